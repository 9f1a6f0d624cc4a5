"""Promise: details of the log end in time, and its proof still holds."""

from datetime import datetime
from uuid import UUID

import pytest
from logged import sealed_log

from seloste.audit.checkpoints import newest
from seloste.audit.entries import LOG
from seloste.audit.models import Entry
from seloste.audit.verifying import verify
from seloste.vault.documents import KeyLost, destroy


def test_dropping_details_keeps_the_proof(now: datetime) -> None:
    """Some or all of them, also against a checkpoint that was kept before."""
    written = sealed_log(at=now, batches=[4, 3])
    kept = newest()
    assert kept is not None
    Entry.objects.filter(id__in=written[:3]).update(details=None)
    assert verify(checkpoints=[kept.note]).holds
    Entry.objects.update(details=None)
    assert verify(checkpoints=[kept.note]).holds


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])  # erasing empties the WAL
def test_erasing_a_person_keeps_the_proof(now: datetime) -> None:
    """The log names people by pseudonyms, which say nothing once their keys are gone."""
    sealed_log(at=now, batches=[4])
    destroy(UUID(int=10), at=now)
    assert verify().holds


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])  # erasing empties the WAL
def test_without_the_key_of_its_details_the_rest_can_be_checked(now: datetime) -> None:
    """The sentence says how."""
    sealed_log(at=now, batches=[4])
    destroy(LOG, at=now)
    with pytest.raises(KeyLost, match="--quick"):
        verify()
    assert verify(details=False).holds
