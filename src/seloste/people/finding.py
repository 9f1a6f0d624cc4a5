"""Finding candidates through the blind index."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from seloste.core.description import Description, Search
from seloste.core.lookup import fold, matches, searchable, token_of, words
from seloste.core.normal import BadValue, normalise
from seloste.people.checking import kind_of
from seloste.people.models import Person
from seloste.people.sealing import Value
from seloste.vault.index import find

MOST_CANDIDATES = 500
"""People opened for one search; a longer word narrows it."""


def candidates(text: str, description: Description) -> list[UUID]:
    """Return people who may match ``text``: by an exact value, or by the beginnings of its words."""
    found = [
        person_id
        for field, whole in _whole(text, description)
        for person_id in find([field], f"={fold(whole)}", limit=MOST_CANDIDATES)
    ]
    if not found and (typed := sorted(words(text), key=len, reverse=True)):
        fields = searchable(description, Search.PREFIX)
        found = find(fields, token_of(typed[0]), limit=MOST_CANDIDATES)
    return list(dict.fromkeys(found))


def matching(text: str, values: Mapping[str, Sequence[Value]], description: Description) -> bool:
    """Tell whether a person's opened values match what was typed."""
    if any(value.value == whole for key, whole in _whole(text, description) for value in values.get(key, ())):
        return True
    fields = searchable(description, Search.PREFIX)
    return matches(words(text), [value.value for key in fields for value in values.get(key, ())])


def newest(limit: int) -> list[UUID]:
    """Return the people registered last."""
    return list(Person.objects.order_by("-id").values_list("id", flat=True)[:limit])


def _whole(text: str, description: Description) -> Iterable[tuple[str, str]]:
    """Yield the searchable fields that ``text`` can be a whole value of, with its normal form."""
    for key in searchable(description, Search.EXACT) + searchable(description, Search.PREFIX):
        try:
            yield key, normalise(text, kind_of(description.fields[key], description))
        except BadValue:
            continue
