"""What others make that tests are run with: browsers, servers, compilers. With CI=true none may be missing."""

import json
import os
import shutil
from pathlib import Path
from typing import Any, NoReturn

import pytest

AUTOCONSENT = Path(__file__).parents[1] / "e2e/peers/node_modules/@duckduckgo/autoconsent"


def node() -> str:
    """Return the path of Node.js."""
    return shutil.which("node") or missing("Node.js is not installed; run: make system")


def chromium() -> str:
    """Return the path of Chromium."""
    return shutil.which("chromium") or missing("Chromium is not installed; run: make system")


def autoconsent() -> tuple[str, dict[str, Any]]:
    """Return autoconsent's content script, which finds its way to the browser by two names, and all of its rules."""
    script, rules = AUTOCONSENT / "dist/autoconsent.playwright.js", AUTOCONSENT / "rules/rules.json"
    if not script.exists():
        missing("autoconsent is not installed; run: make peers")
    return script.read_text(encoding="utf-8"), json.loads(rules.read_text(encoding="utf-8"))


def missing(what: str) -> NoReturn:
    """Skip the test for want of something, but never in CI."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)
