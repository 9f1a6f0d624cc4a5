"""Orphans: keys without data, found by their age, removed unless somebody took them over."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from seloste.vault.documents import KeyLost, create_keys
from seloste.vault.enrolment import enrol
from seloste.vault.index import find, holder_of
from seloste.vault.models import DataKey, DestroyedKey
from seloste.vault.orphans import orphans, remove_orphan

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)
FIRST, SECOND = UUID(int=1 << 90), UUID(int=2 << 90)
HOUR = timedelta(hours=1)


def enrolled(owner_id: UUID, at: datetime) -> None:
    """Enrol somebody of whom nothing is kept."""
    points = {"email": f"{owner_id}@example.org"}
    enrol(owner_id, points=points, retentions=["relationship"], tokens={"name": {"pain"}}, at=at)


def test_whoever_is_old_enough_may_be_an_orphan(now: datetime) -> None:
    """Newest first, page by page; somebody with one newer key is none."""
    enrolled(FIRST, now)
    enrolled(SECOND, now + HOUR)
    ours = [SECOND, FIRST]
    assert [one for one in orphans(now + 2 * HOUR) if one in ours] == ours
    assert [one for one in orphans(now + HOUR) if one in ours] == [FIRST]
    assert orphans(now + 2 * HOUR, limit=1) == [SECOND]
    assert orphans(now + 2 * HOUR, limit=1, after=SECOND) == [FIRST]
    create_keys(FIRST, ["inquiries"], at=now + 3 * HOUR)
    assert FIRST not in orphans(now + 2 * HOUR)


def test_an_orphan_is_removed_for_good(now: datetime) -> None:
    """Its address is free, its tokens are gone, and no key is made for it again."""
    enrolled(FIRST, now)
    assert remove_orphan(FIRST, before=now + HOUR, at=now + HOUR)
    assert holder_of("email", f"{FIRST}@example.org") is None
    assert find(["name"], "pain", limit=9) == []
    assert not DataKey.objects.filter(owner_id=FIRST).exists()
    assert list(DestroyedKey.objects.values_list("owner_id", "retention")) == [(FIRST, "relationship")]
    with pytest.raises(KeyLost):
        create_keys(FIRST, ["relationship"], at=now)


def test_whoever_was_taken_over_meanwhile_stays(now: datetime) -> None:
    """Taking over dates the keys anew."""
    enrolled(FIRST, now)
    create_keys(FIRST, ["relationship"], at=now + HOUR)
    assert not remove_orphan(FIRST, before=now + HOUR, at=now + HOUR)
    assert holder_of("email", f"{FIRST}@example.org") == FIRST
