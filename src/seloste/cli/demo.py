"""``seloste demo``: an invented register in a temporary folder, served."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import click

from seloste.cli.init import configure
from seloste.core.errors import SelosteError

HOST = "127.0.0.1"
LAST_PORT = 65535


def example() -> Path:
    """Return the example description that comes with Seloste."""
    package = Path(__file__).parents[1]
    for folder in (package / "demo" / "softpix", package.parents[1] / "examples" / "softpix"):
        if (folder / "register.yaml").is_file():
            return folder / "register.yaml"
    raise SelosteError("The example register is not where it was installed; install Seloste again.")


@click.command()
@click.option("--port", type=click.IntRange(1024, LAST_PORT), default=8000, show_default=True)
@click.option("--people", type=click.IntRange(1, 20_000), default=3000, show_default=True)
def demo(port: int, people: int) -> None:
    """Serve an invented register until stopped; nothing leaves the machine, nothing stays on it."""
    from seloste.cli.serve import check_free, supervise

    step = 1 if port + 2 <= LAST_PORT else -1
    edge, website = port + step, port + 2 * step
    for one in (port, edge, website):
        check_free(HOST, one)
    folder = Path(tempfile.mkdtemp(prefix="seloste-demo-"))
    places = {"register": f"http://{HOST}:{port}", "edge": f"http://{HOST}:{edge}"}
    origin = f"http://{HOST}:{website}"
    try:
        _prepare(folder, places["register"], edge, origin)
        _announce(folder, places["register"], origin, _fill(people))
        options = {**places, "port": website, "description": folder / "register.yaml"}
        beside = [f"--{name}={value}" for name, value in options.items()]
        command = [sys.executable, "-m", "seloste.demo.site", *beside]
        sys.exit(supervise(host=HOST, port=port, beside=[command]))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _prepare(folder: Path, address: str, edge: int, website: str) -> None:
    from seloste.cli.running import start
    from seloste.vault.keyring import create_keyring

    shutil.copy(example(), folder / "register.yaml")
    create_keyring(folder / "keyring.json")
    databases = {"data": "sqlite:data.sqlite3", "keys": "sqlite:keys.sqlite3"}
    configure(folder / "seloste.toml", address=address, demo=True, edge=edge, origins=[website], **databases)
    os.environ["SELOSTE_HOME"] = str(folder)
    start(folder)


def _fill(people: int) -> dict[str, str]:
    """Tell the register's story; return for each role what its link to sign in ends in."""
    from django.conf import settings
    from django.utils import timezone

    from seloste.demo.accounts import make_accounts, token_of
    from seloste.demo.story import SPAN, tell
    from seloste.demo.visits import tell_choices
    from seloste.edge.store.opening import opened
    from seloste.project.opening import found_register
    from seloste.publications.handing import hand_over_published
    from seloste.publications.selectors import current
    from seloste.staff.services import actor_of

    click.echo("Making the register and publishing its description")
    found_register()
    at = timezone.now()
    accounts = make_accounts(at=at - SPAN)
    staff = {role: actor_of(account) for role, account in accounts.items()}
    with click.progressbar(length=1000, label="Telling three years of it") as bar:
        tell(count=people, at=at, staff=staff, progress=lambda share: bar.update(int(share * 1000) - bar.pos))
    edge = opened(settings.EDGE.database)
    hand_over_published(edge)
    tell_choices(edge, current().description, notice=settings.EDGE.notice, at=at)
    return {role.value.replace("_", " "): token_of(account) for role, account in accounts.items()}


def _announce(folder: Path, address: str, website: str, accounts: dict[str, str]) -> None:
    click.echo(f"\nAn invented register is ready in {folder}; it goes when you press Ctrl-C.\n")
    click.echo(f"  Public page   {address}/")
    click.echo(f"  Notice        {address}/notice/")
    click.echo(f"  Contact form  {address}/forms/contact/")
    click.echo(f"\n  Website with the banner          {website}/")
    click.echo(f"  … with faults, for seloste scan  {website}/faulty/")
    click.echo("\nSign in to the console as")
    for role, token in accounts.items():
        click.echo(f"  {role:17} {address}/demo/sign-in/{token}/")
    click.echo(
        "\nLetters to people are shown in the console's outbox; none is sent. To send one in:\n"
        f"  SELOSTE_HOME={folder} seloste mail deliver < letter.eml\n"
    )
