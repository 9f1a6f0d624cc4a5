"""What holds now, from everything that was chosen about one purpose."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple, assert_never
from uuid import UUID

from seloste.core.consent.proof import Channel, Evidence, Proof, Said, Verification

CONFIRM_WITHIN: Final = timedelta(days=14)
"""How long consent from a form that anybody can fill in waits to be confirmed; after that it was never given."""

_PURPOSE = re.compile(r"[a-z][a-z0-9_]{0,39}")


class Choice(StrEnum):
    """What a person did about one purpose."""

    GIVEN = "given"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """What holds now for one purpose."""

    NEVER_ASKED = "never_asked"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    LAPSED = "lapsed"
    """Asked for in a form, and not confirmed in time: never given, and nothing further is asked."""
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Step(NamedTuple):
    """As much of a choice as decides what holds; steps sort by when they were made.

    ``at`` is by our clock, or when it was collected if it was imported; ``id`` and ``confirms`` are identifiers
    that sort by time. ``proved`` tells whether it is known to be this person's.
    """

    at: datetime
    id: Any
    choice: Choice
    proved: bool
    imported: bool = False
    confirms: Any = None


class Held(NamedTuple):
    """What holds; since when, for consent in force; and which choices still wait to be confirmed."""

    state: State
    since: datetime | None = None
    waiting: frozenset[Any] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One choice about one purpose, by our clock.

    ``confirms`` is the choice that a confirmation confirms; ``evidence`` comes with one that was imported.
    """

    id: UUID
    purpose: str
    choice: Choice
    at: datetime
    proof: Said
    confirms: UUID | None = None
    evidence: Evidence | None = None

    def __post_init__(self) -> None:
        """Refuse what no history can hold.

        Raises:
            ValueError: it is about none or several purposes; it is consent without its proof; it confirms
                nothing, or something without being a confirmation; it was imported without evidence.
        """
        if not isinstance(self.purpose, str) or not _PURPOSE.fullmatch(self.purpose):
            raise ValueError("a choice is about one purpose")
        if self.choice in _CONSENT and not isinstance(self.proof, Proof):
            raise ValueError("consent is nothing without its proof")
        if (self.choice is Choice.CONFIRMED) is not (self.confirms is not None):
            raise ValueError("a confirmation, and nothing else, says what it confirms")
        if (self.proof.channel is Channel.IMPORTED) is not (self.evidence is not None):
            raise ValueError("an imported choice, and nothing else, has evidence from elsewhere")

    @property
    def step(self) -> Step:
        """As much of it as decides what holds."""
        return Step(
            self.evidence.collected_at if self.evidence else self.at,
            self.id,
            self.choice,
            self.proof.verification is not Verification.NONE,
            self.evidence is not None,
            self.confirms,
        )


_CONSENT: Final = frozenset({Choice.GIVEN, Choice.CONFIRMED})
_NONE: Final[frozenset[Any]] = frozenset()
_NO: Final = frozenset({Choice.REFUSED, Choice.WITHDRAWN})


def state(steps: Iterable[Step], *, at: datetime) -> State:
    """Return what holds at that time after these choices about one purpose."""
    return held(steps, at=at).state


def held(steps: Iterable[Step], *, at: datetime) -> Held:
    """Return what holds at that time after these choices about one purpose, and since when consent does.

    Consent that anybody could have given counts once it was confirmed, in time, through the address on file;
    a confirmation counts for the one consent that it confirms, so one left over from before a withdrawal does
    nothing. An empty box in a form that anybody could have sent takes nothing away. A withdrawal always
    counts. An imported consent counts only of somebody who has never refused or withdrawn, here or there,
    before or after: an import raises nobody's no to a yes.
    """
    history = sorted(steps)
    course = _Course(history)
    for step in history:
        match step.choice:
            case Choice.GIVEN:
                course.give(step)
            case Choice.CONFIRMED:
                course.confirm(step)
            case Choice.REFUSED:
                course.refuse(step)
            case Choice.WITHDRAWN:
                course.end(State.WITHDRAWN)
            case _:
                assert_never(step.choice)
    return course.held(at)


class _Course:
    """What holds while a history is gone through, oldest first."""

    __slots__ = ("asked", "history", "now", "since")

    def __init__(self, history: Sequence[Step]) -> None:
        self.history = history
        self.now = State.NEVER_ASKED
        self.since: datetime | None = None
        self.asked: dict[Any, datetime] = {}

    def give(self, step: Step) -> None:
        if step.imported:
            said_no = any(one.choice in _NO for one in self.history)
            if not said_no and self.now is not State.GIVEN:
                self.now, self.since = State.GIVEN, step.at
        elif step.proved:
            self.now, self.since = State.GIVEN, step.at
        else:
            self.asked[step.id] = step.at

    def confirm(self, step: Step) -> None:
        asked = self.asked.get(step.confirms)
        if asked is not None and step.at - asked <= CONFIRM_WITHIN:
            del self.asked[step.confirms]
            self.now, self.since = State.GIVEN, step.at

    def refuse(self, step: Step) -> None:
        by_somebody = step.proved or step.imported
        if by_somebody or (self.now is not State.GIVEN and not self.waiting(step.at)):
            self.end(State.REFUSED)

    def end(self, state: State) -> None:
        self.now = state
        self.asked.clear()

    def waiting(self, at: datetime) -> frozenset[Any]:
        return frozenset([key for key, asked in self.asked.items() if at - asked <= CONFIRM_WITHIN])

    def held(self, at: datetime) -> Held:
        waiting = self.waiting(at) if self.asked else _NONE
        if self.now is State.GIVEN:
            return Held(State.GIVEN, self.since, waiting)
        if waiting:
            return Held(State.AWAITING_CONFIRMATION, None, waiting)
        lapsed = self.asked and self.now is State.NEVER_ASKED
        return Held(State.LAPSED if lapsed else self.now)
