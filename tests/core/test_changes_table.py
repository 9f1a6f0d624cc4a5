"""Each place of the schema has a row that says what follows from a change there, and no row is for nothing."""

import re
import types
import typing
from enum import Enum

import pytest
from pydantic import BaseModel

from seloste.core.changes.model import Consequence, Kind
from seloste.core.changes.table import TABLE
from seloste.core.description import Description, Text
from seloste.core.description.schema import Part


def places(model, prefix=()):
    """Yield every place under a part of the schema where two descriptions can differ."""
    for name, field in model.model_fields.items():
        yield from _places(field.annotation, (*prefix, field.alias or name), optional=False)


def _places(annotation, place, *, optional):
    """Yield the places of one annotation; what may be left out is a place as a whole too."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        yield from _places(arguments[0], place, optional=optional)
    elif origin in (typing.Union, types.UnionType):
        (inner,) = [each for each in arguments if each is not type(None)]
        yield from _places(inner, place, optional=True)
    elif origin in (dict, tuple):
        if optional:
            yield place
        inner = arguments[1] if origin is dict else arguments[0]
        yield from _places(inner, (*place, "*"), optional=True)
    elif isinstance(annotation, type) and issubclass(annotation, Part):
        if optional:
            yield place
        yield from places(annotation, place)
    else:
        assert origin is typing.Literal or issubclass(
            annotation, Text | BaseModel | Enum | str | int | object
        )
        yield place


SCHEMA = {".".join(place) for place in places(Description)}


def test_every_place_of_the_schema_has_a_row():
    """A new key of the schema is classified, or this fails: nothing is silently nothing."""
    assert SCHEMA - set(TABLE) == set()


def test_every_row_is_for_a_place_of_the_schema():
    """A key that was renamed takes its row along."""
    assert set(TABLE) - SCHEMA == set()


def test_the_walk_of_the_schema_sees_its_depths():
    """Keys, lists, optional parts and the leaves inside them."""
    assert {
        "register.languages.*",
        "fields.*",
        "fields.*.seen_by",
        "fields.*.seen_by.*",
        "records.*.fields.*.choices.*.label",
        "staff.*.*",
        "recipients.*.transfer.mechanism",
        "terms.clauses.*.text",
    } <= SCHEMA
    assert "fields.*.choices.*.label.en" not in SCHEMA


@pytest.mark.parametrize("place", sorted(TABLE))
def test_the_articles_of_a_row_are_articles(place):
    """Article, paragraph and point, as they are written out in each language."""
    for reference in TABLE[place].law:
        assert re.fullmatch(r"\d+(\(\d+\)(\([a-z]\))?)?", reference)


def test_all_of_the_terms_of_service_follow_the_terms_and_nothing_else_does():
    """They are a document of their own."""
    for place, rule in TABLE.items():
        follows = {*rule.added, *rule.removed, *rule.changed}
        assert (Consequence.TERMS in follows) == (place.split(".")[0] == "terms")


@pytest.mark.parametrize("place", ["fields.*", "records.*", "records.*.fields.*", "fields.*.choices.*"])
def test_what_is_kept_under_something_that_goes_needs_a_plan(place):
    """A field, a record type, a value inside one, a choice."""
    assert Consequence.PLAN in TABLE[place].removed
    assert {Kind.ADDED, Kind.REMOVED, Kind.CHANGED} == set(Kind)


@pytest.mark.parametrize(
    "place", ["fields.*.type", "records.*.fields.*.type", "fields.*.retention", "purposes.*.basis"]
)
def test_what_decides_how_something_is_kept_needs_a_plan_when_it_changes(place):
    """The same that publishing refuses under what is kept."""
    assert Consequence.PLAN in TABLE[place].changed
