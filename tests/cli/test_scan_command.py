"""The scan command: what it prints in each format, its exit codes, and what it makes of input it cannot use."""

import json
import subprocess
import sys
from datetime import timedelta
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from described import asks_nobody, written
from home import make_home
from scan_seen import NAMES, OWN, PAGE, clean, requested, seen, stored
from scan_site import declaring

from seloste.cli import scan as command
from seloste.core.description import load
from seloste.scan import CATALOGUE, ScanError, driving
from seloste.scan.seen import Banner

URL = f"{PAGE}?token=secret"


@pytest.fixture(scope="module")
def source():
    """The description of the website that the observations are of, as a file's text."""
    return written(declaring())


@pytest.fixture
def description(tmp_path, source):
    """That file."""
    path = tmp_path / "register.yaml"
    path.write_text(source, encoding="utf-8")
    return path


@pytest.fixture
def observed(monkeypatch, source):
    """Have the scan see something without a browser; the list of what it was asked fills itself."""
    asked = []

    def set_up(*things, **more):
        def observe(urls, described, **options):
            asked.append((urls, options))
            options["progress"](1, 2)
            return seen(*things, description=described, **more)

        monkeypatch.setattr(command, "_observe", lambda: observe)
        return asked

    return set_up


def run(*arguments, color=False):
    """Run the command, which must not leave an exception behind."""
    result = CliRunner().invoke(command.scan, [*map(str, arguments)], color=color)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


FAULTS = [
    stored("_visits", ["before", "all"], lasts=timedelta(days=200)),
    stored("unlisted\x1b[31m", NAMES, "local_storage"),
    requested("tracker.example", ["all"], types=("image",)),
]


def test_a_website_as_described_has_nothing_to_mend(observed, description):
    """Exit code 0; tables of what was seen, and a line that says so."""
    observed(*clean())
    result = run(URL, "--description", description)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == PAGE
    assert lines[1] == "Rounds: before, refused, social_plugins, videos, web_statistics, all, withdrawn"
    assert "cookie sessionid www.example.com 12 hours always necessary" in lines
    assert "cookie _visits www.example.com 365 days web_statistics, all web_statistics" in lines
    assert (
        "local storage visits-total www.example.com until removed web_statistics, all visits-* (web_statistics)"
        in lines
    )
    assert "session storage visit-now www.example.com session web_statistics, all web_statistics" in lines
    assert any(line.startswith("cookie cc_cookie") and line.endswith("the banner’s own") for line in lines)
    assert "127.0.0.3 document videos, all video_house" in lines
    assert lines[-1] == f"{PAGE}: nothing to mend."


def test_findings_are_told_with_their_place_and_what_to_do(observed, description, source):
    """At a line of the description where there is one, otherwise at the page."""
    observed(*FAULTS)
    result = run(URL, "--description", description)
    assert result.exit_code == 1
    line = next(n for n, text in enumerate(source.splitlines(), 1) if text.startswith("  _visits:"))
    lines = result.stdout.splitlines()
    at = lines.index(
        f"{description}:{line}: C03 error: Cookie “_visits” (www.example.com) waits for “web_statistics”, but was there "
        "before any choice."
    )
    assert lines[at + 1] == f"    {CATALOGUE['C03'].remedy}"
    assert lines[at + 2] == f"    {CATALOGUE['C03'].law}"
    assert (
        f"{PAGE}: C02 error: Requests to tracker.example (image) were seen with everything accepted, and"
        in result.stdout
    )
    assert "not listed" in result.stdout
    assert lines[-1] == f"{PAGE}: 3 errors and 5 warnings."


def test_what_could_steer_a_terminal_is_taken_out(observed, description):
    """Names come from the website; colours are ours, and for terminals only."""
    observed(*FAULTS)
    assert "unlisted�[31m" in run(URL, "--description", description).stdout
    coloured = run(URL, "--description", description, color=True).stdout
    assert "\x1b[" in coloured
    assert "unlisted\x1b" not in coloured


@pytest.mark.parametrize("form", ["json", "sarif"])
@pytest.mark.parametrize("sign", ["\x9b", "\x7f", "\u202e", "\ud800", "\x1b"])
def test_what_could_steer_a_terminal_is_escaped_for_programs(observed, description, form, sign):
    """The name stays the one that was seen; what no file can hold ends no scan."""
    observed(stored(f"unlisted{sign}31m", NAMES, "local_storage"))
    result = run(URL, "--description", description, "--format", form)
    assert sign not in result.stdout
    assert f"unlisted{sign}31m" in messages(json.loads(result.stdout), form)


