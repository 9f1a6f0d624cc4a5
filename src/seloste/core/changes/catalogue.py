"""What a language must be able to say of a change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """The sentence of each ``Consequence``, with ``{people}``, ``{purposes}`` and ``{plan}`` to fill."""

    consent: str
    information: str
    plan: str
    terms: str
    nothing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """The heading over the changes of each ``Consequence``, and over what was forgotten."""

    consent: str
    information: str
    plan: str
    terms: str
    nothing: str
    forgotten: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The sentence of each ``Finding``, by its name."""

    version: str
    updated: str
    terms_version: str
    terms_updated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a draft of a plan says: its title, what each answer means, which fit a place, and that none does."""

    title: str
    rename: str
    retire: str
    hold: str
    keep: str
    move: str
    answers: str
    none: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything one language says of a change.

    ``paragraph`` and ``point`` write an article with them: ``13(3)`` and ``13(1)(c)``.
    """

    added: str
    added_value: str
    removed: str
    removed_value: str
    changed: str
    reworded: str
    quoted: str
    consequences: Consequences
    titles: Titles
    findings: Findings
    rename: str
    retire: str
    hold: str
    keep: str
    move: str
    plan: Plan
    same: str
    from_to: str
    article: str
    paragraph: str
    point: str
    guidelines: str
    yes: str
    no: str
