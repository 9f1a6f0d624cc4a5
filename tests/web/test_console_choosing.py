"""Writing down what somebody said: a consent with its words, a no, an objection, a restriction and its end."""

from datetime import timedelta
from uuid import UUID

import pytest
from chosen import proof
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from logged import newest_said

from seloste.consents.models import ConsentChoice, Objection, Restriction
from seloste.consents.selectors import history, restrictions_of, states
from seloste.core.access import Actor, Role
from seloste.core.consent import Act, Channel, Ground, State
from seloste.core.description import Language, StaffRole
from seloste.people.choosing import object_for, restrict_for
from seloste.people.merging import merge
from seloste.publications.selectors import current
from seloste.storage import new_id

CONTACT = Actor(role=Role.CONTACT_PERSON, id="contact")
YES = {"about": "marketing", "choice": "given", "act": "said_by_phone", "language": "fi"}


def choices_of(person_id: UUID) -> str:
    """Return the address of what somebody said."""
    return reverse("console:person_choices", args=[person_id])


def note_of(person_id: UUID, what: str) -> str:
    """Return the address of the form for one thing they said."""
    return reverse("console:person_choice", args=[person_id, what])


def restricted_ago(person_id: UUID, minutes: int) -> UUID:
    """Restrict the use of somebody's data a while ago."""
    made = restrict_for(
        actor=CONTACT,
        purpose="rights",
        person_id=person_id,
        ground=Ground.UNLAWFUL,
        act=Act.WROTE_LETTER,
        at=timezone.now() - timedelta(minutes=minutes),
    )
    assert isinstance(made, UUID)
    return made


def lift_of(person_id: UUID, restriction_id: UUID) -> str:
    """Return the address of lifting a restriction."""
    return reverse("console:person_lift", args=[person_id, restriction_id])


@pytest.fixture
def service(customer_service: Client) -> Client:
    """Customer service at work on the customer relationship."""
    customer_service.post(reverse("console:purpose"), {"purpose": "customer_relationship"})
    return customer_service


def test_a_yes_by_phone_is_written_down_with_the_words_that_were_read_out(
    contact_person: Client, someone
) -> None:
    """The page shows the published words in each language; the choice holds those of the language named."""
    person_id = someone(language="fi")
    card = contact_person.get(reverse("console:person", args=[person_id])).content.decode()
    assert choices_of(person_id) in card
    asked = contact_person.get(note_of(person_id, "consent"))
    assert asked.context["form"]["language"].initial == "fi"
    for language in ("en", "fi", "sv"):
        assert proof("marketing", language).text in asked.content.decode()
    told = contact_person.post(note_of(person_id, "consent"), YES, follow=True)
    assert "Their choice is written down" in told.content.decode()
    assert "In force" in told.content.decode()
    [event] = history(person_id)
    assert (event.proof.text, event.proof.channel) == (proof("marketing", "fi").text, Channel.PHONE)
    newest = newest_said()
    assert {said.action for said in newest[:4]} >= {"choose"}


def test_what_the_banner_asks_is_not_among_what_a_person_can_be_asked(
    contact_person: Client, someone
) -> None:
    """Neither to choose nor with words to read out; their card does not speak of it either."""
    person_id, asked = someone(), current().description.device_purposes
    page = contact_person.get(note_of(person_id, "consent"))
    assert [key for key, _ in page.context["form"].fields["about"].choices] == ["marketing", "publication"]
    card = contact_person.get(reverse("console:person", args=[person_id])).content.decode()
    for key in asked:
        purpose = current().description.purposes[key]
        assert purpose.consent
        assert purpose.consent.text[Language.EN] not in page.content.decode()
        assert purpose.name[Language.EN] not in page.content.decode()
        assert purpose.name[Language.EN] not in card


@pytest.mark.parametrize(("choice", "state"), [("refused", State.REFUSED), ("withdrawn", State.WITHDRAWN)])
def test_a_no_is_written_down_by_whoever_hears_it(
    service: Client, someone, choice: str, state: State
) -> None:
    """Customer service takes it, though marketing is not its work; what marketing knows is not shown to it."""
    person_id = someone()
    service.post(note_of(person_id, "consent"), YES)
    told = service.post(note_of(person_id, "consent"), {**YES, "choice": choice}, follow=True)
    assert states(person_id, at=timezone.now())["marketing"] is state
    assert "Nothing that this purpose covers." in told.content.decode()


