"""What a backup says of itself, inside its sealing, and how its content is laid out.

An archive is a run of frames, each a name and bytes. Frames of one name follow one another and are one part;
the last part is the manifest.
"""

import hashlib
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, ValidationError

from seloste.vault.archives import BadArchive, Writer

MANIFEST = "manifest"
_HEAD = struct.Struct(">HI")
LARGEST_FRAME = 1 << 20
Frame = tuple[str, bytes]


class Kind(StrEnum):
    """What is in a backup: the data database, the key database, or what visitors chose about cookies; never two."""

    DATA = "data"
    KEYS = "keys"
    CHOICES = "choices"


class Checkpoint(BaseModel):
    """How far the log was sealed: its newest checkpoint."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    size: int
    note: str


class Manifest(BaseModel):
    """Everything that a backup must agree with to be believed, and to be restored."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = 1
    kind: Kind
    register_id: str
    version: str
    made_at: datetime
    """When the backup was begun: whatever was committed before that is in it."""
    since: datetime
    """Decisions of that time or later are carried out again after a restore."""
    database: str
    migrations: list[str]
    description: str = ""
    checkpoint: Checkpoint | None = None
    tables: dict[str, int]
    digest: str


@dataclass(slots=True)
class Digest:
    """The SHA-256 over the parts of an archive, names and lengths included, however they were cut."""

    _parts: dict[str, "hashlib._Hash"] = field(default_factory=dict)

    def add(self, name: str, content: bytes) -> None:
        """Take one more frame."""
        self._parts.setdefault(name, hashlib.sha256()).update(content)

    def hexdigest(self) -> str:
        """Return the digest of everything so far."""
        whole = hashlib.sha256()
        for name, part in self._parts.items():
            whole.update(f"{name}\0{part.hexdigest()}\n".encode())
        return whole.hexdigest()


def put(writer: Writer, name: str, content: bytes) -> None:
    """Write one frame."""
    encoded = name.encode()
    writer.write(_HEAD.pack(len(encoded), len(content)) + encoded + content)


def frames(pieces: Iterable[bytes]) -> Iterator[Frame]:
    """Yield the frames that a stream of bytes is made of.

    Raises:
        BadArchive: the stream ends within a frame, or is no run of frames.
    """
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) >= _HEAD.size:
            name, content = _HEAD.unpack_from(held)
            if content > LARGEST_FRAME:
                raise BadArchive("It is not laid out as Seloste writes archives.")
            end = _HEAD.size + name + content
            if len(held) < end:
                break
            yield held[_HEAD.size : _HEAD.size + name].decode(), bytes(held[_HEAD.size + name : end])
            del held[:end]
    if held:
        raise BadArchive("It ends too early: nothing in it can be relied on.")


def parse(content: bytes) -> Manifest:
    """Return the manifest that these bytes are.

    Raises:
        BadArchive: they are not one that this version can read.
    """
    try:
        found = Manifest.model_validate_json(content)
        if found.format != 1:
            raise ValueError(found.format)
    except (ValidationError, ValueError):
        raise BadArchive("Its manifest is not one that this version of Seloste reads.") from None
    return found


def total(tables: Mapping[str, int]) -> int:
    """Return how many rows there are in all."""
    return sum(tables.values())
