"""Objections and restrictions as they are kept, and what holds for many people in one statement."""

from datetime import datetime, timedelta

import pytest
from chosen import confirmed, make

from seloste.consents.models import Objection
from seloste.consents.rights import (
    end_objection,
    lift_restriction,
    object_to,
    restrict,
)
from seloste.consents.selectors import (
    NOTHING,
    live,
    objections,
    objections_of,
    restricted,
    restrictions_of,
    standing_of,
    states,
)
from seloste.consents.services import record_choice
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import (
    Act,
    BadChoice,
    Channel,
    Choice,
    Ground,
    Outcome,
    Said,
    State,
)
from seloste.people.selectors import standings
from seloste.people.whole import load

DAY = timedelta(days=1)
BY_PHONE = Said(channel=Channel.PHONE, actor="sales:7", act=Act.SAID_BY_PHONE)
STAFF = Actor(role=Role.SALES, id="7")


def test_an_objection_stops_its_purpose_and_only_that(someone, now: datetime) -> None:
    """One query for many people; twice is once; what cannot be objected to is refused."""
    person, other = someone(), someone(name="Matti", email="matti@example.org")
    made = object_to(person_id=person, purpose="inquiries", said=BY_PHONE, actor=STAFF, at=now)
    assert made == object_to(person_id=person, purpose="inquiries", said=BY_PHONE, actor=STAFF, at=now)
    assert objections([person, other]) == {person: {"inquiries"}}
    with pytest.raises(BadChoice, match="object to this purpose"):
        object_to(person_id=person, purpose="accounting", said=BY_PHONE, actor=STAFF, at=now)
    [one] = objections_of(person)
    assert (one.purpose, one.said, one.outcome, one.reasons) == ("inquiries", BY_PHONE, None, "")


def test_grounds_that_weigh_more_end_an_objection_and_are_kept_sealed(someone, now: datetime) -> None:
    """Art. 21(1); told beforehand, and only for an objection that stands."""
    person = someone()
    made = object_to(person_id=person, purpose="inquiries", said=BY_PHONE, actor=STAFF, at=now)
    ending = {"objection_id": made, "person_id": person, "outcome": Outcome.OVERRIDDEN, "actor": STAFF}
    reasons = "Aino's claim is before the court."
    with pytest.raises(BadChoice, match="Tell the person first"):
        end_objection(**ending, reasons=reasons, at=now + DAY)
    end_objection(**ending, reasons=reasons, informed_at=now, at=now + DAY)
    assert objections([person]) == {}
    assert reasons not in repr(Objection.objects.values().get())
    [one] = objections_of(person)
    assert (one.reasons, one.outcome, one.informed_at) == (reasons, Outcome.OVERRIDDEN, now)
    with pytest.raises(BadChoice, match="no such objection"):
        end_objection(**ending, reasons=reasons, informed_at=now, at=now + DAY)
    with pytest.raises(BadChoice, match="Write the consent down"):
        end_objection(**{**ending, "outcome": Outcome.CONSENTED}, at=now + DAY)


def test_only_the_person_ends_an_objection_to_marketing(someone, now: datetime) -> None:
    """Art. 21(3): by a later consent; a confirmation left over from before brings nothing back."""
    person = someone()
    [given] = make(person, "marketing", Choice.GIVEN, at=now)
    made = object_to(person_id=person, purpose="marketing", said=BY_PHONE, actor=STAFF, at=now + DAY)
    with pytest.raises(BadChoice, match="always stands"):
        end_objection(
            objection_id=made,
            person_id=person,
            outcome=Outcome.OVERRIDDEN,
            reasons="We would like to",
            informed_at=now + DAY,
            actor=STAFF,
            at=now + 2 * DAY,
        )
    late = {"person_id": person, "purpose": "marketing", "choice": Choice.CONFIRMED, "actor": SYSTEM}
    record_choice(**late, proof=confirmed("marketing"), confirms=given, at=now + 2 * DAY)
    assert objections([person]) == {person: {"marketing"}}
    assert states(person, at=now + 2 * DAY) == {"marketing": State.WITHDRAWN}
    make(person, "marketing", Choice.GIVEN, Choice.CONFIRMED, at=now + 3 * DAY)
    assert objections([person]) == {}
    assert objections_of(person)[0].outcome is Outcome.CONSENTED


def test_a_restriction_holds_until_it_is_lifted_after_telling(someone, now: datetime) -> None:
    """Art. 18(3); twice on one ground is once, and each ground is lifted by itself."""
    person, other = someone(), someone(name="Matti", email="matti@example.org")
    one, two = (
        restrict(person_id=person, ground=ground, said=BY_PHONE, actor=STAFF, at=now)
        for ground in (Ground.ACCURACY_CONTESTED, Ground.NEEDED_FOR_CLAIMS)
    )
    again = {"said": BY_PHONE, "actor": STAFF, "at": now + DAY}
    assert one == restrict(person_id=person, ground=Ground.ACCURACY_CONTESTED, **again)
    assert restricted([person, other]) == {person}
    lifting = {"person_id": person, "actor": STAFF, "at": now + 2 * DAY}
    with pytest.raises(BadChoice, match="Tell the person first"):
        lift_restriction(restriction_id=one, informed_at=None, **lifting)
    lift_restriction(restriction_id=one, informed_at=now + DAY, **lifting)
    assert restricted([person]) == {person}
    lift_restriction(restriction_id=two, informed_at=now + DAY, **lifting)
    assert restricted([person]) == frozenset()
    with pytest.raises(BadChoice, match="no such restriction"):
        lift_restriction(restriction_id=two, informed_at=now + DAY, **lifting)
    assert [(kept.ground, kept.lifted_at) for kept in restrictions_of(person)] == [
        (Ground.ACCURACY_CONTESTED, now + 2 * DAY),
        (Ground.NEEDED_FOR_CLAIMS, now + 2 * DAY),
    ]


def test_what_holds_for_many_people_is_one_statement(
    someone, now: datetime, django_assert_num_queries
) -> None:
    """Consents, objections and restrictions, as each selector tells them by itself."""
    people = [someone(name=f"Person {n}", email=f"p{n}@example.org") for n in range(4)]
    make(people[0], "marketing", Choice.GIVEN, Choice.CONFIRMED, at=now)
    make(people[1], "marketing", Choice.GIVEN, at=now)
    object_to(person_id=people[1], purpose="inquiries", said=BY_PHONE, actor=STAFF, at=now)
    restrict(person_id=people[2], ground=Ground.UNLAWFUL, said=BY_PHONE, actor=STAFF, at=now)
    restrict(person_id=people[0], ground=Ground.UNLAWFUL, said=BY_PHONE, actor=STAFF, at=now + DAY)
    at = now + DAY
    found = standing_of({one: one for one in people}, at=at)
    assert people[3] not in found
    assert standing_of({}, at=at) == {}
    for person in people:
        holding = found.get(person, NOTHING)
        assert holding.consents == live([person], at=at)[person]
        assert holding.objections == objections([person]).get(person, frozenset())
        assert holding.restricted is (person in restricted([person]))
        assert not holding.despite
        standing = standings(load([person]).values(), at=at)[person]
        assert (standing.consents, standing.objections, standing.restricted, standing.despite) == holding
    make(people[0], "publication", Choice.GIVEN, Choice.CONFIRMED, at=now + 2 * DAY)
    assert standing_of({one: one for one in people}, at=now + 2 * DAY)[people[0]].despite == {"publication"}
