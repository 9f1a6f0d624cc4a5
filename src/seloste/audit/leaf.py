"""What an entry's leaf is made of: the one byte string that stands for it in the log, for ever."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from json.encoder import encode_basestring as quoted
from typing import TypeAlias
from uuid import UUID

from seloste.audit.models import Entry, Mention
from seloste.core.tlog import leaf_hash

FORMAT = 1
"""A leaf of another make gets another number, so that old leaves stay what they were."""
COLUMNS = ("id", "at", "role", "actor", "purpose", "action", "outcome", "commitment")
"""The sealed columns of an entry: all but ``details``, which can end while the proof still holds."""
Row: TypeAlias = tuple[UUID, datetime, str, str, str, str, str, bytes]
"""One entry's ``COLUMNS``, in their order."""


def leaf_of(row: Row, mentions: Iterable[str]) -> bytes:
    """Return the canonical bytes of an entry and the people it mentions.

    A JSON object in the canonical form of RFC 8785 (keys sorted, no spaces, UTF-8), so that it can be
    rebuilt in any language: ``action``, ``actor``, ``at`` (UTC, ISO 8601 with six digits of a second and
    ``+00:00``), ``commitment`` (hexadecimal), ``format``, ``id``, ``mentions`` (pseudonyms in ascending
    order), ``outcome``, ``purpose`` and ``role``. Written out by hand, because a log of a million entries
    is rebuilt in every check; a test holds it equal to ``json.dumps``.

    Raises:
        ValueError, TypeError, AttributeError: a value is not one that could have been written down.
    """
    entry_id, at, role, actor, purpose, action, outcome, commitment = row
    people = ",".join(map(quoted, sorted(mentions)))
    return (
        f'{{"action":{quoted(action)},"actor":{quoted(actor)},'
        f'"at":"{at.astimezone(UTC).isoformat(timespec="microseconds")}",'
        f'"commitment":"{memoryview(commitment).hex()}","format":{FORMAT},"id":"{entry_id}","mentions":[{people}],'
        f'"outcome":{quoted(outcome)},"purpose":{quoted(purpose)},"role":{quoted(role)}}}'
    ).encode()


def hashes_of(entries: Iterable[UUID]) -> Mapping[UUID, bytes]:
    """Return the leaf hash (RFC 9162 section 2.1.1) of each of these entries that exists."""
    wanted = list(entries)
    mentions: dict[UUID, list[str]] = {}
    for entry_id, person in Mention.objects.filter(entry_id__in=wanted).values_list("entry_id", "person"):
        mentions.setdefault(entry_id, []).append(person)
    rows = Entry.objects.filter(id__in=wanted).values_list(*COLUMNS)
    return {row[0]: leaf_hash(leaf_of(row, mentions.get(row[0], ()))) for row in rows}
