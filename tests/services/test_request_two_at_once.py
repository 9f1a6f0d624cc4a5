"""Two people who decide at once, on both databases: one of them is faster, and nothing is lost or done twice."""

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from django.db import connections
from posted import AINO, letter_of_kind, opened_for, written

from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.core.errors import SelosteError
from seloste.core.letters.kinds import Kind
from seloste.core.requests import Decision, RequestState, WhyNot
from seloste.mailroom.incoming import LetterState, open_letter
from seloste.mailroom.models import Letter, Outgoing
from seloste.people.selectors import holder
from seloste.rights import answering, carrying
from seloste.rights.answering import approve
from seloste.rights.delivering import Delivered, deliver
from seloste.rights.models import Joined, Part, Request
from seloste.rights.parts import decide_again, refuse
from seloste.rights.sorting import read_anew, sort_as_request, sort_into
from seloste.rights.steps import OutOfOrder

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)


def at_once(*doing: Callable[[], Any]) -> list[Any]:
    """Do these at the same moment, each in a thread of its own; return what came of each, or its error."""
    together, came = threading.Barrier(len(doing)), []

    def run(do: Callable[[], Any]) -> None:
        together.wait()
        try:
            came.append(do())
        except Exception as error:  # noqa: BLE001 (whatever it is, the test looks at it)
            came.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(do,)) for do in doing]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came


@pytest.mark.parametrize("meanwhile", ["taken back", "asked for more"])
def test_an_answer_that_is_approved_is_the_one_that_is_decided(
    someone: Callable[..., UUID],
    contact_person: Actor,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: str,
) -> None:
    """While the copy is typeset somebody takes the erasure back, or finds that more is asked for."""
    someone()
    request = opened_for((Kind.ACCESS, Kind.ERASURE), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    carrying.erase_everything(**asked)
    typeset = answering.pdf

    def slowly(*args: Any, **known: Any) -> bytes:
        if meanwhile == "taken back":
            assert decide_again(kind=Kind.ERASURE, **asked) is True
        else:
            assert read_anew(kinds=[Kind.ACCESS, Kind.RECTIFICATION], **asked) is True
        return typeset(*args, **known)

    monkeypatch.setattr(answering, "pdf", slowly)
    with pytest.raises(SelosteError):
        approve(**asked)
    assert Request.objects.get().state == RequestState.IDENTIFIED.value
    assert Request.objects.get().forget_at is None
    assert holder(field="email", text=AINO) is not None
    assert not Outgoing.objects.filter(kind="answer_ready").exists()


def test_what_was_changed_is_told_though_somebody_refused_it_meanwhile(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is told that nothing was done when something was."""
    someone(phone="040 123 4567")
    request = opened_for((Kind.RECTIFICATION,), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    correct = carrying.correct

    def slowly(**known: Any) -> Any:
        refuse(kind=Kind.RECTIFICATION, why=WhyNot.IS_RIGHT, words="Näin on.", **asked)
        return correct(**known)

    monkeypatch.setattr(carrying, "correct", slowly)
    assert carrying.correct_fields(changes={"phone": ["040 765 4321"]}, **asked) is None
    assert Part.objects.get().decision == Decision.DONE.value
    approve(**asked)
    assert "Tietojen oikaiseminen: tehty" in letter_of_kind(request.id, "outcome")


def test_what_two_do_at_once_is_done_by_one(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Refused and carried out, answered twice: the second is told to look again."""
    someone()
    request = opened_for((Kind.DISCLOSURE_PERMISSION, Kind.OBJECTION), contact_person, now)
    asked: dict[str, Any] = {"request_id": request.id, "actor": contact_person, "at": now}
    for doing in (
        (
            lambda: refuse(kind=Kind.DISCLOSURE_PERMISSION, why=WhyNot.NOTHING_THERE, **asked),
            lambda: carrying.done_by_hand(kind=Kind.DISCLOSURE_PERMISSION, **asked),
        ),
        [lambda: carrying.object_to(purposes=["marketing"], **asked)] * 3,
        [lambda: approve(**asked)] * 3,
    ):
        came = at_once(*doing)
        assert came.count(None) == 1, came
        assert all(each is None or isinstance(each, OutOfOrder) for each in came), came
    assert Part.objects.count() == 2
    assert Outgoing.objects.filter(kind="outcome").count() == 1


@pytest.mark.parametrize("other", ["opened", "joined"])
def test_a_letter_becomes_one_thing(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime, other: str
) -> None:
    """Two who sort it at once: one does, the other is told that it is sorted."""
    someone()
    request = opened_for((Kind.ACCESS,), contact_person, now)
    letter = deliver(written("Hei, katsokaa liitettä.", number="2"), at=now)
    known: dict[str, Any] = {"letter_id": letter.letter_id, "actor": contact_person, "at": now}

    def opens() -> object:
        return sort_as_request(kinds=[Kind.ERASURE], language=Language.FI, **known)

    def joins() -> object:
        return sort_into(request_id=request.id, **known)

    came = at_once(*((opens, opens, joins) if other == "opened" else (joins, joins, opens)))
    assert came.count(None) == 2, came
    assert Joined.objects.count() + Request.objects.count() == 2
    kept = open_letter(letter.letter_id)
    assert kept
    assert kept.state is (LetterState.JOINED if Joined.objects.exists() else LetterState.REQUEST)


def test_a_letter_that_two_deliver_at_once_is_one_letter(someone: Callable[..., UUID], now: datetime) -> None:
    """A mailbox and a mail server that hand over the same letter open one request."""
    someone()
    raw = written("Hei, pyydän tietosuoja-asetuksen 15 artiklan nojalla kopion kaikista tiedoistani. Aino")
    came: Sequence[Delivered] = at_once(*[lambda: deliver(raw, at=now)] * 4)
    assert all(isinstance(each, Delivered) for each in came), came
    assert sorted(each.new for each in came) == [False, False, False, True]
    assert len({each.request_id for each in came}) == 1
    assert Letter.objects.count() == Request.objects.count() == 1
    assert Outgoing.objects.filter(kind="acknowledgement").count() == 1
