"""The rules as a whole: each is tried both ways, each says all that it must, and nothing missing slips through."""

import re

import pytest
from checked import DAY, checked, drop, put
from described import stated
from rule_cases import BROKEN, KEPT

from seloste.core.description import Missing, Node, Statement, read
from seloste.core.description.rules import CATALOGUE, RULES, Severity, check, wording
from seloste.core.description.rules.unsaid import COMPLETENESS, GAPS, gap_of

OF_WORDS = {rule.id for rule in wording.RULES}
OF_PARTS = [rule for rule in RULES if rule not in wording.RULES]
MOOT_HERE = {"L07", "L08", "L09", "L47"}
"""Kept by the example as it is; where they do not apply is tried on statements of their own."""


def lacking(*path):
    """Return the example as a statement that says of itself that something is missing."""
    missing = Missing(path=path, line=7, message="It is missing.")
    return Statement(file="register.yaml", root=stated().root, missing=(missing,), description=None)


def test_the_example_keeps_every_rule():
    """It is what people start from."""
    assert checked() == ()


def test_every_rule_is_broken_and_kept_by_a_change():
    """A rule that finds nothing, or everything, would not be noticed otherwise."""
    ids = {rule.id for rule in OF_PARTS}
    assert {rule for rule, *_ in BROKEN} == ids
    assert {rule for rule, *_ in KEPT} | MOOT_HERE == ids


def test_the_rules_are_numbered_without_gaps():
    """A number never changes its meaning, so none is left out to be taken later."""
    assert list(CATALOGUE) == [f"L{number:02}" for number in range(1, len(CATALOGUE) + 1)]


def test_an_id_is_shared_only_by_parts_and_words():
    """One theme has one rule about the parts, and perhaps one about the words."""
    ids = [rule.id for rule in OF_PARTS]
    assert len(ids) == len(set(ids))
    assert len(OF_WORDS) == len(wording.RULES)
    assert all(len({rule.severity for rule in rules}) == 1 for rules in CATALOGUE.values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_explains_itself(rule):
    """Title, law, reason and remedy: a finding that only scolds helps nobody."""
    assert re.fullmatch(r"[A-Z][^.]+[^.\s]", rule.title)
    assert re.search(r"Art\. \d|section \d", rule.law)
    assert rule.why.endswith((".", ")."))
    assert rule.remedy.endswith(".")
    assert rule.remedy != rule.why


@pytest.mark.parametrize("gap", [gap for gap in GAPS if gap.message], ids=lambda gap: gap.pattern)
def test_what_is_left_out_is_found_by_the_rule_of_its_row_alone(gap):
    """One table says which rule asks for what."""
    path = gap.pattern.replace("**", "x").replace("*", "x").split(".")
    (finding,) = check(lacking(*path), on=DAY)
    assert (finding.rule, finding.line) == (gap.rule, 7)
    assert "{" not in finding.message


def test_a_row_is_not_hidden_behind_an_earlier_one():
    """The first row that fits holds, so the narrow come before the wide."""
    for gap in GAPS:
        path = tuple(gap.pattern.replace("**", "x").replace("*", "x").split("."))
        assert gap_of(path) is gap, gap.pattern


def test_what_no_row_knows_is_asked_for_as_well():
    """Nothing that is missing goes unsaid."""
    (finding,) = check(lacking("terms", "clauses", 0, "title"), on=DAY)
    assert (finding.rule, finding.message) == (COMPLETENESS, "“terms.clauses.0.title” is missing.")


def test_what_follows_from_a_missing_section_is_not_told_as_well():
    """Without retention rules no field can name one: that is one thing to mend, and not twenty."""
    assert [each.rule for each in checked(drop("retention"), drop("fields.name.retention"))] == ["L05"]


def test_an_empty_description_is_told_what_it_lacks_once():
    """A start: each thing to write is one line."""
    findings = check(read("seloste: 1\n"), on=DAY)
    assert len({finding.message for finding in findings}) == len(findings) > 15
    assert {finding.line for finding in findings} == {1}


def test_findings_come_by_line_and_then_by_rule():
    """The order of the file is the order of the work."""
    findings = checked(drop("children"), drop("controller.address"), drop("fields.name.necessity"))
    places = [(finding.line, finding.rule) for finding in findings]
    assert places == sorted(places)
    assert {finding.rule for finding in findings} == {"L11", "L26", "L29"}


def test_a_finding_carries_the_law_and_the_reason_of_its_rule():
    """And its own remedy where it has a better one."""
    (finding,) = checked(put("rights.requests.refusals_explained", False))
    (rule,) = CATALOGUE["L20"]
    assert (finding.law, finding.why, finding.severity) == (rule.law, rule.why, Severity.WARNING)
    assert finding.remedy == "Write “refusals_explained: true” under “rights.requests”."


def test_a_rule_looks_at_the_day_of_the_check():
    """What holds today can be stale in two years: the review, and the list that a transfer rests on."""
    later = DAY.replace(year=2028)
    assert {finding.rule for finding in checked(on=later)} == {"L27", "L35"}
    assert {finding.rule for finding in checked(on=DAY.replace(year=2032))} == {"L27", "L35"}


def test_a_decision_that_has_ended_carries_nothing():
    """The United Kingdom's holds until 27 December 2031, as the table has it."""
    british = put("recipients.meta_us.country", "GB")
    last_day = DAY.replace(year=2031, month=12, day=27)
    assert not [each for each in checked(british, on=last_day) if "no adequacy decision" in each.message]
    assert [
        each
        for each in checked(british, on=last_day.replace(day=28))
        if "no adequacy decision" in each.message
    ]


def test_a_place_in_the_file_can_be_a_line():
    """What is missing has no place of its own, and is told at the line where it belongs."""
    from seloste.core.description.rules.model import Hit

    assert Hit(at=3, message="x").line == 3
    assert Hit(at=Node(value="x", path=(), line=4), message="x").line == 4


def test_what_took_the_place_of_an_act_is_in_force_itself():
    """The act of 1987 was replaced by one that has since been replaced as well."""
    law = {"en": "Act 471/1987", "fi": "laki 471/1987", "sv": "lag 471/1987"}
    (finding,) = checked(put("purposes.rights.law", law))
    assert finding.remedy == "Name the Data Protection Act (1050/2018)."
