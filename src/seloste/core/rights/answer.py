"""The answer to a request for access: yes or no, a copy of everything, and what it is all for (Art. 15)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from seloste.core.description import Description, Language
from seloste.core.document import Block, Document, Items, Paragraph, Table
from seloste.core.notice import kept, rights, uses
from seloste.core.notice.reading import Reading, section
from seloste.core.rights import copy, machine
from seloste.core.rights.holdings import Holdings
from seloste.core.rights.machine import JSON
from seloste.core.rights.told import Told
from seloste.core.terms import day


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer for people, the same for machines, and how many entries of each kind it has.

    ``manifest`` counts values by ``fields.KEY``, entries by ``records.TYPE``, choices by
    ``consents.PURPOSE``, and ``requests``, ``letters`` and ``uses``.
    """

    document: Document
    data: dict[str, JSON]
    manifest: Mapping[str, int]


def assemble(
    description: Description,
    holdings: Holdings,
    *,
    reference: str,
    received_on: date,
    language: Language,
    at: datetime,
) -> Answer:
    """Return the answer to the request ``reference``, made at ``at`` from all that is held (Art. 15(1)-(3)).

    Raises:
        ValueError: the register is not described in ``language``, or a time has no offset from UTC.
    """
    reading = Reading(description=description, language=language)
    told = Told(reading=reading, holdings=holdings)
    words = reading.words
    document = Document(
        title=words.answer.title,
        language=language,
        meta=(
            (words.labels.controller, description.controller.name),
            (words.answer.reference, reference),
            (words.answer.received, day(received_on, words)),
            (words.answer.answered_at, told.when(at)),
        ),
        contents=words.titles.contents,
        blocks=(*_yes_or_no(told), *copy.copy(told), *_explained(told)),
    )
    data = machine.data(told, reference=reference, received_on=received_on, at=at)
    return Answer(document=document, data=data, manifest=_manifest(holdings))


def _manifest(holdings: Holdings) -> Mapping[str, int]:
    counted = Counter[str]()
    for field in holdings.fields:
        counted[f"fields.{field.key}"] += len(field.values)
    for record in holdings.records:
        counted[f"records.{record.type}"] += 1
    for consent in holdings.consents:
        counted[f"consents.{consent.purpose}"] += len(consent.events)
    counted["requests"] = len(holdings.requests)
    counted["letters"] = len(holdings.letters)
    counted["uses"] = len(holdings.uses)
    return dict(counted)


def _yes_or_no(told: Told) -> tuple[Block, ...]:
    # Art. 15(1): whether or not personal data concerning the person are processed.
    words, description = told.reading.words, told.reading.description
    sentence = words.answer.holds if told.holdings else words.answer.holds_nothing
    text = sentence.format(
        controller=description.controller.name, register=description.register_.name[told.reading.language]
    )
    return section(words.answer.holds_title, "answer", Paragraph(text=text))


def _explained(told: Told) -> tuple[Block, ...]:
    """Return what Art. 15(1)(a)-(h) and 15(2) ask for, narrowed to what is held about this person."""
    keys = told.purposes()
    recipients = uses.recipients_of(told.reading, keys)
    return (
        *_purposes(told, keys),
        *_categories(told),
        *_recipients(told, keys),
        *(uses.transfers(told.reading, recipients) if keys else ()),
        *_retention(told),
        *_sources(told),
        *uses.automated(told.reading),
        *rights.rights(told.reading, keys),
        *rights.complaint(told.reading),
    )


def _purposes(told: Told, keys: tuple[str, ...]) -> tuple[Block, ...]:
    # Art. 15(1)(a)
    words = told.reading.words
    if not keys:
        return ()
    return section(
        words.titles.purposes,
        "purposes",
        Paragraph(text=words.answer.purposes_text),
        uses.purposes_table(told.reading, keys),
    )


def _categories(told: Told) -> tuple[Block, ...]:
    # Art. 15(1)(b)
    words = told.reading.words
    labels = tuple(label for group in told.kept_under().values() for label in group)
    if not labels:
        return ()
    return section(
        words.answer.categories,
        "categories",
        Paragraph(text=words.answer.categories_text),
        Items(items=labels),
    )


def _recipients(told: Told, keys: tuple[str, ...]) -> tuple[Block, ...]:
    # Art. 15(1)(c): the actual recipients, not categories of them (CJEU C-154/21).
    words = told.reading.words
    named = uses.recipients_of(told.reading, keys)
    if not named:
        return section(words.titles.recipients, "recipients", Paragraph(text=words.sentences.no_recipients))
    return section(
        words.titles.recipients,
        "recipients",
        Paragraph(text=words.answer.recipients_text),
        uses.recipients_table(told.reading, named, keys),
    )


def _retention(told: Told) -> tuple[Block, ...]:
    # Art. 15(1)(d)
    words, held = told.reading.words, told.kept_under()
    rows = kept.retention_rows(told.reading, held)
    if retired := held.get(""):
        rows += ((", ".join(retired), words.answer.retired_kept, words.answer.retired),)
    if not rows:
        return ()
    head = (words.labels.data, words.labels.kept, words.labels.why)
    return section(
        words.titles.retention,
        "retention",
        Paragraph(text=words.answer.retention_text),
        Table(caption=words.titles.retention, head=head, rows=rows),
    )


def _sources(told: Told) -> tuple[Block, ...]:
    # Art. 15(1)(g)
    words, sources = told.reading.words, told.sources()
    if not sources:
        return ()
    return section(
        words.titles.sources,
        "sources",
        Paragraph(text=words.answer.sources_text),
        Items(items=sources),
    )
