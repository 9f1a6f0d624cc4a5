"""Many at once: one commit for many, and each answered for what became of theirs."""

import http.client
import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

from edge_places import Place
from edged import ORIGIN, Served

VISITORS = 1000
HEADERS = {"Content-Type": "application/json", "Origin": ORIGIN}


def at_once(served: Served, bodies: list[bytes]) -> list[tuple[int, bytes]]:
    """Send every body over a connection of its own, all of which are open before the first is sent."""
    connections = [http.client.HTTPConnection("127.0.0.1", served.port, timeout=60) for _ in bodies]
    for connection in connections:
        connection.connect()
    go = threading.Barrier(8)

    def send(part: int) -> list[tuple[int, bytes]]:
        mine = range(part, len(bodies), 8)
        go.wait()
        for number in mine:
            connections[number].request("POST", "/e/choices", bodies[number], HEADERS)
        found = []
        for number in mine:
            answer = connections[number].getresponse()
            found.append((answer.status, answer.read()))
            connections[number].close()
        return found

    with ThreadPoolExecutor(8) as pool:
        return [answer for part in pool.map(send, range(8)) for answer in part]


def test_a_thousand_visitors_with_one_new_number_make_one_receipt(served: Served, place: Place) -> None:
    """One is told that it is new, the others that it was there; all hear the same time."""
    before = place.run("SELECT count(*) FROM edge_choice")[0][0]
    body = json.dumps(served.choice()).encode()
    answers = at_once(served, [body] * VISITORS)
    assert Counter(status for status, _ in answers) == {201: 1, 200: VISITORS - 1}
    assert len({content for _, content in answers}) == 1
    assert place.run("SELECT count(*) FROM edge_choice")[0][0] == before + 1


def test_a_thousand_who_disagree_about_one_number_keep_one_choice(served: Served) -> None:
    """Whoever comes first is kept; who says otherwise is told."""
    number = str(uuid4())
    choices = [{"visits": bool(turn % 2), "videos": bool(turn % 3)} for turn in range(VISITORS)]
    sent = [json.dumps(served.choice(receipt=number, choices=choice)).encode() for choice in choices]
    told = Counter(status for status, _ in at_once(served, sent))
    kept = served.ask("GET", f"/e/choices/{number}").json()["choices"]
    same = sum(choice == kept for choice in choices)
    assert told == {201: 1, 200: same - 1, 409: VISITORS - same}


def test_a_thousand_visitors_make_a_thousand_receipts(served: Served, place: Place) -> None:
    """Nobody is lost on the way, and time never runs backwards among them."""
    sent = [served.choice() for _ in range(VISITORS)]
    answers = at_once(served, [json.dumps(choice).encode() for choice in sent])
    assert Counter(status for status, _ in answers) == {201: VISITORS}
    assert {json.loads(body)["receipt"] for _, body in answers} == {choice["receipt"] for choice in sent}
    times = [row[0] for row in place.run("SELECT recorded_at FROM edge_choice ORDER BY seq")]
    assert times == sorted(times)


def test_a_row_that_the_database_refuses_fails_alone(served: Served, place: Place) -> None:
    """Those who went with it in one commit are kept, and it is told that nothing was promised."""
    bad = served.choice(surface="placeholder")
    if place.sqlite:
        place.run(
            "CREATE TRIGGER refusing BEFORE INSERT ON edge_choice WHEN NEW.surface = 'placeholder'"
            " BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )
    else:
        place.run(
            "ALTER TABLE edge_choice ADD CONSTRAINT refusing CHECK (surface <> 'placeholder') NOT VALID"
        )
    try:
        others = [served.choice() for _ in range(100)]
        sent = [json.dumps(choice).encode() for choice in (*others[:50], bad, *others[50:])]
        told = Counter(status for status, _ in at_once(served, sent))
    finally:
        place.run(
            "DROP TRIGGER refusing" if place.sqlite else "ALTER TABLE edge_choice DROP CONSTRAINT refusing"
        )
    assert told == {201: 100, 503: 1}
    for choice in others:
        assert served.ask("GET", f"/e/choices/{choice['receipt']}").status == 200
    assert served.ask("GET", f"/e/choices/{bad['receipt']}").status == 404
    (served.home / "log").write_text("")
