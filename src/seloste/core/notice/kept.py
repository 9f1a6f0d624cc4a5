"""What is kept about people: fields, records, sources, retention and the system's own evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from seloste.core.description import Field, RecordType
from seloste.core.description.kinds import Originals, Sensitivity
from seloste.core.document import Block, Paragraph, Table
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import kept, word


def data(reading: Reading) -> tuple[Block, ...]:
    """Return all that is kept about people, and what of it is specially protected (Art. 13(2)(e), 14(1)(d))."""
    return (*_fields(reading), *_records(reading), *_sensitive(reading))


def _fields(reading: Reading) -> tuple[Block, ...]:
    words, language = reading.words, reading.language
    rows = tuple(
        (field.label[language], _used_for(reading, field), _must_be_given(reading, field))
        for field in reading.description.fields.values()
    )
    head = (words.labels.data, words.labels.purposes, words.labels.given)
    return section(
        words.titles.fields,
        "data",
        Paragraph(text=words.sentences.fields),
        Table(caption=words.titles.fields, head=head, rows=rows),
    )


def _records(reading: Reading) -> tuple[Block, ...]:
    words, language = reading.words, reading.language
    rows = tuple(
        (
            record.label[language],
            ", ".join(inner.label[language] for inner in record.fields.values()),
            _used_for(reading, record),
            _must_be_given(reading, record),
        )
        for record in reading.description.records.values()
    )
    head = (words.labels.data, words.answer.contents, words.labels.purposes, words.labels.given)
    return section(
        words.titles.records,
        "records",
        Paragraph(text=words.sentences.records),
        Table(caption=words.titles.records, head=head, rows=rows),
        level=3,
    )


def _sensitive(reading: Reading) -> tuple[Block, ...]:
    """Return why special categories, offences and identity codes may be used (Art. 9, 10, 87)."""
    words = reading.words
    rows = tuple(
        (part.label[reading.language], "\n".join(_protection(reading, part)))
        for part in _kept(reading)
        if part.sensitivity is not Sensitivity.ORDINARY
    )
    if not rows:
        return ()
    table = Table(
        caption=words.titles.sensitive, head=(words.labels.data, words.labels.allowed_by), rows=rows
    )
    return section(
        words.titles.sensitive, "sensitive", Paragraph(text=words.sentences.sensitive), table, level=3
    )


def _protection(reading: Reading, part: Field | RecordType) -> Iterator[str]:
    described = reading.words.described
    yield word(described.sensitivities, part.sensitivity)
    if part.condition:
        yield word(described.conditions, part.condition)
    if part.law:
        yield part.law[reading.language]


def sources(reading: Reading) -> tuple[Block, ...]:
    """Return where each kind of data comes from (Art. 14(2)(f)); what has the same sources shares a row."""
    words, language = reading.words, reading.language
    grouped: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for part in _kept(reading):
        grouped[part.sources].append(part.label[language])
    rows = tuple((", ".join(labels), reading.sources(keys)) for keys, labels in grouped.items())
    table = Table(caption=words.titles.sources, head=(words.labels.data, words.labels.source), rows=rows)
    others = other_sources(reading)
    if not others:
        return section(words.titles.sources, "sources", table)
    third = words.sentences.sources_third_party.format(
        sources="; ".join(_other_source(reading, key) for key in others)
    )
    return section(words.titles.sources, "sources", Paragraph(text=third), table)


def other_sources(reading: Reading) -> tuple[str, ...]:
    """Return the keys of the sources other than the person (Art. 14)."""
    used = {key for part in _kept(reading) for key in part.sources}
    return tuple(
        key for key, source in reading.description.sources.items() if key in used and not source.from_person
    )


def _other_source(reading: Reading, key: str) -> str:
    source, says = reading.description.sources[key], reading.words.sentences
    name = source.name[reading.language]
    if source.publicly_accessible is None:
        return name
    sentence = says.source_public if source.publicly_accessible else says.source_not_public
    return sentence.format(source=name)


def retention_rows(reading: Reading, data: Mapping[str, Iterable[str]]) -> tuple[tuple[str, str, str], ...]:
    """Return a row for each retention rule that some data follows; ``data`` has the labels by rule."""
    return tuple(
        (", ".join(data[key]), *_how_long(reading, key))
        for key in reading.description.retention
        if data.get(key)
    )


def retention(reading: Reading) -> tuple[Block, ...]:
    """Return how long each kind of data is kept, from when and why (Art. 13(2)(a))."""
    words, language = reading.words, reading.language
    data: dict[str, list[str]] = defaultdict(list)
    for part in _kept(reading):
        data[part.retention].append(part.label[language])
    head = (words.labels.data, words.labels.kept, words.labels.why)
    return (
        *section(
            words.titles.retention,
            "retention",
            Paragraph(text=words.sentences.retention),
            Table(caption=words.titles.retention, head=head, rows=retention_rows(reading, data)),
        ),
        *_evidence(reading),
    )


def _evidence(reading: Reading) -> tuple[Block, ...]:
    """Return what the system writes down by itself about people, and for how long (Art. 5(2), 7(1))."""
    words, rules = reading.words, reading.description.evidence
    told = (
        (words.sentences.evidence_consents, rules.consents),
        (words.sentences.evidence_requests, rules.requests),
        (words.sentences.evidence_log, rules.log),
    )
    rows = tuple(
        (what, reading.purposes([rule.purpose]), *_how_long(reading, rule.retention)) for what, rule in told
    )
    head = (words.labels.data, words.labels.purpose, words.labels.kept, words.labels.why)
    return section(
        words.titles.evidence,
        "evidence",
        Paragraph(text=words.sentences.evidence),
        Table(caption=words.titles.evidence, head=head, rows=rows),
        *_originals(reading),
        Paragraph(text=words.sentences.evidence_erasure),
        level=3,
    )


def _originals(reading: Reading) -> tuple[Block, ...]:
    """Return what becomes of an e-mail in our mailbox: where it stays, there is a second copy (Art. 13(2)(a))."""
    says, originals = reading.words.sentences, reading.description.evidence.requests.originals
    told = {Originals.MOVED: says.originals_moved, Originals.DELETED: says.originals_deleted}
    return (Paragraph(text=told[originals]),) if originals else ()


def _how_long(reading: Reading, key: str) -> tuple[str, str]:
    rule = reading.description.retention[key]
    why = rule.why[reading.language] if rule.why else reading.words.sentences.retention_default
    return kept(rule, reading.words), why


def _kept(reading: Reading) -> tuple[Field | RecordType, ...]:
    return (*reading.description.fields.values(), *reading.description.records.values())


def _used_for(reading: Reading, part: Field | RecordType) -> str:
    words, purposes = reading.words, reading.purposes(part.purposes)
    if part.seen_by is None:
        return purposes
    roles = ", ".join(word(words.described.staff_roles, role) for role in part.seen_by)
    return f"{purposes}\n{words.sentences.seen_by.format(roles=roles)}"


def _must_be_given(reading: Reading, part: Field | RecordType) -> str:
    necessity = word(reading.words.necessities, part.necessity)
    return f"{necessity}. {part.consequence[reading.language]}" if part.consequence else f"{necessity}."
