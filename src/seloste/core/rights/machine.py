"""The answer as data: the values exactly as they are held, each beside the words a person reads for it."""

import json
from datetime import date, datetime
from typing import TypeAlias

from seloste.core.notice import rights, uses
from seloste.core.rights.told import Told
from seloste.core.terms import basis, country, kept, word

JSON: TypeAlias = "str | int | float | bool | list[JSON] | dict[str, JSON] | None"
"""What a JSON text can hold."""


def as_text(data: dict[str, JSON]) -> str:
    """Return the file that a person takes along."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def data(told: Told, *, reference: str, received_on: date, at: datetime) -> dict[str, JSON]:
    """Return what is held and what Art. 15(1)(a)-(h) and 15(2) tell about it; times are ISO 8601."""
    description, language = told.reading.description, told.reading.language
    return {
        "register": description.register_.name[language],
        "register_version": description.register_.version,
        "controller": description.controller.name,
        "reference": reference,
        "received_on": received_on.isoformat(),
        "answered_at": at.isoformat(),
        "language": language.value,
        "holds_data": bool(told.holdings),
        "fields": _fields(told),
        "records": _records(told),
        "contracts": _contracts(told),
        "consents": _consents(told),
        "objections": [
            {
                "purpose": objection.purpose,
                "label": told.purpose(objection.purpose),
                "at": objection.at.isoformat(),
                "ended_at": objection.ended_at.isoformat() if objection.ended_at else None,
                "outcome": objection.outcome,
                "reasons": objection.reasons,
            }
            for objection in told.holdings.objections
        ],
        "restrictions": [
            {
                "ground": restriction.ground,
                "at": restriction.at.isoformat(),
                "lifted_at": restriction.lifted_at.isoformat() if restriction.lifted_at else None,
            }
            for restriction in told.holdings.restrictions
        ],
        "requests": _requests(told),
        "letters": [
            {
                "at": letter.at.isoformat(),
                "from_person": letter.from_person,
                "subject": letter.subject,
                "text": letter.text,
            }
            for letter in told.holdings.letters
        ],
        "uses": [
            {"at": use.at.isoformat(), "purpose": use.purpose, "action": use.action}
            for use in told.holdings.uses
        ],
        "purposes": _purposes(told),
        "categories": [label for group in told.kept_under().values() for label in group],
        "recipients": _recipients(told),
        "retention": _retention(told),
        "sources": list(told.sources()),
        "automated": [
            {
                "name": decision.name[language],
                "logic": decision.logic[language],
                "effects": decision.effects[language],
                "basis": decision.basis.value,
                "review": decision.review[language],
            }
            for decision in description.automated_decisions
        ],
        "rights": [
            {"name": right.name, "means": right.means}
            for right in rights.applicable(told.reading, told.purposes())
        ],
        "complaint": _complaint(told),
    }


def _fields(told: Told) -> JSON:
    return [
        {
            "field": field.key,
            "label": told.field(field.key),
            "values": [
                {
                    "value": value.value,
                    "shown": told.value(field.key, value.value),
                    "source": value.source,
                    "source_name": told.source(value.source),
                    "recorded_at": value.at.isoformat(),
                    "notice_version": value.notice_version,
                    "until": value.until.isoformat() if value.until else None,
                }
                for value in field.values
            ],
        }
        for field in told.holdings.fields
    ]


def _records(told: Told) -> JSON:
    return [
        {
            "type": record.type,
            "label": told.record(record.type),
            "at": record.at.isoformat(),
            "source": record.source,
            "source_name": told.source(record.source),
            "values": [
                {
                    "field": key,
                    "label": told.inner(record.type, key),
                    "value": value,
                    "shown": told.inner_value(record.type, key, value),
                }
                for key, value in record.values.items()
            ],
        }
        for record in told.holdings.records
    ]


def _contracts(told: Told) -> JSON:
    return [
        {
            "contract": held.contract,
            "label": told.contract(held.contract),
            "service": held.service,
            "service_name": told.service(held.service),
            "begins": held.begins.isoformat(),
            "ends": held.ends.isoformat() if held.ends else None,
            "changes": [
                {
                    "change": event.kind,
                    "on": event.on.isoformat(),
                    "service": event.service,
                    "source": event.source,
                    "source_name": told.source(event.source),
                }
                for event in held.events
            ],
        }
        for held in told.holdings.contracts
    ]


def _consents(told: Told) -> JSON:
    return [
        {
            "purpose": consent.purpose,
            "label": told.purpose(consent.purpose),
            "state": consent.state,
            "choices": [
                {
                    "choice": event.kind,
                    "at": event.at.isoformat(),
                    "text": event.text,
                    "language": event.language,
                    "channel": event.channel,
                    "notice_version": event.notice_version,
                }
                for event in consent.events
            ],
        }
        for consent in told.holdings.consents
    ]


def _requests(told: Told) -> JSON:
    return [
        {
            "reference": request.reference,
            "kinds": list(request.kinds),
            "received_at": request.received_at.isoformat(),
            "state": request.state,
        }
        for request in told.holdings.requests
    ]


def _purposes(told: Told) -> JSON:
    language, purposes = told.reading.language, told.reading.description.purposes
    return [
        {
            "purpose": key,
            "name": purposes[key].name[language],
            "description": purposes[key].description[language],
            "basis": purposes[key].basis.value,
            "basis_shown": basis(purposes[key], language),
        }
        for key in told.purposes()
    ]


def _recipients(told: Told) -> JSON:
    words, language, keys = told.reading.words, told.reading.language, told.purposes()
    return [
        {
            "name": recipient.called(language),
            "role": recipient.role.value,
            "does": recipient.does[language],
            "country": recipient.country,
            "country_name": country(recipient.country, words),
            "purposes": [key for key in keys if key in recipient.purposes],
            # Art. 15(2): the safeguards of a transfer.
            "transfer": {
                "mechanism": recipient.transfer.mechanism.value,
                "mechanism_shown": word(words.mechanisms, recipient.transfer.mechanism),
                "copy_from": recipient.transfer.copy_from[language],
            }
            if recipient.transfer
            else None,
        }
        for recipient in uses.recipients_of(told.reading, keys)
    ]


def _retention(told: Told) -> JSON:
    words, rules = told.reading.words, told.reading.description.retention
    return [
        {
            "data": list[JSON](labels),
            "kept": kept(rules[key], words) if key else words.answer.retired_kept,
        }
        for key, labels in told.kept_under().items()
    ]


def _complaint(told: Told) -> JSON:
    authority = told.reading.authority
    return {
        "name": authority.name,
        "address": authority.address,
        "email": authority.email,
        "website": authority.website,
        "phone": authority.phone,
    }
