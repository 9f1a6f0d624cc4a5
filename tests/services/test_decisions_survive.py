"""A withdrawal, an objection and a restriction survive a crash between any two of their steps."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction
from logged import newest_said

from seloste.consents import rights, services
from seloste.consents.models import ConsentChoice, Objection, Restriction
from seloste.consents.rights import (
    apply_objection,
    apply_restriction,
    object_to,
    restrict,
)
from seloste.consents.services import apply_withdrawal, withdraw
from seloste.core.access import Actor, Role
from seloste.core.consent import (
    Act,
    Channel,
    Ground,
    Said,
)
from seloste.vault.journal import DecisionKind, mark_done, undone
from seloste.vault.models import Decision

DAY = timedelta(days=1)
BY_PHONE = Said(channel=Channel.PHONE, actor="sales:7", act=Act.SAID_BY_PHONE)
STAFF = Actor(role=Role.SALES, id="7")


def withdrawn(person_id: UUID, at: datetime) -> UUID:
    """Withdraw from marketing by phone."""
    return withdraw(person_id=person_id, purpose="marketing", channel=Channel.PHONE, actor=STAFF, at=at)


class Killed(Exception):
    """The process ended here."""


def killed(*_: Any, **__: Any) -> None:
    """End the process."""
    raise Killed


DECISIONS: dict[DecisionKind, tuple[Callable[..., UUID], Callable[..., None], Any, str]] = {
    DecisionKind.WITHDRAWAL: (withdrawn, apply_withdrawal, services, "apply_withdrawal"),
    DecisionKind.OBJECTION: (
        lambda person, at: object_to(
            person_id=person, purpose="inquiries", said=BY_PHONE, actor=STAFF, at=at
        ),
        apply_objection,
        rights,
        "apply_objection",
    ),
    DecisionKind.RESTRICTION: (
        lambda person, at: restrict(
            person_id=person, ground=Ground.UNLAWFUL, said=BY_PHONE, actor=STAFF, at=at
        ),
        apply_restriction,
        rights,
        "apply_restriction",
    ),
}


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
@pytest.mark.parametrize("kind", DECISIONS)
@pytest.mark.parametrize("seam", ["written down", "row not committed", "not marked done"])
def test_a_decision_survives_a_crash_between_any_two_of_its_steps(
    someone, now: datetime, monkeypatch: pytest.MonkeyPatch, kind: DecisionKind, seam: str
) -> None:
    """Once carried out again it is there once; carried out once more, nothing changes."""
    person = someone()
    decide, carry_out, room, name = DECISIONS[kind]
    with monkeypatch.context() as patched:
        match seam:
            case "written down":
                patched.setattr(room, name, killed)
            case "row not committed":
                patched.setattr(transaction, "on_commit", killed)
            case _:
                patched.setattr(room, "mark_done", killed)
        with pytest.raises(Killed):
            decide(person, now)
    [decided] = undone()
    for _ in range(2):
        carry_out(decided)
        rows = [*ConsentChoice.objects.all(), *Objection.objects.all(), *Restriction.objects.all()]
        assert [row.id for row in rows] == [decided.id]
        assert [said.action in ("choose", "restrict") for said in newest_said()].count(True) == 1
    mark_done(decided.id)
    assert undone() == []
    assert decide(person, now + DAY) == decided.id


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_a_decision_that_was_carried_out_is_marked_done(someone, now: datetime) -> None:
    """Nothing is left for the next start."""
    person = someone()
    for decide, *_ in DECISIONS.values():
        decide(person, now)
    assert Decision.objects.filter(owner_id=person).count() == 3
    assert undone() == []
