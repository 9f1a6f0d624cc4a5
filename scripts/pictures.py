"""Pictures of every page of the demo: three languages, both themes, two widths, in ``pictures/``.

make pictures                       everything
python scripts/pictures.py fi dark  only Finnish, only dark
"""

import re
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "pictures"
PORT = 8377
ADDRESS = f"http://127.0.0.1:{PORT}"
LANGUAGES = ("en", "fi", "sv")
THEMES = ("light", "dark")
WIDTHS = (1280, 390)
PUBLIC = {"home": "/", "notice": "/notice/", "form": "/forms/contact/", "portal": "/me/"}
CONSOLE = {
    "today": "/console/",
    "people": "/console/people/",
    "requests": "/console/requests/",
    "letters": "/console/letters/",
    "outbox": "/console/outbox/",
    "log": "/console/log/",
    "description": "/console/description/",
}
FLAGS = ["--no-sandbox", "--disable-background-networking", "--no-first-run", "--disable-sync"]


@contextmanager
def demo() -> Iterator[dict[str, str]]:
    """Serve a demo and yield its sign-in links by role."""
    command = [sys.executable, "-m", "seloste", "demo", "--port", str(PORT), "--people", "60"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 (our own command)
    assert process.stdout is not None  # noqa: S101 (it is a pipe)
    links: dict[str, str] = {}
    for line in process.stdout:
        if found := re.match(r"\s+([a-z ]+?)\s+(http\S+/demo/sign-in/\S+)", line):
            links[found[1]] = found[2]
        if "seloste mail deliver <" in line:
            break
    wait_until_served()
    threading.Thread(target=process.stdout.read, daemon=True).start()
    try:
        yield links
    finally:
        process.terminate()
        process.wait(30)


def wait_until_served() -> None:
    """Return once the demo answers."""
    until = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(f"{ADDRESS}/healthz", timeout=5):  # noqa: S310 (our own address)
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def shoot(page: Page, name: str, path: str, *, suffix: str) -> None:
    """Take one picture of a whole page."""
    page.goto(path if path.startswith("http") else ADDRESS + path)
    page.screenshot(path=str(FOLDER / f"{name}-{suffix}.png"), full_page=True)


def first(page: Page, pattern: str) -> str | None:
    """Return the first link on the page whose address fits."""
    links = page.locator("main a[href]").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    return next((link for link in links if re.search(pattern, link)), None)


def walk(browser: Browser, links: dict[str, str], language: str, theme: str, width: int) -> None:
    """Take the pictures of one language, theme and width."""
    suffix = f"{language}-{theme}-{width}"
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        locale={"en": "en-GB", "fi": "fi-FI", "sv": "sv-FI"}[language],
        color_scheme=theme,
    )
    context.add_cookies([{"name": "django_language", "value": language, "url": ADDRESS}])
    page = context.new_page()
    for name, path in PUBLIC.items():
        shoot(page, name, path, suffix=suffix)
    shoot(page, "sign-in", "/accounts/login/", suffix=suffix)
    page.goto(links["contact person"])
    for name, path in CONSOLE.items():
        shoot(page, name, path, suffix=suffix)
    for name, source, pattern in (
        ("person", "/console/people/", r"/console/people/[0-9a-f-]{36}/$"),
        ("request", "/console/requests/", r"/console/requests/[0-9a-f-]{36}/$"),
        ("request-closed", "/console/requests/?closed=1", r"/console/requests/[0-9a-f-]{36}/$"),
        ("letter", "/console/letters/", r"/console/letters/[0-9a-f-]{36}/$"),
    ):
        page.goto(ADDRESS + source)
        if found := first(page, pattern):
            shoot(page, name, found, suffix=suffix)
    page.goto(links["customer service"])
    shoot(page, "people-service", "/console/people/", suffix=suffix)
    if found := first(page, r"/console/people/[0-9a-f-]{36}/$"):
        shoot(page, "person-service", found, suffix=suffix)
    page.goto(links["administrator"])
    shoot(page, "today-administrator", "/console/", suffix=suffix)
    context.close()


def main() -> None:
    """Take every picture asked for."""
    asked = sys.argv[1:]
    languages = [each for each in LANGUAGES if each in asked] or LANGUAGES
    themes = [each for each in THEMES if each in asked] or THEMES
    widths = [each for each in WIDTHS if str(each) in asked] or WIDTHS
    FOLDER.mkdir(exist_ok=True)
    with demo() as links, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for language in languages:
            for theme in themes:
                for width in widths:
                    walk(browser, links, language, theme, width)
        browser.close()


if __name__ == "__main__":
    main()
