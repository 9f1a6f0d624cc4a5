"""A new owner's contact point, keys and look-up tokens in one step, and whoever a contact point leads to."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from seloste.storage.sql import Value, rows
from seloste.vault.documents import Keys, keys_of
from seloste.vault.fields import on_sqlite, owner_of
from seloste.vault.index import claim_points, numbers, packed, point_token, replace_tokens
from seloste.vault.wrapping import (
    Fresh,
    Wrapped,
    fresh_keys,
    insert_keys,
    refuse_destroyed,
    with_kek,
    writing_about,
)

NOBODYS = Keys({})
HOLDER = """
SELECT point.owner_id, key.retention, key.kek, key.wrapped
FROM vault_contactpoint AS point LEFT JOIN vault_datakey AS key ON key.owner_id = point.owner_id
WHERE point.token = %s
"""
# Everything or nothing: what is not free of doubt is left to the steps below.
AT_ONCE = """
WITH given AS (
  SELECT %s::uuid AS owner_id, %s::text AS kek, %s::bytea AS point, %s::text AS field
), sound AS (
  SELECT given.* FROM given
  WHERE EXISTS (SELECT 1 FROM vault_keycheck AS known WHERE known.kek = given.kek AND NOT known.retired)
    AND NOT EXISTS (SELECT 1 FROM vault_destroyedkey AS gone WHERE gone.owner_id = given.owner_id)
    AND NOT EXISTS (SELECT 1 FROM vault_datakey AS key WHERE key.owner_id = given.owner_id)
    AND NOT EXISTS (SELECT 1 FROM vault_owntokens AS own WHERE own.owner_id = given.owner_id)
), claimed AS (
  INSERT INTO vault_contactpoint (token, field, owner_id)
  SELECT point, field, owner_id FROM sound WHERE point IS NOT NULL
  ON CONFLICT (token) DO NOTHING RETURNING token
), free AS (
  SELECT * FROM sound WHERE point IS NULL OR EXISTS (SELECT 1 FROM claimed)
), keyed AS (
  INSERT INTO vault_datakey (owner_id, retention, kek, wrapped, created_at)
  SELECT free.owner_id, key.retention, free.kek, decode(key.wrapped, 'hex'), %s
  FROM free, unnest(%s::text[], %s::text[]) AS key (retention, wrapped)
), said AS (
  INSERT INTO vault_lookuptoken (token, owner_id) SELECT token, owner_id FROM free, unnest(%s::bigint[]) AS token
), own AS (
  INSERT INTO vault_owntokens (owner_id, tokens) SELECT owner_id, %s::bytea FROM free
)
SELECT (SELECT count(*) FROM free),
  (SELECT held.owner_id FROM vault_contactpoint AS held, given WHERE held.token = given.point)
"""


def enrol(
    owner_id: UUID,
    *,
    points: Mapping[str, str],
    retentions: Collection[str],
    tokens: Mapping[str, Iterable[str]],
    at: datetime,
) -> UUID:
    """Do what ``enrol_with_keys`` does, and return whose the contact points are now."""
    return enrol_with_keys(owner_id, points=points, retentions=retentions, tokens=tokens, at=at)[0]


def enrol_with_keys(
    owner_id: UUID,
    *,
    points: Mapping[str, str],
    retentions: Collection[str],
    tokens: Mapping[str, Iterable[str]],
    at: datetime,
) -> tuple[UUID, Keys]:
    """Claim contact points, make keys and write look-up tokens, committed together before any data.

    Returns whose the contact points (field → normal form) are now, and the new owner's keys. When that is
    somebody else, nothing of ``owner_id`` was written and there are no keys: the caller looks whether that
    owner has data, and if not, a crash came between keys and data, and ``create_keys`` and ``index`` take
    over. On PostgreSQL it is one statement, but for several contact points.

    Raises:
        KeyLost: keys of ``owner_id`` were destroyed; an erased owner never gets a new one.
        BadKeyring: keys were rotated, and this process does not have the new key-encryption key.
    """
    found = numbers(tokens)
    return with_kek(
        lambda kek: _enrol(owner_id, points, fresh_keys(owner_id, retentions, kek), found, kek, at)
    )


def _enrol(
    owner_id: UUID, points: Mapping[str, str], fresh: list[Fresh], tokens: list[int], kek: str, at: datetime
) -> tuple[UUID, Keys]:
    keys = Keys({(owner_id, one.retention): one.key for one in fresh})
    if not on_sqlite() and len(points) < 2:  # noqa: PLR2004 (one at most)
        holder = _at_once(owner_id, points, fresh, tokens, kek, at)
        if holder is not None:
            return holder, keys if holder == owner_id else NOBODYS
    with writing_about(owner_id):
        refuse_destroyed(owner_id, [one.retention for one in fresh])
        holder = claim_points(owner_id, points)
        if holder != owner_id:
            return holder, NOBODYS
        written = insert_keys(owner_id, fresh, kek, at)
        replace_tokens(owner_id, tokens)
        return owner_id, keys if len(written) == len(fresh) else keys_of([owner_id])


def _at_once(
    owner_id: UUID, points: Mapping[str, str], fresh: list[Fresh], tokens: list[int], kek: str, at: datetime
) -> UUID | None:
    """Return the holder, or None when one statement could not tell; then nothing was written."""
    [(field, text)] = points.items() or [("", None)]
    point = None if text is None else point_token(field, text)
    retentions = _array(json.dumps(one.retention) for one in fresh)
    wrapped = _array(one.wrapped.hex() for one in fresh)
    values: list[Value] = [
        owner_id,
        kek,
        point,
        field,
        at,
        retentions,
        wrapped,
        _array(map(str, tokens)),
        packed(tokens),
    ]
    [(free, holder)] = rows(AT_ONCE, values, database="keys")
    if free:
        return owner_id
    return None if holder is None or holder == owner_id else owner_of(holder)


def holder_with_keys(field: str, text: str) -> tuple[UUID, Keys] | None:
    """Return the owner of a contact point in normal form with their keys, in one statement."""
    found = rows(HOLDER, [point_token(field, text)], database="keys")
    if not found:
        return None
    owner_id = owner_of(found[0][0])
    return owner_id, Keys(
        {
            (owner_id, retention): Wrapped(kek, wrapped)
            for _, retention, kek, wrapped in found
            if retention is not None
        }
    )


def _array(texts: Iterable[str]) -> str:
    """Return an array in PostgreSQL's own notation, which is quicker to make than a list is to adapt."""
    return "{" + ",".join(texts) + "}"
