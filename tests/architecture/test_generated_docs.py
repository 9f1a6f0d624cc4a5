"""Documents that are made from the code are what the code makes."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("generate_docs", ROOT / "scripts" / "generate_docs.py")
assert _spec
assert _spec.loader
generator = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(generator)


def test_every_generated_document_is_up_to_date() -> None:
    """If this fails: run “make docs”, and read what has changed."""
    for path, text in generator.documents().items():
        assert path.read_text(encoding="utf-8") == text, path.name


def test_every_clause_has_a_row_of_its_own() -> None:
    """S1 to S57, in order, each with a title and its proof or the word open."""
    table = [line for line in generator.PROMISES.read_text().splitlines() if line.startswith("| S")]
    assert [line.split(" | ")[0] for line in table] == [f"| S{number}" for number in range(1, 58)]
    assert all("](../tests/" in line or line.endswith("| open |") for line in table)


def test_a_claim_is_read_from_the_docstring_of_a_test_and_nowhere_else(tmp_path: Path) -> None:
    """A file that only mentions a clause proves nothing."""
    claims = tmp_path / "test_claims.py"
    claims.write_text('"""Promise.\n\nProves: S1, S3\n"""\n')
    (tmp_path / "test_mentions.py").write_text('"""About S2."""\n\n# Proves: S2\n')
    assert generator.proofs(tmp_path) == {"S1": [claims], "S3": [claims]}


def test_a_claim_to_a_clause_that_there_is_not_is_refused(tmp_path: Path) -> None:
    """A slip of the pen is no proof."""
    with pytest.raises(generator.UnknownClause, match="S58"):
        generator.promises({"S1": "One"}, {"S58": [tmp_path]})
