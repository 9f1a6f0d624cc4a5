"""The blind index: finding people by what only a keyed hash of is kept."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from seloste.core.crypto import TOKEN_BYTES, blind
from seloste.storage import writing
from seloste.vault.custody import keyring
from seloste.vault.models import ContactPoint, LookupToken


def claim(owner_id: UUID, points: Mapping[str, str]) -> UUID:
    """Make contact points (field → normal form) belong to ``owner_id``; return whose they are now.

    When one of them belongs to somebody already, nothing changes and that owner is returned: two
    simultaneous creates with one address end with one person.
    """
    tokens = {_token(field, text): field for field, text in points.items()}
    with writing("keys"):
        ContactPoint.objects.bulk_create(
            [ContactPoint(token=token, field=field, owner_id=owner_id) for token, field in tokens.items()],
            ignore_conflicts=True,
        )
        holders = set(
            ContactPoint.objects.filter(token__in=list(tokens)).values_list("owner_id", flat=True)
        ) - {owner_id}
        if holders:
            ContactPoint.objects.filter(token__in=list(tokens), owner_id=owner_id).delete()
    return min(holders) if holders else owner_id


def holder_of(field: str, text: str) -> UUID | None:
    """Return the owner of a contact point in normal form, if there is one."""
    row = ContactPoint.objects.filter(token=_token(field, text)).first()
    return row.owner_id if row else None


def index(owner_id: UUID, tokens: Mapping[str, Iterable[str]]) -> None:
    """Replace the owner's look-up tokens with these (field → token texts)."""
    rows = [
        LookupToken(owner_id=owner_id, field=field, token=_token(field, text)[:TOKEN_BYTES])
        for field, texts in tokens.items()
        for text in sorted(set(texts))
    ]
    with writing("keys"):
        LookupToken.objects.filter(owner_id=owner_id).delete()
        LookupToken.objects.bulk_create(rows)


def find(fields: Iterable[str], text: str, *, limit: int) -> list[UUID]:
    """Return up to ``limit`` owners who have the token ``text`` in one of ``fields``, newest first."""
    owners: set[UUID] = set()
    for field in fields:
        rows = LookupToken.objects.filter(field=field, token=_token(field, text)[:TOKEN_BYTES])
        owners.update(rows.order_by("-owner_id").values_list("owner_id", flat=True)[:limit])
    return sorted(owners, reverse=True)[:limit]


def find_all(criteria: Mapping[str, str], *, limit: int) -> list[UUID]:
    """Return up to ``limit`` owners who have every one of these tokens (field → text), newest first."""
    sets = [
        set(
            LookupToken.objects.filter(field=field, token=_token(field, text)[:TOKEN_BYTES]).values_list(
                "owner_id", flat=True
            )
        )
        for field, text in criteria.items()
    ]
    return sorted(set.intersection(*sets), reverse=True)[:limit] if sets else []


def _token(field: str, text: str) -> bytes:
    return blind(text, field=field, key=keyring().index)
