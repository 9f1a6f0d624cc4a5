"""Edits of the example register, and what they change: for tests of differences between descriptions."""

from copy import deepcopy
from datetime import date, timedelta
from enum import Enum
from functools import cache, partial

from described import SOFTPIX, in_all
from pydantic import BaseModel
from ruamel.yaml import YAML

from seloste.core.changes import compare
from seloste.core.description import Description, Text
from seloste.core.description.schema import Part
from seloste.core.description.values import Lifetime, Period

RAISED = {"version": "2.1", "updated": date(2026, 12, 1)}


@cache
def example():
    """Return the example's tree."""
    return YAML(typ="safe", pure=True).load(SOFTPIX.read_text(encoding="utf-8"))


def softpix(change=None):
    """Return the example with a change to its tree, without writing and reading it each time."""
    tree = deepcopy(example())
    if change:
        change(tree)
    return Description.model_validate(tree)


def changes(change, raised=True, base=None):
    """Return the changes that an edit of the example makes, by path, without those of its own version."""

    def edit(tree):
        if base:
            base(tree)
        change(tree)
        if raised:
            tree["register"] |= RAISED

    found, findings = compare(softpix(base), softpix(edit))
    assert not raised or findings == ()
    return {each.where: each for each in found if not each.where.startswith("register.")}


def only(change, **more):
    """Return the one change that an edit makes."""
    (found,) = changes(change, **more).values()
    return found


def mutations(value, path=(), keys=()):
    """Yield each way to change one leaf of a description, with the path of the leaf."""
    if isinstance(value, tuple) and not any(isinstance(each, BaseModel) for each in value):
        for each in value:
            yield (*path, str(each)), tuple(other for other in value if other is not each)
    elif isinstance(value, Part | Text | dict | tuple):
        for step, part, put in _parts(value):
            for where, changed in mutations(part, (*path, step), keys):
                yield where, put(changed)
    elif value is not None:
        yield path, _another(value, keys)


def _parts(value):
    """Yield the parts of a value with their steps, and how to put another in the place of each."""
    match value:
        case Text():
            for language, text in value.root.items():
                yield str(language), text, partial(_with_text, value, language)
        case Part():
            for name, field in type(value).model_fields.items():
                yield field.alias or name, getattr(value, name), partial(_with_attribute, value, name)
        case dict():
            for key, part in value.items():
                yield str(key), part, partial(_with_key, value, key)
        case _:
            for at, part in enumerate(value):
                yield str(at), part, partial(_with_element, value, at)


def _with_text(value, language, changed):
    return Text.model_construct({**value.root, language: changed})


def _with_attribute(value, name, changed):
    return value.model_copy(update={name: changed})


def _with_key(value, key, changed):
    return {**value, key: changed}


def _with_element(value, at, changed):
    return (*value[:at], changed, *value[at + 1 :])


def _another(value, keys):
    match value:
        case bool():
            return not value
        case Enum():
            return next(each for each in type(value) if each is not value)
        case Period() | Lifetime():
            return value.model_copy(update={"count": value.count + 1})
        case date():
            return value + timedelta(days=1)
        case int():
            return value + 1
        case str():
            return next(key for key in keys if key != value) if value in keys else f"{value} otherwise"
    raise AssertionError(value)


def recipient(*purposes, **more):
    """Return an edit that adds a recipient."""
    added = {
        "name": "Tilasto Oy",
        "role": "processor",
        "does": in_all("Counts"),
        "purposes": list(purposes),
        "country": "FI",
        **more,
    }
    return lambda tree: tree["recipients"].update(counter=added)
