"""Reading a register description from YAML text: every error names file, line and what to do."""

import difflib
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent

from seloste.core.description import schema
from seloste.core.description.consistency import inconsistencies
from seloste.core.description.schema import Description
from seloste.core.errors import SelosteError

LONGEST = 1024 * 1024
"""Bytes; a description is prose and tables for people to read."""

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong in a description file; ``line`` counts from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class DescriptionError(SelosteError):
    """The description cannot be used; ``problems`` says where and what to do."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, problems)))


def content_hash(text: str) -> str:
    """Return the SHA-256 of the description's UTF-8 bytes as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def load(source: str | bytes, *, file: str = "register.yaml") -> Description:
    """Return the description written in ``source``; ``file`` is only named in errors.

    Raises:
        DescriptionError: the text is not YAML, says something the format does not know, or
            contradicts itself.
    """
    tree = _parse(_decode(source, file), file)
    try:
        description = Description.model_validate(_plain(tree))
    except ValidationError as error:
        raise DescriptionError([_problem(tree, file, details) for details in error.errors()]) from None
    problems = [
        Problem(file=file, line=_line(tree, path), message=message)
        for path, message in inconsistencies(description)
    ]
    if problems:
        raise DescriptionError(sorted(problems, key=lambda problem: problem.line))
    return description


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


def _parse(text: str, file: str) -> CommentedMap:
    def refuse(line: int, message: str) -> DescriptionError:
        return DescriptionError([Problem(file=file, line=line, message=message)])

    try:
        for event in YAML(typ="rt", pure=True).parse(text):
            if isinstance(event, AliasEvent):
                raise refuse(
                    event.start_mark.line + 1, "aliases (*name) are not used here; write the text out."
                )
        tree = YAML(typ="rt", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = (error.problem or "it cannot be read").split("\n")[0]
        raise refuse(mark.line + 1 if mark else 1, f"this is not valid YAML: {reason}.") from None
    except (YAMLError, ValueError, RecursionError):
        raise refuse(1, "this is not valid YAML: it cannot be read.") from None
    if not isinstance(tree, CommentedMap):
        raise refuse(1, "a description is a mapping that starts with “seloste: 1”.")
    return tree


def _plain(node: Any) -> Any:
    """Turn the parser's own containers into plain ones, keeping scalars as they are."""
    if isinstance(node, CommentedMap):
        return {key: _plain(value) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [_plain(value) for value in node]
    return str(node) if isinstance(node, str) else node


def _line(tree: Any, path: Path) -> int:
    """Return the line of the deepest part of ``path`` that the file has."""
    line, node = 1, tree
    for step in path:
        try:
            line = (node.lc.key(step) if isinstance(node, CommentedMap) else node.lc.item(step))[0] + 1
            node = node[step]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return line


def _known_keys() -> Iterator[str]:
    for model in vars(schema).values():
        if isinstance(model, type) and issubclass(model, BaseModel):
            yield from (field.alias or name for name, field in model.model_fields.items())


def _problem(tree: CommentedMap, file: str, details: Any) -> Problem:
    path: Path = tuple(step for step in details["loc"] if step != "[key]")
    where = ".".join(str(step) for step in path)
    match details["type"]:
        case "missing":
            message = f"“{where}” is missing; add it."
        case "extra_forbidden":
            close = difflib.get_close_matches(str(path[-1]), set(_known_keys()), n=1)
            hint = f" Did you mean “{close[0]}”?" if close else " Remove it."
            message = f"“{where}” is not known.{hint}"
        case "string_pattern_mismatch":
            message = (
                f"“{where}” has a form that is not allowed here; keys are small letters, digits "
                "and _, countries are two capital letters."
            )
        case _:
            message = f"“{where}”: {re.sub(r'^Value error, ', '', details['msg'])}."
    return Problem(file=file, line=_line(tree, path), message=message)
