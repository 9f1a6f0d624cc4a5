"""Promise: whoever works for us sees of you what the purpose of that work covers, and nothing else.

A refused read leaves no data in what is returned; a purpose that rests on consent or contract opens nobody who
has given none; whoever runs the machines reads nothing, and their attempts are written down.

Proves: S3, S23, S24, S40
"""

from datetime import datetime
from itertools import product
from uuid import UUID

import pytest
from logged import newest_said

from seloste.core.access import PERMISSIONS, SYSTEM, Action, Actor, Role, Standing, decide
from seloste.core.consent import Choice
from seloste.core.description import Basis, Description, StaffRole
from seloste.core.outcomes import Allowed, Reason, Refused
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, everything
from seloste.people.services import Registered, register_person
from seloste.publications.selectors import current
from seloste.rights.delivering import deliver
from seloste.rights.selectors import case, letters_out, requests, to_sort

STAFF = [Role(role.value) for role in StaffRole]


def values_outside(kept, description: Description, purpose: str) -> set[str]:
    """Return everything kept of the person that the purpose does not cover, and nothing it does cover."""
    fields, records = description.fields_for(purpose), description.records_for(purpose)
    inside = {value for key, value in kept.fields.items() if key in fields} | {
        value for key in records for value in kept.records[key].values()
    }
    return {
        value
        for value in (
            *kept.fields.values(),
            *(one for each in kept.records.values() for one in each.values()),
        )
        if value not in inside and len(value) > 3
    }


def test_no_role_sees_a_field_or_record_outside_its_purpose(whole, now: datetime) -> None:
    """Every role with every purpose of the description: a person with everything, read and searched for."""
    kept = whole()
    description = current().description
    opened = set()
    for role, purpose in product(STAFF, description.purposes):
        actor = Actor(role=role, id="somebody")
        shown = card(actor=actor, purpose=purpose, person_id=kept.person_id, at=now)
        listed = search(actor=actor, purpose=purpose, text="", at=now)
        outside = values_outside(kept, description, purpose)
        told = repr(shown) + repr(listed)
        assert [value for value in outside if value in told] == [], (role, purpose)
        if isinstance(shown, Card):
            opened.add((role, purpose))
            assert set(shown.fields) <= description.fields_for(purpose)
            assert {record.type for record in shown.records} <= description.records_for(purpose)
    assert opened == {
        (role, purpose)
        for role, purpose in product(STAFF, description.purposes)
        if purpose in description.staff.get(StaffRole(role.value), ())
        and Action.READ in PERMISSIONS[role]
        and purpose != "publication"  # which this person has refused
    }


def test_a_refused_read_returns_a_reason_and_nothing_else(whole, letter, now: datetime) -> None:
    """At every door of the people and of their requests, for a role that the table does not let in."""
    kept = whole()
    delivered = deliver(letter(), at=now)
    assert delivered.request_id
    actor = Actor(role=Role.ADMINISTRATOR, id="root")
    person, at = kept.person_id, now
    refused = [
        search(actor=actor, purpose="service", text="virt", at=at),
        card(actor=actor, purpose="service", person_id=person, at=at),
        everything(actor=actor, person_id=person, at=at),
        requests(actor=actor, at=at),
        case(request_id=delivered.request_id, actor=actor, at=at),
        to_sort(actor=actor, at=at),
        letters_out(actor=actor, at=at),
    ]
    assert {type(outcome) for outcome in refused} == {Refused}
    every = {*kept.fields.values(), *(one for each in kept.records.values() for one in each.values())}
    assert [value for value in every if value in repr(refused)] == []
    written = [(said.actor, said.outcome) for said in newest_said() if said.role == "administrator"]
    assert written == [("root", Reason.ACTION_NOT_OF_ROLE.value)] * len(refused)


def test_nothing_is_opened_for_somebody_else_than_the_person(whole, now: datetime) -> None:
    """In the portal a person reads their own data only."""
    kept = whole()
    own = Actor(role=Role.DATA_SUBJECT, id=str(kept.person_id))
    other = Actor(role=Role.DATA_SUBJECT, id=str(UUID(int=7)))
    assert isinstance(card(actor=own, purpose="inquiries", person_id=kept.person_id, at=now), Card)
    assert card(actor=other, purpose="inquiries", person_id=kept.person_id, at=now) == Refused(
        reason=Reason.NOT_OWN_DATA
    )


