"""Choices, objections and restrictions as they are kept: appended, proven, sealed where free, and journalled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from chosen import confirmed, make, proof
from django.db import IntegrityError, connection, transaction

from seloste.audit.models import Entry
from seloste.consents import rights, services
from seloste.consents.forgetting import forget
from seloste.consents.models import ConsentChoice, Objection, Restriction
from seloste.consents.rights import (
    apply_objection,
    apply_restriction,
    end_objection,
    lift_restriction,
    object_to,
    restrict,
)
from seloste.consents.selectors import (
    NOTHING,
    awaits,
    history,
    live,
    objections,
    objections_of,
    restricted,
    restrictions_of,
    standing_of,
    states,
)
from seloste.consents.services import apply_withdrawal, import_choice, record_choice, withdraw
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import (
    Act,
    BadChoice,
    Channel,
    Choice,
    Evidence,
    Ground,
    Outcome,
    Said,
    State,
    Verification,
)
from seloste.people.selectors import standings
from seloste.people.whole import load
from seloste.vault.documents import KeyLost
from seloste.vault.journal import DecisionKind, mark_done, undone
from seloste.vault.models import DataKey, Decision

DAY = timedelta(days=1)
BY_PHONE = Said(channel=Channel.PHONE, actor="sales:7", act=Act.SAID_BY_PHONE)
STAFF = Actor(role=Role.SALES, id="7")


def evidence(now: datetime, **otherwise: Any) -> Evidence:
    """Return the evidence of a consent collected in the old shop."""
    found = Evidence(
        text="Sure, write to Aino about offers.",
        language="en",
        act=Act.TICKED_BOX,
        collected_at=now - 400 * DAY,
        where="Old shop, checkout page of Äinö",
        reference="orders-2024.csv, line 12",
    )
    return replace(found, **otherwise)


def imported(person_id: UUID, now: datetime, choice: Choice = Choice.GIVEN, **otherwise: Any) -> UUID:
    """Take a choice about marketing over from the old shop."""
    return import_choice(
        person_id=person_id,
        purpose="marketing",
        choice=choice,
        evidence=evidence(now, **otherwise),
        actor=SYSTEM,
        at=now,
    )


def withdrawn(person_id: UUID, at: datetime) -> UUID:
    """Withdraw from marketing by phone."""
    return withdraw(person_id=person_id, purpose="marketing", channel=Channel.PHONE, actor=STAFF, at=at)


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": "Something else"},
        {"notice_version": "0" * 64},
        {"form": "unknown"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_consent_to_words_that_were_not_published_is_refused(someone, now: datetime, wrong) -> None:
    """The text is compared with the publication that the notice's version names; nothing is kept."""
    with pytest.raises(BadChoice):
        record_choice(
            person_id=someone(),
            purpose="marketing",
            choice=Choice.GIVEN,
            proof=proof("marketing", **wrong),
            actor=SYSTEM,
            at=now,
        )
    assert not ConsentChoice.objects.exists()


@pytest.mark.parametrize("choice", [Choice.GIVEN, Choice.REFUSED])
def test_there_is_no_consent_to_what_does_not_rest_on_it(someone, now: datetime, choice: Choice) -> None:
    """Nor a refusal: a purpose that rests on interests is objected to."""
    said = proof("marketing") if choice is Choice.GIVEN else BY_PHONE
    if choice is Choice.REFUSED:
        said = replace(said, notice_version=proof("marketing").notice_version)
    with pytest.raises(BadChoice, match="does not rest on consent"):
        record_choice(
            person_id=someone(), purpose="inquiries", choice=choice, proof=said, actor=SYSTEM, at=now
        )


def test_a_confirmation_is_of_a_consent_of_the_same_person(someone, now: datetime) -> None:
    """Somebody else's, a refusal's or nobody's confirms nothing."""
    person, other = someone(), someone(name="Matti", email="matti@example.org")
    theirs = make(other, "marketing", Choice.GIVEN, at=now)
    refused = make(person, "marketing", Choice.REFUSED, at=now)
    for confirms in (*theirs, *refused, UUID(int=5)):
        with pytest.raises(BadChoice, match="no such consent"):
            record_choice(
                person_id=person,
                purpose="marketing",
                choice=Choice.CONFIRMED,
                proof=confirmed("marketing"),
                actor=SYSTEM,
                at=now,
                confirms=confirms,
            )


def test_consent_that_is_not_confirmed_in_time_waits_no_more(someone, now: datetime) -> None:
    """It counts as never given."""
    person = someone()
    [given] = make(person, "marketing", Choice.GIVEN, at=now)
    assert awaits(given, at=now + 14 * DAY)
    assert not awaits(given, at=now + 15 * DAY)
    assert not awaits(UUID(int=5), at=now)
    assert states(person, at=now + 15 * DAY) == {"marketing": State.LAPSED}
    assert live([person], at=now + 15 * DAY) == {person: frozenset()}


