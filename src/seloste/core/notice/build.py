"""The whole notice: a short layer first, then every item that the law asks for, in the order people ask."""

import re

from seloste.core.description import Description, Language
from seloste.core.document import Block, Document, Facts, Items, Paragraph, Table
from seloste.core.notice import kept, rights, uses
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import day, lifetime


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
    purposes = description.purposes.keys()
    return Document(
        title=words.notice_title.format(register=register.name[language]),
        language=language,
        meta=(
            (words.labels.controller, description.controller.name),
            (words.labels.version, register.version),
            (words.labels.updated, day(register.updated, words)),
        ),
        contents=words.titles.contents,
        blocks=(
            *_summary(reading),
            *rights.objection(reading),
            *_controller(reading),
            *uses.purposes(reading),
            *kept.fields(reading),
            *kept.records(reading),
            *kept.sources(reading),
            *kept.retention(reading),
            *uses.recipients(reading),
            *uses.transfers(reading, uses.recipients_of(reading, purposes)),
            *rights.rights(reading, purposes),
            *rights.complaint(reading),
            *uses.automated(reading),
            *_security(reading),
            *kept.evidence(reading),
            *_cookies(reading),
            *_versions(reading, content_hash),
        ),
    )


def _summary(reading: Reading) -> tuple[Block, ...]:
    """Return the first layer (Guidelines WP260 rev.01, paragraphs 35 to 37)."""
    words, says, description = reading.words, reading.words.summary, reading.description
    recipients = uses.recipients_of(reading, description.purposes.keys())
    countries = sorted({reading.country(recipient.country) for recipient in uses.outside(recipients)})
    items = (
        says.who.format(controller=description.controller.name, email=description.contact_person.email),
        says.why.format(purposes=reading.purposes(description.purposes)),
        says.retention.format(title=words.titles.retention),
        says.recipients.format(
            recipients=", ".join(recipient.called(reading.language) for recipient in recipients)
        )
        if recipients
        else says.no_recipients,
        says.transfers.format(countries=", ".join(countries)) if countries else says.no_transfers,
        says.automated if description.automated_decisions else says.no_automated,
        says.rights.format(authority=reading.authority.name),
    )
    return section(words.titles.summary, "summary", Items(items=items))


def _controller(reading: Reading) -> tuple[Block, ...]:
    words, description = reading.words, reading.description
    labels, controller, person = words.labels, description.controller, description.contact_person
    reached = ", ".join(filter(None, (person.name, person.email, person.phone)))
    pairs = (
        (labels.name, controller.name),
        (labels.business_id, controller.business_id),
        (labels.address, f"{controller.address}, {reading.country(controller.country)}"),
        (labels.email, controller.email),
        (labels.phone, controller.phone),
        (labels.website, controller.website),
        (labels.contact_person, reached),
        (labels.officer, _officer(reading)),
    )
    law = words.sentences.law
    if controller.country == "FI":
        law = f"{law} {words.sentences.law_finland}"
    given = tuple((label, value) for label, value in pairs if value)
    return section(words.titles.controller, "controller", Facts(pairs=given), Paragraph(text=law))


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
    measures = tuple(measure[reading.language] for measure in reading.description.security)
    return section(reading.words.titles.security, "security", Items(items=measures))


def _cookies(reading: Reading) -> tuple[Block, ...]:
    words, language = reading.words, reading.language
    title, labels = words.titles.cookies, words.labels
    if not reading.description.cookies:
        return section(title, "cookies", Paragraph(text=words.sentences.cookies_none))
    table = Table(
        caption=title,
        head=(labels.cookie, labels.cookie_purpose, labels.cookie_provider, labels.cookie_lasts),
        rows=tuple(
            (name, cookie.purpose[language], cookie.provider, lifetime(cookie.lasts, words))
            for name, cookie in reading.description.cookies.items()
        ),
    )
    return section(title, "cookies", Paragraph(text=words.sentences.cookies), table)


def _versions(reading: Reading, content_hash: str) -> tuple[Block, ...]:
    words, register = reading.words, reading.description.register_
    pairs = (
        (words.labels.version, register.version),
        (words.labels.updated, day(register.updated, words)),
        (words.labels.fingerprint, content_hash),
    )
    return section(
        words.titles.versions, "versions", Paragraph(text=words.sentences.versions), Facts(pairs=pairs)
    )
