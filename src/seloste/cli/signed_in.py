"""Commands that open personal data: they ask who is there, with second factor, and for which purpose."""

import functools
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from seloste.core.access import Actor
from seloste.core.errors import SelosteError


class NoPurpose(SelosteError):
    """The purpose was not named, or is not one that the account works for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Who works, for which purpose, in which language."""

    actor: Actor
    purpose: str
    language: str


def signed_in(command: Callable[..., None]) -> Callable[..., None]:
    """Open the register and hand ``work`` to the command, once somebody has signed in."""

    @click.option("--as", "email", envvar="SELOSTE_AS", help="The account's address; else it is asked for.")
    @click.option(
        "--purpose", envvar="SELOSTE_PURPOSE", help="What for; the only one of the role is taken by itself."
    )
    @click.option(
        "--password-file",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
        help="A file with the password in its first line; else it is asked for.",
    )
    @click.option("--code", help="The second factor's code of this moment; else it is asked for.")
    @functools.wraps(command)
    def run(
        *arguments: Any,
        email: str | None,
        purpose: str | None,
        password_file: Path | None,
        code: str | None,
        **options: Any,
    ) -> None:
        from seloste.cli.running import open_register

        open_register()
        from django.utils import timezone

        from seloste.staff.services import actor_of
        from seloste.staff.signing_in import sign_in

        account = sign_in(
            email=email or _ask("E-mail"),
            password=_first_line(password_file) if password_file else _ask("Password", hidden=True),
            code=code or _ask("Code"),
            at=timezone.now(),
        )
        actor = actor_of(account)
        work = Work(actor=actor, purpose=_purpose(actor, purpose), language=account.language)
        command(*arguments, work=work, **options)

    return run


def _ask(what: str, *, hidden: bool = False) -> str:
    if not sys.stdin.isatty():
        raise SelosteError(
            f"{what} is missing: run this in a terminal, or give it as an option (see --help)."
        )
    answer: str = click.prompt(what, hide_input=hidden, err=True)
    return answer


def _first_line(file: Path) -> str:
    try:
        with file.open(encoding="utf-8") as opened:
            return opened.readline(4096).rstrip("\r\n")
    except UnicodeDecodeError:
        raise SelosteError(f"{file} is not a text file.") from None


def _purpose(actor: Actor, named: str | None) -> str:
    from seloste.core.description import StaffRole
    from seloste.publications.selectors import current

    own = current().description.staff.get(StaffRole(actor.role.value), ())
    if named is None and len(own) == 1:
        return own[0]
    if named is None or named not in own:
        choice = f"one of {', '.join(own)}" if own else "none: the role works for no purpose"
        raise NoPurpose(f"Name the purpose with --purpose; for this account it is {choice}.")
    return named
