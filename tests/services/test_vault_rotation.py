"""Rotation: every key is wrapped anew while the register is used, and whatever stops it, it goes on from there."""

import dataclasses
import json
from datetime import date, datetime

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import get_user_model

from seloste.staff.adapters import SealedSecondFactors
from seloste.staff.second_factors import keks_of_second_factors, renew_second_factors
from seloste.storage import new_id
from seloste.vault import custody, rotation
from seloste.vault.documents import KeyLost, Sealed, create_keys, destroy, keys_of
from seloste.vault.enrolment import enrol_with_keys
from seloste.vault.keyring import BadKeyring, Keyring, with_new_kek, without
from seloste.vault.models import DataKey, KeyCheck
from seloste.vault.protection import kek_of, protect, reveal
from seloste.vault.rotation import retire, rewrap, used
from seloste.vault.start import check_keyring

LATER = date(2027, 1, 1)


class Kept:
    """Where the keyring is kept, instead of a file; ``ring`` is what a process would read there now."""

    def __init__(self, ring: Keyring) -> None:
        self.ring = ring

    def read_keyring(self) -> Keyring:
        """Read it."""
        return self.ring


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Kept:
    """A keyring that this process read at its start, and that can change behind its back."""
    kept = Kept(settings.KEYRING)
    monkeypatch.setattr(settings, "SELOSTE", kept)
    monkeypatch.setattr(custody._Held, "read", None)  # noqa: SLF001
    monkeypatch.setattr(custody._Held, "kek", None)  # noqa: SLF001
    return kept


@pytest.fixture
def place(now: datetime) -> Sealed:
    """Where a document of somebody with two keys belongs."""
    owner_id = new_id()
    create_keys(owner_id, ["relationship", "statutory"], at=now)
    return Sealed(owner_id=owner_id, retention="relationship", row_id=new_id(), kind="people.profile")


def rotated(kept: Kept) -> Keyring:
    """Rotate as the command does, but for the file."""
    kept.ring = with_new_kek(kept.ring, on=LATER)
    custody.look_again()
    retire()
    rewrap()
    return kept.ring


def test_everything_opens_after_a_rotation_and_nothing_uses_the_old_key(kept: Kept, place: Sealed) -> None:
    """Neither what was sealed before nor what comes after needs it."""
    sealed = keys_of([place.owner_id]).seal({"name": "Aino"}, place)
    before = dict(DataKey.objects.values_list("id", "wrapped"))
    ring = rotated(kept)
    assert used() == {ring.current: len(before)}
    assert not {bytes(one) for one in before.values()} & {bytes(row.wrapped) for row in DataKey.objects.all()}
    kept.ring = without(ring, set(ring.keks) - {ring.current})
    custody.look_again()
    assert list(kept.ring.keks) == [ring.current]
    assert keys_of([place.owner_id]).open(sealed, place) == {"name": "Aino"}
    check_keyring(kept.ring)


