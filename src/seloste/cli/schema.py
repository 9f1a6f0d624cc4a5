"""``seloste schema``: the format of a register description, for editors."""

import click

from seloste.core.description.published import json_schema


@click.command()
def schema() -> None:
    """Print the JSON Schema of register.yaml, which gives completion and help in editors.

    Keep it beside the description and name it in the first line:
    # yaml-language-server: $schema=register.schema.json
    """
    click.echo(json_schema(), nl=False)
