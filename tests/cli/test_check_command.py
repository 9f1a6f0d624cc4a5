"""The check command: what it prints in each format, its exit codes, and what it makes of broken files."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner
from described import SOFTPIX

from seloste.cli.check import check
from seloste.core.description.rules import CATALOGUE

PUBLISHED = SOFTPIX.with_name("as-published.yaml")
ON = ["--on", "2026-11-23"]
INCOMPLETE = "seloste: 1\nrights:\n  told: [access]\ncontroller:\n  name: Esimerkki Oy\n"


def run(*arguments):
    """Run the command, which must not leave an exception behind."""
    result = CliRunner().invoke(check, [*map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def incomplete(tmp_path):
    """A description that has only begun."""
    path = tmp_path / "register.yaml"
    path.write_text(INCOMPLETE, encoding="utf-8")
    return path


def test_the_example_has_nothing_to_mend():
    """Exit code 0, and a line that says so."""
    result = run(SOFTPIX, *ON)
    assert result.exit_code == 0
    assert result.stdout == f"{SOFTPIX}: nothing to mend.\n"
    assert result.stderr == ""


def test_the_published_statement_is_understood_and_found_wanting():
    """Exit code 1 and not 2: it can be read, and must be mended."""
    result = run(PUBLISHED, *ON, "--json")
    assert result.exit_code == 1
    rules = {finding["rule"] for finding in json.loads(result.stdout)["findings"]}
    assert rules >= {f"L{number:02}" for number in range(1, 29)}


def test_warnings_alone_are_findings_too(tmp_path):
    """Whoever runs it in a pipeline is told."""
    path = tmp_path / "register.yaml"
    path.write_text(
        SOFTPIX.read_text(encoding="utf-8").replace("\nautomated_decisions: []\n", "\n"), encoding="utf-8"
    )
    result = run(path, *ON)
    assert result.exit_code == 1
    assert result.stdout.endswith(f"{path}: 1 warning.\n")


def test_today_is_the_day_unless_another_is_given():
    """A description grows stale by itself."""
    assert run(SOFTPIX, "--on", "2030-01-01").exit_code == 1
    assert run(SOFTPIX, "--on", "2030-02-30").exit_code == 2
    assert "2030-02-30" in run(SOFTPIX, "--on", "2030-02-30").stderr


def test_people_read_place_rule_severity_and_sentence_then_what_to_write(incomplete):
    """One remedy for what one remedy mends."""
    lines = run(incomplete, *ON).stdout.splitlines()
    first = lines.index(
        f"{incomplete}:4: L29 error: The controller has no business ID or other registration number."
    )
    assert lines[first + 1] == f"{incomplete}:4: L29 error: The controller has no postal address."
    remedy = next(
        position for position, line in enumerate(lines) if line.startswith("    Write the name, business ID")
    )
    assert remedy > first
    assert lines[remedy + 1].strip() == CATALOGUE["L29"][0].law
    assert lines[remedy + 2] == ""


def test_the_last_line_counts(incomplete):
    """The words fit the numbers."""
    findings = json.loads(run(incomplete, *ON, "--json").stdout)["findings"]
    errors = sum(finding["severity"] == "error" for finding in findings)
    last = run(incomplete, *ON).stdout.splitlines()[-1]
    assert last == f"{incomplete}: {errors} errors and {len(findings) - errors} warnings."


def test_colours_are_for_terminals_only(incomplete):
    """A file or a pipe gets plain text."""
    assert "\x1b" not in run(incomplete, *ON).stdout
    assert "\x1b[" in CliRunner().invoke(check, [str(incomplete), *ON], color=True).stdout


@pytest.mark.parametrize("option", [["--json"], ["--format", "json"]])
def test_programs_read_one_json_object(incomplete, option):
    """The keys are a promise; the words are text as it is written."""
    result = run(incomplete, *ON, *option)
    document = json.loads(result.stdout)
    assert list(document) == ["findings"]
    for finding in document["findings"]:
        assert list(finding) == ["rule", "severity", "line", "message", "remedy", "law", "why"]
        assert finding["severity"] in ("error", "warning")
        assert finding["rule"] in CATALOGUE
        assert 1 <= finding["line"] <= INCOMPLETE.count("\n")
    assert "“rights.told”" in result.stdout


def test_nothing_to_mend_is_an_empty_list():
    """And still JSON."""
    assert json.loads(run(SOFTPIX, *ON, "--json").stdout) == {"findings": []}


def test_editors_and_forges_read_sarif(incomplete):
    """SARIF 2.1.0, section 3: a log with a run, a tool with its rules, results with places."""
    result = run(incomplete, *ON, "--format", "sarif")
    assert result.exit_code == 1
    log = json.loads(result.stdout)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (logged,) = log["runs"]
    driver = logged["tool"]["driver"]
    assert driver["name"] == "seloste"
    assert [rule["id"] for rule in driver["rules"]] == list(CATALOGUE)
    for rule in driver["rules"]:
        assert rule["helpUri"].startswith("https://")
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
        assert rule["defaultConfiguration"]["level"] in ("error", "warning")
    assert len(logged["results"]) == len(json.loads(run(incomplete, *ON, "--json").stdout)["findings"])
    for each in logged["results"]:
        assert driver["rules"][each["ruleIndex"]]["id"] == each["ruleId"]
        assert each["level"] in ("error", "warning")
        assert each["message"]["text"]
        (place,) = each["locations"]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == incomplete.as_uri()
        assert place["physicalLocation"]["region"]["startLine"] >= 1


def test_a_path_in_sarif_is_a_reference_that_others_can_follow(incomplete, monkeypatch):
    """RFC 3986: spaces and letters beyond ASCII are escaped."""
    monkeypatch.chdir(incomplete.parent)
    incomplete.rename("rekisteri ä.yaml")
    log = json.loads(run("rekisteri ä.yaml", "--format", "sarif").stdout)
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "rekisteri%20%C3%A4.yaml"


LAUGHS = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"
BROKEN = {
    "broken YAML": ("seloste: 1\npurposes: {a: [\n", 3, "not valid YAML"),
    "a tab": ("seloste: 1\n\tpurposes: 1\n", 2, "not valid YAML"),
    "no mapping": ("- a list\n", 1, "a description is a mapping"),
    "empty": ("", 1, "a description is a mapping"),
    "two documents": ("seloste: 1\n---\nseloste: 1\n", 2, "not valid YAML"),
    "a wrong type": ("seloste: 1\npurposes: 7\n", 2, "“purposes”"),
    "a word that is not one of a list": ("seloste: 1\npurposes:\n  one:\n    basis: silence\n", 4, "basis"),
    "a format of the future": ("seloste: 2\n", 1, "“seloste”"),
    "a duplicate key": ("seloste: 1\ncontroller: {}\ncontroller: {}\n", 3, "duplicate key"),
    "an unknown key": ("seloste: 1\ncontroler:\n  name: X\n", 2, "Did you mean “controller”?"),
    "an unknown key deep down": (
        "seloste: 1\npurposes:\n  one:\n    basis: consent\n    intrest: {en: x}\n",
        5,
        "Did you mean “interest”?",
    ),
    "a date that is none": ("seloste: 1\nregister:\n  updated: 2026-02-30\n", 3, "no date of the calendar"),
    "aliases that multiply": (LAUGHS, 2, "aliases"),
    "a name that is not declared": (
        "seloste: 1\npurposes: {one: {}}\nfields:\n  name:\n    purposes: [two]\n",
        5,
        "“two” is not one of the purposes",
    ),
    "recipients in a circle": (
        "seloste: 1\nrecipients:\n  one: {engaged_by: two}\n  two: {engaged_by: one}\n",
        3,
        "engaged by itself",
    ),
    "a tag that makes objects": ("seloste: !!python/object/apply:os.system ['true']\n", 1, "“seloste”"),
    "brackets without end": ("a: " + "[" * 100_000, 1, "nested more than 16 levels deep"),
    "a control character": ("seloste: 1\nregister: \x00\n", 1, "not valid YAML"),
}


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
@pytest.mark.parametrize(("written", "line", "sentence"), BROKEN.values(), ids=BROKEN)
def test_input_that_cannot_be_understood_is_named_with_its_line(tmp_path, written, line, sentence, form):
    """Exit code 2, sentences on standard error, nothing on standard output, and never a stack trace."""
    path = tmp_path / "register.yaml"
    path.write_text(written, encoding="utf-8")
    result = run(path, "--format", form)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"{path}:{line}: " in result.stderr
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"seloste: 1\nname: \xff\xfe\n", "2: the file is not UTF-8 text"),
        ("seloste: 1\n".encode("utf-16"), "1: the file is not UTF-8 text"),
        (bytes(range(256)), "the file is not UTF-8 text"),
        (b"a: 1\n" * (10 * 1024 * 1024), "1: the file is larger than 1 MiB"),
    ],
)
def test_files_of_another_kind_are_named_as_such(tmp_path, content, sentence):
    """Fifty megabytes are not read to their end."""
    path = tmp_path / "register.yaml"
    path.write_bytes(content)
    result = run(path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_file_that_is_not_there_and_a_folder_are_one_sentence(tmp_path):
    """What the operating system says, with the name."""
    for path, reason in ((tmp_path / "none.yaml", "No such file"), (tmp_path, "Is a directory")):
        result = run(path)
        assert (result.exit_code, result.stdout) == (2, "")
        assert str(path) in result.stderr
        assert reason in result.stderr
        assert result.stderr.count("\n") == 1


def test_an_unknown_format_is_a_mistake_of_use(incomplete):
    """The choices are named."""
    result = run(incomplete, "--format", "xml")
    assert result.exit_code == 2
    assert all(form in result.stderr for form in ("json", "sarif", "text"))


def test_it_runs_as_a_command_of_seloste(incomplete):
    """From the shell, without a register or its folder."""
    finished = subprocess.run(
        [sys.executable, "-m", "seloste", "check", str(incomplete), "--json"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert finished.returncode == 1
    assert json.loads(finished.stdout)["findings"]
    assert finished.stderr == ""
