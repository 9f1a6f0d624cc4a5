"""The statement as it was published: understood, and found wanting by every rule that it led to."""

import re
from collections import Counter
from datetime import date

import pytest
from described import SOFTPIX

from seloste.core.description import read
from seloste.core.description.rules import Severity, check

PUBLISHED = SOFTPIX.with_name("as-published.yaml")
TEXT = PUBLISHED.read_text(encoding="utf-8")
LINES = TEXT.splitlines()
DAY = date(2026, 11, 23)

FIRST = LINES[0]
"""Where a section that is missing altogether is missed."""

POINTED_AT = {
    "L01": "sections 10 and 24 of the Personal Data Act (523/1999)",
    "L02": "By using our services or visiting our website",
    "L03": "mechanism: explicit_consent",
    "L04": "By using our services or visiting our website",
    "L05": FIRST,
    "L06": "told: [access, rectification, erasure, restriction]",
    "L07": "told: [access, rectification, erasure, restriction]",
    "L08": "told: [access, rectification, erasure, restriction]",
    "L09": "told: [access, rectification, erasure, restriction]",
    "L10": FIRST,
    "L11": "address:",
    "L12": "- no_disclosure",
    "L13": "Keeping in touch with customers, and other purposes",
    "L14": "marketing:",
    "L15": "billing:",
    "L16": "cookies_required: true",
    "L17": "- cookies_identify_nobody",
    "L18": FIRST,
    "L19": "channels: [email]",
    "L20": "requests:",
    "L21": "social_media:",
    "L22": "I release the parties above",
    "L23": "exclusive jurisdiction",
    "L24": "I have read and understood",
    "L25": "facebook:",
    "L26": FIRST,
    "L27": "updated: 2022-07-12",
    "L28": "Permission by e-mail",
}
"""For each rule, a line that it must point at; a text that is folded over lines begins on the line before."""


@pytest.fixture(scope="module")
def findings():
    """What there is to mend in it."""
    return check(read(TEXT, file=PUBLISHED.name), on=DAY)


def pointed_at(findings, rule):
    """Return the lines that a rule points at, each with all that follows it under the same key."""
    return [under(finding.line) for finding in findings if finding.rule == rule]


def under(number):
    """Return a line, and the deeper lines that belong to it."""
    first = LINES[number - 1]
    depth = len(first) - len(first.lstrip())
    text = [first]
    for line in LINES[number:]:
        if first.rstrip().endswith(">-") and len(line) - len(line.lstrip()) > depth:
            text.append(line.strip())
        else:
            break
    return " ".join(text)


def test_every_rule_of_the_analysis_is_in_the_table():
    """L01 to L28, as the statement was read clause by clause."""
    assert list(POINTED_AT) == [f"L{number:02}" for number in range(1, 29)]


@pytest.mark.parametrize(("rule", "line"), POINTED_AT.items())
def test_every_rule_points_at_the_place_that_breaks_it(findings, rule, line):
    """So that an editor can show the finding beside the words."""
    assert any(line in each for each in pointed_at(findings, rule)), pointed_at(findings, rule)


def test_nothing_is_told_twice(findings):
    """A list that repeats itself is not read to its end."""
    told = Counter((finding.rule, finding.line, finding.message) for finding in findings)
    assert [each for each, times in told.items() if times > 1] == []


def test_findings_come_in_the_order_of_the_file(findings):
    """By line, and on one line by rule."""
    places = [(finding.line, finding.rule) for finding in findings]
    assert places == sorted(places)


def test_what_needs_judgement_is_a_warning(findings):
    """Nobody is called a lawbreaker for what a machine cannot tell."""
    warned = {finding.rule for finding in findings if finding.severity is Severity.WARNING}
    assert warned == {"L10", "L12", "L15", "L19", "L20", "L25", "L26", "L27"}


def test_the_facts_are_those_that_were_published():
    """Who, whom to ask, when, and what was said of children, officers and periods: nothing."""
    root = read(TEXT).root
    assert root.at(("controller",)).word("email") == "info@softpix.io"
    assert root.at(("contact_person",)).word("name") == "Tuomo Kulomaa"
    assert root.at(("register",)).day("updated") == date(2022, 7, 12)
    assert not any(root.has(section) for section in ("retention", "children", "cookies", "deployment"))


def test_each_part_names_the_clause_that_it_transcribes():
    """A reader can lay the two side by side."""
    clauses = re.findall(r"# (?:Clauses?|End of the clause|Opening clause)\b", TEXT)
    assert len(clauses) >= 25
