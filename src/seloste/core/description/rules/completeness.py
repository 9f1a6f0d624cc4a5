"""A description that is whole: in every language, with nothing left out and nothing left over."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, kept, months_old, named
from seloste.core.description.rules.unsaid import COMPLETENESS, LANGUAGES, unsaid
from seloste.core.description.source import Node

_MONTHS_BETWEEN_REVIEWS: Final = 24

_USED_IN: Final = {
    "retention": ("fields.*.retention", "records.*.retention", "evidence.*.retention"),
    "sources": ("fields.*.sources", "records.*.sources", "forms.*.source"),
    "subjects": ("purposes.*.subjects",),
    "services": ("contracts.*.services",),
}
"""Where the entries of a section are named by those who use them."""


def _stale(statement: Statement, on: date) -> Iterator[Hit]:
    for register in statement.root.find("register"):
        dates = {key: day for key in ("updated", "reviewed") if (day := register.day(key))}
        for key, day in dates.items():
            if day > on:
                message = f"“register.{key}” is {day}, which has not come yet."
                yield Hit(at=register.at((key,)), message=message, remedy="Write a day that has passed.")
        if dates and months_old(last := max(dates.values()), on) >= _MONTHS_BETWEEN_REVIEWS:
            key = next(key for key, day in dates.items() if day == last)
            message = f"Nobody has looked through the description since {last}."
            yield Hit(at=register.at((key,)), message=message)


def _unused(statement: Statement, _on: date) -> Iterator[Hit]:
    root = statement.root
    for section, places in _USED_IN.items():
        used = {name for pattern in places for node in root.find(pattern) for name in node.own_words()}
        if not used:
            continue  # nothing is named yet, so nothing is left over
        for key, entry in root.entries(section):
            if key not in used:
                yield Hit(at=entry, message=f"{named(entry.path)} is described, and nothing uses it.")
    yield from _purposeless(root)


def _purposeless(root: Node) -> Iterator[Hit]:
    """Find purposes that no data is kept for, on a device neither, once all that is kept says what it is for."""
    if not all(item.has("purposes") for item in kept(root)):
        return
    covered = {name for item in kept(root) for name in item.words("purposes")}
    for pattern in ("evidence.*.purpose", "cookies.*.consent"):
        covered |= {name for node in root.find(pattern) for name in node.own_words()}
    for key, purpose in root.entries("purposes"):
        if key not in covered and not purpose.is_true("data_subject_rights"):
            yield Hit(at=purpose, message=f"{named(purpose.path)} is described, and no data is kept for it.")


def _untranslated(statement: Statement, _on: date) -> Iterator[Hit]:
    for missing in statement.missing:
        if missing.path[-1] in LANGUAGES:
            yield Hit(at=missing.line, message=missing.message)


RULES = (
    Rule(
        id="L27",
        severity=Severity.WARNING,
        title="The description is looked through every two years",
        law="GDPR Art. 5(1)(a), 5(2), 24(1)",
        why="What a company does changes, and a notice that nobody has read since is no longer true.",
        remedy="Hold it against what is really done, mend what has changed, and write today's date as “reviewed”.",
        find=joined(unsaid("L27"), _stale),
    ),
    Rule(
        id="L40",
        severity=Severity.WARNING,
        title="What is described is used",
        law="GDPR Art. 5(1)(a)-(b)",
        why="People read about uses of their data that do not take place.",
        remedy="Remove it, or name it where it is used.",
        find=_unused,
    ),
    Rule(
        id="L41",
        severity=Severity.ERROR,
        title="Every text is there in every language",
        law="GDPR Art. 12(1)",
        why="Readers of one language must not be told less than those of another.",
        remedy="Write the text in each of “register.languages”.",
        find=_untranslated,
    ),
    Rule(
        id=COMPLETENESS,
        severity=Severity.ERROR,
        title="Nothing is left out",
        law="GDPR Art. 5(2), 24, 30(1)",
        why="A register runs from its description, so what is not described cannot be done.",
        remedy="Add it; the example register shows how.",
        find=unsaid(COMPLETENESS),
    ),
)
