"""A description as it stands in its file: what is written where, before anything is made of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event, ScalarEvent

from seloste.core.description.problems import DescriptionError, Problem
from seloste.core.language import Language

LONGEST: Final = 1024 * 1024
"""Bytes; a description is prose and tables for people to read."""

DEEPEST: Final = 16
"""Levels of mappings and lists; the format itself has eight. The parser's time grows with the square of them."""

Path: TypeAlias = tuple[str | int, ...]

_LANGUAGES: Final = frozenset(Language)
_LOOKS_LIKE_A_DATE: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")


@dataclass(frozen=True, slots=True)
class Node:
    """One place in the file: what is written there, its path and its line (from 1)."""

    value: Any
    path: Path
    line: int

    def has(self, key: str) -> bool:
        """Say whether something is written under ``key``."""
        return isinstance(self.value, CommentedMap) and self.value.get(key) is not None

    def get(self, key: str) -> "Node | None":
        """Return what is written under ``key``."""
        return self._under(key) if self.has(key) else None

    def items(self) -> "Iterator[tuple[str, Node]]":
        """Yield the entries of a mapping, or nothing."""
        if isinstance(self.value, CommentedMap):
            yield from ((str(key), self._under(key)) for key in self.value)

    def elements(self) -> "Iterator[Node]":
        """Yield the elements of a list, or nothing."""
        if isinstance(self.value, CommentedSeq):
            for position, value in enumerate(self.value):
                line = self.value.lc.item(position)[0] + 1
                yield Node(value=value, path=(*self.path, position), line=line)

    def children(self) -> "Iterator[Node]":
        """Yield the entries of a mapping or the elements of a list, or nothing."""
        if isinstance(self.value, CommentedMap):
            yield from (self._under(key) for key in self.value)
        yield from self.elements()

    def entries(self, section: str) -> "Iterator[tuple[str, Node]]":
        """Yield the entries of the mapping under ``section``, or nothing."""
        if under := self.get(section):
            yield from under.items()

    def word(self, key: str) -> str | None:
        """Return the one word under ``key``, if that is what is written there."""
        value = self.value.get(key) if isinstance(self.value, CommentedMap) else None
        return str(value) if isinstance(value, str) else None

    def words(self, key: str) -> tuple[str, ...]:
        """Return the words of the list under ``key``; one word alone is a list of one."""
        under = self.get(key)
        return under.own_words() if under else ()

    def own_words(self) -> tuple[str, ...]:
        """Return the word, or the words of the list, that is written here."""
        if isinstance(self.value, str):
            return (str(self.value),)
        return tuple(str(each.value) for each in self.elements() if isinstance(each.value, str))

    def is_true(self, key: str) -> bool:
        """Say whether ``key`` is ``true``."""
        return isinstance(self.value, CommentedMap) and self.value.get(key) is True

    def day(self, key: str) -> date | None:
        """Return the date under ``key``, if that is what is written there."""
        value = self.value.get(key) if isinstance(self.value, CommentedMap) else None
        return value if isinstance(value, date) else None

    def text(self) -> dict[Language, str] | None:
        """Return the text in each of its languages, if a text is what is written here."""
        if (
            not isinstance(self.value, CommentedMap)
            or not self.value
            or not _LANGUAGES.issuperset(self.value)
        ):
            return None
        if not all(isinstance(each, str) for each in self.value.values()):
            return None
        return {Language(key): str(each) for key, each in self.value.items()}

    def texts(self) -> "Iterator[Node]":
        """Yield every text from here on down."""
        if self.text() is not None:
            yield self
            return
        for child in self.children():
            yield from child.texts()

    def find(self, pattern: str) -> "Iterator[Node]":
        """Yield what is written at a path such as ``fields.*.purposes``; ``*`` is any key or position."""
        first, _, rest = pattern.partition(".")
        for node in self.children() if first == "*" else filter(None, (self.get(first),)):
            yield from node.find(rest) if rest else (node,)

    def at(self, path: Path) -> "Node":
        """Return the deepest place on the way to ``path`` that the file has."""
        node = self
        for step in path:
            following = next((child for child in node.children() if child.path[-1] == step), None)
            if following is None:
                break
            node = following
        return node

    def _under(self, key: str) -> "Node":
        return Node(value=self.value[key], path=(*self.path, key), line=self.value.lc.key(key)[0] + 1)


def parse(source: str | bytes, *, file: str) -> Node:
    """Return the root of what is written in ``source``; ``file`` is only named in errors.

    Raises:
        DescriptionError: the source is too large, not UTF-8, not YAML, or no mapping; it is nested too deep, or
            has aliases, which could make it grow without end, or a date that no calendar has.
    """
    text = _decode(source, file)

    def refuse(line: int, message: str) -> DescriptionError:
        return DescriptionError([Problem(file=file, line=line, message=message)])

    try:
        depth = 0
        for event in YAML(typ="rt", pure=True).parse(text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if message := _unwanted(event, depth):
                raise refuse(event.start_mark.line + 1, message)
        tree = YAML(typ="rt", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = (error.problem or "it cannot be read").split("\n")[0]
        raise refuse(mark.line + 1 if mark else 1, f"this is not valid YAML: {reason}.") from None
    except (YAMLError, ValueError, RecursionError):
        raise refuse(1, "this is not valid YAML: it cannot be read.") from None
    if not isinstance(tree, CommentedMap):
        raise refuse(1, "a description is a mapping that starts with “seloste: 1”.")
    return Node(value=tree, path=(), line=1)


def plain(value: Any) -> Any:
    """Turn the parser's own containers into plain ones, keeping scalars as they are."""
    if isinstance(value, CommentedMap):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, CommentedSeq):
        return [plain(each) for each in value]
    return str(value) if isinstance(value, str) else value


def _unwanted(event: Event, depth: int) -> str | None:
    if depth > DEEPEST:
        return f"this is nested more than {DEEPEST} levels deep; a description is not."
    if isinstance(event, AliasEvent):
        return "aliases (*name) are not used here; write the text out."
    if isinstance(event, ScalarEvent) and not event.style and event.value == "<<":
        return "merging (<<) is not used here; write the entries out."
    if isinstance(event, ScalarEvent) and not event.style and _LOOKS_LIKE_A_DATE.fullmatch(event.value):
        try:
            date.fromisoformat(event.value)
        except ValueError:
            return f"{event.value} is no date of the calendar; write year, month and day, such as 2026-03-05."
    return None


def _decode(source: str | bytes, file: str) -> str:
    if len(source) > LONGEST:
        raise DescriptionError(
            [Problem(file=file, line=1, message="the file is larger than 1 MiB; a description is shorter.")]
        )
    if isinstance(source, str):
        return source
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source[: error.start].count(b"\n") + 1
        message = "the file is not UTF-8 text; save it as UTF-8."
        raise DescriptionError([Problem(file=file, line=line, message=message)]) from None
