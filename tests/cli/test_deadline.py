"""The deadline command: a date in, three dates out."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from seloste.cli.deadline import deadline


def run(*arguments):
    """Run the command as a shell would."""
    return CliRunner().invoke(deadline, arguments)


def test_json_gives_the_three_dates():
    """The keys are the command line's contract."""
    result = run("2026-11-25", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "receipt_date": "2026-11-25",
        "due": "2026-12-28",
        "extended": "2027-02-25",
    }


def test_a_time_in_utc_is_taken_to_the_finnish_day():
    """Half past nine in the evening UTC is after midnight in summer."""
    assert json.loads(run("2026-04-30T21:30Z", "--json").stdout)["receipt_date"] == "2026-05-01"


def test_eves_move_the_day():
    """Christmas Eve 2026 is a Thursday."""
    assert json.loads(run("2026-11-24", "--json").stdout)["due"] == "2026-12-24"
    assert json.loads(run("2026-11-24", "--json", "--eves").stdout)["due"] == "2026-12-28"


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Due by Monday 28 December 2026."),
        ("fi", "Vastattava viimeistään maanantaina 28. joulukuuta 2026."),
        ("sv", "Ska besvaras senast måndag 28 december 2026."),
    ],
)
def test_the_date_is_written_out_in_the_readers_language(lang, sentence):
    """With its weekday, inflected where the language inflects it."""
    result = run("2026-11-25", "--lang", lang)
    assert result.exit_code == 0
    assert sentence in result.stdout.splitlines()


@pytest.mark.parametrize(
    "received",
    ["soon", "", "2026-02-30", "2026-03-05T12:00", "0001-01-01", "9999-12-31", "9999-12-31T23:59Z"],
)
def test_what_cannot_be_counted_from_is_refused_in_one_line(received):
    """Exit code 2, one line on standard error, nothing on standard output."""
    result = run(received, "--json")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Error: ")
    assert result.stderr.count("\n") == 1
    assert isinstance(result.exception, SystemExit)


def test_an_unknown_language_is_a_usage_error():
    """The choice is closed."""
    assert run("2026-11-25", "--lang", "de").exit_code == 2


def test_the_command_needs_no_django():
    """Counting days must not wait for a web framework, nor need its settings."""
    code = "import sys, seloste.cli.deadline, seloste.cli.mail_read; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
