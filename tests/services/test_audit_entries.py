"""An entry stands or falls with the use that it tells of."""

from datetime import datetime
from uuid import UUID

import pytest
from django.db import transaction
from logged import SELLER, use

from seloste.audit.entries import OutsideTransaction, append
from seloste.audit.models import Entry, Mention, Pending
from seloste.core.access import Action
from seloste.core.outcomes import Reason, Refused
from seloste.storage import writing


class Changed(Exception):
    """The use failed."""


def _use_that_fails(now: datetime) -> None:
    with writing():
        append(actor=SELLER, purpose="sales", action=Action.READ, at=now, people=[UUID(int=10)])
        raise Changed


def test_an_entry_is_rolled_back_with_the_use_it_tells_of(now: datetime) -> None:
    """When the use does not happen, the log does not say that it did."""
    before = Entry.objects.count(), Mention.objects.count(), Pending.objects.count()
    with pytest.raises(Changed):
        _use_that_fails(now)
    assert (Entry.objects.count(), Mention.objects.count(), Pending.objects.count()) == before


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_an_entry_outside_a_transaction_is_refused(now: datetime) -> None:
    """Nothing is written down apart from the use itself."""
    assert not transaction.get_connection().in_atomic_block
    with pytest.raises(OutsideTransaction):
        append(actor=SELLER, purpose="sales", action=Action.READ, at=now)
    assert not Entry.objects.filter(actor=SELLER.id).exists()


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
    assert Entry.objects.get(id=entry_id).outcome == "no_consent"