@pytest.mark.parametrize(
    "before",
    [[], [Choice.REFUSED], [Choice.GIVEN], [Choice.GIVEN, Choice.CONFIRMED], [Choice.WITHDRAWN]],
    ids=lambda before: "+".join(before) or "never asked",
)
def test_a_withdrawal_is_taken_in_any_state(someone, now: datetime, before: list[Choice]) -> None:
    """By whoever, with no more proof than the way it came; twice is once."""
    person = someone()
    make(person, "marketing", *before, at=now)
    one = withdrawn(person, now + DAY)
    assert states(person, at=now + DAY) == {"marketing": State.WITHDRAWN}
    assert withdrawn(person, now + 2 * DAY) == one
    last = history(person)[-1]
    assert (last.id, last.choice, last.proof.channel, last.proof.verification) == (
        one,
        Choice.WITHDRAWN,
        last.proof.channel,
        Verification.NONE,
    )
    assert last.proof.text == (proof("marketing").text if Choice.GIVEN in before else "") or before == [
        Choice.WITHDRAWN
    ]


def test_an_imported_choice_keeps_its_evidence_sealed(someone, now: datetime) -> None:
    """Words, place and document are free text; the row has their hash, the owner of the key reads them."""
    person = someone()
    made = imported(person, now)
    assert imported(person, now) == made
    row = repr(ConsentChoice.objects.values().get(id=made))
    kept = evidence(now)
    assert not any(part in row for part in (kept.text, kept.where, kept.reference, "Äinö", "orders"))
    [event] = history(person)
    assert event.evidence == kept
    assert (event.proof.text, event.proof.channel, event.at) == (kept.text, Channel.IMPORTED, now)
    assert row.count(event.proof.text_hash) == 1
    assert live([person], at=now) == {person: {"marketing"}}
    DataKey.objects.filter(owner_id=person).delete()
    with pytest.raises(KeyLost):
        history(person)


@pytest.mark.parametrize(
    "lacking", [{"act": None}, {"text": " "}, {"language": ""}, {"collected_at": None}], ids=repr
)
def test_imported_consent_without_its_evidence_is_refused(someone, now: datetime, lacking) -> None:
    """No act, no words, no language; or from tomorrow."""
    if "collected_at" in lacking:
        lacking = {"collected_at": now + DAY}
    with pytest.raises(BadChoice):
        imported(someone(), now, **lacking)
    with pytest.raises(BadChoice):
        imported(someone(), now, Choice.CONFIRMED)
    assert not ConsentChoice.objects.exists()


def test_an_imported_withdrawal_is_kept_and_journalled(someone, now: datetime) -> None:
    """Whoever unsubscribed elsewhere stays unsubscribed, from then on."""
    person = someone()
    imported(person, now)
    imported(person, now, Choice.WITHDRAWN, collected_at=now - DAY, act=None)
    assert states(person, at=now) == {"marketing": State.WITHDRAWN}
    assert Decision.objects.filter(owner_id=person, kind=DecisionKind.WITHDRAWAL.value).count() == 1
    assert history(person)[-1].evidence == evidence(now, collected_at=now - DAY, act=None)
    refusal = imported(person, now, Choice.REFUSED)
    assert ConsentChoice.objects.get(id=refusal).collected_at == evidence(now).collected_at


def test_the_databases_change_no_choice(someone, now: datetime) -> None:
    """Raw statements are refused by the database itself, whatever the column; an ended objection stays ended."""
    person = someone()
    make(person, "marketing", Choice.GIVEN, at=now)
    objection = object_to(person_id=person, purpose="inquiries", said=BY_PHONE, actor=STAFF, at=now)
    ground = Ground.UNLAWFUL
    restriction = restrict(person_id=person, ground=ground, said=BY_PHONE, actor=STAFF, at=now)

    def refused(statement: str) -> None:
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)

    for column in ("choice", "purpose", "verification"):
        refused(f"UPDATE consents_consentchoice SET {column} = 'confirmed'")
    refused("UPDATE consents_consentchoice SET proof = proof")
    refused("UPDATE consents_objection SET purpose = 'marketing'")
    refused("UPDATE consents_objection SET outcome = 'consented'")
    refused("UPDATE consents_restriction SET ground = 'unlawful'")
    end_objection(objection_id=objection, person_id=person, outcome=Outcome.TAKEN_BACK, actor=STAFF, at=now)
    told = {"informed_at": now, "at": now + DAY}
    lift_restriction(restriction_id=restriction, person_id=person, actor=STAFF, **told)
    refused("UPDATE consents_objection SET ended_at = NULL")
    refused("UPDATE consents_restriction SET lifted_at = NULL")
    forget(person)
    assert not any(kind.objects.exists() for kind in (ConsentChoice, Objection, Restriction))


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
        assert Entry.objects.filter(action__in=("choose", "restrict")).count() == 1
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
