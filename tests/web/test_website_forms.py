"""Public forms: made from the description, read strictly, and kept whole or not at all."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import time_machine
from django.db import connections
from django.test import Client
from django.utils import timezone
from home import SOFTPIX

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import history, states
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Control, State
from seloste.core.description import FieldType, Language
from seloste.core.normal import Problem
from seloste.design.asking import PROBLEMS
from seloste.design.machines import TRAP
from seloste.mailroom.outgoing import Posted, outbox
from seloste.people.models import Person, Record
from seloste.people.selectors import Card, everything
from seloste.people.services import Registered, register_person
from seloste.publications.selectors import current
from seloste.publications.services import publish
from seloste.website.questions import questions

FORM = "/forms/contact/"
THANKS = "/forms/contact/thanks/"
WRITTEN = {"name": "Aino Virtanen", "email": "aino.virtanen@example.org", "message": "Can you call me?"}
CONSENT = {"consent-marketing": "yes"}


@pytest.fixture
def asked():
    """What the contact form asks, by the description in force."""
    description = current().description
    form = description.forms["contact"]
    record = description.records[form.record].fields
    return [*form.asks, *(key for key, field in record.items() if field.type is not FieldType.IP_ADDRESS)]


def kept() -> tuple[int, ...]:
    """Count everything that a form can leave behind."""
    return (Person.objects.count(), Record.objects.count(), ConsentChoice.objects.count(), len(outbox()))


def letters(kind: str) -> list[Posted]:
    """Return the letters of this kind."""
    return [letter for letter in outbox() if letter.kind == kind]


def link_in(letter: Posted) -> str:
    """Return the path of the letter's link into the portal."""
    found = re.search(r"http://localhost:8000(/me/\S+)", letter.body)
    assert found, letter.body
    return found[1]


def sent_by_browser(client: Client, address: str = FORM) -> str:
    """Return where the form is sent to, by somebody who has taken their time."""
    with time_machine.travel(timezone.now() - timedelta(minutes=1)):
        page = client.get(address).content.decode()
    found = re.search(r'action="(\?[^"]+)"', page)
    assert found
    return FORM + found[1].replace("&amp;", "&")


def published(old: str, new: str) -> None:
    """Publish the description with one passage changed."""
    source = SOFTPIX.read_text(encoding="utf-8").replace('version: "2.0"', 'version: "2.1"')
    assert old in source
    publish(source=source.replace(old, new), file="register.yaml", at=timezone.now())


def test_every_declared_field_has_a_control_with_its_label(client, asked):
    """The form asks what the description says, in its words, and nothing else."""
    page = client.get(FORM).content.decode()
    description = current().description
    names = re.findall(
        r'<(?:input|textarea|select)[^>]* name="([^"]+)"', page.split('method="post" novalidate')[1]
    )
    assert names == ["csrfmiddlewaretoken", TRAP, *asked, "consent-marketing"]
    for key in description.forms["contact"].asks:
        assert description.fields[key].label[Language.EN] in page
        if consequence := description.fields[key].consequence:
            assert consequence[Language.EN] in page


def test_required_and_voluntary_are_told_apart_in_words(client):
    """Nobody has to guess from an asterisk (Art. 13(2)(e))."""
    page = client.get(FORM).content.decode()
    assert re.search(r'for="id_email">E-mail address <span[^>]*>\(required\)', page)
    assert re.search(r'for="id_phone">Phone number <span[^>]*>\(voluntary\)', page)


def test_browsers_are_told_what_a_field_is_for(client):
    """People may let their browser fill in what it knows about them (WCAG 2.2, 1.3.5)."""
    page = client.get(FORM).content.decode()
    for name, purpose in {
        "name": "name",
        "email": "email",
        "phone": "tel",
        "organisation": "organization",
    }.items():
        assert re.search(rf'name="{name}"[^>]* autocomplete="{purpose}"', page)


def test_every_type_of_field_has_a_control(client):
    """A new field never meets a form that cannot ask it."""
    description = current().description
    for type_ in FieldType:
        field = description.fields["language"].model_copy(update={"type": type_})
        fields = {**description.fields, "any": field}
        form = description.forms["contact"].model_copy(update={"asks": ("any",)})
        made = questions(form, description.model_copy(update={"fields": fields}), Language.FI)
        assert 'name="any"' in str(made["any"])


