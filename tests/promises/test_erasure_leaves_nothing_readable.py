"""Promise: destroying a person's keys makes every sealed byte of theirs unreadable, wherever a copy of it is.

The profile, the records and the letters to them; the databases' files with their write-ahead logs; yesterday's
copy of the data.
"""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connections
from raw_bytes import found_in_files, in_words

from seloste.core.access import Actor
from seloste.mailroom.models import Outgoing
from seloste.mailroom.outgoing import _place as letter_place
from seloste.people.models import Profile, Record
from seloste.people.sealing import profile_place, record_place
from seloste.people.searching import Found, search
from seloste.people.selectors import holder
from seloste.rights.delivering import deliver
from seloste.storage.writing import StillRead
from seloste.vault.documents import KeyLost, Sealed, create_keys, destroy, keys_of
from seloste.vault.models import ContactPoint, DataKey, DestroyedKey, LookupToken

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)


def sealed_of(person_id) -> list[tuple[bytes, Sealed]]:
    """Every sealed document of the person with the place it belongs to."""
    profiles = [
        (bytes(row.sealed), profile_place(row.person_id, row.id, row.retention))
        for row in Profile.objects.filter(person_id=person_id)
    ]
    records = [
        (bytes(row.sealed), record_place(row.person_id, row.id, row.retention, row.type))
        for row in Record.objects.filter(person_id=person_id)
    ]
    letters = [
        (bytes(row.sealed), letter_place(row.owner_id, row.id, row.retention))
        for row in Outgoing.objects.filter(owner_id=person_id)
    ]
    assert profiles
    assert records
    assert letters
    return profiles + records + letters


def test_nothing_of_the_person_opens_any_more(whole, letter, now) -> None:
    """Not the profile, no record of any retention rule, no letter; and no new key is ever made for them."""
    kept = whole()
    deliver(letter(), at=now)
    documents = sealed_of(kept.person_id)
    for sealed, place in documents:
        assert keys_of([kept.person_id]).open(sealed, place)
    rules = set(DataKey.objects.filter(owner_id=kept.person_id).values_list("retention", flat=True))
    assert destroy(kept.person_id, at=now) == len(rules) > 1
    for sealed, place in documents:
        with pytest.raises(KeyLost):
            keys_of([kept.person_id]).open(sealed, place)
    assert set(DestroyedKey.objects.values_list("owner_id", "retention")) == {
        (kept.person_id, rule) for rule in rules
    }
    with pytest.raises(KeyLost):
        create_keys(kept.person_id, rules, at=now)


def test_somebody_else_stays_readable(whole, now) -> None:
    """Erasing is about one person."""
    kept = whole()
    from seloste.core.access import SYSTEM
    from seloste.people.services import Registered, register_person

    other = register_person(
        values={"name": ["Matti Meikäläinen"], "email": ["matti@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(other, Registered)
    destroy(kept.person_id, at=now)
    row = Profile.objects.get(person_id=other.person_id)
    opened = keys_of([other.person_id]).open(
        row.sealed, profile_place(other.person_id, row.id, row.retention)
    )
    assert opened["fields"]["name"][0]["value"] == "Matti Meikäläinen"


def test_nobody_is_found_by_what_was_theirs(whole, customer_service: Actor, now) -> None:
    """Neither by name, address and number, nor by the beginning of a name."""
    kept = whole()
    email, name, phone = (kept.fields[key] for key in ("email", "name", "phone"))
    typed = [email, name, phone, "virt", "aino"]
    shown = [search(actor=customer_service, purpose="inquiries", text=text, at=now) for text in typed]
    assert all(isinstance(found, Found) and len(found.hits) == 1 for found in shown)
    destroy(kept.person_id, at=now)
    for text in typed:
        found = search(actor=customer_service, purpose="inquiries", text=text, at=now)
        assert isinstance(found, Found)
        assert (found.hits, found.withheld) == ([], 0)
    assert holder(field="email", text=email) is None


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("settled", [False, True], ids=["in the write-ahead log", "in the database"])
def test_no_file_holds_what_was_destroyed(whole, letter, now, settled: bool) -> None:
    """Name, address, number, wrapped keys and tokens are in no byte of either database afterwards."""
    kept = whole()
    deliver(letter(), at=now)
    secret = {
        *(bytes(row.wrapped) for row in DataKey.objects.filter(owner_id=kept.person_id)),
        *(
            row.token.to_bytes(8, "big", signed=True)
            for row in LookupToken.objects.filter(owner_id=kept.person_id)
        ),
        *(bytes(row.token) for row in ContactPoint.objects.filter(owner_id=kept.person_id)),
    }
    assert len(secret) > 10
    if settled:
        for alias in ("default", "keys"):
            with connections[alias].cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert found_in_files(secret) == secret, "the files were really read"
    plain = in_words(*(kept.fields[key] for key in ("email", "name", "phone")), "Virtanen", "aino.virtanen")
    assert found_in_files(plain) == set(), "nothing of them was ever written unsealed"
    destroy(kept.person_id, at=now)
    assert found_in_files(secret | plain) == set()


@pytest.mark.only("sqlite")
def test_yesterdays_copy_of_the_data_opens_nothing_of_them(whole, letter, now, tmp_path: Path) -> None:
    """A backup made before the erasure, with today's keys."""
    kept = whole()
    deliver(letter(), at=now)
    copy = sqlite3.connect(tmp_path / "yesterday.sqlite3")
    connections["default"].ensure_connection()
    connections["default"].connection.backup(copy)
    destroy(kept.person_id, at=now)
    keys, opened = keys_of([kept.person_id]), 0
    for table, kind in (("people_profile", "people.profile"), ("people_record", None)):
        columns = "id, retention, sealed" + ("" if kind else ", type")
        for row in copy.execute(f"SELECT {columns} FROM {table}"):
            from uuid import UUID

            place = Sealed(
                owner_id=kept.person_id,
                retention=row[1],
                row_id=UUID(row[0]),
                kind=kind or f"people.record.{row[3]}",
            )
            with pytest.raises(KeyLost):
                keys.open(row[2], place)
            opened += 1
    copy.close()
    assert opened > len(kept.records)


READ = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM vault_datakey").fetchone()
print("reading", flush=True)
sys.stdin.read()
"""


@pytest.mark.only("sqlite")
def test_an_erasure_that_could_not_be_finished_says_so(whole, now) -> None:
    """Somebody still reads yesterday's state: the keys' bytes are in the write-ahead log until they end."""
    kept = whole()
    secret = {bytes(row.wrapped) for row in DataKey.objects.filter(owner_id=kept.person_id)}
    file = str(connections["keys"].settings_dict["NAME"])
    reader = subprocess.Popen(
        [sys.executable, "-c", READ, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert reader.stdout
    assert reader.stdout.readline() == "reading\n"
    with connections["keys"].cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout=100")
    try:
        with pytest.raises(StillRead):
            destroy(kept.person_id, at=now)
    finally:
        reader.communicate("")
        with connections["keys"].cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout=30000")
    destroy(kept.person_id, at=now)
    assert found_in_files(secret) == set()
