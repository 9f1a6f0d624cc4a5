"""What is said not to identify people does not identify them, and the cookie rules cover all that a device stores.

Proves: S29, S31
"""

import pytest
from described import asks_nobody, softpix, stated
from papers import findings, papers, saying

from seloste.core.description import Language
from seloste.core.notice import build

pytestmark = pytest.mark.pure

KINDS = (
    "cookie",
    "local_storage",
    "session_storage",
    "indexed_db",
    "cache_storage",
    "service_worker",
    "pixel",
)


def test_the_claim_is_refused_beside_a_network_address():
    """An IP address is personal data (recital 30) (S31)."""
    assert "L17" in findings(lambda tree: tree.update(claims=["cookies_identify_nobody"]))


def test_the_claim_holds_where_nothing_tells_visitors_apart():
    """No address kept, and only necessary cookies (S31)."""

    def harmless(tree):
        asks_nobody(tree)
        tree["claims"] = ["cookies_identify_nobody"]
        del tree["records"]["connection"]
        for form in tree["forms"].values():
            del form["connection_record"]
        del tree["purposes"]["security"], tree["retention"]["connection"], tree["sources"]["device"]
        tree["staff"]["contact_person"].remove("security")
        tree["recipients"]["hosting"]["purposes"].remove("security")

    assert "L17" not in findings(harmless)
    assert softpix(harmless).claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Cookies cannot be used to identify individual users."),
        ("fi", "Evästeiden avulla ei voida tunnistaa yksittäistä käyttäjää."),
        ("sv", "Kakorna kan inte användas för att identifiera enskilda användare."),
    ],
)
def test_the_claim_is_found_in_free_words_as_well(language, text):
    """In each language (S31)."""
    assert "L17" in findings(saying(text, language=language))


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_stored_on_a_device_waits_for_consent_and_is_listed(kind):
    """Local storage and pixels as much as cookies (Act 917/2014, section 205) (S29)."""

    def stored(tree):
        tree["cookies"]["visits"] = {
            "purpose": {"en": "Counts visits", "fi": "Laskee käynnit", "sv": "Räknar besök"},
            "category": "statistics",
            "kind": kind,
            "provider": "Softpix Oy",
            "lasts": "30 days",
        }

    (missing,) = stated(stored).missing
    assert missing.path == ("cookies", "visits", "consent")

    def asked(tree):
        stored(tree)
        tree["cookies"]["visits"]["consent"] = "marketing"

    document = build(softpix(asked), Language.EN, content_hash="0" * 64)
    assert "visits" in repr(document)


@pytest.mark.parametrize("language", Language)
def test_the_notice_says_that_the_same_rules_hold_for_other_techniques(language):
    """A cookie is more than a text file (S29)."""
    assert softpix().cookies
    assert "2002/58" in papers()["notice", language] or "917/2014" in papers()["notice", language]
