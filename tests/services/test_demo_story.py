"""The demo's story: invented people who lived three years with the register, told through its own services."""

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from click.testing import CliRunner
from described import ASSOCIATION
from home import SOFTPIX

from seloste.audit.verifying import verify
from seloste.cli.demo import demo
from seloste.consents.models import ConsentChoice, Objection
from seloste.contracts.models import Change
from seloste.core.access import Actor, Role
from seloste.core.deadlines import days_left
from seloste.core.description import Description, StaffRole, load
from seloste.core.requests import RequestState
from seloste.demo.people import Invented, invent
from seloste.demo.samples import LETTERS
from seloste.demo.story import SPAN, tell
from seloste.demo.telling import Life, Next, tell_in_order
from seloste.mailroom.models import Letter, Outgoing
from seloste.people.models import Person, Record
from seloste.publications.models import Notice, Publication
from seloste.publications.services import publish
from seloste.rights.models import Answer, Request

STAFF = {role: Actor(role=Role(role.value), id=role.value) for role in StaffRole}
pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def softpix() -> Description:
    """The example register's description."""
    return load(SOFTPIX.read_bytes())


def told(count: int, at: datetime) -> list[float]:
    """Tell the story of so many people, and return what was said of its progress."""
    shares: list[float] = []
    tell(count=count, at=at, staff=STAFF, progress=shares.append)
    return shares


def test_people_are_the_same_each_time_and_share_no_address(softpix: Description) -> None:
    """Three thousand of them, reached at domains that are for examples only."""
    people = invent(3000, softpix)
    assert people == invent(3000, softpix)
    emails = {person.values["email"] for person in people}
    phones = [person.values["phone"] for person in people if "phone" in person.values]
    assert len(emails) == len(people) == 3000
    assert len(set(phones)) == len(phones)
    assert all(email.endswith((".example", "@example.org")) for email in emails)
    assert {person.language for person in people} == {"fi", "sv", "en"}


def test_organisations_have_several_people_at_one_address(softpix: Description) -> None:
    """Contact persons share what is the organisation's, and one of them is sent the bills."""
    organisations: dict[str, list[Invented]] = {}
    for person in invent(1000, softpix):
        if person.organisation is not None:
            organisations.setdefault(person.organisation.name, []).append(person)
    sizes = Counter(map(len, organisations.values()))
    assert all(sizes[size] for size in range(1, 7))
    for people in organisations.values():
        assert len({person.values["address"] for person in people}) == 1
        assert len({person.values["email"].partition("@")[2] for person in people}) == 1
        assert sum(person.pays for person in people) == 1


def test_phone_numbers_are_of_the_country(softpix: Description) -> None:
    """A Finnish number for a Finnish address, and so on."""
    codes = {"FI": "+358", "SE": "+46", "IE": "+353", "GB": "+44"}
    with_phone = [person.values for person in invent(500, softpix) if "phone" in person.values]
    assert all(values["phone"].startswith(codes[values["country"]]) for values in with_phone)


def test_the_story_fills_every_room_of_the_register(now: datetime) -> None:
    """People, records, contracts that change and end, choices, requests at every step, letters out."""
    shares = told(150, now)
    assert shares == sorted(shares)
    assert Person.objects.count() >= 150
    assert Person.objects.earliest("created_at").created_at < now - SPAN * 0.9
    kinds = set(Record.objects.values_list("type", flat=True))
    assert kinds >= {"service", "invoice", "meeting", "message", "social_message", "connection"}
    assert set(Change.objects.values_list("kind", flat=True)) == {"concluded", "changed", "ended"}
    choices = set(ConsentChoice.objects.values_list("choice", flat=True))
    assert choices == {"given", "confirmed", "refused", "withdrawn"}
    assert Objection.objects.exists()
    assert Outgoing.objects.filter(sent_at=None).count() == Outgoing.objects.count() > 0
    assert set(Request.objects.values_list("state", flat=True)) == {state.value for state in RequestState}


def test_each_letter_becomes_what_its_sample_says(now: datetime) -> None:
    """Read by the register itself: requests are opened, and what is not sure waits to be sorted."""
    told(150, now)
    steps = Counter(sample["step"] for sample in LETTERS)
    letters = Counter(Letter.objects.values_list("state", flat=True))
    assert letters == {
        "to_sort": steps["sort"],
        "set_aside": steps["aside"],
        "automatic": steps["automatic"],
        "joined": sum("then" in sample for sample in LETTERS),
        "request": len(LETTERS) - steps["sort"] - steps["aside"] - steps["automatic"],
    }
    assert Counter(Request.objects.values_list("state", flat=True)) == {
        "awaiting_identity": steps["received"],
        "to_identify": steps["unknown"],
        "identified": steps["identified"],
        "answered": steps["answered"],
        "closed": steps["closed"] + steps["nothing_held"],
    }
    assert Answer.objects.exclude(sealed=None).count() == steps["answered"] + 1


@pytest.mark.parametrize("later", range(8))
def test_two_requests_are_nearly_late_whatever_the_day(now: datetime, later: int) -> None:
    """Due after today, and before long: a weekend may lie between."""
    at = now + timedelta(days=later)
    told(30, at)
    waiting = Request.objects.filter(state=RequestState.IDENTIFIED.value)
    nearly = [left for request in waiting if (left := days_left(request.due, on=at.date())) <= 4]
    assert len(nearly) == 2
    assert min(nearly) > 0


def test_the_log_is_in_order_of_time_and_holds(now: datetime) -> None:
    """As if each entry had been written on its day."""
    from seloste.audit.leaf import read
    from seloste.audit.models import Entry

    told(40, now)
    times = [read(text).at for text in Entry.objects.order_by("id").values_list("text", flat=True)]
    late = sum(second < first for first, second in pairwise(times))
    assert late == 0
    assert verify().holds


def test_one_person_alone_has_a_story(now: datetime) -> None:
    """Whose letters are all of their own writing."""
    told(1, now)
    assert Person.objects.exists()
    assert Letter.objects.filter(state="to_sort").exists()


def test_a_description_nobody_thought_of_has_its_own_story(now: datetime) -> None:
    """An association: other fields, other records, no organisations; what it does not declare is left out."""
    Notice.objects.all().delete()
    Publication.objects.all().delete()
    publish(source=ASSOCIATION.read_text(), file=ASSOCIATION.name, at=now)
    told(40, now)
    assert Person.objects.count() >= 40
    kinds = set(Record.objects.values_list("type", flat=True))
    assert kinds >= {"application", "membership", "work_party", "fee"}
    assert Request.objects.filter(state=RequestState.IDENTIFIED.value).exists()


def test_what_lies_after_the_end_does_not_happen(now: datetime) -> None:
    """Lives are told by the hour, whoever lives them, and stop when the story does."""
    happened: list[str] = []

    def life(name: str, *hours: int) -> Life:
        for hour in hours:
            yield Next(now + timedelta(hours=hour))
            happened.append(f"{name}{hour}")

    tell_in_order([life("a", 1, 4, 9), life("b", 2, 3)], until=now + timedelta(hours=5), progress=_nothing)
    assert happened == ["a1", "b2", "b3", "a4"]


def _nothing(_: datetime) -> None:
    """Progress that nobody looks at."""


def test_the_demo_has_three_thousand_people() -> None:
    """Unless fewer are asked for."""
    shown = CliRunner().invoke(demo, ["--help"]).output
    assert "[default: 3000" in shown.replace("\n", " ")
