"""Public forms: taken in whole or not at all, strictly as described."""

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from described import SOFTPIX
from ruamel.yaml import YAML

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import history, states
from seloste.core.access import Actor, Role
from seloste.core.consent import Choice, State
from seloste.core.description import DescriptionError, Language
from seloste.core.description.rules.gate import Unlawful
from seloste.core.normal import Problem
from seloste.core.outcomes import Refused
from seloste.forms.services import Submission, submit
from seloste.mailroom.models import Outgoing
from seloste.mailroom.outgoing import outbox
from seloste.people.checking import BadValues
from seloste.people.models import Person, Profile, Record
from seloste.people.selectors import Card, card, everything
from seloste.people.services import Registered
from seloste.publications.services import publish

GOOD = {
    "name": "Aino Virtanen",
    "email": "aino@example.org",
    "message": "Hei\n\nsoittakaa",
    "phone": "040 1234567",
}
KEPT = (Person, Profile, Record, ConsentChoice, Outgoing)


def filled(*ticked: str, form: str = "contact", **values: str) -> Submission:
    """Return the contact form as it was sent; a value of “-” is left out."""
    return Submission(
        form=form,
        values={key: value for key, value in {**GOOD, **values}.items() if value != "-"},
        ticked=ticked,
        language=Language.FI,
        ip_address="203.0.113.9",
    )


def send(now: datetime, *ticked: str, **values: str) -> Registered:
    """Send a form that is taken in."""
    outcome = submit(filled(*ticked, **values), at=now)
    assert isinstance(outcome, Registered)
    return outcome


def changed(change: Callable[[Any], None]) -> str:
    """Return the example's YAML after an edit."""
    yaml = YAML()
    yaml.width = 4096
    tree = yaml.load(SOFTPIX.read_text(encoding="utf-8"))
    change(tree)
    out = io.StringIO()
    yaml.dump(tree, out)
    return out.getvalue()


def test_a_form_makes_a_person_a_message_and_a_connection(now: datetime) -> None:
    """In normal form, with where it came from; and a choice for each consent that was asked."""
    registered = send(now)
    assert registered.created
    shown = everything(actor=Actor(role=Role.CONTACT_PERSON, id="c"), person_id=registered.person_id, at=now)
    assert isinstance(shown, Card)
    assert {key: values[0].value for key, values in shown.fields.items()} == {
        "name": "Aino Virtanen",
        "email": "aino@example.org",
        "phone": "+358401234567",
    }
    assert {value.origin.source for values in shown.fields.values() for value in values} == {"web_form"}
    assert {record.type: dict(record.values) for record in shown.records} == {
        "message": {"message": "Hei\n\nsoittakaa"},
        "connection": {"ip_address": "203.0.113.9"},
    }
    assert [event.choice for event in history(registered.person_id)] == [Choice.REFUSED]


@pytest.mark.parametrize(
    ("values", "problems"),
    [
        ({"email": "-"}, {"email": Problem.EMPTY}),
        ({"email": "  "}, {"email": Problem.EMPTY}),
        ({"name": "-", "message": "-"}, {"name": Problem.EMPTY, "message": Problem.EMPTY}),
        ({"email": "aino@"}, {"email": Problem.NOT_EMAIL}),
        ({"phone": "12"}, {"phone": Problem.NOT_PHONE}),
        ({"name": "A" * 401}, {"name": Problem.TOO_LONG}),
        ({"message": "a\0b"}, {"message": Problem.UNPRINTABLE}),
        ({"name": "Aino\nBcc: x@example.net"}, {"name": Problem.UNPRINTABLE}),
        ({"email": "aino@example.org\nBcc: x@example.net"}, {"email": Problem.UNPRINTABLE}),
        ({"ip_address": "10.0.0.1"}, {"ip_address": Problem.UNKNOWN_FIELD}),
        ({"country": "FI"}, {"country": Problem.UNKNOWN_FIELD}),
    ],
    ids=str,
)
def test_a_form_that_is_not_right_leaves_nothing_at_all(
    now: datetime, values: dict[str, str], problems: dict[str, Problem]
) -> None:
    """Every problem is told at once; no row, and no value in the message."""
    with pytest.raises(BadValues) as refused:
        submit(filled("marketing", **values), at=now)
    assert refused.value.problems == problems
    assert not any(value in str(refused.value) for value in values.values() if len(value) > 2)
    assert [model.objects.count() for model in KEPT] == [0] * len(KEPT)


