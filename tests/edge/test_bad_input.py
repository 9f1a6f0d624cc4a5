"""Whatever is sent: a problem document that says what to do, nothing kept, and never a 500."""

import json
import random
import socket
import time

import pytest
from edge_places import Place
from edged import ORIGIN, Answer, Served

NUMBER = "5f0c1c1e-9a5b-4c3d-8e2f-0a1b2c3d4e5f"


def post(served: Served, body: bytes, kind: str = "application/json") -> Answer:
    """Send a body."""
    return served.ask("POST", "/e/choices", body, origin=ORIGIN, content_type=kind)


def refused(answer: Answer, status: int) -> None:
    """Expect a problem document (RFC 9457)."""
    assert answer.status == status, answer
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["title"]
    assert problem["detail"]
    # A browser's script can read what is wrong.
    assert answer.headers["access-control-allow-origin"] == ORIGIN


def count(place: Place) -> int:
    """Count the choices that are kept."""
    [(found,)] = place.run("SELECT count(*) FROM edge_choice")
    return int(found)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\x00",
        b"\xff\xfe{}",
        b'{"receipt": "\xc3\x28"}',
        b"{'receipt': 1}",
        b"NaN",
        b"\x1f\x8b\x08\x00",
        b'{"choices": ' + b"[" * 4000,
    ],
)
def test_what_is_no_json_is_refused(served: Served, place: Place, body: bytes) -> None:
    """In one clear sentence."""
    before = count(place)
    answer = post(served, body)
    assert answer.status in (400, 422)
    refused(answer, answer.status)
    assert count(place) == before


@pytest.mark.parametrize(
    ("pointer", "change"),
    [
        ("", {"receipt": None}),
        ("", {"configuration": None}),
        ("", {"language": None}),
        ("", {"surface": None}),
        ("", {"choices": None}),
        ("", {"address": "203.0.113.7"}),
        ("/receipt", {"receipt": "1"}),
        ("/receipt", {"receipt": 7}),
        ("/receipt", {"receipt": NUMBER.upper()}),
        ("/receipt", {"receipt": NUMBER.replace("-", "")}),
        ("/receipt", {"receipt": f"{NUMBER}\n"}),
        ("/receipt", {"receipt": NUMBER.replace("-4c3d", "-1c3d")}),
        ("/receipt", {"receipt": "00000000-0000-0000-0000-000000000000"}),
        ("/configuration", {"configuration": "0" * 63}),
        ("/configuration", {"configuration": "0" * 64}),
        ("/configuration", {"configuration": "F" * 64}),
        ("/language", {"language": "de"}),
        ("/language", {"language": "fi-FI"}),
        ("/language", {"language": ""}),
        ("/surface", {"surface": "elsewhere"}),
        ("/choices", {"choices": {}}),
        ("/choices", {"choices": []}),
        ("/choices", {"choices": {"visits": True}}),
        ("/choices", {"choices": {"visits": True, "videos": True, "others": True}}),
        ("/choices", {"choices": {"visits": True, "others": True}}),
        ("/choices", {"choices": {"visits": 1, "videos": 0}}),
        ("/choices", {"choices": {"visits": "true", "videos": "false"}}),
        ("/choices", {"choices": {"visits": None, "videos": False}}),
        ("/choices", {"choices": {"visits\x00": True, "videos": False}}),
        ("/choices", {"choices": {"x" * 1000: True}}),
        ("/replaces", {"replaces": "x"}),
        ("/replaces", {"replaces": NUMBER, "receipt": NUMBER}),
    ],
)
def test_what_is_not_as_it_should_be_is_named(
    served: Served, place: Place, pointer: str, change: dict[str, object]
) -> None:
    """By where it stands, never by what was sent; and nothing is kept."""
    before = count(place)
    choice = {name: value for name, value in {**served.choice(), **change}.items() if value is not None}
    answer = post(served, json.dumps(choice).encode())
    refused(answer, 422)
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert "elsewhere" not in answer.body.decode()
    assert "203.0.113.7" not in answer.body.decode()
    assert count(place) == before


