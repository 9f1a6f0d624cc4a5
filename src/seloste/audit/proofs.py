"""What is proved to somebody who does not have the log, as values."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCheckpoint:
    """One signed statement of the log: how many leaves, which root (32 bytes), and the note that says so."""

    size: int
    root: bytes
    at: datetime
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inclusion:
    """The proof that ``leaf`` stands at ``index`` under a checkpoint (RFC 9162 section 2.1.3)."""

    leaf: str
    index: int
    proof: tuple[bytes, ...]
    checkpoint: SignedCheckpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Consistency:
    """The proof that the log of ``old`` leaves grew into that of a checkpoint (RFC 9162 section 2.1.4)."""

    old: int
    old_root: bytes
    proof: tuple[bytes, ...]
    checkpoint: SignedCheckpoint
