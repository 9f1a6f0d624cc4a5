"""Making a backup: the data first, then the keys, each read back whole before it gets its name.

Data first, because every row's key was committed before the row: keys copied after the data hold the key of
everything in it, but for what was destroyed in between, and what was destroyed must not come back. Keys copied
first would lack those of whoever was registered in between. The journal comes with the keys, so it is at
least as new as the data, and tells what to carry out again.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings

from seloste import __version__
from seloste.continuity import choices
from seloste.continuity.manifest import MANIFEST, Digest, Kind, Manifest, put
from seloste.continuity.places import check_apart, name, remember, room, settle
from seloste.continuity.reading import checked
from seloste.continuity.snapshots import ALIASES, Progress, Snapshot, technique, vendor
from seloste.continuity.tables import check_tables, expected
from seloste.continuity.timing import check_clock
from seloste.core.errors import SelosteError
from seloste.edge.store.copying import TABLES
from seloste.vault.archives import BadArchive, Writer, register_id
from seloste.vault.journal import undone
from seloste.vault.start import check_keyring

MARGIN = timedelta(hours=1)
"""A decision is made before it is written down; carrying one out twice changes nothing, so rather too early."""
NEVER_EMPTY = {
    Kind.DATA: ("publications_publication",),
    Kind.KEYS: ("vault_keycheck", "vault_datakey"),
    Kind.CHOICES: (),
}


class Partial(SelosteError):
    """What was copied is not a whole register; nothing was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One file that was made, and found to be whole."""

    file: Path
    manifest: Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What was made, and why visitors' choices are not in it; nothing where they are, or where there is no edge."""

    made: list[Made]
    without_choices: str


def back_up(
    *, data_to: Path, keys_to: Path | None, at: datetime, progress: Progress = lambda _, __: None
) -> Backup:
    """Back up the data, and the keys when a folder for them is named; the register may be served meanwhile.

    Either both files are there afterwards, each read back and compared, or none. What visitors chose about cookies
    goes with the data, where there is an edge; an edge that is damaged or away keeps no register from being backed up.

    Raises:
        SelosteError: data and keys would lie together, a database is not whole or not of this version, there
            is no room, or what was written did not read back the same.
    """
    check_apart(data_to, keys_to)
    check_tables()
    check_keyring(settings.KEYRING)
    check_clock(at=at)
    at = at.astimezone(UTC)
    since = min([at - MARGIN, *(decided.at.astimezone(UTC) for decided in undone())])
    asked = [(Kind.DATA, data_to)] + ([(Kind.KEYS, keys_to)] if keys_to else [])
    made = _make(asked, at=at, since=since, progress=progress)
    without = ""
    try:
        if choices.are_kept():
            made += _make([(Kind.CHOICES, data_to)], at=at, since=since, progress=progress)
    except SelosteError as error:
        without = str(error)
    return Backup(made=made, without_choices=without)


def _make(
    asked: Sequence[tuple[Kind, Path]], *, at: datetime, since: datetime, progress: Progress
) -> list[Made]:
    with ExitStack() as drafts:
        made = []
        for kind, folder in asked:
            with room(folder):
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                draft = drafts.enter_context(_draft(folder / name(kind, at)))
                manifest = _write(kind, draft, at=at, since=since, progress=progress)
            made.append((draft, Made(file=folder / name(kind, at), manifest=manifest)))
        for draft, each in made:
            with room(each.file.parent):
                settle(draft, each.file)
    for _, each in made:
        remember(each.manifest)
    return [each for _, each in made]


@contextmanager
def _draft(final: Path) -> Iterator[Path]:
    """Give a temporary name beside the final one; what is still there at the end is removed."""
    draft = final.with_name(f".{final.name}.part")
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _write(kind: Kind, draft: Path, *, at: datetime, since: datetime, progress: Progress) -> Manifest:
    alias = ALIASES[kind]
    how = technique(alias)
    with how.snapshot(alias, draft.parent, progress) as shot:
        _check_whole(kind, shot)
        digest = Digest()
        with draft.open("wb") as file:
            writer = Writer(file, kind=kind)
            for part, content in shot.frames():
                digest.add(part, content)
                put(writer, part, content)
            manifest = Manifest(
                kind=kind,
                register_id=register_id(),
                version=__version__,
                made_at=at,
                since=since,
                database=vendor(alias),
                migrations=shot.migrations,
                description=shot.description,
                checkpoint=shot.found.checkpoint,
                tables=dict(shot.found.tables),
                digest=digest.hexdigest(),
            )
            put(writer, MANIFEST, manifest.model_dump_json().encode())
            writer.close()
            file.flush()
            os.fsync(file.fileno())
    try:
        again = checked(draft, kind=kind, aside=draft.with_suffix(".trial"))
    except BadArchive as error:
        raise Partial(f"The backup of the {kind} did not read back as it was written. {error}") from None
    if again != manifest:
        raise Partial(f"The backup of the {kind} did not read back as it was written; nothing was kept.")
    return manifest


def _check_whole(kind: Kind, shot: Snapshot) -> None:
    tables = TABLES if kind is Kind.CHOICES else expected(ALIASES[kind])
    missing = sorted(set(tables) - shot.found.tables.keys())
    empty = [table for table in NEVER_EMPTY[kind] if not shot.found.tables.get(table)]
    if missing or empty:
        raise Partial(
            f"A backup of the {kind} would be empty or partial ({', '.join(missing or empty)}), so none was kept; "
            "run “seloste doctor”."
        )