def test_the_form_tells_what_becomes_of_what_is_written(client):
    """Purpose, basis and periods stand beside the form, and lead to the notice (Art. 13)."""
    page = client.get(FORM).content.decode()
    assert "Answering questions and feedback" in page
    assert "IP address: 30 days" in page
    assert "/notice/" in page


def test_a_sent_form_makes_a_person_and_a_message(client):
    """What was written is kept, with the network address the form declares."""
    answer = client.post(FORM, WRITTEN, REMOTE_ADDR="192.0.2.7")
    assert (answer.status_code, answer.url) == (302, f"{THANKS}?lang=en")
    assert "Thank you" in client.get(answer.url).content.decode()
    assert Person.objects.count() == 1
    assert sorted(Record.objects.values_list("type", flat=True)) == ["connection", "message"]


def test_the_network_address_is_the_one_the_connection_came_from(client):
    """A header that anybody can write does not end up in somebody's data."""
    client.post(FORM, WRITTEN, REMOTE_ADDR="192.0.2.7", headers={"x-forwarded-for": "198.51.100.9"})
    contact_person = Actor(role=Role.CONTACT_PERSON, id="contact")
    held = everything(actor=contact_person, person_id=Person.objects.get().id, at=timezone.now())
    assert isinstance(held, Card)
    assert {entry.type: entry.values for entry in held.records}["connection"] == {"ip_address": "192.0.2.7"}


def test_a_form_too_large_to_be_written_by_hand_is_refused(client):
    """The limit of the settings holds before anything is read."""
    assert client.post(FORM, {**WRITTEN, "message": "a" * 2**21}).status_code == 400
    assert kept() == (0, 0, 0, 0)


def test_a_known_address_gets_the_same_answer(client):
    """Nobody learns from a form who is in the register."""
    first = client.post(FORM, WRITTEN)
    again = client.post(FORM, {**WRITTEN, "name": "Somebody Else"})
    assert (again.status_code, again.url) == (first.status_code, first.url)
    first_page, again_page = (
        re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", client.get(answer.url).content.decode())
        for answer in (first, again)
    )
    assert first_page == again_page
    assert Person.objects.count() == 1


@pytest.mark.parametrize(
    "forged",
    [
        {"is_staff": "1"},
        {"source": "contract"},
        {"ip_address": "192.0.2.1"},
        {"consent-publication": "yes"},
        {"consent-marketing": "on"},
        {"email": ["aino@example.org", "other@example.org"]},
    ],
)
def test_a_form_with_something_it_does_not_ask_is_refused_whole(client, forged):
    """A browser showing our page would not have sent it; nothing is kept of the rest either."""
    before = kept()
    answer = client.post(FORM, {**WRITTEN, **forged})
    assert answer.status_code == 400
    assert "so nothing was kept" in answer.content.decode()
    assert kept() == before


def test_a_form_with_a_file_is_refused(client, tmp_path):
    """The form asks for no file, so that nobody can leave one."""
    path = tmp_path / "cv.txt"
    path.write_text("x")
    with path.open() as file:
        assert client.post(FORM, {**WRITTEN, "cv": file}).status_code == 400
    assert kept() == (0, 0, 0, 0)


def test_a_form_from_elsewhere_is_refused():
    """Another site cannot send our form in a visitor's name."""
    assert Client(enforce_csrf_checks=True).post(FORM, WRITTEN).status_code == 403
    assert kept() == (0, 0, 0, 0)


def test_what_cannot_be_kept_is_explained_and_nothing_is_kept(client):
    """Each field says what to do, the summary leads to it, and what was written stays in the form."""
    written = {"name": "", "email": "aino", "phone": "call me", "message": "Keep me", **CONSENT}
    answer = client.post(FORM, written)
    page = answer.content.decode()
    assert answer.status_code == 422
    for name, problem in {"name": "EMPTY", "email": "NOT_EMAIL", "phone": "NOT_PHONE"}.items():
        assert f'<a href="#id_{name}">' in page
        assert page.count(str(PROBLEMS[Problem[problem]])) == 2
    assert 'value="aino"' in page
    assert "Keep me</textarea>" in page
    assert re.search(r'name="consent-marketing"[^>]* checked', page)
    assert kept() == (0, 0, 0, 0)


