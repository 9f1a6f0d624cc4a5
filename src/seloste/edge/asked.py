"""What the banner asks under one configuration, as far as a receipt has to tell it."""

from collections.abc import Iterator, Mapping

import msgspec

from seloste.core.description import Description, Language, Lifetime, Text
from seloste.core.description.schema import Cookie
from seloste.core.law.authorities import AUTHORITIES
from seloste.edge.banner import configuration_hash
from seloste.edge.banner.asked import asked as what_waits

Words = dict[str, str]
"""A text in each of the register's languages."""


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is stored on a device, or read from it."""

    name: str
    kind: str
    provider: str
    lasts: str
    """As ISO 8601 writes a length of time, or “session”."""


class Purpose(msgspec.Struct, frozen=True, kw_only=True):
    """One purpose that a visitor can choose."""

    key: str
    name: Words
    stored: tuple[Stored, ...]
    recipients: tuple[str, ...]
    """Parties by their id."""
    countries: tuple[str, ...]


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody a receipt names: the controller, a recipient, the supervisory authority."""

    id: str
    role: str
    name: Words
    country: str
    address: Words | None = None
    email: str | None = None
    phone: str | None = None
    url: Words | None = None


class Asked(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """What was asked, in which words, by whom: kept for as long as there are receipts of it."""

    configuration: str
    """SHA-256 over everything that changes what is asked, as 64 hexadecimal digits."""
    version: str
    """The version of the register's texts."""
    languages: tuple[str, ...]
    jurisdiction: str
    notice: str
    purposes: tuple[Purpose, ...]
    parties: tuple[Party, ...]


def asked(description: Description, *, notice: str) -> Asked:
    """Return what is asked of visitors under ``description``; ``notice`` is the address of its privacy notice."""
    waiting = sorted(what_waits(description), key=lambda each: each.key)
    recipients = sorted({key for each in waiting for key in _shared_with(each.cookies)})
    return Asked(
        configuration=configuration_hash(description),
        version=description.register_.version,
        languages=tuple(map(str, description.languages)),
        jurisdiction=description.controller.country,
        notice=notice,
        purposes=tuple(_purpose(description, each.key, each.cookies) for each in waiting),
        parties=(_controller(description), *_recipients(description, recipients), *_authority(description)),
    )


def _purpose(description: Description, key: str, cookies: Mapping[str, Cookie]) -> Purpose:
    recipients = sorted(_shared_with(cookies))
    return Purpose(
        key=key,
        name=_words(description.purposes[key].name),
        stored=tuple(
            Stored(name=name, kind=str(each.kind), provider=each.provider, lasts=lasting(each.lasts))
            for name, each in sorted(cookies.items())
        ),
        recipients=tuple(recipients),
        countries=tuple(
            sorted(
                {description.deployment.hosting.country}
                | {description.recipients[each].country for each in recipients}
            )
        ),
    )


def _shared_with(cookies: Mapping[str, Cookie]) -> set[str]:
    return {each for cookie in cookies.values() for each in cookie.shared_with}


def lasting(lasts: Lifetime) -> str:
    """Return how long something stays on a device, as ISO 8601 writes it, or “session”."""
    if lasts.is_session:
        return "session"
    unit = str(lasts.unit)
    return f"P{'T' if unit in ('minutes', 'hours') else ''}{lasts.count}{unit[0].upper()}"


def _controller(description: Description) -> Party:
    controller = description.controller
    return Party(
        id="controller",
        role="controller",
        name=_same(description, controller.name),
        country=controller.country,
        address=_same(description, controller.address),
        email=controller.email,
        phone=controller.phone,
        url=_same(description, controller.website) if controller.website else None,
    )


def _recipients(description: Description, keys: list[str]) -> Iterator[Party]:
    for key in keys:
        recipient = description.recipients[key]
        name = {str(each): recipient.called(each) for each in description.languages}
        yield Party(id=key, role=str(recipient.role), name=name, country=recipient.country)


def _authority(description: Description) -> Iterator[Party]:
    country = description.controller.country
    own, known = description.authority, AUTHORITIES.get(country)
    if own is not None:
        yield Party(
            id="authority",
            role="authority",
            name=_words(own.name),
            country=country,
            address=_words(own.address),
            email=own.email,
            url=_same(description, own.website),
        )
    elif known is not None:
        yield Party(
            id="authority",
            role="authority",
            name=_in(description.languages, known.name),
            country=country,
            address=_in(description.languages, known.address),
            email=known.email,
            phone=known.phone,
            url=_in(description.languages, known.website),
        )


def _words(text: Text) -> Words:
    return {str(language): words for language, words in text.root.items()}


def _same(description: Description, words: str) -> Words:
    return {str(language): words for language in description.languages}


def _in(languages: tuple[Language, ...], words: Mapping[Language, str]) -> Words:
    return {str(language): words[language] for language in languages}
