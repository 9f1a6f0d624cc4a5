"""The banner's script, style and texts, as a website loads them from the edge."""

import gzip

import pytest
from edge_places import asking
from edged import ORIGIN, Served

from seloste.core.description import Language, load
from seloste.edge import banner


def test_a_website_loads_what_the_description_says(served: Served) -> None:
    """The bytes of the banner room, with the configuration that choices are then recorded under."""
    description = load(asking())
    script = served.ask("GET", "/e/banner.js")
    assert (script.status, script.headers["content-type"]) == (200, "text/javascript; charset=utf-8")
    assert served.configuration.encode() in script.body
    assert banner.configuration_hash(description) == served.configuration
    assert served.ask("GET", "/e/banner.css").body == banner.style()
    texts = served.ask("GET", "/e/texts/fi.json?12345678", origin=ORIGIN)
    assert texts.body == banner.texts(description, Language.FI)
    assert texts.headers["access-control-allow-origin"] == ORIGIN


@pytest.mark.parametrize("name", ["banner.map", "texts/de.json", "texts/../banner.js", "", "texts/"])
def test_what_is_no_part_of_it_is_not_found(served: Served, name: str) -> None:
    """As a problem document, like everything that is not there."""
    answer = served.ask("GET", f"/e/{name}")
    assert answer.status == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_it_is_sent_packed_and_only_when_it_changed(served: Served) -> None:
    """ETag and gzip; a browser that has it is told so in a few bytes."""
    packed = served.ask("GET", "/e/banner.js", accept_encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == served.ask("GET", "/e/banner.js").body
    again = served.ask(
        "GET",
        "/e/banner.js",
        accept_encoding="gzip",
        if_none_match=packed.headers["etag"],
    )
    assert (again.status, again.body) == (304, b"")
    assert "max-age" in again.headers["cache-control"]


def test_pages_that_isolate_themselves_may_load_it(served: Served) -> None:
    """Each file says so, also when the browser has it already; receipts say nothing of the kind."""
    for name in ("banner.js", "banner.css", "texts/sv.json"):
        first = served.ask("GET", f"/e/{name}")
        again = served.ask("GET", f"/e/{name}", if_none_match=first.headers["etag"])
        assert (first.status, again.status) == (200, 304)
        for answer in (first, again):
            assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    number = served.choose().json()["receipt"]
    assert "cross-origin-resource-policy" not in served.ask("GET", f"/e/choices/{number}").headers
