"""A field, a record type and a purpose written into the YAML, and not a line of code, are everywhere.

Proves: S25
"""

import io
import json

import pytest
from described import SOFTPIX, in_all
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from ruamel.yaml import YAML

from seloste.core.access import Actor, Role
from seloste.core.description import StaffRole
from seloste.core.rights import Answer
from seloste.mailroom.outgoing import letters_about
from seloste.people.models import Person
from seloste.publications.services import publish
from seloste.rights.answering import confirm_identity, preview
from seloste.rights.delivering import deliver

LETTER = (
    "From: helmi@example.org\r\nTo: info@softpix.io\r\nSubject: Tietoni\r\nMessage-ID: <y@example.org>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\nPyydän jäljennöksen kaikista henkilötiedoistani.\r\n"
)


@pytest.fixture
def allotment() -> None:
    """A description that keeps the plots of an allotment garden, too."""
    yaml = YAML(typ="safe", pure=True)
    yaml.representer.ignore_aliases = lambda *_: True
    tree = yaml.load(SOFTPIX.read_text(encoding="utf-8"))
    tree["register"]["version"] = "allotment"
    tree["purposes"]["gardening"] = {
        "name": in_all("Lending plots"),
        "description": in_all("We lend plots of land."),
        "subjects": ["customer"],
        "basis": "legitimate_interests",
        "interest": in_all("Our interest in a garden that is tended."),
    }
    tree["fields"]["favourite_vegetable"] = {
        "label": in_all("Favourite vegetable"),
        "type": "text",
        "purposes": ["gardening"],
        "sources": ["web_form"],
        "retention": "relationship",
        "necessity": "voluntary",
    }
    for key in ("name", "email"):
        tree["fields"][key]["purposes"].append("gardening")
    tree["records"]["harvest"] = {
        "label": in_all("Harvests"),
        "purposes": ["gardening"],
        "sources": ["web_form"],
        "retention": "relationship",
        "necessity": "voluntary",
        "fields": {"crop": {"label": in_all("Crop"), "type": "text", "required": True}},
    }
    tree["forms"]["plot"] = {
        "title": in_all("Ask for a plot"),
        "introduction": in_all("Tell us about you."),
        "purpose": "gardening",
        "source": "web_form",
        "asks": ["name", "email", "favourite_vegetable"],
        "requires": ["name", "email"],
        "record": "harvest",
    }
    tree["staff"]["customer_service"].insert(0, "gardening")
    written = io.StringIO()
    yaml.dump(tree, written)
    publish(source=written.getvalue(), file="register.yaml", at=timezone.now())


def test_they_appear_in_form_card_answer_and_notice(allotment: None, client: Client, signed_in) -> None:
    """The form asks for them, the card shows them, the answer holds them, the notice tells of them."""
    form = client.get("/forms/plot/?lang=en").content.decode()
    assert "Favourite vegetable en" in form
    assert "Crop en" in form
    sent = client.post(
        "/forms/plot/?lang=en",
        {
            "name": "Helmi Ahola",
            "email": "helmi@example.org",
            "favourite_vegetable": "Lanttu",
            "crop": "Potatoes",
        },
    )
    assert sent.status_code == 302, sent.content.decode()

    person = Person.objects.get()
    card = (
        signed_in(StaffRole.CUSTOMER_SERVICE)
        .get(reverse("console:person", args=[person.id]))
        .content.decode()
    )
    for shown in (
        "Favourite vegetable en",
        "Lanttu",
        "Harvests en",
        "Crop en",
        "Potatoes",
        "Lending plots en",
    ):
        assert shown in card, shown

    notice = client.get("/notice/?lang=sv").content.decode()
    for told in ("Favourite vegetable sv", "Harvests sv", "Lending plots sv", "We lend plots of land. sv"):
        assert told in notice, told

    answer = answered()
    told = json.dumps(answer.data)
    assert "Lanttu" in told
    assert "Potatoes" in told


def answered() -> Answer:
    """Ask by letter, confirm, and return the answer as staff would approve it."""
    at = timezone.now()
    request_id = deliver(LETTER.encode(), at=at).request_id
    assert request_id
    body = next(letter.body for letter in letters_about(request_id) if letter.kind == "acknowledgement")
    confirm_identity(token=body.split("/me/confirm/", 1)[1].split("/", 1)[0], at=at)
    actor = Actor(role=Role.CONTACT_PERSON, id="contact")
    assembled = preview(request_id=request_id, actor=actor, at=at)
    assert isinstance(assembled, Answer)
    return assembled
