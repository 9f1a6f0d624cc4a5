"""Whoever receives data outside the EU and EEA is named, with the country and what allows it.

Proves: S35
"""

import pytest
from described import softpix, stated
from papers import TODAY, findings, papers

from seloste.core.description import Language
from seloste.core.description.rules.gate import Unlawful, require_lawful
from seloste.core.law import EEA
from seloste.core.terms import country, terms, word

pytestmark = pytest.mark.pure

ABROAD = [key for key, each in softpix().recipients.items() if each.country not in EEA]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", ABROAD)
def test_the_notice_names_country_mechanism_and_where_to_get_a_copy(key, language):
    """Art. 13(1)(f)."""
    recipient, text, words = softpix().recipients[key], papers()["notice", language], terms(language)
    for fact in (
        recipient.name,
        country(recipient.country, words),
        word(words.mechanisms, recipient.transfer.mechanism),
        recipient.transfer.copy_from[language],
    ):
        assert fact in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", ABROAD)
def test_the_record_names_them_too(key, language):
    """Art. 30(1)(e)."""
    recipient, text = softpix().recipients[key], papers()["record", language]
    assert recipient.name in text
    assert country(recipient.country, terms(language)) in text


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"transfer": None}, "L03"),
        ({"transfer": {"mechanism": "explicit_consent"}}, "L03"),
        ({"transfer": {"mechanism": "adequacy", "listing_checked": None}}, "L35"),
        ({"transfer": {"mechanism": "standard_contractual_clauses"}}, "L35"),
        ({"country": "IN"}, "L35"),
    ],
)
def test_what_does_not_carry_a_transfer_stops_the_publication(change, rule):
    """No mechanism, routine consent, an unlisted organisation, clauses nobody assessed, a country undecided."""

    def alter(tree):
        recipient = tree["recipients"]["meta_us"]
        for key, value in change.items():
            if isinstance(value, dict):
                recipient[key] |= value
                recipient[key] = {name: each for name, each in recipient[key].items() if each is not None}
            elif value is None:
                del recipient[key]
            else:
                recipient[key] = value

    assert rule in findings(alter)
    with pytest.raises(Unlawful, match=rule):
        require_lawful(stated(alter), on=TODAY)


def test_data_cannot_lie_where_no_transfer_leads():
    """A server abroad is a transfer as well."""
    assert "L42" in findings(lambda tree: tree["deployment"]["hosting"].update(country="US"))
    assert "L04" in findings(lambda tree: tree.pop("deployment"))
