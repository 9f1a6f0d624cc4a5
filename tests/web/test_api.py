"""The API: another system hands in what a person asks for, and it becomes the same request as everywhere."""

import json
import logging
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone
from handed import AINO, ASKED, pointers, problem, work
from hypothesis import HealthCheck, given, settings, strategies

from seloste.api.reading import EXAMPLE
from seloste.audit.models import Entry
from seloste.core.access import PERMISSIONS, Action, Actor, Role
from seloste.core.deadlines import deadlines
from seloste.core.requests import RIGHTS
from seloste.jobs.models import Job
from seloste.mailroom.incoming import Door, open_letter
from seloste.mailroom.models import Outgoing
from seloste.rights.models import Request, Step
from seloste.systems.models import ApiKey, Sending


def test_what_a_system_hands_in_is_a_request_like_every_other(shop, someone):
    """Acknowledged to the address on file, with its month counted from when it reached that system."""
    person_id = someone()
    came = timezone.now() - timedelta(days=3)
    answer = shop.send({**ASKED, "received_at": came.isoformat()})
    assert answer.status_code == 202
    assert answer.json() == {
        "received_at": came.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "due": deadlines(came).due.isoformat(),
    }
    assert not Request.objects.exists()
    assert work() == 1
    request = Request.objects.get()
    assert (request.kinds, request.language) == (["access", "erasure"], "fi")
    assert (request.person_id, request.received_at, request.due) == (person_id, came, deadlines(came).due)
    kept = open_letter(request.letter_id)
    assert kept.door is Door.API
    assert (kept.letter.from_address, kept.letter.from_name) == (AINO, "Aino Virtanen")
    assert kept.letter.full_text.strip() == ASKED["text"]
    assert Outgoing.objects.filter(kind="acknowledgement").count() == 1


def test_the_log_names_the_system_and_the_purpose(shop):
    """By the identifier of its key; so does the request's timeline."""
    shop.send(ASKED)
    work()
    key = ApiKey.objects.get()
    entries = [json.loads(text) for text in Entry.objects.values_list("text", flat=True)]
    told = [each for each in entries if each["role"] == "other_system"]
    assert [(each["actor"], each["action"], each["purpose"]) for each in told] == [
        (str(key.id), "add", "rights")
    ] * 2
    assert Step.objects.get(kind="received").by == f"other_system:{key.id}"


def test_somebody_unknown_is_answered_word_for_word_as_somebody_known(shop, someone):
    """The answer says nothing about who is in the register; nobody is looked up before it."""
    someone()
    came = (timezone.now() - timedelta(hours=1)).isoformat()
    known = shop.send({**ASKED, "received_at": came})
    unknown = shop.send({**ASKED, "received_at": came, "email": "nobody@example.org"})
    assert known.content == unknown.content
    assert known.status_code == unknown.status_code == 202
    assert dict(known.headers) == dict(unknown.headers)
    assert work() == 2
    assert Request.objects.count() == 2


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"kinds": []}, "/kinds"),
        ({"kinds": "access"}, "/kinds"),
        ({"kinds": ["access", "reminder"]}, "/kinds/1"),
        ({"kinds": ["everything"]}, "/kinds/0"),
        ({"kinds": [1]}, "/kinds/0"),
        ({"kinds": ["access"] * 10}, "/kinds"),
        ({"kinds": None}, "/kinds"),
        ({"email": "no address"}, "/email"),
        ({"email": " "}, "/email"),
        ({"email": f"{'a' * 400}@example.org"}, "/email"),
        ({"email": 5}, "/email"),
        ({"email": "aino@example.org\nBcc: saku@example.org"}, "/email"),
        ({"name": "x" * 401}, "/name"),
        ({"name": ["x"]}, "/name"),
        ({"text": "x" * 10_001}, "/text"),
        ({"text": "\ud800"}, "/text"),
        ({"language": "de"}, "/language"),
        ({"language": None}, "/language"),
        ({"received_at": "yesterday"}, "/received_at"),
        ({"received_at": "2026-11-20T14:05:00"}, "/received_at"),
        ({"received_at": "2026-11-20"}, "/received_at"),
        ({"received_at": 1_795_000_000}, "/received_at"),
        ({"received_at": "9999-12-31T23:59:59-14:00"}, "/received_at"),
        ({"received_at": "0001-01-01T00:00:00+14:00"}, "/received_at"),
        ({"person": "aino"}, ""),
        ({"door": "mail"}, ""),
        ({"proven": True}, ""),
    ],
)
def test_what_is_wrong_is_said_by_its_place_and_nothing_is_kept(shop, wrong, where):
    """422, one error for what is wrong, with a pointer (RFC 6901)."""
    assert pointers(shop.send({**ASKED, **wrong})) == [where]
    assert not Job.objects.exists()


