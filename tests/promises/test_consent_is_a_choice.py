"""Promise: your consent is a choice you make with a control of its own; we keep what you were shown, and every choice.

Silence, a visit or a box ticked beforehand are no consent; consent from a form counts once it is confirmed, in
time, at the address on file; it is withdrawn as easily.

Proves: S1, S11, S22
"""

import hashlib
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from followed import Followed

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import history, live, states
from seloste.core.consent import Act, Channel, Choice, Control, Proof, State, Verification
from seloste.core.description import Language, content_hash
from seloste.core.document import html
from seloste.core.notice import build
from seloste.forms.consenting import confirm_consent, withdraw_consent
from seloste.forms.services import Submission, submit
from seloste.links.services import BadLink
from seloste.mailroom.models import Outgoing
from seloste.mailroom.outgoing import outbox
from seloste.people.models import Person
from seloste.people.services import Registered
from seloste.publications.models import Publication
from seloste.publications.selectors import current
from seloste.publications.services import publish

EMAIL = "matti.meikalainen@example.org"


def send(now: datetime, *ticked: str, language: Language = Language.FI, email: str = EMAIL) -> Registered:
    """Fill the contact form in."""
    submission = Submission(
        form="contact",
        values={"name": "Matti Meikäläinen", "email": email, "message": "Hei"},
        ticked=ticked,
        language=language,
        ip_address="203.0.113.9",
    )
    outcome = submit(submission, at=now)
    assert isinstance(outcome, Registered)
    return outcome


def token(path: str) -> str:
    """Return the token of the newest letter's link with this path."""
    body = next(letter.body for letter in outbox() if path in letter.body)
    return body.split(path, 1)[1].split("/", 1)[0]


def test_looking_at_every_public_page_is_no_consent() -> None:
    """Art. 4(11): a visit is no affirmative act; nothing at all is written down about a visitor."""
    client = Client(SERVER_NAME="localhost")
    for page in ("/", "/notice/", "/notice/?lang=sv", "/forms/contact/", "/forms/contact/?lang=fi"):
        assert client.get(page).status_code == 200, page
    assert not ConsentChoice.objects.exists()
    assert not Person.objects.exists()


@pytest.mark.parametrize("language", list(Language))
def test_the_control_is_shown_empty_with_the_words_that_are_kept(language: Language) -> None:
    """One box for one purpose, not ticked, not required; its label is the description's text."""
    page = Client(SERVER_NAME="localhost").get(f"/forms/contact/?lang={language.value}").content.decode()
    boxes = [
        part.split(">", 1)[0] for part in page.split("<input") if 'type="checkbox"' in part.split(">", 1)[0]
    ]
    assert len(boxes) == len(current().description.forms["contact"].consents) == 1
    assert all("checked" not in box and "required" not in box for box in boxes)
    consent = current().description.purposes["marketing"].consent
    assert consent
    assert consent.text[language].strip() in page


def test_an_empty_box_is_kept_as_a_refusal_and_the_message_is_taken_in(now: datetime) -> None:
    """Art. 7(4): the form works the same without; and the refusal is as well documented as a yes."""
    person_id = send(now).person_id
    (choice,) = history(person_id)
    assert (choice.purpose, choice.choice) == ("marketing", Choice.REFUSED)
    assert states(person_id, at=now) == {"marketing": State.REFUSED}
    assert live([person_id], at=now)[person_id] == frozenset()


@pytest.mark.parametrize("language", list(Language))
def test_the_proof_says_what_was_shown_where_when_and_how(now: datetime, language: Language) -> None:
    """Art. 7(1): exact text, language, form, default, channel, time by our clock, version of the notice."""
    published = current()
    consent = published.description.purposes["marketing"].consent
    assert consent
    person_id = send(now, "marketing", language=language).person_id
    (choice,) = history(person_id)
    assert choice.at == now
    assert choice.proof == Proof(
        text=consent.text[language],
        language=language.value,
        form="contact",
        control=Control.OFF,
        act=Act.TICKED_BOX,
        channel=Channel.WEB_FORM,
        actor="visitor:visitor",
        notice_version=published.hash,
    )
    assert choice.proof.text_hash == hashlib.sha256(consent.text[language].encode()).hexdigest()
    assert choice.proof.verification is Verification.NONE


