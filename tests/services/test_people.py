"""People: registered once, found by half a name, read only as far as the purpose goes."""

from datetime import datetime

import pytest

from seloste.core.access import SYSTEM, Actor
from seloste.core.normal import Problem
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues
from seloste.people.contracting import conclude_contract
from seloste.people.models import Person, Profile
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card
from seloste.people.services import Registered, register_person


def test_somebody_is_found_by_half_a_name(someone, customer_service: Actor, now: datetime) -> None:
    """“virt” finds Virtanen, without case or diacritics."""
    person_id = someone(name="Äinö Virtanen")
    for typed in ("virt", "VIRTA", "aino v", "ain", "aino.virtanen@example.org"):
        found = search(actor=customer_service, purpose="inquiries", text=typed, at=now)
        assert isinstance(found, Found)
        assert [hit.person_id for hit in found.hits] == [person_id], typed


def test_a_search_that_fits_nobody_shows_nobody(someone, customer_service: Actor, now: datetime) -> None:
    """Half a name that begins like another's is not enough."""
    someone()
    found = search(actor=customer_service, purpose="inquiries", text="virtala", at=now)
    assert isinstance(found, Found)
    assert found.hits == []


def test_an_address_belongs_to_one_person(someone, now: datetime) -> None:
    """A second person with the same address is the first one, unchanged."""
    first = someone()
    again = register_person(
        values={"name": ["Somebody Else"], "email": ["AINO.Virtanen@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert again == Registered(person_id=first, created=False)
    assert Person.objects.count() == 1


def test_a_value_that_is_not_of_its_type_changes_nothing(now: datetime) -> None:
    """The problem names the field and the reason, never the value."""
    with pytest.raises(BadValues) as refused:
        register_person(
            values={"name": ["A"], "email": ["not an address"], "shoe_size": ["43"]},
            source="web_form",
            purpose="inquiries",
            actor=SYSTEM,
            at=now,
        )
    assert refused.value.problems == {"email": Problem.NOT_EMAIL, "shoe_size": Problem.UNKNOWN_FIELD}
    assert "not an address" not in str(refused.value)
    assert not Person.objects.exists()


def test_a_purpose_without_contract_is_refused(someone, customer_service: Actor, now: datetime) -> None:
    """Art. 6(1)(b): the contract purpose opens nobody who has no contract."""
    person_id = someone()
    assert card(actor=customer_service, purpose="service", person_id=person_id, at=now) == Refused(
        reason=Reason.NO_CONTRACT
    )
    conclude_contract(
        person_id=person_id,
        contract="service_contract",
        service="hosting",
        begins=now.date(),
        source="contract",
        purpose="service",
        actor=customer_service,
        at=now,
    )
    shown = card(actor=customer_service, purpose="service", person_id=person_id, at=now)
    assert isinstance(shown, Card)
    assert [agreement.service for agreement in shown.contracts] == ["hosting"]


def test_what_is_stored_holds_no_readable_value(someone) -> None:
    """Not a letter of the name or the address is in the sealed document."""
    someone()
    sealed = b"".join(bytes(row.sealed) for row in Profile.objects.all())
    assert b"Aino" not in sealed
    assert b"example.org" not in sealed
