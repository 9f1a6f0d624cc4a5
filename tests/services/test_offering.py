"""What is offered about one person: by role, by what holds for them, and by what is left of them."""

from datetime import datetime
from uuid import UUID

import pytest

from seloste.audit.models import Entry
from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.consent import Act, Ground
from seloste.core.outcomes import Reason, Refused
from seloste.people.choosing import restrict_for
from seloste.people.offering import offered
from seloste.people.services import add_record
from seloste.rights.erasing import erase


def offers(actor: Actor, person_id: UUID, at: datetime, purpose: str = "customer_relationship"):
    """Return what is offered, without the refusals."""
    found = offered(person_id=person_id, actor=actor, purpose=purpose, at=at)
    return {action for action, decision in found.items() if decision}


def test_each_role_is_offered_its_tasks(
    someone, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """And nothing is written down by it."""
    person_id = someone()
    before = Entry.objects.count()
    assert offers(customer_service, person_id, now) == {Action.CORRECT, Action.CHOOSE}
    assert offers(contact_person, person_id, now, "rights") == {
        Action.CORRECT,
        Action.CHOOSE,
        Action.RESTRICT,
        Action.READ,
        Action.ERASE,
        Action.MERGE,
        Action.EXPORT,
        Action.ANSWER,
    }
    assert offers(Actor(role=Role.ADMINISTRATOR, id="1"), person_id, now) == set()
    assert Entry.objects.count() == before


def test_what_is_for_peoples_rights_is_offered_whatever_else_is_worked_for(
    someone, contact_person: Actor, now: datetime
) -> None:
    """The contact person at work on statistics can still erase, and changes what statistics cover."""
    person_id = someone()
    found = offered(person_id=person_id, actor=contact_person, purpose="statistics", at=now)
    assert found[Action.ERASE]
    assert "name" not in found[Action.CORRECT].fields


def test_a_restriction_keeps_customer_service_from_changing(
    someone, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """Art. 18(2); a no is still taken."""
    person_id = someone()
    ground, act = Ground.UNLAWFUL, Act.WROTE_LETTER
    restrict_for(actor=contact_person, purpose="rights", person_id=person_id, ground=ground, act=act, at=now)
    found = offered(person_id=person_id, actor=customer_service, purpose="customer_relationship", at=now)
    assert found[Action.CORRECT] == Refused(reason=Reason.RESTRICTED)
    assert found[Action.CHOOSE]


def test_about_nobody_nothing_is_offered(contact_person: Actor, now: datetime) -> None:
    """Not even a refusal."""
    assert offered(person_id=UUID(int=1), actor=contact_person, purpose="rights", at=now) == {}


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_of_whom_only_the_law_keeps_nothing_can_be_changed_any_more(
    someone, contact_person: Actor, now: datetime
) -> None:
    """What is left can be read, taken out and answered about."""
    person_id = someone()
    add_record(
        person_id=person_id,
        record_type="invoice",
        values={"number": "2026-1", "amount": "120.00"},
        source="contract",
        purpose="accounting",
        actor=SYSTEM,
        at=now,
    )
    erase(person_id=person_id, actor=contact_person, at=now)
    assert offers(contact_person, person_id, now, "rights") == {Action.READ, Action.EXPORT, Action.ANSWER}
