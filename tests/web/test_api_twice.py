"""The header Idempotency-Key: what is sent twice under one name is one request."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connections
from django.utils import timezone
from handed import ASKED, System, problem, work

from seloste.jobs.models import Job
from seloste.mailroom.models import Letter
from seloste.rights.models import Request
from seloste.systems.models import Sending
from seloste.systems.sendings import KNOWN_FOR, forget_sendings
from seloste.systems.services import add_key

NAMED = {"Idempotency-Key": "order-0815"}


@pytest.mark.parametrize("came", [None, "+02:00", "Z"])
def test_the_same_under_the_same_name_is_one_letter_and_one_answer(shop, came):
    """However it is laid out, and in whichever zone its time is written."""
    asked = dict(ASKED)
    if came:
        asked["received_at"] = f"{timezone.localdate() - timedelta(days=2)}T12:34:56.789012{came}"
    first = shop.send(asked, **NAMED)
    again = shop.send(json.dumps(dict(reversed(asked.items())), indent=4), **NAMED)
    assert first.status_code == again.status_code == 202
    assert first.content == again.content
    assert work() == 1
    third = shop.send(asked, **NAMED)
    assert third.content == first.content
    assert work() == 0
    assert Letter.objects.count() == Request.objects.count() == 1


@pytest.mark.parametrize(
    "other", [{"email": "saku@example.org"}, {"kinds": ["access"]}, {"text": ""}, {"language": "sv"}]
)
def test_something_else_under_the_same_name_is_refused(shop, other):
    """409, and only the first is taken in."""
    shop.send(ASKED, **NAMED)
    answer = shop.send({**ASKED, **other}, **NAMED)
    assert answer.status_code == 409
    problem(answer)
    assert work() == 1


def test_what_was_refused_has_not_taken_the_name(shop):
    """It can be put right and sent again."""
    assert shop.send({**ASKED, "email": "x"}, **NAMED).status_code == 422
    assert shop.send(ASKED, **NAMED).status_code == 202


def test_two_systems_may_use_the_same_name(shop):
    """Each has its own."""
    other = System(add_key(name="other", at=timezone.now()))
    assert shop.send(ASKED, **NAMED).status_code == 202
    assert other.send({**ASKED, "email": "saku@example.org"}, **NAMED).status_code == 202
    assert work() == 2
    assert Request.objects.count() == 2


def test_days_later_the_same_is_still_the_same_letter(shop):
    """The names are forgotten after a day; the mailroom knows the letter."""
    shop.send(ASKED, **NAMED)
    work()
    assert forget_sendings(at=timezone.now() + KNOWN_FOR - timedelta(minutes=1)) == 0
    assert forget_sendings(at=timezone.now() + KNOWN_FOR + timedelta(minutes=1)) == 1
    assert shop.send(ASKED, **NAMED).status_code == 202
    assert work() == 1
    assert Letter.objects.count() == Request.objects.count() == 1


@pytest.mark.parametrize("name", ["a b", "ä", "x" * 65, "a_b", "a\u00a0b"])
def test_a_name_is_letters_figures_and_dashes(shop, name):
    """At most 64."""
    answer = shop.send(ASKED, **{"Idempotency-Key": name})
    assert answer.status_code == 422
    assert [each["header"] for each in problem(answer)["errors"]] == ["Idempotency-Key"]
    assert not Job.objects.exists()


def test_without_a_name_each_is_a_letter(shop):
    """The second within a day waits for a person to look."""
    assert shop.send(ASKED).status_code == shop.send(ASKED).status_code == 202
    assert work() == 2
    assert (Letter.objects.count(), Request.objects.count()) == (2, 1)


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
@pytest.mark.parametrize("same", [True, False])
def test_at_the_same_moment_as_well(shop, same):
    """Four at once: one is taken in; the others are the same, or refused."""
    gate = threading.Barrier(4)

    def send(number: int):
        try:
            gate.wait()
            body = ASKED if same else {**ASKED, "text": f"{number}"}
            return System(shop.key).send(body, **NAMED)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(send, range(4)))
    assert sorted(each.status_code for each in answers) == ([202] * 4 if same else [202, 409, 409, 409])
    assert len({each.content for each in answers if each.status_code == 202}) == 1
    assert Job.objects.count() == Sending.objects.count() == 1
