"""The versions of the notice: every one can be read again as it was, and says that it is an earlier one."""

import re
from datetime import datetime, timedelta
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.timezone import localdate
from home import SOFTPIX

from seloste.core.description import Language
from seloste.core.terms import day, terms
from seloste.publications.models import Notice
from seloste.publications.selectors import current, history
from seloste.publications.services import publish

SOURCE = SOFTPIX.read_text(encoding="utf-8")


@pytest.fixture
def earlier(now: datetime) -> str:
    """Publish a second version, and return the hash of the first."""
    first = current().hash
    newer = SOURCE.replace('version: "2.0"', 'version: "2.1"').replace(
        "en: Softpix customer register", "en: Register of customers"
    )
    publish(source=newer, file="register.yaml", at=now + timedelta(days=8))
    return first


def main(client: Client, address: str) -> str:
    """Return what a page says, on one line."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


def test_the_notice_leads_to_its_versions(client: Client) -> None:
    """Also while there is only one."""
    assert 'href="/notice/versions/"' in main(client, "/notice/")
    shown = main(client, "/notice/versions/")
    assert current().hash in shown


@pytest.mark.parametrize(
    ("language", "since"),
    [
        ("en", "In force since 1 December 2026"),
        ("fi", "Voimassa 1. joulukuuta 2026 alkaen"),
        ("sv", "Gäller sedan den 1 december 2026"),
    ],
)
def test_every_version_is_listed_with_its_dates_and_hash(
    client: Client, earlier: str, language: str, since: str
) -> None:
    """In the visitor's language, the newest first; the one in force leads to the notice itself."""
    shown = main(client, f"/notice/versions/?lang={language}")
    assert since in shown
    assert shown.index(current().hash) < shown.index(earlier)
    assert f'href="/notice/versions/{earlier[:12]}/"' in shown
    assert f'href="/notice/versions/{current().hash[:12]}/"' not in shown


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "This is an earlier version of the privacy notice."),
        ("fi", "Tämä on tietosuojaselosteen aikaisempi versio."),
        ("sv", "Detta är en tidigare version av dataskyddsbeskrivningen."),
    ],
)
def test_an_earlier_version_says_so_and_leads_to_the_one_in_force(
    client: Client, earlier: str, language: str, says: str
) -> None:
    """Since when until when it was in force; search engines are asked to leave it out."""
    shown = main(client, f"/notice/versions/{earlier[:12]}/?lang={language}")
    assert says in shown
    days = [day(localdate(each.published_at), terms(Language(language))) for each in history()]
    assert all(each in shown for each in days)
    assert 'href="/notice/"' in shown
    assert "noindex" in shown
    assert earlier in shown
    assert f'<div lang="{language}">' in shown


def test_a_version_that_was_replaced_on_its_first_day_names_it_once(client: Client) -> None:
    """From a day to the same day reads like a mistake."""
    publish(
        source=SOURCE.replace('version: "2.0"', 'version: "2.1"'), file="register.yaml", at=timezone.now()
    )
    assert f"In force on {day(localdate(), terms(Language.EN))}" in main(client, "/notice/versions/?lang=en")


def test_the_earlier_words_stand_there_and_not_the_newer_ones(client: Client, earlier: str) -> None:
    """The page around it is of today, the notice is not."""
    shown = main(client, f"/notice/versions/{earlier[:12]}/?lang=en")
    notice = shown[shown.index('<div lang="en">') : shown.index('class="notice__file')]
    assert "Softpix customer register" in notice
    assert "Register of customers" not in notice
    assert "Register of customers" in main(client, "/notice/?lang=en")


def test_the_version_in_force_has_a_lasting_address_too(client: Client, earlier: str) -> None:
    """A link in a letter stays right when the next version comes."""
    assert "This version of the privacy notice is in force." in main(
        client, f"/notice/versions/{current().hash[:12]}/?lang=en"
    )


@pytest.mark.parametrize("language", list(Language))
def test_an_earlier_version_is_the_same_on_paper_as_it_was(
    client: Client, language: Language, now: datetime
) -> None:
    """Byte for byte the file that the notice gave while it was in force."""
    then, first = client.get(f"/notice.pdf?lang={language}").content, current().hash
    publish(source=SOURCE.replace('version: "2.0"', 'version: "2.1"'), file="register.yaml", at=now)
    answer = client.get(f"/notice/versions/{first[:12]}/notice.pdf?lang={language}")
    assert answer.content == then
    assert answer.headers["Content-Type"] == "application/pdf"
    assert f"privacy-notice-{language}-{first[:12]}.pdf" in answer.headers["Content-Disposition"]
    assert client.get(f"/notice.pdf?lang={language}").content != then


def test_a_version_that_was_never_written_in_a_language_stands_in_its_own(
    client: Client, earlier: str
) -> None:
    """It is told anew in none; the page says why."""
    Notice.objects.filter(publication__hash=earlier, language="sv").delete()
    shown = main(client, f"/notice/versions/{earlier[:12]}/?lang=sv")
    assert "Den skrevs inte på ditt språk" in shown
    assert '<div lang="en">' in shown
    assert '<html lang="sv"' in shown


@pytest.mark.parametrize("prefix", ["0" * 12, "abc", "0" * 64, "g" * 12, "2-0"])
@pytest.mark.parametrize("ending", ["", "notice.pdf"])
def test_what_was_never_published_is_not_found(client: Client, prefix: str, ending: str) -> None:
    """Nor is what is too short to name one version."""
    assert client.get(f"/notice/versions/{prefix}/{ending}").status_code == 404
    Notice.objects.all().delete()
    assert client.get(f"/notice/versions/{current().hash[:12]}/{ending}").status_code == 404


@pytest.mark.parametrize(
    "address", ["/notice/versions/", "/notice/versions/{}/", "/notice/versions/{}/notice.pdf"]
)
def test_versions_take_nothing_in(client: Client, address: str) -> None:
    """They are for reading."""
    assert client.post(address.format(current().hash[:12])).status_code == 405
