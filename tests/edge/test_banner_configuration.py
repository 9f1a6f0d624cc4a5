"""What the banner asks is what the description says, and every change of it has another hash."""

import gzip
import json
import re
import subprocess
from html import unescape

import pytest
from banner_site import COOKIES, PURPOSES, tried
from described import asks_nobody, softpix
from installed import node

from seloste.core.description import DescriptionError, Language
from seloste.edge import banner
from seloste.edge.asked import asked as receipt_asked
from seloste.edge.banner.asked import asked

pytestmark = pytest.mark.pure
LANGUAGES = [Language.EN, Language.FI, Language.SV]
LIMIT = 20_000
"""Bytes that a visitor with one language loads in all, gzipped."""


def everything(language: Language) -> str:
    """Return all that is said in one language, as it is read."""
    said = banner.configuration(tried(), language)
    return unescape(json.dumps([said["layers"], said["words"]], ensure_ascii=False))


def test_every_purpose_that_cookies_wait_for_is_asked_and_no_other() -> None:
    """A purpose that rests on consent for something else is none of the banner's business."""
    assert [each.key for each in asked(tried())] == list(PURPOSES)


def test_a_receipt_tells_of_the_same_purposes_and_cookies() -> None:
    """One definition of what waits for consent: what is asked is what choices are held against and receipts tell."""
    receipts = receipt_asked(tried(), notice="")
    assert receipts.configuration == banner.configuration_hash(tried())
    assert {each.key: {one.name for one in each.stored} for each in receipts.purposes} == {
        each.key: set(each.cookies) for each in asked(tried())
    }


def test_no_necessary_cookie_waits_for_consent() -> None:
    """The description's structure refuses one that does, so nothing is asked that is not to be chosen."""
    with pytest.raises(DescriptionError, match="a necessary cookie waits for no consent"):
        tried(lambda tree: tree["cookies"]["_visits"].update(category="necessary"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_declared_is_told_in_each_language(language: Language) -> None:
    """Controller, purposes with title, description and words of consent, recipients, cookies, the way back."""
    told = everything(language)
    description = tried()
    at = LANGUAGES.index(language)
    for name, described, agreed in PURPOSES.values():
        assert all(each[at] in told for each in (name, described, agreed))
    assert all(name in told for name in description.cookies)
    assert all(recipient in told for _, _, _, recipient, _, _ in COOKIES.values())
    assert description.controller.name in told
    assert "{notice}" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_with_a_gap(language: Language) -> None:
    """Only what the browser fills in is left in braces."""
    assert set(re.findall(r"\{(\w+)\}", everything(language))) == {"notice", "purposes", "title"}


def test_texts_of_the_description_are_escaped() -> None:
    """The library writes HTML; a description is text."""

    def hostile(tree):
        tree["purposes"]["videos"]["name"]["en"] = '<img src=x onerror="alert(1)">'

    said = json.dumps(banner.configuration(tried(hostile), Language.EN)["layers"])
    assert "<img" not in said
    assert "&lt;img" in said


def test_a_register_that_asks_nothing_has_no_first_layer() -> None:
    """Where nothing waits for consent there is nothing to ask, and the banner keeps nothing either."""
    said = banner.configuration(softpix(asks_nobody), Language.EN)
    assert said["purposes"] == {}
    assert said["layers"]["consentModal"] is None
    assert "acceptAllBtn" not in said["layers"]["preferencesModal"]
    assert "cc_cookie" not in json.dumps(said)


def test_a_language_that_the_register_lacks_is_refused() -> None:
    """There is nothing to show in it."""

    def finnish(tree):
        tree["register"]["languages"] = ["fi"]

    with pytest.raises(ValueError, match="not in sv"):
        banner.texts(tried(finnish), Language.SV)


CHANGES = {
    "a purpose is called otherwise": lambda tree: tree["purposes"]["videos"]["name"].update(fi="Elokuvat"),
    "a purpose is described otherwise": lambda tree: tree["purposes"]["videos"]["description"].update(
        sv="Annat"
    ),
    "the words of consent change": lambda tree: tree["purposes"]["videos"]["consent"]["text"].update(
        en="Yes"
    ),
    "a recipient has another name": lambda tree: tree["recipients"]["friends"].update(name="Toinen Oy"),
    "a recipient is elsewhere": lambda tree: tree["recipients"]["friends"].update(country="SE"),
    "a recipient decides for itself": lambda tree: tree["recipients"]["counting"].update(role="controller"),
    "a recipient is added": lambda tree: tree["cookies"]["_player"].update(
        shared_with=["video_house", "friends"]
    ),
    "a cookie lasts longer": lambda tree: tree["cookies"]["_player"].update(lasts="7 months"),
    "a cookie is of another kind": lambda tree: tree["cookies"]["_player"].update(kind="local_storage"),
    "a cookie has another provider": lambda tree: tree["cookies"]["_player"].update(provider="Toinen Oy"),
    "a cookie is for marketing": lambda tree: tree["cookies"]["_player"].update(category="marketing"),
    "a cookie is added": lambda tree: tree["cookies"].update(other=dict(tree["cookies"]["_player"])),
    "a cookie is gone": lambda tree: tree["cookies"].pop("_player"),
    "the controller is another": lambda tree: tree["controller"].update(name="Toinen Oy"),
    "a language is gone": lambda tree: tree["register"].update(languages=["en", "fi"]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_the_question_changes_the_hash(change: str) -> None:
    """Consent to something else is no consent (EDPB 05/2020, paragraphs 110 and 111)."""
    assert banner.configuration_hash(tried(CHANGES[change])) != banner.configuration_hash(tried())


def test_what_is_not_asked_leaves_the_hash_alone() -> None:
    """Nobody is asked again because the register got another version or another field."""

    def elsewhere(tree):
        tree["register"]["version"] = "99"
        tree["register"]["languages"] = ["sv", "fi", "en"]
        tree["controller"]["phone"] = "+358 9 000 0000"

    assert banner.configuration_hash(tried(elsewhere)) == banner.configuration_hash(tried())
    assert re.fullmatch(r"[0-9a-f]{64}", banner.configuration_hash(tried()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_loads_at_most_twenty_kilobytes(language: Language) -> None:
    """Library, adapter, configuration, style sheet and the texts of one language, gzipped."""
    description = tried()
    parts = [banner.script(description), banner.style(), banner.texts(description, language)]
    assert sum(len(gzip.compress(part, 9)) for part in parts) <= LIMIT


def test_script_and_texts_know_that_they_belong_together() -> None:
    """Both carry the hash, so that an old script never records what it did not show."""
    known = banner.configuration_hash(tried())
    assert json.loads(banner.texts(tried(), Language.FI))["hash"] == known
    assert f'"hash": "{known}"' in banner.script(tried()).decode()


def test_the_script_holds_no_text_of_any_language() -> None:
    """One language is loaded, and it comes by itself."""
    script = banner.script(tried()).decode()
    assert not any(name[0] in script for name, _, _ in PURPOSES.values())


def test_the_script_is_one_that_parses(tmp_path) -> None:
    """Parts put together without a build step make one script still."""
    made = tmp_path / "made.js"
    made.write_bytes(banner.script(tried()))
    subprocess.run([node(), "--check", str(made)], check=True, timeout=30)
