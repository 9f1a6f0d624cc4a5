"""Two entries about one person: suggested by likeness, joined, and parted again."""

from datetime import datetime
from uuid import UUID

import pytest

from seloste.core.access import SYSTEM, Actor
from seloste.core.outcomes import Reason, Refused
from seloste.people.likeness import alike
from seloste.people.merging import CannotMerge, merge, part
from seloste.people.models import Person
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, holder
from seloste.people.services import add_record
from seloste.rights.erasing import Erased, erase


@pytest.fixture
def two(someone, now: datetime) -> tuple[UUID, UUID]:
    """One person, entered twice: with another spelling, another address and a meeting."""
    first = someone(phone="+358401234567")
    second = someone(name="Virtanen Aino", email="aino@work.example.org", country="FI")
    added = add_record(
        person_id=second,
        record_type="meeting",
        values={"kind": "phone", "summary": "Sovittiin yhdestä asiasta"},
        source="phone",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(added, UUID)
    return first, second


def seen(actor: Actor, person_id: UUID, at: datetime) -> Card:
    """Return the whole card of somebody."""
    shown = card(actor=actor, purpose="rights", person_id=person_id, at=at)
    assert isinstance(shown, Card)
    return shown


def test_likeness_suggests_whom_a_person_then_judges(
    two, someone, contact_person: Actor, now: datetime
) -> None:
    """Names in another order are alike; somebody else with the same first name is not."""
    someone(name="Aino Mäkelä", email="makela@example.org")
    first, second = two
    found = alike(person_id=first, actor=contact_person, at=now)
    assert [(like.person_id, like.names) for like in found] == [(second, 100)]


def test_the_same_number_is_likeness_enough(someone, contact_person: Actor, now: datetime) -> None:
    """Whatever they are called."""
    first = someone(phone="+358401234567")
    second = someone(name="Ville Laine", email="ville@example.org", phone="040 1234567")
    [like] = alike(person_id=first, actor=contact_person, at=now)
    assert (like.person_id, list(like.agreeing)) == (second, ["phone"])


def test_two_are_read_as_one(two, contact_person: Actor, customer_service: Actor, now: datetime) -> None:
    """Fields and records of both; each address leads to the one; a list shows them once."""
    first, second = two
    assert isinstance(merge(kept_id=first, gone_id=second, actor=contact_person, at=now), UUID)
    shown = seen(contact_person, first, now)
    assert shown.person_id == first
    assert shown.fields["email"][0].value == "aino.virtanen@example.org"
    assert {"phone", "country"} <= set(shown.fields)
    assert [record.type for record in shown.records] == ["meeting"]
    assert seen(contact_person, second, now).person_id == first
    assert holder(field="email", text="aino@work.example.org") == first
    for text in ("", "virt"):
        found = search(actor=customer_service, purpose="inquiries", text=text, at=now)
        assert isinstance(found, Found)
        assert [hit.person_id for hit in found.hits] == [first]


def test_they_are_parted_again_without_loss(two, contact_person: Actor, now: datetime) -> None:
    """As they were before, down to their addresses."""
    first, second = two
    before = seen(contact_person, first, now), seen(contact_person, second, now)
    merge(kept_id=first, gone_id=second, actor=contact_person, at=now)
    assert part(gone_id=second, actor=contact_person, at=now) is None
    assert (seen(contact_person, first, now), seen(contact_person, second, now)) == before
    assert holder(field="email", text="aino@work.example.org") == second


def test_a_chain_of_merges_is_parted_link_by_link(two, someone, contact_person: Actor, now: datetime) -> None:
    """Whoever was merged into the one who leaves goes with them."""
    first, second = two
    third = someone(name="A. Virtanen", email="third@example.org")
    merge(kept_id=second, gone_id=third, actor=contact_person, at=now)
    merge(kept_id=first, gone_id=second, actor=contact_person, at=now)
    assert set(seen(contact_person, third, now).members) == {first, second, third}
    part(gone_id=second, actor=contact_person, at=now)
    assert set(seen(contact_person, third, now).members) == {second, third}
    assert seen(contact_person, first, now).members == (first,)


def test_what_cannot_be_joined_or_parted_is_a_sentence(two, contact_person: Actor, now: datetime) -> None:
    """Oneself, somebody merged already, somebody who is not there, somebody who is nobody's."""
    first, second = two
    with pytest.raises(CannotMerge, match="one person already"):
        merge(kept_id=first, gone_id=first, actor=contact_person, at=now)
    with pytest.raises(CannotMerge, match="not in the register"):
        merge(kept_id=first, gone_id=UUID(int=9), actor=contact_person, at=now)
    with pytest.raises(CannotMerge, match="not merged"):
        part(gone_id=second, actor=contact_person, at=now)
    merge(kept_id=first, gone_id=second, actor=contact_person, at=now)
    with pytest.raises(CannotMerge, match="merged into somebody"):
        merge(kept_id=second, gone_id=first, actor=contact_person, at=now)


def test_who_may_not_merge_changes_nothing(two, customer_service: Actor, now: datetime) -> None:
    """Refused, and written down."""
    first, second = two
    refused = Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert merge(kept_id=first, gone_id=second, actor=customer_service, at=now) == refused
    assert part(gone_id=second, actor=customer_service, at=now) == refused
    assert not Person.objects.filter(merged_into__isnull=False).exists()


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_erasing_one_erases_both(two, contact_person: Actor, now: datetime) -> None:
    """They are one person."""
    first, second = two
    merge(kept_id=first, gone_id=second, actor=contact_person, at=now)
    erased = erase(person_id=first, actor=contact_person, at=now)
    assert isinstance(erased, Erased)
    assert set(erased.members) == {first, second}
    assert not Person.objects.exists()
