"""The whole notice: a short layer first, then every item that the law asks for, in the order people ask."""

import re
from collections.abc import Iterator
from typing import Final

from seloste.core.description import Description, Language
from seloste.core.document import Block, Document, Facts, Items, Paragraph
from seloste.core.law import consent_age
from seloste.core.notice import device, kept, rights, sharing, uses
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import day, within

CONSENT_AGE: Final = 16
"""Years: the age of Art. 8(1) itself, for a country whose own is not known."""


def build(description: Description, language: Language, *, content_hash: str) -> Document:
    """Return the privacy notice of ``description`` in ``language`` (Art. 12(1), 13, 14).

    ``content_hash`` identifies the description it is made from (``description.content_hash``). Nothing is
    left blank: a text that does not exist is an error.

    Raises:
        ValueError: the register is not described in ``language``, or the hash is not one.
    """
    if not re.fullmatch(r"[0-9a-f]{64}", content_hash):
        raise ValueError("a notice names its description by the 64 hexadecimal digits of a SHA-256")
    reading = Reading(description=description, language=language)
    words, register = reading.words, description.register_
    updated = day(register.updated, words)
    return Document(
        title=words.notice_title.format(register=register.name[language]),
        language=language,
        meta=(
            (words.labels.controller, description.controller.name),
            (words.labels.version, register.version),
            (words.labels.updated, updated),
        ),
        contents=words.titles.contents,
        edition=f"{words.labels.version} {register.version} · {updated}",
        blocks=(
            *_summary(reading),
            *rights.objection(reading),
            *_controller(reading),
            *uses.purposes(reading),
            *kept.data(reading),
            *kept.sources(reading),
            *kept.retention(reading),
            *sharing.recipients(reading),
            *sharing.places(reading),
            *rights.rights(reading, description.purposes.keys()),
            *rights.complaint(reading),
            *uses.automated(reading),
            *_security(reading),
            *device.cookies(reading),
            *_children(reading),
            *_additional(reading),
            *_versions(reading, content_hash),
        ),
    )


def _summary(reading: Reading) -> tuple[Block, ...]:
    """Return the first layer (Guidelines WP260 rev.01, paragraphs 35 to 37)."""
    return section(reading.words.titles.summary, "summary", Items(items=tuple(_in_short(reading))))


def _in_short(reading: Reading) -> Iterator[str]:
    words, says, description = reading.words, reading.words.summary, reading.description
    language = reading.language
    recipients = uses.recipients_of(reading, description.purposes.keys())
    countries = sorted({reading.country(recipient.country) for recipient in uses.outside(recipients)})
    yield says.who.format(controller=description.controller.name, email=description.contact_person.email)
    yield says.whom.format(subjects=reading.subjects(description.subjects))
    yield says.why.format(purposes=reading.purposes(description.purposes))
    if others := kept.other_sources(reading):
        yield says.sources.format(sources=reading.sources(others))
    yield says.retention.format(title=words.titles.retention)
    names = ", ".join(recipient.called(language) for recipient in recipients)
    yield says.recipients.format(recipients=names) if names else says.no_recipients
    yield says.transfers.format(countries=", ".join(countries)) if countries else says.no_transfers
    yield says.automated if description.automated_decisions else says.no_automated
    yield says.rights.format(
        within=within(description.rights.requests.answered_within, words), authority=reading.authority.name
    )


def _controller(reading: Reading) -> tuple[Block, ...]:
    """Return who answers, and whom to ask (Art. 13(1)(a)-(b))."""
    words, description = reading.words, reading.description
    labels, controller, person = words.labels, description.controller, description.contact_person
    pairs = (
        (labels.name, controller.name),
        (labels.business_id, controller.business_id),
        (labels.address, f"{controller.address}, {reading.country(controller.country)}"),
        (labels.email, controller.email),
        (labels.phone, controller.phone),
        (labels.website, controller.website),
        (labels.contact_person, ", ".join(filter(None, (person.name, person.email, person.phone)))),
        (labels.representative, _representative(reading)),
        (labels.officer, _officer(reading)),
    )
    law = words.sentences.law
    if reading.in_finland:
        law = f"{law} {words.sentences.law_finland}"
    given = tuple((label, value) for label, value in pairs if value)
    return section(words.titles.controller, "controller", Facts(pairs=given), Paragraph(text=law))


def _representative(reading: Reading) -> str | None:
    """Return how to reach the representative of a controller outside the Union (Art. 27)."""
    if not (representative := reading.description.controller.representative):
        return None
    address = f"{representative.address}, {reading.country(representative.country)}"
    return f"{representative.name}, {address}, {representative.email}"


def _officer(reading: Reading) -> str | None:
    """Return how to reach the data protection officer, or why there is none (Art. 13(1)(b), 37)."""
    officer = reading.description.data_protection_officer
    if officer is None:
        return None
    if officer.not_required_because:
        return reading.words.sentences.no_officer.format(
            reason=officer.not_required_because[reading.language]
        )
    return ", ".join(filter(None, (officer.name, officer.email)))


def _security(reading: Reading) -> tuple[Block, ...]:
    """Return the measures (Art. 32), and what happens when they fail (Art. 34)."""
    words = reading.words
    measures = tuple(measure[reading.language] for measure in reading.description.security)
    return section(
        words.titles.security, "security", Items(items=measures), Paragraph(text=words.sentences.breach)
    )


def _children(reading: Reading) -> tuple[Block, ...]:
    """Return whether children are among those addressed, and who agrees for them (Art. 8)."""
    words, children = reading.words, reading.description.children
    if children is None:
        return ()
    if not children.offered_to_children:
        said = words.sentences.no_children
    else:
        country, on = reading.description.controller.country, reading.description.register_.updated
        said = words.sentences.children.format(
            age=consent_age(country, on=on) or CONSENT_AGE,
            law=reading.law(words.described.laws.child_consent, words.described.laws.child_consent_finland),
        )
    how = children.parental_consent
    more = (Paragraph(text=how[reading.language]),) if how else ()
    return section(words.titles.children, "children", Paragraph(text=said), *more)


def _additional(reading: Reading) -> Iterator[Block]:
    for number, further in enumerate(reading.description.additional, 1):
        yield from section(
            further.title[reading.language],
            f"additional-{number}",
            Paragraph(text=further.text[reading.language]),
        )


def _versions(reading: Reading, content_hash: str) -> tuple[Block, ...]:
    words, register = reading.words, reading.description.register_
    reviewed = ((words.labels.reviewed, day(register.reviewed, words)),) if register.reviewed else ()
    pairs = (
        (words.labels.version, register.version),
        (words.labels.updated, day(register.updated, words)),
        *reviewed,
        (words.labels.fingerprint, content_hash),
    )
    return section(
        words.titles.versions, "versions", Paragraph(text=words.sentences.versions), Facts(pairs=pairs)
    )
