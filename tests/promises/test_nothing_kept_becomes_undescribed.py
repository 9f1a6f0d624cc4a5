"""Promise: nothing that is kept about you becomes undescribed; when our notice changes, a plan says what becomes of it.

Whatever a new version leaves out, or keeps otherwise, it cannot be published without a plan that says what
becomes of what is kept: erased, held until its time is over, or kept under another name. And a register does
not start on data that neither its notice nor such a plan answers for.

Proves: S25
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from described import SOFTPIX, in_all, softpix, written
from django.conf import settings as configured

from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.changes import HELD, KeptRecord, open_places, planned, planned_record
from seloste.core.description import DescriptionError
from seloste.people.kept import kept
from seloste.people.models import Record
from seloste.people.selectors import Card, card, everything
from seloste.people.services import Registered, add_record, register_person
from seloste.project.opening import check_register
from seloste.publications.keeping import Kept
from seloste.publications.selectors import current, history, plans_since
from seloste.publications.services import NotDescribed, PlanFile, Unplanned, check_described, publish

Change = Callable[[Any], object]


def places() -> list[tuple[str, ...]]:
    """Return every field, record type, value in a record and choice of the example."""
    found: list[tuple[str, ...]] = []
    description = softpix()
    for section in ("fields", "records"):
        for key, part in getattr(description, section).items():
            found.append((section, key))
            found += [(section, key, "fields", name) for name in getattr(part, "fields", {})]
            found += [(section, key, "choices", name) for name in getattr(part, "choices", None) or {}]
    return found


def without(path: tuple[str, ...]) -> Change:
    """Return an edit that takes a place out, and out of whatever else names it."""

    def edit(tree: Any) -> None:
        tree["register"]["version"] = "2.1"
        part = tree
        for step in path[:-1]:
            part = part[step]
        part.pop(path[-1])
        tree.pop("inquiries", None)
        if len(path) == 2:
            _forget(tree, path[-1])

    return edit


def _forget(tree: Any, key: str) -> None:
    """Take a field or record type out of all that names it; the roles it played are another's."""
    tree["forms"], tree["statistics"] = {}, {}
    roles = tree["people"]
    for role in ("described_by", "belongs_to", "speaks"):
        if roles.get(role) == key:
            roles.pop(role)
    for role in ("called_by", "reached_at"):
        if roles[role] == key:
            tree["fields"]["instead"] = {**tree["fields"]["website"], "type": "email", "multiple": False}
            roles[role] = "instead"
    for inner in (each for record in tree["records"].values() for each in record["fields"].values()):
        inner.pop("copied_from", None)
    for publication in tree["publications"].values():
        publication["fields"] = [each for each in publication["fields"] if each != key]
    for contract in tree["contracts"].values():
        if contract["proved_by"] == key:
            contract["proved_by"] = "invoice"


def put(change: Change, at: datetime, **becomes: str) -> str:
    """Publish the example after an edit, with a plan if one is given."""
    lines = "".join(f"  {where.replace('__', '.')}: {answer}\n" for where, answer in becomes.items())
    source = f'seloste: 1\nfrom: "{current().hash[:12]}"\nbecomes:\n{lines}'
    plan = PlanFile(source=source, file="plan.yaml") if becomes else None
    return publish(source=written(change), file="register.yaml", at=at, plan=plan, kept=kept())


@pytest.mark.pure
@pytest.mark.parametrize("path", places(), ids=".".join)
def test_whatever_may_be_kept_is_asked_about_when_it_is_left_out(path: tuple[str, ...]) -> None:
    """Every field, record type, value in one and choice."""
    try:
        new = softpix(without(path))
    except DescriptionError:
        # The only value of a record, say: a description without it cannot be used at all.
        return
    assert ".".join(path) in open_places(softpix(), new)


@pytest.mark.parametrize(
    "path",
    [("fields", "position"), ("records", "meeting"), ("records", "message", "fields", "subject")],
    ids=".".join,
)
def test_nothing_that_may_be_kept_is_left_out_without_a_plan(path: tuple[str, ...], now: datetime) -> None:
    """What is in force stays in force."""
    before = current()
    with pytest.raises(Unplanned, match=rf"\b{'.'.join(path)}\b"):
        put(without(path), now)
    assert current() == before


