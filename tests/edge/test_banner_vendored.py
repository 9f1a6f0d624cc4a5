"""What was brought in for the banner is what its list says, and nothing looks like a tracker to a blocker."""

import hashlib
import re
from pathlib import Path

import pytest

from seloste.edge.banner.serving import ADAPTER, LIBRARY, STATIC

pytestmark = pytest.mark.pure
VENDORED = LIBRARY.parent
BLOCKED = re.compile(r"cookie-?consent|consent|cookie|banner-?ad|analytics|track|gdpr|cmp", re.IGNORECASE)


def listed() -> dict[str, str]:
    """Return each file with the hash that the list gives it."""
    rows = re.findall(
        r"^\| `([^`]+)` \|.*`([0-9a-f]{64})` \|$", (VENDORED / "VENDORED.md").read_text(), re.MULTILINE
    )
    return dict(rows)


def test_every_vendored_file_has_the_hash_that_is_written_down() -> None:
    """A file changed by hand would be neither theirs nor written down."""
    assert listed() == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in VENDORED.glob("*.js")
    }
    assert listed()


def test_the_licence_comes_along() -> None:
    """MIT asks for its text in every copy; the script itself names library, version, author and licence."""
    assert "Permission is hereby granted" in (VENDORED / "LICENSE-vanilla-cookieconsent.txt").read_text()
    assert "Released under the MIT License" in LIBRARY.read_text()[:200]
    assert "CookieConsent 3.1.0" in LIBRARY.read_text()[:200]


def test_no_name_looks_like_a_trackers() -> None:
    """Blockers' lists hide what is called so, and with it the means to refuse."""
    named = [
        path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.suffix in (".js", ".css")
    ]
    addresses = ["/e/banner.js", "/e/banner.css", "/e/texts/fi.json", "/e/choices"]
    assert [name for name in (*named, *addresses) if BLOCKED.search(name)] == []


def test_every_part_of_the_adapter_is_in_the_script() -> None:
    """A file that nobody sends is dead."""
    parts = {path.name for path in Path(STATIC / "banner").glob("*.js")}
    assert parts == {name for name in ADAPTER if name.endswith(".js")}
