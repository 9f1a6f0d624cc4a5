"""Signed notes (C2SP ``signed-note``): a text that carries its signatures with it.

Only Ed25519 signatures (type 0x01) are made and checked. Signatures by keys we were not asked about
are ignored, as the specification demands: witnesses may add theirs to a note of ours.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from seloste.core.errors import SelosteError

MAX_NOTE_BYTES = 1_000_000
"""A longer note is refused unread; sixteen post-quantum signatures, which we must accept, are 80 kB."""

MAX_SIGNATURES = 100
"""A note with more is refused: the specification demands room for 16, and advises a limit."""

_ED25519 = b"\x01"
_KEY_BYTES = 32
_KEY_ID_BYTES = 4
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_VKEY = re.compile(r"(?P<name>[^+]+)\+(?P<key_id>[0-9a-fA-F]{8})\+(?P<key>[0-9A-Za-z+/]+=*)")


class BadNote(SelosteError):
    """The text cannot be signed, or the note cannot be believed; its contents must be ignored."""


class BadVerifierKey(BadNote):
    """The verifier key is malformed, so that nothing can be checked with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifierKey:
    """Whose signature to look for: a key name and a raw Ed25519 public key of 32 bytes.

    Raises:
        BadVerifierKey: the name is empty or has a space or a plus in it, or the key is not 32 bytes.
    """

    name: str
    public_key: bytes

    def __post_init__(self) -> None:
        if not _is_name(self.name):
            raise BadVerifierKey("A key name is one word without spaces or plus signs, like example.com/log.")
        if len(self.public_key) != _KEY_BYTES:
            raise BadVerifierKey("An Ed25519 public key is 32 bytes.")

    @property
    def key_id(self) -> bytes:
        """The first 4 bytes of SHA-256(name, newline, 0x01, key) (C2SP signed-note, Ed25519 signatures)."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public_key).digest()[
            :_KEY_ID_BYTES
        ]

    def encode(self) -> str:
        """Return the verifier key as others configure it: ``name+key id in hex+base64(0x01 || key)``."""
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(_ED25519 + self.public_key).decode()}"


def verifier_key(*, name: str, private_key: Ed25519PrivateKey) -> VerifierKey:
    """Return the public half of a signing key, under its name.

    Raises:
        BadVerifierKey: the name is empty or has a space or a plus in it.
    """
    return VerifierKey(name=name, public_key=private_key.public_key().public_bytes_raw())


def parse_vkey(vkey: str) -> VerifierKey:
    """Read a verifier key, ``name+key id in hex+base64(0x01 || key)``.

    Raises:
        BadVerifierKey: it has another form, another key type, or a key id that is not its own.
    """
    found = _VKEY.fullmatch(vkey)
    encoded = _decode_base64(found["key"]) if found else None
    if found is None or encoded is None:
        raise BadVerifierKey("A verifier key reads name+8 hexadecimal digits+base64 key; this one does not.")
    if encoded[:1] != _ED25519:
        raise BadVerifierKey("This verifier key is not of type 1, Ed25519, the only one checked here.")
    key = VerifierKey(name=found["name"], public_key=encoded[1:])
    if key.key_id.hex() != found["key_id"].lower():
        raise BadVerifierKey("The key id does not belong to this name and key; was the verifier key altered?")
    return key


def sign(text: str, *, name: str, private_key: Ed25519PrivateKey) -> str:
    r"""Return the note: the text, an empty line, and ``— name base64(key id || signature)``.

    Args:
        text: lines that each end in ``\n``; no other control character.
        name: the key's name, best a URL without its scheme that is the log's own.
        private_key: an Ed25519 key; signing with it is deterministic (RFC 8032 section 5.1.6).

    Raises:
        BadNote: the text does not end in a newline, has other control characters, or is too long.
        BadVerifierKey: the name is empty or has a space or a plus in it.
    """
    if not text.endswith("\n"):
        raise BadNote("The text of a note ends in a newline; this one does not.")
    key = verifier_key(name=name, private_key=private_key)
    signature = base64.b64encode(key.key_id + private_key.sign(_encode(text))).decode()
    note = f"{text}\n— {name} {signature}\n"
    _encode(note)  # the signature counts towards the length that verifiers accept
    return note


def verify(note: str | bytes, *, vkey: str) -> str:
    r"""Return the text of a note, ending in ``\n``, once this key's signature on it has been checked.

    Args:
        note: the whole note, as UTF-8 bytes or as a string.
        vkey: the trusted key, as ``parse_vkey`` reads it.

    Raises:
        BadNote: the note is malformed, this key did not sign it, or a signature of this key is wrong.
        BadVerifierKey: the verifier key is malformed.
    """
    key = parse_vkey(vkey)
    text, lines = _split(_decode(note))
    ours = [
        signature[_KEY_ID_BYTES:]
        for name, signature in map(_parse_signature, lines)
        if name == key.name and signature[:_KEY_ID_BYTES] == key.key_id
    ]
    if not ours:
        raise BadNote("The note is not signed by this verifier key.")
    public_key = Ed25519PublicKey.from_public_bytes(key.public_key)
    try:
        for signature in ours:
            public_key.verify(signature, text.encode())
    except InvalidSignature:
        raise BadNote("The signature does not match: the text was altered after it was signed.") from None
    return text


def _split(note: str) -> tuple[str, list[str]]:
    """Return the text, its last newline included, and the signature lines; the last empty line divides them."""
    end = note.rfind("\n\n")
    signatures = note[end + 2 :]
    if end < 0 or not signatures.endswith("\n"):
        raise BadNote("A signed note is a text, an empty line and signature lines; this is not one.")
    lines = signatures[:-1].split("\n")
    if len(lines) > MAX_SIGNATURES:
        message = f"The note has more than {MAX_SIGNATURES} signatures."
        raise BadNote(message)
    return note[: end + 1], lines


def _parse_signature(line: str) -> tuple[str, bytes]:
    """Return the key name of a signature line, and its key id followed by the signature."""
    dash, _, rest = line.partition(" ")
    name, _, encoded = rest.partition(" ")
    signature = _decode_base64(encoded)
    if dash != "—" or not _is_name(name) or signature is None or len(signature) <= _KEY_ID_BYTES:
        raise BadNote("A signature line reads — name base64 signature; one of this note's does not.")
    return name, signature


def _is_name(name: str) -> bool:
    return bool(name) and _is_utf8(name) and not any(c.isspace() or c == "+" or c < " " for c in name)


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _decode_base64(encoded: str) -> bytes | None:
    """Return the bytes, or None unless this is their one standard encoding (RFC 4648 sections 3.5 and 4)."""
    try:
        decoded = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if base64.b64encode(decoded).decode() == encoded else None


def _encode(text: str) -> bytes:
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        raise BadNote("A note is valid Unicode text; this one holds half a surrogate pair.") from None
    if len(encoded) > MAX_NOTE_BYTES:
        message = f"A note is at most {MAX_NOTE_BYTES} bytes long."
        raise BadNote(message)
    if _CONTROL.search(text):
        raise BadNote("A note has no control characters but newlines; look for tabs and carriage returns.")
    return encoded


def _decode(note: str | bytes) -> str:
    if isinstance(note, bytes):
        try:
            note = note.decode()
        except UnicodeDecodeError:
            raise BadNote("A note is valid UTF-8; these bytes are not.") from None
    _encode(note)
    return note