OTHERWISE: Mapping[str, Change] = {
    "fields.position.type": lambda tree: tree["fields"]["position"].update(type="long_text"),
    "fields.position.retention": lambda tree: tree["fields"]["position"].update(retention="inquiries"),
    "records.meeting.retention": lambda tree: tree["records"]["meeting"].update(retention="inquiries"),
    "records.message.fields.subject.type": lambda tree: tree["records"]["message"]["fields"][
        "subject"
    ].update(type="long_text"),
    "fields.language.choices.sv.label": lambda tree: tree["fields"]["language"]["choices"]["sv"].update(
        label=in_all("Elvish")
    ),
    "purposes.security.basis": lambda tree: tree["purposes"]["security"].update(
        basis="legal_obligation", law=in_all("Act 917/2014")
    ),
    "evidence.log.retention": lambda tree: tree["evidence"]["log"].update(retention="inquiries"),
}


@pytest.mark.pure
@pytest.mark.parametrize(("place", "change"), OTHERWISE.items(), ids=OTHERWISE)
def test_whatever_may_be_kept_is_asked_about_when_it_is_kept_otherwise(place: str, change: Change) -> None:
    """Another type, rule, meaning or basis."""
    assert place in open_places(softpix(), softpix(change))


def test_nothing_that_may_be_kept_is_kept_otherwise_without_a_plan(now: datetime) -> None:
    """All of it is named in one sentence; what is in force stays in force."""
    before = current()
    with pytest.raises(Unplanned) as refused:
        put(lambda tree: [change(tree) for change in OTHERWISE.values()], now)
    assert all(place in str(refused.value) for place in OTHERWISE)
    assert current() == before


@pytest.fixture
def met(now: datetime) -> UUID:
    """Somebody we met, under the first version."""
    registered = register_person(
        values={"name": ["Aino"], "email": ["aino@example.org"], "website": ["www.example.org"]},
        source="email",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(registered, Registered)
    person_id = registered.person_id
    add_record(
        person_id=person_id,
        record_type="meeting",
        values={"kind": "video", "summary": "Laskuista"},
        source="meeting",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=now,
    )
    return person_id


def gone(tree: Any) -> None:
    """Leave out meetings and websites."""
    without(("records", "meeting"))(tree)
    without(("fields", "website"))(tree)


def test_what_is_held_is_out_of_every_purpose_and_is_still_there(met: UUID, now: datetime) -> None:
    """No purpose reads it; its type and rule are answered for by the plan, so the register goes on."""
    first = current().hash
    put(gone, now, records__meeting="hold", fields__website="retire")
    check_described(kept())
    for purpose in current().description.purposes:
        shown = card(actor=Actor(role=Role.CONTACT_PERSON, id="1"), purpose=purpose, person_id=met, at=now)
        if isinstance(shown, Card):
            assert "website" not in shown.fields
            assert [entry.type for entry in shown.records] == []
    assert Record.objects.filter(person_id=met, type="meeting").exists()
    plans = plans_since(first)
    record = KeptRecord(type="meeting", rule="relationship", values={"summary": "Laskuista"})
    brought = planned_record(record, plans)
    assert brought is not None
    assert brought.held
    profile = planned({"website": [{"value": "www.example.org"}]}, plans, rule="relationship")
    assert profile == {}
    held = planned({f"{HELD}website": [{"value": "x"}]}, plans, rule="relationship")
    assert held["relationship"][f"{HELD}website"]
    assert isinstance(everything(actor=SYSTEM, person_id=met, at=now), Card)


def test_the_plan_stays_with_the_version_it_was_published_with(met: UUID, now: datetime) -> None:
    """What became of somebody's data can be told years later."""
    put(gone, now, records__meeting="hold", fields__website="retire")
    newest, first = history()
    told = {".".join(step.path): step.answer.value for step in newest.plan.steps}
    assert told == {"records.meeting": "hold", "fields.website": "retire"}
    assert first.plan.steps == ()


def test_a_register_does_not_start_on_data_that_nobody_describes(
    met, now: datetime, settings, tmp_path: Path
) -> None:
    """Rows of a type that no version and no plan knows, as after a wrong restore; one sentence names it."""
    path = tmp_path / "register.yaml"
    path.write_bytes(SOFTPIX.read_bytes())
    settings.SELOSTE = configured.SELOSTE.model_copy(update={"description": path})
    check_register()
    Record.objects.filter(person_id=met).update(type="horoscope")
    with pytest.raises(NotDescribed, match=r"no plan covers: records\.horoscope\."):
        check_register()
    with pytest.raises(Unplanned, match=r"records\.horoscope"):
        put(lambda tree: tree["register"].update(version="2.1"), now)


def test_a_rule_that_something_is_held_under_stays_described(met: UUID, now: datetime) -> None:
    """Otherwise nobody could tell when what is held comes to its end."""
    put(gone, now, records__meeting="hold", fields__website="retire")
    known = Kept(records=frozenset({"meeting"}), retentions=frozenset({"relationship", "eternal"}))
    with pytest.raises(NotDescribed, match=r"retention\.eternal"):
        check_described(known)
