"""Invented people, the same ones each time."""

import json
import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from seloste.core.description import Description, FieldType

SAMPLES: dict[str, Any] = json.loads(files("seloste.demo").joinpath("samples.json").read_text("utf-8"))


TELLING = 0.7
"""The share of people who told what they need not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """An invented name and the language it is in."""

    language: str
    given: str
    family: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """Somebody who does not exist, with values for the description's fields."""

    language: str
    values: dict[str, list[str]]

    @property
    def name(self) -> str:
        """How they are called."""
        return self.values["name"][0]


def invent(count: int, description: Description) -> Iterator[Invented]:
    """Yield ``count`` people with values for whatever fields the description has."""
    chance = random.Random(20261123)  # noqa: S311 (invented people, the same ones each time)
    for number in range(count):
        language = chance.choices(["fi", "sv", "en"], weights=[70, 18, 12])[0]
        name = Name(
            language=language,
            given=chance.choice(SAMPLES["given"][language]),
            family=chance.choice(SAMPLES["family"][language]),
        )
        values = {
            key: [value]
            for key, field in description.fields.items()
            if (value := _value(key, field.type, name, number, chance))
        }
        yield Invented(language=language, values=values)


def _value(key: str, kind: FieldType, name: Name, number: int, chance: random.Random) -> str:
    if some := SAMPLES["fields"].get(key):
        return str(chance.choice(some)) if chance.random() < TELLING else ""
    values = {
        FieldType.NAME: f"{name.given} {name.family}",
        FieldType.EMAIL: f"{_plain(name.given)}.{_plain(name.family)}{number}@example.org",
        FieldType.PHONE: f"{SAMPLES['dialling'][name.language]}{chance.randrange(10_000, 99_999)}",
        FieldType.ADDRESS: chance.choice(SAMPLES["place"][name.language]),
        FieldType.COUNTRY: SAMPLES["country"][name.language],
        FieldType.CHOICE: name.language,
    }
    return str(values.get(kind, ""))


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in folded if sign.isascii() and sign.isalpha())
