"""Which answers fit each place where what is kept needs a plan."""

from collections.abc import Mapping
from typing import Final

from seloste.core.changes.model import Answer, Difference, Path
from seloste.core.description import Basis, Description, FieldType

_GOES: Final = (Answer.RENAME, Answer.RETIRE, Answer.HOLD)
_STAYS: Final = (Answer.KEEP,)
_JUDGED: Final = (Answer.KEEP, Answer.RETIRE, Answer.HOLD)
_RULE: Final = (Answer.MOVE, Answer.KEEP, Answer.RETIRE, Answer.HOLD)

_ANSWERS: Final[Mapping[str, tuple[Answer, ...]]] = {
    "register.key": _STAYS,
    # What people chose about a purpose is kept as proof in any case (Art. 7(1)); nothing else hangs on it.
    "purposes.*": (Answer.RENAME, Answer.RETIRE),
    "purposes.*.basis": _STAYS,
    "fields.*": _GOES,
    "fields.*.type": _JUDGED,
    "fields.*.multiple": _JUDGED,
    "fields.*.retention": _RULE,
    "fields.*.choices.*": _GOES,
    "fields.*.choices.*.label": _JUDGED,
    "records.*": _GOES,
    "records.*.retention": _RULE,
    "records.*.fields.*": _GOES,
    "records.*.fields.*.type": _JUDGED,
    "records.*.fields.*.choices.*": _GOES,
    "records.*.fields.*.choices.*.label": _JUDGED,
    "contracts.*.proved_by": _STAYS,
    "evidence.consents.retention": _STAYS,
    "evidence.requests.retention": _STAYS,
    "evidence.log.retention": _STAYS,
    "people.reached_at": _STAYS,
    # Art. 17(2): taken down, or left where it is public.
    "publications.*": (Answer.RETIRE, Answer.KEEP),
}
"""The answers for each place of the schema that can need a plan."""

PLANNED: Final = frozenset(_ANSWERS)

_LINE: Final = frozenset({FieldType.NAME, FieldType.TEXT, FieldType.ADDRESS})
_CODED: Final = frozenset({FieldType.CHOICE, FieldType.YES_NO})


def answers(difference: Difference, old: Description, new: Description) -> tuple[Answer, ...]:
    """Return what can become of what is kept where two descriptions differ, the most likely first.

    None at all fits where the law leaves none: what people consented to is not used on another basis
    (Guidelines 05/2020, 121 to 123); a new purpose is described for that. What stays under its retention
    rule can stay only where that rule goes on being described.
    """
    if difference.pattern == "purposes.*.basis" and difference.old is Basis.CONSENT:
        return ()
    rule = rule_of(difference.path, old)
    has_ended = rule is not None and rule not in new.retention
    is_rule = difference.path[-1] == "retention"
    is_narrower = difference.path[-1] == "type" and not is_wider(difference.old, difference.new)
    lost = {
        Answer.HOLD: has_ended,
        Answer.KEEP: is_narrower or (is_rule and has_ended),
    }
    return tuple(each for each in _ANSWERS[difference.pattern] if not lost.get(each))


def rule_of(path: Path, old: Description) -> str | None:
    """Return the retention rule that what is kept at a place is kept under, if it has one of its own."""
    match path:
        case ("fields", key, *_):
            return old.fields[key].retention
        case ("records", key) | ("records", key, "retention"):
            return old.records[key].retention
        case ("evidence", key, *_):
            rule: str = getattr(old.evidence, key).retention
            return rule
        case _:
            return None


def is_wider(old: FieldType, new: FieldType) -> bool:
    """Say whether every value of one type is, as it is written, a value of another."""
    if old in _CODED:
        return False
    if new is FieldType.LONG_TEXT or (old is FieldType.MONEY and new is FieldType.NUMBER):
        return True
    return new in _LINE and old is not FieldType.LONG_TEXT
