"""When a change takes nothing from people: the same meaning, a shorter time, a larger group."""

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Any, Final

from seloste.core.description.kinds import IdentityCheck
from seloste.core.description.values import Lifetime, Period

_DAYS: Final = {"minutes": 1 / 1440, "hours": 1 / 24, "days": 1, "months": 365.25 / 12, "years": 365.25}

_SHORT: Final = 4
"""A shorter word (not, ei, inte) that differs is another word, not a slip of the pen."""

_SPELLING: Final = 0.75


def same_meaning(old: Any, new: Any) -> bool:
    """Say whether two texts differ in case, spaces, punctuation and spelling alone.

    Nothing else is taken for mere wording: a machine cannot know what a sentence means to people.
    """
    was, now = _words(str(old)), _words(str(new))
    return len(was) == len(now) and all(map(_same_word, was, now))


def same_name(old: Any, new: Any) -> bool:
    """Say whether two names differ in case, spaces and punctuation alone."""
    return _words(str(old)) == _words(str(new))


def not_longer(old: Any, new: Any) -> bool:
    """Say whether a length of time has become no longer; a month is a twelfth of a year."""
    return days(new) <= days(old)


def days(length: Period | Lifetime) -> float:
    """Return a length of time in days, for comparing; a session is the shortest."""
    return length.count * _DAYS[length.unit]


def not_smaller(old: Any, new: Any) -> bool:
    """Say whether a number has not become smaller."""
    return bool(new >= old)


def became_true(old: Any, new: Any) -> bool:
    """Say whether what was not so is so now."""
    return not old and bool(new)


def became_false(old: Any, new: Any) -> bool:
    """Say whether what was so is so no longer."""
    return bool(old) and not new


def asked_less(old: Any, new: Any) -> bool:
    """Say whether people now have to show who they are more seldom (Art. 12(6))."""
    return old is not new and new is IdentityCheck.ON_REASONABLE_DOUBT


def offers_nothing(new: Any) -> bool:
    """Say whether services are not offered to children (Art. 8), which people need not be told."""
    return not new.offered_to_children


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def _same_word(old: str, new: str) -> bool:
    if old == new:
        return True
    if min(len(old), len(new)) < _SHORT or any(map(str.isdigit, old + new)):
        return False
    first, second = sorted((old, new))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _SPELLING
