"""The copy of what is held, as tables (Art. 15(3)): every value, choice, request and use, in order of time."""

from seloste.core.document import Block, Paragraph, Table
from seloste.core.notice.reading import section
from seloste.core.rights.holdings import ConsentEvent, HeldConsent, HeldRecord, HeldValue
from seloste.core.rights.told import Told
from seloste.core.terms import day, language_name, word


def copy(told: Told) -> tuple[Block, ...]:
    """Return everything held; what there is none of has no section."""
    return (
        *_fields(told),
        *_records(told),
        *_contracts(told),
        *_consents(told),
        *_objections(told),
        *_restrictions(told),
        *_requests(told),
        *_letters(told),
        *_uses(told),
    )


def _fields(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    rows = tuple(
        (
            told.field(field.key),
            told.value(field.key, value.value),
            told.source(value.source),
            _kept_when(told, value),
            value.notice_version or words.labels.none,
        )
        for field in told.holdings.fields
        for value in field.values
    )
    if not rows:
        return ()
    head = (
        words.labels.data,
        words.answer.value,
        words.labels.source,
        words.answer.when,
        words.answer.notice_version,
    )
    return section(words.answer.fields, "fields", Table(caption=words.answer.fields, head=head, rows=rows))


def _kept_when(told: Told, value: HeldValue) -> str:
    """Return when a value was recorded, and until when it was said if it is not any more."""
    since = told.when(value.at)
    if value.until is None:
        return since
    return f"{since}\n{told.reading.words.answer.until.format(when=told.when(value.until))}"


def _records(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    blocks: list[Block] = []
    for number, key in enumerate(dict.fromkeys(record.type for record in told.holdings.records), start=1):
        label = told.record(key)
        rows = tuple(
            (told.when(record.at), told.source(record.source), _contents(told, record))
            for record in told.holdings.records
            if record.type == key
        )
        head = (words.answer.when, words.labels.source, words.answer.contents)
        table = Table(caption=label, head=head, rows=rows)
        blocks.extend(section(label, f"records-{number}", table, level=3))
    return section(words.answer.records, "records", *blocks) if blocks else ()


def _contents(told: Told, record: HeldRecord) -> str:
    lines = (
        f"{told.inner(record.type, key)}: {told.inner_value(record.type, key, value)}"
        for key, value in record.values.items()
    )
    return "\n".join(lines) or told.reading.words.answer.empty


def _contracts(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    blocks: list[Block] = []
    head = (words.answer.when, words.answer.change, words.answer.contents, words.labels.source)
    for number, held in enumerate(told.holdings.contracts, start=1):
        ends = day(held.ends, words) if held.ends else words.answer.contract_lasts
        lasts = f"{words.answer.contract_begins}: {day(held.begins, words)}. {words.answer.contract_ends}: {ends}."
        rows = tuple(
            (
                day(event.on, words),
                word(words.contract_changes, event.kind),
                told.service(event.service),
                told.source(event.source),
            )
            for event in held.events
        )
        title = told.contract(held.contract)
        blocks.extend(
            section(
                title,
                f"contracts-{number}",
                Paragraph(text=lasts),
                Table(caption=title, head=head, rows=rows),
                level=3,
            )
        )
    return section(words.answer.contracts, "contracts", *blocks) if blocks else ()


def _consents(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    blocks: list[Block] = []
    for number, consent in enumerate(told.holdings.consents, start=1):
        title = told.purpose(consent.purpose)
        state = f"{words.answer.state}: {word(words.consent_states, consent.state)}"
        parts: list[Block] = [Paragraph(text=state)]
        if consent.events:
            parts.append(_choices(told, consent, title))
        blocks.extend(section(title, f"consents-{number}", *parts, level=3))
    return section(words.answer.consents, "consents", *blocks) if blocks else ()


def _choices(told: Told, consent: HeldConsent, title: str) -> Table:
    words = told.reading.words
    head = (
        words.answer.when,
        words.answer.choice,
        words.answer.text_shown,
        words.answer.channel,
        words.answer.notice_version,
    )
    rows = tuple(
        (
            told.when(event.at),
            word(words.consent_choices, event.kind),
            event.text or words.answer.empty,
            _channel(told, event),
            event.notice_version or words.labels.none,
        )
        for event in consent.events
    )
    return Table(caption=title, head=head, rows=rows)


def _channel(told: Told, event: ConsentEvent) -> str:
    words = told.reading.words
    parts = (word(words.consent_channels, event.channel), language_name(event.language, words))
    return ", ".join(filter(None, parts)) or words.labels.none


def _objections(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    rows = tuple(
        (
            told.when(objection.at),
            told.purpose(objection.purpose),
            "\n".join(
                filter(
                    None,
                    (
                        word(words.objection_outcomes, objection.outcome) if objection.outcome else "",
                        told.when(objection.ended_at) if objection.ended_at else "",
                        objection.reasons,
                    ),
                )
            )
            or words.answer.contract_lasts,
        )
        for objection in told.holdings.objections
    )
    if not rows:
        return ()
    head = (words.answer.when, words.labels.purpose, words.answer.state)
    table = Table(caption=words.answer.objections, head=head, rows=rows)
    return section(words.answer.objections, "objections", table)


def _restrictions(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    rows = tuple(
        (
            told.when(restriction.at),
            word(words.restriction_grounds, restriction.ground),
            told.when(restriction.lifted_at) if restriction.lifted_at else words.answer.contract_lasts,
        )
        for restriction in told.holdings.restrictions
    )
    if not rows:
        return ()
    head = (words.answer.when, words.answer.contents, words.answer.lifted)
    table = Table(caption=words.answer.restrictions, head=head, rows=rows)
    return section(words.answer.restrictions, "restrictions", table)


def _requests(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    rows = tuple(
        (
            request.reference,
            ", ".join(word(words.kinds, kind) for kind in request.kinds) or words.labels.none,
            told.when(request.received_at),
            word(words.request_states, request.state),
        )
        for request in told.holdings.requests
    )
    if not rows:
        return ()
    head = (
        words.answer.reference,
        words.answer.request_kinds,
        words.answer.received_at,
        words.answer.state,
    )
    table = Table(caption=words.answer.requests, head=head, rows=rows)
    return section(words.answer.requests, "requests", table)


def _letters(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    rows = tuple(
        (
            told.when(letter.at),
            words.answer.letter_from_you if letter.from_person else words.answer.letter_from_us,
            "\n".join(filter(None, (letter.subject, letter.text))) or words.labels.none,
        )
        for letter in told.holdings.letters
    )
    if not rows:
        return ()
    head = (words.answer.when, words.answer.letter_writer, words.answer.letter_text)
    table = Table(caption=words.answer.letters, head=head, rows=rows)
    return section(words.answer.letters, "letters", table)


def _uses(told: Told) -> tuple[Block, ...]:
    words = told.reading.words
    rows = tuple(
        (told.when(use.at), told.purpose(use.purpose), word(words.use_actions, use.action))
        for use in told.holdings.uses
    )
    if not rows:
        return ()
    head = (words.answer.when, words.labels.purpose, words.answer.action)
    table = Table(caption=words.answer.uses, head=head, rows=rows)
    return section(words.answer.uses, "uses", Paragraph(text=words.answer.uses_text), table)
