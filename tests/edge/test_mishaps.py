"""A locked database, a clock set back, a description that changes, a process that is killed."""

import http.client
import json
import signal
import threading
import time
from contextlib import closing
from datetime import datetime
from io import StringIO

import pytest
from edge_places import Make, Place, asking, wait_until
from edged import ORIGIN, Served, hand_over
from ruamel.yaml import YAML

from seloste.edge.catalogue import LOOKS

HEADERS = {"Content-Type": "application/json", "Origin": ORIGIN}


def test_a_choice_waits_for_a_locked_database(make: Make) -> None:
    """For seconds, and is then kept; meanwhile receipts are read."""
    served, place = make()
    served.start()
    early = served.choose().json()["receipt"]
    answers = []
    with place.locked():
        waiting = [threading.Thread(target=lambda: answers.append(served.choose())) for _ in range(5)]
        for one in waiting:
            one.start()
        time.sleep(2)
        assert answers == []
        assert served.ask("GET", f"/e/choices/{early}").status == 200
    for one in waiting:
        one.join()
    assert [answer.status for answer in answers] == [201] * 5
    for answer in answers:
        assert served.ask("GET", f"/e/choices/{answer.json()['receipt']}").status == 200


def test_after_ten_seconds_it_is_told_to_come_again(make: Make) -> None:
    """With Retry-After; it was not kept, and can be sent again once the lock is gone."""
    served, place = make()
    served.start()
    choice = served.choice()
    with place.locked():
        began = time.monotonic()
        answer = served.choose(**choice)
        took = time.monotonic() - began
    assert answer.status == 503
    assert answer.headers["content-type"] == "application/problem+json"
    assert int(answer.headers["retry-after"]) > 0
    assert 9.5 < took < 13
    assert served.ask("GET", f"/e/choices/{choice['receipt']}").status == 404
    assert served.choose(**choice).status == 201


def test_a_clock_set_back_takes_no_receipt_with_it(make: Make, tmp_path) -> None:
    """Neither while the edge runs, nor while it was down; once the clock has caught up, it counts again."""
    shift = tmp_path / "shift"
    shift.write_text("0")
    served, _ = make()
    served.environment = {"SELOSTE_TESTS_SHIFT": str(shift)}
    served.start()
    now = recorded(served)
    shift.write_text("7200")
    ahead = recorded(served)
    assert ahead - now > 7000
    shift.write_text("0")
    assert recorded(served) == ahead
    served.stop()
    served.start()
    assert recorded(served) == ahead
    shift.write_text("7300")
    assert recorded(served) > ahead


def test_what_was_published_once_can_still_be_answered(make: Make) -> None:
    """An old banner in an open tab talks to a new server, which asks something else by now."""
    served, _ = make()
    served.start()
    old = served.configuration
    before = served.choose().json()["receipt"]
    new = change(served, lambda tree: tree["cookies"].pop("player"))
    assert new != old
    only = {"visits": True}
    wait_until(lambda: served.choose(configuration=new, choices=only).status == 201)
    late = served.choose(configuration=old)
    assert late.status == 201
    assert served.choose(configuration=new).status == 422
    for _ in range(2):
        for number in (before, late.json()["receipt"]):
            receipt = served.ask("GET", f"/e/choices/{number}").json()
            assert receipt["configuration"] == old
            assert {each["purpose"] for each in receipt["pii_processing"]} == {"visits", "videos"}
        # A process that never served the old one knows it from the database.
        served.stop()
        served.start()
        assert served.choose(configuration=old).status == 201


def test_a_new_version_of_the_texts_is_told_apart(make: Make) -> None:
    """Even if nothing that is asked has changed with it."""
    served, _ = make()
    served.start()
    first = served.choose().json()["receipt"]
    asks = change(served, lambda tree: tree["register"].update(version="2.1"))
    assert asks == served.configuration

    def version() -> str:
        return str(
            served.ask("GET", f"/e/choices/{served.choose().json()['receipt']}").json()["text_version"]
        )

    wait_until(lambda: version() == "2.1")
    assert served.ask("GET", f"/e/choices/{first}").json()["text_version"] == "2.0"


def test_a_description_that_broke_changes_nothing(make: Make) -> None:
    """One that a newer version wrote, say: the edge goes on with what it had."""
    served, _ = make()
    served.start()
    hand_over(served.home, "seloste: [")
    wait_until(lambda: "as it was before" in served.log())
    assert served.choose().status == 201


