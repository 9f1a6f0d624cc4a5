"""A row of the table: what follows from something new, gone or changed at one place of the schema."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, assert_never

from seloste.core.changes.model import Consequence, Difference, Kind

Consequences: TypeAlias = tuple[Consequence, ...]
Harmless: TypeAlias = Callable[[Any, Any], bool]
HarmlessNew: TypeAlias = Callable[[Any], bool]

NOTHING: Final[Consequences] = ()
INFORM: Final[Consequences] = (Consequence.INFORMATION,)
PLAN: Final[Consequences] = (Consequence.PLAN,)
ASK: Final[Consequences] = (Consequence.CONSENT,)
BOTH: Final[Consequences] = (Consequence.INFORMATION, Consequence.PLAN)
TERMS: Final[Consequences] = (Consequence.TERMS,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What follows, and which articles say what people were told.

    ``harmless`` says when a change takes nothing from people, ``harmless_new`` when something new does not.
    ``asks`` says that those who consented to a purpose it concerns are asked anew.
    """

    added: Consequences
    removed: Consequences
    changed: Consequences
    law: tuple[str, ...] = ()
    harmless: Harmless | None = None
    harmless_new: HarmlessNew | None = None
    asks: bool = False

    def follows(self, difference: Difference) -> Consequences:
        """Return what follows from ``difference`` by this row alone."""
        match difference.kind:
            case Kind.ADDED:
                is_harmless = self.harmless_new and self.harmless_new(difference.new)
                return NOTHING if is_harmless else self.added
            case Kind.REMOVED:
                return self.removed
            case Kind.CHANGED:
                is_harmless = self.harmless and self.harmless(difference.old, difference.new)
                return NOTHING if is_harmless else self.changed
            case _:
                assert_never(difference.kind)


def told(
    *law: str, removed: Consequences = NOTHING, harmless: Harmless | None = None, asks: bool = False
) -> Rule:
    """Return a row for what people are told of (Art. 13, 14) before it holds for them."""
    return Rule(added=INFORM, removed=removed, changed=INFORM, law=law, harmless=harmless, asks=asks)


def always_told(*law: str, harmless: Harmless | None = None, asks: bool = False) -> Rule:
    """Return a row for what people are told of also when it is gone."""
    return told(*law, removed=INFORM, harmless=harmless, asks=asks)


def quiet() -> Rule:
    """Return a row for what concerns nobody outside: wording, order, how the staff work."""
    return Rule(added=NOTHING, removed=NOTHING, changed=NOTHING)


def kept(*, added: Consequences = INFORM, asks: bool = True) -> Rule:
    """Return a row for what something is kept under: new data is told, what goes needs a plan."""
    return Rule(added=added, removed=PLAN, changed=PLAN, law=("13(1)(c)", "14(1)(d)"), asks=asks)


def planned(*, harmless: Harmless | None = None) -> Rule:
    """Return a row for what decides how something is kept."""
    return Rule(added=PLAN, removed=PLAN, changed=PLAN, harmless=harmless)


def agreed() -> Rule:
    """Return a row of the terms of service."""
    return Rule(added=TERMS, removed=TERMS, changed=TERMS)
