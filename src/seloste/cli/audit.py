"""``seloste audit``: check the log of every use of personal data, and hand out its signed checkpoints."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from seloste.audit.findings import Finding, Kind, Report
from seloste.core.errors import SelosteError

LARGEST_NOTE = 1_000_000
KEEP = (
    "Keep this checkpoint where nobody who can change the register can change it too: another mailbox, another "
    "machine, paper. Only a checkpoint kept elsewhere shows that the log was not rewritten and signed anew."
)

SENTENCES: Mapping[Kind, str] = {
    Kind.CHANGED: "At {place}, {entry} was changed after it was sealed: what it says now cannot be relied on.",
    Kind.REMOVED: "At {place}, what was sealed was removed: what was done then is no longer known.",
    Kind.ADDED: "At {place}, no checkpoint covers what stands there: it was put in by hand, or a checkpoint removed.",
    Kind.REORDERED: "At {place}, {entry} was not sealed there: the order of what was done was changed.",
    Kind.BAD_SIGNATURE: (
        "The stored checkpoint over {size} entries was not signed by this log's key: it is forged, or was changed."
    ),
    Kind.NOT_CONSISTENT: (
        "The stored checkpoint over {size} entries does not match them: an entry among them, or what is stored "
        "with the checkpoint, is not what it was when it was signed."
    ),
    Kind.DETAILS_CHANGED: "At {place}, the details of {entry} are not those that were sealed: do not rely on them.",
}
WITHOUT_PLACE: Mapping[Kind, str] = {
    Kind.REMOVED: "While it waited to be sealed, {entry} was removed: what was done then is no longer known.",
    Kind.ADDED: "Without a proper place in the log, there is {entry}: it was put in by hand, or its place was taken away.",
}
OF_KEPT_CHECKPOINTS: Mapping[Kind, str] = {
    Kind.BAD_SIGNATURE: "{file} was not signed by this log's key: it is of another register, changed, or forged.",
    Kind.NOT_CONSISTENT: (
        "{file} was signed over {size} entries with which the log of today does not begin: "
        "it was rewritten or cut short since then."
    ),
}
"""What each finding means: of a place or a stored checkpoint, of a loose row, of a checkpoint kept elsewhere."""


@click.command()
@click.option(
    "--checkpoint",
    "files",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A checkpoint that was kept elsewhere; may be given several times.",
)
@click.option("--quick", is_flag=True, help="Leave the entries' sealed details unopened.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def verify(files: tuple[Path, ...], *, quick: bool, as_json: bool) -> None:
    """Check that no sealed entry of the log was changed, removed, added or moved."""
    from seloste.cli.running import open_register

    notes = [_read(file) for file in files]
    open_register()
    from seloste.audit import verifying

    with click.progressbar(
        length=1, label="Checking", file=sys.stderr, hidden=as_json or not sys.stderr.isatty()
    ) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        report = verifying.verify(checkpoints=notes, details=not quick, progress=show)
    click.echo(_json(report, files) if as_json else _text(report, files))
    sys.exit(0 if report.holds else 1)


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
        _write(output, text)
    click.echo(f"{KEEP}\nVerifier key: {key}", err=True)


def _read(file: Path) -> str:
    """Return a kept note; mail programs may have given its lines other ends."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_NOTE + 1)
        if len(content) > LARGEST_NOTE:
            raise SelosteError(f"{file} is too long to be a checkpoint; nothing was checked.")
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SelosteError(f"{file} is not a text, so it is no checkpoint; nothing was checked.") from None
    except OSError as error:
        raise SelosteError(f"{file} cannot be read: {error.strerror}.") from None


def _write(file: Path, text: str) -> None:
    """Write a new file; an earlier checkpoint is what finds a rewritten log, and is never overwritten."""
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(text)
    except FileExistsError:
        raise SelosteError(
            f"There is a file {file} already, and earlier checkpoints are worth keeping; choose a new name."
        ) from None
    except OSError as error:
        raise SelosteError(f"{file} cannot be written: {error.strerror}.") from None


def _text(report: Report, files: Sequence[Path]) -> str:
    lines = [_sentence(finding, files) for finding in report.findings]
    if report.more:
        lines.append(f"There are {report.more} findings more, of the same kinds.")
    if report.pending:
        lines.append(f"Entries that wait to be sealed, and that nothing vouches for yet: {report.pending}.")
    lines.append(f"Entries checked: {report.size}. Root over them: {report.root.hex()}.")
    if report.holds:
        lines.append("Nothing was changed, removed, added or moved.")
        lines.append(
            "The checkpoints that were kept elsewhere say the same."
            if files
            else "Nothing kept elsewhere was compared, so a log rewritten with the signing key would not show: "
            "add --checkpoint FILE."
        )
    return "\n".join(lines)


def _json(report: Report, files: Sequence[Path]) -> str:
    findings = [
        {
            "kind": finding.kind.value,
            "position": finding.position,
            "count": finding.count,
            "entry": finding.entry_id and str(finding.entry_id),
            "checkpoint": None if finding.kept is None else str(files[finding.kept]),
            "message": _sentence(finding, files),
        }
        for finding in report.findings
    ]
    return json.dumps(
        {
            "holds": report.holds,
            "findings": findings,
            "more": report.more,
            "size": report.size,
            "root": report.root.hex(),
            "pending": report.pending,
        },
        ensure_ascii=False,
        indent=2,
    )


def _sentence(finding: Finding, files: Sequence[Path]) -> str:
    """Say what was found, where, and what it means."""
    if finding.kept is not None:
        sentences = OF_KEPT_CHECKPOINTS
    elif finding.position is None:
        sentences = WITHOUT_PLACE
    else:
        sentences = SENTENCES
    return sentences[finding.kind].format(
        entry=f"entry {finding.entry_id}" if finding.entry_id else "an entry",
        place=_place(finding),
        size=finding.position,
        file=None if finding.kept is None else files[finding.kept],
    )


def _place(finding: Finding) -> str:
    if finding.position is None:
        return "nowhere"
    last = finding.position + finding.count - 1
    if finding.count == 1:
        return f"position {finding.position}"
    return f"positions {finding.position} to {last}"
