"""What a review found: states, choices and values that must not be what they could be."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from logged import newest_said

from seloste.audit.models import Entry
from seloste.core.access import Actor, Role
from seloste.core.description import FieldType
from seloste.core.normal import BadValue, Kind, Problem, normalise
from seloste.core.outcomes import Refused
from seloste.mailroom.outgoing import letters_about, outbox
from seloste.project.config import BadConfig, Config
from seloste.rights.answering import (
    answer_that_nothing_is_held,
    approve,
    confirm_identity,
    send_link_again,
)
from seloste.rights.delivering import deliver
from seloste.rights.models import Request
from seloste.rights.steps import OutOfOrder

AINO = "aino.virtanen@example.org"
ACCESS = "Hei,\n\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\n\nAino"


@pytest.fixture
def answered(someone: Callable[..., UUID], contact_person: Actor, now: datetime) -> Request:
    """A request of Aino's whose answer was approved."""
    someone()
    raw = f"From: {AINO}\r\nMessage-ID: <1@example.org>\r\nSubject: Omat tietoni\r\n\r\n{ACCESS}\r\n".encode()
    request_id = deliver(raw, at=now).request_id
    assert request_id
    confirm_identity(token=token_in(letters_about(request_id)[0].body, "/me/confirm/"), at=now)
    approve(request_id=request_id, actor=contact_person, at=now)
    return Request.objects.get(id=request_id)


def token_in(body: str, path: str) -> str:
    """Return the token of the link that a letter holds."""
    return body.split(path, 1)[1].split("/", 1)[0]


def tokens(kind: str, path: str) -> list[str]:
    """Return the tokens of the letters of one kind, newest first."""
    return [token_in(posted.body, path) for posted in outbox() if posted.kind == kind]


def test_nobody_whose_answer_was_approved_is_told_that_nothing_is_held(
    answered: Request, contact_person: Actor, now: datetime
) -> None:
    """A page left open from before cannot close a request with an untrue letter."""
    with pytest.raises(OutOfOrder):
        answer_that_nothing_is_held(request_id=answered.id, actor=contact_person, at=now)
    assert [letter.kind for letter in letters_about(answered.id)] == ["acknowledgement", "answer_ready"]


@pytest.mark.parametrize("attempt", [answer_that_nothing_is_held, send_link_again, approve])
def test_a_refused_attempt_to_answer_is_written_down(
    answered: Request, attempt: Callable[..., Refused | None], now: datetime
) -> None:
    """The page says so, and tells whoever may not answer nothing of where the request stands."""
    before = Entry.objects.count()
    administrator = Actor(role=Role.ADMINISTRATOR, id="administrator")
    assert isinstance(attempt(request_id=answered.id, actor=administrator, at=now), Refused)
    assert Entry.objects.count() == before + 1
    assert newest_said()[0].outcome == "action_not_of_role"


def test_an_address_is_never_changed_into_somebody_elses() -> None:
    """“straße.de” and “strasse.de” are two domains with two owners."""
    email = Kind(type=FieldType.EMAIL)
    assert normalise("Groß@Straße.de", email) == "groß@straße.de"
    assert normalise("Bob@Example.com", email) == "bob@example.com"


@pytest.mark.parametrize("kind", [FieldType.NUMBER, FieldType.MONEY])
@pytest.mark.parametrize("text", ["1e3000000", "1e40", "1e-3000000", "0e3000000", "NaN", "inf", "9" * 300])
def test_a_number_is_as_long_as_it_looks(kind: FieldType, text: str) -> None:
    """A few signs cannot fill the memory, and a sum too large is a wrong answer, not a fault."""
    with pytest.raises(BadValue) as refused:
        normalise(text, Kind(type=kind))
    assert refused.value.problem is Problem.NOT_NUMBER
    assert normalise("1 234,5", Kind(type=FieldType.NUMBER)) == "1234.5"


@pytest.mark.parametrize(
    "url", ["postgresql://u:secret@h:port/x", "postgres://u:secret@h/x", "sqlite://[secret"]
)
def test_a_wrong_database_is_told_in_a_sentence_without_its_password(tmp_path, url: str) -> None:
    """Messages end in logs and in questions to colleagues."""
    with pytest.raises(BadConfig) as refused:
        Config(home=tmp_path).database_settings(url)
    assert "secret" not in str(refused.value)


def test_a_demo_is_never_reached_from_elsewhere(tmp_path) -> None:
    """Its links sign anybody in."""
    with pytest.raises(ValueError, match="demo"):
        Config(home=tmp_path, address="https://register.example.org", demo=True)