def test_the_time_is_our_clocks_whatever_the_visitors_machine_says() -> None:
    """No field or header of a submission sets it."""
    before = timezone.now()
    client = Followed(SERVER_NAME="localhost")
    answers = {"name": "Matti", "email": EMAIL, "message": "Hei", "consent-marketing": "yes"}
    page = client.get("/forms/contact/").content.decode()
    box = next(part for part in page.split("<input") if 'type="checkbox"' in part.split(">", 1)[0])
    name, value = (box.split(f'{attribute}="', 1)[1].split('"', 1)[0] for attribute in ("name", "value"))
    answers.pop("consent-marketing")
    sent = client.post(
        "/forms/contact/", {**answers, name: value}, headers={"date": "Mon, 01 Jan 2001 00:00:00 GMT"}
    )
    assert sent.status_code == 302
    assert before <= ConsentChoice.objects.get().at <= timezone.now()
    assert client.post("/forms/contact/", {**answers, "at": "2001-01-01"}).status_code == 400


def test_consent_counts_only_once_it_is_confirmed_at_the_address_on_file(now: datetime) -> None:
    """Following the link is needed; it works once; the confirmation has its own proof."""
    person_id = send(now, "marketing").person_id
    assert states(person_id, at=now) == {"marketing": State.AWAITING_CONFIRMATION}
    assert live([person_id], at=now)[person_id] == frozenset()
    assert [(letter.kind, letter.recipient) for letter in outbox()] == [("confirm_consent", EMAIL)]
    link = token("/me/consent/")
    later = now + timedelta(hours=1)
    assert confirm_consent(token=link, at=later) == "marketing"
    assert live([person_id], at=later)[person_id] == {"marketing"}
    given, confirmed = history(person_id)
    assert (confirmed.choice, confirmed.at, confirmed.proof.channel) == (
        Choice.CONFIRMED,
        later,
        Channel.CONFIRMATION_LINK,
    )
    assert confirmed.proof.text == given.proof.text
    with pytest.raises(BadLink):
        confirm_consent(token=link, at=later)


def test_an_old_confirmation_link_gives_no_consent(now: datetime) -> None:
    """Whoever does not answer has not consented."""
    person_id = send(now, "marketing").person_id
    with pytest.raises(BadLink):
        confirm_consent(token=token("/me/consent/"), at=now + timedelta(days=9))
    assert live([person_id], at=now)[person_id] == frozenset()


def test_withdrawing_is_one_step_ends_it_at_once_and_leaves_the_history(now: datetime) -> None:
    """Art. 7(3): the choices before it stay, word for word; twice is once."""
    person_id = send(now, "marketing").person_id
    confirm_consent(token=token("/me/consent/"), at=now)
    before = list(ConsentChoice.objects.order_by("id").values())
    link = token("/me/withdraw/")
    for _ in range(2):
        withdraw_consent(token=link, at=now + timedelta(days=400))
    assert live([person_id], at=now + timedelta(days=400))[person_id] == frozenset()
    after = list(ConsentChoice.objects.order_by("id").values())
    assert after[:2] == before
    assert [row["choice"] for row in after] == ["given", "confirmed", "withdrawn"]


def test_a_link_left_over_does_not_bring_withdrawn_consent_back(now: datetime) -> None:
    """Two forms were sent, one letter was answered, then all was withdrawn."""
    person_id = send(now, "marketing").person_id
    first = token("/me/consent/")
    send(now + timedelta(days=2), "marketing")
    second = token("/me/consent/")
    assert second != first
    confirm_consent(token=first, at=now + timedelta(days=2, minutes=2))
    withdraw_consent(token=token("/me/withdraw/"), at=now + timedelta(days=2, minutes=3))
    written = Outgoing.objects.count()
    with pytest.raises(BadLink):
        confirm_consent(token=second, at=now + timedelta(days=2, minutes=4))
    assert Outgoing.objects.count() == written
    assert live([person_id], at=now + timedelta(days=3))[person_id] == frozenset()


def test_a_choice_points_at_the_notice_shown_also_when_it_has_been_replaced(now: datetime) -> None:
    """Version, date and hash stand in the notice; an earlier one is kept word for word."""
    shown = current()
    person_id = send(now, "marketing").person_id
    source = Publication.objects.get(hash=shown.hash).source
    newer = source.replace('version: "2.0"', 'version: "2.1"').replace("2026-11-23", "2026-12-01", 1)
    publish(source=newer, file="register.yaml", at=now)
    assert current().version == "2.1"
    (choice,) = history(person_id)
    kept = Publication.objects.get(hash=choice.proof.notice_version)
    assert content_hash(kept.source) == shown.hash
    for published, version, day in (
        (shown, "2.0", "23 November 2026"),
        (current(), "2.1", "1 December 2026"),
    ):
        notice = html(build(published.description, Language.EN, content_hash=published.hash))
        assert all(part in notice for part in (version, day, published.hash))
