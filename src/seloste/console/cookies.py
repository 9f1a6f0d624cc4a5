"""What visitors chose about cookies, as the console shows it: over time, by banner version, and one receipt."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

import msgspec
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.console.charts import Bar, Span, Tally, bars, line_at
from seloste.core.notice.reading import Reading
from seloste.edge.asked import Asked
from seloste.edge.banner import configuration_hash
from seloste.edge.banner.asked import asked as asks
from seloste.edge.bodies import Surface
from seloste.edge.clock import time_of
from seloste.edge.looking import Found, look_up
from seloste.edge.store.counting import Counted, counts
from seloste.edge.store.known import remembered
from seloste.edge.store.rows import Database

SURFACES: Final[Mapping[str, Promise]] = {
    Surface.BANNER: _("In the banner"),
    Surface.PREFERENCES: _("In the choices, opened again or first"),
    Surface.PLACEHOLDER: _("In the place of something held back"),
    Surface.SIGNAL: _("By the browser (Global Privacy Control)"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a table: what it is about, and how many said yes and no to each purpose."""

    label: date | str
    tallies: Sequence[Tally]
    choices: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of the banner: what is asked under one configuration."""

    texts: str
    configuration: str
    since: datetime
    choices: int
    tallies: Sequence[tuple[str, Tally]]
    """By the name of each purpose that it asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The picture of one purpose."""

    key: str
    name: str
    tally: Tally
    most: int
    bars: Sequence[Bar]
    changes: Sequence[float]
    """Where lines stand that mark another version of the banner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything that is counted, for one span of time."""

    span: Span
    starts: Sequence[date]
    charts: Sequence[Chart]
    lines: Sequence[Line]
    versions: Sequence[Version]
    surfaces: Sequence[tuple[Promise, int]]
    choices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One receipt, in words."""

    found: Found
    surface: Promise
    choices: Sequence[tuple[str, bool]]
    """By the name of each purpose."""


def asks_anything(read: Reading) -> bool:
    """Say whether the banner asks anything under the description in force."""
    return bool(asks(read.description))


def overview(database: Database, read: Reading, *, span: Span, today: date) -> Overview:
    """Count what was chosen in that span of time, up to and with ``today``.

    Raises:
        Unavailable: the edge's database cannot be read now.
    """
    starts = span.starts(today)
    counted = counts(database, since=starts[0])
    known = {each.number: each for each in remembered(database)}
    asked = {number: msgspec.json.decode(each.document, type=Asked) for number, each in known.items()}
    names = _names(asked, read)
    since = {
        configuration: min(
            each.first_asked_at for each in known.values() if each.configuration == configuration
        )
        for configuration in {each.configuration for each in known.values()}
    }
    versions = _versions(counted, asked, since, names, now=configuration_hash(read.description))
    changes = [line_at(starts, each.since.date()) for each in versions if each.since.date() > starts[0]]
    used = [key for key in names if any(key in json.loads(each.choices) for each in counted)]
    over_time = {key: _over_time(counted, key, span) for key in used}
    return Overview(
        span=span,
        starts=starts,
        charts=[_chart(key, names[key], starts, over_time[key], changes) for key in used],
        lines=[
            Line(
                label=start,
                tallies=[over_time[key].get(start, Tally()) for key in used],
                choices=sum(each.number for each in counted if span.begins(each.day) == start),
            )
            for start in reversed(starts)
        ],
        versions=versions,
        surfaces=[
            (told, some)
            for surface, told in SURFACES.items()
            if (some := sum(each.number for each in counted if each.surface == surface))
        ],
        choices=sum(each.number for each in counted),
    )


def receipt(database: Database, read: Reading, number: UUID) -> Shown | None:
    """Return a receipt by its number, if it is there.

    Raises:
        Unavailable: the edge's database cannot be read now.
    """
    found = look_up(database, number)
    if found is None:
        return None
    names = found.names(read.language.value)
    return Shown(
        found=found,
        surface=SURFACES[found.surface],
        choices=[(names[key], given) for key, given in found.choices.items()],
    )


def _names(asked: Mapping[int, Asked], read: Reading) -> dict[str, str]:
    """Return what each purpose is called now or was last, those of today first and in their order."""
    language = read.language.value
    was = {
        purpose.key: purpose.name.get(language) or next(iter(purpose.name.values()))
        for _, each in sorted(asked.items())
        for purpose in each.purposes
    }
    purposes = read.description.purposes
    now = {key: purpose.name[read.language] for key, purpose in purposes.items() if key in was}
    return {**now, **{key: name for key, name in was.items() if key not in now}}


def _over_time(counted: Sequence[Counted], key: str, span: Span) -> dict[date, Tally]:
    found: defaultdict[date, Tally] = defaultdict(Tally)
    for each in counted:
        found[span.begins(each.day)] += _tally(each, key)
    return dict(found)


def _tally(counted: Counted, key: str) -> Tally:
    match json.loads(counted.choices).get(key):
        case True:
            return Tally(yes=counted.number)
        case False:
            return Tally(no=counted.number)
        case _:
            return Tally()


def _chart(
    key: str, name: str, starts: Sequence[date], over_time: Mapping[date, Tally], changes: Sequence[float]
) -> Chart:
    most, drawn = bars(starts, over_time)
    return Chart(
        key=key,
        name=name,
        tally=sum(over_time.values(), Tally()),
        most=most,
        bars=drawn,
        changes=changes,
    )


def _versions(
    counted: Sequence[Counted],
    asked: Mapping[int, Asked],
    since: Mapping[str, int],
    names: Mapping[str, str],
    *,
    now: str,
) -> list[Version]:
    """Return the versions that somebody answered in this time, and the one asked ``now``, the newest first."""
    answered = {asked[each.asked].configuration for each in counted}
    found = []
    for configuration in sorted(since, key=lambda each: since[each], reverse=True):
        numbers = {number for number, each in asked.items() if each.configuration == configuration}
        if configuration not in answered and configuration != now:
            continue
        own = [each for each in counted if each.asked in numbers]
        last = asked[max(numbers)]
        found.append(
            Version(
                texts=last.version,
                configuration=configuration,
                since=time_of(since[configuration]),
                choices=sum(each.number for each in own),
                tallies=[
                    (name, sum((_tally(each, key) for each in own), Tally()))
                    for key, name in names.items()
                    if any(purpose.key == key for purpose in last.purposes)
                ],
            )
        )
    return found
