"""Checkpoints of this log: its name, its key, and the signed notes that others can keep and check."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings

from seloste.audit.models import Checkpoint as StoredCheckpoint
from seloste.audit.proofs import SignedCheckpoint
from seloste.core.checkpoint import Checkpoint, parse_checkpoint
from seloste.core.note import BadNote, VerifierKey, sign, verify
from seloste.core.tlog import Tree
from seloste.vault.custody import keyring

__all__ = ["SignedCheckpoint", "Signer", "issue", "newest", "signer", "vkey"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs for this log: its origin, which is also the key's name, and the public key (32 bytes)."""

    origin: str
    public_key: bytes

    @property
    def vkey(self) -> str:
        """The verifier key for other people's tools (C2SP signed-note)."""
        return VerifierKey(name=self.origin, public_key=self.public_key).encode()

    def read(self, note: str) -> Checkpoint | None:
        """Return what the note says, or None unless it is a checkpoint of this log, signed by its key."""
        try:
            checkpoint = parse_checkpoint(verify(note, vkey=self.vkey))
        except BadNote:
            return None
        return checkpoint if checkpoint.origin == self.origin else None


def signer() -> Signer:
    """Return who signs for this log.

    A log keeps its origin for ever (C2SP tlog-checkpoint), so the register's address names it only
    until the first checkpoint: a register that moves to another address continues the same log.
    """
    last = newest()
    origin = _origin_in(last.note) if last else f"{settings.SELOSTE.host}/seloste/log"
    return Signer(origin=origin, public_key=_public_key())


def vkey() -> str:
    """Return the verifier key by which anybody can check this log's checkpoints (C2SP signed-note)."""
    return signer().vkey


def newest() -> SignedCheckpoint | None:
    """Return the newest checkpoint that this register's key really signed, or None when there is none."""
    public_key = _public_key()
    for row in StoredCheckpoint.objects.order_by("-size").iterator(chunk_size=10):
        said = Signer(origin=_origin_in(row.note), public_key=public_key).read(row.note)
        if said is not None and said.size == row.size:
            return SignedCheckpoint(size=said.size, root=said.root, at=row.at, note=row.note)
    return None


def issue(tree: Tree, *, at: datetime) -> SignedCheckpoint:
    """Sign and store the checkpoint of ``tree`` (C2SP tlog-checkpoint); a part of sealing.

    A register that is used all day signs one a second. Of an hour that is over only the last is kept, of a day
    that is over likewise, and those that were sent outside: any later one vouches for all that earlier ones did.
    """
    previous = StoredCheckpoint.objects.order_by("-size").values_list("size", "at").first()
    checkpoint = Checkpoint(origin=signer().origin, size=tree.size, root=tree.root())
    note = sign(checkpoint.body(), name=checkpoint.origin, private_key=_private_key())
    StoredCheckpoint.objects.create(size=tree.size, at=at, note=note, edge=tree.to_bytes())
    if previous is not None:
        for span in (timedelta(hours=1), timedelta(days=1)):
            _thin(*previous, span=span, now=at)
    return SignedCheckpoint(size=tree.size, root=checkpoint.root, at=at, note=note)


def _thin(size: int, at: datetime, *, span: timedelta, now: datetime) -> None:
    """Keep only the last checkpoint, that over ``size`` entries, of the hour or day in which it was signed."""
    began = at - (at - datetime(1970, 1, 1, tzinfo=UTC)) % span
    if now >= began + span:
        StoredCheckpoint.objects.filter(at__gte=began, size__lt=size, sent_at=None).delete()


def _origin_in(note: str) -> str:
    return note.partition("\n")[0]


def _private_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(keyring().log)


def _public_key() -> bytes:
    return _private_key().public_key().public_bytes_raw()
