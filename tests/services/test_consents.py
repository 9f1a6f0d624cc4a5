"""Choices as they are kept: appended, proven, with sealed evidence, and never changed by a database."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from chosen import confirmed, make, proof
from django.db import IntegrityError, connection, transaction

from seloste.consents.forgetting import forget
from seloste.consents.models import ConsentChoice, Objection, Restriction
from seloste.consents.rights import (
    end_objection,
    lift_restriction,
    object_to,
    restrict,
)
from seloste.consents.selectors import (
    awaits,
    history,
    live,
    states,
)
from seloste.consents.services import import_choice, record_choice, withdraw
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
from seloste.vault.documents import KeyLost
from seloste.vault.journal import DecisionKind
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
