"""``seloste init``: a new register in a folder."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from seloste.core.deadlines import HELSINKI
from seloste.core.description import complete, read
from seloste.core.description.rules.gate import require_lawful
from seloste.core.errors import SelosteError
from seloste.vault.sources import Custody, Source

CONFIG = """\
# One installation of Seloste. Unknown settings are errors.
address = {address}      # how people reach it; https unless the machine serves only itself
description = "register.yaml"
keyring = {keyring}        # or env:VARIABLE, credential:NAME; keep a copy apart: losing it loses the register

[database]                 # or postgresql://USER@HOST/NAME
data = {data}
keys = {keys}

[edge]                     # cookie choices, in a process and a database of their own
{edge_address}port = {edge}
origins = {origins}               # the websites that ask with the banner, like "https://www.example.com"

[mail]
delivery = "outbox"        # "smtp" to send; then also host, port, user, password, security

# [mailbox]                # to fetch letters: host, user, password, originals; see docs/operations.md
"""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--description",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="The register description to start from; copied into the folder.",
)
@click.option("--address", default="http://127.0.0.1:8000", show_default=True, help="How people reach it.")
@click.option("--data", default="sqlite:data.sqlite3", show_default=True, help="The data database.")
@click.option("--keys", default="sqlite:keys.sqlite3", show_default=True, help="The key database.")
@click.option(
    "--keyring",
    default="keyring.json",
    show_default=True,
    help="A file to make, or env:VARIABLE or credential:NAME where “seloste keys new” was put.",
)
@click.option("--upgrade", is_flag=True, help="Bring the tables of an existing register up to date.")
def init(
    folder: Path,
    description: Path | None,
    address: str,
    data: str,
    keys: str,
    keyring: str,
    *,
    upgrade: bool,
) -> None:
    """Make a new register in FOLDER: configuration, key file, databases, published description."""
    from seloste.cli.running import start
    from seloste.project.config import load_config
    from seloste.project.parts import FILE
    from seloste.vault.keyring import create_keyring

    if upgrade:
        start(folder)
        from seloste.project.opening import upgrade_tables

        upgrade_tables()
        click.echo(f"The tables of {folder} are up to date.")
        return
    if (folder / FILE).exists():
        raise SelosteError(f"There is a register in {folder} already; nothing was changed.")
    given = description or folder / "register.yaml"
    if not given.is_file():
        raise SelosteError("Name the register's description with --description; every register has one.")
    raw = given.read_bytes()
    statement = read(raw, file=given.name)
    complete(statement)
    require_lawful(statement, on=datetime.now(HELSINKI).date())
    with TemporaryDirectory() as elsewhere:
        # Tried apart first, so that what cannot be meant leaves nothing behind.
        configure(Path(elsewhere) / FILE, address=address, data=data, keys=keys, keyring=keyring)
        config = load_config(Path(elsewhere))
        for url in (data, keys):
            config.database_settings(url)
        source = config.keyring_source
        if source.custody is not Custody.FILE:
            source.read(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not (folder / "register.yaml").exists():
        (folder / "register.yaml").write_bytes(raw)
    if source.custody is Custody.FILE:
        create_keyring(folder / source.name)
    configure(folder / FILE, address=address, data=data, keys=keys, keyring=keyring)
    start(folder.resolve())
    from seloste.project.opening import found_register

    found_register()
    click.echo(
        f"A register is ready in {folder}.\n"
        f"Keep a copy of {_keyring_named(source, folder)} apart from the databases: "
        "without it nothing in the register can ever be opened again.\n"
        f"Next: SELOSTE_HOME={folder} seloste user add, then seloste serve."
    )


def _keyring_named(source: Source, folder: Path) -> str:
    match source.custody:
        case Custody.FILE:
            return str(folder / source.name)
        case Custody.ENVIRONMENT:
            return f"what is in {source.name}, which every command needs in its environment,"
        case Custody.CREDENTIAL:
            return f"the credential {source.name}, which every command needs from systemd,"


def configure(
    path: Path,
    *,
    address: str,
    data: str,
    keys: str,
    keyring: str = "keyring.json",
    demo: bool = False,
    edge: int = 8001,
    origins: Sequence[str] = (),
) -> None:
    """Write a configuration, for its owner only; a JSON string is a TOML string, whatever is in it, and so are lists."""
    values = {"address": address, "data": data, "keys": keys, "keyring": keyring, "origins": list(origins)}
    written = {name: json.dumps(value, ensure_ascii=False) for name, value in values.items()}
    # A demo has no reverse proxy that puts both under one address.
    edge_address = f'address = "http://127.0.0.1:{edge}"\n' if demo else ""
    path.write_text(
        ("demo = true\n" if demo else "") + CONFIG.format(**written, edge=edge, edge_address=edge_address),
        encoding="utf-8",
    )
    path.chmod(0o600)
