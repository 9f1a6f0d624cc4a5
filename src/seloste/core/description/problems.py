"""What is wrong with a description file, with its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from seloste.core.errors import SelosteError


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
