"""Finding every place where two descriptions differ; the order of keys and of words in a list means nothing."""

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

from pydantic import BaseModel

from seloste.core.changes.model import Difference, Kind, Path
from seloste.core.description import Description, Text
from seloste.core.description.schema import Part


def differences(old: Description, new: Description) -> Iterator[Difference]:
    """Yield each difference; what is wholly new or gone is one, whatever it contains."""
    yield from _compare(old, new, (), ())


def plain(value: Any) -> Any:
    """Return a part of a description as what its file says: mappings, lists and words."""
    match value:
        case Text():
            return {str(language): text for language, text in value.root.items()}
        case Part():
            parts = {_key(value, name): plain(getattr(value, name)) for name in type(value).model_fields}
            return {key: part for key, part in parts.items() if part is not None}
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case tuple():
            return [plain(each) for each in value]
        case None | bool() | int():
            return value
        case _:
            return str(value)


def _compare(old: Any, new: Any, path: Path, pattern: Path) -> Iterator[Difference]:
    if old == new:
        return
    match old, new:
        case Part(), Part():
            for name in type(old).model_fields:
                step = _key(old, name)
                yield from _compare(getattr(old, name), getattr(new, name), (*path, step), (*pattern, step))
        case Text(), Text():
            yield from _texts(old, new, path, pattern)
        case Mapping(), Mapping():
            for key in (*old, *(key for key in new if key not in old)):
                yield from _compare(old.get(key), new.get(key), (*path, str(key)), (*pattern, "*"))
        case tuple(), tuple():
            compare = _lists if any(isinstance(each, BaseModel) for each in (*old, *new)) else _sets
            yield from compare(old, new, path, (*pattern, "*"))
        case _:
            yield _difference(old, new, path, pattern)


def _texts(old: Text, new: Text, path: Path, pattern: Path) -> Iterator[Difference]:
    for language in (*old.root, *(language for language in new.root if language not in old.root)):
        was, now = old.root.get(language), new.root.get(language)
        if was != now:
            in_both = was is not None and now is not None
            yield _difference(was, now, (*path, str(language)), pattern, translation=not in_both)


def _sets(old: tuple[Any, ...], new: tuple[Any, ...], path: Path, pattern: Path) -> Iterator[Difference]:
    for each in dict.fromkeys((*old, *new)):
        if (each in old) != (each in new):
            was, now = (each, None) if each in old else (None, each)
            yield _difference(was, now, (*path, str(each)), pattern)


def _lists(old: tuple[Any, ...], new: tuple[Any, ...], path: Path, pattern: Path) -> Iterator[Difference]:
    """Compare what is left between the same beginning and the same end, place by place."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    middle = zip_longest(old[start : len(old) - end], new[start : len(new) - end])
    for at, (was, now) in enumerate(middle, start=start):
        yield from _compare(was, now, (*path, str(at)), pattern)


def _difference(old: Any, new: Any, path: Path, pattern: Path, *, translation: bool = False) -> Difference:
    kind = Kind.ADDED if old is None else Kind.REMOVED if new is None else Kind.CHANGED
    return Difference(
        path=path, pattern=".".join(pattern), kind=kind, old=old, new=new, translation=translation
    )


def _key(part: Part, name: str) -> str:
    return type(part).model_fields[name].alias or name
