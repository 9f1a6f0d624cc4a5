"""The record command: a description in, the record of processing activities out."""

import csv

import pypdf
import pytest
from click.testing import CliRunner
from described import SOFTPIX

from seloste.cli.record import record
from seloste.core.description import content_hash


def run(*arguments):
    """Run the command as a shell would."""
    return CliRunner().invoke(record, [str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Record of processing activities"),
        ("fi", "Seloste käsittelytoimista"),
        ("sv", "Register över behandling"),
    ],
)
def test_each_format_is_written_in_each_language_the_same_each_time(tmp_path, language, title):
    """Three formats, three languages, byte for byte."""
    for form in ("csv", "html", "pdf"):
        for out in ("one", "two"):
            result = run(SOFTPIX, "--lang", language, "--format", form, "-o", tmp_path / f"{out}.{form}")
            assert (result.exit_code, result.output) == (0, "")
        assert (tmp_path / f"one.{form}").read_bytes() == (tmp_path / f"two.{form}").read_bytes()
    assert title in (tmp_path / "one.html").read_text(encoding="utf-8")
    assert title in pypdf.PdfReader(tmp_path / "one.pdf").metadata.title


def test_the_first_language_of_the_register_is_the_one_if_none_is_named(tmp_path):
    """The example's first is English."""
    run(SOFTPIX, "--format", "html", "-o", tmp_path / "out.html")
    assert '<html lang="en">' in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_the_table_names_the_description_it_was_made_from(tmp_path):
    """The fingerprint is that of the file."""
    run(SOFTPIX, "--format", "csv", "-o", tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        prints = {row["fingerprint"] for row in csv.DictReader(file, delimiter=";")}
    assert prints == {content_hash(SOFTPIX.read_text(encoding="utf-8"))}


def test_a_language_the_register_lacks_is_refused(tmp_path):
    """Exit code 1, one sentence, no file."""
    text = SOFTPIX.read_text(encoding="utf-8").replace("languages: [en, fi, sv]", "languages: [en, fi]")
    (tmp_path / "register.yaml").write_text(text, encoding="utf-8")
    result = run(tmp_path / "register.yaml", "--lang", "sv", "--format", "csv", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stderr == "This register is described in en, fi, not in sv.\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("nowhere.yaml", "--format", "csv", "-o", "out"),
        (SOFTPIX, "--format", "md", "-o", "out"),
        (SOFTPIX, "--format", "csv"),
        (SOFTPIX, "--format", "csv", "-o", "no/such/folder/out"),
    ],
)
def test_wrong_use_is_one_thing_to_put_right(tmp_path, monkeypatch, arguments):
    """Exit code 2, no stack trace."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr
    assert "Traceback" not in result.output
