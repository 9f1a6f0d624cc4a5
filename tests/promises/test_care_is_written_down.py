"""How data is guarded and where it lies is written down, printed, and looked at again.

Proves: S37, S38
"""

from datetime import date

import pytest
from described import softpix, stated
from papers import findings, papers

from seloste.core.description import Language
from seloste.core.terms import country, day, terms

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", ["notice", "record"])
def test_every_measure_is_printed(paper, language):
    """For people, and for the authority (Art. 30(1)(g), 32) (S37)."""
    text = papers()[paper, language]
    assert [each[language] for each in softpix().security if each[language] not in text] == []


@pytest.mark.parametrize("language", Language)
def test_whoever_keeps_the_servers_the_backups_and_the_mail_is_printed_with_the_country(language):
    """Not “our partner”, but a name (S38)."""
    text, described = papers()["notice", language], softpix()
    for place in (described.deployment.hosting, described.deployment.backup, described.deployment.mail):
        assert described.recipients[place.provider].name in text
        assert country(place.country, terms(language)) in text


@pytest.mark.parametrize("part", ["security", "deployment"])
def test_a_register_that_does_not_say_so_cannot_run(part):
    """Silence is no measure."""
    assert stated(lambda tree: tree.pop(part)).description is None


@pytest.mark.parametrize("place", ["hosting", "backup", "mail"])
def test_no_place_is_left_unsaid(place):
    """Each of the three (S38)."""
    assert "L04" in findings(lambda tree: tree["deployment"].pop(place))
    assert "L04" in findings(lambda tree: tree["deployment"][place].pop("country"))


@pytest.mark.parametrize("language", Language)
def test_the_notice_tells_when_it_was_last_reviewed_and_the_check_when_it_is_due(language):
    """Every two years (S37)."""
    assert day(softpix().register_.reviewed, terms(language)) in papers()["notice", language]
    assert "L27" in findings(lambda _: None, on=date(2028, 12, 1))
