"""Taking back a change of a field, by whoever may change it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from seloste.core.access import Actor, Role
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues
from seloste.people.correcting import correct, earlier
from seloste.people.informing import owed_to
from seloste.people.models import Amendment
from seloste.people.selectors import Card, card
from seloste.people.services import NobodyThere
from seloste.people.undoing import ChangedSince, undo

DAY = timedelta(days=1)


@pytest.fixture
def change(customer_service: Actor, now: datetime) -> Callable[..., UUID]:
    """Let customer service change a field of somebody."""

    def made(person_id: UUID, field: str, *values: str, source: str = "phone", days: int = 0) -> UUID:
        outcome = correct(
            person_id=person_id,
            field=field,
            values=values,
            source=source,
            purpose="customer_relationship",
            actor=customer_service,
            at=now + timedelta(days=days),
        )
        assert isinstance(outcome, UUID)
        return outcome

    return made


def taken_back(person_id: UUID, change_id: UUID, actor: Actor, at: datetime) -> UUID | Refused | None:
    """Take a change back."""
    return undo(person_id=person_id, change_id=change_id, purpose="customer_relationship", actor=actor, at=at)


def shown(actor: Actor, person_id: UUID, field: str, at: datetime) -> list[tuple[str, str]]:
    """Return the values of a field with the source of each."""
    found = card(actor=actor, purpose="rights", person_id=person_id, at=at)
    assert isinstance(found, Card)
    return [(value.value, value.origin.source) for value in found.fields.get(field, ())]


def test_a_field_says_again_what_it_said_and_from_whom(
    someone, change, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """What was said meanwhile is remembered as well."""
    person_id = someone()
    made = change(person_id, "name", "Aino Koskela")
    assert isinstance(taken_back(person_id, made, customer_service, now + DAY), UUID)
    assert shown(contact_person, person_id, "name", now) == [("Aino Virtanen", "web_form")]
    past = earlier(person_id=person_id, actor=contact_person, at=now)
    assert [each.values[0].value for each in past] == ["Aino Koskela", "Aino Virtanen"]


def test_a_value_that_stayed_keeps_its_origin_and_one_that_returns_its_source(
    someone, change, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """Of two numbers, one of which the organisation named."""
    person_id = someone(phone="+358401111111")
    change(person_id, "phone", "+358401111111", "+358402222222", source="organisation")
    made = change(person_id, "phone", "+358401111111", days=1)
    taken_back(person_id, made, customer_service, now + 2 * DAY)
    assert shown(contact_person, person_id, "phone", now) == [
        ("+358401111111", "web_form"),
        ("+358402222222", "organisation"),
    ]


def test_taking_back_what_was_added_owes_nobody_anything(
    someone, change, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """A field that says nothing again has no source to tell of."""
    person_id = someone()
    made = change(person_id, "position", "Toimitusjohtaja")
    taken_back(person_id, made, customer_service, now + DAY)
    assert shown(contact_person, person_id, "position", now) == []
    assert owed_to([person_id]) == []


def test_a_change_that_another_followed_stays(
    someone, change, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """Of the same field; a change of another one does not count."""
    person_id = someone()
    first = change(person_id, "name", "Aino Koskela")
    change(person_id, "position", "Toimitusjohtaja", days=1)
    second = change(person_id, "name", "Aino Laine", days=2)
    with pytest.raises(ChangedSince):
        taken_back(person_id, first, customer_service, now + 3 * DAY)
    assert isinstance(taken_back(person_id, second, customer_service, now + 3 * DAY), UUID)
    assert shown(contact_person, person_id, "name", now) == [("Aino Koskela", "phone")]


def test_an_address_that_somebody_else_has_by_now_does_not_return(
    someone, change, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """Two people never share one."""
    person_id = someone()
    made = change(person_id, "email", "aino.koskela@example.org")
    someone(name="Toinen Aino")
    with pytest.raises(BadValues):
        taken_back(person_id, made, customer_service, now + DAY)
    assert shown(contact_person, person_id, "email", now) == [("aino.koskela@example.org", "phone")]


def test_whoever_may_not_change_takes_nothing_back(someone, change, now: datetime) -> None:
    """Not even told whether there is such a change."""
    person_id = someone()
    made = change(person_id, "name", "Aino Koskela")
    accountant = Actor(role=Role.ACCOUNTANT, id="books")
    for asked in (made, UUID(int=1)):
        refused = taken_back(person_id, asked, accountant, now + DAY)
        assert refused == Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert Amendment.objects.count() == 1


def test_a_change_of_somebody_else_is_none_of_theirs(
    someone, change, customer_service: Actor, now: datetime
) -> None:
    """Nor is one that never was, or of nobody."""
    person_id, other = someone(), someone(name="Saku", email="saku@example.org")
    made = change(other, "name", "Saku Laine")
    for whose, asked in ((person_id, made), (person_id, UUID(int=1)), (UUID(int=2), made)):
        with pytest.raises(NobodyThere):
            taken_back(whose, asked, customer_service, now + DAY)
