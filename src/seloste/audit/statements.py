"""The statements that read the log wholesale: the same answers from SQLite and from PostgreSQL.

Each returns one row for thousands of places, put together by the database, because a million rows taken one by
one cost more than all the hashing. Identifiers are 32 hexadecimal digits, texts are divided by newlines (a leaf has
none), people by commas, hashes stand without anything between them. Whatever was put into a column instead
only makes the answer differ from what was expected, and is then looked at row by row.
"""

from typing import Final

from django.db import connection

from seloste.storage.sql import Row, Value, rows

_LEAVES: Final = {
    "sqlite": (
        "SELECT count(*), min(position), CAST(group_concat(hash, '') AS BLOB), "
        "CAST(group_concat(entry_id, '') AS BLOB) "
        "FROM audit_leaf WHERE position >= %s AND position < %s"
    ),
    "postgresql": (
        "SELECT count(*), min(position), string_agg(encode(hash, 'hex'), '' ORDER BY position), "
        "string_agg(encode(uuid_send(entry_id), 'hex'), '' ORDER BY position) "
        "FROM audit_leaf WHERE position >= %s AND position < %s"
    ),
}
_ENTRIES: Final = {
    # On SQLite one writer follows the other, so entries stand in the order in which they are sealed.
    "sqlite": (
        "SELECT CAST(group_concat(id, '') AS BLOB), CAST(group_concat(person, ',') AS BLOB), "
        "CAST(group_concat(text, char(10)) AS BLOB) FROM audit_entry WHERE rowid BETWEEN "
        "(SELECT rowid FROM audit_entry WHERE id = %s) AND (SELECT rowid FROM audit_entry WHERE id = %s)"
    ),
    "postgresql": (
        "SELECT string_agg(encode(uuid_send(id), 'hex'), ''), string_agg(person, ','), string_agg(text, E'\\n') "
        "FROM (SELECT e.id, e.person, e.text FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry_id "
        "WHERE l.position >= %s AND l.position < %s ORDER BY l.position) AS placed"
    ),
}
_PLACES: Final = {
    "sqlite": (
        "SELECT l.position, hex(l.hash), CAST(l.entry_id AS BLOB), CAST(e.id AS BLOB), CAST(e.person AS BLOB), "
        "CAST(e.text AS BLOB) FROM audit_leaf l LEFT JOIN audit_entry e ON e.id = l.entry_id "
        "WHERE l.position >= %s AND l.position < %s ORDER BY l.position"
    ),
    "postgresql": (
        "SELECT l.position, encode(l.hash, 'hex'), encode(uuid_send(l.entry_id), 'hex'), "
        "encode(uuid_send(e.id), 'hex'), e.person, e.text "
        "FROM audit_leaf l LEFT JOIN audit_entry e ON e.id = l.entry_id "
        "WHERE l.position >= %s AND l.position < %s ORDER BY l.position"
    ),
}
_MENTIONS: Final = {
    "sqlite": (
        "SELECT CAST(entry_id AS BLOB), CAST(person AS BLOB) FROM audit_mention "
        "WHERE entry_id BETWEEN %s AND %s ORDER BY entry_id, person"
    ),
    "postgresql": (
        "SELECT encode(uuid_send(entry_id), 'hex'), person FROM audit_mention "
        "WHERE entry_id BETWEEN %s AND %s ORDER BY entry_id, person"
    ),
}
_LISTED: Final = {
    "sqlite": (
        "SELECT CAST(group_concat(listed, char(10)) AS BLOB) FROM (SELECT entry_id || group_concat('\"' || person || "
        "'\"', ',') AS listed FROM audit_mention WHERE entry_id BETWEEN %s AND %s GROUP BY entry_id ORDER BY entry_id)"
    ),
    "postgresql": (
        "SELECT string_agg(listed, E'\\n' ORDER BY position) FROM (SELECT l.position, encode(uuid_send(l.entry_id), "
        "'hex') || string_agg('\"' || m.person || '\"', ',' ORDER BY m.person) AS listed FROM audit_leaf l "
        "JOIN audit_mention m ON m.entry_id = l.entry_id WHERE l.position >= %s AND l.position < %s "
        "GROUP BY l.position, l.entry_id) AS listed"
    ),
}
_DETAILS: Final = {
    "sqlite": (
        "SELECT CAST(entry_id AS BLOB), CAST(sealed AS BLOB) FROM audit_details WHERE entry_id BETWEEN %s AND %s"
    ),
    "postgresql": (
        "SELECT encode(uuid_send(entry_id), 'hex'), sealed FROM audit_details WHERE entry_id BETWEEN %s AND %s"
    ),
}
_MENTIONED: Final = {
    "sqlite": "SELECT CAST(m.entry_id AS BLOB), CAST(e.text AS BLOB), l.position ",
    "postgresql": "SELECT encode(uuid_send(m.entry_id), 'hex'), e.text, l.position ",
}
_OF_WHAT: Final = (
    "FROM audit_mention m LEFT JOIN audit_entry e ON e.id = m.entry_id LEFT JOIN audit_leaf l ON l.entry_id = "
    "m.entry_id WHERE NOT EXISTS (SELECT 1 FROM audit_pending p WHERE p.entry_id = m.entry_id)"
)


