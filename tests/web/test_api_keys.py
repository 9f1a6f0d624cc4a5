"""Who may use the API: whoever comes with a key that works, as often as is decent, and nobody else."""

import json

import pytest
from django.test import Client
from django.utils import timezone
from handed import ASKED, System, problem, work

from seloste.jobs.models import Job
from seloste.rights.models import Request
from seloste.systems.models import ApiKey
from seloste.systems.services import add_key, revoke_key


@pytest.mark.parametrize("given", ["", "seloste", "seloste_0123_x", "é", "x" * 5000])
def test_without_a_key_that_works_nothing_is_taken(shop, given):
    """401 with what is asked for (RFC 6750, section 3), before anything is read of what was sent."""
    answer = System(given).send({"nonsense": 1})
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="seloste"'
    assert "errors" not in problem(answer)
    assert not Job.objects.exists()


def test_half_a_key_is_no_key(shop):
    """The right handle with another secret, and the secret with another handle."""
    start, handle, secret = shop.key.split("_", 2)
    other = System(add_key(name="other", at=timezone.now())).key.split("_", 2)[2]
    for key in (f"{start}_{handle}_{other}", f"{start}_000000000000_{secret}", f"{start}_{handle}_"):
        assert System(key).send(ASKED).status_code == 401


def test_a_key_is_not_taken_from_elsewhere(shop):
    """Not as another scheme, a parameter of the address or a cookie; and a session of the staff is none."""
    http = Client()
    body = json.dumps(ASKED)
    for headers in ({"Authorization": f"Basic {shop.key}"}, {"Authorization": shop.key}, {}):
        answer = http.post(
            f"/api/v1/requests?token={shop.key}", body, content_type="application/json", headers=headers
        )
        assert answer.status_code == 401


def test_a_session_of_the_staff_is_no_key(contact_person):
    """So that no page elsewhere can send something in their name."""
    answer = contact_person.post("/api/v1/requests", json.dumps(ASKED), content_type="application/json")
    assert answer.status_code == 401


def test_a_revoked_key_works_no_more(shop):
    """From the next request on; what came with it before is taken in."""
    assert shop.send(ASKED).status_code == 202
    revoke_key(name="shop", at=timezone.now())
    assert shop.send(ASKED).status_code == 401
    assert work() == 1
    assert Request.objects.count() == 1


def test_the_day_of_the_last_use_is_kept_and_no_more(shop):
    """Of a wrong key nothing is."""
    System(shop.key + "x").send(ASKED)
    assert ApiKey.objects.get().last_used_on is None
    shop.send({})
    assert ApiKey.objects.get().last_used_on == timezone.localdate()


def test_a_program_that_runs_wild_is_stopped_and_others_are_not(shop):
    """429 after 120 requests within a minute, with how long to wait."""
    other = System(add_key(name="other", at=timezone.now()))
    answers = [shop.send({}).status_code for _ in range(121)]
    assert answers == [422] * 120 + [429]
    assert shop.send({}).headers["Retry-After"] == "60"
    assert other.send({}).status_code == 422


def test_who_tries_keys_out_is_stopped_and_who_has_one_is_not(shop):
    """Twenty within a minute from one address."""
    answers = [System("seloste_0_0").send({}).status_code for _ in range(21)]
    assert answers == [401] * 20 + [429]
    assert shop.send(ASKED).status_code == 202
