"""Checkpoints (C2SP ``tlog-checkpoint``): the text that says which log, how many leaves, which root.

This is the body alone; ``core.note`` signs it and checks the signature.
"""

import base64
import binascii
import re
from dataclasses import dataclass

from seloste.core.note import BadNote
from seloste.core.tlog import HASH_SIZE, MAX_SIZE

_DECIMAL = re.compile(r"0|[1-9][0-9]{0,19}")  # 20 digits hold any size below 2**64
_CONTROL = re.compile(r"[\x00-\x1f]")
_MANDATORY_LINES = 3


class BadCheckpoint(BadNote):
    """The text is no checkpoint, or its values could not be written as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What a log committed to at one moment.

    Attributes:
        origin: the log's own name, one line; best the name of the key that signs.
        size: how many leaves the tree had.
        root: its root, 32 bytes (RFC 6962 hashing).
        extensions: further lines, opaque; the specification advises against them.

    Raises:
        BadCheckpoint: a line is empty or has control characters, or the size or root is out of range.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not all(line and not _CONTROL.search(line) for line in (self.origin, *self.extensions)):
            raise BadCheckpoint(
                "The origin and each extension of a checkpoint is one line that is not empty."
            )
        if not 0 <= self.size <= MAX_SIZE:
            message = f"The size of a tree is from 0 to {MAX_SIZE} leaves."
            raise BadCheckpoint(message)
        if len(self.root) != HASH_SIZE:
            message = f"The root of a tree is {HASH_SIZE} bytes."
            raise BadCheckpoint(message)

    def body(self) -> str:
        r"""Return the note text to sign: origin, size, base64 root, extensions, each ending in ``\n``."""
        lines = (self.origin, str(self.size), base64.b64encode(self.root).decode(), *self.extensions)
        return "".join(f"{line}\n" for line in lines)


def parse_checkpoint(text: str) -> Checkpoint:
    r"""Read the text of a note, its last ``\n`` included, as a checkpoint (C2SP tlog-checkpoint, note text).

    Who calls this has verified the note, and compares the origin with the log that was meant.

    Raises:
        BadCheckpoint: fewer than three lines, an empty line, a size that is not plain decimal without
            leading zeroes, or a root that is not the base64 of 32 bytes.
    """
    *lines, rest = text.split("\n")
    if rest or len(lines) < _MANDATORY_LINES:
        raise BadCheckpoint(
            "A checkpoint has at least three lines (origin, size, root), each ending in a newline."
        )
    origin, size, root, *extensions = lines
    if not _DECIMAL.fullmatch(size):
        raise BadCheckpoint(
            "The second line of a checkpoint is the tree's size, in digits without leading zeroes."
        )
    return Checkpoint(origin=origin, size=int(size), root=_parse_root(root), extensions=tuple(extensions))


def _parse_root(encoded: str) -> bytes:
    """Return the root; an encoding that is not the standard one is refused (RFC 4648 section 3.5)."""
    try:
        root = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        root = b""
    if len(root) != HASH_SIZE or base64.b64encode(root).decode() != encoded:
        message = f"The third line of a checkpoint is the base64 of a root of {HASH_SIZE} bytes."
        raise BadCheckpoint(message)
    return root
