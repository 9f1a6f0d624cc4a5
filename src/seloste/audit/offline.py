"""Checking an export of the log without any register: no database, no key but the public one.

What is needed is the export and a checkpoint that was kept elsewhere. The export may have any size; it is read once,
line by line. docs/log.md gives the format, so that anybody can write the same in another language.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from seloste.audit.findings import Finding, Findings, Kind, Report
from seloste.core.checkpoint import Checkpoint, parse_checkpoint
from seloste.core.errors import SelosteError
from seloste.core.note import MAX_NOTE_BYTES, BadNote, parse_vkey, verify
from seloste.core.tlog import Tree

HEADER: Final = b"seloste log export 1"
KEY: Final = b"key "
END: Final = b"end "
LONGEST_LINE: Final = 16_000_000
"""Bytes; an entry that names a hundred thousand people is 3.5 MB."""
_BATCH: Final = 4_096
_NOTE: Final = b'"'


class BadExport(SelosteError):
    """What was given is no export of a log, or not all of one."""


@dataclass(slots=True, kw_only=True)
class _Reading:
    """How far an export has been read."""

    vkey: str
    kept: list[tuple[Checkpoint, int]]
    found: Findings
    tree: Tree = field(default_factory=Tree)
    last: int = -1
    _waiting: list[bytes] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many leaves have been read."""
        return self.tree.size + len(self._waiting)

    def leaf(self, line: bytes) -> None:
        """Take one leaf."""
        while self.kept and self.kept[0][0].size <= self.size:
            self._pass_kept()
        self._waiting.append(sha256(b"\0" + line).digest())
        if len(self._waiting) == _BATCH:
            self._grow()

    def note(self, line: bytes) -> None:
        """Take one checkpoint of the export, which speaks of the leaves before it."""
        said = _said(_text_in(line), self.vkey)
        self._grow()
        if said is None:
            self.found.add(Finding(kind=Kind.BAD_SIGNATURE, position=self.size))
            return
        self.last = said.size
        if (said.size, said.root) != (self.size, self.tree.root()):
            self.found.add(Finding(kind=Kind.NOT_CONSISTENT, position=said.size))

    def end(self) -> None:
        """Pass what is left of the checkpoints that were kept elsewhere."""
        self._grow()
        while self.kept:
            self._pass_kept()
        if self.last != self.size:  # signed by nothing in the export
            first = max(self.last, 0)
            self.found.add(Finding(kind=Kind.ADDED, position=first, count=max(self.size - first, 1)))

    def _grow(self) -> None:
        self.tree = self.tree.append(self._waiting)
        self._waiting = []

    def _pass_kept(self) -> None:
        self._grow()
        said, number = self.kept.pop(0)
        if (said.size, said.root) != (self.size, self.tree.root()):
            self.found.add(Finding(kind=Kind.NOT_CONSISTENT, position=said.size, kept=number))


def check_export(
    lines: Iterable[bytes],
    *,
    checkpoints: Sequence[str],
    vkey: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Check an export's lines, each with its newline, against checkpoints that were kept elsewhere.

    ``vkey`` is the verifier key as it was kept elsewhere; without it the export's own is used, so that a log signed
    anew with another key is found only by the checkpoints. ``progress`` is told, now and then, how many bytes
    were read.

    Raises:
        BadExport: this is no export, or its end is missing.
    """
    stream = iter(lines)
    if _line(next(stream, b"")) != HEADER:
        raise BadExport("This is not an export of a log; make one with “seloste audit export”.")
    own = _vkey(_line(next(stream, b"")))
    found = Findings()
    if vkey is not None and vkey != own:
        found.add(Finding(kind=Kind.BAD_SIGNATURE))
    key = vkey or own
    kept = []
    for number, note in enumerate(checkpoints):
        said = _said(note, key)
        if said is None:
            found.add(Finding(kind=Kind.BAD_SIGNATURE, kept=number))
        else:
            kept.append((said, number))
    reading = _Reading(vkey=key, kept=sorted(kept, key=lambda mark: mark[0].size), found=found)
    _read(stream, reading, progress)
    reading.end()
    return Report(
        findings=tuple(found.kept), more=found.more, size=reading.size, root=reading.tree.root(), pending=0
    )


def _read(lines: Iterable[bytes], reading: _Reading, progress: Callable[[int], None] | None) -> None:
    done = 0
    for number, raw in enumerate(lines):
        line = _line(raw)
        done += len(raw)
        if line.startswith(b"{"):
            reading.leaf(line)
        elif line.startswith(_NOTE):
            reading.note(line)
        elif line.startswith(END):
            if line != END + str(reading.size).encode():
                raise BadExport(
                    f"The export says that it ends otherwise than after {reading.size} entries; it was cut or joined."
                )
            return
        else:
            raise BadExport(f"Line {number + 3} of the export is neither an entry nor a checkpoint.")
        if progress is not None and number % _BATCH == 0:
            progress(done)
    raise BadExport("The export was cut short: its last line is missing. Nothing was checked.")


def _line(raw: bytes) -> bytes:
    if len(raw) > LONGEST_LINE:
        raise BadExport("A line of the export is longer than any entry; this is not an export of a log.")
    return raw.removesuffix(b"\n")


def _vkey(line: bytes) -> str:
    try:
        key = line.removeprefix(KEY).decode()
        parse_vkey(key)
    except (UnicodeDecodeError, BadNote):
        raise BadExport("The second line of the export is not the log's verifier key.") from None
    return key


def _text_in(line: bytes) -> str:
    if len(line) > MAX_NOTE_BYTES:
        return ""
    try:
        text = json.loads(line)
    except (ValueError, RecursionError):
        return ""
    return str(text)


def _said(note: str, vkey: str) -> Checkpoint | None:
    """Return what a note says, or None unless it is a checkpoint of the key's log, signed by it."""
    try:
        said = parse_checkpoint(verify(note, vkey=vkey))
    except BadNote:
        return None
    return said if said.origin == parse_vkey(vkey).name else None
