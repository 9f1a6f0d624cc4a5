"""``seloste publish``: put the description file into force."""

import json
from pathlib import Path

import click


@click.command()
@click.option(
    "--plan",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="The plan for what is kept; “seloste diff --plan-out” drafts one.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what is in force as JSON.")
def publish(plan: Path | None, *, as_json: bool) -> None:
    """Publish the register's description file as the version in force.

    Where it leaves out or changes how something is kept about people, a plan says what becomes of what is
    kept already. Publishing what is in force changes nothing.
    """
    from seloste.cli.running import start

    start()
    from seloste.cli.publication import as_values
    from seloste.project.opening import publish_file
    from seloste.publications.selectors import history

    name, digest = publish_file(plan)
    if as_json:
        in_force = {"file": name, **as_values(history()[0])}
        click.echo(json.dumps(in_force, ensure_ascii=False, indent=2))
    else:
        click.echo(f"In force: {name}, SHA-256 {digest}.")
