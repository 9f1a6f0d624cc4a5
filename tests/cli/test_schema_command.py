"""The schema command: the format of a description, for an editor."""

from click.testing import CliRunner

from seloste.cli.schema import schema
from seloste.core.description.published import json_schema


def test_the_command_prints_the_schema_and_nothing_else():
    """It is written to a file as it is."""
    result = CliRunner().invoke(schema, [])
    assert (result.exit_code, result.stdout) == (0, json_schema())
