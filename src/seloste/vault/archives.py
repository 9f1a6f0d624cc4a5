"""Sealed archives: a long stream of bytes that only a key of the key file opens.

The layout is the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015) as the age format
uses it. A header line in the clear names the kind, the key-encryption key by its id, and a random salt; the
stream's own key is derived from that key by HKDF-SHA-256 (RFC 5869). Chunks of 64 KiB follow, each under
AES-256-GCM: its nonce is its number and whether it is the last, and the header is authenticated with it. So no
chunk can be left out, moved, added or taken from another archive, and an end is only where one was written.
"""

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from seloste.core.crypto import KEY_BYTES, NONCE_BYTES, NotOpened, blind, seal, unseal
from seloste.core.errors import SelosteError
from seloste.vault.custody import keyring

MAGIC = b"seloste-archive:1 "
CHUNK = 64 * 1024
TAG_BYTES = 16
SALT_BYTES = 32
LONGEST_HEADER = 1024


class BadArchive(SelosteError):
    """An archive was changed, is not whole, or does not open with this register's key file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What an archive says of itself in the clear."""

    kind: str
    kek: str
    salt: bytes


class Writer:
    """Seals what is written to it into ``file``; whole only once ``close`` has returned."""

    def __init__(self, file: BinaryIO, *, kind: str) -> None:
        ring = keyring()
        salt = secrets.token_bytes(SALT_BYTES)
        self._file, self._held, self._number = file, bytearray(), 0
        self._line = _line(Header(kind=kind, kek=ring.current, salt=salt))
        self._key = _derive(ring.keks[ring.current], salt)
        file.write(self._line)

    def write(self, content: bytes) -> None:
        """Add to the stream."""
        self._held += content
        # The last chunk is marked as such, so one is always held back.
        while len(self._held) > CHUNK:
            self._seal(bytes(self._held[:CHUNK]), last=False)
            del self._held[:CHUNK]

    def close(self) -> None:
        """Write the end, without which the archive does not open."""
        self._seal(bytes(self._held), last=True)
        self._held.clear()

    def _seal(self, content: bytes, *, last: bool) -> None:
        nonce = _nonce(self._number, last=last)
        # The nonce is known from the place, so it is not kept.
        self._file.write(seal(content, key=self._key, nonce=nonce, place=self._line)[NONCE_BYTES:])
        self._number += 1


def read_header(file: BinaryIO) -> Header:
    """Return what the archive says of itself; nothing of it is proved before it is opened.

    Raises:
        BadArchive: it is no archive.
    """
    line = file.readline(LONGEST_HEADER)
    try:
        if not (line.startswith(MAGIC) and line.endswith(b"\n")):
            raise ValueError(line)
        said = json.loads(line.removeprefix(MAGIC))
        return Header(kind=str(said["kind"]), kek=str(said["kek"]), salt=bytes.fromhex(said["salt"]))
    except (ValueError, KeyError, TypeError):
        raise BadArchive("It is empty, or not an archive that Seloste wrote.") from None


def read(file: BinaryIO) -> Iterator[bytes]:
    """Yield the content of an archive, piece by piece; each piece is proved before it is given.

    Raises:
        BadArchive: it was changed, is cut short, or was made with a key that the key file lacks. What was
            given before is a true beginning, but not the whole.
    """
    header = read_header(file)
    keks = keyring().keks
    if header.kek not in keks:
        raise BadArchive(
            f"It was made with the key {header.kek}, which this register's key file does not hold: it is of "
            "another register, or the key file is not the right one."
        )
    line, key = _line(header), _derive(keks[header.kek], header.salt)
    number, sealed = 0, file.read(CHUNK + TAG_BYTES)
    while True:
        following = file.read(CHUNK + TAG_BYTES)
        nonce = _nonce(number, last=not following)
        try:
            yield unseal(nonce + sealed, key=key, place=line)
        except NotOpened:
            raise BadArchive("It was changed, or is not whole: nothing in it can be relied on.") from None
        if not following:
            return
        number, sealed = number + 1, following


def register_id() -> str:
    """Return what tells this register from others, whatever its keys are rotated to: 16 hexadecimal digits."""
    return blind("register", field="archive", key=keyring().index)[:8].hex()


def _line(header: Header) -> bytes:
    said = {"kind": header.kind, "kek": header.kek, "salt": header.salt.hex()}
    return MAGIC + json.dumps(said, separators=(",", ":")).encode() + b"\n"


def _derive(kek: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"seloste:archive:1").derive(kek)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(NONCE_BYTES - 1, "big") + bytes([last])
