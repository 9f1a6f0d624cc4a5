"""Changing what a field says, and keeping what it said."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from seloste.core.access import Actor
from seloste.core.normal import Problem
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues
from seloste.people.correcting import Change, apply_correction, correct, earlier
from seloste.people.models import Amendment
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, holder
from seloste.people.services import NobodyThere
from seloste.vault.journal import undone
from seloste.vault.models import Decision

Correct = Callable[..., UUID | Refused | None]


@pytest.fixture
def say(customer_service: Actor, now: datetime) -> Correct:
    """Let customer service change a field of somebody."""

    def change(person_id: UUID, field: str, *values: str, actor: Actor = customer_service, days: int = 0):
        return correct(
            person_id=person_id,
            field=field,
            values=values,
            source="phone",
            purpose="inquiries",
            actor=actor,
            at=now + timedelta(days=days),
        )

    return change


def shown(actor: Actor, person_id: UUID, at: datetime, purpose: str = "inquiries") -> dict[str, list[str]]:
    """Return the values that a card shows."""
    found = card(actor=actor, purpose=purpose, person_id=person_id, at=at)
    assert isinstance(found, Card)
    return {key: [value.value for value in values] for key, values in found.fields.items()}


def test_a_field_says_the_new_value_and_remembers_the_old(
    someone, say: Correct, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """With who changed it, and the origin of what it said before."""
    person_id = someone()
    assert isinstance(say(person_id, "name", "Aino Virtanen-Koski", days=1), UUID)
    assert shown(customer_service, person_id, now)["name"] == ["Aino Virtanen-Koski"]
    [past] = earlier(person_id=person_id, actor=contact_person, at=now)
    assert (past.field, past.change) == ("name", Change.CORRECTED)
    assert [(value.value, value.origin.source) for value in past.values] == [("Aino Virtanen", "web_form")]
    assert past.by == customer_service.reference


def test_every_change_is_remembered_newest_first(
    someone, say: Correct, contact_person: Actor, now: datetime
) -> None:
    """Added, changed and removed; a removal leaves nothing but its history."""
    person_id = someone()
    say(person_id, "phone", "040 123 4567")
    say(person_id, "phone", "040 765 4321", days=1)
    say(person_id, "phone", days=2)
    assert "phone" not in shown(contact_person, person_id, now, purpose="rights")
    past = earlier(person_id=person_id, actor=contact_person, at=now)
    assert [(each.change, [value.value for value in each.values]) for each in past] == [
        (Change.REMOVED, ["+358407654321"]),
        (Change.CORRECTED, ["+358401234567"]),
        (Change.CORRECTED, []),
    ]


def test_saying_the_same_again_changes_nothing(someone, say: Correct) -> None:
    """However it is written."""
    person_id = someone(phone="+358401234567")
    assert say(person_id, "phone", "040 1234567") is None
    assert not Amendment.objects.exists()


def test_somebody_is_found_by_what_they_are_called_now(
    someone, say: Correct, customer_service: Actor, now: datetime
) -> None:
    """And not by what they were called before."""
    person_id = someone()
    say(person_id, "name", "Aino Koskela")
    by_name = {
        text: search(actor=customer_service, purpose="inquiries", text=text, at=now)
        for text in ("koskela", "virtanen")
    }
    assert all(isinstance(found, Found) for found in by_name.values())
    assert [hit.person_id for hit in by_name["koskela"].hits] == [person_id]
    assert by_name["virtanen"].hits == []


def test_an_address_leads_to_whoever_has_it_now(someone, say: Correct) -> None:
    """The old one is free for somebody else."""
    person_id = someone()
    say(person_id, "email", "aino.koskela@example.org")
    assert holder(field="email", text="aino.koskela@example.org") == person_id
    assert holder(field="email", text="aino.virtanen@example.org") is None
    other = someone(name="Toinen Aino")
    assert other != person_id


def test_somebody_elses_address_is_refused(
    someone, say: Correct, customer_service: Actor, now: datetime
) -> None:
    """Two people never share one; nothing is changed."""
    person_id = someone()
    someone(name="Matti", email="matti@example.org")
    with pytest.raises(BadValues) as refused:
        say(person_id, "email", "matti@example.org")
    assert refused.value.problems == {"email": Problem.TAKEN}
    assert shown(customer_service, person_id, now)["email"] == ["aino.virtanen@example.org"]


def test_what_the_purpose_does_not_cover_is_not_changed(someone, say: Correct, contact_person: Actor) -> None:
    """Nor by somebody who does not work for it; a person who is not there is a sentence."""
    person_id = someone()
    assert say(person_id, "name", "X", actor=contact_person) == Refused(reason=Reason.PURPOSE_NOT_OF_ROLE)
    assert say(person_id, "address", "Katu 1") == Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    with pytest.raises(NobodyThere):
        say(UUID(int=5), "name", "X")
    assert not Amendment.objects.exists()


def test_a_change_that_was_decided_is_carried_out_once(someone, say: Correct, monkeypatch) -> None:
    """A crash after the decision: carried out at the next start; carried out twice: nothing more happens."""
    person_id = someone()
    with monkeypatch.context() as patched:
        patched.setattr("seloste.people.correcting._amend", _crash)
        with pytest.raises(RuntimeError):
            say(person_id, "name", "Aino Koskela")
    assert not Amendment.objects.exists()
    [decided] = undone()
    apply_correction(decided)
    Decision.objects.update(done=False)
    apply_correction(decided)
    assert Amendment.objects.count() == 1
    assert undone() == []


def _crash(*_: object) -> None:
    raise RuntimeError
