"""Writing a person's row and profiles, within the transaction of the use."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from seloste.people.sealing import SealedProfile, Value, open_fields, profile_document, profile_place
from seloste.storage import new_id
from seloste.storage.sql import rows, run, uuid_of
from seloste.vault.documents import Keys

Fields = Mapping[str, Sequence[Value]]


def insert_person(person_id: UUID, *, at: datetime) -> None:
    """Write the row of somebody new.

    Raises:
        IntegrityError: there is one already.
    """
    run("INSERT INTO people_person (id, created_at, state) VALUES (%s, %s, %s)", [person_id, at, "here"])


def insert_profile(person_id: UUID, retention: str, fields: Fields, keys: Keys, *, at: datetime) -> None:
    """Write the first profile of a person for a retention rule."""
    row_id = new_id()
    run(
        "INSERT INTO people_profile (id, person_id, retention, sealed, updated_at) VALUES (%s, %s, %s, %s, %s)",
        [
            row_id,
            person_id,
            retention,
            keys.seal(profile_document(fields), profile_place(person_id, row_id, retention)),
            at,
        ],
    )


def profile_of(person_id: UUID, retention: str, keys: Keys) -> tuple[UUID | None, dict[str, Sequence[Value]]]:
    """Return the person's own profile for a retention rule, opened, with its row's id if there is one."""
    found = rows(
        "SELECT id, sealed FROM people_profile WHERE person_id = %s AND retention = %s",
        [person_id, retention],
    )
    if not found:
        return None, {}
    row_id = uuid_of(found[0][0])
    return row_id, dict(open_fields(SealedProfile(person_id, row_id, retention, found[0][1]), keys))


def save_profile(
    row_id: UUID | None, person_id: UUID, retention: str, fields: Fields, keys: Keys, *, at: datetime
) -> None:
    """Write a profile anew, in its own row."""
    if row_id is None:
        insert_profile(person_id, retention, fields, keys, at=at)
        return
    run(
        "UPDATE people_profile SET sealed = %s, updated_at = %s WHERE id = %s AND person_id = %s",
        [
            keys.seal(profile_document(fields), profile_place(person_id, row_id, retention)),
            at,
            row_id,
            person_id,
        ],
    )
