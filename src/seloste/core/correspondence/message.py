"""A letter's two parts, who signs it, and what a letter about a request is told."""

from dataclasses import dataclass
from datetime import date

from seloste.core.letters.kinds import Kind
from seloste.core.requests import Decision, WhyNot


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One letter as plain text: the subject without line breaks, the body ending in one."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who writes: the controller, whom to ask for, the register's address, the link to its privacy notice."""

    controller: str
    contact: str
    email: str
    notice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirming:
    """Where the person says that the request is theirs, and the last day on which the link works."""

    link: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that was asked for, and what became of it; without a decision it is in the copy."""

    kind: Kind
    decision: Decision | None = None
    why: WhyNot | None = None
    words: str = ""
    """What the staff add in their own words."""
