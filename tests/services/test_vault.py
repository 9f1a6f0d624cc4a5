"""The vault: a sealed document opens at its own place, with its own key, unchanged; a lost key stays lost."""

import dataclasses
from datetime import datetime
from uuid import UUID

import pytest
from django.conf import settings
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from seloste.core.access import SYSTEM
from seloste.core.crypto import NotOpened
from seloste.people.models import Person, Profile, Record
from seloste.people.sealing import profile_place
from seloste.people.services import Registered, add_record, register_person
from seloste.storage import new_id
from seloste.vault.documents import KeyLost, Sealed, create_keys, destroy, keys_of
from seloste.vault.index import claim, holder_of
from seloste.vault.keyring import BadKeyring
from seloste.vault.models import ContactPoint, DataKey, DestroyedKey, KeyCheck, LookupToken
from seloste.vault.protection import protect, reveal
from seloste.vault.start import check_keyring
from seloste.vault.wrapping import unwrap

DOCUMENT = {"name": "Äinö Virtanen", "list": [1, None, True]}
RULES = ["relationship", "statutory"]
ERASING = pytest.mark.django_db(databases=["default", "keys"], transaction=True)


@pytest.fixture
def place(now: datetime) -> Sealed:
    """Where a document of somebody with two keys belongs."""
    owner_id = new_id()
    create_keys(owner_id, RULES, at=now)
    return Sealed(owner_id=owner_id, retention="relationship", row_id=new_id(), kind="people.profile")


def test_a_document_opens_at_its_own_place(place: Sealed) -> None:
    """As it was sealed, every sign of it."""
    keys = keys_of([place.owner_id])
    assert keys.open(keys.seal(DOCUMENT, place), place) == DOCUMENT


@pytest.mark.parametrize(
    "moved",
    [{"row_id": UUID(int=5)}, {"kind": "people.record.message"}, {"retention": "statutory"}],
    ids=["row", "type", "retention rule"],
)
def test_a_document_moved_elsewhere_does_not_open(place: Sealed, moved: dict[str, object]) -> None:
    """Somebody who can write to the database cannot move an invoice to another row."""
    keys = keys_of([place.owner_id])
    sealed = keys.seal(DOCUMENT, place)
    with pytest.raises(KeyLost):
        keys.open(sealed, dataclasses.replace(place, **moved))


def test_a_document_moved_to_another_person_does_not_open(place: Sealed, now: datetime) -> None:
    """Nor does another person's key open it at its own place."""
    other = dataclasses.replace(place, owner_id=new_id())
    create_keys(other.owner_id, RULES, at=now)
    keys = keys_of([place.owner_id, other.owner_id])
    sealed = keys.seal(DOCUMENT, place)
    with pytest.raises(KeyLost):
        keys.open(sealed, other)
    with pytest.raises(KeyLost):
        keys_of([other.owner_id]).open(sealed, place)


