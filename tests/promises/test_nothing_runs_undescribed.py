"""Promise: what the notice lists is all we keep, and all that is kept is in the notice.

What the description does not know is refused at every door; what it learns, without a line of code, can be kept,
is in the answer and is in the notice.

Proves: S4, S10, S25
"""

import io
from collections.abc import Callable
from datetime import datetime
from html import unescape
from typing import Any
from uuid import UUID

import pytest
from described import SOFTPIX, in_all, softpix
from django.test import Client
from ruamel.yaml import YAML

from seloste.core.access import SYSTEM, Action, Actor, Role, decide
from seloste.core.description import DescriptionError, Language
from seloste.core.description.rules.gate import Unlawful
from seloste.core.document import html
from seloste.core.normal import Problem
from seloste.core.notice import build
from seloste.core.outcomes import Reason, Refused
from seloste.core.rights import Holdings, assemble
from seloste.forms.services import Submission, submit
from seloste.people.checking import BadValues
from seloste.people.models import Person, Profile, Record
from seloste.people.selectors import Card, card
from seloste.people.services import add_record, register_person
from seloste.publications.selectors import current
from seloste.publications.services import publish
from seloste.rights.holdings import holdings_of


def changed(change: Callable[[Any], None]) -> str:
    """Return the example's YAML after an edit."""
    yaml = YAML()
    yaml.width = 4096
    tree = yaml.load(SOFTPIX.read_text(encoding="utf-8"))
    change(tree)
    out = io.StringIO()
    yaml.dump(tree, out)
    return out.getvalue()


def notice(language: Language) -> str:
    """Return the notice in force as a page."""
    published = current()
    return unescape(html(build(published.description, language, content_hash=published.hash)))


@pytest.mark.parametrize("language", list(Language))
def test_the_notice_lists_every_field_record_and_purpose(language: Language) -> None:
    """Each by its label: fields, record types with their own fields, purposes, the network address as well."""
    shown, description = notice(language), current().description
    labels = [field.label for field in description.fields.values()]
    labels += [record.label for record in description.records.values()]
    labels += [inner.label for record in description.records.values() for inner in record.fields.values()]
    labels += [purpose.name for purpose in description.purposes.values()]
    assert [label[language] for label in labels if label[language] not in shown] == []


def test_a_network_address_is_kept_as_personal_data(whole) -> None:
    """It is sealed with the person's key, like everything else of theirs."""
    kept = whole()
    row = Record.objects.get(person_id=kept.person_id, type="connection")
    address = kept.records["connection"]["ip_address"]
    assert address.encode() not in bytes(row.sealed)
    assert "connection" in current().description.records_for("rights")


def test_an_unknown_field_is_refused_at_every_door(whole, now: datetime) -> None:
    """In the profile, in a record, in a form, through the website; and nothing is kept of the rest either."""
    kept = whole()
    people, profiles, records = (model.objects.count() for model in (Person, Profile, Record))
    with pytest.raises(BadValues) as refused:
        register_person(
            values={"name": ["M"], "email": ["m@example.org"], "shoe_size": ["43"]},
            source="web_form",
            purpose="inquiries",
            actor=SYSTEM,
            at=now,
        )
    assert refused.value.problems == {"shoe_size": Problem.UNKNOWN_FIELD}
    with pytest.raises(BadValues):
        add_record(
            person_id=kept.person_id,
            record_type="message",
            values={"message": "Hei", "mood": "angry"},
            source="email",
            purpose="inquiries",
            actor=SYSTEM,
            at=now,
        )
    answers = {"name": "M", "email": "m@example.org", "message": "Hei"}
    for stranger in ("shoe_size", "website", "ip_address"):
        with pytest.raises(BadValues):
            submit(
                Submission(
                    form="contact",
                    values={**answers, stranger: "1"},
                    ticked=[],
                    language=Language.FI,
                    ip_address="203.0.113.9",
                ),
                at=now,
            )
        sent = Client(SERVER_NAME="localhost").post("/forms/contact/", {**answers, stranger: "1"})
        assert sent.status_code == 400
    assert (people, profiles, records) == tuple(model.objects.count() for model in (Person, Profile, Record))


