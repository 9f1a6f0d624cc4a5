"""A record as values: what holds for the register, and one activity for each purpose."""

import re
from dataclasses import dataclass

from seloste.core.description import Description, Language
from seloste.core.law import EEA
from seloste.core.record import judged, kept, received
from seloste.core.record.columns import Column
from seloste.core.record.kept import Limit
from seloste.core.record.reader import Reader, lines
from seloste.core.record.received import Received
from seloste.core.record.words import Words
from seloste.core.terms import country, day, period


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What is done for one purpose; every text says something, “none” in words where there is none."""

    key: str
    name: str
    does: str
    subjects: tuple[str, ...]
    joint_controllers: str
    limits: tuple[Limit, ...]
    received: tuple[Received, ...]
    legal_basis: str
    balancing: str
    screening: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A whole record in one language; ``general`` holds for every activity."""

    language: Language
    words: Words
    general: dict[Column, str]
    security: tuple[str, ...]
    activities: tuple[Activity, ...]


def build(description: Description, language: Language, *, content_hash: str) -> Record:
    """Return the record of processing activities of ``description`` in ``language`` (Art. 30(1)).

    ``content_hash`` identifies the description it is made from (``description.content_hash``).

    Raises:
        ValueError: the register is not described in ``language``, or the hash is not one.
    """
    if not re.fullmatch(r"[0-9a-f]{64}", content_hash):
        raise ValueError("a record names its description by the 64 hexadecimal digits of a SHA-256")
    reader = Reader(description=description, language=language)
    register = description.register_
    return Record(
        language=language,
        words=reader.words,
        general={
            Column.REGISTER: register.name[language],
            Column.VERSION: register.version,
            Column.UPDATED: day(register.updated, reader.words.terms),
            Column.FINGERPRINT: content_hash,
            Column.CONTROLLER: _controller(reader),
            Column.REPRESENTATIVE: _representative(reader),
            Column.OFFICER: _officer(reader),
            Column.SYSTEM: _system(reader),
            Column.OWNER: _owner(reader),
        },
        security=tuple(measure[language] for measure in description.security),
        activities=tuple(_activity(reader, key) for key in description.purposes),
    )


def _activity(reader: Reader, key: str) -> Activity:
    purpose, language = reader.description.purposes[key], reader.language
    return Activity(
        key=key,
        name=purpose.name[language],
        does=purpose.description[language],
        subjects=tuple(reader.description.subjects[each].name[language] for each in purpose.subjects),
        joint_controllers=received.joint(reader, key),
        limits=kept.limits(reader, key),
        received=received.received(reader, key),
        legal_basis=judged.basis(reader, purpose),
        balancing=judged.balancing(reader, purpose),
        screening=judged.screening(reader, key),
        evidence=judged.evidence(reader, key),
    )


def _controller(reader: Reader) -> str:
    """Return name and contact details (Art. 30(1)(a))."""
    controller, labels = reader.description.controller, reader.words.terms.labels
    return lines(
        (
            controller.name,
            f"{labels.business_id}: {controller.business_id}",
            f"{controller.address}, {country(controller.country, reader.words.terms)}",
            controller.email,
            controller.phone,
            controller.website,
        )
    )


def _representative(reader: Reader) -> str:
    """Return the representative in the Union (Art. 27, 30(1)(a)), or why there is none."""
    controller, words = reader.description.controller, reader.words
    if named := controller.representative:
        place = f"{named.address}, {country(named.country, words.terms)}"
        return lines((named.name, place, named.email))
    return words.no_representative if controller.country in EEA else words.representative_unnamed


def _officer(reader: Reader) -> str:
    """Return the data protection officer (Art. 30(1)(a)), or why there is none (Art. 37)."""
    officer, words = reader.description.data_protection_officer, reader.words
    if officer is None:
        return words.officer_unnamed
    if officer.not_required_because:
        return words.officer_not_required.format(reason=officer.not_required_because[reader.language])
    return lines((officer.name, officer.email)) or words.officer_unnamed


def _system(reader: Reader) -> str:
    words, deployment = reader.words, reader.description.deployment
    backup = reader.place(words.backup, deployment.backup)
    if deployment.backup.keeps:
        backup = words.backup_kept.format(place=backup, period=period(deployment.backup.keeps, words.terms))
    return lines(
        (reader.place(words.hosting, deployment.hosting), backup, reader.place(words.mail, deployment.mail))
    )


def _owner(reader: Reader) -> str:
    person = reader.description.contact_person
    return ", ".join(filter(None, (person.name, person.email, person.phone)))