@pytest.mark.parametrize("purpose", ["publication", "service", "nothing", ""])
def test_a_tick_that_the_form_does_not_offer_is_refused(now: datetime, purpose: str) -> None:
    """Consent to something else cannot be slipped in."""
    with pytest.raises(BadValues):
        submit(filled(purpose), at=now)
    assert [model.objects.count() for model in KEPT] == [0] * len(KEPT)


def test_an_address_the_machine_cannot_have_leaves_nothing(now: datetime) -> None:
    """The last thing written fails: the person and the message before it are undone as well."""
    broken = Submission(
        form="contact", values=GOOD, ticked=[], language=Language.FI, ip_address="not an address"
    )
    with pytest.raises(BadValues):
        submit(broken, at=now)
    assert [model.objects.count() for model in KEPT] == [0] * len(KEPT)


@pytest.mark.parametrize(
    "change",
    [
        lambda tree: tree["records"]["message"].update(purposes=["customer_relationship"]),
        lambda tree: tree["fields"]["phone"].update(purposes=["service"]),
    ],
    ids=["its record", "a field it asks"],
)
def test_a_form_whose_purpose_does_not_cover_what_it_takes_in_keeps_nothing(
    now: datetime, change: Callable[[Any], None]
) -> None:
    """Either such a description is refused, or the form is, whole."""

    def edit(tree: Any) -> None:
        tree["register"]["version"] = "2.1"
        change(tree)

    try:
        publish(source=changed(edit), file="register.yaml", at=now)
    except (DescriptionError, Unlawful):
        return
    assert isinstance(submit(filled(), at=now), Refused)
    assert [model.objects.count() for model in KEPT] == [0] * len(KEPT)


def test_a_second_message_from_the_same_address_is_the_same_persons(now: datetime) -> None:
    """However it is spelled; a message more, nothing else."""
    first = send(now)
    again = send(now, email=" AINO@Example.org ", name="Somebody Else")
    assert again == Registered(person_id=first.person_id, created=False)
    assert Record.objects.filter(type="message").count() == 2
    assert Profile.objects.count() == 1
    assert len(history(first.person_id)) == 1, "an empty box of somebody unproved is no refusal"


def test_a_tick_by_an_unproved_somebody_waits_for_the_address_on_file(now: datetime) -> None:
    """Asked again each time it is ticked, until it is confirmed."""
    first = send(now)
    send(now, "marketing")
    assert states(first.person_id, at=now) == {"marketing": State.AWAITING_CONFIRMATION}
    assert [(one.kind, one.recipient) for one in outbox()] == [("confirm_consent", "aino@example.org")]


def test_what_came_over_the_network_is_told_as_coming_from_there(now: datetime) -> None:
    """The notice says which sources a record has; what is kept says no other."""
    from seloste.publications.selectors import current

    registered = send(now)
    shown = everything(actor=Actor(role=Role.CONTACT_PERSON, id="c"), person_id=registered.person_id, at=now)
    assert isinstance(shown, Card)
    described = current().description.records
    wrong = {
        record.type: record.origin.source
        for record in shown.records
        if record.origin.source not in described[record.type].sources
    }
    assert wrong == {}


def test_staff_read_the_message_for_the_forms_purpose_and_not_the_connection(now: datetime) -> None:
    """The network address is for security; whoever answers questions never sees it."""
    registered = send(now)
    service = Actor(role=Role.CUSTOMER_SERVICE, id="s")
    shown = card(actor=service, purpose="inquiries", person_id=registered.person_id, at=now)
    assert isinstance(shown, Card)
    assert [record.type for record in shown.records] == ["message"]
    assert "203.0.113.9" not in repr(shown)
