"""Every rule finds what it is about, says so, and finds nothing else and nothing more."""

from pathlib import Path

import pytest
from checked import checked
from described import SOFTPIX, stated
from rule_cases import BROKEN, KEPT

LINES = SOFTPIX.read_text(encoding="utf-8").splitlines()
TOLD = (Path(__file__).parent / "data" / "findings.txt").read_text(encoding="utf-8").splitlines()
"""What is told of each change in turn: where, what is wrong, what to write instead. Read them aloud."""


def told(finding):
    """Return all that a finding says on one line, with the key of the line it points to."""
    key = LINES[finding.line - 1].strip().partition(":")[0] if finding.line > 1 else "(the top)"
    return f"{finding.rule} {finding.severity.value} | {key} | {finding.message} | {finding.remedy}"


@pytest.mark.parametrize(
    ("rule", "said", "changes", "whole"), [(*case, line) for case, line in zip(BROKEN, TOLD, strict=True)]
)
def test_a_change_that_breaks_a_rule_is_found_by_that_rule_alone(rule, said, changes, whole):
    """One cause, one finding, at its line, in a sentence that names the thing, with what to write instead."""
    (finding,) = checked(*changes)
    assert (finding.rule, said in finding.message) == (rule, True), finding.message
    assert told(finding) == whole


@pytest.mark.parametrize(("rule", "changes"), KEPT)
def test_a_change_that_breaks_no_rule_is_left_alone(rule, changes):
    """What is close to a mistake, and is none, is not bothered with."""
    assert checked(*changes) == (), rule
    assert stated(*changes).description is not None
