"""The format of a description as JSON Schema: an editor marks what is wrong and explains what is right."""

import json

import pytest
from described import ASSOCIATION, SOFTPIX
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from seloste.core.description import load
from seloste.core.description.published import DIALECT, json_schema
from seloste.core.description.source import parse, plain


@pytest.fixture(scope="module")
def published():
    """The schema as an editor reads it."""
    return json.loads(json_schema())


def as_json(text):
    """Return YAML as the JSON that an editor holds against a schema: dates are text there."""
    return json.loads(json.dumps(plain(parse(text, file="register.yaml").value), default=str))


def walked(node):
    """Yield every mapping of the schema with its keys' values."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from walked(each)


def test_the_schema_is_valid_in_the_dialect_it_names(published):
    """JSON Schema 2020-12."""
    assert published["$schema"] == DIALECT == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(published)


@pytest.mark.parametrize("example", [SOFTPIX, ASSOCIATION], ids=lambda path: path.parent.name)
def test_the_examples_fit_the_schema(published, example):
    """They are what people start from."""
    text = example.read_text(encoding="utf-8")
    assert load(text)
    assert not list(Draft202012Validator(published).iter_errors(as_json(text)))


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("controller:", "controler:", ()),
        ("basis: contract", "basis: silence", ("purposes", "service", "basis")),
        ("keep: 2 years", "keep: forever", ("retention", "relationship", "keep")),
        ("keep: 2 years", "keep: {count: 2, unit: years}", ("retention", "relationship", "keep")),
        ("lasts: 12 hours", "lasts: long", ("cookies", "sessionid", "lasts")),
        ("search: prefix", "search: sometimes", ("fields", "name", "search")),
    ],
)
def test_what_the_format_does_not_know_is_marked(published, old, new, where):
    """An editor underlines it while it is being written."""
    text = SOFTPIX.read_text(encoding="utf-8")
    assert old in text
    found = [
        tuple(error.path)
        for error in Draft202012Validator(published).iter_errors(as_json(text.replace(old, new, 1)))
    ]
    assert where in found


def test_an_editor_can_tell_what_a_key_means(published):
    """The sentences that the code is documented with are shown beside the keys, without its marks."""
    assert "Art. 13(1)(d)" in published["$defs"]["Purpose"]["properties"]["interest"]["description"]
    assert "Art. 13(1)(a)" in published["$defs"]["Controller"]["description"]
    assert "``" not in json.dumps(published)


def test_a_length_of_time_is_words_with_examples(published):
    """Whatever the program makes of them."""
    assert published["$defs"]["Period"] == {
        "type": "string",
        "pattern": r"^(([1-9]\d{0,3}) (day|month|year)s?)$",
        "examples": ["30 days", "6 months", "1 year"],
        "description": "A length of time as written in a description: 30 days, 6 months, 1 year.",
    }
    lifetime = published["$defs"]["Lifetime"]
    assert lifetime["examples"] == ["session", "12 hours", "1 year"]
    lasts = Draft202012Validator({**lifetime, "$schema": DIALECT})
    assert [each for each in ("session", "12 hours", "12", "sessions") if lasts.is_valid(each)] == [
        "session",
        "12 hours",
    ]


def test_one_title_stands_at_the_top_and_none_repeats_a_key(published):
    """“Contact Person” over contact_person says nothing; a key that is called “title” stays."""
    titles = [node["title"] for node in walked(published) if isinstance(node.get("title"), str)]
    assert titles == ["A register description of Seloste"]
    assert list(published)[:2] == ["$schema", "title"]
    assert "title" in published["$defs"]["Section"]["properties"]


def test_the_text_is_indented_ends_its_last_line_and_writes_letters_as_they_are(published):
    """It is kept in a file that people compare."""
    assert json_schema() == json.dumps(published, ensure_ascii=False, indent=2) + "\n"


def test_the_example_names_the_schema_in_its_first_lines():
    """So that an editor finds it without being told."""
    head = SOFTPIX.read_text(encoding="utf-8").split("seloste: 1")[0]
    (line,) = [line for line in head.splitlines() if "yaml-language-server" in line]
    schema_file = SOFTPIX.parent / line.split("$schema=")[1]
    assert schema_file.is_file()
    assert YAML(typ="safe", pure=True).load(schema_file.read_text(encoding="utf-8"))["title"]