@pytest.mark.parametrize(
    "wrong",
    [
        {"choice": ""},
        {"choice": "confirmed"},
        {"act": "ticked_box"},
        {"about": "inquiries"},
        {"language": "de"},
    ],
)
def test_what_cannot_be_heard_is_not_written_down(contact_person: Client, someone, wrong) -> None:
    """The form comes back with what to correct."""
    person_id = someone()
    answer = contact_person.post(note_of(person_id, "consent"), {**YES, **wrong})
    assert answer.status_code == 422
    assert next(iter(wrong)) in answer.context["form"].errors
    assert not ConsentChoice.objects.exists()


def test_an_objection_holds_from_the_moment_it_is_written_down(contact_person: Client, someone) -> None:
    """Only to what people can object to; it stands on the page, and the purpose is refused."""
    person_id = someone()
    sent = {"about": "customer_relationship", "act": "said_in_person"}
    assert (
        contact_person.post(note_of(person_id, "objection"), {**sent, "about": "service"}).status_code == 422
    )
    assert not Objection.objects.exists()
    told = contact_person.post(note_of(person_id, "objection"), sent, follow=True).content.decode()
    assert "Their objection is written down" in told
    assert "Stands" in told
    answer = contact_person.get(reverse("console:person", args=[person_id]))
    uses = {purpose: getattr(outcome, "reason", None) for purpose, outcome in answer.context["uses"]}
    assert uses["customer_relationship"] == "objected"


def test_a_yes_of_somebody_who_objected_is_refused_with_the_reason(contact_person: Client, someone) -> None:
    """Art. 21(3): they can give it themselves."""
    person_id = someone()
    object_for(
        actor=CONTACT,
        purpose="rights",
        person_id=person_id,
        about="marketing",
        act=Act.SAID_BY_PHONE,
        at=timezone.now(),
    )
    answer = contact_person.post(note_of(person_id, "consent"), YES)
    assert answer.status_code == 403
    assert "has objected to this purpose" in answer.content.decode()
    assert not ConsentChoice.objects.exists()


def test_a_restriction_is_made_with_its_ground(contact_person: Client, someone) -> None:
    """And offers to be lifted from then on."""
    person_id = someone()
    sent = {"ground": "accuracy_contested", "act": "wrote_letter"}
    told = contact_person.post(note_of(person_id, "restriction"), sent, follow=True)
    assert "they are only stored from now on" in told.content.decode()
    [restriction] = restrictions_of(person_id)
    assert restriction.ground is Ground.ACCURACY_CONTESTED
    assert lift_of(person_id, restriction.id) in told.content.decode()


def test_a_restriction_is_lifted_when_the_person_was_told_before(contact_person: Client, someone) -> None:
    """Art. 18(3): the day and hour are written down with it."""
    person_id = someone()
    restriction_id = restricted_ago(person_id, 120)
    asked = contact_person.get(lift_of(person_id, restriction_id)).content.decode()
    assert "has to be told before" in asked
    informed = timezone.localtime() - timedelta(minutes=30)
    sent = {"informed_at": informed.strftime("%Y-%m-%dT%H:%M")}
    told = contact_person.post(lift_of(person_id, restriction_id), sent, follow=True)
    assert "The restriction is lifted." in told.content.decode()
    [restriction] = restrictions_of(person_id)
    assert restriction.lifted_at is not None
    assert restriction.informed_at is not None
    assert restriction.informed_at.strftime("%H:%M") == (
        informed.astimezone(restriction.informed_at.tzinfo)
    ).strftime("%H:%M")
    assert contact_person.get(lift_of(person_id, restriction_id)).status_code == 404


