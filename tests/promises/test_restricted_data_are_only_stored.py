"""Promise: while processing of your data is restricted, we store them and do nothing else with them.

Nobody of us reads, lists, changes, sends, takes out or removes them. What you send us is still taken in, your own
rights are still carried out, and we tell you before it ends.
"""

from datetime import datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from chosen import make
from described import softpix
from logged import newest_said

from seloste.consents.rights import lift_restriction, restrict
from seloste.consents.selectors import restrictions_of
from seloste.core.access import SYSTEM, Action, Actor, Role, Standing, decide
from seloste.core.consent import BadChoice, Channel, Choice, Ground, Said
from seloste.core.description import Language
from seloste.core.outcomes import Reason, Refused
from seloste.forms.services import Submission, submit
from seloste.people.models import Record
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, everything
from seloste.publications.selectors import current

DAY = timedelta(days=1)
BY_LETTER = Said(channel=Channel.LETTER, actor="contact_person:c")


@pytest.fixture
def kept(whole, now: datetime):
    """Somebody with everything, whose data are restricted."""
    found = whole()
    restrict(
        person_id=found.person_id,
        ground=Ground.ACCURACY_CONTESTED,
        said=BY_LETTER,
        actor=SYSTEM,
        at=now,
    )
    return found


def test_no_member_of_staff_reads_or_lists_them(kept, now: datetime) -> None:
    """Every role with every purpose it works for, consent and contract notwithstanding; tried ones are logged."""
    description = current().description
    for role, purposes in description.staff.items():
        for purpose in purposes:
            if description.purposes[purpose].data_subject_rights:
                continue
            using: dict[str, Any] = {"actor": Actor(role=Role(role.value), id="1"), "purpose": purpose}
            shown = card(**using, person_id=kept.person_id, at=now)
            assert shown == Refused(reason=Reason.RESTRICTED)
            assert newest_said()[0].outcome == Reason.RESTRICTED.value
            listed = search(**using, text="virt", at=now)
            assert isinstance(listed, Found)
            assert listed.hits == []


def test_what_somebody_sends_is_still_stored(kept, now: datetime) -> None:
    """Storing is what a restriction leaves."""
    before = Record.objects.count()
    submission = Submission(
        form="contact",
        values={"name": "A", "email": kept.fields["email"], "message": "My address is wrong."},
        ticked=(),
        language=Language.FI,
        ip_address="203.0.113.9",
    )
    submit(submission, at=now)
    assert Record.objects.count() > before


def test_their_own_rights_are_still_carried_out(kept, contact_person: Actor, now: datetime) -> None:
    """They see their own data, and whoever answers them gathers them (Art. 15, 16)."""
    own = Actor(role=Role.DATA_SUBJECT, id=str(kept.person_id))
    for purpose in set(current().description.purposes) - set(current().description.device_purposes):
        assert isinstance(card(actor=own, purpose=purpose, person_id=kept.person_id, at=now), Card)
    assert isinstance(everything(actor=contact_person, person_id=kept.person_id, at=now), Card)


def test_only_consent_given_since_opens_them_for_its_purpose(kept, now: datetime) -> None:
    """Art. 18(2): the consent from before did not know of the restriction."""
    reading: dict[str, Any] = {"actor": Actor(role=Role.MARKETING, id="m"), "person_id": kept.person_id}
    at = now + DAY
    make(kept.person_id, "publication", Choice.GIVEN, Choice.CONFIRMED, at=at)
    assert card(**reading, purpose="marketing", at=at) == Refused(reason=Reason.RESTRICTED)
    assert isinstance(card(**reading, purpose="publication", at=at), Card)


def test_it_ends_only_after_the_person_was_told(kept, customer_service: Actor, now: datetime) -> None:
    """Art. 18(3)."""
    [restriction] = restrictions_of(kept.person_id)
    lifting: dict[str, Any] = {
        "restriction_id": restriction.id,
        "person_id": kept.person_id,
        "actor": SYSTEM,
        "at": now + 2 * DAY,
    }
    reading: dict[str, Any] = {"purpose": "inquiries", "person_id": kept.person_id, "at": now + 2 * DAY}
    for informed_at in (None, now - DAY, now + 2 * DAY):
        with pytest.raises(BadChoice):
            lift_restriction(**lifting, informed_at=informed_at)
    assert card(actor=customer_service, **reading) == Refused(reason=Reason.RESTRICTED)
    lift_restriction(**lifting, informed_at=now + DAY)
    assert isinstance(card(actor=customer_service, **reading), Card)


def test_nothing_that_uses_or_removes_them_is_allowed() -> None:
    """The decision itself: every role, for a purpose that people may be used for; storing and their rights go on."""
    described, person = softpix(), UUID(int=1)
    standing = Standing(
        person_id=person,
        consents=frozenset(described.purposes),
        contracts=frozenset(described.contracts),
        restricted=True,
    )
    uses = (Action.READ, Action.CORRECT, Action.MERGE, Action.ERASE, Action.EXPORT, Action.SEND)
    rights = described.rights_purpose()
    for role, action, purpose in product(set(Role) - {Role.DATA_SUBJECT}, uses, described.purposes):
        outcome = decide(
            actor=Actor(role=role, id=str(person)),
            purpose=purpose,
            action=action,
            description=described,
            standing=standing,
        )
        assert isinstance(outcome, Refused) or purpose == rights
