"""Promise: when you are erased, nothing of you can be read any more, but the invoices that the law makes us keep.

In no byte of either database, its log of changes or its free pages, in no log, and in no backup of the data.
An invoice stays, for the accountant alone, until the law lets it go.

Proves: S48
"""

import logging
from datetime import datetime
from uuid import UUID

import pytest
from django.db import connections
from raw_bytes import found_in_files, in_words

from seloste.consents.models import ConsentChoice
from seloste.contracts.models import Contract
from seloste.core.access import Action, Actor, Role
from seloste.core.description import StaffRole
from seloste.core.outcomes import Refused
from seloste.mailroom.models import Letter, Outgoing
from seloste.people.models import Person, Profile, Record
from seloste.people.sealing import profile_place, record_place
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, holder
from seloste.publications.selectors import current
from seloste.rights.delivering import deliver
from seloste.rights.erasing import Erased, erase
from seloste.rights.models import Request
from seloste.vault.documents import KeyLost, Keys, Sealed, keys_of
from seloste.vault.models import ContactPoint, DataKey, LookupToken

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)

ACCOUNTANT = Actor(role=Role.ACCOUNTANT, id="books")


def erased(person_id: UUID, contact_person: Actor, at: datetime) -> Erased:
    """Erase somebody as the contact person does."""
    done = erase(person_id=person_id, actor=contact_person, at=at)
    assert isinstance(done, Erased)
    return done


def copied() -> list[tuple[bytes, Sealed]]:
    """Every sealed document of people as a backup of the data holds it."""
    profiles = [
        (bytes(row.sealed), profile_place(row.person_id, row.id, row.retention))
        for row in Profile.objects.all()
    ]
    records = [
        (bytes(row.sealed), record_place(row.person_id, row.id, row.retention, row.type))
        for row in Record.objects.all()
    ]
    assert profiles
    assert records
    return profiles + records


def opens(keys: Keys, sealed: bytes, place: Sealed) -> bool:
    """Say whether a document opens."""
    try:
        keys.open(sealed, place)
    except KeyLost:
        return False
    return True


def test_yesterdays_backup_opens_the_invoice_and_nothing_else(
    whole, letter, contact_person: Actor, now: datetime
) -> None:
    """With today's keys, which is all that anybody has."""
    kept = whole()
    deliver(letter(), at=now)
    yesterday = copied()
    erased(kept.person_id, contact_person, now)
    keys = keys_of([kept.person_id])
    by_law = current().description.retention_by_law()
    opening = {place.kind for sealed, place in yesterday if opens(keys, sealed, place)}
    assert opening == {"people.record.invoice"}
    assert {place.retention for sealed, place in yesterday if opens(keys, sealed, place)} <= by_law


def test_the_invoice_is_read_by_the_accountant_alone(whole, contact_person: Actor, now: datetime) -> None:
    """With the name and the address that it was made out to; whoever else works here sees nothing of them."""
    kept = whole()
    done = erased(kept.person_id, contact_person, now)
    assert done.kept_records == 1
    shown = card(actor=ACCOUNTANT, purpose="accounting", person_id=kept.person_id, at=now)
    assert isinstance(shown, Card)
    assert [record.values for record in shown.records] == [kept.records["invoice"]]
    description = current().description
    for role in StaffRole:
        for purpose in description.staff.get(role, ()):
            if purpose == "accounting":
                continue
            actor = Actor(role=Role(role.value), id="x")
            seen = card(actor=actor, purpose=purpose, person_id=kept.person_id, at=now)
            assert isinstance(seen, Refused) or (not seen.fields and not _others(seen)), (role, purpose)


def _others(seen: Card) -> list[str]:
    """Return the records that are seen beyond the invoice."""
    return [record.type for record in seen.records if record.type != "invoice"]


def test_no_row_of_them_is_left_in_any_room(whole, letter, contact_person: Actor, now: datetime) -> None:
    """Their letters, consents and contracts are gone; that they asked for something, and when, stays (Art. 5(2))."""
    kept = whole()
    request_id = deliver(letter(), at=now).request_id
    erased(kept.person_id, contact_person, now)
    for rows in (ConsentChoice, Contract, Profile):
        assert not rows.objects.filter(person_id=kept.person_id).exists()
    assert not Letter.objects.exists()
    assert not Outgoing.objects.filter(owner_id=kept.person_id).exists()
    assert Request.objects.filter(id=request_id).exists()
    assert Record.objects.filter(person_id=kept.person_id).values_list("type", flat=True).get() == "invoice"


def test_nobody_finds_them(whole, contact_person: Actor, customer_service: Actor, now: datetime) -> None:
    """Neither by their name nor by the beginning of it, nor by address or number; their address is free."""
    kept = whole()
    erased(kept.person_id, contact_person, now)
    for text in (kept.fields["email"], kept.fields["phone"], "virtanen", "äin", ""):
        found = search(actor=customer_service, purpose="inquiries", text=text, at=now)
        assert isinstance(found, Found)
        assert not any(hit.fields for hit in found.hits)
    assert holder(field="email", text=kept.fields["email"]) is None
    assert not LookupToken.objects.filter(owner_id=kept.person_id).exists()
    assert not ContactPoint.objects.filter(owner_id=kept.person_id).exists()


def test_no_byte_of_theirs_is_left(
    whole, letter, contact_person: Actor, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    """Names and addresses were never there to read, in any file of the databases or in the log of the program.

    On SQLite keys and tokens are overwritten as well. PostgreSQL leaves such bytes in its write-ahead log and in
    free space until it uses them again; what they would open is under a key-encryption key that is in no database.
    """
    caplog.set_level(logging.DEBUG)
    kept = whole()
    deliver(letter(), at=now)
    secret = {
        *(
            bytes(row.wrapped)
            for row in DataKey.objects.filter(owner_id=kept.person_id).exclude(retention="statutory")
        ),
        *(
            row.token.to_bytes(8, "big", signed=True)
            for row in LookupToken.objects.filter(owner_id=kept.person_id)
        ),
        *(bytes(row.token) for row in ContactPoint.objects.filter(owner_id=kept.person_id)),
    }
    assert len(secret) > 10
    plain = in_words(*(kept.fields[key] for key in ("email", "name", "phone")), "Virtanen", "aino.virtanen")
    erased(kept.person_id, contact_person, now)
    assert found_in_files(plain) == set()
    if connections["keys"].vendor == "sqlite":
        assert found_in_files(secret) == set()
    for word in ("virtanen", kept.fields["phone"]):
        assert word not in caplog.text.lower()


def test_an_administrator_erases_nobody(whole, now: datetime) -> None:
    """Nor does anybody else but whoever answers for people's rights."""
    kept = whole()
    for role in (Role.ADMINISTRATOR, Role.CUSTOMER_SERVICE, Role.MARKETING, Role.ACCOUNTANT, Role.VISITOR):
        done = erase(person_id=kept.person_id, actor=Actor(role=role, id="x"), at=now)
        assert isinstance(done, Refused), (role, Action.ERASE)
    assert Person.objects.filter(id=kept.person_id, state="here").exists()
