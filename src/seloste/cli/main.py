"""``seloste``: the command that holds all others."""

import importlib
import sys
from collections.abc import Mapping
from typing import ClassVar

import click

from seloste import __version__
from seloste.core.errors import SelosteError


class Lazy(click.Group):
    """A group whose commands are imported when they are asked for."""

    places: ClassVar[Mapping[str, str]] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Name every command, without importing any."""
        return sorted(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one command."""
        if cmd_name not in self.places:
            return None
        module, _, attribute = self.places[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command


class Mail(Lazy):
    """Letters from the shell."""

    places: ClassVar[Mapping[str, str]] = {
        "deliver": "seloste.cli.mail_deliver:deliver",
        "fetch": "seloste.cli.mail_fetch:fetch",
        "read": "seloste.cli.mail_read:read",
    }


class User(Lazy):
    """Staff accounts."""

    places: ClassVar[Mapping[str, str]] = {"add": "seloste.cli.user:add"}


class ApiKey(Lazy):
    """Keys of other systems."""

    places: ClassVar[Mapping[str, str]] = {
        "add": "seloste.cli.api_key:add",
        "list": "seloste.cli.api_key:list_keys",
        "revoke": "seloste.cli.api_key:revoke",
    }


class Person(Lazy):
    """The people in the register."""

    places: ClassVar[Mapping[str, str]] = {
        name: f"seloste.cli.person:{name}" for name in ("add", "erase", "export", "find", "show")
    }


class Keys(Lazy):
    """The keyring."""

    places: ClassVar[Mapping[str, str]] = {
        "list": "seloste.cli.keys:list_keys",
        "new": "seloste.cli.keys:new",
        "rotate": "seloste.cli.keys:rotate",
    }


class Publication(Lazy):
    """Published versions."""

    places: ClassVar[Mapping[str, str]] = {
        "list": "seloste.cli.publication:list_versions",
        "show": "seloste.cli.publication:show",
    }


class Audit(Lazy):
    """The log of every use of personal data."""

    places: ClassVar[Mapping[str, str]] = {
        "checkpoint": "seloste.cli.audit:checkpoint",
        "export": "seloste.cli.audit:export",
        "prove": "seloste.cli.audit:prove",
        "verify": "seloste.cli.audit:verify",
    }


class Seloste(Lazy):
    """Everything."""

    places: ClassVar[Mapping[str, str]] = {
        "api-key": "seloste.cli.main:api_key",
        "audit": "seloste.cli.main:audit",
        "backup": "seloste.cli.backup:backup",
        "check": "seloste.cli.check:check",
        "deadline": "seloste.cli.deadline:deadline",
        "demo": "seloste.cli.demo:demo",
        "diff": "seloste.cli.diff:diff",
        "doctor": "seloste.cli.doctor:doctor",
        "init": "seloste.cli.init:init",
        "keys": "seloste.cli.main:keys",
        "mail": "seloste.cli.main:mail",
        "notice": "seloste.cli.notice:notice",
        "person": "seloste.cli.main:person",
        "publication": "seloste.cli.main:publication",
        "publish": "seloste.cli.publish:publish",
        "record": "seloste.cli.record:record",
        "restore": "seloste.cli.restore:restore",
        "scan": "seloste.cli.scan:scan",
        "schema": "seloste.cli.schema:schema",
        "serve": "seloste.cli.serve:serve",
        "terms": "seloste.cli.service_terms:terms",
        "user": "seloste.cli.main:user",
    }


@click.command(cls=Mail)
def mail() -> None:
    """Take letters into the register, or only read them."""


@click.command(cls=User)
def user() -> None:
    """Staff accounts."""


@click.command(cls=ApiKey)
def api_key() -> None:
    """Keys by which other systems use the API."""


@click.command(cls=Person)
def person() -> None:
    """Look people up, add and erase them; asks for a sign-in with second factor, and is written down."""


@click.command(cls=Keys)
def keys() -> None:
    """Make a keyring, and change the key-encryption key that wraps all others."""


@click.command(cls=Publication)
def publication() -> None:
    """Every published description, with its plan and its notices."""


@click.command(cls=Audit)
def audit() -> None:
    """Prove what was done with personal data."""


@click.command(cls=Seloste, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="seloste")
def seloste() -> None:
    """Keep a customer register that does only what its published description says.

    The register's folder is the current one, or the one named in SELOSTE_HOME.
    """


def main() -> None:
    """Run the command line; what is wrong with the input is one sentence and exit code 1."""
    try:
        seloste()
    except SelosteError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"{error.strerror or 'The operating system refused'}: {error.filename or '?'}", err=True)
        sys.exit(1)
    except _database_errors() as error:
        # A database's own words may repeat a value; the kind of the error says enough for a shell.
        click.echo(f"The database could not do it ({type(error).__name__}); nothing was changed.", err=True)
        sys.exit(1)


def _database_errors() -> tuple[type[Exception], ...]:
    """Return the errors of databases, if the command has loaded any."""
    loaded = sys.modules.get("django.db.utils")
    return (loaded.Error,) if loaded else ()