@given(data=st.data())
@how(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_changed_bit_is_noticed(place: Sealed, data: st.DataObject) -> None:
    """Any bit: of the nonce, the text or the tag; and any shorter or longer document."""
    keys = keys_of([place.owner_id])
    sealed = bytearray(keys.seal(DOCUMENT, place))
    position = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[position // 8] ^= 1 << position % 8
    with pytest.raises(KeyLost):
        keys.open(bytes(sealed), place)
    whole = keys.seal(DOCUMENT, place)
    for wrong in (whole[: data.draw(st.integers(0, len(whole) - 1))], whole + b"\0"):
        with pytest.raises(KeyLost):
            keys.open(wrong, place)


def test_the_same_document_never_looks_the_same_twice(place: Sealed) -> None:
    """A fresh nonce each time."""
    keys = keys_of([place.owner_id])
    assert len({keys.seal(DOCUMENT, place) for _ in range(50)}) == 50
    assert len({keys.seal(DOCUMENT, place)[:12] for _ in range(50)}) == 50


def test_each_retention_rule_has_a_key_of_its_own_and_no_key_lies_open(place: Sealed) -> None:
    """Wrapped, each differently, and bound to its owner and rule."""
    rows = list(DataKey.objects.filter(owner_id=place.owner_id).order_by("retention"))
    assert [row.retention for row in rows] == RULES
    wrapped = [bytes(row.wrapped) for row in rows]
    assert len({*wrapped}) == 2
    kept = keys_of([place.owner_id])._keys  # noqa: SLF001 (what no caller ever sees)
    opened = {unwrap(each.wrapped, *whose, each.kek) for whose, each in kept.items()}
    assert len(opened) == 2
    assert not any(key in one for key in opened for one in wrapped)
    DataKey.objects.filter(id=rows[0].id).update(wrapped=wrapped[1])
    with pytest.raises(KeyLost):
        keys_of([place.owner_id]).opened()


def test_a_changed_wrapped_key_is_noticed(place: Sealed) -> None:
    """One bit of it, and nothing opens; nothing is made anew in silence."""
    row = DataKey.objects.filter(owner_id=place.owner_id)[0]
    changed = bytearray(bytes(row.wrapped))
    changed[20] ^= 1
    DataKey.objects.filter(id=row.id).update(wrapped=bytes(changed))
    with pytest.raises(KeyLost):
        keys_of([place.owner_id]).opened()


@ERASING
def test_a_destroyed_key_is_never_made_again(place: Sealed, now: datetime) -> None:
    """Not for the same rule, and not in passing when another rule is asked for as well."""
    destroy(place.owner_id, at=now)
    for rules in (["relationship"], ["statutory"], ["statutory", "connection"]):
        with pytest.raises(KeyLost):
            create_keys(place.owner_id, rules, at=now)
    assert not DataKey.objects.filter(owner_id=place.owner_id).exists()
    assert set(DestroyedKey.objects.values_list("owner_id", "retention", "destroyed_at")) == {
        (place.owner_id, rule, now) for rule in RULES
    }
    assert destroy(place.owner_id, at=now) == 0
    assert DestroyedKey.objects.count() == 2


def test_a_lost_key_is_an_alarm_and_never_a_new_key(now: datetime) -> None:
    """Rows without their key: the next record of that rule is refused, not sealed under another key."""
    registered = _register(now)
    _add(registered.person_id, now)
    DataKey.objects.filter(owner_id=registered.person_id, retention="inquiries").delete()
    with pytest.raises(KeyLost):
        _add(registered.person_id, now)
    assert Record.objects.count() == 1
    assert not DataKey.objects.filter(owner_id=registered.person_id, retention="inquiries").exists()


def test_what_a_crash_left_between_keys_and_data_is_taken_over(now: datetime) -> None:
    """Address claimed, keys and tokens made, no data: the next attempt with the address becomes that person."""
    orphan = new_id()
    assert claim(orphan, {"email": "aino@example.org"}) == orphan
    create_keys(orphan, ["relationship"], at=now)
    wrapped = bytes(DataKey.objects.get(owner_id=orphan).wrapped)
    registered = _register(now)
    assert registered == Registered(person_id=orphan, created=True)
    assert bytes(DataKey.objects.get(owner_id=orphan).wrapped) == wrapped
    row = Profile.objects.get(person_id=orphan)
    opened = keys_of([orphan]).open(row.sealed, profile_place(orphan, row.id, row.retention))
    assert opened["fields"]["email"][0]["value"] == "aino@example.org"
    assert (Person.objects.count(), ContactPoint.objects.count()) == (1, 1)


def test_an_address_belongs_to_whoever_claimed_it_first() -> None:
    """A second claim changes nothing, and leaves none of its other points behind."""
    first, second = new_id(), new_id()
    assert claim(first, {"email": "a@example.org"}) == first
    assert claim(second, {"email": "a@example.org", "phone": "+358401234567"}) == first
    assert holder_of("phone", "+358401234567") is None
    assert holder_of("email", "a@example.org") == first
    assert holder_of("phone", "a@example.org") is None


def test_the_index_says_nothing_without_its_key(now: datetime) -> None:
    """Tokens are keyed: they are no plain hash of any spelling, and differ from field to field."""
    import hashlib

    registered = _register(now)
    tokens = {
        row.token.to_bytes(8, "big", signed=True)
        for row in LookupToken.objects.filter(owner_id=registered.person_id)
    }
    tokens |= {bytes(row.token) for row in ContactPoint.objects.filter(owner_id=registered.person_id)}
    texts = ("aino@example.org", "=aino@example.org", "email\0=aino@example.org", "aino", "waino", "pain")
    for text in texts:
        for digest in (hashlib.sha256(text.encode()).digest(), hashlib.md5(text.encode()).digest()):
            assert not tokens & {digest, digest[:8]}


def test_another_key_file_is_noticed_before_anything_is_read() -> None:
    """Each of its keys that the key database depends on counts; what the database remembers stays."""
    ring = settings.KEYRING
    check_keyring(ring)
    before = list(KeyCheck.objects.values())
    wrong = bytes(32)
    for other in (
        dataclasses.replace(ring, keks={ring.current: wrong}),
        dataclasses.replace(ring, index=wrong),
        dataclasses.replace(ring, current="feedbeef", keks={"feedbeef": wrong}),
    ):
        with pytest.raises(BadKeyring, match="does not belong"):
            check_keyring(other)
    assert list(KeyCheck.objects.values()) == before


def test_a_key_database_that_lost_its_memory_is_not_taken_for_a_new_one(place: Sealed) -> None:
    """There are keys, but no check value: no key file is believed."""
    KeyCheck.objects.all().delete()
    with pytest.raises(BadKeyring):
        check_keyring(settings.KEYRING)


def test_a_secret_of_the_system_opens_only_as_what_it_was_sealed_for() -> None:
    """A second factor's secret cannot be put where another secret belongs."""
    sealed = protect("JBSWY3DP", kind="totp")
    assert "JBSWY3DP" not in sealed
    assert reveal(sealed, kind="totp") == "JBSWY3DP"
    with pytest.raises(NotOpened):
        reveal(sealed, kind="recovery")


def _register(now: datetime) -> Registered:
    registered = register_person(
        values={"name": ["Aino Virtanen"], "email": ["aino@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(registered, Registered)
    return registered


def _add(person_id: UUID, now: datetime) -> None:
    added = add_record(
        person_id=person_id,
        record_type="message",
        values={"message": "Hei"},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(added, UUID)
