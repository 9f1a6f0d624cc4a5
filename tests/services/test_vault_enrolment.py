"""Enrolling: contact point, keys and look-up tokens are there together, or nothing of them is."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.db import connections

from seloste.storage import new_id
from seloste.vault.documents import KeyLost, Sealed, create_keys, destroy, keys_of
from seloste.vault.enrolment import enrol, enrol_with_keys, holder_with_keys
from seloste.vault.index import claim, find, holder_of, index
from seloste.vault.models import ContactPoint, DataKey, DestroyedKey, LookupToken, OwnTokens

COMMITTED = pytest.mark.django_db(databases=["default", "keys"], transaction=True)
POINTS = {"email": "aino@example.org"}
RULES = ["relationship", "statutory"]
TOKENS = {"name": {"=aino", "waino", "pain"}, "country": {"=fi"}}


def enrolled(now: datetime, owner_id: UUID | None = None, **changed: object) -> UUID:
    """Enrol somebody."""
    told = {"points": POINTS, "retentions": RULES, "tokens": TOKENS, **changed}
    return enrol(owner_id or new_id(), at=now, **told)  # type: ignore[arg-type]


def traces(owner_id: UUID) -> list[int]:
    """Count what the key database knows of an owner, table by table."""
    tables = (ContactPoint, DataKey, LookupToken, OwnTokens)
    return [table.objects.filter(owner_id=owner_id).count() for table in tables]


def test_whoever_is_enrolled_has_keys_and_is_found(now: datetime) -> None:
    """By the contact point, by each token; and the keys given are the ones kept."""
    owner_id = new_id()
    holder, keys = enrol_with_keys(owner_id, points=POINTS, retentions=RULES, tokens=TOKENS, at=now)
    assert holder == owner_id
    place = Sealed(owner_id=owner_id, retention="statutory", row_id=new_id(), kind="people.profile")
    sealed = keys.seal({"name": "Aino"}, place)
    assert keys_of([owner_id]).open(sealed, place) == {"name": "Aino"}
    found = holder_with_keys("email", "aino@example.org")
    assert found is not None
    assert found[0] == owner_id == holder_of("email", "aino@example.org")
    assert found[1].open(sealed, place) == {"name": "Aino"}
    assert all(
        find([field], text, limit=9) == [owner_id] for field, texts in TOKENS.items() for text in texts
    )
    assert traces(owner_id) == [1, 2, 4, 1]


def test_an_address_of_somebody_else_leaves_nothing_behind(now: datetime) -> None:
    """Neither keys nor tokens, nor a second contact point; with one point and with several."""
    first = enrolled(now)
    for points in (POINTS, {**POINTS, "phone": "+358401234567"}):
        other = new_id()
        holder, keys = enrol_with_keys(other, points=points, retentions=RULES, tokens=TOKENS, at=now)
        assert holder == first
        assert not keys.has(other, "statutory")
        assert traces(other) == [0, 0, 0, 0]
    assert holder_of("phone", "+358401234567") is None
    assert traces(first) == [1, 2, 4, 1]


@pytest.mark.parametrize("points", [{}, {**POINTS, "phone": "+358401234567"}], ids=["none", "two"])
def test_somebody_is_enrolled_with_no_contact_point_or_with_several(
    now: datetime, points: dict[str, str]
) -> None:
    """Each of them leads to its owner."""
    owner_id = enrolled(now, points=points)
    assert traces(owner_id) == [len(points), 2, 4, 1]
    assert {holder_of(field, text) for field, text in points.items()} == ({owner_id} if points else set())


def test_enrolling_again_keeps_the_keys_and_replaces_the_tokens(now: datetime) -> None:
    """The same owner after a crash; what was sealed already still opens."""
    owner_id = enrolled(now)
    wrapped = set(DataKey.objects.values_list("retention", "wrapped"))
    holder, keys = enrol_with_keys(
        owner_id, points=POINTS, retentions=[*RULES, "inquiries"], tokens={"name": {"=matti"}}, at=now
    )
    assert holder == owner_id
    assert all(keys.has(owner_id, rule) for rule in [*RULES, "inquiries"])
    assert wrapped < set(DataKey.objects.values_list("retention", "wrapped"))
    assert (find(["name"], "=aino", limit=9), find(["name"], "=matti", limit=9)) == ([], [owner_id])
    assert traces(owner_id) == [1, 3, 1, 1]


def test_an_orphan_with_the_address_is_named_and_taken_over(now: datetime) -> None:
    """A crash after enrolling: the next one is told whose keys wait, and they are dated anew."""
    orphan = enrolled(now)
    later = now + timedelta(days=2)
    assert enrolled(later) == orphan
    create_keys(orphan, [*RULES, "inquiries"], at=later)
    index(orphan, {"name": {"=liisa"}})
    assert set(DataKey.objects.filter(owner_id=orphan).values_list("created_at", flat=True)) == {later}
    assert traces(orphan) == [1, 3, 1, 1]


def test_a_claim_that_fails_keeps_what_the_owner_had_before(now: datetime) -> None:
    """A second address that is somebody else's takes the first one from nobody."""
    owner_id = enrolled(now)
    other = enrolled(now, points={"phone": "+358401234567"})
    assert claim(owner_id, {**POINTS, "phone": "+358401234567", "other": "x"}) == other
    assert holder_of("email", "aino@example.org") == owner_id
    assert holder_of("other", "x") is None


