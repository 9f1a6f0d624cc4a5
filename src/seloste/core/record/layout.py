"""A record as a document: what holds for all purposes first, then a section for each purpose."""

from collections.abc import Iterator

from seloste.core.document import Block, Document, Facts, Heading, Items, Paragraph, Table
from seloste.core.record.activities import Activity, Record
from seloste.core.record.columns import Column
from seloste.core.record.words import Words
from seloste.core.terms import word

_HEAD = (
    Column.REGISTER,
    Column.CONTROLLER,
    Column.REPRESENTATIVE,
    Column.OFFICER,
    Column.OWNER,
    Column.SYSTEM,
    Column.FINGERPRINT,
)


def document(record: Record) -> Document:
    """Return ``record`` for reading on a screen and on paper."""
    words, general = record.words, record.general
    return Document(
        title=words.title.format(register=general[Column.REGISTER]),
        language=record.language,
        meta=(
            (words.labels.controller, general[Column.CONTROLLER].split("\n", maxsplit=1)[0]),
            (words.labels.version, general[Column.VERSION]),
            (words.labels.updated, general[Column.UPDATED]),
        ),
        contents=words.terms.titles.contents,
        blocks=(
            Heading(text=words.general, anchor="general"),
            Paragraph(text=words.law),
            Facts(pairs=tuple((word(words.labels, column), general[column]) for column in _HEAD)),
            Heading(text=words.labels.security, anchor="security", level=3),
            Items(items=record.security),
            Paragraph(text=words.beyond),
            *(block for activity in record.activities for block in _activity(words, activity)),
        ),
    )


def _activity(words: Words, activity: Activity) -> Iterator[Block]:
    labels, anchor = words.labels, activity.key.replace("_", "-")
    yield Heading(text=activity.name, anchor=f"purpose-{anchor}")
    yield Facts(
        pairs=(
            (labels.activity, activity.does),
            (labels.subjects, "\n".join(activity.subjects)),
            (labels.joint_controllers, activity.joint_controllers),
        )
    )
    yield _limits(words, activity)
    yield from _received(words, activity)
    yield Heading(text=words.notes, anchor=f"notes-{anchor}", level=3)
    yield Facts(
        pairs=(
            (labels.legal_basis, activity.legal_basis),
            (labels.balancing, activity.balancing),
            (labels.impact_assessment, activity.screening),
            (labels.evidence, activity.evidence),
        )
    )


def _limits(words: Words, activity: Activity) -> Block:
    labels = words.labels
    if not activity.limits:
        return Facts(pairs=((labels.data, words.none), (labels.erasure, words.none)))
    return Table(
        caption=words.kept,
        head=(labels.erasure, labels.counted_from, labels.data),
        rows=tuple((limit.period, limit.start, limit.data) for limit in activity.limits),
    )


def _received(words: Words, activity: Activity) -> Iterator[Block]:
    labels = words.labels
    if not activity.received:
        yield Facts(pairs=((labels.recipients, words.no_recipients), (labels.transfers, words.none)))
        return
    yield Table(
        caption=words.received,
        head=(labels.recipients, labels.role, labels.transfers),
        rows=tuple((each.who, each.does, f"{each.where}\n{each.transfer}") for each in activity.received),
    )
    if any(each.is_transfer for each in activity.received):
        yield Paragraph(text=words.transfers.no_compelling)
