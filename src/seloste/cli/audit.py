"""``seloste audit``: check the log of every use of personal data, prove with it, and hand out checkpoints."""

import json
import sys
from pathlib import Path
from uuid import UUID

import click

from seloste.audit.findings import Report
from seloste.cli import audit_texts
from seloste.cli.audit_files import read_note, write_new
from seloste.core.errors import SelosteError

KEEP = (
    "Keep this checkpoint where nobody who can change the register can change it too: another mailbox, another "
    "machine, paper. Only a checkpoint kept elsewhere shows that the log was not rewritten and signed anew."
)


@click.command()
@click.option(
    "--checkpoint",
    "files",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A checkpoint that was kept elsewhere; may be given several times.",
)
@click.option(
    "--export",
    "exported",
    type=click.Path(path_type=Path, dir_okay=False, exists=True, allow_dash=True),
    help="Check this export instead of a register, which is not needed; “-” reads standard input.",
)
@click.option("--vkey", help="With --export: the log's verifier key, as it was kept elsewhere.")
@click.option("--quick", is_flag=True, help="Leave the entries' sealed details unopened.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def verify(
    files: tuple[Path, ...], exported: Path | None, vkey: str | None, *, quick: bool, as_json: bool
) -> None:
    """Check that no sealed entry of the log was changed, removed, added or moved."""
    if vkey is not None and exported is None:
        raise click.UsageError("--vkey goes with --export; a register knows its own key.")
    notes = [read_note(file) for file in files]
    hidden = as_json or not sys.stderr.isatty()
    if exported is None:
        report = _of_register(notes, quick=quick, hidden=hidden)
    else:
        report = _of_export(exported, notes, vkey, hidden=hidden)
    click.echo(audit_texts.as_json(report, files) if as_json else audit_texts.as_text(report, files))
    sys.exit(0 if report.holds else 1)


def _of_register(notes: list[str], *, quick: bool, hidden: bool) -> Report:
    from seloste.cli.running import open_register

    open_register()
    from seloste.audit import verifying

    with click.progressbar(length=1, label="Checking", file=sys.stderr, hidden=hidden) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        return verifying.verify(checkpoints=notes, details=not quick, progress=show)


def _of_export(file: Path, notes: list[str], vkey: str | None, *, hidden: bool) -> Report:
    """Check an export; nothing of Django or of any register is loaded for it."""
    from seloste.audit.offline import LONGEST_LINE, check_export

    size = 0 if str(file) == "-" else file.stat().st_size
    with (
        click.open_file(str(file), "rb") as stream,
        click.progressbar(length=size, label="Checking", file=sys.stderr, hidden=hidden or not size) as bar,
    ):
        lines = iter(lambda: stream.readline(LONGEST_LINE + 1), b"")
        return check_export(
            lines, checkpoints=notes, vkey=vkey, progress=lambda done: bar.update(done - bar.pos)
        )


@click.command()
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the checkpoint to this new file instead.",
)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, with the key that verifies it.")
def checkpoint(output: Path | None, *, as_json: bool) -> None:
    """Seal what is pending, and print the log's newest signed checkpoint."""
    from seloste.cli.running import open_register

    open_register()
    from django.utils import timezone

    from seloste.audit.checkpoints import newest, vkey
    from seloste.audit.sealing import seal_pending

    signed = seal_pending(at=timezone.now()) or newest()
    if signed is None:
        raise SelosteError("Nothing has been written down yet, so there is no checkpoint to keep.")
    key = vkey()
    said = {"size": signed.size, "root": signed.root.hex(), "note": signed.note, "vkey": key}
    text = json.dumps(said, ensure_ascii=False, indent=2) + "\n" if as_json else signed.note
    if output is None:
        click.echo(text, nl=False)
    else:
        write_new(output, [text.encode()])
    click.echo(f"{KEEP}\nVerifier key: {key}", err=True)


@click.command()
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the export to this new file instead.",
)
def export(output: Path | None) -> None:
    """Print the whole sealed log, for checking it without the register: no details, no names."""
    from seloste.cli.running import open_register

    open_register()
    from seloste.audit import exporting

    hidden = not sys.stderr.isatty()
    with click.progressbar(length=1, label="Exporting", file=sys.stderr, hidden=hidden) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        pieces = exporting.export(show)
        if output is not None:
            write_new(output, pieces)
            return
        for piece in pieces:
            click.echo(piece, nl=False)


@click.command()
@click.argument("entry", required=False, type=click.UUID)
@click.option(
    "--since",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Prove instead that the log has only grown since this checkpoint, which was kept elsewhere.",
)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, with the key that verifies it.")
def prove(entry: UUID | None, since: Path | None, *, as_json: bool) -> None:
    """Prove that ENTRY is in the log, or that the log only grew, to somebody who has not got the log.

    An entry's proof is a C2SP tlog-proof; that of growth has the form in which logs send it to witnesses.
    """
    if (entry is None) == (since is None):
        raise click.UsageError("Name either an entry or, with --since, a checkpoint.")
    note = read_note(since) if since is not None else ""
    from seloste.cli.running import open_register

    open_register()
    from seloste.audit import proving
    from seloste.audit.checkpoints import vkey

    proved = proving.prove_inclusion(entry) if entry is not None else proving.prove_growth(note)
    click.echo(
        audit_texts.proof_as_json(proved, vkey()) if as_json else audit_texts.proof_as_text(proved), nl=False
    )
