"""What ``seloste audit`` says about a check of the log: sentences for a person, JSON for a program."""

import base64
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from seloste.audit.findings import Finding, Kind, Report
from seloste.audit.proofs import Consistency, Inclusion

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
    Kind.DETAILS_GONE: (
        "At {place}, the details of {entry} are gone, and the log does not say that their time was over: "
        "they were taken away."
    ),
    Kind.LISTED_WRONG: (
        "At {place}, {entry} is listed for other people, or under another number, than it says: what people are "
        "told of the uses of their data may be wrong."
    ),
}
WITHOUT_PLACE: Mapping[Kind, str] = {
    Kind.REMOVED: "While it waited to be sealed, {entry} was removed: what was done then is no longer known.",
    Kind.ADDED: "Without a proper place in the log, there is {entry}: it was put in by hand, or its place was taken away.",
    Kind.BAD_SIGNATURE: (
        "The export names another verifier key than the one that was kept: it is of another log, or signed anew."
    ),
    Kind.LISTED_WRONG: "People are listed for {entry}, which has no place in the log: that was put in by hand.",
}
OF_KEPT_CHECKPOINTS: Mapping[Kind, str] = {
    Kind.BAD_SIGNATURE: "{file} was not signed by this log's key: it is of another register, changed, or forged.",
    Kind.NOT_CONSISTENT: (
        "{file} was signed over {size} entries with which the log of today does not begin: "
        "it was rewritten or cut short since then."
    ),
}
"""What each finding means: of a place or a stored checkpoint, of a loose row, of a checkpoint kept elsewhere."""


def as_text(report: Report, files: Sequence[Path]) -> str:
    """Return a report as sentences; ``files`` are the checkpoints that were kept elsewhere."""
    lines = [sentence(finding, files) for finding in report.findings]
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


def as_json(report: Report, files: Sequence[Path]) -> str:
    """Return a report as JSON."""
    findings = [
        {
            "kind": finding.kind.value,
            "position": finding.position,
            "count": finding.count,
            "entry": finding.entry_id and str(finding.entry_id),
            "checkpoint": None if finding.kept is None else str(files[finding.kept]),
            "message": sentence(finding, files),
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


def sentence(finding: Finding, files: Sequence[Path]) -> str:
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


def proof_as_text(proved: Inclusion | Consistency) -> str:
    """Return a proof as C2SP tlog-proof has it, or as C2SP tlog-witness does for growth."""
    first = (
        f"old {proved.old}"
        if isinstance(proved, Consistency)
        else f"c2sp.org/tlog-proof@v1\nindex {proved.index}"
    )
    return "\n".join([first, *map(_base64, proved.proof), "", proved.checkpoint.note])


def proof_as_json(proved: Inclusion | Consistency, vkey: str) -> str:
    """Return a proof as JSON, hashes in base64."""
    if isinstance(proved, Consistency):
        of = {"old": proved.old, "old_root": _base64(proved.old_root)}
    else:
        of = {"leaf": proved.leaf, "index": proved.index}
    under = {"size": proved.checkpoint.size, "root": _base64(proved.checkpoint.root)}
    proof = {"proof": [_base64(node) for node in proved.proof]}
    signed = {"checkpoint": proved.checkpoint.note, "vkey": vkey}
    return json.dumps({**of, **under, **proof, **signed}, ensure_ascii=False, indent=2) + "\n"


def _base64(node: bytes) -> str:
    return base64.b64encode(node).decode()
