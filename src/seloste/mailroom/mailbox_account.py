"""What is known of the mailbox that letters are fetched from, and what can be wrong with it."""

from dataclasses import dataclass
from enum import StrEnum

from seloste.core.errors import SelosteError
from seloste.mailroom.signing_in import Security, SignIn


class Originals(StrEnum):
    """What becomes of a letter in the mailbox once it is in the register."""

    MOVE = "move"
    DELETE = "delete"


class NotFetched(SelosteError):
    """Letters could not be fetched; those that were not taken are in the mailbox as they were."""


class Lost(SelosteError):
    """The server went away or could not do it just now: worth another try."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One mailbox; in the names of folders, “/” stands for the server's own separator."""

    host: str
    port: int
    security: Security
    sign_in: SignIn
    folder: str
    originals: Originals
    taken: str
    """Where originals are moved to."""
    unread: str
    """Where letters are put that could not be read."""

    def lost(self, reason: str) -> Lost:
        """Return the error of a server that could not be reached, or went away."""
        return Lost(f"The mailbox at {self.host}, port {self.port}, cannot be reached ({reason}).")
