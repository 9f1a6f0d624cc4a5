"""An entry stands or falls with the use that it tells of."""

from datetime import datetime
from uuid import UUID

import pytest
from django.db import transaction
from logged import SELLER, newest_said, use

from seloste.audit import keys
from seloste.audit.entries import OutsideTransaction, append
from seloste.audit.keys import LOG
from seloste.audit.models import Details, Entry, Mention, Pending
from seloste.audit.selectors import details_of
from seloste.core.access import Action
from seloste.core.outcomes import Reason, Refused
from seloste.storage import writing
from seloste.vault.documents import KeyLost, Keys, keys_of
from seloste.vault.models import DataKey


class Changed(Exception):
    """The use failed."""


def _use_that_fails(now: datetime) -> None:
    with writing():
        append(
            actor=SELLER,
            purpose="sales",
            action=Action.READ,
            at=now,
            people=[UUID(int=10), UUID(int=11)],
        )
        raise Changed


def test_an_entry_is_rolled_back_with_the_use_it_tells_of(now: datetime) -> None:
    """When the use does not happen, the log does not say that it did."""
    kinds = (Details, Entry, Mention, Pending)
    before = [kind.objects.count() for kind in kinds]
    with pytest.raises(Changed):
        _use_that_fails(now)
    assert [kind.objects.count() for kind in kinds] == before


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_an_entry_outside_a_transaction_is_refused(now: datetime) -> None:
    """Nothing is written down apart from the use itself."""
    assert not transaction.get_connection().in_atomic_block
    with pytest.raises(OutsideTransaction):
        append(actor=SELLER, purpose="sales", action=Action.READ, at=now)
    assert SELLER.id not in {said.actor for said in newest_said()}


def test_a_list_is_one_entry_that_names_all_whom_it_showed(now: datetime) -> None:
    """Forty people shown are one entry, and each is mentioned once."""
    people = [UUID(int=n + 1) for n in range(40)]
    entry_id = use(at=now, people=[*people, *people])
    assert Mention.objects.filter(entry_id=entry_id).count() == 40


def test_a_refusal_is_written_down_with_its_reason(now: datetime) -> None:
    """What somebody tried to see, and might not, is a part of the log."""
    with writing():
        entry_id = append(
            actor=SELLER,
            purpose="marketing",
            action=Action.READ,
            at=now,
            decision=Refused(reason=Reason.NO_CONSENT),
        )
    said = newest_said()[0]
    assert (said.id, said.outcome) == (entry_id, "no_consent")


def test_the_key_of_the_details_is_read_once_and_again_when_it_does_not_open(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every use needs it, and unwrapping it each time took half of an entry's time."""
    read = []

    def counted(owners: list[UUID]) -> Keys:
        read.append(owners)
        return keys_of(owners)

    monkeypatch.setattr(keys, "keys_of", counted)
    entry_id = use(at=now, line=1)
    use(at=now)
    assert read == []
    ring, _, since = vars(keys)["_kept"]
    monkeypatch.setattr(keys, "_kept", (ring, Keys({}), since))
    assert details_of(entry_id) == {"line": 1}
    assert read == [[LOG]]


def test_a_key_that_was_destroyed_meanwhile_is_noticed_within_a_minute(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is sealed under it for longer."""
    use(at=now)
    DataKey.objects.filter(owner_id=LOG).delete()
    use(at=now)
    monkeypatch.setattr(keys, "SECONDS", 0.0)
    with pytest.raises(KeyLost):
        use(at=now)
