"""Restoring: everything is verified first, then loaded and brought up to date as one step.

Up to date means: what was destroyed since the backup is removed, and what was decided since is carried out
again from the journal that lies with the keys. So the keys of today are what a restore wants; those of a backup
know nothing of what was decided after it, and using them needs to be asked for.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from dataclasses import replace as replace_in
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connections

from seloste.audit.entries import append
from seloste.audit.sealing import seal_pending
from seloste.continuity import choices
from seloste.continuity.loading import check_not_in_use, file_of, loaded
from seloste.continuity.manifest import Kind, Manifest
from seloste.continuity.places import explained, name, newest, room
from seloste.continuity.reading import checked, content
from seloste.continuity.removing import remove_destroyed
from seloste.continuity.replaying import carry_out_undone
from seloste.continuity.sqlite import CannotCopy
from seloste.continuity.tables import DATA, KEYS, NotReady, check_tables_of, migrations
from seloste.core.access import SYSTEM, Action
from seloste.core.errors import SelosteError
from seloste.storage import writing
from seloste.vault.archives import BadArchive
from seloste.vault.journal import reopen
from seloste.vault.start import check_keyring, check_pair

ONLY_CHOICES = "Add --only-choices to put them back once it does; nothing was changed there."


class CannotRestore(SelosteError):
    """Restoring would lose or revive something, or cannot be done as asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was restored, and what was done to bring it up to date."""

    data: Path
    manifest: Manifest
    keys: Path | None
    removed: int
    carried_out: int
    left: int
    choices: int | None
    """Receipts of visitors' choices that were put back; None where there was no copy of them, or no need of it."""


def restore(
    *,
    data_from: Path,
    keys_from: Path | None = None,
    replace: bool = False,
    accept_lost_decisions: bool = False,
    at: datetime,
) -> Restored:
    """Put the newest backup of ``data_from`` in place of the data, and bring it up to date.

    ``keys_from`` is only for when the key database is lost as well. Nothing is changed unless everything
    can be: what was there before is there still when this fails. Visitors' choices that were copied with the
    data are put back as well, where the edge has none; should its database fail just then, the data are restored all
    the same, and the error says so.

    Raises:
        SelosteError: a backup is not whole or of another register; there is something in place already, or
            in use; today's keys are there and older ones were named, or none are there.
    """
    data = newest(data_from, Kind.DATA)
    keys = newest(keys_from, Kind.KEYS) if keys_from else None
    with ExitStack() as asides:
        aside = {DATA: asides.enter_context(_aside(DATA)), KEYS: asides.enter_context(_aside(KEYS))}
        manifest = _verified(data, Kind.DATA, aside[DATA], at)
        chosen = data.with_name(name(Kind.CHOICES, manifest.made_at))
        if chosen.is_file():
            _check_choices(chosen, aside[DATA])
        parts = {DATA: (data, Kind.DATA, manifest)}
        if keys is not None:
            key_manifest = _verified(keys, Kind.KEYS, aside[KEYS], at)
            _check_keys_given(manifest, key_manifest, replace=replace, accepted=accept_lost_decisions)
            # First in, last out: the data take their place only once their keys have.
            parts = {DATA: parts[DATA], KEYS: (keys, Kind.KEYS, key_manifest)}
        elif not _is_there(KEYS):
            raise CannotRestore(
                "The key database is not there, and without it the data cannot be opened; name its backup with "
                "--keys-from."
            )
        else:
            check_tables_of(KEYS)
            check_keyring(settings.KEYRING)
        if _is_there(DATA) and not replace:
            raise CannotRestore(
                "There are data in this register already; nothing was changed. Add --replace to have the backup "
                "take their place, and what was written since then is lost."
            )
        restored = _load(parts, aside, manifest, at)
    if not chosen.is_file():
        return restored
    # Last, for it is neither needed by the rest nor the worse for waiting.
    try:
        return replace_in(restored, choices=choices.put_back(content(chosen, kind=Kind.CHOICES)))
    except CannotCopy as error:
        raise CannotCopy(f"The data are restored. {error} {ONLY_CHOICES}") from None


def restore_choices(*, data_from: Path, at: datetime) -> tuple[Path, int]:
    """Put the newest copy of visitors' choices back into an edge without any, and return it with their number.

    The register is left as it is, and may be served meanwhile.

    Raises:
        SelosteError: there is no copy, it is not whole or of another version, or choices are there already.
    """
    chosen = newest(data_from, Kind.CHOICES)
    with _aside(DATA) as aside:
        manifest = _check_choices(chosen, aside)
    some = choices.put_back(content(chosen, kind=Kind.CHOICES))
    if some is None:
        raise CannotRestore(
            "There are choices of visitors already, and what was chosen since is worth more than an older copy; "
            "nothing was changed."
        )
    with writing():
        details = {"backup": manifest.made_at.isoformat(), "choices": some}
        append(actor=SYSTEM, purpose=None, action=Action.RESTORE, at=at, details=details)
    seal_pending(at=at)
    return chosen, some


