"""``seloste person``: the people in the register, from a shell."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import click

from seloste.cli.signed_in import Work, signed_in
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Refused

if TYPE_CHECKING:
    from seloste.people.selectors import Card, Hit

LARGEST = 1_000_000
"""Bytes of a file with values."""
ONLY = "What stands in a command line can be seen by others on this machine, so people's data do not."


class NotAllowed(SelosteError):
    """The access decision refused."""


def allowed(outcome: Any) -> Any:
    """Return what was allowed.

    Raises:
        NotAllowed: it was refused; the refusal is in the log.
    """
    if isinstance(outcome, Refused):
        raise NotAllowed(f"Refused: {outcome.reason.value.replace('_', ' ')}.")
    return outcome


@click.command(epilog=ONLY)
@click.argument("text", required=False)
@click.option(
    "--filter", "filters", multiple=True, metavar="FIELD=VALUE", help="A field that lists can be filtered by."
)
@click.option("--limit", type=click.IntRange(1, 500), default=50, show_default=True)
@click.option("--json", "as_json", is_flag=True)
@signed_in
def find(text: str | None, filters: Sequence[str], limit: int, *, work: Work, as_json: bool) -> None:
    """Find people by parts of their name, an address or a number; “-” reads it from standard input.

    Without TEXT the newest are listed.
    """
    from django.utils import timezone

    from seloste.people.searching import search

    typed = sys.stdin.readline(1000).strip() if text == "-" else text or ""
    found = allowed(
        search(
            actor=work.actor,
            purpose=work.purpose,
            text=typed,
            filters=dict(map(_pair, filters)),
            at=timezone.now(),
            limit=limit,
        )
    )
    if as_json:
        people = [{"id": str(hit.person_id), "fields": _values(hit.fields)} for hit in found.hits]
        _print_json({"people": people, "withheld": found.withheld, "more": found.more})
        return
    for hit in found.hits:
        click.echo(_line(hit))
    if not found.hits:
        click.echo("Nobody was found.")
    if found.withheld:
        click.echo(f"{found.withheld} more are not covered by this purpose.", err=True)
    if found.more:
        click.echo("There are more; narrow the search.", err=True)


@click.command()
@click.argument("person_id", type=click.UUID)
@click.option("--json", "as_json", is_flag=True)
@signed_in
def show(person_id: UUID, *, work: Work, as_json: bool) -> None:
    """Show one person, as far as the purpose goes."""
    from django.utils import timezone

    from seloste.people.selectors import card

    found = allowed(card(actor=work.actor, purpose=work.purpose, person_id=person_id, at=timezone.now()))
    if found is None:
        raise SelosteError("There is nobody of that number in the register.")
    if as_json:
        _print_json(_card(found))
    else:
        _print_card(found, work.language)


@click.command(epilog=ONLY)
@click.option(
    "--from", "file", type=click.File("rb"), default="-", help="A JSON file; standard input if not named."
)
@click.option("--source", required=True, help="Where the values came from: one of the description's sources.")
@click.option("--json", "as_json", is_flag=True)
@signed_in
def add(file: Any, source: str, *, work: Work, as_json: bool) -> None:
    """Register somebody from JSON such as {"fields": {"name": "…"}, "records": [{"type": "…", "values": {…}}]}.

    Somebody whose address is known already is left as they are.
    """
    from django.utils import timezone

    from seloste.people.services import add_record, register_person

    fields, records = _stated(file)
    at = timezone.now()
    done = allowed(
        register_person(values=fields, source=source, purpose=work.purpose, actor=work.actor, at=at)
    )
    added = [
        allowed(
            add_record(
                person_id=done.person_id,
                record_type=record["type"],
                values=record["values"],
                source=source,
                purpose=work.purpose,
                actor=work.actor,
                at=at,
            )
        )
        for record in records
    ]
    if as_json:
        _print_json(
            {"id": str(done.person_id), "created": done.created, "records": [str(each) for each in added]}
        )
    else:
        word = "Registered" if done.created else "Known already, and left as they were"
        click.echo(f"{word}: {done.person_id}.")


@click.command()
@click.argument("person_id", type=click.UUID)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this new file."
)
@signed_in
def export(person_id: UUID, output: Path | None, *, work: Work) -> None:
    """Print everything that is held about one person as JSON (Art. 15(3), 20)."""
    from django.utils import timezone

    from seloste.rights.exporting import exported

    data = allowed(exported(person_id=person_id, actor=work.actor, language=work.language, at=timezone.now()))
    if data is None:
        raise SelosteError("There is nobody of that number in the register.")
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        with output.open("x", encoding="utf-8") as opened:
            output.chmod(0o600)
            opened.write(text)
    except FileExistsError:
        raise SelosteError(f"{output} is there already; name a new file.") from None


@click.command()
@click.argument("person_id", type=click.UUID)
@click.option("--yes", is_flag=True, help="Erase without asking again.")
@click.option("--json", "as_json", is_flag=True)
@signed_in
def erase(person_id: UUID, *, work: Work, yes: bool, as_json: bool) -> None:
    """Erase one person for ever: their keys are destroyed, in every backup too (Art. 17).

    What the law demands, such as an invoice, stays under its own key.
    """
    from django.utils import timezone

    from seloste.rights import erasing

    if not yes:
        if not sys.stdin.isatty():
            raise SelosteError("Nothing was erased: say --yes, or run this in a terminal.")
        click.confirm("This cannot be undone. Erase?", abort=True, err=True)
    done = allowed(erasing.erase(person_id=person_id, actor=work.actor, at=timezone.now()))
    if done is None:
        raise SelosteError("There is nobody of that number in the register.")
    if as_json:
        _print_json({"erased": [str(each) for each in done.members], "kept_records": done.kept_records})
    else:
        kept = f" The law keeps {done.kept_records} of their records." if done.kept_records else ""
        click.echo(f"Erased.{kept}")


def _pair(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals:
        raise SelosteError("A filter is FIELD=VALUE.")
    return field, value


def _stated(file: Any) -> tuple[dict[str, list[str]], list[dict[str, Any]]]:
    raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise SelosteError("That is too much for one person; nothing was kept.")
    try:
        stated = json.loads(raw)
        fields = {
            str(key): list(map(_text, each if isinstance(each, list) else [each]))
            for key, each in stated["fields"].items()
        }
        records = [
            {"type": _text(record["type"]), "values": {k: _text(v) for k, v in record["values"].items()}}
            for record in stated.get("records", [])
        ]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise SelosteError(
            'Give JSON such as {"fields": {"name": "…"}, "records": [{"type": "…", "values": {"…": "…"}}]}; '
            "nothing was kept."
        ) from None
    return fields, records


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _values(fields: Mapping[str, Any]) -> dict[str, list[str]]:
    return {key: [value.value for value in values] for key, values in fields.items()}


def _line(hit: "Hit") -> str:
    from seloste.publications.selectors import current

    roles = current().description.people
    said = [
        values[0].value
        for key in (roles.called_by, roles.described_by, roles.reached_at)
        if key and (values := hit.fields.get(key))
    ]
    return "  ".join([str(hit.person_id), *said])


def _card(card: "Card") -> dict[str, Any]:
    return {
        "id": str(card.person_id),
        "created_at": card.created_at.isoformat(),
        "fields": {
            key: [
                {"value": one.value, "source": one.origin.source, "at": one.origin.at.isoformat()}
                for one in values
            ]
            for key, values in card.fields.items()
        },
        "records": [
            {"id": str(one.id), "type": one.type, "at": one.at.isoformat(), "values": dict(one.values)}
            for one in card.records
        ],
        "contracts": [
            {
                "id": str(one.id),
                "contract": one.contract,
                "service": one.service,
                "begins": one.begins.isoformat(),
                "ends": one.ends.isoformat() if one.ends else None,
            }
            for one in card.contracts
        ],
    }


def _print_card(card: "Card", language: str) -> None:
    from seloste.core.description import Language
    from seloste.core.notice.reading import Reading
    from seloste.core.rights import Holdings
    from seloste.core.rights.told import Told
    from seloste.publications.selectors import current

    description = current().description
    spoken = Language(language) if language in description.languages else description.languages[0]
    told = Told(reading=Reading(description=description, language=spoken), holdings=Holdings())
    for key, values in card.fields.items():
        for value in values:
            source = told.source(value.origin.source)
            click.echo(
                f"{told.field(key)}: {told.value(key, value.value)}  ({source}, {told.when(value.origin.at)})"
            )
    for agreement in card.contracts:
        lasts = f"{agreement.begins} – {agreement.ends or ''}"
        click.echo(f"{told.contract(agreement.contract)}: {told.service(agreement.service)}  ({lasts})")
    for record in card.records:
        click.echo(f"\n{told.record(record.type)}, {told.when(record.at)}")
        for key, text in record.values.items():
            click.echo(f"  {told.inner(record.type, key)}: {told.inner_value(record.type, key, text)}")


def _print_json(content: Any) -> None:
    click.echo(json.dumps(content, ensure_ascii=False, indent=2))