@COMMITTED
def test_an_erased_owner_is_never_enrolled_again(now: datetime) -> None:
    """Nor does an attempt leave a contact point behind."""
    owner_id = enrolled(now)
    destroy(owner_id, at=now)
    for points in (POINTS, {**POINTS, "phone": "+358401234567"}):
        with pytest.raises(KeyLost):
            enrolled(now, owner_id, points=points)
    assert traces(owner_id) == [0, 0, 0, 0]
    assert enrolled(now) != owner_id


@COMMITTED
def test_what_the_law_keeps_stays_readable_when_the_rest_is_destroyed(now: datetime) -> None:
    """Its class alone; nobody is found by anything, and no destroyed class gets a key again."""
    owner_id = enrolled(now)
    place = Sealed(owner_id=owner_id, retention="statutory", row_id=new_id(), kind="people.record.invoice")
    sealed = keys_of([owner_id]).seal({"amount": "7.00"}, place)
    assert destroy(owner_id, at=now, keep=["statutory", "unheard_of"]) == 1
    assert keys_of([owner_id]).open(sealed, place) == {"amount": "7.00"}
    assert traces(owner_id) == [0, 1, 0, 0]
    assert list(DestroyedKey.objects.values_list("owner_id", "retention")) == [(owner_id, "relationship")]
    with pytest.raises(KeyLost):
        create_keys(owner_id, ["relationship"], at=now)
    create_keys(owner_id, ["statutory"], at=now)
    assert destroy(owner_id, at=now) == 1
    assert not keys_of([owner_id]).has(owner_id, "statutory")


@COMMITTED
def test_sixteen_enrolments_with_one_address_have_one_holder(now: datetime) -> None:
    """At the same moment; the others leave nothing."""
    count, gate, owners = 16, threading.Barrier(16), [new_id() for _ in range(16)]

    def one(number: int) -> UUID:
        try:
            connections["keys"].ensure_connection()
            gate.wait()
            return enrolled(now, owners[number])
        finally:
            connections.close_all()

    with ThreadPoolExecutor(count) as pool:
        holders = set(pool.map(one, range(count)))
    [holder] = holders
    assert (ContactPoint.objects.count(), OwnTokens.objects.count()) == (1, 1)
    assert (traces(holder), LookupToken.objects.count()) == ([1, 2, 4, 1], 4)
    assert set(DataKey.objects.exclude(retention="log").values_list("owner_id", flat=True)) == {holder}


def test_nobody_is_found_under_an_unknown_address() -> None:
    """And that is no error."""
    assert holder_with_keys("email", "nobody@example.org") is None


def test_a_contact_point_without_keys_leads_to_its_owner() -> None:
    """Claimed, and then the power went."""
    owner_id = new_id()
    claim(owner_id, POINTS)
    found = holder_with_keys("email", "aino@example.org")
    assert found is not None
    assert found[0] == owner_id
    assert not found[1].has(owner_id, "statutory")


def test_many_owners_keys_come_at_once(now: datetime) -> None:
    """More than one statement takes, each opening its own only."""
    owners = [enrolled(now, points={}, retentions=["relationship"], tokens={}) for _ in range(5)]
    keys = keys_of([*owners, new_id(), *owners])
    assert all(keys.has(owner_id, "relationship") for owner_id in owners)
    assert keys_of([])._keys == {}  # noqa: SLF001
