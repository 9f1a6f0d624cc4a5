"""``seloste restore``: a backup in place of the data, brought up to date with everything decided since."""

import json
import sys
from pathlib import Path

import click

LOG = (
    "The log goes on from entry {size}: what it told after the backup is lost, and “seloste audit verify” says so "
    "of every checkpoint that was kept elsewhere since then. Keep those with a note of this restore."
)
LEFT = (
    "Decisions that could not be carried out, and are tried again at every start: {left}. “seloste doctor” tells "
    "which kinds they are."
)
RECEIPTS = "Receipts of visitors' choices about cookies that were put back: {some}."
PATH = click.Path(path_type=Path, exists=True)


@click.command()
@click.argument("folder", type=PATH)
@click.option(
    "--keys-from",
    type=PATH,
    help="Restore the key database too, when it is lost: the backup that holds it, or its folder.",
)
@click.option("--replace", is_flag=True, help="Let the backup take the place of what is there.")
@click.option(
    "--accept-lost-decisions",
    is_flag=True,
    help="Go on although the keys are of a backup, and know of no decision made after it.",
)
@click.option(
    "--only-choices",
    is_flag=True,
    help="Put back nothing but visitors' choices about cookies, where the edge has none; the register is left as it is.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
def restore(
    folder: Path,
    keys_from: Path | None,
    *,
    replace: bool,
    accept_lost_decisions: bool,
    only_choices: bool,
    as_json: bool,
) -> None:
    """Put the newest backup in FOLDER, or the backup FOLDER is, in place of the data; stop the register first.

    Nobody who was erased since comes back, and nothing that was objected to, withdrawn, restricted or corrected
    since is undone: the key database of today tells what was decided.
    """
    if only_choices:
        if keys_from or replace or accept_lost_decisions:
            raise click.UsageError(
                "--only-choices leaves the register as it is, so it goes with none of the others."
            )
        _restore_choices(folder, as_json=as_json)
        return
    from seloste.cli.running import start

    start()
    from django.utils import timezone

    from seloste.continuity import restoring

    done = restoring.restore(
        data_from=folder,
        keys_from=keys_from,
        replace=replace,
        accept_lost_decisions=accept_lost_decisions,
        at=timezone.now(),
    )
    checkpoint = done.manifest.checkpoint
    if as_json:
        said = {
            "data": str(done.data),
            "keys": done.keys and str(done.keys),
            "made_at": done.manifest.made_at.isoformat(),
            "rows": sum(done.manifest.tables.values()),
            "removed": done.removed,
            "carried_out": done.carried_out,
            "left": done.left,
            "choices": done.choices,
            "log_size": checkpoint.size if checkpoint else 0,
        }
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        click.echo(
            f"{done.data} is restored, as of {done.manifest.made_at:%Y-%m-%d %H:%M:%S} UTC.\n"
            f"Rows of those erased since, removed again: {done.removed}. Decisions carried out again: "
            f"{done.carried_out}."
        )
        if done.choices is not None:
            click.echo(RECEIPTS.format(some=done.choices))
    click.echo(LOG.format(size=checkpoint.size if checkpoint else 0), err=True)
    if done.left:
        click.echo(LEFT.format(left=done.left), err=True)
        sys.exit(1)


def _restore_choices(folder: Path, *, as_json: bool) -> None:
    from seloste.cli.running import open_register

    open_register()
    from django.utils import timezone

    from seloste.continuity.restoring import restore_choices

    file, some = restore_choices(data_from=folder, at=timezone.now())
    if as_json:
        click.echo(json.dumps({"file": str(file), "choices": some}, ensure_ascii=False, indent=2))
    else:
        click.echo(RECEIPTS.format(some=some))
