"""What was kept under an earlier version is read, corrected and answered as its plan says."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from described import SOFTPIX
from ruamel.yaml import YAML

from seloste.core.access import SYSTEM, Actor
from seloste.people.correcting import correct
from seloste.people.kept import kept
from seloste.people.models import Profile
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, everything
from seloste.people.services import add_record
from seloste.publications.selectors import current
from seloste.publications.services import PlanFile, publish
from seloste.vault.documents import keys_of

WEEK = timedelta(days=7)


def put(change: Callable[[Any], None], plan: str, at: datetime) -> None:
    """Publish the example after an edit, with a plan."""
    yaml = YAML(typ="safe", pure=True)
    yaml.representer.ignore_aliases = lambda *_: True
    tree = yaml.load(SOFTPIX.read_text(encoding="utf-8"))
    tree["register"]["version"] = f"after {at.isoformat()}"
    change(tree)
    text = io.StringIO()
    yaml.dump(tree, text)
    source = f'seloste: 1\nfrom: "{current().hash[:12]}"\nbecomes:\n{plan}'
    planned = PlanFile(source=source, file="plan.yaml")
    publish(source=text.getvalue(), file="register.yaml", at=at, plan=planned, kept=kept())


def call_it_homepage(tree: Any) -> None:
    """Give the field “website” another key."""
    tree["fields"]["homepage"] = tree["fields"].pop("website")


def leave_meetings_out(tree: Any) -> None:
    """Keep no meetings any more, and no position."""
    tree["records"].pop("meeting")


@pytest.fixture
def met(someone, now: datetime) -> UUID:
    """Somebody with a website, whom we met."""
    person_id = someone(website="https://aino.example.org")
    added = add_record(
        person_id=person_id,
        record_type="meeting",
        values={"kind": "phone", "summary": "Puhelu"},
        source="phone",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(added, UUID)
    return person_id


def seen(actor: Actor, person_id: UUID, at: datetime) -> Card:
    """Return the card that the customer relationship covers."""
    shown = card(actor=actor, purpose="customer_relationship", person_id=person_id, at=at)
    assert isinstance(shown, Card)
    return shown


def test_a_renamed_field_is_read_under_its_new_key(met: UUID, customer_service: Actor, now: datetime) -> None:
    """With the origin it had; and a correction seals all of it anew, under the version of today."""
    put(call_it_homepage, "  fields.website: {rename: homepage}\n", now + WEEK)
    shown = seen(customer_service, met, now)
    assert "website" not in shown.fields
    [value] = shown.fields["homepage"]
    assert (value.value, value.origin.source) == ("https://aino.example.org", "web_form")
    correct(
        person_id=met,
        field="homepage",
        values=["https://koskela.example.org"],
        source="phone",
        purpose="customer_relationship",
        actor=customer_service,
        at=now + WEEK,
    )
    assert [one.value for one in seen(customer_service, met, now).fields["homepage"]] == [
        "https://koskela.example.org"
    ]
    found = search(actor=customer_service, purpose="customer_relationship", text="aino", at=now)
    assert isinstance(found, Found)
    assert [hit.person_id for hit in found.hits] == [met]


def test_what_is_retired_is_not_read_any_more(met: UUID, customer_service: Actor, now: datetime) -> None:
    """By nobody, nor in the person's own answer: it is as good as gone."""
    put(leave_meetings_out, "  records.meeting: retire\n", now + WEEK)
    assert seen(customer_service, met, now).records == []
    told = everything(actor=SYSTEM, person_id=met, at=now)
    assert isinstance(told, Card)
    assert list(told.records) == []


def test_what_is_held_is_told_to_its_owner_alone(met: UUID, customer_service: Actor, now: datetime) -> None:
    """No purpose covers it, and it is in their answer as long as it is kept."""
    put(leave_meetings_out, "  records.meeting: hold\n", now + WEEK)
    assert seen(customer_service, met, now).records == []
    told = everything(actor=SYSTEM, person_id=met, at=now)
    assert isinstance(told, Card)
    assert [(record.type, record.values["summary"]) for record in told.records] == [
        ("held:meeting", "Puhelu")
    ]


def test_a_field_that_moves_to_another_rule_is_sealed_under_it_when_it_changes(
    met: UUID, customer_service: Actor, now: datetime
) -> None:
    """And read meanwhile from where it lies."""

    def keep_shorter(tree: Any) -> None:
        tree["fields"]["website"]["retention"] = "inquiries"

    put(keep_shorter, "  fields.website.retention: move\n", now + WEEK)
    assert seen(customer_service, met, now).fields["website"][0].value == "https://aino.example.org"
    correct(
        person_id=met,
        field="name",
        values=["Aino Koskela"],
        source="phone",
        purpose="customer_relationship",
        actor=customer_service,
        at=now + WEEK,
    )
    assert keys_of([met]).has(met, "inquiries")
    assert set(Profile.objects.filter(person_id=met).values_list("retention", flat=True)) == {
        "relationship",
        "inquiries",
    }
    assert seen(customer_service, met, now).fields["website"][0].value == "https://aino.example.org"
