"""Every rule finds what it is about, says so, and finds nothing else and nothing more."""

import pytest
from checked import checked
from described import stated
from rule_cases import BROKEN, KEPT


@pytest.mark.parametrize(("rule", "said", "changes"), BROKEN)
def test_a_change_that_breaks_a_rule_is_found_by_that_rule_alone(rule, said, changes):
    """One cause, one finding, in a sentence that names the thing."""
    (finding,) = checked(*changes)
    assert (finding.rule, said in finding.message) == (rule, True), finding.message


@pytest.mark.parametrize(("rule", "changes"), KEPT)
def test_a_change_that_breaks_no_rule_is_left_alone(rule, changes):
    """What is close to a mistake, and is none, is not bothered with."""
    assert checked(*changes) == (), rule
    assert stated(*changes).description is not None