def messages(document, form):
    """Return the messages of all findings as one text."""
    if form == "json":
        return "\n".join(each["message"] for each in document["findings"])
    return "\n".join(each["message"]["text"] for each in document["runs"][0]["results"])


def test_a_name_from_the_website_is_no_link_in_sarif(observed, description):
    """Readers of SARIF make links of what stands in brackets."""
    observed(stored("[mend it](https://evil.example/)", NAMES, "local_storage"))
    told = messages(json.loads(run(URL, "--description", description, "--format", "sarif").stdout), "sarif")
    assert r"\[mend it\](https://evil.example/)" in told


def test_nothing_at_all_is_said_to_be_nothing(observed, tmp_path):
    """No empty tables."""
    observed(banner=Banner())
    asking_nothing = tmp_path / "register.yaml"
    asking_nothing.write_text(written(asks_nobody), encoding="utf-8")
    result = run(URL, "--description", asking_nothing)
    assert result.exit_code == 0
    assert "Nothing is stored, and nobody else is sent a request." in result.stdout
    assert "Listed, but not seen here: csrftoken, django_language, route, sessionid." in result.stdout


@pytest.mark.parametrize("option", [["--json"], ["--format", "json"]])
def test_programs_read_one_json_object(observed, description, option):
    """Everything that was seen, by round, and the findings; the keys are a promise."""
    observed(*FAULTS, notes=("A note.",))
    result = run(URL, "--description", description, *option)
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    assert list(document) == [
        "urls",
        "description",
        "configuration",
        "banner",
        "rounds",
        "stored",
        "requests",
        "not_seen",
        "notes",
        "findings",
    ]
    assert (document["urls"], document["notes"]) == ([PAGE], ["A note."])
    assert document["configuration"].startswith(document["banner"]["configuration"])
    assert {"name": "web_statistics", "accepted": ["web_statistics"]} in document["rounds"]
    assert [each["name"] for each in document["rounds"]][-2:] == ["all", "withdrawn"]
    item = next(each for each in document["stored"] if each["name"] == "_visits")
    assert item == {
        "kind": "cookie",
        "name": "_visits",
        "host": OWN,
        "third_party": False,
        "page": PAGE,
        "rounds": ["before", "all"],
        "lasts_seconds": 200 * 86400,
        "written_by": [],
        "sent_to": [],
        "banner": False,
        "listed_as": "_visits",
        "consent": "web_statistics",
    }
    assert document["requests"] == [
        {
            "host": "tracker.example",
            "page": PAGE,
            "rounds": ["all"],
            "types": ["image"],
            "addresses": ["https://tracker.example/it.js"],
            "recipients": [],
        }
    ]
    for finding in document["findings"]:
        assert list(finding) == ["rule", "severity", "line", "page", "message", "remedy", "law", "why"]
        assert finding["rule"] in CATALOGUE
        assert finding["severity"] in ("error", "warning")
    assert {each["line"] is None for each in document["findings"]} == {True, False}


