"""What must hold before a register is served: tables, keys and the description in force agree."""

from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.utils import timezone

from seloste.audit.entries import open_log
from seloste.continuity.replaying import carry_out_undone
from seloste.continuity.tables import NotReady, check_tables
from seloste.publications.services import check_in_force, publish
from seloste.vault.start import check_keyring


def make_tables() -> None:
    """Make or upgrade the tables of both databases."""
    for alias in connections:
        call_command("migrate", database=alias, interactive=False, verbosity=0)


def found_register() -> None:
    """Make a new register ready: tables, keys, log, and its first published description.

    Raises:
        SelosteError: the description or the key file cannot be used.
    """
    make_tables()
    check_keyring(settings.KEYRING)
    open_log(at=timezone.now())
    publish_file()


def publish_file() -> tuple[str, str]:
    """Put the description file into force; return its name and content hash.

    Raises:
        SelosteError: it cannot be used; what is in force stays in force.
    """
    path = settings.SELOSTE.path(settings.SELOSTE.description)
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise NotReady(f"{path.name} is not UTF-8 text; save it as UTF-8.") from None
    return path.name, publish(source=source, file=path.name, at=timezone.now())


def check_register() -> None:
    """Refuse to go on unless tables, keys and description belong together; then finish what a crash cut short.

    Raises:
        SelosteError: they do not; nothing was changed.
    """
    check_tables()
    check_keyring(settings.KEYRING)
    check_in_force(settings.SELOSTE.path(settings.SELOSTE.description))
    carry_out_undone()
