"""Values that stand behind their labels, a line each: what is to be changed, and what somebody identifies themself by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from seloste.core.letters.fields import ANY_NAME, EMAIL, PHONE, WEBSITE
from seloste.core.letters.folding import even

_LABEL: Final = re.compile(
    r"[ \t]{0,8}(?:[-*•][ \t]{0,4})?(?P<label>[^\W\d][^:\n]{0,40}?)[ \t]{0,4}:(?!//)[ \t]{0,40}(?P<value>[^\n]{0,300})$"
)
_LONGEST_LABEL: Final = 4
_MOST_LINES: Final = 4
_LONGEST_LINE: Final = 80
_OLD: Final = re.compile(
    r"(?<!\w)(?:old|former|previous|vanha\w*|aiem\w+|entinen|gam(?:la|mal|melt)|tidigare|nuvarande fel|alte[rsn]?|bisherige[rs]?|fruhere[rs]?|falsch\w*|wrong|vaara\w*|fel"
    r"|ancien(?:ne)?|antigu[oa]|anterior|vecchi[oa]|oude?|stary?|stara|gamle|vana)(?!\w)"
)
_BY_LOOK: Final = {"email": EMAIL, "phone": PHONE, "website": WEBSITE}
# What announces the values that only say who writes.
_IDENTIFYING: Final = re.compile(
    r"identi\w+|tunnist\w+|henkilollisy\w+|legitim\w+|who i am|zu meiner person|my (?:current )?details|tietoni ovat|wer ich bin|azonos\w+|tuvasta\w+|ταυτοπ\w+|идентиф\w+|totoznost\w*|tozsamos\w+|istovet\w+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One value with its field; ``known`` when it is what the register holds, or who the sender is."""

    field: str
    value: str
    known: bool


def labelled(text: str) -> tuple[Labelled, ...]:
    """Return the labelled values of ``text`` in its order; a value may stand on the line below its label."""
    return tuple(_labelled(text.split("\n")))


def _labelled(lines: list[str]) -> Iterator[Labelled]:
    identifying = False
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if not line.strip():
            continue
        found = _LABEL.fullmatch(line)
        field = _field(found["label"]) if found else None
        if found is None or field is None:
            # A label of something else ("Customer number: …") goes on with what was begun.
            begun = identifying and found is not None
            identifying = begun or bool(_IDENTIFYING.search(even(line)))
            continue
        value = found["value"].strip()
        if not value:
            value, number = _below(lines, number)
        if value and _is_value(field, value):
            old = _OLD.search(even(found["label"])) is not None
            yield Labelled(field=field, value=value.strip(" \"'"), known=identifying or old)


def _is_value(field: str, value: str) -> bool:
    """Say whether what stands behind a label is a value, and no sentence: "My name: it should be …"."""
    if look := _BY_LOOK.get(field):
        found = look.search(value)
        return found is not None and len(found[0]) * 2 > len(value)
    return not value[0].islower()


def _below(lines: list[str], number: int) -> tuple[str, int]:
    """Return the value that stands on the lines below its label, and the number of the line after it."""
    if number < len(lines) and not lines[number].strip():
        number += 1
    value: list[str] = []
    while number < len(lines) and len(value) < _MOST_LINES:
        line = lines[number].strip()
        if (
            not line
            or _LABEL.fullmatch(line)
            or line.endswith((".", ":", "!", "?"))
            or len(line) > _LONGEST_LINE
        ):
            break
        value.append(line.rstrip(","))
        number += 1
    return ", ".join(value), number


def _field(label: str) -> str | None:
    """Return the field a label names, when it says little else."""
    words = even(label)
    if len(words.split()) > _LONGEST_LABEL:
        return None
    found = ANY_NAME.search(words)
    return found.lastgroup if found else None