@pytest.mark.parametrize(
    ("ago", "status"),
    [
        (timedelta(days=365, hours=23), 202),
        (timedelta(days=366, minutes=1), 422),
        (timedelta(seconds=-30), 202),
        (timedelta(minutes=-2), 422),
    ],
)
def test_a_request_comes_neither_from_the_future_nor_from_long_ago(shop, ago, status):
    """A clock that is half a minute ahead is forgiven, and counts as now."""
    answer = shop.send({**ASKED, "received_at": (timezone.now() - ago).isoformat()})
    assert answer.status_code == status
    work()
    assert all(each.received_at <= timezone.now() for each in Request.objects.all())
    assert Request.objects.exists() is (status == 202)


@pytest.mark.parametrize("missing", ["kinds", "email", "language"])
def test_what_is_needed_is_needed(shop, missing):
    """And name, words and time are not."""
    needed = {key: ASKED[key] for key in ("kinds", "email", "language")}
    assert pointers(shop.send({key: value for key, value in needed.items() if key != missing})) == [
        f"/{missing}"
    ]
    assert shop.send(needed).status_code == 202
    assert work() == 1


def test_several_things_that_are_wrong_are_all_told(shop):
    """In one answer."""
    assert pointers(shop.send({"kinds": [], "email": "x"})) == ["/kinds", "/email", "/language"]


@pytest.mark.parametrize("body", ["[]", '"access"', "7", "null", ""])
def test_what_is_no_object_is_told(shop, body):
    """The whole body is what is wrong."""
    assert pointers(shop.send(body)) == [""]


@pytest.mark.parametrize(
    "body",
    [
        "{",
        "kinds=access",
        b"\xff\xfe\xfa",
        "[" * 100_000,
        json.dumps(ASKED)[:-1] + ', "email": "saku@example.org"}',
        json.dumps({**ASKED, "received_at": float("nan")}),
    ],
)
def test_what_is_no_json_or_says_a_thing_twice_is_refused(shop, body):
    """400, and nothing is kept."""
    answer = shop.send(body)
    assert answer.status_code == 400
    assert "errors" not in problem(answer)
    assert not Job.objects.exists()


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
)
def test_only_json_is_read(shop, content_type):
    """415: a form on somebody's page can send nothing that is taken for it."""
    answer = shop.send(json.dumps(ASKED), content_type=content_type)
    assert answer.status_code == 415
    problem(answer)
    assert not Job.objects.exists()


def test_json_may_say_its_coding(shop):
    """As many programs do."""
    assert shop.send(ASKED, content_type="application/json; charset=utf-8").status_code == 202


def test_a_body_of_unknown_length_is_not_taken_for_an_empty_one(shop):
    """411: it came in chunks."""
    answer = shop.send("", **{"Transfer-Encoding": "chunked"})
    assert answer.status_code == 411
    problem(answer)


def test_more_than_a_mebibyte_is_not_read(shop):
    """413."""
    answer = shop.send({**ASKED, "text": "x" * 1024 * 1024})
    assert answer.status_code == 413
    problem(answer)