def test_a_list_or_a_number_is_no_choice(served: Served) -> None:
    """The whole is wrong."""
    for body in (b"[]", b"1", b"null", b'"x"', b"{}"):
        answer = post(served, body)
        refused(answer, 422)
        assert answer.json()["errors"][0]["pointer"] == ""


def test_four_kilobytes_are_enough(served: Served, place: Place) -> None:
    """More is not read, whether its length is told or not."""
    before = count(place)
    choice = json.dumps(served.choice()).encode()
    assert post(served, choice + b" " * (4096 - len(choice))).status == 201
    refused(post(served, choice + b" " * (4097 - len(choice))), 413)
    refused(post(served, b"x" * 1_000_000), 413)
    assert count(place) == before + 1


def test_a_body_in_chunks_is_measured_as_well(served: Served) -> None:
    """Its length is told by nobody."""
    with socket.create_connection(("127.0.0.1", served.port)) as client:
        client.sendall(
            b"POST /e/choices HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n"
        )
        for _ in range(5):
            client.sendall(b"3e8\r\n" + b" " * 1000 + b"\r\n")
        assert client.recv(1000).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonp"])
def test_only_json_is_taken(served: Served, kind: str) -> None:
    """A form of another website, which needs no preflight, is none."""
    refused(post(served, json.dumps(served.choice()).encode(), kind), 415)


def test_the_kind_of_content_may_tell_its_charset(served: Served) -> None:
    """As browsers do."""
    assert post(served, json.dumps(served.choice()).encode(), "application/json; charset=utf-8").status == 201


@pytest.mark.parametrize(
    "path",
    [
        "/e/choices/x",
        f"/e/choices/{NUMBER.upper()}",
        f"/e/choices/{NUMBER}%0a",
        f"/e/choices/{NUMBER}",
        "/",
        "/e/",
    ],
)
def test_what_is_not_there_is_not_found(served: Served, path: str) -> None:
    """Each in the same words, so that they tell nothing."""
    answer = served.ask("GET", path, origin=ORIGIN)
    refused(answer, 404)


def test_other_methods_are_named(served: Served) -> None:
    """The header Allow says which there are."""
    answer = served.ask("PUT", "/e/choices", b"{}", origin=ORIGIN)
    refused(answer, 405)
    assert answer.headers["allow"] == "POST"


def test_noise_is_never_an_error_of_ours(served: Served, place: Place) -> None:
    """Two hundred broken copies of a good choice, none of them kept unless it is still good."""
    dice = random.Random(7)
    for _ in range(200):
        body = bytearray(json.dumps(served.choice()).encode())
        for _ in range(dice.randint(1, 4)):
            where = dice.randrange(len(body))
            match dice.randrange(3):
                case 0:
                    body[where] = dice.randrange(256)
                case 1:
                    del body[where : where + dice.randint(1, 20)]
                case 2:
                    body[where:where] = dice.randbytes(3)
        assert post(served, bytes(body)).status in (201, 400, 422)


def test_a_visitor_who_goes_away_half_way_leaves_nothing(served: Served, place: Place) -> None:
    """Neither a choice nor a line in the log."""
    before = count(place)
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", served.port)) as client:
            client.sendall(
                b"POST /e/choices HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
            )
    time.sleep(0.3)
    assert served.ask("GET", "/e/healthz").status == 200
    assert count(place) == before


def test_what_is_no_http_ends_the_connection(served: Served) -> None:
    """And nothing else."""
    with socket.create_connection(("127.0.0.1", served.port)) as client:
        client.sendall(b"\x16\x03\x01 hello\r\n\r\n")
        assert b"400" in client.recv(1000)
    assert served.ask("GET", "/e/healthz").status == 200
