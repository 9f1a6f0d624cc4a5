"""The tables of both databases, by name: which there are, which hold sealed documents, and of whom.

A sealed document is found by what its row looks like: ``retention`` and a sealed column beside the column that
says whose key it is sealed under. A room that keeps one gets it backed up, checked and removed after a restore
without being told of here, unless its owner stands elsewhere (``OWNERS``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import DatabaseError, connections, models, router
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from seloste.core.errors import SelosteError
from seloste.vault.start import check_databases

MIGRATIONS = "django_migrations"
DATA, KEYS = "default", "keys"
CHOICES = "choices"
"""The edge's database, which is none of Django's."""
OWNERS: Mapping[str, str] = {"rights.Answer": "id"}
"""Where the owner is neither ``owner_id`` nor ``person_id``, nor the row itself: an answer has its own key."""


class NotReady(SelosteError):
    """The databases cannot be used as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """A table of sealed documents, and the columns that say whose they are."""

    model: Any
    owner: str
    nullable: bool


def sealings() -> Iterator[Sealing]:
    """Yield every table of the data database whose rows are sealed under somebody's own key."""
    for model in apps.get_models():
        columns = {field.attname: field for field in model._meta.concrete_fields}
        if not {"sealed", "retention"} <= columns.keys() or home(model) != DATA:
            continue
        convention = next((name for name in ("owner_id", "person_id") if name in columns), "id")
        owner = OWNERS.get(model._meta.label, convention)
        yield Sealing(model=model, owner=owner, nullable=columns["sealed"].null)


def home(model: type[models.Model]) -> str:
    """Name the database that a model's rows live in."""
    return router.db_for_read(model)


def expected(alias: str) -> list[str]:
    """Return the names of the tables that this version keeps in a database, in order."""
    kept = {
        made._meta.db_table
        for made in apps.get_models(include_auto_created=True)
        if made._meta.managed and not made._meta.proxy and router.allow_migrate_model(alias, made)
    }
    return sorted(kept | {MIGRATIONS})


def migrations() -> list[str]:
    """Return the migrations of this version, as a backup names them."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return sorted(f"{app}.{name}" for app, name in loader.disk_migrations)


def check_tables() -> None:
    """Refuse to go on unless both databases are there and open, and their tables are of this version.

    Raises:
        NotReady: one cannot be opened, or its tables are older or newer.
        NotTogether: one is missing or empty; none was made.
    """
    require_databases()
    for alias in (DATA, KEYS):
        check_tables_of(alias)


def require_databases() -> None:
    """Refuse to go on unless both databases are there and open.

    Raises:
        NotReady: one cannot be opened.
        NotTogether: one is missing or empty; none was made.
    """
    try:
        check_databases()
    except DatabaseError:
        raise NotReady(
            "A database cannot be opened: it is not running, cut short or not one of ours. "
            "Put it back from its backup; nothing was changed."
        ) from None


def check_tables_of(alias: str) -> None:
    """Check one database, as ``check_tables`` does both.

    Raises:
        NotReady: it cannot be opened, or its tables are older or newer.
    """
    try:
        executor = MigrationExecutor(connections[alias])
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        raise NotReady(f"The database “{alias}” cannot be opened; is it running and whole?") from None
    if any(router.allow_migrate(alias, migration.app_label) for migration, _ in plan):
        raise NotReady("The tables are not of this version; run “seloste init --upgrade”.")
