"""Which of what is gone may have come back under another key."""

import operator
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Any, Final

from seloste.core.changes.model import Difference, Kind, Path
from seloste.core.description import Basis, Text
from seloste.core.description.schema import Field, Purpose, RecordField, RecordType

_LIKELY: Final = 0.6
"""How alike the labels or the keys of two parts must be, from 0 to 1."""

_NAMED: Final = frozenset(
    {
        "fields.*",
        "records.*",
        "records.*.fields.*",
        "fields.*.choices.*",
        "records.*.fields.*.choices.*",
        "purposes.*",
    }
)


def renames(found: Iterable[Difference]) -> Mapping[Path, Path]:
    """Return where what is gone may have moved to: the same place, the same type, a similar label or key.

    Each new part takes the place of one at most, the most alike first.
    """
    named = [each for each in found if each.pattern in _NAMED and each.kind is not Kind.CHANGED]
    pairs = sorted(
        (
            (-likeness, gone.path, come.path)
            for gone in named
            if gone.kind is Kind.REMOVED
            for come in named
            if come.kind is Kind.ADDED and come.path[:-1] == gone.path[:-1]
            if (likeness := _likeness(gone, come)) >= _LIKELY
        ),
    )
    moved: dict[Path, Path] = {}
    for _, gone_path, come_path in pairs:
        if gone_path not in moved and come_path not in moved.values():
            moved[gone_path] = come_path
    return moved


def _likeness(gone: Difference, come: Difference) -> float:
    if not fits(gone.old, come.new):
        return 0.0
    was, now = _label(gone.old), _label(come.new)
    shared = [(was.root[language], now.root[language]) for language in was.root if language in now.root]
    return max(_alike(*pair) for pair in (*shared, (gone.path[-1], come.path[-1])))


def fits(old: Any, new: Any) -> bool:
    """Say whether what is kept under one part can go on under another as it is.

    Type, choices and retention rule are the same. A purpose that people consented to says what they were
    asked, word for word: consent to one text is none to another (Art. 4(11)).
    """
    match old, new:
        case (Field(), Field()) | (RecordType(), RecordType()):
            return bool(_shape(old) == _shape(new) and old.retention == new.retention)
        case Purpose(basis=Basis.CONSENT), Purpose():
            told = operator.attrgetter("basis", "consent", "name", "description")
            return bool(told(old) == told(new))
        case _:
            return bool(_shape(old) == _shape(new))


def _shape(part: Any) -> Any:
    """Return what must be the same for what is kept to fit: types and choices, also of a record's fields."""
    match part:
        case Field():
            return part.type, part.multiple, frozenset(part.choices or ())
        case RecordField():
            return part.type, frozenset(part.choices or ())
        case RecordType():
            return frozenset((key, *_shape(inner)) for key, inner in part.fields.items())
        case Purpose():
            return part.basis
        case _:
            return type(part)


def _label(part: Any) -> Text:
    label: Text = part.name if isinstance(part, Purpose) else part.label
    return label


def _alike(one: str, other: str) -> float:
    # Sorted, so that the way back finds the same pair.
    first, second = sorted((one.casefold(), other.casefold()))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
