"""``seloste deadline``: by when a request must be answered."""

import json
import sys
from datetime import date
from typing import Final

import click
from babel.dates import format_date

from seloste.core.deadlines import Deadlines, deadlines, parse_received

_USAGE: Final = 2

# In Finnish the weekday's inflected form, "maanantaina", is the one CLDR formats dates with.
_WRITTEN_OUT: Final = {"en": "EEEE d MMMM y", "fi": "EEEE d. MMMM y", "sv": "EEEE d MMMM y"}
_SENTENCES: Final = {
    "en": (
        "Received on {receipt_date}.",
        "Due by {due}.",
        "If extended for complexity or number of requests: by {extended}, told with reasons by {due}.",
    ),
    "fi": (
        "Vastaanotettu {receipt_date}.",
        "Vastattava viimeistään {due}.",
        (
            "Jos aikaa jatketaan pyyntöjen monimutkaisuuden tai määrän vuoksi: viimeistään {extended};"
            " jatkosta ja sen syistä ilmoitettava viimeistään {due}."
        ),
    ),
    "sv": (
        "Mottagen {receipt_date}.",
        "Ska besvaras senast {due}.",
        (
            "Om tiden förlängs för att begäran är komplicerad eller inkomna begäranden många: senast {extended};"
            " meddelas med skäl senast {due}."
        ),
    ),
}


@click.command("deadline")
@click.argument("received")
@click.option(
    "--lang",
    type=click.Choice(sorted(_SENTENCES)),
    default="en",
    show_default=True,
    help="Language to write in.",
)
@click.option("--eves", is_flag=True, help="Count Midsummer Eve and Christmas Eve as holidays.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def deadline(received: str, lang: str, *, eves: bool, as_json: bool) -> None:
    """Say by when a request RECEIVED on a date, or at a time, must be answered (Art. 12(3)).

    RECEIVED is an ISO date (2026-03-05) or an ISO time with its offset (2026-03-05T21:30Z).
    """
    try:
        counted = deadlines(parse_received(received), eves=eves)
    except ValueError as refused:
        click.echo(f"Error: {refused}", err=True)
        sys.exit(_USAGE)
    click.echo(_as_json(counted) if as_json else _as_text(counted, lang))


def _dates(counted: Deadlines) -> dict[str, date]:
    return {"receipt_date": counted.receipt_date, "due": counted.due, "extended": counted.extended}


def _as_json(counted: Deadlines) -> str:
    return json.dumps({name: day.isoformat() for name, day in _dates(counted).items()})


def _as_text(counted: Deadlines, lang: str) -> str:
    written = {
        name: format_date(day, _WRITTEN_OUT[lang], locale=lang) for name, day in _dates(counted).items()
    }
    return "\n".join(sentence.format(**written) for sentence in _SENTENCES[lang])
