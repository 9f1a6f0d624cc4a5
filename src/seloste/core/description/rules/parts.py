"""The parts of a statement as rules speak of them: by name, and by what they say of each other."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Final

from seloste.core.description.kinds import Basis
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Finder, Hit
from seloste.core.description.source import Node, Path

KINDS: Final = {
    "subjects": "Category of people",
    "purposes": "Purpose",
    "retention": "Retention rule",
    "sources": "Source",
    "fields": "Field",
    "records": "Record type",
    "services": "Service",
    "contracts": "Contract",
    "recipients": "Recipient",
    "publications": "Publication",
    "statistics": "Statistics",
    "forms": "Form",
    "cookies": "Cookie",
}
"""What an entry of each section is called in a sentence."""


def joined(*finders: Finder) -> Finder:
    """Return the finder of all that ``finders`` find, in their order."""

    def find(statement: Statement, on: date) -> Iterator[Hit]:
        return chain.from_iterable(finder(statement, on) for finder in finders)

    return find


def named(path: Path) -> str:
    """Return what is at ``path`` as a sentence begins with it: ``Purpose “marketing”``."""
    kind = KINDS.get(str(path[0])) if len(path) > 1 else None
    return f"{kind} “{path[1]}”" if kind else f"“{'.'.join(map(str, path))}”"


def listed(names: Iterable[str]) -> str:
    """Return names as a sentence lists them, each in quotation marks."""
    *others, last = [f"“{name}”" for name in names]
    return f"{', '.join(others)} and {last}" if others else last


def months_old(day: date, on: date) -> int:
    """Return how many full months ``day`` is past on the day ``on``."""
    return (on.year - day.year) * 12 + on.month - day.month - (on.day < day.day)


def kept(root: Node) -> Iterator[Node]:
    """Yield every field and record type."""
    yield from root.find("fields.*")
    yield from root.find("records.*")


def holds(item: Node, field_type: str) -> bool:
    """Say whether a field, or a field of a record type, holds values of one type."""
    return item.word("type") == field_type or any(
        each.word("type") == field_type for each in item.find("fields.*")
    )


def marked(root: Node, section: str, key: str) -> frozenset[str]:
    """Return the keys of the entries of ``section`` that say ``key: true``."""
    return frozenset(name for name, each in root.entries(section) if each.is_true(key))


def purposes_on(root: Node, *bases: Basis) -> frozenset[str]:
    """Return the keys of the purposes that rest on one of ``bases``."""
    return frozenset(key for key, purpose in root.entries("purposes") if purpose.word("basis") in bases)


def could_rest_on(root: Node, *bases: Basis) -> bool:
    """Say whether a purpose rests on one of ``bases``, or does not say what it rests on."""
    return any(purpose.word("basis") in (None, *bases) for purpose in root.find("purposes.*"))
