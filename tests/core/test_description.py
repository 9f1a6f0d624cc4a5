"""Reading a description: what it says, and one sentence with file and line for whatever is wrong."""

import re
from pathlib import Path

import pytest
from described import SOFTPIX

from seloste.core.description import DescriptionError, Language, content_hash, load

TEXT = SOFTPIX.read_text(encoding="utf-8")


def problem(source: str | bytes) -> str:
    """Return the first problem found in a description."""
    with pytest.raises(DescriptionError) as refused:
        load(source, file="register.yaml")
    first = str(refused.value.problems[0])
    assert re.match(r"register\.yaml:\d+: ", first)
    assert "\n" not in first
    return first


def line_of(text: str, part: str) -> int:
    """Return the line that holds ``part``."""
    return text[: text.index(part)].count("\n") + 1


def test_the_example_is_read() -> None:
    """Every part is there, in three languages."""
    description = load(TEXT)
    assert description.languages == (Language.EN, Language.FI, Language.SV)
    assert description.purposes[description.rights_purpose()].data_subject_rights
    assert description.fields[description.people.reached_at].type == "email"


def test_a_contract_carries_the_purposes_that_rest_on_it_and_is_shown_by_its_record() -> None:
    """A contract that nobody declared carries none."""
    description = load(TEXT)
    assert description.purposes_under(frozenset({"service_contract", "pact"})) == {"service"}
    assert description.purposes_under(frozenset({"pact"})) == frozenset()
    assert description.contract_records() == {"service"}


def test_what_the_law_keeps_is_told_from_what_the_company_keeps() -> None:
    """Art. 17(3)(b): invoices; not what shows that people's rights were honoured, which has ends of its own."""
    assert load(TEXT).retention_by_law() == {"statutory"}


def test_an_unknown_key_is_named_with_its_line_and_a_guess() -> None:
    """A typo runs nothing silently."""
    text = TEXT.replace("contact_person:", "contact_persn:", 1)
    found = problem(text)
    assert f":{line_of(text, 'contact_persn')}: " in found or "contact_person" in found
    with pytest.raises(DescriptionError, match="Did you mean “contact_person”"):
        load(text)


def test_a_missing_part_is_named() -> None:
    """What is not said cannot be left out."""
    text = re.sub(r"(?m)^controller:\n(  .*\n)+", "", TEXT)
    assert "“controller” is missing" in problem(text)


def test_a_text_that_lacks_a_language_is_named_at_its_line() -> None:
    """No notice has a hole in one of its languages."""
    text = TEXT.replace(
        "    label: {en: Messages, fi: Viestit, sv: Meddelanden}", "    label: {en: Messages, fi: Viestit}"
    )
    assert text != TEXT
    assert problem(text).startswith(f"register.yaml:{line_of(text, '{en: Messages, fi: Viestit}')}: ")
    assert "missing in sv" in problem(text)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("retention: inquiries", "retention: forever", "“forever” is not one of the retention"),
        ("purposes: [security]", "purposes: [curiosity]", "“curiosity” is not one of the purposes"),
        ("  called_by: name", "  called_by: nickname", "“nickname” is not one of the fields"),
        ("type: ip_address", "type: telepathy", "ip_address"),
        ("data_subject_rights: true", "data_subject_rights: false", "exactly one purpose answers"),
        ("seloste: 1", "seloste: 2", "seloste"),
    ],
)
def test_what_does_not_fit_is_one_sentence(old: str, new: str, sentence: str) -> None:
    """References, closed lists and the format's own version."""
    assert old in TEXT
    assert sentence in problem(TEXT.replace(old, new, 1))


def test_a_recipient_far_away_needs_a_mechanism() -> None:
    """Art. 44: no transfer without one."""
    far = TEXT.replace("country: FI", "country: US")
    with pytest.raises(DescriptionError, match="transfer"):
        load(far)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("", "starts with"),
        ("- a\n- b\n", "starts with"),
        ("seloste: [1\n", "not valid YAML"),
        ("seloste: 1\nseloste: 1\n", "not valid YAML"),
        ("a: &x [1]\nb: [*x, *x]\n", "aliases"),
        (b"seloste: 1\nname: \xff\n", "not UTF-8"),
        ("#" * (1024 * 1024 + 1), "larger than 1 MiB"),
        ("\x00", "not valid YAML"),
        ("a: " + "[" * 100_000, "nested more than"),
    ],
)
def test_what_is_no_description_is_one_sentence(source: str | bytes, sentence: str) -> None:
    """Broken YAML, duplicates, bombs, wrong encodings, giants."""
    assert sentence in problem(source)


@pytest.mark.parametrize("key", ["Nick-name", "1st", "n" * 41])
def test_a_key_of_another_form_is_told_which_form_it_has(key: str) -> None:
    """It stands in addresses, in the database and in programs."""
    text = TEXT.replace("\n  position:\n", f"\n  {key}:\n", 1)
    with pytest.raises(
        DescriptionError, match=re.escape(f"“fields.{key}” has a form that is not allowed here")
    ) as it:
        load(text)
    assert "keys are small letters, digits and _" in str(it.value)


@pytest.mark.parametrize("text", ["''", "'  '"])
def test_a_text_that_says_nothing_is_refused(text: str) -> None:
    """A notice would have a gap where it stands."""
    assert "en: Position," in TEXT
    found = problem(TEXT.replace("en: Position,", f"en: {text},", 1))
    assert "“fields.position.label”: a text must say something in each of its languages." in found


def test_the_hash_is_of_the_very_bytes() -> None:
    """A space more is another version."""
    assert content_hash(TEXT) != content_hash(TEXT + " ")
    assert len(content_hash(TEXT)) == 64


def test_several_problems_stand_on_a_line_each() -> None:
    """In the order of the file."""
    text = TEXT.replace("basis: contract", "basis: silence", 1).replace("search: prefix", "search: so", 1)
    with pytest.raises(DescriptionError) as refused:
        load(text, file="register.yaml")
    lines = str(refused.value).split("\n")
    assert lines == [str(each) for each in refused.value.problems]
    assert [line.split(":")[1] for line in lines] == [
        str(line_of(text, "basis: silence")),
        str(line_of(text, "search: so")),
    ]


def test_no_error_repeats_a_whole_file(tmp_path: Path) -> None:
    """Sentences stay short enough to read."""
    with pytest.raises(DescriptionError) as refused:
        load("seloste: 1\nfields: " + "x" * 500, file=str(tmp_path / "r.yaml"))
    assert all(len(each.message) < 400 for each in refused.value.problems)
