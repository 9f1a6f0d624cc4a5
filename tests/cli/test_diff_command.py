"""The diff command: two descriptions in, what follows out, and an exit code for scripts."""

import json

import pytest
from click.testing import CliRunner
from described import SOFTPIX

from seloste.cli.diff import diff
from seloste.core.description import content_hash

RAISED = (
    ('version: "2.0"', 'version: "2.1"'),
    ("updated: 2026-11-23\n  # L27", "updated: 2026-12-01\n  # L27"),
)


def run(*arguments):
    """Run the command as a shell would."""
    return CliRunner().invoke(diff, [str(argument) for argument in arguments])


def edited(folder, *replacements):
    """Write the example with something replaced, and return where."""
    text = SOFTPIX.read_text(encoding="utf-8")
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / "register.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_same_description_gives_nothing_and_exit_code_0():
    """One sentence."""
    result = run(SOFTPIX, SOFTPIX)
    assert (result.exit_code, result.output) == (0, "Nothing differs but comments or order.\n")


def test_wording_with_a_new_version_follows_nothing(tmp_path):
    """Exit code 0, and the change is shown all the same."""
    path = edited(tmp_path, *RAISED, ("en: Softpix customer register", "en: The Softpix customer register"))
    result = run(SOFTPIX, path)
    assert result.exit_code == 0
    assert "From version 2.0 to version 2.1." in result.output
    assert "“register.name.en” was “Softpix customer register”" in result.output


def test_something_that_follows_gives_exit_code_1(tmp_path):
    """With the heading, the sentence and the articles."""
    result = run(SOFTPIX, edited(tmp_path, *RAISED, ("keep: 2 years", "keep: 5 years")))
    assert result.exit_code == 1
    assert "\nPeople are told before further use\n" in result.output
    assert "“retention.relationship.keep” was “2 years” and is now “5 years”. Tell people" in result.output
    assert "Article 13(2)(a)" in result.output


def test_a_version_that_was_not_raised_gives_exit_code_1(tmp_path):
    """Even when only wording differs."""
    result = run(SOFTPIX, edited(tmp_path, ("en: Softpix customer register", "en: Customers of Softpix")))
    assert result.exit_code == 1
    assert "“register.version” was not raised" in result.output


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "People are told before further use"),
        ("fi", "Ihmisille kerrotaan ennen käsittelyn jatkamista"),
        ("sv", "Människor informeras innan behandlingen fortsätter"),
    ],
)
def test_it_is_said_in_each_language(tmp_path, language, heading):
    """The register's first language if none is named."""
    path = edited(tmp_path, *RAISED, ("keep: 2 years", "keep: 5 years"))
    assert heading in run(SOFTPIX, path, "--lang", language).output


def test_json_has_the_versions_the_changes_and_what_follows(tmp_path):
    """For scripts, with the fingerprints of both files."""
    path = edited(tmp_path, *RAISED, ("    type: url\n", "    type: text\n"))
    result = run(SOFTPIX, path, "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert found["old"] == {
        "version": "2.0",
        "fingerprint": content_hash(SOFTPIX.read_text(encoding="utf-8")),
    }
    assert found["new"] == {"version": "2.1", "fingerprint": content_hash(path.read_text(encoding="utf-8"))}
    (change,) = [each for each in found["changes"] if each["path"] == "fields.website.type"]
    assert (change["change"], change["old"], change["new"]) == ("changed", "url", "text")
    assert change["consequences"] == ["plan"]
    assert change["law"] == "GDPR, Article 5(1)"
    assert found["follows"]["plan"] == [
        {"field": "fields.website.type", "kind": "changed", "suggestions": ["keep", "retire", "hold"]}
    ]


def test_a_draft_of_the_plan_is_written_where_it_is_asked_for(tmp_path):
    """It starts from the version compared with, and its comments are in the language of the sentences."""
    path, plan = edited(tmp_path, *RAISED, ("    type: url\n", "    type: text\n")), tmp_path / "plan.yaml"
    result = run(SOFTPIX, path, "--plan-out", plan, "--lang", "fi")
    assert result.exit_code == 1
    draft = plan.read_text(encoding="utf-8")
    assert f'from: "{content_hash(SOFTPIX.read_text(encoding="utf-8"))[:12]}"' in draft
    assert "  # ”fields.website.type” oli ”url” ja on nyt ”text”." in draft
    assert "\n  fields.website.type:\n" in draft


def test_a_draft_is_never_written_over_another(tmp_path):
    """Somebody may have completed it; and a folder that is not there is no place for one."""
    plan = tmp_path / "plan.yaml"
    plan.write_text("mine")
    result = run(SOFTPIX, SOFTPIX, "--plan-out", plan)
    assert (result.exit_code, plan.read_text()) == (2, "mine")
    assert "is there already" in result.output
    nowhere = run(SOFTPIX, SOFTPIX, "--plan-out", tmp_path / "none" / "plan.yaml")
    assert nowhere.exit_code == 2
    assert "cannot be written: No such file or directory." in nowhere.output


def test_json_of_the_same_description_is_empty_and_whole():
    """Every key is there."""
    result = run(SOFTPIX, SOFTPIX, "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert found["changes"] == []
    assert found["follows"] == {"information": [], "consent": [], "plan": [], "terms": [], "version": []}


def test_what_is_no_whole_description_is_exit_code_2(tmp_path):
    """A file that is not there, one with a mistake, one that leaves something out; each with its line."""
    wrong, bare = tmp_path / "wrong.yaml", tmp_path / "bare"
    wrong.write_text("seloste: 1\nregistr: {}\n", encoding="utf-8")
    bare.mkdir()
    incomplete = edited(bare, ("  business_id: 0000000-0\n", ""))
    for path, said in (
        (tmp_path / "no.yaml", "cannot be read"),
        (wrong, f"{wrong}:2:"),
        (incomplete, "business_id"),
    ):
        for pair in ((SOFTPIX, path), (path, SOFTPIX)):
            result = run(*pair)
            assert result.exit_code == 2
            assert said in result.stderr
            assert result.stdout == ""
            assert "Traceback" not in result.output
