"""What an entry's leaf is made of: the one text that stands for it in the log, for ever.

A JSON object in the canonical form of RFC 8785 (keys sorted, no spaces, UTF-8), so that it can be rebuilt in any
language; ``docs/log.md`` says what each member means. The text is what an entry's row keeps, so that nothing has
to be rebuilt to check it, and its first members stand at fixed places, so that they are compared without
parsing.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from json.encoder import encode_basestring as quoted
from typing import Final
from uuid import UUID

from seloste.core.errors import SelosteError

FORMAT: Final = 1
"""A leaf of another make gets another number, so that old leaves stay what they were."""
ID: Final = slice(8, 40)
"""Where a leaf names its entry: 32 hexadecimal digits."""
FIRST: Final = slice(51, 52)
PERSON: Final = slice(52, 84)
AFTER: Final = slice(84, 86)
"""Where a leaf names the first person, by pseudonym: after a quotation mark, and before one and a bracket or comma."""
HEAD: Final = re.compile(
    rb'\{"_id":"([0-9a-f]{32})","about":\[((?:"[0-9a-f]{32}"(?:,"[0-9a-f]{32}")*)?)\],"action":"'
)
MARK: Final = b'"'
ALONE: Final = b'"]'
NOBODY: Final = b"]"


class EntryUnreadable(SelosteError):
    """A row of the log is not as Seloste writes them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a leaf says, but for the commitment to its details."""

    id: UUID
    people: Sequence[str]
    action: str
    actor: str
    at: datetime
    commitment: bytes
    outcome: str
    purpose: str
    role: str


def text_of(said: Said) -> str:
    """Return the leaf of an entry; written out by hand, because every use waits for it."""
    people = ",".join([f'"{person}"' for person in said.people])
    at = said.at.astimezone(UTC).isoformat(timespec="microseconds")
    return (
        f'{{"_id":"{said.id.hex}","about":[{people}],"action":{quoted(said.action)},"actor":{quoted(said.actor)},'
        f'"at":"{at}","commitment":"{said.commitment.hex()}","format":{FORMAT},"outcome":{quoted(said.outcome)},'
        f'"purpose":{quoted(said.purpose)},"role":{quoted(said.role)}}}'
    )


def read(text: str | bytes) -> Said:
    """Return what a leaf says.

    Raises:
        EntryUnreadable: it is not one, so somebody changed it.
    """
    try:
        members = json.loads(text)
        return Said(
            id=UUID(members["_id"]),
            people=[str(person) for person in members["about"]],
            action=str(members["action"]),
            actor=str(members["actor"]),
            at=datetime.fromisoformat(members["at"]).astimezone(UTC),
            commitment=bytes.fromhex(members["commitment"]),
            outcome=str(members["outcome"]),
            purpose=str(members["purpose"]),
            role=str(members["role"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise EntryUnreadable(
            "An entry of the log is not as Seloste writes them; run “seloste audit verify”."
        ) from None


def head(text: bytes) -> tuple[bytes, list[bytes]] | None:
    """Return the entry and the people that a leaf names, or None when it does not begin as leaves do."""
    found = HEAD.match(text)
    if found is None:
        return None
    return found[1], [person.strip(MARK) for person in found[2].split(b",")] if found[2] else []


def alone(people: Sequence[str]) -> str:
    """Return what the column ``person`` keeps: whom an entry names, when that is one person."""
    return people[0] if len(people) == 1 else ""