def test_editors_and_forges_read_sarif(observed, description):
    """SARIF 2.1.0: results at a line of the description, or at the page's address."""
    observed(*FAULTS)
    result = run(URL, "--description", description, "--format", "sarif")
    assert result.exit_code == 1
    (logged,) = json.loads(result.stdout)["runs"]
    rules = logged["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CATALOGUE)
    places = {}
    for each in logged["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
        (place,) = each["locations"]
        places.setdefault(each["ruleId"], place["physicalLocation"])
    assert places["C01"] == {"artifactLocation": {"uri": PAGE}}
    assert places["C03"]["artifactLocation"]["uri"] == description.as_uri()
    assert places["C03"]["region"]["startLine"] > 1


def test_what_the_scan_could_not_see_is_told_on_standard_error(observed, description):
    """Beside what is printed."""
    observed(*clean(), notes=("A receipt of this scan was left.",))
    result = run(URL, "--description", description)
    assert (result.exit_code, result.stderr) == (0, "A receipt of this scan was left.\n")


def test_options_reach_the_browser(observed, description, tmp_path):
    """As they are given; the addresses whole."""
    asked = observed(*clean())
    run(
        URL,
        f"{PAGE}b",
        "--description",
        description,
        "--own",
        "a.example",
        "--own",
        "*.b.example",
        "--wait",
        "2.5",
    )
    ((urls, options),) = asked
    assert urls == (URL, f"{PAGE}b")
    assert (options["own"], options["wait"], options["chromium"]) == (("a.example", "*.b.example"), 2.5, None)


@pytest.mark.parametrize(
    "url",
    [
        "example.com",
        "ftp://example.com/",
        "https://",
        "http://[",
        "file:///etc/passwd",
        "",
        "https://a:99999/",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(description, url):
    """Exit code 2, and one sentence."""
    result = run(url, "--description", description)
    assert result.exit_code == 2
    assert result.stderr.endswith("is no address of a page; write it in full, as https://example.com/.\n")
    assert result.stdout == ""


@pytest.mark.parametrize(
    "url",
    ["me:secret@example.com/", "http://me:secret@[/", "https:/me:secret@example.com/", "me:secret@/?secret"],
)
def test_a_password_in_what_is_refused_is_not_told(description, url):
    """It may be one of a pipeline, whose log many can read."""
    result = run(url, "--description", description)
    assert result.exit_code == 2
    assert "secret" not in result.stderr


def test_a_scan_that_is_impossible_ends_with_2(monkeypatch, description):
    """Whatever the browser finds in the way is one sentence."""

    def observe(*_, **__):
        raise ScanError("https://www.example.com/ answers 500.")

    monkeypatch.setattr(command, "_observe", lambda: observe)
    result = run(URL, "--description", description)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "https://www.example.com/ answers 500.\n"


@pytest.mark.parametrize("text", ["seloste: 1\ncontroller:\n  name: X\n", "a: [", "seloste: 1\nunknown: 2\n"])
def test_a_description_that_cannot_be_used_ends_with_2(tmp_path, text):
    """Incomplete, no YAML, or wrong: nothing is scanned."""
    path = tmp_path / "register.yaml"
    path.write_text(text, encoding="utf-8")
    result = run(URL, "--description", path)
    assert result.exit_code == 2
    assert f"{path}:" in result.stderr
    assert run(URL, "--description", tmp_path / "none.yaml").exit_code == 2


def test_without_a_description_that_of_the_installation_is_meant(observed, tmp_path, monkeypatch):
    """Or there is a sentence that says how to name one."""
    monkeypatch.setenv("SELOSTE_HOME", str(tmp_path))
    result = run(URL)
    assert result.exit_code == 2
    assert "name a description with --description" in result.stderr
    make_home(tmp_path, data="sqlite:data.sqlite3", keys="sqlite:keys.sqlite3")
    observed(banner=Banner())
    assert json.loads(run(URL, "--json").stdout)["description"] == str(tmp_path / "register.yaml")


def test_without_playwright_there_is_a_sentence(monkeypatch, description):
    """It is an extra."""
    for name in [*sys.modules]:
        if name.startswith(("playwright", "seloste.scan.driving", "seloste.scan.visiting")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "playwright", None)
    result = run(URL, "--description", description)
    assert (result.exit_code, result.stderr) == (2, f"{command.MISSING}\n")


@pytest.mark.parametrize("options", [["--wait", "0"], ["--wait", "never"], ["--format", "xml"], []])
def test_wrong_use_ends_with_2(options):
    """As click has it."""
    assert run(*([URL, *options] if options else [])).exit_code == 2


@pytest.mark.parametrize(
    ("name", "said"),
    [("none", "is no program"), ("text", "is no program"), ("false", "could not be started")],
)
def test_a_browser_that_is_none_is_said_to_be_none(tmp_path, description, name, said):
    """A path to nothing, to a text, to a program that is something else."""
    path = tmp_path / name
    if name != "none":
        path.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        path.chmod(0o755 if name == "false" else 0o644)
    result = run(URL, "--description", description, "--chromium", path)
    assert result.exit_code == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_without_chromium_there_is_a_sentence(monkeypatch, tmp_path):
    """Neither the system's nor Playwright's own; where there are both, the system's."""
    driver = SimpleNamespace(chromium=SimpleNamespace(executable_path=str(tmp_path / "own")))
    monkeypatch.setattr(driving, "NAMES", ("no-such-browser",))
    with pytest.raises(ScanError, match="There is no Chromium here: install it"):
        driving.browser_path(driver, None)
    (tmp_path / "own").touch()
    assert driving.browser_path(driver, None) == str(tmp_path / "own")
    monkeypatch.setattr(driving, "NAMES", ("no-such-browser", "true"))
    assert driving.browser_path(driver, None).endswith("/true")


def test_without_what_playwright_runs_on_there_is_a_sentence(monkeypatch, description):
    """An installation that is not whole."""
    monkeypatch.setenv("PLAYWRIGHT_NODEJS_PATH", "/nowhere/node")
    result = run(URL, "--description", description)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)


def test_the_command_needs_no_django():
    """It runs where nothing of an installation is."""
    program = "import sys; import seloste.cli.scan, seloste.scan.driving; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_description_given_is_the_one_compared_with(source):
    """Lines and all: what is written is what is read."""
    assert set(load(source).cookies) >= {"_visits", "_player", "_friends"}
