"""What must hold between the parts of a description before anything can run from it."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from seloste.core.description.schema import Description, Field, RecordField
from seloste.core.description.values import Basis, FieldType, Language, Necessity, Text
from seloste.core.law import AUTHORITIES, EEA

Found = Iterator[tuple[tuple[str | int, ...], str]]

_KEPT = {"purposes": "purposes", "sources": "sources", "retention": "retention"}
NAMES = {
    "fields": _KEPT,
    "records": _KEPT,
    "recipients": {"purposes": "purposes"},
    "evidence": {"purpose": "purposes", "retention": "retention"},
    "forms": {
        "purpose": "purposes",
        "source": "sources",
        "asks": "fields",
        "requires": "fields",
        "record": "records",
        "connection_record": "records",
        "consents": "purposes",
    },
}
"""Which attributes name a key of which section."""


def inconsistencies(description: Description) -> Found:
    """Yield the path and the sentence of everything that contradicts itself or is left unsaid."""
    for check in (_languages, _purposes, _references, _fields, _people, _forms, _recipients, _authority):
        yield from check(description)


def _languages(description: Description) -> Found:
    for path, text in _texts(description, ()):
        missing = [language for language in description.languages if language not in text.root]
        if missing:
            yield path, f"this text is missing in {', '.join(missing)}; write it in each language."


def _texts(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Text]]:
    if isinstance(node, Text):
        yield path, node
    elif isinstance(node, BaseModel):
        for name, field in type(node).model_fields.items():
            yield from _texts(getattr(node, name), (*path, field.alias or name))
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from _texts(value, (*path, key))
    elif isinstance(node, tuple):
        for position, value in enumerate(node):
            yield from _texts(value, (*path, position))


def _purposes(description: Description) -> Found:
    for key, purpose in description.purposes.items():
        path = ("purposes", key)
        # Art. 13(1)(d): the interest pursued is told.
        if purpose.basis is Basis.LEGITIMATE_INTERESTS and purpose.interest is None:
            yield path, f"“{key}” rests on legitimate interests; say which, as “interest”."
        # Art. 6(3): the obligation is laid down by law.
        if purpose.basis is Basis.LEGAL_OBLIGATION and purpose.law is None:
            yield path, f"“{key}” rests on a legal obligation; name the act, as “law”."
        # Art. 7(2): the request for consent is a text of its own.
        if (purpose.basis is Basis.CONSENT) != (purpose.consent is not None):
            yield path, f"“{key}”: “consent” is given exactly when the basis is consent."
    rights = [key for key, purpose in description.purposes.items() if purpose.data_subject_rights]
    if len(rights) != 1:
        yield ("purposes",), "exactly one purpose answers people's requests: “data_subject_rights: true”."


def _references(description: Description) -> Found:
    for path, kind, name in _named(description):
        if name not in getattr(description, kind):
            yield path, f"“{name}” is not one of the {kind}."


def _named(description: Description) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Yield where each name is used, the section it must be declared in, and the name."""
    for section in ("fields", "records", "recipients", "evidence", "forms"):
        for key, part in _entries(getattr(description, section)):
            for attribute, kind in NAMES.get(section, {}).items():
                named = getattr(part, attribute)
                for name in (named,) if isinstance(named, str) else named or ():
                    yield (section, key, attribute), kind, name
    for role, purposes in description.staff.items():
        yield from ((("staff", role), "purposes", name) for name in purposes)
    for part in ("called_by", "described_by", "reached_at", "speaks"):
        if (name := getattr(description.people, part)) is not None:
            yield ("people", part), "fields", name


def _entries(section: Any) -> Iterator[tuple[str, Any]]:
    yield from section.items() if isinstance(section, Mapping) else section


def _fields(description: Description) -> Found:
    for key, field in description.fields.items():
        yield from _field(("fields", key), key, field)
    for key, record in description.records.items():
        if record.necessity is not Necessity.VOLUNTARY and record.consequence is None:
            yield ("records", key), f"say what follows when “{key}” is not given, as “consequence”."
        for name, inner in record.fields.items():
            yield from _field(("records", key, "fields", name), name, inner)


def _field(path: tuple[str | int, ...], key: str, field: Field | RecordField) -> Found:
    if (field.type is FieldType.CHOICE) != (field.choices is not None):
        yield path, f"“{key}”: “choices” are given exactly when the type is choice."
    # Art. 13(2)(e): the consequence of not giving a value that must be given.
    if isinstance(field, Field) and field.necessity is not Necessity.VOLUNTARY and field.consequence is None:
        yield path, f"say what follows when “{key}” is not given, as “consequence”."


def _people(description: Description) -> Found:
    parts = description.people
    reached = description.fields.get(parts.reached_at)
    if reached and (reached.type is not FieldType.EMAIL or reached.multiple):
        yield ("people", "reached_at"), "people are reached at a field of type email, with one value."
    speaks = description.fields.get(parts.speaks) if parts.speaks else None
    if speaks and not set(speaks.choices or ()) <= set(Language):
        yield ("people", "speaks"), "a language field is a choice among en, fi and sv."


def _forms(description: Description) -> Found:
    for key, form in description.forms.items():
        path = ("forms", key)
        for name in sorted(set(form.requires) - set(form.asks)):
            yield path, f"“{name}” is required but not asked."
        if description.people.reached_at not in form.requires:
            yield path, f"a form asks for, and requires, “{description.people.reached_at}” to answer to."
        for name in form.consents:
            purpose = description.purposes.get(name)
            if purpose and purpose.basis is not Basis.CONSENT:
                yield path, f"“{name}” does not rest on consent, so a form cannot ask for it."


def _recipients(description: Description) -> Found:
    for key, recipient in description.recipients.items():
        # Art. 44: no transfer without a mechanism.
        if (recipient.country not in EEA) != (recipient.transfer is not None):
            yield (
                ("recipients", key),
                "a recipient outside the EU and EEA, and only such a one, has a “transfer” with its mechanism.",
            )


def _authority(description: Description) -> Found:
    if description.authority is None and description.controller.country not in AUTHORITIES:
        yield ("controller", "country"), "name the supervisory authority of this country, as “authority”."
    officer = description.data_protection_officer
    # Art. 13(1)(b), 37
    if (officer.email is None) == (officer.not_required_because is None):
        yield ("data_protection_officer",), "give the officer's e-mail, or “not_required_because”."
