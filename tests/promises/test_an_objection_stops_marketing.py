"""Promise: object to marketing and it stops at once, by every way, with no reason asked; nothing else changes.

Object to another use that rests on our interests, and it stops until we have shown you grounds that weigh more.
What the law or a contract demands goes on, and so do your rights.

Proves: S24
"""

from datetime import datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from described import softpix

from seloste.consents.rights import end_objection, object_to
from seloste.consents.selectors import objections
from seloste.core.access import SYSTEM, Action, Actor, Role, Standing, decide
from seloste.core.consent import BadChoice, Channel, Choice, Outcome, Said
from seloste.core.description import StaffRole
from seloste.core.outcomes import Allowed, Reason, Refused
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, standings
from seloste.people.whole import load
from seloste.publications.selectors import current

DAY = timedelta(days=1)
MARKETING = Actor(role=Role.MARKETING, id="m")
BY_LINK = Said(channel=Channel.WITHDRAWAL_LINK, actor="visitor:visitor")


def test_marketing_stops_in_the_moment_of_the_objection(whole, now: datetime) -> None:
    """Art. 21(2), (3), (5): nobody proves who they are; reads, lists and letters are refused from then on."""
    person = whole().person_id
    reading = {"actor": MARKETING, "purpose": "marketing", "at": now}
    assert isinstance(card(**reading, person_id=person), Card)
    object_to(person_id=person, purpose="marketing", said=BY_LINK, actor=SYSTEM, at=now)
    assert card(**reading, person_id=person) == Refused(reason=Reason.OBJECTED)
    listed = search(**reading, text="")
    assert isinstance(listed, Found)
    assert (listed.hits, listed.withheld) == ([], 1)
    sending: dict[str, Any] = {"purpose": "marketing", "action": Action.SEND}
    standing = standings(load([person]).values(), at=now)[person]
    outcome = decide(actor=SYSTEM, **sending, description=current().description, standing=standing)
    assert outcome == Refused(reason=Reason.OBJECTED)


def test_no_grounds_of_ours_end_an_objection_to_marketing(whole, choose, now: datetime) -> None:
    """Art. 21(3): only the person does, by consenting anew."""
    person = whole().person_id
    made = object_to(person_id=person, purpose="marketing", said=BY_LINK, actor=SYSTEM, at=now)
    with pytest.raises(BadChoice):
        end_objection(
            objection_id=made,
            person_id=person,
            outcome=Outcome.OVERRIDDEN,
            reasons="It sells well.",
            informed_at=now + DAY,
            actor=SYSTEM,
            at=now + 2 * DAY,
        )
    assert objections([person]) == {person: {"marketing"}}
    choose(person, "marketing", Choice.GIVEN, Choice.CONFIRMED)
    assert isinstance(card(actor=MARKETING, purpose="marketing", person_id=person, at=now), Card)


def test_refusing_marketing_changes_nothing_else() -> None:
    """The decision itself: every role, use and purpose but marketing is as it was without the objection."""
    described = softpix()
    person = UUID(int=1)
    everything: dict[str, Any] = {
        "person_id": person,
        "consents": frozenset(described.purposes),
        "contracts": frozenset(described.contracts),
    }
    for role, action, purpose in product(Role, Action, described.purposes):
        with_it, without = (
            decide(
                actor=Actor(role=role, id=str(person)),
                purpose=purpose,
                action=action,
                description=described,
                standing=Standing(**everything, objections=objected),
            )
            for objected in (frozenset({"marketing"}), frozenset())
        )
        if purpose != "marketing":
            assert with_it == without


def test_another_use_stops_until_weightier_grounds_were_shown_and_told(whole, now: datetime) -> None:
    """Art. 21(1): the purpose is not used meanwhile; then the person is told first, and the grounds are kept."""
    person = whole().person_id
    service = Actor(role=Role.CUSTOMER_SERVICE, id="s")
    reading: dict[str, Any] = {"actor": service, "purpose": "inquiries", "person_id": person}
    assert "inquiries" in current().description.staff[StaffRole.CUSTOMER_SERVICE]
    made = object_to(person_id=person, purpose="inquiries", said=BY_LINK, actor=SYSTEM, at=now)
    assert card(**reading, at=now) == Refused(reason=Reason.OBJECTED)
    others = card(actor=service, purpose="customer_relationship", person_id=person, at=now)
    assert isinstance(others, Card)
    ending: dict[str, Any] = {"objection_id": made, "person_id": person, "outcome": Outcome.OVERRIDDEN}
    for wrong in ({"reasons": "A claim"}, {"informed_at": now + DAY}):
        with pytest.raises(BadChoice):
            end_objection(**ending, **wrong, actor=SYSTEM, at=now + 2 * DAY)
    told: dict[str, Any] = {"reasons": "A claim before the court", "informed_at": now + DAY}
    end_objection(**ending, **told, actor=SYSTEM, at=now + 2 * DAY)
    assert isinstance(card(**reading, at=now + 2 * DAY), Card)


def test_what_the_law_demands_cannot_be_objected_to(whole, now: datetime) -> None:
    """Nor a contract, nor your own rights; a purpose that rests on consent is withdrawn from."""
    person = whole().person_id
    for purpose in ("accounting", "service", "rights", "publication", "unknown"):
        with pytest.raises(BadChoice):
            object_to(person_id=person, purpose=purpose, said=BY_LINK, actor=SYSTEM, at=now)
    standing = Standing(person_id=person, objections=frozenset(current().description.purposes))
    outcome = decide(
        actor=Actor(role=Role.ACCOUNTANT, id="a"),
        purpose="accounting",
        action=Action.READ,
        description=current().description,
        standing=standing,
    )
    assert isinstance(outcome, Allowed)