def test_an_empty_form_asks_for_what_is_required(client):
    """Blanks count as nothing, also a blank that looks like something."""
    page = client.post(FORM, {"name": "  ", "email": "", "message": "\n"}).content.decode()
    assert page.count("Fill this in.") == 6
    assert kept() == (0, 0, 0, 0)


def test_every_problem_has_a_sentence():
    """No reason to refuse a value is shown as a code."""
    assert set(PROBLEMS) == set(Problem)
    assert all(str(sentence).endswith(".") for sentence in PROBLEMS.values())


def test_boxes_for_consent_are_empty_and_separate(client):
    """Each consent has a box of its own, with its exact words, unticked (C-673/17)."""
    page = client.get(FORM).content.decode()
    consent = current().description.purposes["marketing"].consent
    assert consent
    assert consent.text[Language.EN] in page
    assert " checked" not in page


def test_an_empty_box_gives_no_consent(client):
    """Sending a form is no consent; that it was not given is written down for somebody new."""
    client.post(FORM, WRITTEN)
    assert states(Person.objects.get().id, at=timezone.now()) == {"marketing": State.REFUSED}
    assert letters("confirm_consent") == []


def test_a_ticked_box_waits_for_its_confirmation_with_the_words_that_were_shown(client):
    """The proof holds the exact text in the language it was read in (Art. 7(1))."""
    address = sent_by_browser(client, f"{FORM}?lang=fi")
    client.post(address, {**WRITTEN, **CONSENT}, headers={"accept-language": "sv"})
    person_id = Person.objects.get().id
    assert states(person_id, at=timezone.now()) == {"marketing": State.AWAITING_CONFIRMATION}
    consent = current().description.purposes["marketing"].consent
    proof = history(person_id)[0].proof
    assert consent
    assert (proof.text, proof.language) == (consent.text[Language.FI], "fi")
    assert (proof.form, proof.control, proof.notice_version) == ("contact", Control.OFF, current().hash)


def test_consent_counts_once_the_link_in_the_letter_is_confirmed(client):
    """The letter goes to the address on file, and its button makes the consent given."""
    client.post(FORM, {**WRITTEN, **CONSENT})
    [letter] = letters("confirm_consent")
    assert letter.recipient == WRITTEN["email"]
    client.post(link_in(letter))
    assert states(Person.objects.get().id, at=timezone.now()) == {"marketing": State.GIVEN}


def test_an_anonymous_form_cannot_consent_for_somebody_known(client):
    """A stranger who ticks the box in another's name only makes us ask that person."""
    registered = register_person(
        values={"name": ["Aino Virtanen"], "email": [WRITTEN["email"]]},
        source="email",
        purpose="inquiries",
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(registered, Registered)
    client.post(FORM, {**WRITTEN, **CONSENT})
    assert states(registered.person_id, at=timezone.now()) == {"marketing": State.AWAITING_CONFIRMATION}


def test_consent_shown_in_words_that_have_changed_since_is_asked_again(client):
    """Nobody consents to words that stood in another version of the form."""
    address = sent_by_browser(client)
    published("news and offers about its own services by e-mail.", "news and offers by e-mail.")
    answer = client.post(address, {**WRITTEN, **CONSENT})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "We changed this form while you were filling it in." in page
    assert " checked" not in page
    assert "Can you call me?" in page
    assert kept() == (0, 0, 0, 0)
    assert client.post(sent_by_browser(client), {**WRITTEN, **CONSENT}).status_code == 302


def test_a_form_without_ticks_survives_a_new_version(client):
    """A message is not lost because a text about something else changed."""
    address = sent_by_browser(client)
    published("news and offers about its own services by e-mail.", "news and offers by e-mail.")
    assert client.post(address, WRITTEN).status_code == 302


@pytest.mark.parametrize("address", ["/forms/unknown/", "/forms/unknown/thanks/", "/forms/%20/"])
def test_an_unknown_form_is_not_found(client, address):
    """There are no forms but those of the description."""
    assert client.get(address).status_code == 404
    assert client.post(address, WRITTEN).status_code in {404, 405}


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_forms_sent_at_the_same_time_make_one_person_and_no_error(client):
    """A double click, or the same person in two windows, is no fault of theirs."""

    def send(number: int) -> int:
        try:
            return (
                type(client)().post(FORM, {**WRITTEN, "message": f"Message {number}", **CONSENT}).status_code
            )
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(send, range(4))) == [302] * 4
    assert Person.objects.count() == 1
    assert Record.objects.filter(type="message").count() == 4


