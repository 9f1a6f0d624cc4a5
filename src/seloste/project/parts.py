"""What every part of ``seloste.toml`` is made of, and how a secret is written in it."""

import os
from pathlib import Path
from typing import Annotated, Final, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from seloste.core.errors import SelosteError
from seloste.vault.sources import CREDENTIALS, NAMES, Custody

FILE: Final = "seloste.toml"
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class BadConfig(SelosteError):
    """``seloste.toml`` is missing or says something that cannot be meant."""


class Part(BaseModel):
    """Unknown settings are errors; values never change after the start."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Secret: TypeAlias = Annotated[str, Field(repr=False)]
"""The secret itself, ``env:VARIABLE`` or ``credential:NAME``, as for the keyring; ``reveal`` gives it."""


def reveal(secret: str) -> str:
    """Return what a secret of the settings is, read where it is kept.

    Raises:
        BadConfig: there is no such variable or credential; the sentence does not repeat what there is.
    """
    kind, _, name = secret.partition(":")
    if kind == Custody.ENVIRONMENT and NAMES[Custody.ENVIRONMENT].fullmatch(name):
        if found := os.environ.get(name):
            return found
        raise BadConfig(
            f"{FILE} says that a secret is in the environment variable {name}, which is not set; set it."
        )
    if kind == Custody.CREDENTIAL and NAMES[Custody.CREDENTIAL].fullmatch(name):
        try:
            return (Path(os.environ.get(CREDENTIALS, "")) / name).read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise BadConfig(
                f"{FILE} says that a secret is the systemd credential {name}, and there is none that can be read; "
                f"name it in the unit with LoadCredential={name}:FILE."
            ) from None
    return secret
