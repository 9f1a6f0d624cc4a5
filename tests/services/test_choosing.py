"""Staff write down what people say: decided, done and logged together; a no is always taken."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from chosen import make, proof
from logged import newest_said

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import history, objections, restricted, states
from seloste.core.access import Actor, Role
from seloste.core.consent import Act, BadChoice, Channel, Choice, Ground, State, Verification
from seloste.core.description import Language
from seloste.core.outcomes import Reason, Refused
from seloste.people.choosing import lift_for, note_choice, object_for, restrict_for

DAY = timedelta(days=1)
RELATIONSHIP = "customer_relationship"


def noted(
    actor: Actor, person_id: UUID, choice: Choice, at: datetime, act: Act = Act.SAID_BY_PHONE, **otherwise
):
    """Write down what somebody said about marketing."""
    spoken = {"purpose": RELATIONSHIP, "about": "marketing", "language": Language.SV}
    return note_choice(
        actor=actor, person_id=person_id, choice=choice, act=act, at=at, **{**spoken, **otherwise}
    )


@pytest.mark.parametrize(
    ("act", "channel"),
    [
        (Act.SAID_BY_PHONE, Channel.PHONE),
        (Act.SAID_IN_PERSON, Channel.IN_PERSON),
        (Act.WROTE_LETTER, Channel.LETTER),
    ],
)
def test_consent_that_staff_heard_has_its_whole_proof(
    someone, customer_service: Actor, now: datetime, act: Act, channel: Channel
) -> None:
    """The published words in the language spoken, the act, the way, and who heard it; it counts at once."""
    person = someone()
    made = noted(customer_service, person, Choice.GIVEN, now, act)
    [event] = history(person)
    assert (event.id, event.proof.channel, event.proof.act) == (made, channel, act)
    assert event.proof.text == proof("marketing", "sv").text
    assert event.proof.actor == "customer_service:service"
    assert event.proof.verification is Verification.STAFF_HEARD
    assert states(person, at=now) == {"marketing": State.GIVEN}
    newest = newest_said()[0]
    assert (newest.action, newest.actor, newest.outcome) == ("choose", "service", "allowed")


@pytest.mark.parametrize("choice", [Choice.REFUSED, Choice.WITHDRAWN])
def test_a_no_ends_consent_at_once(someone, customer_service: Actor, now: datetime, choice: Choice) -> None:
    """Said by phone about something that was consented to in a form."""
    person = someone()
    make(person, "marketing", Choice.GIVEN, Choice.CONFIRMED, at=now)
    noted(customer_service, person, choice, now + DAY)
    assert states(person, at=now + DAY)["marketing"] in (State.REFUSED, State.WITHDRAWN)


def test_staff_cannot_confirm_nor_note_what_they_did_not_hear(
    someone, customer_service: Actor, now: datetime
) -> None:
    """A link is followed and a box ticked by the person."""
    person = someone()
    for choice, act in (
        (Choice.CONFIRMED, Act.SAID_BY_PHONE),
        (Choice.GIVEN, Act.TICKED_BOX),
        (Choice.GIVEN, Act.FOLLOWED_LINK),
    ):
        with pytest.raises(BadChoice):
            noted(customer_service, person, choice, now, act)
    for about in ("inquiries", "unknown"):
        with pytest.raises(BadChoice, match="does not rest on consent"):
            noted(customer_service, person, Choice.GIVEN, now, about=about)
    assert not ConsentChoice.objects.exists()


def test_whoever_has_not_the_task_or_the_purpose_is_refused_and_it_is_logged(someone, now: datetime) -> None:
    """Nothing is written but the refusal."""
    person = someone()
    for actor, purpose, reason in (
        (Actor(role=Role.ACCOUNTANT, id="3"), "accounting", Reason.ACTION_NOT_OF_ROLE),
        (Actor(role=Role.SALES, id="4"), "accounting", Reason.PURPOSE_NOT_OF_ROLE),
        (Actor(role=Role.ADMINISTRATOR, id="5"), RELATIONSHIP, Reason.ACTION_NOT_OF_ROLE),
    ):
        refused = Refused(reason=reason)
        assert noted(actor, person, Choice.GIVEN, now, purpose=purpose) == refused
        objecting = {"actor": actor, "purpose": purpose, "person_id": person, "at": now}
        assert object_for(**objecting, about="marketing", act=Act.WROTE_LETTER) == refused
        assert newest_said()[0].outcome == reason.value
    assert not ConsentChoice.objects.exists()
    assert objections([person]) == {}


def test_a_yes_of_somebody_who_objected_is_not_ours_to_note(
    someone, customer_service: Actor, now: datetime
) -> None:
    """Art. 21(3): they can give it themselves; a no is taken all the same."""
    person = someone()
    objecting = {"actor": customer_service, "purpose": RELATIONSHIP, "person_id": person}
    assert object_for(**objecting, about="marketing", act=Act.SAID_BY_PHONE, at=now)
    assert noted(customer_service, person, Choice.GIVEN, now) == Refused(reason=Reason.OBJECTED)
    assert isinstance(noted(customer_service, person, Choice.WITHDRAWN, now), UUID)
    make(person, "marketing", Choice.GIVEN, Choice.CONFIRMED, at=now + DAY)
    assert objections([person]) == {}


def test_what_is_restricted_stays_so_until_it_is_lifted(
    someone, customer_service: Actor, contact_person: Actor, now: datetime
) -> None:
    """Only who carries out people's rights restricts and lifts; the person is told before."""
    person = someone()
    restricting = {"person_id": person, "ground": Ground.UNLAWFUL, "act": Act.WROTE_LETTER, "at": now}
    assert restrict_for(actor=customer_service, purpose=RELATIONSHIP, **restricting) == Refused(
        reason=Reason.ACTION_NOT_OF_ROLE
    )
    made = restrict_for(actor=contact_person, purpose="rights", **restricting)
    assert isinstance(made, UUID)
    assert restricted([person]) == {person}
    assert noted(customer_service, person, Choice.GIVEN, now) == Refused(reason=Reason.RESTRICTED)
    assert isinstance(noted(customer_service, person, Choice.REFUSED, now), UUID)
    lifting = {"actor": contact_person, "purpose": "rights", "person_id": person, "restriction_id": made}
    with pytest.raises(BadChoice, match="Tell the person first"):
        lift_for(**lifting, informed_at=None, at=now + 2 * DAY)
    assert lift_for(**lifting, informed_at=now + DAY, at=now + 2 * DAY) == made
    assert restricted([person]) == frozenset()


def test_nobody_is_nobody(contact_person: Actor, now: datetime) -> None:
    """Somebody who is not in the register chooses nothing, and nothing is said about them."""
    assert noted(contact_person, UUID(int=9), Choice.GIVEN, now, purpose="rights") is None