def test_an_unknown_record_type_or_purpose_is_refused_at_every_door(whole, now: datetime) -> None:
    """For every role, and for the system itself."""
    kept = whole()
    before = Record.objects.count()
    outcome = add_record(
        person_id=kept.person_id,
        record_type="complaint",
        values={"message": "Hei"},
        source="email",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert outcome == Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    unknown = Refused(reason=Reason.UNKNOWN_PURPOSE)
    assert (
        add_record(
            person_id=kept.person_id,
            record_type="message",
            values={"message": "Hei"},
            source="email",
            purpose="research",
            actor=SYSTEM,
            at=now,
        )
        == unknown
    )
    assert (
        register_person(values={"name": ["M"]}, source="web_form", purpose="research", actor=SYSTEM, at=now)
        == unknown
    )
    for role in Role:
        actor = Actor(role=role, id=str(kept.person_id))
        shown = card(actor=actor, purpose="research", person_id=kept.person_id, at=now)
        assert isinstance(shown, Refused), role
    assert (
        decide(actor=SYSTEM, purpose=None, action=Action.READ, description=current().description) == unknown
    )
    assert Record.objects.count() == before
    sent = Client(SERVER_NAME="localhost").post("/forms/complaints/", {"message": "Hei"})
    assert sent.status_code == 404


def test_an_unknown_source_is_refused(whole, now: datetime) -> None:
    """Where something came from is told to the person; it can only be what the description names."""
    kept = whole()
    before = Record.objects.count()
    with pytest.raises(BadValues):
        add_record(
            person_id=kept.person_id,
            record_type="message",
            values={"message": "Hei"},
            source="gossip",
            purpose="inquiries",
            actor=SYSTEM,
            at=now,
        )
    assert Record.objects.count() == before


def learn(tree: Any) -> None:
    """Teach the description a purpose, a field and a record type."""
    tree["register"]["version"] = "2.1"
    tree["purposes"]["events"] = {
        "name": in_all("Inviting you to events"),
        "description": in_all("We invite those who work with us."),
        "subjects": ["customer"],
        "basis": "legitimate_interests",
        "interest": in_all("Meeting the people we work with."),
    }
    tree["fields"]["diet"] = {
        "label": in_all("Diet"),
        "type": "text",
        "purposes": ["events"],
        "sources": ["email"],
        "retention": "inquiries",
        "necessity": "voluntary",
        "search": "prefix",
    }
    tree["records"]["visit"] = {
        "label": in_all("Visits to events"),
        "purposes": ["events"],
        "sources": ["meeting"],
        "retention": "inquiries",
        "necessity": "voluntary",
        "fields": {"event": {"label": in_all("Event visited"), "type": "text", "required": True}},
    }
    tree["staff"]["sales"].append("events")


def test_what_the_description_learns_works_at_once_and_without_code(
    now: datetime, contact_person: Actor
) -> None:
    """It can be kept, is covered by its purpose, is in the answer and in the notice, in every language."""
    publish(source=changed(learn), file="register.yaml", at=now)
    registered = register_person(
        values={"name": ["Matti"], "email": ["m@example.org"], "diet": ["Only cloudberries"]},
        source="email",
        purpose="rights",
        actor=SYSTEM,
        at=now,
    )
    assert registered
    person_id = registered.person_id
    added = add_record(
        person_id=person_id,
        record_type="visit",
        values={"event": "Midsummer fair"},
        source="meeting",
        purpose="events",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(added, UUID)
    sales = Actor(role=Role.SALES, id="7")
    shown = card(actor=sales, purpose="events", person_id=person_id, at=now)
    assert isinstance(shown, Card)
    assert set(shown.fields) == {"diet"}
    assert [record.values for record in shown.records] == [{"event": "Midsummer fair"}]
    other = card(actor=sales, purpose="inquiries", person_id=person_id, at=now)
    assert "cloudberries" not in repr(other)
    holdings = holdings_of(person_id=person_id, actor=contact_person, at=now)
    assert isinstance(holdings, Holdings)
    for language in Language:
        answer = assemble(
            current().description,
            holdings,
            reference="SEL-234567",
            received_on=now.date(),
            language=language,
            at=now,
        )
        page, told = unescape(html(answer.document)), notice(language)
        for value in ("Only cloudberries", "Midsummer fair"):
            assert value in page
            assert value in repr(answer.data)
        for label in ("Diet", "Visits to events", "Event visited", "Inviting you to events"):
            assert f"{label} {language.value}" in page
            assert f"{label} {language.value}" in told


@pytest.mark.parametrize(
    ("section", "key", "part"),
    [
        ("fields", "email", "necessity"),
        ("fields", "email", "consequence"),
        ("fields", "email", "purposes"),
        ("fields", "email", "retention"),
        ("records", "service", "consequence"),
        ("records", "invoice", "retention"),
        ("purposes", "accounting", "law"),
        ("purposes", "inquiries", "interest"),
        ("purposes", "service", "basis"),
        ("recipients", "meta_us", "transfer"),
        ("recipients", "hosting", "country"),
    ],
)
def test_a_description_that_leaves_something_unsaid_cannot_be_used(section: str, key: str, part: str) -> None:
    """Art. 13(2)(e): mandatory or not, and what follows; basis, period, recipient's country, transfer's mechanism."""
    with pytest.raises(DescriptionError, match=part):
        softpix(lambda tree: tree[section][key].pop(part))


@pytest.mark.parametrize("mechanism", ["consent", "implied_consent", "locations decided by our partner", ""])
def test_a_transfer_rests_on_one_of_the_mechanisms_of_the_law(mechanism: str) -> None:
    """Art. 44 to 49: the kinds of mechanism are a closed list, and silence is not one of them."""
    with pytest.raises(DescriptionError, match="mechanism"):
        softpix(lambda tree: tree["recipients"]["meta_us"]["transfer"].update(mechanism=mechanism))


def test_routine_transfers_on_explicit_consent_are_not_published(now: datetime) -> None:
    """Art. 49(1)(a): an exception for single cases; what is in force stays in force."""
    before = current().hash
    asked = changed(
        lambda tree: tree["recipients"]["meta_us"]["transfer"].update(mechanism="explicit_consent")
    )
    with pytest.raises(Unlawful, match="L03"):
        publish(source=asked, file="register.yaml", at=now)
    assert current().hash == before


def test_a_statement_with_the_errors_of_the_first_one_is_not_published(now: datetime) -> None:
    """Each error is a line with its rule and what to write; what is in force stays in force."""
    before = current().hash
    faulty = changed(lambda tree: tree["rights"].update(told=["access"]))
    with pytest.raises(Unlawful) as refused:
        publish(source=faulty, file="register.yaml", at=now)
    assert {"L06", "L07", "L08", "L09"} <= {line.split(": ")[1] for line in str(refused.value).splitlines()}
    assert current().hash == before
