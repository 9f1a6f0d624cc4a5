"""The blind index: finding people by what only a keyed hash of is kept."""

from collections.abc import Iterable, Mapping
from functools import cache
from uuid import UUID

from seloste.core.crypto import TOKEN_BYTES, blind, token_number
from seloste.storage import writing
from seloste.storage.sql import places, rows, run, run_many
from seloste.vault.custody import keyring
from seloste.vault.fields import on_sqlite, owner_kept, owner_of

NEWER_THAN_ALL = UUID(int=(1 << 128) - 1)
LIST = "SELECT owner_id FROM vault_lookuptoken WHERE token = %s AND owner_id < %s ORDER BY owner_id DESC LIMIT %s"


def claim(owner_id: UUID, points: Mapping[str, str]) -> UUID:
    """Make contact points (field → normal form) belong to ``owner_id``; return whose they are now.

    When one of them belongs to somebody already, nothing changes and that owner is returned: two
    simultaneous creates with one address end with one person.
    """
    with writing("keys"):
        return claim_points(owner_id, points)


def claim_points(owner_id: UUID, points: Mapping[str, str]) -> UUID:
    """Do what ``claim`` does, in the transaction of the key database that is open."""
    if not points:
        return owner_id
    # In one order, so that two simultaneous claims never wait for each other.
    tokens = dict(sorted((point_token(field, text), field) for field, text in points.items()))
    owner = owner_kept(owner_id)
    while True:
        new = rows(
            "INSERT INTO vault_contactpoint (token, field, owner_id) VALUES "  # noqa: S608 (places only)
            + ", ".join(["(%s, %s, %s)"] * len(tokens))
            + " ON CONFLICT (token) DO NOTHING RETURNING token",
            [value for token, field in tokens.items() for value in (token, field, owner)],
            database="keys",
        )
        if len(new) == len(tokens):
            return owner_id
        found = rows(
            f"SELECT owner_id FROM vault_contactpoint WHERE token IN ({places(len(tokens))})",  # noqa: S608
            list(tokens),
            database="keys",
        )
        holders = {owner_of(row[0]) for row in found} - {owner_id}
        if holders:
            run_many("DELETE FROM vault_contactpoint WHERE token = %s", new, database="keys")
            return min(holders)
        if len(found) == len(tokens):
            return owner_id
        # Its holder was erased between the two statements: it is free now.


def holder_of(field: str, text: str) -> UUID | None:
    """Return the owner of a contact point in normal form, if there is one."""
    found = rows(
        "SELECT owner_id FROM vault_contactpoint WHERE token = %s",
        [point_token(field, text)],
        database="keys",
    )
    return owner_of(found[0][0]) if found else None


def index(owner_id: UUID, tokens: Mapping[str, Iterable[str]]) -> None:
    """Replace the owner's look-up tokens with these (field → token texts)."""
    with writing("keys"):
        replace_tokens(owner_id, numbers(tokens))


def numbers(tokens: Mapping[str, Iterable[str]]) -> list[int]:
    """Return the tokens for these texts, as they are kept, in order."""
    key = keyring().index
    return sorted(
        {token_number(text, field=field, key=key) for field, texts in tokens.items() for text in texts}
    )


def packed(tokens: Iterable[int]) -> bytes:
    """Return tokens as they are kept with their owner."""
    return b"".join(token.to_bytes(TOKEN_BYTES, "big", signed=True) for token in tokens)


def replace_tokens(owner_id: UUID, tokens: Iterable[int]) -> None:
    """Write only what differs, in the transaction of the key database that is open."""
    owner, wanted, known = owner_kept(owner_id), set(tokens), _own(owner_id)
    run_many(
        "DELETE FROM vault_lookuptoken WHERE token = %s AND owner_id = %s",
        [(token, owner) for token in sorted(known - wanted)],
        database="keys",
    )
    run_many(
        "INSERT INTO vault_lookuptoken (token, owner_id) VALUES (%s, %s)",
        [(token, owner) for token in sorted(wanted - known)],
        database="keys",
    )
    run(
        "INSERT INTO vault_owntokens (owner_id, tokens) VALUES (%s, %s)"
        " ON CONFLICT (owner_id) DO UPDATE SET tokens = excluded.tokens",
        [owner, packed(sorted(wanted))],
        database="keys",
    )


