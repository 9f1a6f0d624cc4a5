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


@pytest.mark.parametrize(
    ("lang", "starts"), [("en", "Error: There"), ("fi", "Virhe: Päivää"), ("sv", "Fel: Dagen")]
)
def test_a_day_that_does_not_exist_is_refused_in_the_readers_language(lang, starts):
    """February 2026 has 28 days."""
    result = run("2026-02-30", "--lang", lang)
    assert result.exit_code == 2
    assert result.stderr.startswith(starts)
    assert "2026-02-30" in result.stderr


def test_a_pause_adds_both_ends_to_the_json():
    """Ten days on Sunday 5 April 2026."""
    result = run("2026-03-05", "--asked", "2026-03-06", "--satisfied", "2026-03-16", "--json")
    assert json.loads(result.stdout) == {
        "receipt_date": "2026-03-05",
        "due": "2026-04-07",
        "extended": "2026-06-05",
        "statutory_due": "2026-04-07",
        "suspended_due": "2026-04-15",
    }


def test_a_refused_pause_says_why_and_succeeds():
    """The reason is a value: the month was counted all the same."""
    result = run("2026-09-01", "--asked", "2026-09-25", "--json")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert (told["statutory_due"], told["pause_refused"]) == ("2026-10-01", "asked_too_late")
    assert "suspended_due" not in told


def test_an_unanswered_question_gives_the_day_of_the_letter():
    """Silence does not move the end."""
    told = json.loads(run("2026-09-01", "--asked", "2026-09-02", "--json").stdout)
    assert (told["statutory_due"], told["letter_by"]) == ("2026-10-01", "2026-10-01")


@pytest.mark.parametrize(
    ("lang", "days", "sentence"),
    [
        ("en", ("2026-09-02", "2026-09-12"), "If the pause is accepted: due by Monday 12 October 2026."),
        (
            "fi",
            ("2026-09-02", "2026-09-12"),
            "Jos keskeytys hyväksytään: vastattava viimeistään maanantaina 12. lokakuuta 2026.",
        ),
        ("sv", ("2026-09-02", "2026-09-12"), "Om pausen godtas: ska besvaras senast måndag 12 oktober 2026."),
        (
            "en",
            ("2026-09-25",),
            "The time is not paused: the question came later than the third working day after receipt.",
        ),
        ("fi", ("2026-08-31",), "Aikaa ei keskeytetä: kysymys on päivätty ennen pyyntöä."),
        ("sv", ("2026-09-02", "2026-09-01"), "Tiden pausas inte: svaret är daterat före frågan."),
    ],
)
def test_a_pause_is_told_in_the_readers_language(lang, days, sentence):
    """After the three dates of the month."""
    options = [part for pair in zip(("--asked", "--satisfied"), days, strict=False) for part in pair]
    lines = run("2026-09-01", "--lang", lang, *options).stdout.splitlines()
    assert sentence in lines[3:]


@pytest.mark.parametrize("lang", ["en", "fi", "sv"])
def test_the_letter_after_silence_is_told_with_its_day(lang):
    """The year stands in each language's date."""
    lines = run("2026-09-01", "--lang", lang, "--asked", "2026-09-02").stdout.splitlines()
    assert len(lines) == 4
    assert lines[3].count("2026") == 2


def test_breach_json_gives_both_moments_in_finnish_time():
    """Across the change to winter time."""
    result = run("2026-10-24T09:00Z", "--breach", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "aware": "2026-10-24T12:00:00+03:00",
        "due": "2026-10-27T11:00:00+02:00",
    }


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Notify the Data Protection Ombudsman by Tuesday 27 October 2026 at 11:00, Finnish time."),
        (
            "fi",
            "Ilmoitettava tietosuojavaltuutetulle viimeistään tiistaina 27. lokakuuta 2026 klo 11.00 Suomen aikaa.",
        ),
        ("sv", "Ska anmälas till dataombudsmannen senast tisdag 27 oktober 2026 kl. 11:00, finsk tid."),
    ],
)
def test_a_breach_is_told_in_the_readers_language(lang, sentence):
    """With the hour, since hours are what is counted."""
    assert sentence in run("2026-10-24T12:00+03:00", "--breach", "--lang", lang).stdout.splitlines()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("2026-10-24", "--breach"), "write the time too"),
        (("2026-10-24T12:00", "--breach"), "has no offset"),
        (("9999-10-24T12:00Z", "--breach"), "in the years 1991 to 9998"),
        (("2026-10-24T12:00Z", "--breach", "--eves"), "leave them out"),
        (("2026-10-24T12:00Z", "--breach", "--asked", "2026-10-25"), "leave them out"),
        (("2026-10-24T12:00Z", "--breach", "--satisfied", "2026-10-25"), "leave them out"),
        (("2026-10-24", "--satisfied", "2026-10-25"), "--satisfied needs --asked"),
        (("2026-10-24", "--asked", "2026-02-30"), "There is no day 2026-02-30"),
        (("2026-10-24", "--asked", ""), "is neither an ISO date"),
        (("2026-10-24", "--asked", "2026-10-25", "--satisfied", "9999-01-01"), "not 9999"),
    ],
)
def test_options_that_cannot_be_are_refused_in_one_line(arguments, says):
    """Exit code 2, one line on standard error, nothing on standard output."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert says in result.stderr
    assert result.stderr.count("\n") == 1
    assert isinstance(result.exception, SystemExit)


def test_an_unknown_language_is_a_usage_error():
    """The choice is closed."""
    assert run("2026-11-25", "--lang", "de").exit_code == 2


def test_the_command_needs_no_django():
    """Counting days must not wait for a web framework, nor need its settings."""
    code = "import sys, seloste.cli.deadline, seloste.cli.mail_read; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
