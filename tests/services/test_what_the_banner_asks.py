"""What the banner asks is no consent of a person in the register: no room offers it, takes it, or counts it."""

from datetime import datetime
from uuid import UUID

import pytest
from chosen import make

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import NOTHING, standing_of
from seloste.consents.services import import_choice
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Act, BadChoice, Choice, Evidence
from seloste.core.description import Language
from seloste.people.choosing import note_choice
from seloste.people.uses import allowed_uses
from seloste.publications.selectors import current
from seloste.rights.own import choose, own


@pytest.fixture
def asked() -> tuple[str, ...]:
    """What the banner asks, and nothing else in the register does."""
    found = current().description.device_purposes
    assert found
    return found


def test_ones_own_page_offers_it_to_nobody(someone, now: datetime, asked: tuple[str, ...]) -> None:
    """There is a switch for each consent of a person, and no other works."""
    person_id = someone()
    page = own(person_id=person_id, at=now)
    assert page
    assert [each.purpose for each in page.choices] == ["marketing", "publication"]
    for purpose in asked:
        for consents in (True, False):
            shown = current().hash
            assert not choose(
                person_id=person_id,
                purpose=purpose,
                consents=consents,
                shown=shown,
                language=Language.FI,
                at=now,
            )
    assert not ConsentChoice.objects.exists()


def test_staff_cannot_write_it_down(
    someone, customer_service: Actor, now: datetime, asked: tuple[str, ...]
) -> None:
    """Neither a yes nor a no, however it was said."""
    person_id = someone()
    for purpose in asked:
        for choice in (Choice.GIVEN, Choice.REFUSED):
            with pytest.raises(BadChoice, match="banner"):
                note_choice(
                    actor=customer_service,
                    purpose="customer_relationship",
                    person_id=person_id,
                    about=purpose,
                    choice=choice,
                    act=Act.SAID_BY_PHONE,
                    language=Language.FI,
                    at=now,
                )
    assert not ConsentChoice.objects.exists()


def test_no_form_and_no_import_brings_it(someone, now: datetime, asked: tuple[str, ...]) -> None:
    """A submission that names it, and a list from elsewhere."""
    person_id = someone()
    for purpose in asked:
        with pytest.raises(BadChoice, match="banner"):
            make(person_id, purpose, Choice.GIVEN, at=now)
        with pytest.raises(BadChoice, match="banner"):
            import_choice(
                person_id=person_id,
                purpose=purpose,
                choice=Choice.GIVEN,
                evidence=_elsewhere(now),
                actor=SYSTEM,
                at=now,
            )
    assert standing_of({person_id: person_id}, at=now).get(person_id, NOTHING).consents == frozenset()


def test_what_may_be_done_with_somebodys_data_does_not_speak_of_it(
    someone, now: datetime, asked: tuple[str, ...]
) -> None:
    """Nobody is told that a person's consent is missing where no data of theirs would be used with it."""
    person_id: UUID = someone()
    told = {purpose for purpose, _ in allowed_uses(person_id=person_id, actor=_contact(), at=now)}
    assert told == set(current().description.purposes) - set(asked)


def _contact() -> Actor:
    return Actor(role=Role.CONTACT_PERSON, id="contact")


def _elsewhere(now: datetime) -> Evidence:
    return Evidence(
        text="You may count my visits.",
        language="en",
        act=Act.WROTE_LETTER,
        collected_at=now,
        where="Another website",
        reference="row 7",
    )