def remove_all(owner_id: UUID) -> None:
    """Take all of an owner's tokens away, in the transaction of the key database that is open."""
    owner = owner_kept(owner_id)
    run_many(
        "DELETE FROM vault_lookuptoken WHERE token = %s AND owner_id = %s",
        [(token, owner) for token in sorted(_own(owner_id))],
        database="keys",
    )
    run("DELETE FROM vault_owntokens WHERE owner_id = %s", [owner], database="keys")


def find(fields: Iterable[str], text: str, *, limit: int, after: UUID | None = None) -> list[UUID]:
    """Return up to ``limit`` owners who have the token ``text`` in one of ``fields``, newest first.

    ``after`` is the last owner of the page before.
    """
    tokens = numbers({field: [text] for field in fields})
    if not tokens:
        return []
    bound = owner_kept(after or NEWER_THAN_ALL)
    if len(tokens) == 1:
        found = rows(LIST, [tokens[0], bound, limit], database="keys")
    else:
        every = " UNION ".join([f"SELECT owner_id FROM ({LIST}) AS one_field"] * len(tokens))  # noqa: S608 (ours)
        values = [value for token in tokens for value in (token, bound, limit)]
        found = rows(f"{every} ORDER BY owner_id DESC LIMIT %s", [*values, limit], database="keys")
    return [owner_of(row[0]) for row in found]


def find_all(criteria: Mapping[str, str], *, limit: int, after: UUID | None = None) -> list[UUID]:
    """Return up to ``limit`` owners who have every one of these tokens (field → token text), newest first.

    ``after`` is the last owner of the page before. One statement walks the lists of owners side by side
    and skips in each what another lacks: it takes about as many steps as the rarest value has owners.
    """
    tokens = numbers({field: [text] for field, text in criteria.items()})
    bound = owner_kept(after or NEWER_THAN_ALL)
    if not tokens:
        return []
    if len(tokens) == 1:
        found = rows(LIST, [tokens[0], bound, limit], database="keys")
    else:
        found = rows(_side_by_side(len(tokens)), [*tokens, bound, *tokens, *tokens, limit], database="keys")
    return [owner_of(row[0]) for row in found]


@cache
def _side_by_side(count: int) -> str:
    """Return the statement that walks so many lists of owners at once.

    Each step asks every list in turn for its first owner not newer than what the list before it had; an
    owner that all lists have comes out unchanged, and the next step begins behind them.
    """
    kind = "BLOB" if on_sqlite() else "uuid"
    return f"""
    WITH RECURSIVE walk (owner_id, before) AS (
      SELECT {_step(count, "<", "%s")}, CAST(NULL AS {kind})
      UNION ALL
      SELECT CASE WHEN walk.owner_id = walk.before THEN {_step(count, "<", "walk.owner_id")}
        ELSE {_step(count, "<=", "walk.owner_id")} END, walk.owner_id
      FROM walk WHERE walk.owner_id IS NOT NULL
    )
    SELECT owner_id FROM walk WHERE owner_id = before LIMIT %s
    """  # noqa: S608 (no value stands in it)


def _step(count: int, first: str, start: str) -> str:
    step = start
    for compared in (first, *["<="] * (count - 1)):
        step = (
            f"(SELECT owner_id FROM vault_lookuptoken WHERE token = %s AND owner_id {compared} {step}"  # noqa: S608
            " ORDER BY owner_id DESC LIMIT 1)"
        )
    return step


def point_token(field: str, text: str) -> bytes:
    """Return the full token of a contact point."""
    return blind(text, field=field, key=keyring().index)


def _own(owner_id: UUID) -> set[int]:
    found = rows(
        "SELECT tokens FROM vault_owntokens WHERE owner_id = %s", [owner_kept(owner_id)], database="keys"
    )
    kept = found[0][0] if found else b""
    return {
        int.from_bytes(kept[start : start + TOKEN_BYTES], "big", signed=True)
        for start in range(0, len(kept), TOKEN_BYTES)
    }
