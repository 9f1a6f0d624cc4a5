"""The browser that tests drive: Chromium, as it is installed."""

from collections.abc import Iterator
from contextlib import contextmanager

from installed import chromium
from playwright.sync_api import Browser, sync_playwright

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start Chromium, and end it afterwards."""
    program = chromium()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=_FLAGS)
        yield browser
        browser.close()
