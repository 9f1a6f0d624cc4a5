"""Which purposes a place of a description concerns, and so whose data."""

from collections.abc import Callable, Iterable
from typing import Final

from seloste.core.changes.model import Path
from seloste.core.description import Basis, Description
from seloste.core.description.schema import Kept

_OF_ONE_PURPOSE: Final = ("fields", "records", "recipients", "contracts")
"""Sections whose parts list purposes, and where a change of that list concerns the purpose in question."""


def purposes(old: Description, new: Description, path: Path) -> tuple[str, ...]:
    """Return the keys of the purposes that a change at ``path`` concerns, those of ``new`` first."""
    found = _concerned(old, path) | _concerned(new, path)
    return tuple(key for key in dict.fromkeys((*new.purposes, *old.purposes)) if key in found)


def subjects(old: Description, new: Description, keys: Iterable[str]) -> tuple[str, ...]:
    """Return the keys of the categories of people in these purposes; in none that we know, everybody."""
    found = {
        subject
        for key in keys
        for described in (old, new)
        if key in described.purposes
        for subject in described.purposes[key].subjects
    }
    known = dict.fromkeys((*new.subjects, *old.subjects))
    return tuple(key for key in known if key in found) if found else tuple(new.subjects)


def consented(old: Description, new: Description, keys: Iterable[str]) -> tuple[str, ...]:
    """Return those of the purposes that people have consented to, and that still rest on consent."""
    return tuple(
        key
        for key in keys
        if all(
            key in described.purposes and described.purposes[key].basis is Basis.CONSENT
            for described in (old, new)
        )
    )


def _concerned(description: Description, path: Path) -> set[str]:  # noqa: PLR0911 - one for each section
    match path:
        case ("purposes", key, *_):
            return {key}
        case (section, _, "purposes", purpose) if section in _OF_ONE_PURPOSE:
            return {purpose}
        case (("fields" | "records" | "recipients" | "contracts") as section, key, *_):
            part = getattr(description, section).get(key)
            return set(part.purposes) if part else set()
        case ("retention", key, *_):
            return _of_kept(description, lambda part: part.retention == key) | _of_evidence(description, key)
        case ("sources", key, *_):
            return _of_kept(description, lambda part: key in part.sources)
        case ("subjects", key, *_):
            return {name for name, purpose in description.purposes.items() if key in purpose.subjects}
        case ("evidence", key, *_):
            return {getattr(description.evidence, key).purpose}
        case (("publications" | "statistics" | "forms") as section, key, *_):
            part = getattr(description, section).get(key)
            return {part.purpose} if part else set()
        case ("cookies", key, *_):
            cookie = description.cookies.get(key)
            return {cookie.consent} if cookie and cookie.consent else set()
        case _:
            return set(description.purposes)


def _of_kept(description: Description, holds: Callable[[Kept], bool]) -> set[str]:
    return {
        purpose
        for part in (*description.fields.values(), *description.records.values())
        if holds(part)
        for purpose in part.purposes
    }


def _of_evidence(description: Description, retention: str) -> set[str]:
    evidence = description.evidence
    rules = (evidence.consents, evidence.requests, evidence.log)
    return {rule.purpose for rule in rules if rule.retention == retention}