def test_a_letter_that_came_late_confirms_nothing(client):
    """After a week the form has to be filled in again."""
    client.post(FORM, {**WRITTEN, **CONSENT})
    link = link_in(letters("confirm_consent")[0])
    with time_machine.travel(timezone.now() + timedelta(days=9)):
        for answer in (client.get(link), client.post(link)):
            assert answer.status_code == 410
            assert "Your consent did not take effect" in answer.content.decode()
    assert states(Person.objects.get().id, at=timezone.now()) == {"marketing": State.AWAITING_CONFIRMATION}


def test_whoever_fills_in_what_people_do_not_see_is_asked_to_look_again(client):
    """A machine goes on to the next form; a person, whose browser was too eager, sends it once more."""
    answer = client.post(FORM, {**WRITTEN, TRAP: "https://cheap.example"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "This came as if a machine had filled it in." in page
    assert "Can you call me?" in page
    assert "cheap.example" not in page
    assert kept() == (0, 0, 0, 0)
    assert client.post(FORM, WRITTEN).status_code == 302


def test_a_form_sent_as_soon_as_it_was_opened_is_asked_for_again(client):
    """Nobody reads a form in less than two seconds; after that it is taken, however long it stood open."""
    opened = timezone.now()
    with time_machine.travel(opened, tick=False) as clock:
        address = FORM + re.search(r'action="(\?[^"]+)"', client.get(FORM).content.decode())[1].replace(
            "&amp;", "&"
        )
        assert client.post(address, WRITTEN).status_code == 422
        assert kept() == (0, 0, 0, 0)
        clock.shift(timedelta(days=2))
        assert client.post(address, WRITTEN).status_code == 302


def test_a_forged_time_of_opening_is_no_help(client):
    """What is not signed by us is taken for a machine's."""
    assert client.post(f"{FORM}?opened=:2SBZyf:forged", WRITTEN).status_code == 422


def test_a_form_for_a_newsletter_is_nothing_without_its_consent(client):
    """Nothing else carries it (Art. 6(1)(a)), so an empty box gets a sentence, and nothing is kept."""
    page = client.get("/forms/newsletter/").content.decode()
    assert "message" not in re.findall(r'name="([^"]+)"', page)
    answer = client.post("/forms/newsletter/", {"email": "aino.virtanen@example.org"})
    assert (answer.status_code, "Tick this if you want it." in answer.content.decode()) == (422, True)
    assert kept() == (0, 0, 0, 0)


def test_an_ordered_newsletter_waits_for_its_confirmation(client):
    """A tick, then the link in the letter: double opt-in, and no record beside it."""
    ticked = {"email": "aino.virtanen@example.org", **CONSENT}
    assert client.post("/forms/newsletter/", ticked).status_code == 302
    person_id = Person.objects.get().id
    assert states(person_id, at=timezone.now()) == {"marketing": State.AWAITING_CONFIRMATION}
    assert {record.type for record in Record.objects.all()} == {"connection"}
    client.post(link_in(letters("confirm_consent")[0]))
    assert states(person_id, at=timezone.now()) == {"marketing": State.GIVEN}


def test_feedback_needs_an_address_and_no_name(client):
    """It asks for as little as it can be answered with (Art. 5(1)(c))."""
    sent = {"email": "aino.virtanen@example.org", "message": "The new site is clear."}
    assert client.post("/forms/feedback/", sent).status_code == 302
    assert {record.type for record in Record.objects.all()} == {"connection", "message"}
