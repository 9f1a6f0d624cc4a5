"""What ``seloste doctor`` finds: how bad it is, what it means, what to do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is."""

    ALARM = "alarm"
    """Something is lost or wrong, and nothing mends it by itself."""
    FAULT = "fault"
    """Something has to be done, and can be."""
    ADVICE = "advice"
    """Nothing is wrong, and something could be better; the exit code stays 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding; ``mend`` is what ``--repair`` does about it, where that is safe."""

    id: str
    severity: Severity
    sentence: str
    remedy: str
    count: int = 1
    mend: Callable[[], object] | None = None


def alarm(name: str, sentence: str, remedy: str, *, count: int = 1) -> Finding:
    """Return an alarm; an alarm is never repaired."""
    return Finding(id=name, severity=Severity.ALARM, sentence=sentence, remedy=remedy, count=count)


def fault(
    name: str, sentence: str, remedy: str, *, count: int = 1, mend: Callable[[], object] | None = None
) -> Finding:
    """Return a fault."""
    return Finding(id=name, severity=Severity.FAULT, sentence=sentence, remedy=remedy, count=count, mend=mend)


def advice(name: str, sentence: str, remedy: str) -> Finding:
    """Return a piece of advice."""
    return Finding(id=name, severity=Severity.ADVICE, sentence=sentence, remedy=remedy)
