"""Requests of somebody who turned out to be somebody else meanwhile: they are of whom they are read as."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from chosen import make
from posted import opened_for, written

from seloste.consents.selectors import State, states
from seloste.core.access import Actor
from seloste.core.consent import Choice
from seloste.core.letters.kinds import Kind
from seloste.core.requests import Decision, RequestState
from seloste.mailroom.incoming import LetterState
from seloste.people.merging import merge
from seloste.people.models import Person
from seloste.people.selectors import Card, card, holder
from seloste.publications.selectors import current
from seloste.rights import carrying
from seloste.rights.answering import approve
from seloste.rights.delivering import deliver
from seloste.rights.models import Part, Request

OTHER = "aino@work.example"


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_whoever_was_merged_while_their_request_waited_is_erased_whole(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Nobody is told that they are erased who is not."""
    gone = someone()
    request = opened_for((Kind.ERASURE,), contact_person, now)
    kept = someone(email=OTHER)
    carrying.erase_everything(request_id=request.id, actor=contact_person, at=now)
    merge(kept_id=kept, gone_id=gone, actor=contact_person, at=now)
    approve(request_id=request.id, actor=contact_person, at=now)
    assert Part.objects.get().decision == Decision.DONE.value
    assert not Person.objects.filter(id__in=[kept, gone]).exists()
    assert holder(field="email", text=OTHER) is None


def test_what_is_corrected_is_what_is_read(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Of the two entries that are read as one, the value that stood in either."""
    gone = someone(phone="040 123 4567")
    request = opened_for((Kind.RECTIFICATION, Kind.ERASURE), contact_person, now)
    kept = someone(email=OTHER)
    merge(kept_id=kept, gone_id=gone, actor=contact_person, at=now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    carrying.correct_fields(changes={"name": ["Aino Korhonen"]}, **asked)
    shown = card(actor=contact_person, purpose=current().description.rights_purpose(), person_id=kept, at=now)
    assert isinstance(shown, Card)
    assert shown.fields["name"][0].value == "Aino Korhonen"


def test_consent_that_either_gave_is_withdrawn(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 7(3): the consents of both count, so both end."""
    gone = someone()
    request = opened_for((Kind.CONSENT_WITHDRAWAL,), contact_person, now)
    kept = someone(email=OTHER)
    for person_id in (gone, kept):
        make(person_id, "marketing", Choice.GIVEN, at=now)
    merge(kept_id=kept, gone_id=gone, actor=contact_person, at=now)
    carrying.withdraw(request_id=request.id, purposes=["marketing"], actor=contact_person, at=now)
    assert {states(each, at=now)["marketing"] for each in (gone, kept)} == {State.WITHDRAWN}


def test_the_letters_of_both_find_the_request(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """A reminder from the other address is no unknown letter."""
    gone = someone()
    request = opened_for((Kind.ACCESS,), contact_person, now)
    kept = someone(email=OTHER)
    merge(kept_id=kept, gone_id=gone, actor=contact_person, at=now)
    reminder = written(
        f"Hei, milloin vastaatte tietopyyntööni {request.reference}? Aino", sender=OTHER, number="2"
    )
    assert deliver(reminder, at=now + timedelta(days=2)).state is LetterState.JOINED
    assert Request.objects.get().state == RequestState.IDENTIFIED.value
