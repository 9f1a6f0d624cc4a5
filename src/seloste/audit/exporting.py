"""Handing out all that somebody needs to check the log without the register; docs/log.md gives the format.

No details and no names: what an entry's leaf says is what it says in the log, by pseudonyms.
"""

import json
from collections.abc import Callable, Iterator

from seloste.audit import reading, statements
from seloste.audit.checkpoints import newest, signer
from seloste.audit.offline import END, HEADER, KEY
from seloste.core.errors import SelosteError


class NothingToExport(SelosteError):
    """The log has no checkpoint yet, or has a gap."""


def export(progress: Callable[[int, int], None]) -> Iterator[bytes]:
    """Yield the export of the sealed log, in pieces; ``progress`` is told how many of how many entries are out.

    Raises:
        NothingToExport: nothing has been sealed yet, or an entry that was sealed is gone.
    """
    last = newest()
    if last is None:
        raise NothingToExport("Nothing has been sealed yet, so there is nothing to export.")
    yield HEADER + b"\n" + KEY + signer().vkey.encode() + b"\n"
    checkpoints = (note for note in reading.checkpoints() if note[0] <= last.size)
    mark = next(checkpoints, None)
    for first in range(0, last.size, reading.BATCH):
        until = min(first + reading.BATCH, last.size)
        lines: list[bytes] = []
        for position, text in enumerate(_texts(first, until), start=first):
            while mark is not None and mark[0] <= position:
                lines.append(json.dumps(mark[1], ensure_ascii=False).encode())
                mark = next(checkpoints, None)
            lines.append(text)
        yield b"\n".join(lines) + b"\n"
        progress(until, last.size)
    while mark is not None:
        yield json.dumps(mark[1], ensure_ascii=False).encode() + b"\n"
        mark = next(checkpoints, None)
    yield END + str(last.size).encode() + b"\n"


def _texts(first: int, until: int) -> list[bytes]:
    texts = [(row[0], row[5]) for row in statements.places(first, until)]
    if [position for position, _ in texts] != list(range(first, until)) or not all(
        text and b"\n" not in text for _, text in texts
    ):
        raise NothingToExport(
            "An entry that was sealed is gone or no entry any more, so the export would prove nothing; "
            "run “seloste audit verify”."
        )
    return [text for _, text in texts]
