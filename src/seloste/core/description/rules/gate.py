"""What a description must pass before it comes into force."""

from datetime import date

from seloste.core.description.load import Statement
from seloste.core.description.rules import check
from seloste.core.description.rules.model import Severity
from seloste.core.errors import SelosteError


class Unlawful(SelosteError):
    """The check finds errors in a description; the message has a line for each, with what to write instead."""


def require_lawful(statement: Statement, *, on: date) -> None:
    """Let pass what has no errors on the day ``on``; warnings are left to people.

    Raises:
        Unlawful: the check finds errors.
    """
    errors = [each for each in check(statement, on=on) if each.severity is Severity.ERROR]
    if errors:
        raise Unlawful(
            "\n".join(
                f"{statement.file}:{each.line}: {each.rule}: {each.message} {each.remedy}" for each in errors
            )
        )
