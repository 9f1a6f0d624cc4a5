"""Removing letters, as a part of erasing the person they are of."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from seloste.mailroom.models import Letter, Outgoing
from seloste.storage import writing
from seloste.vault.documents import destroy


def forget_letters(letter_ids: Iterable[UUID], *, of: UUID, at: datetime) -> None:
    """Destroy the keys of these letters, and remove them and all letters out to the person ``of``."""
    letters = list(letter_ids)
    for letter_id in letters:
        destroy(letter_id, at=at)
    with writing():
        Letter.objects.filter(id__in=letters).delete()
        Outgoing.objects.filter(owner_id__in=[of, *letters]).delete()
