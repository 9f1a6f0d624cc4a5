"""``seloste publication``: every published version, its plan and its notices, as they were."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seloste.cli.documents import FORMATS, written
from seloste.cli.reading import FINDINGS, USAGE, stop, write
from seloste.core.changes import written as steps_of
from seloste.core.deadlines import HELSINKI
from seloste.core.language import Language
from seloste.documents import pdf

if TYPE_CHECKING:
    from seloste.publications.selectors import Version


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def list_versions(*, as_json: bool) -> None:
    """List every published version, the newest first."""
    from seloste.cli.running import start

    start()
    from seloste.publications.selectors import history

    found = history()
    if as_json:
        click.echo(json.dumps([as_values(each) for each in found], ensure_ascii=False, indent=2))
        return
    for each in found:
        plan = f", with a plan for {len(each.plan.steps)}" if each.plan.steps else ""
        until = f"until {_day(each.until)}" if each.until else "in force"
        click.echo(f"{each.hash[:12]}  {_day(each.published_at)} {until}  version {each.version}{plan}")


@click.command()
@click.argument("prefix", metavar="HASH")
@click.option("--plan", is_flag=True, help="Show the plan it was published with instead.")
@click.option(
    "--notice",
    "language",
    type=click.Choice([language.value for language in Language]),
    help="Show its privacy notice in this language instead, as people were told it.",
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="md", help="Kind of notice.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write instead.")
@click.option("--json", "as_json", is_flag=True, help="Print what is known of the version as JSON.")
def show(
    prefix: str, language: str | None, form: str, output: Path | None, *, plan: bool, as_json: bool
) -> None:
    """Show the description that was published under HASH, byte for byte; its first eight digits are enough."""
    if sum((plan, language is not None, as_json)) > 1:
        stop("Choose one of --plan, --notice and --json.", USAGE)
    from seloste.cli.running import start

    start()
    from seloste.publications import selectors

    version = selectors.named(prefix.lower())
    if version is None:
        stop(
            f"No one version has a hash that begins with “{prefix}”; “seloste publication list” has all.",
            FINDINGS,
        )
    if as_json:
        content = json.dumps(as_values(version), ensure_ascii=False, indent=2).encode() + b"\n"
    elif plan:
        content = selectors.plan_words(version.number).encode()
        if not content:
            stop(f"Version {version.version} was published without a plan; it needed none.", FINDINGS)
    elif language:
        document = selectors.notice(version.hash, Language(language))
        day = version.published_at.astimezone(HELSINKI).date()
        # On paper, the same bytes as on the website.
        content = (
            pdf(document, at=version.published_at) if form == "pdf" else written(document, form, updated=day)
        )
    else:
        content = selectors.words(version.hash).encode()
    if output:
        write(output, content)
    else:
        sys.stdout.buffer.write(content)


def as_values(version: "Version") -> Mapping[str, Any]:
    """Return what is known of a version as plain values."""
    return {
        "number": version.number,
        "version": version.version,
        "hash": version.hash,
        "published_at": version.published_at.isoformat(),
        "until": version.until and version.until.isoformat(),
        "languages": [language.value for language in version.languages],
        "plan": steps_of(version.plan),
    }


def _day(at: Any) -> str:
    return f"{at.astimezone(HELSINKI):%Y-%m-%d %H:%M}"
