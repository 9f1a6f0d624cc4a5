"""What a value can be found by: folded words, and their first letters.

The texts made here are never kept; the vault keeps keyed hashes of them.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import assert_never

from seloste.core.description import Description, Search

PREFIXES = (3, 4, 5)
"""Lengths, in letters, of the beginnings a word is found by."""


def fold(text: str) -> str:
    """Return ``text`` as search compares it: no case, no diacritics (ä is found by a)."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def words(text: str) -> list[str]:
    """Return the folded words of ``text``: runs of letters and digits."""
    return re.findall(r"[^\W_]+", fold(text))


def whole(value: str) -> str:
    """Return the token text that a whole ``value``, in normal form, is looked up and filtered by."""
    return f"={fold(value)}"


def tokens(value: str, search: Search, *, filterable: bool = False) -> set[str]:
    """Return the token texts that ``value``, in normal form, is found by.

    What lists can be filtered by has the token of its whole value, even when it is not searched for.
    """
    match search:
        case Search.NO:
            return {whole(value)} if filterable else set()
        case Search.EXACT:
            return {whole(value)}
        case Search.PREFIX:
            found = {whole(value)}
            for word in words(value):
                found.add(f"w{word}")
                found.update(f"p{word[:length]}" for length in PREFIXES if len(word) >= length)
            return found
        case _:
            assert_never(search)


def token_of(word: str) -> str:
    """Return the one token text that a typed, folded ``word`` is looked up by."""
    if len(word) < PREFIXES[0]:
        return f"w{word}"
    return f"p{word[: PREFIXES[-1]]}"


def matches(typed: Iterable[str], values: Iterable[str]) -> bool:
    """Tell whether every typed word begins some word of ``values``, or is a whole value itself."""
    known = list(values)
    found = [word for value in known for word in words(value)]
    whole = {fold(value) for value in known}
    return all(any(word.startswith(part) for word in found) or part in whole for part in typed)


def searchable(description: Description, search: Search) -> list[str]:
    """Return the fields found in the given way."""
    return [key for key, field in description.fields.items() if field.search is search]
