"""The notice command: a description in, a file out, one sentence when it cannot be."""

import json
import subprocess
import sys

import pypdf
import pytest
from click.testing import CliRunner
from described import SOFTPIX

from seloste.cli.notice import notice
from seloste.core.description import content_hash


def run(*arguments):
    """Run the command as a shell would."""
    return CliRunner().invoke(notice, [str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Privacy notice"), ("fi", "Tietosuojaseloste"), ("sv", "Dataskyddsbeskrivning")],
)
def test_each_format_is_written_in_each_language(tmp_path, language, title):
    """Three formats, three languages, each with its title."""
    for form in ("html", "md", "pdf"):
        out = tmp_path / f"notice.{form}"
        result = run(SOFTPIX, "--lang", language, "--format", form, "-o", out)
        assert (result.exit_code, result.output) == (0, "")
    assert title in (tmp_path / "notice.html").read_text(encoding="utf-8")
    assert title in (tmp_path / "notice.md").read_text(encoding="utf-8")
    assert title in pypdf.PdfReader(tmp_path / "notice.pdf").metadata.title


def test_the_page_stands_alone(tmp_path):
    """It can be opened from a disk: a language, a title, its own style, nothing fetched and nothing run."""
    out = tmp_path / "notice.html"
    run(SOFTPIX, "--lang", "fi", "--format", "html", "-o", out)
    page = out.read_text(encoding="utf-8")
    assert page.startswith('<!doctype html>\n<html lang="fi">')
    assert "<style>" in page
    for outside in ("<script", "<link", "src=", "url("):
        assert outside not in page


def test_the_notice_names_the_description_it_was_made_from(tmp_path):
    """The fingerprint is that of the file."""
    out = tmp_path / "notice.md"
    run(SOFTPIX, "--lang", "en", "--format", "md", "-o", out)
    assert content_hash(SOFTPIX.read_text(encoding="utf-8")) in out.read_text(encoding="utf-8")


def test_json_says_what_was_made_of_what(tmp_path):
    """For scripts: the file, and the fingerprint of the description it says."""
    out = tmp_path / "notice.md"
    result = run(SOFTPIX, "--lang", "fi", "--format", "md", "-o", out, "--json")
    assert json.loads(result.stdout) == {
        "output": str(out),
        "language": "fi",
        "format": "md",
        "description": content_hash(SOFTPIX.read_text(encoding="utf-8")),
    }


def test_made_again_it_is_the_same_file(tmp_path):
    """Byte for byte, whenever it is made."""
    for name in ("one", "two"):
        run(SOFTPIX, "--lang", "sv", "--format", "pdf", "-o", tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_description_with_mistakes_is_refused_with_file_and_line(tmp_path):
    """Exit code 2, and where to look."""
    wrong = tmp_path / "register.yaml"
    wrong.write_text("seloste: 1\nregistr: {}\n", encoding="utf-8")
    result = run(wrong, "--lang", "en", "--format", "md", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert f"{wrong}:2:" in result.stderr
    assert "Traceback" not in result.output
    assert not (tmp_path / "out").exists()


def test_a_language_the_register_lacks_is_refused(tmp_path):
    """Exit code 1: the description has to say it first."""
    text = SOFTPIX.read_text(encoding="utf-8").replace("languages: [en, fi, sv]", "languages: [en, fi]")
    described = tmp_path / "register.yaml"
    described.write_text(text, encoding="utf-8")
    result = run(described, "--lang", "sv", "--format", "md", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "not in sv" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("nowhere.yaml", "--lang", "en", "--format", "md", "-o", "out"),
        (SOFTPIX, "--lang", "de", "--format", "md", "-o", "out"),
        (SOFTPIX, "--lang", "en", "--format", "docx", "-o", "out"),
        (SOFTPIX, "--lang", "en", "--format", "md"),
        (SOFTPIX, "--lang", "en", "--format", "md", "-o", "no/such/folder/out"),
    ],
)
def test_wrong_use_is_one_thing_to_put_right(tmp_path, monkeypatch, arguments):
    """Exit code 2, no stack trace."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr
    assert "Traceback" not in result.output


def test_the_command_does_not_need_django():
    """Anybody may make a notice from a file, without a register to run it in."""
    code = "import sys, seloste.cli.notice; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
