"""``seloste backup``: the data, and apart from it the keys, while the register is served."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

KEYRING = (
    "The keyring ({kept}) is in no backup: without it nothing in one can ever be opened. "
    "Keep a copy of it where neither the data nor the keys are."
)
NO_KEYS = (
    "The key database was not backed up, for no folder was named for it (--keys-to): if it is lost, so is "
    "every document in this backup."
)
WITHOUT_CHOICES = "Visitors' choices about cookies are not in this backup; everything else is. {why}"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--keys-to",
    type=click.Path(path_type=Path, file_okay=False),
    help="Back up the key database too, into this other folder; best on another machine.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what was made as JSON.")
def backup(folder: Path, keys_to: Path | None, *, as_json: bool) -> None:
    """Back up the data into FOLDER, sealed and read back; the register may be served meanwhile.

    The exit code is 1 when nothing was kept, or everything but visitors' choices about cookies.
    """
    from seloste.cli.running import start

    start()
    from django.conf import settings
    from django.utils import timezone

    from seloste.continuity.backing_up import back_up

    with told("Backing up", hidden=as_json) as progress:
        done = back_up(data_to=folder, keys_to=keys_to, at=timezone.now(), progress=progress)
    if as_json:
        said = [
            {"file": str(each.file), **each.manifest.model_dump(mode="json", exclude={"migrations"})}
            for each in done.made
        ]
        told_of = {"backups": said, "without_choices": done.without_choices or None}
        click.echo(json.dumps(told_of, ensure_ascii=False, indent=2))
    else:
        for each in done.made:
            rows = sum(each.manifest.tables.values())
            click.echo(f"{each.file}: {each.manifest.kind}, {rows} rows, read back and found to be the same.")
    if keys_to is None:
        click.echo(NO_KEYS, err=True)
    click.echo(KEYRING.format(kept=settings.SELOSTE.keyring), err=True)
    if done.without_choices:
        click.echo(WITHOUT_CHOICES.format(why=done.without_choices), err=True)
        sys.exit(1)


@contextmanager
def told(label: str, *, hidden: bool) -> Iterator[Callable[[int, int], None]]:
    """Show on standard error how far long work is, when somebody is there to see it."""
    with click.progressbar(
        length=1, label=label, file=sys.stderr, hidden=hidden or not sys.stderr.isatty()
    ) as bar:

        def show(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield show
