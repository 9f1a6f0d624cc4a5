"""Promise: we answer within a month of your letter's arrival, and say so; at most three months where that is allowed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seloste.core.access import Actor
from seloste.core.deadlines import deadlines
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.mailroom.outgoing import letters_about
from seloste.rights.delivering import deliver
from seloste.rights.models import Request
from seloste.rights.selectors import requests
from seloste.rights.sorting import sort_as_request

HELSINKI = ZoneInfo("Europe/Helsinki")
CASES = [
    ("2024-03-05", "2024-04-05", "2024-06-05"),
    ("2025-03-05", "2025-04-07", "2025-06-05"),  # the month ends on a Saturday
    ("2026-01-31", "2026-03-02", "2026-04-30"),  # February is shorter, and ends on a Saturday
    ("2028-01-31", "2028-02-29", "2028-05-02"),  # a leap year; a Sunday, then a holiday
    ("2026-03-03", "2026-04-07", "2026-06-03"),  # Good Friday to the Tuesday after Easter
    ("2026-12-01", "2027-01-04", "2027-03-01"),
    ("2027-12-06", "2028-01-07", "2028-03-06"),  # received on a holiday
    ("2026-11-25", "2026-12-28", "2027-02-25"),
]


@pytest.mark.parametrize(("received", "due", "extended"), CASES, ids=[case[0] for case in CASES])
def test_a_letter_gets_its_dates_on_arrival_and_is_told_them(
    whole, letter, received: str, due: str, extended: str
) -> None:
    """Art. 12(3), Regulation 1182/71: one month from receipt, three if extended, rolled to a working day."""
    whole()
    at = datetime.combine(date.fromisoformat(received), time(23, 59, 59), tzinfo=HELSINKI)
    delivered = deliver(letter(), at=at)
    request = Request.objects.get(reference=delivered.reference)
    assert (request.receipt_date, request.due, request.extended) == (
        date.fromisoformat(received),
        date.fromisoformat(due),
        date.fromisoformat(extended),
    )
    assert delivered.request_id
    body = letters_about(delivered.request_id)[0].body
    told = request.due
    assert f"{told.day}." in body
    assert str(told.year) in body


def test_the_day_is_the_one_in_finland(whole, letter) -> None:
    """Half past nine in the evening by UTC on 30 April is 1 May in Helsinki."""
    whole()
    delivered = deliver(letter(), at=datetime(2026, 4, 30, 21, 30, tzinfo=UTC))
    request = Request.objects.get(reference=delivered.reference)
    assert (request.receipt_date, request.due, request.extended) == (
        date(2026, 5, 1),
        date(2026, 6, 1),
        date(2026, 8, 3),
    )


def test_a_letter_that_lay_unsorted_has_lost_none_of_its_month(
    whole, letter, contact_person: Actor, now: datetime
) -> None:
    """Awareness does not start the month; arrival does."""
    whole()
    raw = letter().replace(
        "pyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista".encode(), b"soittakaa"
    )
    raw = raw.replace(b"Omat tietoni", b"Asia")
    delivered = deliver(raw, at=now)
    assert delivered.request_id is None
    sort_as_request(
        letter_id=delivered.letter_id,
        kinds=[Kind.ACCESS],
        language=Language.FI,
        actor=contact_person,
        at=now + timedelta(days=27),
    )
    (request,) = requests(actor=contact_person, at=now + timedelta(days=27))
    assert (request.receipt_date, request.due) == (date(2026, 11, 23), date(2026, 12, 23))


@given(received=st.dates(date(2020, 1, 1), date(2060, 12, 31)))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_deadline_is_ever_thirty_days_or_a_guess(received: date) -> None:
    """The day of the same number, or the month's last, and then at most over a few days without work."""
    found = deadlines(received)
    for end, months in ((found.due, 1), (found.extended, 3)):
        month = received.month - 1 + months
        first = date(received.year + month // 12, month % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        raw = min(first + timedelta(days=received.day - 1), last)
        assert raw <= end <= raw + timedelta(days=5)
        assert end.weekday() < 5
    assert found.due < found.extended


@pytest.mark.parametrize("language", list(Language))
def test_the_notice_promises_the_month_it_keeps(language: Language) -> None:
    """What people are told about the time is one month, and two more."""
    from seloste.core.document import html
    from seloste.core.notice import build
    from seloste.publications.selectors import current

    published = current()
    notice = html(build(published.description, language, content_hash=published.hash))
    month = {"fi": "kuukau", "sv": "månad", "en": "month"}[language.value]
    assert month in notice
