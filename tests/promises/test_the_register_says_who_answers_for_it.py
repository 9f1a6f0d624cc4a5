"""Everybody can read who answers for the register, how to reach them, and whom to ask by name.

Proves: S19, S20
"""

from datetime import date

import pytest
from described import softpix, stated
from papers import findings, papers

from seloste.core.description import Language

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", ["notice", "record"])
def test_controller_and_contact_person_are_named(paper, language):
    """Name, number, address, e-mail; and somebody by name (Art. 13(1)(a)-(b), 30(1)(a))."""
    text, described = papers()[paper, language], softpix()
    controller, person = described.controller, described.contact_person
    for fact in (controller.name, controller.business_id, controller.address, controller.email):
        assert fact in text
    for fact in (person.name, person.email):
        assert fact in text


@pytest.mark.parametrize("language", Language)
def test_it_is_said_why_there_is_no_data_protection_officer(language):
    """Or who it is (Art. 37)."""
    reason = softpix().data_protection_officer.not_required_because[language]
    assert reason in papers()["notice", language]


@pytest.mark.parametrize("key", ["name", "business_id", "address", "country", "email"])
def test_a_controller_described_in_part_cannot_be_published(key):
    """What is missing has a rule of its own."""
    assert stated(lambda tree: tree["controller"].pop(key)).description is None
    assert "L29" in findings(lambda tree: tree["controller"].pop(key))


@pytest.mark.parametrize("key", ["name", "email"])
def test_a_contact_person_has_a_name_and_an_address(key):
    """A function's mailbox alone is nobody."""
    assert stated(lambda tree: tree["contact_person"].pop(key)).description is None


def test_details_that_nobody_has_looked_at_for_two_years_are_called_stale():
    """People change jobs."""
    assert "L27" in findings(lambda _: None, on=date(2028, 11, 23))
    assert "L27" not in findings(lambda _: None, on=date(2028, 11, 22))
