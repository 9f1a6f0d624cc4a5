"""Carrying a plan out on what was kept under an earlier version: pure functions over opened documents.

Whoever opens a document brings it up to date with the plans of all versions since the one whose keys it uses,
oldest first. That version is the document's own mark, written anew each time it is sealed: a plan is carried
out once, because a key that went may come again later and then means something else.

What is held is under a mark that no key of a description can have, so no purpose ever covers it. It is still
kept about the person: their answer (Art. 15) and their erasure (Art. 17) include it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from seloste.core.changes.model import Answer, Path
from seloste.core.changes.plan import Plan

HELD: Final = "held:"
"""What the key of a held value begins with."""

Value: TypeAlias = Mapping[str, str]
"""A value with its provenance, as a profile's document has it: what it is stands under ``value``."""

Fields: TypeAlias = Mapping[str, Sequence[Value]]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecord:
    """A record as it was kept: its type, its retention rule and its values.

    What is held as a whole keeps its type; ``held`` tells it from later records of a type with the same key.
    """

    type: str
    rule: str
    values: Mapping[str, str]
    held: bool = False


def planned(fields: Fields, plans: Iterable[Plan], *, rule: str) -> dict[str, dict[str, list[Value]]]:
    """Return a profile, kept under one retention ``rule``, as the plans leave it: by rule, then by key.

    A rename moves values to their new key, retiring drops them, holding puts them under ``HELD``. What is
    under another rule than ``rule`` afterwards is to be sealed under that one.
    """
    kept = [(rule, key, value) for key, values in fields.items() for value in values]
    for plan in plans:
        place_of: dict[tuple[str, str], int] = {}
        brought: list[tuple[str, str, Value]] = []
        for under, key, value in kept:
            place = place_of[under, key] = place_of.get((under, key), -1) + 1
            brought += _value(plan, under, key, value, place)
        kept = brought
    by_rule: dict[str, dict[str, list[Value]]] = {}
    for under, key, value in kept:
        by_rule.setdefault(under, {}).setdefault(key, []).append(value)
    return by_rule


def planned_record(kept: KeptRecord, plans: Iterable[Plan]) -> KeptRecord | None:
    """Return a record as the plans leave it, or nothing where one of them retires it."""
    for plan in plans:
        if kept.held:
            break
        path = ("records", kept.type)
        match _gravest(plan, path, (*path, "retention")):
            case Answer.RETIRE:
                return None
            case Answer.HOLD:
                kept = replace(kept, held=True)
            case _:
                kept = _gone_on(plan, kept)
    return kept


def _gone_on(plan: Plan, kept: KeptRecord) -> KeptRecord:
    inner = ("records", kept.type, "fields")
    values = dict(
        found for key, value in kept.values.items() for found in _inner(plan, (*inner, key), key, value)
    )
    renamed, moved = plan.at("records", kept.type), plan.at("records", kept.type, "retention")
    return KeptRecord(
        type=(renamed and renamed.to) or kept.type, rule=(moved and moved.to) or kept.rule, values=values
    )


def _value(plan: Plan, rule: str, key: str, value: Value, place: int) -> Iterator[tuple[str, str, Value]]:
    """Yield where one value of a profile is afterwards, if anywhere; ``place`` counts its field's values from 0."""
    path = ("fields", key)
    asked: list[Path] = [path, (*path, "retention")]
    if place:
        # Where one value is left room for, the first is it.
        asked.append((*path, "multiple"))
    match _gravest(plan, *asked):
        case Answer.RETIRE:
            return
        case Answer.HOLD:
            yield rule, HELD + key, value
        case _:
            moved = plan.at(*path, "retention")
            for now, word in _inner(plan, path, key, value["value"]):
                under = (moved and moved.to) or rule
                yield (rule if now.startswith(HELD) else under), now, {**value, "value": word}


def _inner(plan: Plan, path: Path, key: str, value: str) -> Iterator[tuple[str, str]]:
    """Yield the key and the value that ``value`` has afterwards, if it still is."""
    choice = (*path, "choices", value)
    match _gravest(plan, path, (*path, "type"), choice, (*choice, "label")):
        case Answer.RETIRE:
            return
        case Answer.HOLD:
            yield HELD + key, value
        case _:
            renamed, chosen = plan.at(*path), plan.at(*choice)
            yield (renamed and renamed.to) or key, (chosen and chosen.to) or value


def _gravest(plan: Plan, *places: Path) -> Answer | None:
    """Return whether one of the answers for these places retires, or holds, what is there."""
    answers = {step.answer for place in places if (step := plan.at(*place))}
    return next((answer for answer in (Answer.RETIRE, Answer.HOLD) if answer in answers), None)
