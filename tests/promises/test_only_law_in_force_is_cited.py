"""Whatever we publish cites acts that are in force, and a register that cites a repealed one is not published.

Proves: S2
"""

import re

import pytest
from described import stated
from papers import ASSOCIATION, SOFTPIX, TODAY, findings, papers, saying

from seloste.core.description.rules.gate import Unlawful, require_lawful
from seloste.core.law import repeal, statute

pytestmark = pytest.mark.pure

CITED = re.compile(r"(?:\(EU\) 20\d\d/\d+|(?<![\d/])\d{1,4}/(?:19|20)\d\d)(?!\d)")


@pytest.mark.parametrize("example", [SOFTPIX, ASSOCIATION], ids=["company", "association"])
def test_no_paper_cites_an_act_that_was_repealed(example):
    """Notice, record and terms of service, in three languages."""
    found = {number for text in papers(example).values() for number in CITED.findall(text)}
    assert {"(EU) 2016/679", "1050/2018", "1336/1997"} <= found
    assert not [number for number in found if repeal(number, on=TODAY)]


def test_the_acts_of_our_own_sentences_are_in_the_table():
    """What the table does not know cannot be noticed when it is repealed."""
    found = {number for text in papers().values() for number in CITED.findall(text)}
    decisions = {"(EU) 2021/914", "(EU) 2023/1795"}
    assert not [number for number in found - decisions if statute(number) is None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We follow the Personal Data Act (523/1999)."),
        ("fi", "Noudatamme henkilötietolakia (523/1999)."),
        ("fi", "Tämä on henkilötietolain 10 §:n mukainen rekisteriseloste."),
        ("sv", "Vi följer personuppgiftslagen (523/1999)."),
    ],
)
def test_a_register_that_cites_a_repealed_act_does_not_come_into_force(language, text):
    """The act of 1999 was repealed from 1 January 2019."""
    assert "L01" in findings(saying(text, language=language))
    with pytest.raises(Unlawful, match="L01"):
        require_lawful(stated(saying(text, language=language)), on=TODAY)


def test_a_purpose_cannot_rest_on_a_repealed_act():
    """A legal obligation is laid down by law that holds (Art. 6(3))."""

    def old(tree):
        tree["purposes"]["accounting"]["law"] = dict.fromkeys(("en", "fi", "sv"), "523/1999")

    with pytest.raises(Unlawful, match="523/1999"):
        require_lawful(stated(old), on=TODAY)
