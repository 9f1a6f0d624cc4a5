"""``seloste deadline``: by when a request must be answered, or a breach notified."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, NoReturn, TypeAlias

import click

from seloste.cli.deadline_texts import TEXTS, Texts
from seloste.core.deadlines import (
    CannotCount,
    Paused,
    Waiting,
    Why,
    breach_clock,
    deadlines,
    parse_received,
    pause,
)
from seloste.core.language import Language

_USAGE: Final = 2


Values: TypeAlias = Mapping[str, date | datetime | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What is printed: values for a program, and sentences that name them for a person."""

    values: Values
    sentences: tuple[str, ...]
    named: Values = field(default_factory=dict)


@click.command("deadline")
@click.argument("received")
@click.option(
    "--lang",
    type=click.Choice([each.value for each in Language]),
    default=Language.EN.value,
    show_default=True,
    help="Language to write in.",
)
@click.option("--eves", is_flag=True, help="Count Midsummer Eve and Christmas Eve as holidays.")
@click.option(
    "--asked", metavar="DATE", help="The day on which the person was asked who they are, or what they mean."
)
@click.option("--satisfied", metavar="DATE", help="The day on which the person answered that.")
@click.option(
    "--breach", is_flag=True, help="Count 72 hours from becoming aware of a breach at the time RECEIVED."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def deadline(
    received: str,
    lang: str,
    asked: str | None,
    satisfied: str | None,
    *,
    eves: bool,
    breach: bool,
    as_json: bool,
) -> None:
    """Say by when a request RECEIVED on a date, or at a time, must be answered (Art. 12(3)).

    RECEIVED is an ISO date (2026-03-05) or an ISO time with its offset (2026-03-05T21:30Z).
    """
    language = Language(lang)
    texts = TEXTS[language]
    if breach and (eves or asked is not None or satisfied is not None):
        _stop(texts.breach_alone, texts)
    if satisfied is not None and asked is None:
        _stop(texts.satisfied_needs_asked, texts)
    try:
        told = (
            [_breach(received, texts)] if breach else _request(received, asked, satisfied, texts, eves=eves)
        )
    except CannotCount as refused:
        _stop(refused.told(language), texts)
    click.echo(_as_json(told) if as_json else _as_text(told, texts, language))


def _request(
    received: str, asked: str | None, satisfied: str | None, texts: Texts, *, eves: bool
) -> list[_Told]:
    arrived = parse_received(received)
    counted = deadlines(arrived, eves=eves)
    answer = _Told(
        values={"receipt_date": counted.receipt_date, "due": counted.due, "extended": counted.extended},
        sentences=(texts.received, texts.due, texts.extended),
    )
    if asked is None:
        return [answer]
    asked_on = parse_received(asked)
    satisfied_on = None if satisfied is None else parse_received(satisfied)
    return [answer, _pause(arrived, asked_on, satisfied_on, texts, eves=eves)]


def _pause(
    arrived: date | datetime,
    asked: date | datetime,
    satisfied: date | datetime | None,
    texts: Texts,
    *,
    eves: bool,
) -> _Told:
    match pause(arrived, asked=asked, satisfied=satisfied, eves=eves):
        case Paused() as paused:
            return _Told(
                values={"statutory_due": paused.statutory_due, "suspended_due": paused.suspended_due},
                sentences=(texts.paused, texts.suspended, texts.rely),
                named={"asked": paused.asked, "satisfied": paused.satisfied},
            )
        case Waiting() as waiting:
            return _Told(
                values={"statutory_due": waiting.statutory_due, "letter_by": waiting.letter_by},
                sentences=(texts.waiting,),
                named={"asked": waiting.asked},
            )
        case refused:
            return _Told(
                values={"statutory_due": refused.statutory_due, "pause_refused": refused.reason.value},
                sentences=(texts.refused[refused.reason],),
            )


def _breach(received: str, texts: Texts) -> _Told:
    aware = parse_received(received)
    if not isinstance(aware, datetime):
        raise CannotCount(Why.NOT_A_TIME, text=aware.isoformat())
    clock = breach_clock(aware)
    return _Told(
        values={"aware": clock.aware, "due": clock.due},
        sentences=(texts.aware, texts.notify, texts.elapsed),
    )


def _as_json(told: list[_Told]) -> str:
    values = {name: value for each in told for name, value in each.values.items()}
    return json.dumps(
        {name: value if isinstance(value, str) else value.isoformat() for name, value in values.items()}
    )


def _as_text(told: list[_Told], texts: Texts, language: Language) -> str:
    lines = []
    for each in told:
        written = {
            name: value if isinstance(value, str) else texts.written(language, value)
            for name, value in {**each.values, **each.named}.items()
        }
        lines += [sentence.format(**written) for sentence in each.sentences]
    return "\n".join(lines)


def _stop(sentence: str, texts: Texts) -> NoReturn:
    click.echo(f"{texts.error}: {sentence}", err=True)
    sys.exit(_USAGE)
