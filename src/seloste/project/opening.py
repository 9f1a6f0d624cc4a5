"""What must hold before a register is served: tables, keys and the description in force agree."""

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from seloste.audit.entries import open_log
from seloste.core.errors import SelosteError
from seloste.people.kept import kept
from seloste.publications.services import PlanFile, check_described, check_in_force, publish, read_words
from seloste.vault.start import check_databases, check_keyring, check_pair, pair_databases


class NotReady(SelosteError):
    """The databases cannot be used as they are."""


def make_tables() -> None:
    """Make or upgrade the tables of both databases."""
    for alias in connections:
        call_command("migrate", database=alias, interactive=False, verbosity=0)


def upgrade_tables() -> None:
    """Bring the tables of both databases up to date, where there are tables.

    Raises:
        SelosteError: a database is missing, empty or cannot be opened; nothing was changed.
    """
    _require_databases()
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
    _require_databases()
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
    """Refuse to go on unless tables, keys and description belong together.

    Raises:
        SelosteError: they do not; nothing was changed.
    """
    _require_databases()
    for alias in connections:
        executor = MigrationExecutor(connections[alias])
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if any(_belongs(alias, migration.app_label) for migration, _ in plan):
            raise NotReady("The tables are not of this version; run “seloste init --upgrade”.")
    check_keyring(settings.KEYRING)
    check_pair()
    check_in_force(settings.SELOSTE.path(settings.SELOSTE.description))
    check_described(kept())


def _require_databases() -> None:
    try:
        check_databases()
    except DatabaseError:
        raise NotReady(
            "A database cannot be opened: it is not running, cut short or not one of ours. "
            "Put it back from its backup; nothing was changed."
        ) from None


def _belongs(alias: str, app_label: str) -> bool:
    from django.db import router

    return bool(router.allow_migrate(alias, app_label))
