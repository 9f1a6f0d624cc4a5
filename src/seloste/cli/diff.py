"""``seloste diff``: what differs between two register descriptions, and what follows from it."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from seloste.cli.reading import FINDINGS, USAGE, description, stop
from seloste.core.changes import Change, Consequence, Finding, compare, draft, machine, say
from seloste.core.description import Description, Language


@click.command("diff")
@click.argument("old", type=click.Path(path_type=Path, allow_dash=False))
@click.argument("new", type=click.Path(path_type=Path, allow_dash=False))
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    help="Language of the sentences; the first one of NEW if not given.",
)
@click.option(
    "--plan-out",
    "plan",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a draft of the plan for what is kept to this new file; complete it for “seloste publish --plan”.",
)
def diff(old: Path, new: Path, lang: str | None, plan: Path | None, *, as_json: bool) -> None:
    """Say what differs between the descriptions OLD and NEW, and what follows from it.

    A change is mere wording, or people are told before their data is used so (Art. 13(3)), or their
    consent is asked anew, or what is kept already needs a plan, or the terms of service change. Exit code
    0: nothing follows. 1: something follows. 2: one of the files is no whole description.
    """
    before, after = (description(path, incomplete=USAGE) for path in (old, new))
    language = Language(lang) if lang else after[0].languages[0]
    changes, findings = compare(before[0], after[0])
    if plan:
        _write_new(plan, draft(before, after[0], language))
    if as_json:
        found = machine(before, after, changes, findings, language)
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        _print(before[0], after[0], changes, findings, language)
    if findings or any(change.follows for change in changes):
        sys.exit(FINDINGS)


def _print(
    old: Description,
    new: Description,
    changes: Sequence[Change],
    findings: Sequence[Finding],
    language: Language,
) -> None:
    words = say.words(language)
    if not changes:
        click.echo(words.same)
        return
    click.echo(words.from_to.format(old=old.register_.version, new=new.register_.version))
    for consequence in Consequence:
        # Each change stands once, under the gravest that follows from it.
        if found := [change for change in changes if change.consequences[0] is consequence]:
            _heading(say.title(consequence, language))
            for change in found:
                law = say.law(change, language)
                said = (
                    say.sentence(change, new, old, language)
                    if change.follows
                    else say.difference(change, language)
                )
                click.echo(f"- {said} ({law})" if law else f"- {said}")
    if findings:
        _heading(words.titles.forgotten)
        for finding in findings:
            click.echo(f"- {say.forgotten(finding, language)}")


def _write_new(path: Path, text: str) -> None:
    """Write a draft, never over one that somebody may have completed."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        stop(f"“{path}” is there already, and may be completed; choose a new name.", USAGE)
    except OSError as refused:
        stop(f"“{path}” cannot be written: {refused.strerror}.", USAGE)


def _heading(title: str) -> None:
    click.echo(f"\n{title}")
