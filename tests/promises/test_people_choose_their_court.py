"""No text takes from people the court, or the law, that protects them.

Proves: S54, S55
"""

import pytest
from papers import findings, papers, saying

from seloste.core.description import Language

pytestmark = pytest.mark.pure

EXCLUSIVE = [
    ("en", "The courts of Finland have exclusive jurisdiction over any dispute."),
    ("fi", "Riidat ratkaistaan yksinomaan Helsingin käräjäoikeudessa."),
    ("sv", "Tvister avgörs uteslutande vid Helsingfors tingsrätt."),
]


@pytest.mark.parametrize("section", ["additional", "terms"])
@pytest.mark.parametrize(("language", "text"), EXCLUSIVE)
def test_an_exclusive_court_is_refused(section, language, text):
    """Art. 79(2): people may sue where they live (S55)."""
    assert "L23" in findings(saying(text, language=language, section=section))


@pytest.mark.parametrize("language", Language)
def test_the_notice_tells_of_the_court_and_the_authority(language):
    """And that the authority may be the one where they live (Art. 77, 79) (S55)."""
    text = papers()["notice", language]
    assert "79" in text
    assert "77" in text


def test_finnish_law_may_govern_a_contract_and_nothing_else():
    """A choice of law cannot set the Regulation aside, so a notice has none (S54)."""
    said = "Finnish law governs the contract. It takes away no protection that your own law gives you."
    assert not {"L23", "L24"} & findings(saying(said, section="terms"))
    assert "L24" in findings(saying("This privacy notice is governed by the laws of Finland."))


@pytest.mark.parametrize("language", Language)
def test_the_terms_say_that_they_take_no_right_away(language):
    """Whatever the clauses are (S54)."""
    words = {
        "en": "Nothing in these terms",
        "fi": "ei rajoita oikeuksia",
        "sv": "Inget i dessa villkor begränsar",
    }
    assert words[language].casefold() in papers()["terms", language].casefold()
