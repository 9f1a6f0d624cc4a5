"""What must hold before a register is served: tables, keys and the description in force agree."""

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.utils import timezone

from seloste.audit.entries import open_log
from seloste.continuity.replaying import carry_out_undone
from seloste.continuity.tables import NotReady, check_tables, require_databases
from seloste.mailroom.originals import check_originals
from seloste.people.kept import kept
from seloste.publications.services import PlanFile, check_described, check_in_force, publish, read_words
from seloste.vault.start import check_keyring, check_pair, pair_databases


def make_tables() -> None:
    """Make or upgrade the tables of both databases."""
    for alias in connections:
        call_command("migrate", database=alias, interactive=False, verbosity=0)


def upgrade_tables() -> None:
    """Bring the tables of both databases up to date, where there are tables.

    Raises:
        SelosteError: a database is missing, empty or cannot be opened; nothing was changed.
    """
    require_databases()
    make_tables()


def found_register() -> None:
    """Make a new register ready: tables, keys, log, and its first published description.

    Raises:
        SelosteError: the description or the key file cannot be used.
    """
    make_tables()
    check_keyring(settings.KEYRING)
    pair_databases()
    open_log(at=timezone.now())
    publish_file()


def publish_file(plan: Path | None = None) -> tuple[str, str]:
    """Put the description file into force; return its name and content hash.

    Raises:
        SelosteError: it or its plan cannot be used; what is in force stays in force.
    """
    require_databases()
    check_keyring(settings.KEYRING)
    check_pair()
    path = settings.SELOSTE.path(settings.SELOSTE.description)
    planned = PlanFile(source=_words(plan), file=plan.name) if plan else None
    digest = publish(source=_words(path), file=path.name, at=timezone.now(), plan=planned, kept=kept())
    return path.name, digest


def _words(path: Path) -> str:
    try:
        return read_words(path)
    except UnicodeDecodeError:
        raise NotReady(f"{path.name} is not UTF-8 text; save it as UTF-8.") from None


def check_register() -> None:
    """Refuse to go on unless tables, keys and description belong together; then finish what a crash cut short.

    Raises:
        SelosteError: they do not; nothing was changed.
    """
    check_tables()
    check_keyring(settings.KEYRING)
    check_pair()
    check_in_force(settings.SELOSTE.path(settings.SELOSTE.description))
    check_described(kept())
    check_originals()
    carry_out_undone()
