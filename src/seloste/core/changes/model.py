"""Differences as values."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str, ...]


class Kind(StrEnum):
    """What happened at a place."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Consequence(StrEnum):
    """What follows from a change before it may be carried out, the gravest first."""

    CONSENT = "consent"
    INFORMATION = "information"
    PLAN = "plan"
    TERMS = "terms"
    NOTHING = "nothing"


class Answer(StrEnum):
    """What can become of what is kept where a description changes.

    It goes on under another key, is erased, is held (kept until its retention rule ends it, and used for
    nothing), stays as it is, or comes under the new retention rule.
    """

    RENAME = "rename"
    RETIRE = "retire"
    HOLD = "hold"
    KEEP = "keep"
    MOVE = "move"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One place where two descriptions differ, before anything is said of it.

    ``pattern`` is the place in the schema, with ``*`` for keys and positions. ``translation`` marks a text
    that was there before and gained or lost a language.
    """

    path: Path
    pattern: str
    kind: Kind
    old: Any
    new: Any
    translation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A difference with what follows from it.

    ``purposes`` are those that it concerns and ``subjects`` the categories of people in them; ``asked`` are
    the purposes whose consent is asked anew. ``suggestions`` are the answers that a plan may give for it, and
    ``renamed`` is the path it may have moved to.
    """

    path: Path
    pattern: str
    kind: Kind
    old: Any
    new: Any
    consequences: tuple[Consequence, ...]
    law: tuple[str, ...]
    purposes: tuple[str, ...]
    subjects: tuple[str, ...]
    asked: tuple[str, ...]
    suggestions: tuple[Answer, ...]
    renamed: Path | None = None

    @property
    def where(self) -> str:
        """The path as people write it: ``fields.phone.type``."""
        return ".".join(self.path)

    @property
    def follows(self) -> bool:
        """Say whether anything must be done."""
        return self.consequences != (Consequence.NOTHING,)


class Finding(StrEnum):
    """What a new description forgot to say of itself."""

    VERSION = "register.version"
    UPDATED = "register.updated"
    TERMS_VERSION = "terms.version"
    TERMS_UPDATED = "terms.updated"
