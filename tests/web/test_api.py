"""The API: another system hands in what a person asks for, and it becomes the same request as everywhere."""

import json
import logging
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from seloste.api.reading import EXAMPLE
from seloste.audit.models import Entry
from seloste.core.deadlines import deadlines
from seloste.core.requests import RIGHTS
from seloste.jobs.models import Job
from seloste.jobs.services import do_due
from seloste.mailroom.incoming import Door, open_letter
from seloste.mailroom.models import Letter, Outgoing
from seloste.project.worker import HANDLERS
from seloste.rights.models import Request, Step
from seloste.systems.models import ApiKey
from seloste.systems.sendings import KNOWN_FOR, forget_sendings
from seloste.systems.services import add_key, revoke_key

AINO = "aino.virtanen@example.org"
ASKED = {
    "kinds": ["erasure", "access"],
    "name": "Aino Virtanen",
    "email": AINO,
    "text": "Mitä minusta on? Poistakaa se sitten.",
    "language": "fi",
}


class System:
    """Another system: it has a key, and sends JSON."""

    def __init__(self, key: str) -> None:
        self.key, self.http = key, Client(raise_request_exception=False)

    def send(self, body, *, key=None, content_type="application/json", **headers):
        """Send a request; ``headers`` as Django's test client names them."""
        sent = body if isinstance(body, str | bytes) else json.dumps(body)
        if key is None:
            key = self.key
        if key:
            headers["Authorization"] = f"Bearer {key}"
        return self.http.post("/api/v1/requests", sent, content_type=content_type, headers=headers)


@pytest.fixture
def shop() -> System:
    """The web shop, which has a key."""
    return System(add_key(name="shop", at=timezone.now()))


def work() -> int:
    """Let the worker take in what was sent."""
    return do_due(HANDLERS, at=timezone.now())


def problem(response) -> dict:
    """Return the problem document that a response is (RFC 9457, sections 3 and 4.2.1)."""
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers["Content-Language"] == "en"
    assert "no-store" in response.headers["Cache-Control"]
    document = response.json()
    assert {"type", "title", "status", "detail"} <= document.keys() <= {
        "type", "title", "status", "detail", "errors",
    }  # fmt: skip
    assert document["type"] == "about:blank"
    assert document["status"] == response.status_code
    return document


def pointers(response) -> list[str]:
    """Return where something is wrong."""
    assert response.status_code == 422
    return [each["pointer"] for each in problem(response)["errors"]]


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


class TestKeys:
    """Who may send, and who may not."""

    @pytest.mark.parametrize("given", ["", "seloste", "seloste_0123_x", "é", "x" * 5000])
    def test_without_a_key_that_works_nothing_is_taken(self, shop, given):
        """401 with what is asked for (RFC 6750, section 3), before anything is read of what was sent."""
        answer = System(given).send({"nonsense": 1})
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == 'Bearer realm="seloste"'
        assert "errors" not in problem(answer)
        assert not Job.objects.exists()

    def test_half_a_key_is_no_key(self, shop):
        """The right handle with another secret, and the secret with another handle."""
        start, handle, secret = shop.key.split("_", 2)
        other = System(add_key(name="other", at=timezone.now())).key.split("_", 2)[2]
        for key in (f"{start}_{handle}_{other}", f"{start}_000000000000_{secret}", f"{start}_{handle}_"):
            assert System(key).send(ASKED).status_code == 401

    def test_a_key_is_not_taken_from_elsewhere(self, shop):
        """Not as another scheme, a parameter of the address or a cookie; and a session of the staff is none."""
        http = Client()
        body = json.dumps(ASKED)
        for headers in ({"Authorization": f"Basic {shop.key}"}, {"Authorization": shop.key}, {}):
            answer = http.post(
                f"/api/v1/requests?token={shop.key}", body, content_type="application/json", headers=headers
            )
            assert answer.status_code == 401

    def test_a_session_of_the_staff_is_no_key(self, contact_person):
        """So that no page elsewhere can send something in their name."""
        answer = contact_person.post("/api/v1/requests", json.dumps(ASKED), content_type="application/json")
        assert answer.status_code == 401

    def test_a_revoked_key_works_no_more(self, shop):
        """From the next request on; what came with it before is taken in."""
        assert shop.send(ASKED).status_code == 202
        revoke_key(name="shop", at=timezone.now())
        assert shop.send(ASKED).status_code == 401
        assert work() == 1
        assert Request.objects.count() == 1

    def test_the_day_of_the_last_use_is_kept_and_no_more(self, shop):
        """Of a wrong key nothing is."""
        System(shop.key + "x").send(ASKED)
        assert ApiKey.objects.get().last_used_on is None
        shop.send({})
        assert ApiKey.objects.get().last_used_on == timezone.localdate()

    def test_a_program_that_runs_wild_is_stopped_and_others_are_not(self, shop):
        """429 after 120 requests within a minute, with how long to wait."""
        other = System(add_key(name="other", at=timezone.now()))
        answers = [shop.send({}).status_code for _ in range(121)]
        assert answers == [422] * 120 + [429]
        assert shop.send({}).headers["Retry-After"] == "60"
        assert other.send({}).status_code == 422

    def test_who_tries_keys_out_is_stopped_and_who_has_one_is_not(self, shop):
        """Twenty within a minute from one address."""
        answers = [System("seloste_0_0").send({}).status_code for _ in range(21)]
        assert answers == [401] * 20 + [429]
        assert shop.send(ASKED).status_code == 202


