"""What invented visitors of the website chose about cookies, over a year."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final
from uuid import UUID

import msgspec

from seloste.core.description import Description
from seloste.edge.asked import Asked, asked
from seloste.edge.bodies import Surface
from seloste.edge.store.known import remember, remembered
from seloste.edge.store.rows import Choice, Database

DAYS: Final = 365
CHANGED: Final = 64
"""Days since the banner began to ask for the first of its purposes as well."""
MOST: Final = 30
"""Choices on a busy day."""
SATURDAY: Final = 5
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def tell_choices(database: Database, description: Description, *, notice: str, at: datetime) -> None:
    """Fill an edge's database with choices up to ``at``, the same each time; it asks nothing, nobody chooses.

    Raises:
        Unavailable: not now.
    """
    now = asked(description, notice=notice)
    if not now.purposes:
        return
    begins = at - timedelta(days=DAYS)
    before = asked(_without(description, now.purposes[0].key), notice=notice)
    earlier = _remembered(database, before, begins)
    later = _remembered(database, now, at - timedelta(days=CHANGED))
    chance = Random("visits")  # noqa: S311 (invented visitors, the same each time)
    writing = database.writing()
    try:
        for day in range(DAYS):
            then = begins + timedelta(days=day)
            number, asks = (later, now) if day >= DAYS - CHANGED else (earlier, before)
            writing.apply(list(_chosen(number, asks, then, chance)), [], at=_micro(then))
    finally:
        writing.close()


def _remembered(database: Database, asks: Asked, at: datetime) -> int:
    remember(database, asks.configuration, msgspec.json.encode(asks).decode(), at=_micro(at))
    return next(each.number for each in remembered(database) if each.configuration == asks.configuration)


def _without(description: Description, purpose: str) -> Description:
    """Return the description as it was before it asked for that purpose."""
    cookies = {name: cookie for name, cookie in description.cookies.items() if cookie.consent != purpose}
    return description.model_copy(update={"cookies": cookies})


def _chosen(number: int, asks: Asked, at: datetime, chance: Random) -> Iterator[Choice]:
    weekend = at.weekday() >= SATURDAY
    for _ in range(round(MOST * (0.4 if weekend else 0.7) * (0.6 + 0.8 * chance.random()))):
        surface, choices = _choice(asks, chance)
        yield Choice(
            receipt=UUID(int=chance.getrandbits(128), version=4),
            asked=number,
            configuration=asks.configuration,
            language=chance.choice((asks.languages[0], *asks.languages)),
            surface=surface.value,
            choices=json.dumps(choices, sort_keys=True, separators=(",", ":")),
        )


def _choice(asks: Asked, chance: Random) -> tuple[Surface, Mapping[str, bool]]:
    """Accept all, refuse all, choose some, allow one in its place, or let the browser refuse."""
    keys = [purpose.key for purpose in asks.purposes]
    match chance.choices(("all", "none", "some", "place", "signal"), (34, 44, 12, 6, 4))[0]:
        case "all":
            return Surface.BANNER, dict.fromkeys(keys, True)
        case "none":
            return Surface.BANNER, dict.fromkeys(keys, False)
        case "some":
            return Surface.PREFERENCES, {
                key: chance.random() < 0.8 / (place + 1) for place, key in enumerate(keys)
            }
        case "place":
            one = chance.choice(keys)
            return Surface.PLACEHOLDER, {key: key == one for key in keys}
        case _:
            return Surface.SIGNAL, dict.fromkeys(keys, False)


def _micro(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(microseconds=1)
