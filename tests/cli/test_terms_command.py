"""The terms command: a description in, the terms of service out."""

import pypdf
import pytest
from click.testing import CliRunner
from described import SOFTPIX

from seloste.cli.service_terms import terms


def run(*arguments):
    """Run the command as a shell would."""
    return CliRunner().invoke(terms, [str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Terms of service"), ("fi", "Palveluehdot"), ("sv", "Användarvillkor")]
)
def test_each_format_is_written_in_each_language_the_same_each_time(tmp_path, language, title):
    """Three formats, three languages, byte for byte."""
    for form in ("html", "md", "pdf"):
        for out in ("one", "two"):
            result = run(SOFTPIX, "--lang", language, "--format", form, "-o", tmp_path / f"{out}.{form}")
            assert (result.exit_code, result.output) == (0, "")
        assert (tmp_path / f"one.{form}").read_bytes() == (tmp_path / f"two.{form}").read_bytes()
    assert title in (tmp_path / "one.html").read_text(encoding="utf-8")
    assert title in (tmp_path / "one.md").read_text(encoding="utf-8")
    assert title in pypdf.PdfReader(tmp_path / "one.pdf").metadata.title


def test_a_description_without_terms_gives_one_sentence(tmp_path):
    """Exit code 1, and where to write them."""
    text = SOFTPIX.read_text(encoding="utf-8")
    described = tmp_path / "register.yaml"
    described.write_text(text[: text.index("\nterms:\n") + 1], encoding="utf-8")
    result = run(described, "--lang", "en", "--format", "md", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stderr == f"“{described}” has no terms of service; write them under “terms”.\n"
    assert not (tmp_path / "out").exists()


def test_a_language_the_register_lacks_is_refused(tmp_path):
    """Exit code 1, one sentence."""
    text = SOFTPIX.read_text(encoding="utf-8").replace("languages: [en, fi, sv]", "languages: [en, fi]")
    (tmp_path / "register.yaml").write_text(text, encoding="utf-8")
    result = run(tmp_path / "register.yaml", "--lang", "sv", "--format", "md", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stderr == "This register is described in en, fi, not in sv.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("nowhere.yaml", "--lang", "en", "--format", "md", "-o", "out"),
        (SOFTPIX, "--lang", "de", "--format", "md", "-o", "out"),
        (SOFTPIX, "--lang", "en", "--format", "csv", "-o", "out"),
        (SOFTPIX, "--lang", "en", "--format", "md"),
    ],
)
def test_wrong_use_is_one_thing_to_put_right(tmp_path, monkeypatch, arguments):
    """Exit code 2, no stack trace."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr
    assert "Traceback" not in result.output
