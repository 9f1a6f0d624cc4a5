"""What a rule of the check is, and what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from seloste.core.description.load import Statement
from seloste.core.description.source import Node


class Severity(StrEnum):
    """An error is against the law, or a contradiction; a warning needs somebody's judgement."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place that a rule is about; what it does not say for itself is the rule's."""

    at: Node | int
    """The place, or its line (from 1) where there is only that."""
    message: str
    """One English sentence that names the thing and says what is wrong with it."""
    severity: Severity | None = None
    remedy: str | None = None

    @property
    def line(self) -> int:
        """The line in the file, from 1."""
        return self.at if isinstance(self.at, int) else self.at.line


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to mend in a description file; ``line`` counts from 1."""

    rule: str
    severity: Severity
    line: int
    message: str
    remedy: str
    law: str
    why: str


Finder: TypeAlias = Callable[[Statement, date], Iterator[Hit]]
"""Finds in a statement, complete or not, what a rule is about; the date is the day it is judged on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; an id can be shared by a rule about the parts and a rule about the words."""

    id: str
    """A letter and two digits that never change their meaning: ``L05``."""
    severity: Severity
    title: str
    """What the rule asks for, in a few words."""
    law: str
    """The provisions it comes from."""
    why: str
    """One or two sentences: what people lose when it is broken."""
    remedy: str
    """What to write instead."""
    find: Finder

    def findings(self, statement: Statement, on: date) -> Iterator[Finding]:
        """Yield what there is to mend in ``statement`` on the day ``on``."""
        for hit in self.find(statement, on):
            yield Finding(
                rule=self.id,
                severity=hit.severity or self.severity,
                line=hit.line,
                message=hit.message,
                remedy=hit.remedy or self.remedy,
                law=self.law,
                why=self.why,
            )