def _check_choices(chosen: Path, aside: Path) -> Manifest:
    with explained(chosen), room(aside.parent):
        manifest = checked(chosen, kind=Kind.CHOICES, aside=aside.with_suffix(".choices"))
        choices.check(manifest)
    return manifest


def _load(
    parts: dict[str, tuple[Path, Kind, Manifest]], aside: dict[str, Path], manifest: Manifest, at: datetime
) -> Restored:
    for alias in parts:
        if connections[alias].vendor == "postgresql":
            call_command("migrate", database=alias, interactive=False, verbosity=0)
        check_not_in_use(alias)
    if KEYS not in parts:
        # Before the data change, so that a crash in between leaves too much to carry out, and never too little.
        reopen(since=manifest.since)
    with loaded(parts, aside):
        check_keyring(settings.KEYRING)
        check_pair()
        if KEYS in parts:
            reopen(since=manifest.since)
        removed = remove_destroyed()
        replayed = carry_out_undone()
        with writing():
            append(
                actor=SYSTEM,
                purpose=None,
                action=Action.RESTORE,
                at=at,
                details={"backup": manifest.made_at.isoformat(), "carried_out": replayed.done},
            )
    seal_pending(at=at)
    return Restored(
        data=parts[DATA][0],
        manifest=manifest,
        keys=parts[KEYS][0] if KEYS in parts else None,
        removed=removed,
        carried_out=replayed.done,
        left=replayed.left,
        choices=None,
    )


@contextmanager
def _aside(alias: str) -> Iterator[Path]:
    """Name a file beside an SQLite database; what is still there at the end is removed."""
    folder = settings.SELOSTE.home
    if connections[alias].vendor == "sqlite":
        folder = file_of(alias).parent
    aside: Path = folder / f".{alias}.restoring"
    aside.unlink(missing_ok=True)
    try:
        yield aside
    finally:
        aside.unlink(missing_ok=True)


def _verified(archive: Path, kind: Kind, aside: Path, at: datetime) -> Manifest:
    with explained(archive), room(aside.parent):
        manifest = checked(archive, kind=kind, aside=aside, keep=True)
        vendor = connections[DATA if kind is Kind.DATA else KEYS].vendor
        if manifest.database != vendor:
            raise BadArchive(
                f"It was made of {manifest.database}, and this register is configured for {vendor}; "
                "name a database of that kind in seloste.toml."
            )
        if manifest.migrations != migrations():
            raise BadArchive(
                f"Its tables are those of Seloste {manifest.version}, which are not this version's: restore it "
                "with that version, then run “seloste init --upgrade” with this one."
            )
        if manifest.made_at > at:
            raise BadArchive(
                f"It was made at {manifest.made_at:%Y-%m-%d %H:%M}, and the clock stands before that; set it right first."
            )
    return manifest


def _check_keys_given(data: Manifest, keys: Manifest, *, replace: bool, accepted: bool) -> None:
    if keys.made_at < data.made_at:
        raise CannotRestore(
            "The backup of the keys is older than that of the data, so whoever was registered in between could "
            "not be opened; name the keys that were backed up with the data, or after them."
        )
    if _is_there(KEYS) and not replace:
        raise CannotRestore(
            "The key database of today is there, and knows what was decided since; leave --keys-from out. Nothing "
            "was changed."
        )
    if not accepted:
        raise CannotRestore(
            f"The keys are from {keys.made_at:%Y-%m-%d %H:%M} UTC. Whatever was decided after that is unknown to them: "
            "whoever was erased since comes back, and withdrawals, objections, restrictions and corrections since are "
            "undone, unless you carry them out by hand. If that is what must be, add --accept-lost-decisions."
        )


def _is_there(alias: str) -> bool:
    """Tell whether a database holds anything, without making one."""
    connection = connections[alias]
    if connection.vendor == "sqlite":
        file = file_of(alias)
        if not file.is_file() or not file.stat().st_size:
            return False
    table = "vault_datakey" if alias == KEYS else "publications_publication"
    try:
        with connection.cursor() as cursor:
            if table not in connection.introspection.table_names(cursor):
                return False
            # One of two names written here.
            cursor.execute(f"SELECT 1 FROM {table} LIMIT 1")  # noqa: S608
            return cursor.fetchone() is not None
    except DatabaseError:
        if connection.vendor == "sqlite":
            return True  # something that cannot be read is something
        raise NotReady(f"The database “{alias}” cannot be opened; is it running and whole?") from None
    finally:
        connection.close()