def test_no_choice_that_was_acknowledged_is_lost_when_the_process_is_killed(make: Make) -> None:
    """Killed twice under load; the long form kills it fifty times."""
    kill_often(*make(), times=2)


@pytest.mark.long
def test_no_choice_that_was_acknowledged_is_lost_in_fifty_kills(make: Make) -> None:
    """At whatever moment."""
    kill_often(*make(), times=50)


def kill_often(served: Served, place: Place, *, times: int) -> None:
    """Kill the process under load, and look for everything it acknowledged."""
    known: set[str] = set()
    for turn in range(times):
        served.start()
        stop = threading.Event()
        heard: list[set[str]] = [set() for _ in range(8)]
        load = [threading.Thread(target=chooses, args=(served, stop, mine)) for mine in heard]
        for one in load:
            one.start()
        time.sleep(0.3 + (turn * 37 % 50) / 100)
        served.stop(signal.SIGKILL)
        stop.set()
        for one in load:
            one.join()
        assert any(heard), served.log()
        known.update(*heard)
    served.start()
    kept = {
        str(row[0]) if not place.sqlite else row[0].hex()
        for row in place.run("SELECT receipt FROM edge_choice")
    }
    lost = {one for one in known if (one.replace("-", "") if place.sqlite else one) not in kept}
    assert lost == set()
    assert served.ask("GET", f"/e/choices/{next(iter(known))}").status == 200


def chooses(served: Served, stop: threading.Event, heard: set[str]) -> None:
    """Choose, over and over, and note what was acknowledged."""
    with closing(http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)) as connection:
        while not stop.is_set() and chose(served, connection, heard):
            pass


def chose(served: Served, connection: http.client.HTTPConnection, heard: set[str]) -> bool:
    """Choose once; say whether there was an answer."""
    choice = served.choice()
    try:
        connection.request("POST", "/e/choices", json.dumps(choice).encode(), HEADERS)
        answer = connection.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException):
        return False
    if answer.status == 201:
        assert json.loads(body)["receipt"] == choice["receipt"]
        heard.add(choice["receipt"])
    return True


def test_being_told_to_stop_answers_whoever_waits(make: Make) -> None:
    """A choice under way is kept and acknowledged, and then the process ends well."""
    served, place = make()
    served.start()
    answers = []
    with place.locked():
        one = threading.Thread(target=lambda: answers.append(served.choose()))
        one.start()
        time.sleep(0.5)
        assert served.process is not None
        served.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
    one.join()
    assert answers[0].status == 201
    assert served.process.wait(30) == 0 or served.process.returncode == -signal.SIGTERM


def test_what_lies_in_the_file_is_not_asked_before_it_is_published(make: Make) -> None:
    """An edge has no description but the one that was handed to it."""
    served, _ = make()
    served.start()
    (served.home / "register.yaml").write_text("seloste: [")
    time.sleep(LOOKS + 0.5)
    assert served.choose().status == 201
    assert served.log() == ""


def test_an_edge_without_a_description_says_so(make: Make) -> None:
    """In one sentence, without a stack trace; and one that it cannot read names the line."""
    served, place = make()
    hand_over(served.home, "seloste: [")
    with pytest.raises(AssertionError):
        served.start()
    assert "the published description" in served.log()
    place.run("DELETE FROM edge_published")
    with pytest.raises(AssertionError):
        served.start()
    assert "No description was handed to the edge yet" in served.log()
    assert "Traceback" not in served.log()


def test_tables_of_a_newer_version_are_left_alone(make: Make) -> None:
    """The edge says so and ends."""
    served, place = make()
    served.start()
    served.stop()
    place.run("INSERT INTO edge_schema VALUES (99)")
    with pytest.raises(AssertionError):
        served.start()
    assert "newer Seloste" in served.log()
    assert "Traceback" not in served.log()


def recorded(served: Served) -> float:
    """Choose, and return when that was recorded."""
    answer = served.choose()
    assert answer.status == 201
    return datetime.fromisoformat(answer.json()["recorded_at"]).timestamp()


def change(served: Served, how) -> str:
    """Change the description that is published, and return the hash of what it asks."""
    from seloste.core.description import load
    from seloste.edge.banner import configuration_hash

    yaml = YAML(typ="safe", pure=True)
    tree = yaml.load(asking())
    how(tree)
    written = StringIO()
    yaml.dump(tree, written)
    hand_over(served.home, written.getvalue())
    return configuration_hash(load(written.getvalue()))
