"""Publishing from a shell, and reading what was published: the words, the plan, the notices."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.conf import settings as configured
from home import SOFTPIX

from seloste.cli.diff import diff
from seloste.cli.main import seloste
from seloste.core.changes import open_places
from seloste.core.description import content_hash, load
from seloste.core.errors import SelosteError
from seloste.publications.selectors import current

SOURCE = SOFTPIX.read_text(encoding="utf-8")
RETIRED = re.sub(r"(?ms)^  position:\n.*?(?=^  organisation:\n)", "", SOURCE).replace(
    "fields: [name, position, organisation]", "fields: [name, organisation]"
)
NEWER = RETIRED.replace('version: "2.0"', 'version: "2.1"')


@pytest.fixture
def file(tmp_path: Path, settings) -> Path:
    """The register's description file, for this test alone."""
    path = tmp_path / "register.yaml"
    path.write_text(SOURCE, encoding="utf-8")
    settings.SELOSTE = configured.SELOSTE.model_copy(update={"description": path})
    return path


def run(*command: object) -> Result:
    """Run a command as a shell would; what is refused is raised."""
    return CliRunner().invoke(seloste, [str(word) for word in command])


def told(result: Result) -> str:
    """Return what a refused command says."""
    assert isinstance(result.exception, SelosteError)
    return str(result.exception)


@pytest.fixture
def published(file: Path, tmp_path: Path) -> Path:
    """Publish a version without one field, with the plan that ``diff`` drafted and somebody completed."""
    file.write_text(NEWER, encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    CliRunner().invoke(diff, [str(SOFTPIX), str(file), "--plan-out", str(plan)])
    plan.write_text(plan.read_text().replace("  fields.position:\n", "  fields.position: retire\n"))
    done = run("publish", "--plan", plan, "--json")
    assert done.exit_code == 0, done.output
    in_force = json.loads(done.stdout)
    assert (in_force["file"], in_force["hash"], in_force["number"]) == (
        "register.yaml",
        content_hash(NEWER),
        2,
    )
    assert in_force["plan"] == [
        {"place": "fields.position", "answer": "retire", "to": None, "rule": "relationship"}
    ]
    return plan


def test_from_a_draft_to_a_publication(published: Path) -> None:
    """Once it is in force, the same command changes nothing."""
    again = run("publish", "--plan", published)
    assert (again.exit_code, again.stdout) == (
        0,
        f"In force: register.yaml, SHA-256 {content_hash(NEWER)}.\n",
    )
    assert current().hash == content_hash(NEWER)


def test_an_incomplete_draft_is_refused_with_its_lines(file: Path, tmp_path: Path) -> None:
    """What is in force stays in force."""
    file.write_text(NEWER, encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    CliRunner().invoke(diff, [str(SOFTPIX), str(file), "--plan-out", str(plan)])
    refused = told(run("publish", "--plan", plan))
    assert re.fullmatch(r"plan\.yaml:\d+: “fields\.position” is gone\. Say what becomes of .*\.", refused)
    plan.write_bytes(b"\xff")
    assert told(run("publish", "--plan", plan)) == "plan.yaml is not UTF-8 text; save it as UTF-8."
    assert current().hash == content_hash(SOURCE)
    assert run("publish", "--plan", tmp_path / "none.yaml").exit_code == 2


@pytest.mark.usefixtures("published")
def test_every_version_is_listed_with_its_hash_and_times() -> None:
    """The newest first; for scripts with the plan."""
    shown = run("publication", "list").stdout.splitlines()
    assert [line[:12] for line in shown] == [content_hash(text)[:12] for text in (NEWER, SOURCE)]
    assert shown[0].endswith("in force  version 2.1, with a plan for 1")
    assert re.search(r"until \d{4}-\d\d-\d\d \d\d:\d\d  version 2\.0$", shown[1])
    newest, first = json.loads(run("publication", "list", "--json").stdout)
    assert (first["hash"], first["until"]) == (content_hash(SOURCE), newest["published_at"])
    assert first["languages"] == ["en", "fi", "sv"]


@pytest.mark.usefixtures("published")
def test_a_version_is_shown_byte_for_byte(tmp_path: Path) -> None:
    """To the screen and to a file; the beginning of its hash is enough."""
    prefix = content_hash(SOURCE)[:8]
    assert run("publication", "show", prefix).stdout_bytes == SOFTPIX.read_bytes()
    out = tmp_path / "earlier.yaml"
    assert run("publication", "show", prefix.upper(), "-o", out).output == ""
    assert out.read_bytes() == SOFTPIX.read_bytes()
    assert json.loads(run("publication", "show", prefix, "--json").stdout)["version"] == "2.0"


def test_the_ends_of_lines_and_the_hash_are_those_of_the_file(file: Path) -> None:
    """Whoever takes the SHA-256 of their file finds it among the versions."""
    file.write_bytes(SOURCE.replace('version: "2.0"', 'version: "2.1"').replace("\n", "\r\n").encode())
    done = run("publish")
    assert content_hash(file.read_bytes().decode()) in done.stdout
    assert run("publication", "show", current().hash[:12]).stdout_bytes == file.read_bytes()


def test_the_plan_of_a_version_is_shown_as_it_was_written(published: Path) -> None:
    """With its comments; a version that needed none says so."""
    assert (
        run("publication", "show", content_hash(NEWER)[:12], "--plan").stdout_bytes == published.read_bytes()
    )
    without = run("publication", "show", content_hash(SOURCE)[:12], "--plan")
    assert (without.exit_code, without.stdout) == (1, "")
    assert "published without a plan" in without.stderr


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize(("form", "begins"), [("md", b"# "), ("html", b"<!doctype html>"), ("pdf", b"%PDF-")])
def test_the_notice_of_a_version_can_be_taken_along(tmp_path: Path, form: str, begins: bytes) -> None:
    """In its languages, with the version and the hash it had."""
    out = tmp_path / f"notice.{form}"
    prefix = content_hash(SOURCE)[:12]
    assert run("publication", "show", prefix, "--notice", "fi", "--format", form, "-o", out).exit_code == 0
    assert out.read_bytes().startswith(begins)
    if form != "pdf":
        assert content_hash(SOURCE) in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("prefix", ["", "abc", "0" * 12, "../../etc"])
def test_a_hash_that_names_no_version_is_one_sentence(prefix: str) -> None:
    """And leads to the list."""
    done = run("publication", "show", prefix)
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"begins with “{prefix}”; “seloste publication list” has all." in done.stderr


def test_one_thing_is_shown_at_a_time() -> None:
    """The plan, the notice, or what is known of the version."""
    done = run("publication", "show", "0" * 12, "--plan", "--notice", "fi")
    assert (done.exit_code, done.stderr) == (2, "Choose one of --plan, --notice and --json.\n")


def test_the_draft_and_the_refusal_name_the_same_places(file: Path) -> None:
    """What the differences ask a plan for is what publishing asks it for."""
    file.write_text(NEWER, encoding="utf-8")
    refused = told(run("publish"))
    assert ", ".join(open_places(load(SOURCE), load(NEWER))) in refused
