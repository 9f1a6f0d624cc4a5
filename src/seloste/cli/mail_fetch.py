"""``seloste mail fetch``: every letter of the mailbox, as the worker does it each minute."""

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from seloste.cli.backup import told

if TYPE_CHECKING:
    from seloste.mailroom.mailbox import Fetched


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print what came of the letters as JSON.")
def fetch(*, as_json: bool) -> None:
    """Fetch every letter from the mailbox into the register.

    The exit code is 1 when letters could not be read or taken; they are in the mailbox.
    """
    from seloste.cli.running import open_register

    open_register()
    from seloste.project.fetching import configured, fetch_letters

    mailbox = configured()
    with told("Fetching", hidden=as_json) as progress:
        fetched = fetch_letters(mailbox, progress=progress)
    if as_json:
        click.echo(json.dumps(asdict(fetched)))
    else:
        click.echo(f"{_letters(fetched.taken)} taken into the register.")
        for line in _lines(fetched, mailbox.unread):
            click.echo(line)
    sys.exit(1 if fetched.unread or fetched.failed else 0)


def _lines(fetched: "Fetched", unread: str) -> list[str]:
    lines = {
        f"{_letters(fetched.known)} in the register already.": fetched.known,
        f"{_letters(fetched.unread)} not to be read, now in the folder “{unread}”: look at them there.": fetched.unread,
        f"{_letters(fetched.failed)} not taken, still in the mailbox: the log names why, and they are tried again.": (
            fetched.failed
        ),
    }
    return [line for line, count in lines.items() if count]


def _letters(count: int) -> str:
    return "1 letter" if count == 1 else f"{count} letters"
