"""Removing a person's choices, as a part of erasing them."""

from uuid import UUID

from seloste.consents.models import ConsentChoice, Objection, Restriction
from seloste.storage import writing


def forget(person_id: UUID) -> None:
    """Remove every choice, objection and restriction of a person who is being erased.

    Nobody is left whom they could be shown for.
    """
    with writing():
        for kind in (ConsentChoice, Objection, Restriction):
            kind.objects.filter(person_id=person_id).delete()
