"""Writing a person's row and profiles, within the transaction of the use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.people.sealing import (
    ByRule,
    SealedProfile,
    Value,
    open_fields,
    profile_document,
    profile_place,
)
from seloste.publications.selectors import Published
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


def insert_profile(
    person_id: UUID, retention: str, fields: Fields, keys: Keys, published: Published, *, at: datetime
) -> None:
    """Write the first profile of a person for a retention rule."""
    row_id = new_id()
    place = profile_place(person_id, row_id, retention)
    run(
        "INSERT INTO people_profile (id, person_id, retention, sealed, updated_at) VALUES (%s, %s, %s, %s, %s)",
        [row_id, person_id, retention, keys.seal(profile_document(fields, published), place), at],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """A person's own profiles, opened and up to date: fields by retention rule, and the rows they lie in."""

    person_id: UUID
    fields: ByRule
    rows: Mapping[str, UUID]

    def of(self, key: str) -> Sequence[Value]:
        """Return the values of a field, under whichever rule they are."""
        return next((kept[key] for kept in self.fields.values() if key in kept), ())


def profiles_of(person_id: UUID, keys: Keys, published: Published) -> Profiles:
    """Return the person's own profiles, opened; those of whoever was merged into them are left out."""
    fields: ByRule = {}
    where: dict[str, UUID] = {}
    found = rows("SELECT id, retention, sealed FROM people_profile WHERE person_id = %s", [person_id])
    for row_id, retention, sealed in found:
        where[retention] = uuid_of(row_id)
        row = SealedProfile(person_id, where[retention], retention, sealed)
        for rule, kept in open_fields(row, keys, published).items():
            fields.setdefault(rule, {}).update(kept)
    return Profiles(person_id=person_id, fields=fields, rows=where)


def save_profiles(profiles: Profiles, keys: Keys, published: Published, *, at: datetime) -> None:
    """Write a person's profiles anew, each in its own row; one that nothing is left of is removed."""
    person_id = profiles.person_id
    for retention in sorted(profiles.fields.keys() | profiles.rows.keys()):
        kept, row_id = profiles.fields.get(retention, {}), profiles.rows.get(retention)
        if row_id is None:
            if kept:
                insert_profile(person_id, retention, kept, keys, published, at=at)
        elif kept:
            place = profile_place(person_id, row_id, retention)
            sealed = keys.seal(profile_document(kept, published), place)
            run(
                "UPDATE people_profile SET sealed = %s, updated_at = %s WHERE id = %s AND person_id = %s",
                [sealed, at, row_id, person_id],
            )
        else:
            run("DELETE FROM people_profile WHERE id = %s AND person_id = %s", [row_id, person_id])
