"""Reading a register description from YAML text: every error names file, line and what to do."""

import difflib
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from seloste.core.description import schema
from seloste.core.description.needed import Missing, missing
from seloste.core.description.problems import DescriptionError, Problem
from seloste.core.description.schema import Description
from seloste.core.description.source import Node, Path, parse, plain
from seloste.core.description.structure import contradictions


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A description that can be understood, though it may leave out what it must say.

    ``description`` is there exactly when nothing is ``missing``.
    """

    file: str
    root: Node
    missing: tuple[Missing, ...]
    description: Description | None
    passages: tuple[tuple[Path, Node], ...] = field(init=False, repr=False, compare=False)
    """Each language of each text, with the path of the text: looked up once, as a dozen rules read them all."""

    def __post_init__(self) -> None:
        """Look the passages up."""
        passages = ((node.path, each) for node in self.root.texts() for each in node.children())
        object.__setattr__(self, "passages", tuple(passages))


def content_hash(text: str) -> str:
    """Return the SHA-256 of the description's UTF-8 bytes as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def read(source: str | bytes, *, file: str = "register.yaml") -> Statement:
    """Return what ``source`` states, complete or not; ``file`` is only named in errors.

    Raises:
        DescriptionError: the text is not YAML, says something the format does not know, or
            contradicts itself.
    """
    return understand(parse(source, file=file), file=file)


def understand(root: Node, *, file: str) -> Statement:
    """Return what a parsed file states, complete or not.

    Raises:
        DescriptionError: it says something the format does not know, or contradicts itself.
    """
    description, problems, left_out = _typed(root, file)
    problems += [
        Problem(file=file, line=node.line, message=message) for node, message in contradictions(root)
    ]
    if problems:
        raise DescriptionError(sorted(problems, key=lambda problem: problem.line))
    left_out += missing(root)
    return Statement(
        file=file,
        root=root,
        missing=tuple(sorted(left_out, key=lambda each: each.line)),
        description=None if left_out else description,
    )


def load(source: str | bytes, *, file: str = "register.yaml") -> Description:
    """Return the description written in ``source``; ``file`` is only named in errors.

    Raises:
        DescriptionError: as ``read``, or something is missing.
    """
    return complete(read(source, file=file))


def complete(statement: Statement) -> Description:
    """Return the description that a statement makes.

    Raises:
        DescriptionError: something is missing.
    """
    if statement.description is None:
        raise DescriptionError(
            [Problem(file=statement.file, line=each.line, message=each.message) for each in statement.missing]
        )
    return statement.description


def _typed(root: Node, file: str) -> tuple[Description | None, list[Problem], list[Missing]]:
    """Return the description, or what is wrong with its form, and what is missing from it."""
    try:
        return Description.model_validate(plain(root.value)), [], []
    except ValidationError as error:
        found = [(_path(details), details) for details in error.errors()]
    problems, left_out = [], []
    for path, details in found:
        line = root.at(path).line
        if details["type"] == "missing":
            where = ".".join(map(str, path))
            left_out.append(Missing(path=path, line=line, message=f"“{where}” is missing; add it."))
        else:
            problems.append(Problem(file=file, line=line, message=_sentence(path, details)))
    return None, problems, left_out


def _path(details: Mapping[str, Any]) -> Path:
    return tuple(step for step in details["loc"] if step != "[key]")


_INSTEAD: Final = {
    "model_type": "write a mapping here, with its keys indented below",
    "dict_type": "write a mapping here, with its keys indented below",
    "tuple_type": "write a list here, such as [one, another]",
    "string_type": "write words here; put figures, dates, true and false in quotes",
    "int_type": "write a whole number here",
    "bool_type": "write true or false here",
    "bool_parsing": "write true or false here",
    "int_parsing": "write a whole number here",
    "date_from_datetime_parsing": "write a date here, such as 2026-03-05",
    "date_parsing": "write a date here, such as 2026-03-05",
    "date_type": "write a date here, such as 2026-03-05",
    "date_from_datetime_inexact": "write a date without a time of day, such as 2026-03-05",
    "invalid_key": "a key is a word; put it in quotes if it looks like a number",
    "too_short": "write at least one entry here",
    "string_too_short": "write at least one word here",
    "string_too_long": "this is too long; names and addresses have at most 400 characters",
}
"""What to write, by the kind of error, where pydantic's own words speak of programs."""


def _sentence(path: Path, details: Mapping[str, Any]) -> str:
    where = ".".join(map(str, path))
    if instead := _INSTEAD.get(details["type"]):
        return f"“{where}”: {instead}."
    match details["type"]:
        case "enum" | "literal_error":
            return f"“{where}”: write one of {details['ctx']['expected'].replace(chr(39), '')}."
        case "extra_forbidden":
            close = difflib.get_close_matches(str(path[-1]), set(_known_keys()), n=1)
            hint = f" Did you mean “{close[0]}”?" if close else " Remove it."
            return f"“{where}” is not known.{hint}"
        case "string_pattern_mismatch":
            return (
                f"“{where}” has a form that is not allowed here; keys are small letters, digits "
                "and _, countries are two capital letters, hosts are names such as cdn.example.com or *.example.com."
            )
        case _:
            return f"“{where}”: {re.sub(r'^Value error, ', '', details['msg'])}."


def _known_keys() -> Iterator[str]:
    for model in vars(schema).values():
        if isinstance(model, type) and issubclass(model, BaseModel):
            yield from (field.alias or name for name, field in model.model_fields.items())
