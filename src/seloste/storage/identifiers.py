"""Row identifiers that sort by time."""

from uuid import UUID

from uuid_utils import compat


def new_id() -> UUID:
    """Return a fresh UUIDv7 (RFC 9562, section 5.7)."""
    return compat.uuid7()
