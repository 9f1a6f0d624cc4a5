"""Lists: by filter, by date, by organisation; the register as people who work with it look at it."""

from datetime import datetime, timedelta

import pytest

from seloste.core.access import SYSTEM, Actor
from seloste.core.outcomes import Reason, Refused
from seloste.people.finding import BadFilter
from seloste.people.organisations import organisations
from seloste.people.searching import Found, latest, search
from seloste.people.selectors import Hit, look_up
from seloste.people.services import add_record


def found_by(actor: Actor, at: datetime, text: str = "", **filters: str) -> list[str]:
    """Return the addresses of whom a search shows."""
    found = search(actor=actor, purpose="customer_relationship", text=text, filters=filters, at=at)
    assert isinstance(found, Found)
    return [hit.fields["email"][0].value for hit in found.hits]


def test_lists_are_filtered_by_what_the_description_allows(
    someone, customer_service: Actor, now: datetime
) -> None:
    """One filter or several together, and with a search; the newest first."""
    someone(email="fi-en@example.org", country="FI", language="en")
    someone(email="fi-fi@example.org", country="FI", language="fi")
    someone(email="se-fi@example.org", country="SE", language="fi")
    assert found_by(customer_service, now, country="FI") == ["fi-fi@example.org", "fi-en@example.org"]
    assert found_by(customer_service, now, country="FI", language="fi") == ["fi-fi@example.org"]
    assert found_by(customer_service, now, "aino", language="fi", country="SE") == ["se-fi@example.org"]
    assert found_by(customer_service, now, country="NO") == []
    assert len(found_by(customer_service, now, country="")) == 3


@pytest.mark.parametrize(("field", "value"), [("name", "Aino"), ("country", "Atlantis")])
def test_what_cannot_be_filtered_by_is_a_sentence(
    customer_service: Actor, now: datetime, field: str, value: str
) -> None:
    """A field that is not for filtering, and a value that it cannot have; the value is not repeated."""
    with pytest.raises(BadFilter, match=field) as refused:
        found_by(customer_service, now, **{field: value})
    assert value not in str(refused.value)


def test_a_filter_by_what_the_purpose_does_not_cover_is_refused(
    customer_service: Actor, now: datetime
) -> None:
    """It would tell what the purpose keeps closed."""
    asked = {"actor": customer_service, "purpose": "inquiries", "text": "", "at": now}
    for field in ("country", "shoe_size"):
        refused = search(filters={field: "FI"}, **asked)
        assert refused == Refused(reason=Reason.NOTHING_FOR_PURPOSE)


def test_people_are_listed_by_the_date_of_what_happened(
    someone, customer_service: Actor, now: datetime
) -> None:
    """The newest meeting first, within a time; a record the purpose does not cover is refused."""
    people = [someone(email=f"p{number}@example.org") for number in range(3)]
    for number, person_id in enumerate(people):
        add_record(
            person_id=person_id,
            record_type="meeting",
            values={"kind": "phone", "summary": "Puhelu"},
            source="phone",
            purpose="customer_relationship",
            actor=SYSTEM,
            at=now,
            happened_at=now - timedelta(days=[2, 0, 9][number]),
        )
    purpose, asked = "customer_relationship", {"record_type": "meeting", "actor": customer_service, "at": now}
    listed = latest(purpose=purpose, **asked)
    assert isinstance(listed, Found)
    assert [hit.person_id for hit in listed.hits] == [people[1], people[0], people[2]]
    within = latest(purpose=purpose, since=now - timedelta(days=3), until=now, **asked)
    assert isinstance(within, Found)
    assert [hit.person_id for hit in within.hits] == [people[0]]
    assert latest(purpose="inquiries", **asked) == Refused(reason=Reason.NOTHING_FOR_PURPOSE)


def test_organisations_are_found_with_their_people(someone, customer_service: Actor, now: datetime) -> None:
    """However their name is spelt; somebody else's name is none of theirs."""
    someone(email="a@example.org", organisation="Pohjolan Leipä Oy")
    someone(email="b@example.org", organisation="Pohjolan leipä oy")
    someone(email="c@example.org", organisation="Pohjolan Leipä Oy")
    someone(email="d@example.org", name="Pohjolan Matti", organisation="Muu Oy")
    [found] = organisations(
        actor=customer_service, purpose="customer_relationship", text="pohjolan lei", at=now
    )
    assert found.name == "Pohjolan Leipä Oy"
    assert {hit.fields["email"][0].value for hit in found.people} == {f"{x}@example.org" for x in "abc"}


def test_an_address_leads_straight_to_its_card(someone, customer_service: Actor, now: datetime) -> None:
    """However it is written; nobody's address leads nowhere."""
    person_id = someone()
    asked = {"actor": customer_service, "purpose": "inquiries", "field": "email", "at": now}
    shown = look_up(text=" Aino.Virtanen@EXAMPLE.org ", **asked)
    assert isinstance(shown, Hit)
    assert shown.person_id == person_id
    assert shown.fields["name"][0].value == "Aino Virtanen"
    assert look_up(text="nobody@example.org", **asked) is None
    assert look_up(text="no address", **asked) is None
