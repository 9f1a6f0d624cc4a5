"""Removing a person's choices, as a part of erasing them."""

from uuid import UUID

from seloste.consents.models import ConsentChoice
from seloste.storage import writing


def forget(person_id: UUID) -> None:
    """Remove every choice of a person who is being erased: nobody is left whom they could be shown for."""
    with writing():
        ConsentChoice.objects.filter(person_id=person_id).delete()
