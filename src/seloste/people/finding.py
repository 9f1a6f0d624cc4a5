"""Finding candidates through the blind index."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from seloste.core.description import Description, Search
from seloste.core.errors import SelosteError
from seloste.core.lookup import fold, matches, searchable, token_of, whole, words
from seloste.core.normal import BadValue, normalise
from seloste.people.checking import kind_of
from seloste.people.models import Record
from seloste.people.sealing import Value
from seloste.storage.sql import rows, uuid_of
from seloste.vault.index import find, find_all


class BadFilter(SelosteError):
    """A list cannot be filtered so; the message says why."""


MOST_CANDIDATES = 500
"""People opened for one search; a longer word narrows it."""


def candidates(text: str, description: Description) -> list[UUID]:
    """Return people who may match ``text``: by an exact value, or by the beginnings of its words."""
    found = [
        person_id
        for field, value in _whole(text, description)
        for person_id in find([field], whole(value), limit=MOST_CANDIDATES)
    ]
    if not found and (typed := sorted(words(text), key=len, reverse=True)):
        fields = searchable(description, Search.PREFIX)
        found = find(fields, token_of(typed[0]), limit=MOST_CANDIDATES)
    return list(dict.fromkeys(found))


def matching(text: str, values: Mapping[str, Sequence[Value]], description: Description) -> bool:
    """Tell whether a person's opened values match what was typed."""
    if any(kept.value == value for key, value in _whole(text, description) for kept in values.get(key, ())):
        return True
    fields = searchable(description, Search.PREFIX)
    return matches(words(text), [value.value for key in fields for value in values.get(key, ())])


def newest(limit: int) -> list[UUID]:
    """Return the people registered last, newest first."""
    found = rows("SELECT id FROM people_person WHERE merged_into IS NULL ORDER BY id DESC LIMIT %s", [limit])
    return [uuid_of(stored) for (stored,) in found]


def of_type(record_type: str, *, since: datetime | None, until: datetime | None, limit: int) -> list[UUID]:
    """Return whom the newest records of a type are about, from ``since`` until before ``until``, newest first."""
    found = Record.objects.filter(type=record_type).order_by("-at")
    if since is not None:
        found = found.filter(at__gte=since)
    if until is not None:
        found = found.filter(at__lt=until)
    return list(dict.fromkeys(found.values_list("person_id", flat=True)[:limit]))


def filtered(wanted: Mapping[str, str], description: Description, *, limit: int) -> list[UUID]:
    """Return people who have every one of these whole values, newest first.

    Raises:
        BadFilter: a field is not one that lists can be filtered by, or the value cannot be one of its.
    """
    criteria = {}
    for key, value in wanted.items():
        field = description.fields.get(key)
        if field is None or not field.filter:
            raise BadFilter(f"Lists cannot be filtered by “{key}”: its description does not allow it.")
        try:
            criteria[key] = whole(normalise(value, kind_of(field, description)))
        except BadValue:
            raise BadFilter(f"That is no value of “{key}”.") from None
    return find_all(criteria, limit=limit)


def satisfies(wanted: Mapping[str, str], values: Mapping[str, Sequence[Value]]) -> bool:
    """Tell whether a person's opened values are the ones asked for; a short token can be somebody else's."""
    return all(
        any(fold(value.value) == fold(asked) for value in values.get(key, ()))
        for key, asked in wanted.items()
    )


def _whole(text: str, description: Description) -> Iterable[tuple[str, str]]:
    """Yield the searchable fields that ``text`` can be a whole value of, with its normal form."""
    for key in searchable(description, Search.EXACT) + searchable(description, Search.PREFIX):
        try:
            yield key, normalise(text, kind_of(description.fields[key], description))
        except BadValue:
            continue
