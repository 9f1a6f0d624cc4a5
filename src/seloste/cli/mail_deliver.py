"""``seloste mail deliver``: one raw message on standard input, as a mail server pipes it."""

import json
import sys

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print what the letter became as JSON.")
def deliver(*, as_json: bool) -> None:
    """Take one message from standard input into the register."""
    from seloste.cli.running import open_register

    open_register()
    from django.utils import timezone

    from seloste.core.letters.message import MAX_BYTES
    from seloste.mailroom.incoming import LetterState
    from seloste.rights.delivering import deliver as take

    delivered = take(sys.stdin.buffer.read(MAX_BYTES + 1), at=timezone.now())
    if as_json:
        click.echo(
            json.dumps(
                {
                    "letter": str(delivered.letter_id),
                    "state": delivered.state.value,
                    "reference": delivered.reference,
                    "new": delivered.new,
                }
            )
        )
    elif not delivered.new:
        click.echo("This letter is in the register already; nothing was changed.")
    elif delivered.state is LetterState.JOINED:
        click.echo(f"The letter belongs to request {delivered.reference}.")
    elif delivered.reference:
        click.echo(f"A request was opened: {delivered.reference}.")
    else:
        click.echo(f"The letter was kept: {delivered.state.value.replace('_', ' ')}.")
