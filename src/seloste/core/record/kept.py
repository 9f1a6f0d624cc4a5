"""Categories of data with their time limits for erasure (Art. 30(1)(c) and (f))."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from seloste.core.description import RecordType
from seloste.core.description.kinds import Sensitivity
from seloste.core.description.schema import Kept
from seloste.core.record.reader import Reader
from seloste.core.terms import lifetime, period, word


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A time limit for erasure, the event it is counted from, and the data it holds for."""

    period: str
    start: str
    data: str


def limits(reader: Reader, purpose: str) -> tuple[Limit, ...]:
    """Return what is kept for ``purpose`` and how long; what follows the same rule stands together."""
    grouped: dict[str, list[str]] = defaultdict(list)
    for rule, what in _ruled(reader, purpose):
        grouped[rule].append(what)
    terms = reader.words.terms
    return (
        *(
            Limit(
                period=period(rule.keep, terms),
                start=word(terms.start_events, rule.counted_from),
                data="; ".join(grouped[key]),
            )
            for key, rule in reader.description.retention.items()
            if key in grouped
        ),
        *_elsewhere(reader, purpose),
    )


def called(reader: Reader, part: Kept) -> str:
    """Return a category of data by name, with what a record contains and how sensitive it is."""
    language, words = reader.language, reader.words
    name = part.label[language]
    if isinstance(part, RecordType):
        name = f"{name} ({', '.join(inner.label[language] for inner in part.fields.values())})"
    if part.sensitivity is Sensitivity.ORDINARY:
        return name
    marks = [word(words.sensitivities, part.sensitivity)]
    if part.condition:
        marks.append(word(words.conditions, part.condition))
    if part.law:
        marks.append(words.act.format(law=part.law[language]))
    return f"{name} [{', '.join(marks)}]"


def _ruled(reader: Reader, purpose: str) -> Iterator[tuple[str, str]]:
    for part in reader.kept_for(purpose):
        yield part.retention, called(reader, part)
    evidence, words = reader.description.evidence, reader.words
    for rule, what in (
        (evidence.consents, words.consents),
        (evidence.requests, words.requests),
        (evidence.log, words.log),
    ):
        if rule.purpose == purpose:
            yield rule.retention, what


def _elsewhere(reader: Reader, purpose: str) -> Iterator[Limit]:
    """Yield what lies outside the register: on people's devices, and in public."""
    words, description = reader.words, reader.description
    stored: dict[str, list[str]] = defaultdict(list)
    for name, cookie in description.cookies.items():
        if cookie.consent == purpose:
            stored[lifetime(cookie.lasts, words.terms)].append(name)
    for lasts, names in stored.items():
        yield Limit(
            period=lasts, start=words.from_storing, data=words.on_devices.format(names=", ".join(names))
        )
    for publication in description.publications.values():
        if publication.purpose == purpose:
            labels = (description.fields[key].label[reader.language] for key in publication.fields)
            yield Limit(
                period=period(publication.lasts, words.terms),
                start=words.from_publication,
                data=f"{publication.name[reader.language]} ({', '.join(labels)})",
            )
