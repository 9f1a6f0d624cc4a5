"""A mailbox whose server is killed while letters are fetched from it, as is the process that fetches them."""

import os
import random
import signal
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from apart import Apart, apart
from dovecot import PASSWORD, USER, Dovecot, dovecot
from nursery import Nursery

SEED = int(os.environ.get("SELOSTE_KILL_SEED", "20261126"))
FEW, MANY = 300, 10_000
CAME = datetime(2026, 11, 20, 8, 15, tzinfo=UTC)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """One register for all, used by processes of their own."""
    with apart(tmp_path_factory.mktemp("mailbox")) as found:
        found.nursery.warm()
        yield found


def letter(name: str) -> bytes:
    """Return a letter that everybody can tell from the others."""
    return (
        f"From: {name}@example.org\r\nTo: {USER}\r\nSubject: Kysymys {name}\r\nMessage-ID: <{name}@example.org>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\nHei, milloin toimisto on auki? Tämä on kirje {name}.\r\n"
    ).encode()


def fill(server: Dovecot, name: str, count: int) -> set[str]:
    """Lay letters into the inbox and return their Message-IDs."""
    for number in range(count):
        server.put(letter(f"{name}{number}"), at=CAME)
    return {f"<{name}{number}@example.org>" for number in range(count)}


def settings_for(server: Dovecot) -> dict[str, object]:
    """Return the settings of its mailbox."""
    return {"host": "127.0.0.1", "port": server.port, "security": "none", "user": USER, "password": PASSWORD}


def fetch_through(
    register: Apart, server: Dovecot, *, deaths: dict[str, int], likely: float
) -> dict[str, int]:
    """Fetch until nothing is left, with so many deaths of the server and of the fetching process meanwhile."""
    chance = random.Random(SEED)
    left = dict(deaths)
    while True:
        child = register.nursery.start("fetch_mailbox", mailbox=settings_for(server))
        last = {}
        for said in child.said():
            last = said
            dying = [who for who, count in left.items() if count]
            if "done" not in said or not dying or chance.random() > likely:
                continue
            who = chance.choice(dying)
            left[who] -= 1
            time.sleep(chance.uniform(0, 0.1))
            if who == "server":
                server.kill()
                server.start()
            else:
                os.kill(child.pid, signal.SIGKILL)
        if child.code == 0 and not any(left.values()):
            return last["fetched"]
        assert child.code in {0, -signal.SIGKILL}, last
        if child.code == 0:
            return {**last["fetched"], "deaths_left": sum(left.values())}


def all_once(register: Apart, server: Dovecot, name: str, expected: set[str]) -> None:
    """Check that every letter is in the register once, and every original in its folder."""
    [said] = register.run("letters_kept")
    kept = [message_id for message_id in said["ids"] if message_id.startswith(f"<{name}")]
    assert len(kept) == len(set(kept)) == len(expected)
    assert set(kept) == expected
    assert server.count("INBOX") == 0
    assert server.count("Seloste") == len(expected)
    assert server.count("Seloste/unread") == 0


def test_letters_fetched_through_a_few_deaths(register: Apart) -> None:
    """The short form: the server dies twice and the fetching process once; no letter is lost or there twice."""
    with dovecot() as server:
        expected = fill(server, "few", FEW)
        fetched = fetch_through(register, server, deaths={"server": 2, "process": 1}, likely=1)
        assert fetched.get("deaths_left", 0) == 0
        assert (fetched["unread"], fetched["failed"]) == (0, 0)
        all_once(register, server, "few", expected)


def test_two_that_fetch_at_once_take_each_letter_once(register: Apart) -> None:
    """A worker, and somebody at a shell; each may find a letter known that the other has just taken."""
    second = Nursery(register.home)
    try:
        with dovecot() as server:
            expected = fill(server, "both", FEW)
            nurseries = (register.nursery, second)
            children = [each.start("fetch_mailbox", mailbox=settings_for(server)) for each in nurseries]
            ended = [list(child.said())[-1] for child in children]
            assert [child.code for child in children] == [0, 0], ended
            assert sum(said["fetched"]["taken"] for said in ended) == FEW
            assert [said["fetched"]["failed"] for said in ended] == [0, 0]
            all_once(register, server, "both", expected)
    finally:
        second.close()


@pytest.mark.long
def test_ten_thousand_letters_through_many_deaths(register: Apart) -> None:
    """Ten thousand letters, the server killed twenty times and the fetching process ten times."""
    with dovecot(fsync="always") as server:
        expected = fill(server, "many", MANY)
        began = time.monotonic()
        fetched = fetch_through(register, server, deaths={"server": 20, "process": 10}, likely=0.25)
        print(f"{MANY} letters, 30 deaths: {time.monotonic() - began:.0f} s")  # noqa: T201 (the figure of the long form)
        assert fetched.get("deaths_left", 0) == 0
        all_once(register, server, "many", expected)
