"""Rules at their edges: consent asked as the law wants it, and an act that nothing took the place of."""

from dataclasses import replace

from checked import checked, put, texts

from seloste.core.description.rules import wording
from seloste.core.law import repeal

ON_CONSENT = (
    put("fields.address.purposes", ["marketing"]),
    put("fields.address.necessity", "voluntary"),
    put("fields.address.sensitivity", "special_category"),
    put("fields.address.condition", "explicit_consent"),
)


def test_explicit_consent_that_is_asked_for_is_a_condition_for_sensitive_data():
    """Art. 9(2)(a); only the purposes that do not ask for it are named."""
    assert [each.rule for each in checked(*ON_CONSENT)] == ["L34"]
    assert "L34" not in {
        each.rule for each in checked(*ON_CONSENT, put("purposes.marketing.consent.explicit", True))
    }


def test_where_nothing_replaced_a_repealed_act_the_remedy_is_that_of_the_rule(monkeypatch):
    """To name an act that does not exist would be worse than a general word."""

    def for_good(number, *, on):
        ended = repeal(number, on=on)
        return ended and replace(ended, replaced_by=None)

    monkeypatch.setattr(wording, "repeal", for_good)
    section = {"title": texts("Title"), "text": {**texts("Otsikko."), "en": "All the rest is in 523/1999."}}
    (finding,) = checked(put("additional", [section]))
    (rule,) = [each for each in wording.RULES if each.id == "L01"]
    assert (finding.rule, finding.remedy) == ("L01", rule.remedy)
    assert "“523/1999”, which was repealed from 2019-01-01" in finding.message
