"""The room about cookie choices: what is counted, one receipt, the banner, the tag."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.urls import reverse
from edged import asking_description
from visited import a_database, ask, choose

from seloste.console.charts import HEIGHT, Span, Tally, bars, line_at
from seloste.console.cookies import overview
from seloste.core.description import Description, Language, StaffRole, load
from seloste.core.notice.reading import Reading
from seloste.edge.banner import configuration_hash
from seloste.edge.settings import Sqlite
from seloste.edge.store.rows import Database

YES, NO, BOTH = (
    '{"videos":false,"visits":true}',
    '{"videos":false,"visits":false}',
    '{"videos":true,"visits":true}',
)
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def description() -> Description:
    """What visitors are asked by: two purposes."""
    return load(asking_description())


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """An edge's database, empty."""
    return a_database(tmp_path)


@pytest.fixture
def edge(database: Database, settings, tmp_path: Path) -> Database:
    """The console's edge."""

    class Edge:
        database = Sqlite(path=tmp_path / "edge.sqlite3")

    settings.EDGE = Edge
    return database


def test_choices_are_counted_by_day_purpose_and_version(
    database: Database, description: Description, tmp_path: Path
) -> None:
    """In the picture and in its table alike."""
    first = ask(database, description, at=NOW - timedelta(days=9))
    choose(database, first, YES, YES, NO, at=NOW - timedelta(days=5))
    changed = description.model_copy(
        update={"cookies": {**description.cookies, "counter": description.cookies["counter"].model_copy(update={"provider": "Kävijämittari Oy"})}}
    )  # fmt: skip
    second = ask(database, changed, at=NOW - timedelta(days=3))
    choose(database, second, BOTH, at=NOW)
    choose(database, second, NO, at=NOW, surface="signal")
    read = Reading(description=description, language=Language.EN)
    found = overview(database, read, span=Span.DAYS, today=NOW.date())
    visits = next(chart for chart in found.charts if chart.name == "Visits")
    assert (visits.tally, visits.most, len(visits.bars)) == (Tally(yes=3, no=2), 3, 2)
    assert [(line.label, line.choices) for line in found.lines if line.choices] == [
        (date(2026, 11, 26), 2),
        (date(2026, 11, 21), 3),
    ]
    assert [(each.since.date(), each.choices) for each in found.versions] == [
        (date(2026, 11, 23), 2),
        (date(2026, 11, 17), 3),
    ]
    assert dict(found.versions[1].tallies)["Visits"] == Tally(yes=2, no=1)
    assert [some for _, some in found.surfaces] == [4, 1]
    assert visits.changes == [line_at(found.starts, date(2026, 11, 17)), line_at(found.starts, date(2026, 11, 23))][::-1]  # fmt: skip


@pytest.mark.parametrize(
    ("span", "first", "some"),
    [
        (Span.DAYS, date(2026, 10, 28), 30),
        (Span.WEEKS, date(2026, 9, 7), 12),
        (Span.MONTHS, date(2025, 12, 1), 12),
    ],
)
def test_a_span_ends_with_today(span: Span, first: date, some: int) -> None:
    """And each of its bars follows the one before."""
    starts = span.starts(NOW.date())
    assert (starts[0], len(starts)) == (first, some)
    assert starts == sorted(set(starts))
    assert starts[-1] == span.begins(NOW.date())


def test_bars_stand_on_the_ground_and_fill_the_picture() -> None:
    """The highest reaches the top, and no stands upon yes."""
    starts = Span.MONTHS.starts(NOW.date())
    most, [one, other] = bars(starts, {starts[0]: Tally(yes=3, no=1), starts[5]: Tally(no=1)})
    assert most == 4
    assert (one.no_y, one.yes_y + one.yes_height) == (0, HEIGHT)
    assert one.no_y + one.no_height == one.yes_y
    assert (other.yes_height, other.no_y + other.no_height) == (0, HEIGHT)
    assert bars(starts, {}) == (0, [])


