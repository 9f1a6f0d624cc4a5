"""The public page and the notice: in the visitor's language, from the description in force."""

import hashlib
import re

import pytest
from django.utils import timezone
from home import SOFTPIX

from seloste.core.description import Language
from seloste.core.terms import terms
from seloste.people.models import Person, Record
from seloste.publications.selectors import current
from seloste.publications.services import publish

NEW_PURPOSE = """
  open_house:
    name: {en: Open house days, fi: Avoimet ovet, sv: Öppet hus}
    description:
      en: We plan our open house days with those who want to come.
      fi: Suunnittelemme avoimia ovia niiden kanssa, jotka haluavat tulla.
      sv: Vi planerar öppet hus med dem som vill komma.
    subjects: [customer]
    basis: legitimate_interests
    interest: {en: Our interest in meeting people., fi: Etumme on tavata ihmisiä., sv: Vårt intresse av att träffa folk.}
"""
NEW_FIELD = """
  diet:
    label: {en: Special diet, fi: Erityisruokavalio, sv: Specialkost}
    type: text
    purposes: [open_house]
    sources: [web_form]
    retention: relationship
    necessity: voluntary
"""
NEW_RECORD = """
  visit:
    label: {en: Planned visits, fi: Suunnitellut käynnit, sv: Planerade besök}
    purposes: [open_house]
    sources: [web_form]
    retention: inquiries
    necessity: voluntary
    fields:
      day:
        label: {en: Day of the visit, fi: Käyntipäivä, sv: Besöksdag}
        type: date
        required: true
"""
NEW_FORM = """
  open_house:
    title: {en: Come and visit, fi: Tule käymään, sv: Kom på besök}
    introduction: {en: Tell us when you come., fi: Kerro milloin tulet., sv: Berätta när du kommer.}
    purpose: open_house
    source: web_form
    asks: [name, email, diet]
    requires: [email]
    record: visit
"""


@pytest.fixture
def open_house():
    """Publish a description with a purpose, a field, a record type and a form more."""
    source = SOFTPIX.read_text(encoding="utf-8").replace('version: "2.0"', 'version: "2.1"')
    for section, more in {
        "purposes": NEW_PURPOSE,
        "fields": NEW_FIELD,
        "records": NEW_RECORD,
        "forms": NEW_FORM,
    }.items():
        source = re.sub(rf"(?m)^{section}:\n", lambda found, more=more: found[0] + more.lstrip("\n"), source)
    fields = source[source.index("\nfields:") :]
    joined = re.sub(r"(  (?:name|email):\n(?:    .*\n)*?    purposes: \[)", r"\1open_house, ", fields)
    publish(source=source.replace(fields, joined), file="register.yaml", at=timezone.now())


def test_the_front_page_says_whose_register_it_is_and_leads_on(client):
    """Controller, register, notice, forms and how to ask stand on one page."""
    page = client.get("/").content.decode()
    description = current().description
    assert description.controller.name in page
    assert description.register_.name[Language.EN] in page
    for address in ("/notice/", "/forms/contact/", "/me/", f"mailto:{description.controller.email}"):
        assert f'href="{address}"' in page


@pytest.mark.parametrize("language", list(Language))
def test_the_notice_stands_in_each_language_of_the_register(client, language):
    """``?lang=`` overrides what the browser asks for, for the whole page."""
    answer = client.get(f"/notice/?lang={language}", headers={"accept-language": "de"})
    page = answer.content.decode()
    assert answer.headers["Content-Language"] == language
    assert f'<html lang="{language}"' in page
    assert terms(language).titles.retention in page
    for purpose in current().description.purposes.values():
        assert purpose.name[language] in page


def test_the_notice_follows_the_browser_and_then_the_choice(client):
    """A visitor reads the language they asked for, and may choose another."""
    assert '<html lang="sv"' in client.get("/notice/", headers={"accept-language": "sv"}).content.decode()
    client.post("/language/setlang/", {"language": "fi", "next": "/notice/"})
    assert '<html lang="fi"' in client.get("/notice/", headers={"accept-language": "sv"}).content.decode()


@pytest.mark.parametrize("wanted", ["de", "", "../etc", "FI"])
def test_a_language_that_the_register_lacks_is_passed_over(client, wanted):
    """An unknown language in the address does no harm."""
    assert '<html lang="en"' in client.get("/notice/", {"lang": wanted}).content.decode()


def test_the_choice_of_languages_leads_back_without_the_language_of_a_letter(client):
    """Somebody who followed a link to the Finnish notice can still change to Swedish."""
    assert (
        '<input type="hidden" name="next" value="/notice/">'
        in client.get("/notice/?lang=fi").content.decode()
    )


def test_the_notice_tells_version_date_and_hash(client):
    """Whoever prints it knows later which one it was."""
    page = client.get("/notice/").content.decode()
    register = current().description.register_
    assert register.version in page
    assert current().hash in page
    assert f"{register.updated.day} November {register.updated.year}" in page


@pytest.mark.parametrize("language", list(Language))
def test_the_notice_can_be_taken_along(client, language):
    """The file is a PDF in the language asked for, the same bytes each time."""
    first, again = (client.get(f"/notice.pdf?lang={language}") for _ in range(2))
    assert first.headers["Content-Type"] == "application/pdf"
    assert f"privacy-notice-{language}.pdf" in first.headers["Content-Disposition"]
    assert first.content.startswith(b"%PDF-")
    assert hashlib.sha256(first.content).digest() == hashlib.sha256(again.content).digest()


@pytest.mark.parametrize("address", ["/", "/notice/", "/notice.pdf", "/forms/contact/thanks/"])
def test_public_pages_take_nothing_in(client, address):
    """They are for reading."""
    assert client.post(address).status_code == 405


@pytest.mark.usefixtures("open_house")
@pytest.mark.parametrize("language", list(Language))
def test_what_is_added_to_the_description_stands_in_notice_and_form_without_code(client, language):
    """A purpose, a field, a record type and a form come from the file alone."""
    description = current().description
    notice = client.get(f"/notice/?lang={language}").content.decode()
    form = client.get(f"/forms/open_house/?lang={language}").content.decode()
    field, record = description.fields["diet"], description.records["visit"]
    for said in (description.purposes["open_house"].name, field.label, record.label):
        assert said[language] in notice
    for said in (description.purposes["open_house"].name, field.label, record.fields["day"].label):
        assert said[language] in form
    assert 'name="diet"' in form
    assert 'type="date" name="day"' in form
    assert (
        description.forms["open_house"].title[language] in client.get(f"/?lang={language}").content.decode()
    )


@pytest.mark.usefixtures("open_house")
def test_what_is_added_to_the_description_can_be_sent_and_is_kept(client):
    """The new form takes in what it asks, and refuses what is not of its type."""
    wrong = client.post("/forms/open_house/", {"email": "aino@example.org", "day": "soon"})
    assert wrong.status_code == 422
    assert Person.objects.count() == 0
    written = {"email": "aino@example.org", "diet": "Vegan", "day": "2026-12-01"}
    assert client.post("/forms/open_house/", written).status_code == 302
    assert list(Record.objects.values_list("type", flat=True)) == ["visit"]
