"""A register's folder for the tests, without databases in it yet."""

import shutil
from pathlib import Path

from seloste.vault.keyring import create_keyring

SOFTPIX = Path(__file__).parents[2] / "examples" / "softpix" / "register.yaml"


def make_home(folder: Path, *, data: str, keys: str, description: Path = SOFTPIX) -> Path:
    """Write configuration, key file and description into ``folder`` and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(description, folder / "register.yaml")
    create_keyring(folder / "keyring.json")
    config = folder / "seloste.toml"
    config.write_text(f'address = "http://localhost:8000"\n[database]\ndata = "{data}"\nkeys = "{keys}"\n')
    config.chmod(0o600)
    return folder