def test_the_room_shows_counts_the_banner_and_the_tag(
    edge: Database, description: Description, contact_person
) -> None:
    """And lets the edge alone be framed."""
    number = ask(edge, description, at=NOW)
    choose(edge, number, YES, NO, at=datetime.now(UTC))
    answer = contact_person.get(reverse("console:cookies"))
    content = answer.content.decode()
    assert "50% of 2 allowed it" in content
    assert content.count("<rect") >= 4
    assert "/e/banner.js&quot;" in content or '/e/banner.js" defer&gt;' in content
    assert 'sandbox="allow-scripts"' in content
    assert "frame-src" in answer.headers["Content-Security-Policy"]
    for span in ("weeks", "months", "nonsense"):
        assert contact_person.get(reverse("console:cookies"), {"span": span}).status_code == 200
    shown = contact_person.get(reverse("console:cookies"), {"language": "sv"}).content.decode()
    assert "/e/preview/sv" in shown


def test_a_receipt_is_found_by_its_number(edge: Database, description: Description, contact_person) -> None:
    """In small letters or large, with blanks around; it says what was chosen, and stands in no address."""
    number = ask(edge, description, at=NOW)
    [earlier] = choose(edge, number, NO, at=NOW)
    [receipt] = choose(edge, number, YES, at=NOW, replaces=earlier, surface="preferences")
    answer = contact_person.post(reverse("console:cookies_receipt"), {"receipt": f" {str(receipt).upper()} "})
    content = answer.content.decode()
    assert answer.status_code == 200
    assert "Finnish" in content
    assert "It replaces an earlier receipt" in content
    assert re.search(r'<div role="status">\s*<dl class="facts">', content)
    assert [given for _, given in answer.context["receipt"].choices] == [False, True]


def test_what_is_no_number_and_what_is_no_receipt_are_told_apart(edge: Database, contact_person) -> None:
    """Each with what to do."""
    wrong = contact_person.post(reverse("console:cookies_receipt"), {"receipt": "1234"})
    assert wrong.status_code == 422
    assert "32 digits and letters" in wrong.content.decode()
    none = contact_person.post(reverse("console:cookies_receipt"), {"receipt": str(uuid4())})
    assert none.status_code == 200
    assert "There is no such receipt" in none.content.decode()


def test_an_edge_that_is_away_is_said(settings, contact_person, tmp_path: Path) -> None:
    """The banner and the tag are there all the same."""

    class Edge:
        database = Sqlite(path=tmp_path / "nowhere" / "edge.sqlite3")

    settings.EDGE = Edge
    content = contact_person.get(reverse("console:cookies")).content.decode()
    assert "cannot be read at the moment" in content
    assert "/e/banner.js" in content


@pytest.mark.parametrize(
    ("role", "comes_in"),
    [
        (StaffRole.CONTACT_PERSON, True),
        (StaffRole.MARKETING, True),
        (StaffRole.ADMINISTRATOR, True),
        (StaffRole.CUSTOMER_SERVICE, False),
        (StaffRole.SALES, False),
        (StaffRole.ACCOUNTANT, False),
    ],
)
def test_only_those_whose_work_it_is_come_in(
    edge: Database, signed_in, role: StaffRole, comes_in: bool
) -> None:
    """Whoever looks after rights, marketing or the machine."""
    client = signed_in(role)
    assert client.get(reverse("console:cookies")).status_code == (200 if comes_in else 403)
    sent = client.post(reverse("console:cookies_receipt"), {"receipt": str(uuid4())})
    assert sent.status_code == (200 if comes_in else 403)


def test_a_version_that_is_asked_again_is_the_newest(database: Database, description: Description) -> None:
    """Who takes a change back sees what is asked now, though nobody has answered it."""
    ask(database, description, at=NOW - timedelta(days=90))
    changed = description.model_copy(
        update={"cookies": {**description.cookies, "counter": description.cookies["counter"].model_copy(update={"provider": "Kävijämittari Oy"})}}
    )  # fmt: skip
    second = ask(database, changed, at=NOW - timedelta(days=60))
    choose(database, second, NO, at=NOW - timedelta(days=59))
    ask(database, description, at=NOW - timedelta(days=50))
    read = Reading(description=description, language=Language.EN)
    found = overview(database, read, span=Span.DAYS, today=NOW.date())
    now = configuration_hash(description)
    assert [each.configuration for each in found.versions] == [now]


def test_whoever_had_to_sign_in_again_comes_back_to_the_room(edge: Database, contact_person) -> None:
    """The number they had typed is not in the address they come back by."""
    answer = contact_person.get(reverse("console:cookies_receipt"))
    assert (answer.status_code, answer.headers["Location"]) == (302, reverse("console:cookies"))
