"""Where the keyring is kept: in a key file, in the environment, or with systemd.

``keyring`` in ``seloste.toml`` is a file's path, ``env:VARIABLE`` or ``credential:NAME``. Only a file can be
changed by us; of the others, whoever keeps them is told what to keep.
"""

import base64
import os
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from seloste.vault.keyring import BadKeyring, Keyring, decode, load_keyring

CREDENTIALS = "CREDENTIALS_DIRECTORY"
"""The variable in which systemd names the folder of a service's credentials (systemd.exec(5))."""


class Custody(StrEnum):
    """Who keeps the keyring."""

    FILE = "file"
    ENVIRONMENT = "env"
    CREDENTIAL = "credential"


NAMES = {
    Custody.ENVIRONMENT: re.compile(r"[A-Za-z_][A-Za-z0-9_]*"),
    Custody.CREDENTIAL: re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who keeps the keyring, and under which name: a path, a variable, a credential."""

    custody: Custody
    name: str

    def read(self, home: Path) -> Keyring:
        """Return the keyring; a file's path is relative to ``home``.

        Raises:
            BadKeyring: it is missing, others may read it, or it is not whole; the sentence says what to do.
        """
        match self.custody:
            case Custody.FILE:
                return load_keyring(home / self.name)
            case Custody.ENVIRONMENT:
                return _from_environment(self.name)
            case Custody.CREDENTIAL:
                return _from_credential(self.name)

    @property
    def variable(self) -> str | None:
        """The environment variable that the keyring is in, if it is in one."""
        return self.name if self.custody is Custody.ENVIRONMENT else None

    def forget(self) -> None:
        """Take the keyring out of this process's environment, so that no child of it inherits it."""
        if self.custody is Custody.ENVIRONMENT:
            os.environ.pop(self.name, None)


def source_of(setting: str) -> Source:
    """Return what the setting says.

    Raises:
        ValueError: it says nothing that can be meant.
    """
    kind, colon, name = setting.partition(":")
    if not colon and setting:
        return Source(custody=Custody.FILE, name=setting)
    for custody, allowed in NAMES.items():
        if kind == custody.value and allowed.fullmatch(name):
            return Source(custody=custody, name=name)
    raise ValueError("keyring is a file's path, env:VARIABLE or credential:NAME")


def _from_environment(name: str) -> Keyring:
    text = os.environ.get(name, "").strip()
    if not text:
        raise BadKeyring(
            f"The keyring is to be in the environment variable {name}, which is not set; "
            "give it the JSON of “seloste keys new”, or base64 of it."
        )
    try:
        return decode(text if text.startswith("{") else base64.b64decode(text, validate=True))
    except ValueError:
        raise BadKeyring(
            f"The environment variable {name} does not hold a whole keyring: neither its JSON nor base64 of it."
        ) from None


def _from_credential(name: str) -> Keyring:
    folder = os.environ.get(CREDENTIALS)
    if not folder:
        raise BadKeyring(
            f"The keyring is to be the systemd credential {name}, but {CREDENTIALS} is not set; "
            f"start the service with LoadCredential={name}:FILE or LoadCredentialEncrypted={name}:FILE."
        )
    try:
        # systemd guards the folder; the file's own mode may show an access list as a group's right.
        return decode((Path(folder) / name).read_bytes())
    except OSError:
        raise BadKeyring(
            f"There is no readable systemd credential {name}; name it in the unit with LoadCredential={name}:FILE."
        ) from None
    except ValueError:
        raise BadKeyring(
            f"The systemd credential {name} is not a whole keyring; put it back from its copy."
        ) from None
