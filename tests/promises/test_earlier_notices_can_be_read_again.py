"""Promise: what you were told when you gave us your data, or agreed to something, can always be read again, word for word.

The notice of each version is kept as it was told, in each of its languages. Neither a new version nor newer
software changes a word of it, and its hash says so.

Proves: S1
"""

import dataclasses
import hashlib
from datetime import datetime, timedelta
from html import unescape

import pytest
from django.test import Client
from home import SOFTPIX

from seloste.consents.selectors import history as choices
from seloste.core.description import Language
from seloste.core.document import html, markdown
from seloste.core.notice import build as in_force_today
from seloste.forms.services import Submission, submit
from seloste.people.services import Registered
from seloste.publications import notices
from seloste.publications.selectors import current, history, named, notice, words
from seloste.publications.services import publish
from seloste.website.editions import earlier_page, page

SOURCE = SOFTPIX.read_text(encoding="utf-8")


def newer(number: str) -> str:
    """Return the example under another version, with another name of the register."""
    return SOURCE.replace('version: "2.0"', f'version: "{number}"').replace(
        "en: Softpix customer register", f"en: Register number {number}"
    )


def told(client: Client, address: str) -> str:
    """Return the notice on a page, without the page around it."""
    shown = client.get(address).content.decode()
    start = shown.index('<article class="document')
    return shown[start : shown.index("</article>", start)]


@pytest.mark.parametrize("language", list(Language))
def test_a_notice_is_the_same_bytes_after_every_later_version(
    client: Client, now: datetime, language: Language
) -> None:
    """On the page, on paper, and as text."""
    first = current().hash
    then = told(client, f"/notice/?lang={language}"), client.get(f"/notice.pdf?lang={language}").content
    text = markdown(notice(first, language))
    for days, number in enumerate(["2.1", "2.2", "3.0"]):
        publish(source=newer(number), file="register.yaml", at=now + timedelta(days=days))
        address = f"/notice/versions/{first[:12]}/"
        assert told(client, f"{address}?lang={language}") == then[0]
        assert client.get(f"{address}notice.pdf?lang={language}").content == then[1]
        assert markdown(notice(first, language)) == text
    assert told(client, "/notice/?lang=en") != then[0]


def test_newer_software_changes_no_word_of_an_earlier_notice(monkeypatch, now: datetime) -> None:
    """A notice made today may say things better; what people were told then stays what they were told."""
    first = current().hash
    then = html(notice(first, Language.FI))
    page.cache_clear()
    earlier_page.cache_clear()

    def build(*of, **more):
        return dataclasses.replace(in_force_today(*of, **more), title="Kokonaan toinen otsikko")

    monkeypatch.setattr(notices, "build", build)
    publish(source=newer("2.1"), file="register.yaml", at=now)
    assert html(notice(first, Language.FI)) == then
    assert "Kokonaan toinen otsikko" in html(notice(current().hash, Language.FI))


def test_the_words_of_every_version_are_kept_byte_for_byte(now: datetime) -> None:
    """Whoever has the hash, from a notice or an answer, can check it against the words."""
    published = [SOURCE, *(newer(number) for number in ("2.1", "2.2"))]
    for days, source in enumerate(published[1:]):
        publish(source=source, file="register.yaml", at=now + timedelta(days=days))
    for version, source in zip(reversed(history()), published, strict=True):
        assert words(version.hash).encode() == source.encode()
        assert hashlib.sha256(source.encode()).hexdigest() == version.hash
        for language in version.languages:
            assert version.hash in html(notice(version.hash, language))
            assert version.version in html(notice(version.hash, language))


def test_a_choice_leads_to_the_notice_that_was_shown(client: Client, now: datetime) -> None:
    """Its proof names the version by its hash, and the notice of that hash is the one that stood there."""
    shown = told(client, "/notice/?lang=sv")
    sent = submit(
        Submission(
            form="contact",
            values={"name": "Matti", "email": "matti@example.org", "message": "Hej"},
            ticked=["marketing"],
            language=Language.SV,
            ip_address="203.0.113.9",
        ),
        at=now,
    )
    assert isinstance(sent, Registered)
    publish(source=newer("2.1"), file="register.yaml", at=now + timedelta(days=1))
    (choice,) = choices(sent.person_id)
    pointed_at = named(choice.proof.notice_version)
    assert pointed_at is not None
    assert pointed_at.version == "2.0"
    assert told(client, f"/notice/versions/{pointed_at.hash[:12]}/?lang=sv") == shown


def test_everybody_can_see_which_versions_there_were_and_when(client: Client, now: datetime) -> None:
    """Without signing in; each version holds until the next one does, so no day is without a notice."""
    for days, number in enumerate(["2.1", "2.2"]):
        publish(source=newer(number), file="register.yaml", at=now + timedelta(days=days))
    shown = unescape(client.get("/notice/versions/?lang=en").content.decode())
    for version in history():
        assert version.hash in shown
        assert f"Version {version.version}" in shown
    newest, *earlier = history()
    assert newest.until is None
    assert [each.until for each in earlier] == [each.published_at for each in history()[:-1]]