@pytest.mark.parametrize("batch", [1, 2, 3])
def test_a_rotation_that_was_stopped_goes_on(
    kept: Kept, now: datetime, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    """After any batch; what was done is not done again, and the register opens in between."""
    monkeypatch.setattr(rotation, "BATCH", batch)
    owners = [new_id() for _ in range(5)]
    for owner_id in owners:
        create_keys(owner_id, ["relationship"], at=now)
    total = DataKey.objects.count()
    kept.ring = with_new_kek(kept.ring, on=LATER)
    custody.look_again()
    check_keyring(kept.ring)
    assert all(keys_of([owner_id]).opened().has(owner_id, "relationship") for owner_id in owners)
    retire()

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rewrap(stop)
    assert used()[kept.ring.current] == batch
    check_keyring(kept.ring)
    assert keys_of(owners).opened().has(owners[-1], "relationship")
    told: list[int] = []
    retire()
    assert rewrap(told.append) == sum(told) == total - batch
    assert rewrap() == 0


def test_a_process_that_does_not_know_of_a_rotation_reads_its_keyring_again(
    kept: Kept, place: Sealed, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For what it reads, for what it writes, and for second factors: nothing new comes under the old key."""
    old = kept.ring
    assert custody.kek_in_use() == old.current
    ring = rotated(kept)
    for use in (
        lambda: keys_of([place.owner_id]).opened(),
        lambda: create_keys(place.owner_id, ["inquiries"], at=now),
        lambda: enrol_with_keys(new_id(), points={}, retentions=["relationship"], tokens={}, at=now),
        lambda: enrol_with_keys(
            new_id(), points={"email": "a@x", "phone": "1"}, retentions=["inquiries"], tokens={}, at=now
        ),
        lambda: protect("JBSWY3DP", kind="totp"),
    ):
        monkeypatch.setattr(custody._Held, "read", (settings.KEYRING, old))  # noqa: SLF001
        monkeypatch.setattr(custody._Held, "kek", old.current)  # noqa: SLF001
        use()
        assert custody.keyring() is ring
        assert set(used()) == {ring.current}
    assert kek_of(protect("JBSWY3DP", kind="totp")) == ring.current


def test_a_process_that_has_no_new_key_says_so_and_writes_nothing(
    kept: Kept, place: Sealed, now: datetime
) -> None:
    """Its environment still holds the keyring of before."""
    old, count = kept.ring, DataKey.objects.count()
    rotated(kept)
    kept.ring = old
    custody.look_again()
    with pytest.raises(BadKeyring, match="start it again with the new keyring"):
        create_keys(place.owner_id, ["inquiries"], at=now)
    with pytest.raises(BadKeyring, match="start it again"):
        enrol_with_keys(new_id(), points={"email": "a@x"}, retentions=["inquiries"], tokens={}, at=now)
    with pytest.raises(KeyLost):
        keys_of([place.owner_id]).opened()
    with pytest.raises(BadKeyring, match="does not belong"):
        check_keyring(old)
    assert DataKey.objects.count() == count


def test_a_keyring_that_went_away_goes_on_being_used(
    kept: Kept, place: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is away for a moment, or an environment that is read once."""

    def gone() -> Keyring:
        raise BadKeyring("gone")

    monkeypatch.setattr(kept, "read_keyring", gone)
    custody.look_again()
    assert keys_of([place.owner_id]).opened().has(place.owner_id, "relationship")


def test_a_key_under_a_keyring_nobody_has_is_lost_not_replaced(kept: Kept, place: Sealed) -> None:
    """And the rotation does not go on past it as if it were not there."""
    DataKey.objects.filter(owner_id=place.owner_id).update(kek="feedbeef")
    with pytest.raises(KeyLost):
        keys_of([place.owner_id]).opened()
    kept.ring = with_new_kek(kept.ring, on=LATER)
    custody.look_again()
    retire()
    with pytest.raises(KeyLost):
        rewrap()
    assert used()["feedbeef"] == 2


def test_a_keyring_with_another_key_of_the_same_name_is_noticed(kept: Kept) -> None:
    """Also when the name is that of a retired key."""
    before = kept.ring.current
    ring = rotated(kept)
    with pytest.raises(BadKeyring, match="does not belong"):
        check_keyring(dataclasses.replace(ring, keks={**ring.keks, before: bytes(32)}))
    assert set(KeyCheck.objects.values_list("kek", "retired")) == {(before, True), (ring.current, False)}


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_what_is_erased_during_a_rotation_stays_erased(kept: Kept, place: Sealed, now: datetime) -> None:
    """No batch writes a destroyed key back."""
    kept.ring = with_new_kek(kept.ring, on=LATER)
    custody.look_again()
    retire()
    destroy(place.owner_id, at=now)
    rewrap()
    assert not DataKey.objects.filter(owner_id=place.owner_id).exists()


def test_second_factors_are_sealed_anew(kept: Kept, now: datetime) -> None:
    """Of either kind; what allauth keeps beside them stays."""
    user = get_user_model().objects.create(email="a@example.org", name="A", role="marketing", created_at=now)
    adapter = SealedSecondFactors()
    totp = Authenticator.objects.create(user=user, type="totp", data={"secret": adapter.encrypt("JBSWY3DP")})
    codes = Authenticator.objects.create(
        user=user,
        type="recovery_codes",
        data={"seed": adapter.encrypt("seed"), "used_mask": 5, "migrated_codes": [adapter.encrypt("1234")]},
    )
    old = kept.ring.current
    assert keks_of_second_factors() == {old: 3}
    ring = rotated(kept)
    assert (renew_second_factors(), renew_second_factors()) == (3, 0)
    assert keks_of_second_factors() == {ring.current: 3}
    kept.ring = without(ring, [old])
    custody.look_again()
    totp.refresh_from_db()
    codes.refresh_from_db()
    assert adapter.decrypt(totp.data["secret"]) == "JBSWY3DP"
    assert adapter.decrypt(codes.data["seed"]) == "seed"
    assert codes.data["used_mask"] == 5
    assert [adapter.decrypt(one) for one in codes.data["migrated_codes"]] == ["1234"]
    assert "JBSWY3DP" not in json.dumps([totp.data, codes.data])
    with pytest.raises(BadKeyring):
        reveal(f"{old}:AAAA", kind="second_factor")