@pytest.fixture
def stranger(now: datetime) -> UUID:
    """Somebody who wrote once: no contract, no consent."""
    registered = register_person(
        values={"name": ["Matti Meikäläinen"], "email": ["matti@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(registered, Registered)
    return registered.person_id


def test_without_consent_or_contract_such_a_purpose_opens_nobody(stranger: UUID, now: datetime) -> None:
    """Art. 6(1)(a), (b): the purposes that rest on them are refused, and a list withholds the person."""
    description = current().description
    for role, purposes in description.staff.items():
        actor = Actor(role=Role(role.value), id="somebody")
        for purpose in purposes:
            reason = {Basis.CONSENT: Reason.NO_CONSENT, Basis.CONTRACT: Reason.NO_CONTRACT}.get(
                description.purposes[purpose].basis
            )
            shown = card(actor=actor, purpose=purpose, person_id=stranger, at=now)
            listed = search(actor=actor, purpose=purpose, text="", at=now)
            assert isinstance(listed, Found)
            if reason:
                assert shown == Refused(reason=reason)
                assert (listed.hits, listed.withheld) == ([], 1)
            else:
                assert isinstance(shown, Card)


@pytest.mark.parametrize(
    "choices",
    [
        [],
        [Choice.GIVEN],
        [Choice.REFUSED],
        [Choice.GIVEN, Choice.CONFIRMED, Choice.WITHDRAWN],
        [Choice.GIVEN, Choice.CONFIRMED, Choice.WITHDRAWN, Choice.GIVEN],
    ],
    ids=lambda choices: "+".join(choices) or "never asked",
)
def test_only_live_consent_opens_its_purpose_and_the_others_stay_as_they_are(
    stranger: UUID, choose, now: datetime, choices: list[Choice]
) -> None:
    """Marketing refused, withdrawn or not confirmed leaves answering and the relationship intact."""
    choose(stranger, "marketing", *choices)
    marketing = Actor(role=Role.MARKETING, id="m")
    service = Actor(role=Role.CUSTOMER_SERVICE, id="s")
    assert card(actor=marketing, purpose="marketing", person_id=stranger, at=now) == Refused(
        reason=Reason.NO_CONSENT
    )
    for purpose in ("inquiries", "customer_relationship"):
        assert isinstance(card(actor=service, purpose=purpose, person_id=stranger, at=now), Card)
    choose(stranger, "marketing", Choice.GIVEN, Choice.CONFIRMED)
    assert isinstance(card(actor=marketing, purpose="marketing", person_id=stranger, at=now), Card)


def test_whatever_rests_on_missing_consent_is_neither_read_nor_sent() -> None:
    """The decision itself, for every role but the person's own, and every purpose that rests on consent."""
    description = current().description
    nobody = Standing(person_id=UUID(int=1), contracts=frozenset({"service_contract"}))
    resting = [key for key, purpose in description.purposes.items() if purpose.basis is Basis.CONSENT]
    assert resting
    for role, purpose, action in product(
        set(Role) - {Role.DATA_SUBJECT}, resting, (Action.READ, Action.SEND)
    ):
        outcome = decide(
            actor=Actor(role=role, id=str(nobody.person_id)),
            purpose=purpose,
            action=action,
            description=description,
            standing=nobody,
        )
        assert isinstance(outcome, Refused), (role, purpose, action)


def test_every_purpose_rests_on_one_basis(now: datetime) -> None:
    """Art. 6(1): a closed list, each with the one basis that decides who can be opened for it."""
    description = current().description
    assert {type(purpose.basis) for purpose in description.purposes.values()} == {Basis}
    for purpose in ("development", "other", "", "service; marketing"):
        outcome = decide(actor=SYSTEM, purpose=purpose, action=Action.READ, description=description)
        assert outcome == Refused(reason=Reason.UNKNOWN_PURPOSE)


def test_whoever_runs_the_machines_may_do_nothing_with_the_data() -> None:
    """Every action and purpose: an administrator looks after the log's proof and the accounts."""
    description = current().description
    allowed = {
        action
        for action, purpose in product(Action, (None, *description.purposes))
        if isinstance(
            decide(
                actor=Actor(role=Role.ADMINISTRATOR, id="root"),
                purpose=purpose,
                action=action,
                description=description,
            ),
            Allowed,
        )
    }
    assert allowed == {
        Action.VERIFY_LOG,
        Action.READ_DESCRIPTION,
        Action.READ_COOKIE_CHOICES,
        Action.READ_STAFF,
        Action.MANAGE_STAFF,
    }
