"""Invented people and the organisations they act for, the same ones each time."""

import random
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from typing import Any

from seloste.core.description import Description, FieldType
from seloste.core.description.kinds import Necessity, Sensitivity
from seloste.core.description.schema import Field
from seloste.demo.samples import NAMES, PLACES

LANGUAGES = {"fi": 68, "sv": 18, "en": 14}
"""How many of a hundred speak each language."""
TELLING = 0.7
"""The share of people who told what they need not tell."""
KINDS = {"private": 45, "sole trader": 15, "organisation": 40}
"""How often the next to come act in their own name, in that of a firm of their own, or for an organisation."""
PEOPLE_OF_ONE = (1, 2, 2, 2, 3, 3, 4, 5, 6)
"""How many people an organisation has; each is as likely as it stands here often."""
AT_HOME = 0.9
"""The share of an organisation's people who speak its language."""
TRIES = 50
"""How often something is drawn anew because it was drawn before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where somebody lives or works."""

    country: str
    address: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An invented organisation; those who act for it share its address and the domain of its e-mail."""

    name: str
    domain: str
    language: str
    home: Home


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """Somebody who does not exist, with values for the description's fields.

    ``party`` tells whether they make contracts in their own name; ``pays``, whether bills are made out to them: to
    one person of each organisation as well. ``next_address`` is where they move to, if they do.
    """

    name: str
    language: str
    values: Mapping[str, str]
    organisation: Organisation | None
    party: bool
    pays: bool
    next_address: str


class Once:
    """Gives nothing out twice."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def first(self, candidates: Iterator[str]) -> str:
        """Return the first candidate that was not given out yet, or nothing when all were."""
        found = next((candidate for candidate in candidates if candidate not in self._given), "")
        self._given.add(found)
        return found


def invent(number: int, description: Description) -> list[Invented]:
    """Return so many people with values for whatever fields the description has."""
    chance = random.Random(20261123)  # noqa: S311 (invented people, the same ones each time)
    once, invented = Once(), list[Invented]()
    while len(invented) < number:
        [kind] = chance.choices(list(KINDS), weights=list(KINDS.values()))
        if kind == "private" or description.people.belongs_to is None:
            invented.append(_somebody(None, description, once, chance))
        elif kind == "sole trader":
            invented.append(_somebody(_organisation("alone", once, chance), description, once, chance))
        else:
            organisation = _organisation("form", once, chance)
            for place in range(chance.choice(PEOPLE_OF_ONE)):
                invented.append(
                    _somebody(organisation, description, once, chance, party=False, pays=place == 0)
                )
    return invented[:number]


def _organisation(form: str, once: Once, chance: random.Random) -> Organisation:
    language = _language(chance)
    parts = NAMES["organisation"][language]

    def names() -> Iterator[str]:
        for tried in count():
            first, second = chance.choice(parts["first"]), chance.choice(parts["second"])
            number = str(tried // TRIES + 1) if tried >= TRIES else ""
            yield " ".join(word for word in (first, second, number) if word)

    called = once.first(names())
    word = plain(called)
    domain = once.first(f"{word}{again}.example" for again in chain([""], count(2)))
    return Organisation(
        name=chance.choice(parts[form]).format(called),
        domain=domain,
        language=language,
        home=_home(language, chance),
    )


def _somebody(
    organisation: Organisation | None,
    description: Description,
    once: Once,
    chance: random.Random,
    *,
    party: bool = True,
    pays: bool = True,
) -> Invented:
    language = _language(chance)
    if organisation and chance.random() < AT_HOME:
        language = organisation.language
    given = chance.choice(NAMES["given"][language])
    family = chance.choice(NAMES["family"][language])
    home = organisation.home if organisation else _home(language, chance)
    domain = organisation.domain if organisation else chance.choice(NAMES["mail"][language])
    box = f"{plain(given)}.{plain(family)}"
    email = once.first(f"{box}{again}@{domain}" for again in chain([""], count(2)))
    by_type = {
        FieldType.EMAIL: email,
        FieldType.PHONE: once.first(_digits(chance.choice(home.phones), chance) for _ in range(TRIES)),
        FieldType.ADDRESS: home.address,
        FieldType.COUNTRY: home.country,
        FieldType.URL: f"https://{organisation.domain}" if organisation else "",
    }
    roles = description.people
    known = {roles.called_by: f"{given} {family}", roles.reached_at: email}
    if roles.belongs_to:
        known[roles.belongs_to] = organisation.name if organisation else ""
    if roles.speaks:
        known[roles.speaks] = language
    values = {
        key: value
        for key, field in description.fields.items()
        if (
            value := known.get(key)
            or _told(key, field, language, by_type, chance, at_work=bool(organisation))
        )
        and _is_choice(value, field)
    }
    return Invented(
        name=f"{given} {family}",
        language=language,
        values=values,
        organisation=organisation,
        party=party,
        pays=pays,
        next_address=_home(language, chance).address,
    )


def _told(
    key: str,
    field: Field,
    language: str,
    by_type: Mapping[FieldType, str],
    chance: random.Random,
    *,
    at_work: bool,
) -> str:
    """Return what somebody tells in a field, if they do; nothing of special kinds."""
    asked = field.sensitivity is Sensitivity.ORDINARY
    if not asked or (field.necessity is Necessity.VOLUNTARY and chance.random() >= TELLING):
        return ""
    if (texts := NAMES["at_work"].get(key)) is not None:
        return str(chance.choice(texts[language])) if at_work else ""
    if field.type is FieldType.CHOICE:
        return chance.choice(list(field.choices or ("",)))
    return by_type.get(field.type, "")


def _is_choice(value: str, field: Field) -> bool:
    return field.type is not FieldType.CHOICE or value in (field.choices or ())


def _language(chance: random.Random) -> str:
    return chance.choices(list(LANGUAGES), weights=list(LANGUAGES.values()))[0]


def _home(language: str, chance: random.Random) -> Home:
    [place] = chance.choices(PLACES[language], weights=[place["share"] for place in PLACES[language]])
    pick: Callable[[str], Any] = lambda part: chance.choice(place[part])  # noqa: E731
    address = place["form"].format(
        street=pick("streets"), house=chance.randrange(1, 90), flat=pick("flats"), town=pick("towns")
    )
    return Home(country=place["country"], address=address, phones=tuple(place["phones"]))


def _digits(pattern: str, chance: random.Random) -> str:
    return "".join(str(chance.randrange(10)) if sign == "#" else sign for sign in pattern)


def plain(name: str) -> str:
    """Return a name as it stands in an e-mail address."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in folded if sign.isascii() and sign.isalpha())