@pytest.mark.parametrize(
    ("minutes", "says"), [(-180, "Tell the person first"), (60, "Tell the person first")]
)
def test_whoever_was_not_told_in_time_keeps_the_restriction(
    contact_person: Client, someone, minutes: int, says: str
) -> None:
    """Neither before it began nor after now; and not without any time."""
    person_id = someone()
    restriction_id = restricted_ago(person_id, 120)
    when = timezone.localtime() + timedelta(minutes=minutes)
    for sent in ({"informed_at": when.strftime("%Y-%m-%dT%H:%M")}, {"informed_at": ""}):
        answer = contact_person.post(lift_of(person_id, restriction_id), sent)
        assert answer.status_code == 422
        if sent["informed_at"]:
            assert says in answer.content.decode()
    assert Restriction.objects.filter(lifted_at=None).count() == 1


def test_the_restriction_of_whoever_was_joined_is_lifted_as_well(contact_person: Client, someone) -> None:
    """It is their row, and the person's restriction."""
    kept, gone = someone(), someone(name="Aino Wirtanen", email="aino@work.example.org")
    restriction_id = restricted_ago(gone, 120)
    merge(kept_id=kept, gone_id=gone, actor=CONTACT, at=timezone.now())
    assert lift_of(kept, restriction_id) in contact_person.get(choices_of(kept)).content.decode()
    informed = timezone.localtime() - timedelta(minutes=30)
    contact_person.post(lift_of(kept, restriction_id), {"informed_at": informed.strftime("%Y-%m-%dT%H:%M")})
    assert restrictions_of(gone)[0].lifted_at is not None


def test_customer_service_restricts_nothing(service: Client, someone) -> None:
    """It takes a no down, but restricting and lifting are the contact person's."""
    person_id = someone()
    content = service.get(choices_of(person_id)).content.decode()
    assert note_of(person_id, "objection") in content
    assert note_of(person_id, "restriction") not in content
    sent = {"ground": "unlawful", "act": "wrote_letter"}
    assert service.get(note_of(person_id, "restriction")).status_code == 403
    assert service.post(note_of(person_id, "restriction"), sent).status_code == 403
    assert newest_said()[0].outcome == "action_not_of_role"
    restriction_id = restricted_ago(person_id, 60)
    assert service.get(lift_of(person_id, restriction_id)).status_code == 403
    assert service.post(lift_of(person_id, restriction_id), {"informed_at": ""}).status_code == 403
    assert Restriction.objects.filter(lifted_at=None).count() == 1


@pytest.mark.parametrize("role", [StaffRole.ACCOUNTANT, StaffRole.ADMINISTRATOR])
def test_whoever_has_not_the_task_writes_nothing_down(signed_in, someone, role: StaffRole) -> None:
    """Refused in words; nothing is shown of what was said."""
    person_id, client = someone(), signed_in(role)
    for answer in (
        client.get(choices_of(person_id)),
        client.get(note_of(person_id, "consent")),
        client.post(note_of(person_id, "consent"), YES),
        client.post(note_of(person_id, "objection"), {"about": "marketing", "act": "said_by_phone"}),
    ):
        assert answer.status_code == 403
        assert "not among the tasks of your role" in answer.content.decode()
    assert not ConsentChoice.objects.exists()
    assert not Objection.objects.exists()


def test_somebody_whose_data_are_only_stored_is_not_shown(service: Client, someone) -> None:
    """The reason is told; a no that is sent all the same is taken."""
    person_id = someone()
    restricted_ago(person_id, 60)
    answer = service.get(choices_of(person_id))
    assert answer.status_code == 403
    assert "they are only stored" in answer.content.decode()
    service.post(note_of(person_id, "consent"), {**YES, "choice": "refused"})
    assert states(person_id, at=timezone.now()) == {"marketing": State.REFUSED}


def test_nobody_and_nothing_have_no_address(contact_person: Client, someone) -> None:
    """An unknown person, an unknown thing to say, and somebody else's restriction."""
    person_id, other = someone(), someone(name="Saku Korhonen", email="saku@example.org")
    theirs = restricted_ago(other, 60)
    for path in (
        choices_of(new_id()),
        note_of(new_id(), "consent"),
        note_of(person_id, "wish"),
        lift_of(person_id, theirs),
        lift_of(person_id, new_id()),
    ):
        assert contact_person.get(path).status_code == 404, path
    assert contact_person.post(note_of(new_id(), "consent"), YES).status_code == 404
    assert contact_person.post(lift_of(person_id, theirs), {"informed_at": ""}).status_code == 404
