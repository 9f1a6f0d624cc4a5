"""What is agreed with a customer is a document of its own, and takes nobody's rights away.

An excuse reaches no further than the customer's own devices; misuse and severability are matters of the
contract; nobody signs away liability.

Proves: S13, S15, S53, S57
"""

import pytest
from described import softpix
from papers import TODAY, findings, papers, saying

from seloste.core.description import Language

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("language", Language)
def test_the_clauses_stand_in_the_terms_and_not_in_the_notice(language):
    """Own devices, misuse, governing law and what holds if a clause is invalid (S13, S15, S53)."""
    notice, terms = papers()["notice", language], papers()["terms", language]
    clauses = softpix().terms.clauses
    assert len(clauses) >= 4
    for clause in clauses:
        assert clause.title[language] in terms
        assert clause.text[language] in terms
        assert clause.text[language] not in notice


@pytest.mark.parametrize("section", ["additional", "terms"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are not liable for any damage caused by the service."),
        ("en", "You release us from all liability arising from your use of the service."),
        ("fi", "Emme vastaa mistään palvelun käytöstä aiheutuvista vahingoista."),
        ("sv", "Vi ansvarar inte för några skador som tjänsten orsakar."),
    ],
)
def test_nobody_signs_away_their_rights(section, language, text):
    """Neither in the notice nor in the contract (Art. 82) (S57)."""
    assert "L22" in findings(saying(text, language=language, section=section))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are not responsible for the security of your own devices."),
        ("fi", "Emme vastaa omien laitteidesi tietoturvasta."),
        ("sv", "Vi ansvarar inte för säkerheten i dina egna enheter."),
    ],
)
def test_an_excuse_about_the_customers_own_devices_is_allowed_in_the_terms(language, text):
    """It takes nothing away that anybody had (S13)."""
    assert "L22" not in findings(saying(text, language=language, section="terms"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If any provision of this document is invalid, the other provisions stay in force."),
        ("fi", "Jos jokin tämän asiakirjan ehto on pätemätön, muut ehdot pysyvät voimassa."),
        ("sv", "Om någon bestämmelse i detta dokument är ogiltig gäller de övriga bestämmelserna."),
    ],
)
def test_a_clause_of_the_contract_is_refused_in_the_notice(language, text):
    """Information is nothing to agree on, so it has no clauses (Art. 12(1)) (S15, S53)."""
    assert "L24" in findings(saying(text, language=language))
    assert "L24" not in findings(saying(text, language=language, section="terms"), on=TODAY)
