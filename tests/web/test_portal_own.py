"""One's own page: who gets in, what they see, what their switches do."""

import json
import re
from datetime import timedelta

import pytest
import time_machine
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from followed import Followed
from home import SOFTPIX

from seloste.audit.selectors import uses_of
from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import history, states
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Act, Channel, Control, State, Verification
from seloste.core.description import Language
from seloste.links.models import Link
from seloste.links.services import ATTEMPTS
from seloste.mailroom.outgoing import Posted, outbox
from seloste.people.merging import merge
from seloste.people.services import Registered, register_person
from seloste.publications.selectors import current
from seloste.publications.services import publish
from seloste.rights.entering import MOST_CODES
from seloste.rights.erasing import erase

AINO = "aino.virtanen@example.org"
CONTACT = Actor(role=Role.CONTACT_PERSON, id="contact")


def register(email: str = AINO, name: str = "Aino Virtanen"):
    """Register somebody, and return their id."""
    registered = register_person(
        values={"name": [name], "email": [email], "phone": ["040 123 4567"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(registered, Registered)
    return registered.person_id


@pytest.fixture
def aino():
    """Somebody in the register."""
    return register()


def codes(address: str = AINO) -> list[Posted]:
    """Return the letters with a code to this address, newest first."""
    return [letter for letter in outbox() if (letter.kind, letter.recipient) == ("sign_in_code", address)]


def code_in(letter: Posted) -> str:
    """Return the code of a letter."""
    found = re.search(r"(?m)^\s*(\d{6})\s*$", letter.body)
    assert found, letter.body
    return found[1]


def ask(client: Client, address: str = AINO):
    """Ask for a code."""
    return client.post("/me/sign-in/", {"email": address})


def sign_in(client: Client, address: str = AINO) -> None:
    """Come in with the code from the letter."""
    ask(client, address)
    answer = client.post("/me/sign-in/code/", {"code": code_in(codes(address)[0])})
    assert (answer.status_code, answer["Location"]) == (302, "/me/")


@pytest.fixture
def inside(client, aino) -> Client:
    """Aino's browser, signed in."""
    sign_in(client)
    return client


def shown(page: str) -> str:
    """Return the version whose words the switches stand beside."""
    found = re.search(r'name="shown" value="([^"]+)"', page)
    assert found
    return found[1]


def turn(client: Client, purpose: str = "marketing", *, on: bool, words: str | None = None):
    """Turn a switch."""
    version = shown(client.get("/me/").content.decode()) if words is None else words
    return client.post(f"/me/consents/{purpose}/", {"shown": version, **({"consent": "yes"} if on else {})})


# Coming in


def test_a_code_to_the_address_on_file_opens_the_page(inside):
    """Name, number and address are there, with where they came from, why and until when they are kept."""
    page = inside.get("/me/").content.decode()
    for told in ("Aino Virtanen", "+358401234567", AINO, "You, on a web form", "2 years from"):
        assert told in page, told


def test_the_pages_say_the_same_for_an_address_nobody_has(client, aino):
    """Status, address and page, byte for byte but for the token against forged forms; one gets a letter."""

    def answers(address: str) -> list[tuple[int, str, str]]:
        browser = Followed()
        seen = [ask(browser, address), browser.get("/me/sign-in/code/")]
        seen.append(browser.post("/me/sign-in/code/", {"code": "000000"}))
        return [
            (
                each.status_code,
                each.headers.get("Location", ""),
                re.sub(r'(csrfmiddlewaretoken" value=")\w+', r"\1", each.content.decode()),
            )
            for each in seen
        ]

    assert answers(AINO) == answers("nobody@example.org")
    assert [letter.recipient for letter in outbox()] == [AINO]


def test_asking_does_the_same_work_for_everybody(aino):
    """The page looks nobody up, so its time tells nothing either."""

    def work(address: str) -> list[str]:
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            ask(Client(), address)
        said = [query["sql"] for query in (*data.captured_queries, *keys.captured_queries)]
        return [re.sub(r"X?'[^']*'|\d+|\b[0-9a-f]{8,}\b", "?", each) for each in said]

    assert work(AINO) == work("nobody@example.org")


def test_a_wrong_code_opens_nothing_and_five_end_it(client, aino):
    """The right one does not help after that; a new one does."""
    ask(client)
    right = code_in(codes()[0])
    wrong = "000000" if right != "000000" else "111111"
    for _ in range(ATTEMPTS):
        answer = client.post("/me/sign-in/code/", {"code": wrong})
        assert (answer.status_code, "not the code we sent" in answer.content.decode()) == (422, True)
    answer = client.post("/me/sign-in/code/", {"code": right})
    assert (answer.status_code, "does not work any more" in answer.content.decode()) == (422, True)
    assert "Aino Virtanen" not in client.get("/me/").content.decode()
    sign_in(client)


def test_an_old_code_and_a_used_one_say_so(client, aino):
    """A quarter of an hour, and once."""
    ask(client)
    code = code_in(codes()[0])
    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        assert client.post("/me/sign-in/code/", {"code": code}).status_code == 422
    sign_in(client)
    assert client.post("/me/sign-in/code/", {"code": code}).status_code in (302, 422)
    assert Client().post("/me/sign-in/code/", {"code": code})["Location"] == "/me/sign-in/"


def test_nobody_fills_somebody_elses_mailbox_with_codes(client, aino):
    """Five letters in an hour, whoever asks; the page says the same."""
    for _ in range(MOST_CODES + 3):
        assert ask(Followed())["Location"] == "/me/sign-in/code/"
    assert len(codes()) == MOST_CODES
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        ask(client)
        assert len(codes()) == MOST_CODES + 1


@pytest.mark.parametrize("address", ["", "aino", "aino@", "a" * 400 + "@example.org", "aino@example.org\x00"])
def test_what_is_no_address_gets_a_sentence(client, address):
    """Nothing is kept, and no letter goes anywhere."""
    answer = ask(client, address)
    assert (answer.status_code, "Write your e-mail address" in answer.content.decode()) == (422, True)
    assert not Link.objects.exists()
    assert outbox() == []


def test_the_session_holds_an_identifier_and_nothing_else_of_her(inside, aino):
    """Under a new key, so that one planted beforehand opens nothing."""
    session = dict(inside.session)
    assert session["person"] == str(aino)
    assert AINO not in json.dumps(session)
    assert "Virtanen" not in json.dumps(session)
    planted = Client()
    planted.get("/me/")
    ask(inside)
    before = inside.session.session_key
    inside.post("/me/sign-in/code/", {"code": code_in(codes()[0])})
    assert inside.session.session_key != before


def test_after_an_hour_the_code_is_asked_for_again(inside):
    """And no page is kept by the browser."""
    assert "no-store" in inside.get("/me/")["Cache-Control"]
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        assert "Aino Virtanen" not in inside.get("/me/").content.decode()
        for page in ("/me/data/", "/me/data/own-data.pdf", "/me/data/own-data.json"):
            assert inside.get(page)["Location"] == "/me/"


def test_signing_out_ends_it(inside):
    """The next one at this computer sees the way in."""
    inside.post("/me/sign-out/")
    assert "Aino Virtanen" not in inside.get("/me/").content.decode()


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_whoever_is_erased_is_signed_out(inside, aino):
    """Nothing is shown of somebody of whom nothing is kept."""
    erase(person_id=aino, actor=CONTACT, at=timezone.now())
    assert inside.get("/me/data/").status_code == 404
    assert inside.get("/me/")["Location"] == "/me/"
    assert inside.get("/me/").status_code == 200


# Seeing


def test_everything_is_on_one_page_and_in_two_files(inside, aino):
    """What the answer to a request would hold (Art. 15, 20)."""
    page = inside.get("/me/data/").content.decode()
    data = json.loads(inside.get("/me/data/own-data.json").content)
    paper = inside.get("/me/data/own-data.pdf")
    assert "Aino Virtanen" in page
    assert data["fields"][0]["values"][0]["value"] == "Aino Virtanen"
    assert paper.content.startswith(b"%PDF")
    assert paper["Content-Disposition"] == 'attachment; filename="own-data.pdf"'


def test_each_look_is_written_down_as_her_own(inside, aino):
    """Coming in, looking, taking a copy; staff are not suspected of it."""
    inside.get("/me/")
    inside.get("/me/data/own-data.json")
    seen = [(use.action, use.role) for use in uses_of(aino, limit=10)]
    assert ("read", "data_subject") in seen
    assert ("export", "data_subject") in seen


def test_two_entries_that_are_one_person_are_seen_as_one(client, aino):
    """Signed in by either address."""
    other = register("aino.v@example.org", "Aino V")
    merge(kept_id=aino, gone_id=other, actor=CONTACT, at=timezone.now())
    sign_in(client, "aino.v@example.org")
    page = client.get("/me/").content.decode()
    assert AINO in page
    assert "aino.v@example.org" in page


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_page_speaks_her_language(inside, language):
    """Labels, purposes and periods are the description's own words."""
    page = inside.get("/me/", headers={"accept-language": language}).content.decode()
    description = current().description
    assert description.fields["name"].label[language] in page
    assert description.purposes["marketing"].consent.text[language].strip()[:40] in page


# Choosing


def test_what_the_banner_asks_has_no_switch_here(inside, aino):
    """A device was asked, and nobody by name: there is nothing here to give or to withdraw."""
    page, description = inside.get("/me/").content.decode(), current().description
    assert re.findall(r"/me/consents/(\w+)/", page) == list(description.consents_of_people)
    for purpose in description.device_purposes:
        assert description.purposes[purpose].name[Language.EN] not in page
        assert turn(inside, purpose, on=True).status_code == 404
    assert not ConsentChoice.objects.exists()


def test_a_switch_gives_consent_with_its_proof(inside, aino):
    """The words, the language, the version, the act, and that she was signed in; it counts at once (Art. 7(1))."""
    assert turn(inside, on=True)["Location"] == "/me/"
    assert states(aino, at=timezone.now()) == {"marketing": State.GIVEN}
    [event] = history(aino)
    proof = event.proof
    assert (proof.channel, proof.act, proof.control) == (Channel.PORTAL, Act.TICKED_BOX, Control.OFF)
    assert (proof.verification, proof.notice_version) == (Verification.SIGNED_IN, current().hash)
    assert proof.text == current().description.purposes["marketing"].consent.text["en"]
    assert "checked" in inside.get("/me/").content.decode()


def test_and_withdraws_it_as_easily(inside, aino):
    """One turn back; the history keeps both (Art. 7(3))."""
    turn(inside, on=True)
    assert "In force since" in inside.get("/me/").content.decode()
    turn(inside, on=False)
    assert states(aino, at=timezone.now()) == {"marketing": State.WITHDRAWN}
    assert len(history(aino)) == 2
    page = inside.get("/me/").content.decode()
    assert "Withdrawn on" in page
    assert " checked" not in page


def test_consent_of_somebody_merged_into_her_can_be_withdrawn_though_she_withdrew_before(client, aino):
    """What the switch shows is what it turns off, whichever entry it was given in (Art. 7(3))."""
    sign_in(client)
    turn(client, on=True)
    turn(client, on=False)
    other = register("aino.v@example.org", "Aino V")
    elsewhere = Followed()
    sign_in(elsewhere, "aino.v@example.org")
    turn(elsewhere, on=True)
    merge(kept_id=aino, gone_id=other, actor=CONTACT, at=timezone.now())
    assert " checked" in client.get("/me/").content.decode()
    turn(client, on=False)
    assert " checked" not in client.get("/me/").content.decode()
    assert states(other, at=timezone.now()) == {"marketing": State.WITHDRAWN}


def test_consent_to_words_that_changed_meanwhile_is_asked_again(inside, aino):
    """A withdrawal needs no words, and is always taken."""
    old = shown(inside.get("/me/").content.decode())
    source = SOFTPIX.read_text(encoding="utf-8").replace('version: "2.0"', 'version: "2.1"')
    publish(source=source, file="register.yaml", at=timezone.now())
    turn(inside, on=True, words=old)
    assert "We changed these words" in inside.get("/me/").content.decode()
    assert not ConsentChoice.objects.exists()
    turn(inside, on=False, words=old)
    assert states(aino, at=timezone.now()) == {"marketing": State.WITHDRAWN}


@pytest.mark.parametrize("purpose", ["service", "nonsense", "rights"])
def test_there_is_no_consent_to_what_does_not_rest_on_it(inside, purpose):
    """A purpose with another basis, or none that is known."""
    assert turn(inside, purpose, on=True).status_code == 404
    assert not ConsentChoice.objects.exists()


def test_a_switch_cannot_be_turned_from_outside(client, aino):
    """Not signed in, by GET, or by another site."""
    assert client.post("/me/consents/marketing/", {"consent": "yes"})["Location"] == "/me/"
    sign_in(client)
    assert client.get("/me/consents/marketing/").status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = client.cookies
    assert strict.post("/me/consents/marketing/", {"consent": "yes"}).status_code == 403
    assert not ConsentChoice.objects.exists()
