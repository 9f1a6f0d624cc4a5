"""Which rights must be told follows from what data is used for, and by what right."""

import pytest
from checked import DAY

from seloste.core.description import read
from seloste.core.description.rules import check

RIGHTS = {"L06", "L07", "L08", "L09", "L48"}


def untold(purposes, told="[access, rectification, erasure, restriction]", rest=""):
    """Return the rules on rights that a statement breaks, of which there is little more than its purposes."""
    text = f"seloste: 1\npurposes: {purposes}\nrights: {{told: {told}}}\n{rest}"
    return {finding.rule for finding in check(read(text), on=DAY)} & RIGHTS


@pytest.mark.parametrize(
    ("purpose", "rules"),
    [
        ("{basis: legal_obligation}", {"L06"}),
        ("{basis: vital_interests}", {"L06"}),
        ("{basis: consent}", {"L06", "L07", "L09"}),
        ("{basis: contract}", {"L06", "L09"}),
        ("{basis: legitimate_interests}", {"L06", "L08"}),
        ("{basis: public_task}", {"L06", "L08"}),
        ("{basis: consent, direct_marketing: true}", {"L06", "L07", "L08", "L09"}),
        # A basis that is not said could be any, so it takes no right away.
        ("{}", {"L06", "L07", "L08", "L09"}),
    ],
)
def test_a_basis_brings_its_rights(purpose, rules):
    """Art. 7(3), 20, 21 and 77."""
    assert untold(f"{{one: {purpose}}}") == rules


@pytest.mark.parametrize(
    "rest",
    [
        "recipients: {one: {transfer: {mechanism: explicit_consent}}}\n",
        "disclosure_permission: {channels: [post]}\n",
    ],
)
def test_consent_to_a_transfer_or_a_disclosure_can_be_withdrawn_too(rest):
    """Art. 7(3) speaks of every consent."""
    assert untold("{one: {basis: legal_obligation}}", rest=rest) == {"L06", "L07"}


def test_what_is_told_is_not_asked_for():
    """Each right by its own word."""
    told = "[access, rectification, erasure, restriction, portability, objection, withdrawal, complaint]"
    assert untold("{one: {}}", told) == set()
    assert untold("{one: {}}", "[complaint]") == {"L07", "L08", "L09", "L48"}


def test_without_any_word_on_rights_each_of_them_is_missed():
    """The rule on completeness says nothing more."""
    text = "seloste: 1\npurposes: {one: {basis: consent}}\n"
    messages = [finding.message for finding in check(read(text), on=DAY) if "right" in finding.message]
    assert messages == [
        "People are not told of these rights: “access”, “rectification”, “erasure” and “restriction”."
    ]