def hexadecimal() -> bool:
    """Tell whether hashes put together come in hexadecimal."""
    return bool(connection.vendor == "postgresql")


def leaves(first: int, until: int) -> Row:
    """Return how many places there are, the lowest, their hashes, and their entries."""
    return _one(_LEAVES, [first, until])


def entries(first: int, until: int, span: tuple[bytes, bytes]) -> Row:
    """Return the identifiers, people and texts of the entries of these places, if they stand in order."""
    return _one(_ENTRIES, _text(span) if connection.vendor == "sqlite" else [first, until])


def places(first: int, until: int) -> list[Row]:
    """Return position, hash in hexadecimal, and what there is of the entry, row by row."""
    return [
        (position, _bytes(stored), *map(_bytes, rest))
        for position, stored, *rest in rows(_PLACES[connection.vendor], [first, until])
    ]


def listed(first: int, until: int, span: tuple[bytes, bytes]) -> bytes:
    """Return the entries of these places that are listed for several people, each with them as a leaf names them."""
    values = _text(span) if connection.vendor == "sqlite" else [first, until]
    return bytes(_one(_LISTED, values)[0] or b"")


def mentions(span: tuple[bytes, bytes]) -> list[tuple[bytes, bytes]]:
    """Return entry and person of every mention within a span of entries."""
    return [
        (_bytes(entry), _bytes(person)) for entry, person in rows(_MENTIONS[connection.vendor], _text(span))
    ]


def mentioned() -> list[tuple[bytes, bytes, int | None]]:
    """Return entry, text and position of every mention that does not wait to be sealed."""
    found = rows(_MENTIONED[connection.vendor] + _OF_WHAT)
    return [(_bytes(entry), _bytes(text), position) for entry, text, position in found]


def details(span: tuple[bytes, bytes]) -> dict[bytes, bytes]:
    """Return the sealed details that there are within a span of entries."""
    return {_bytes(entry): bytes(sealed) for entry, sealed in rows(_DETAILS[connection.vendor], _text(span))}


def _one(statements: dict[str, str], values: list[Value]) -> Row:
    [row] = rows(statements[connection.vendor], values)
    return tuple(_bytes(value) if isinstance(value, str) else value for value in row)


def _text(span: tuple[bytes, bytes]) -> list[Value]:
    return [bound.decode("ascii", "replace") for bound in span]


def _bytes(value: str | bytes | None) -> bytes:
    """Return what SQLite gives as bytes and PostgreSQL as text; nothing at all is empty."""
    return value.encode() if isinstance(value, str) else value or b""
