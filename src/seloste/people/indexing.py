"""What people are found by: the contact points that are theirs alone, and the tokens of their words."""

from collections.abc import Mapping, Sequence

from seloste.core.description import Description
from seloste.core.lookup import tokens

Texts = Mapping[str, Sequence[str]]


def points_of(values: Texts, description: Description) -> dict[str, str]:
    """Return the contact point (field → normal form) that belongs to this person only."""
    reached_at = description.people.reached_at
    return {reached_at: values[reached_at][0]} if values.get(reached_at) else {}


def found_by(values: Texts, description: Description) -> dict[str, set[str]]:
    """Return the token texts that a person with these values, in normal form, is found by."""
    found: dict[str, set[str]] = {}
    for key, kept in values.items():
        field = description.fields.get(key)
        if field is not None and kept:
            found[key] = set().union(
                *(tokens(value, field.search, filterable=field.filter) for value in kept)
            )
    return found
