"""The notice tells; nobody agrees to it, and nobody is asked whether they have read it.

What is written down is which version was told when a value was taken, and no acceptance (Art. 7(2), 12(1), 13).

Proves: S56
"""

from datetime import datetime

import pytest
from django.test import Client
from papers import findings, saying

from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.forms.services import Submission, submit
from seloste.people.selectors import Card, everything
from seloste.people.services import Registered
from seloste.publications.selectors import current


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have read and understood this privacy notice and accept it."),
        ("fi", "Olen lukenut ja ymmärtänyt tämän tietosuojaselosteen ja hyväksyn sen."),
        ("sv", "Jag har läst och förstått denna dataskyddsbeskrivning och godkänner den."),
    ],
)
def test_a_notice_that_asks_to_be_accepted_is_refused(language: str, text: str) -> None:
    """In each language."""
    assert "L24" in findings(saying(text, language=language))


def test_no_form_has_a_box_but_for_consents() -> None:
    """And each of those can be left empty, or is what the form is for."""
    description = current().description
    for key, form in description.forms.items():
        for language in Language:
            page = Client(SERVER_NAME="localhost").get(f"/forms/{key}/?lang={language}").content.decode()
            boxes = [part for part in page.split("<input")[1:] if 'type="checkbox"' in part.split(">", 1)[0]]
            assert len(boxes) == len(form.consents)
            assert not any(" required" in box.split(">", 1)[0] for box in boxes)


def test_what_is_kept_names_the_version_that_was_told(contact_person: Actor, now: datetime) -> None:
    """Each value and each record, so that it can be shown what somebody was informed of."""
    taken = submit(
        Submission(
            form="contact",
            values={"name": "Aino", "email": "aino@example.org", "message": "Hei"},
            ticked=(),
            language=Language.FI,
            ip_address="192.0.2.1",
        ),
        at=now,
    )
    assert isinstance(taken, Registered)
    card = everything(actor=contact_person, person_id=taken.person_id, at=now)
    assert isinstance(card, Card)
    told = {value.origin.notice for values in card.fields.values() for value in values}
    assert told | {entry.origin.notice for entry in card.records} == {current().hash}