class TestTheSameTwice:
    """The header Idempotency-Key."""

    NAMED = {"Idempotency-Key": "order-0815"}  # noqa: RUF012 (read only)

    def test_the_same_under_the_same_name_is_one_letter_and_one_answer(self, shop):
        """However it is laid out."""
        first = shop.send(ASKED, **self.NAMED)
        again = shop.send(json.dumps(dict(reversed(ASKED.items())), indent=4), **self.NAMED)
        assert first.status_code == again.status_code == 202
        assert first.content == again.content
        assert work() == 1
        third = shop.send(ASKED, **self.NAMED)
        assert third.content == first.content
        assert work() == 0
        assert Letter.objects.count() == Request.objects.count() == 1

    @pytest.mark.parametrize(
        "other", [{"email": "saku@example.org"}, {"kinds": ["access"]}, {"text": ""}, {"language": "sv"}]
    )
    def test_something_else_under_the_same_name_is_refused(self, shop, other):
        """409, and only the first is taken in."""
        shop.send(ASKED, **self.NAMED)
        answer = shop.send({**ASKED, **other}, **self.NAMED)
        assert answer.status_code == 409
        problem(answer)
        assert work() == 1

    def test_what_was_refused_has_not_taken_the_name(self, shop):
        """It can be put right and sent again."""
        assert shop.send({**ASKED, "email": "x"}, **self.NAMED).status_code == 422
        assert shop.send(ASKED, **self.NAMED).status_code == 202

    def test_two_systems_may_use_the_same_name(self, shop):
        """Each has its own."""
        other = System(add_key(name="other", at=timezone.now()))
        assert shop.send(ASKED, **self.NAMED).status_code == 202
        assert other.send({**ASKED, "email": "saku@example.org"}, **self.NAMED).status_code == 202
        assert work() == 2
        assert Request.objects.count() == 2

    def test_days_later_the_same_is_still_the_same_letter(self, shop):
        """The names are forgotten after a day; the mailroom knows the letter."""
        shop.send(ASKED, **self.NAMED)
        work()
        assert forget_sendings(at=timezone.now() + KNOWN_FOR - timedelta(minutes=1)) == 0
        assert forget_sendings(at=timezone.now() + KNOWN_FOR + timedelta(minutes=1)) == 1
        assert shop.send(ASKED, **self.NAMED).status_code == 202
        assert work() == 1
        assert Letter.objects.count() == Request.objects.count() == 1

    @pytest.mark.parametrize("name", ["a b", "ä", "x" * 65, "a_b", "a\u00a0b"])
    def test_a_name_is_letters_figures_and_dashes(self, shop, name):
        """At most 64."""
        answer = shop.send(ASKED, **{"Idempotency-Key": name})
        assert answer.status_code == 422
        assert [each["header"] for each in problem(answer)["errors"]] == ["Idempotency-Key"]
        assert not Job.objects.exists()

    def test_without_a_name_each_is_a_letter(self, shop):
        """The second within a day waits for a person to look."""
        assert shop.send(ASKED).status_code == shop.send(ASKED).status_code == 202
        assert work() == 2
        assert (Letter.objects.count(), Request.objects.count()) == (2, 1)


class TestErrorsThatNoViewMakes:
    """Problem documents as well."""

    @pytest.mark.parametrize("path", ["", "nothing", "requests/", "requests/1"])
    def test_an_address_that_there_is_not(self, shop, path):
        """404."""
        answer = shop.http.get(f"/api/v1/{path}")
        assert answer.status_code == 404
        problem(answer)

    @pytest.mark.parametrize("method", ["get", "put", "patch", "delete", "options"])
    def test_a_method_that_is_not_taken(self, shop, method):
        """405, with those that are."""
        answer = getattr(shop.http, method)("/api/v1/requests")
        assert answer.status_code == 405
        assert answer.headers["Allow"] == "POST"
        problem(answer)

    def test_a_host_that_is_not_ours(self, shop):
        """400."""
        answer = shop.send(ASKED, host="elsewhere.example")
        assert answer.status_code == 400
        problem(answer)

    def test_a_fault_of_our_own(self, shop, monkeypatch):
        """500, without a word of what it was."""

        def fail(**_):
            raise RuntimeError(AINO)

        monkeypatch.setattr("seloste.rights.receiving.receive_request", fail)
        answer = shop.send(ASKED)
        assert answer.status_code == 500
        assert AINO not in json.dumps(problem(answer))

    def test_the_pages_keep_theirs(self, client):
        """Only the API answers with them."""
        assert client.get("/nothing-here/").headers["Content-Type"].startswith("text/html")


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
