"""The schema command: the format of a description, for an editor."""

import json

import pytest
from click.testing import CliRunner
from described import SOFTPIX
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from seloste.cli.schema import schema
from seloste.core.description import load
from seloste.core.description.source import parse, plain


@pytest.fixture(scope="module")
def printed():
    """What the command prints, as JSON."""
    result = CliRunner().invoke(schema, [])
    assert result.exit_code == 0
    return json.loads(result.stdout)


def as_json(text):
    """Return YAML as the JSON that an editor holds against a schema: dates are text there."""
    return json.loads(json.dumps(plain(parse(text, file="register.yaml").value), default=str))


def test_what_is_printed_is_a_json_schema_and_fits_the_example(printed):
    """The example is what people start from."""
    Draft202012Validator.check_schema(printed)
    text = SOFTPIX.read_text(encoding="utf-8")
    assert load(text)
    assert not list(Draft202012Validator(printed).iter_errors(as_json(text)))


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("controller:", "controler:", ()),
        ("basis: contract", "basis: silence", ("purposes", "service", "basis")),
        ("keep: 2 years", "keep: forever", ("retention", "relationship", "keep")),
        ("lasts: 12 hours", "lasts: long", ("cookies", "sessionid", "lasts")),
        ("search: prefix", "search: sometimes", ("fields", "name", "search")),
    ],
)
def test_what_the_format_does_not_know_is_marked(printed, old, new, where):
    """An editor underlines it while it is being written."""
    text = SOFTPIX.read_text(encoding="utf-8")
    assert old in text
    found = [
        tuple(error.path)
        for error in Draft202012Validator(printed).iter_errors(as_json(text.replace(old, new, 1)))
    ]
    assert where in found


def test_an_editor_can_tell_what_a_key_means(printed):
    """The sentences that the code is documented with are shown beside the keys."""
    assert "Art. 13(1)(d)" in printed["$defs"]["Purpose"]["properties"]["interest"]["description"]
    assert "Art. 13(1)(a)" in printed["$defs"]["Controller"]["description"]
    assert "``" not in json.dumps(printed)


def test_the_example_names_the_schema_in_its_first_lines():
    """So that an editor finds it without being told."""
    head = SOFTPIX.read_text(encoding="utf-8").split("seloste: 1")[0]
    (line,) = [line for line in head.splitlines() if "yaml-language-server" in line]
    schema_file = SOFTPIX.parent / line.split("$schema=")[1]
    assert schema_file.is_file()
    assert YAML(typ="safe", pure=True).load(schema_file.read_text(encoding="utf-8"))["title"]