def test_no_answer_repeats_what_was_sent(shop, capfd, caplog):
    """Neither as a value nor as the name of a member; nor does a line of the log of the process."""
    caplog.set_level(logging.DEBUG)
    secret = "zxqvsecret"
    bodies = [
        {**ASKED, "kinds": [secret]},
        {**ASKED, "email": secret},
        {**ASKED, "name": [secret]},
        {**ASKED, "language": secret},
        {**ASKED, "received_at": secret},
        {**ASKED, "text": {secret: secret}},
        {**ASKED, f"{secret}@example.org": secret},
        f'{{"{secret}": ',
        {**ASKED, "email": f"{secret}@example.org", "text": secret, "name": secret},
    ]
    answers = [shop.send(body) for body in bodies]
    answers.append(shop.send(ASKED, **{"Idempotency-Key": f"{secret} {secret}"}))
    answers.append(shop.send(ASKED, key=secret))
    answers.append(shop.http.get(f"/api/v1/{secret}"))
    work()
    assert [each.status_code for each in answers] == [422] * 7 + [400, 202, 422, 401, 404]
    assert not [each for each in answers if secret in each.content.decode()]
    out = capfd.readouterr()
    own = [record.getMessage() for record in caplog.records if record.name.startswith("seloste")]
    assert secret not in out.out + out.err + "".join(own)


@pytest.mark.parametrize("path", ["", "nothing", "requests/", "requests/1"])
def test_an_address_that_there_is_not(shop, path):
    """404."""
    answer = shop.http.get(f"/api/v1/{path}")
    assert answer.status_code == 404
    problem(answer)


@pytest.mark.parametrize("method", ["get", "put", "patch", "delete", "options"])
def test_a_method_that_is_not_taken(shop, method):
    """405, with those that are."""
    answer = getattr(shop.http, method)("/api/v1/requests")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"
    problem(answer)


def test_a_host_that_is_not_ours(shop):
    """400."""
    answer = shop.send(ASKED, host="elsewhere.example")
    assert answer.status_code == 400
    problem(answer)


def test_a_fault_of_our_own(shop, monkeypatch):
    """500, without a word of what it was."""

    def fail(**_):
        raise RuntimeError(AINO)

    monkeypatch.setattr("seloste.rights.receiving.receive_request", fail)
    answer = shop.send(ASKED)
    assert answer.status_code == 500
    assert AINO not in json.dumps(problem(answer))


def test_the_pages_keep_theirs(client):
    """Only the API answers with them."""
    assert client.get("/nothing-here/").headers["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("role", [role for role in Role if Action.ADD not in PERMISSIONS[role]])
def test_only_who_may_add_hands_anything_in(shop, monkeypatch, role):
    """403 and nothing kept, but for the refusal in the log."""
    actor = Actor(role=role, id=str(ApiKey.objects.get().id))
    monkeypatch.setattr("seloste.api.keys.recognise", lambda **_: actor)
    answer = shop.send(ASKED, **{"Idempotency-Key": "1"})
    assert answer.status_code == 403
    problem(answer)
    assert not Job.objects.exists()
    assert not Sending.objects.exists()
    newest = json.loads(Entry.objects.latest("id").text)
    assert (newest["role"], newest["outcome"]) == (role.value, "action_not_of_role")


ANYTHING = strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.integers() | strategies.floats(allow_nan=False, allow_infinity=False)
    | strategies.text() | strategies.sampled_from(["access", "fi", AINO, "2026-11-20T14:05:00+02:00"]),
    lambda inner: strategies.lists(inner, max_size=3) | strategies.dictionaries(strategies.text(), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None)
@given(
    changed=strategies.dictionaries(strategies.sampled_from([*ASKED, "received_at"]), ANYTHING, min_size=1)
)
def test_whatever_is_sent_is_taken_or_told_to_be_wrong(shop, changed):
    """No value of any member is a fault of ours; each place that is wrong is one of those that were sent."""
    cache.clear()  # how often it came
    answer = shop.send({**ASKED, **changed})
    assert answer.status_code in (202, 422)
    if answer.status_code == 422:
        assert {pointer.split("/")[1] for pointer in pointers(answer)} <= changed.keys()


def test_no_cookie_is_set_and_none_is_needed(shop):
    """There is no session of a system."""
    assert not shop.send(ASKED).cookies
    assert not shop.send({}).cookies


def test_the_example_is_taken(shop):
    """As it stands on the page, but for its day."""
    assert shop.send({**EXAMPLE, "received_at": timezone.now().isoformat()}).status_code == 202


def test_each_right_can_be_asked_for(shop):
    """Every one that a request can ask for."""
    assert shop.send({**ASKED, "kinds": [right.value for right in RIGHTS]}).status_code == 202
    work()
    assert Request.objects.get().kinds == [right.value for right in RIGHTS]
