"""Letters fetched from a real mailbox: when they came, what becomes of them there, and what cannot be taken."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import Any

import pytest
from django.db import OperationalError, connections
from dovecot import PASSWORD, USER, Dovecot, dovecot
from served import free_port

from seloste.core.letters.message import MAX_BYTES
from seloste.mailroom import mailbox as fetching
from seloste.mailroom.mailbox import Fetched, count_unread, fetch
from seloste.mailroom.mailbox_account import Account, NotFetched
from seloste.mailroom.models import Letter
from seloste.project.fetching import take
from seloste.project.mail import Mailbox
from seloste.rights.models import Request

MONDAY = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
ACCESS = "Hei,\r\n\r\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\r\n\r\nAino\r\n"


def letter(name: str, text: str = "Milloin toimisto on auki?\r\n", **headers: str) -> bytes:
    """Return a letter from somebody, whose own clock is wrong."""
    more = "".join(f"{header.replace('_', '-')}: {value}\r\n" for header, value in headers.items())
    return (
        f"From: {name}@example.org\r\nTo: {USER}\r\nSubject: Kysymys\r\nMessage-ID: <{name}@example.org>\r\n"
        f"Date: Thu, 1 Jan 2004 00:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n{more}\r\n{text}"
    ).encode()


@pytest.fixture(scope="module")
def running() -> Iterator[Dovecot]:
    """One server for all who do not need another."""
    with dovecot() as server:
        yield server


@pytest.fixture
def server(running: Dovecot) -> Dovecot:
    """A mailbox with nothing in it."""
    running.empty()
    return running


def account(server: Dovecot, **settings: Any) -> Account:
    """Return the settings for a server, as they would be written, and read."""
    given = {"host": "127.0.0.1", "port": server.port, "security": "none", "user": USER, "password": PASSWORD}
    return Mailbox(**{**given, **settings}).account()


def fetched(server: Dovecot, *, pause: Callable[[float], object] | None = None, **settings: Any) -> Fetched:
    """Fetch as the worker does, at a time that is given."""
    options: dict[str, Any] = {"pause": pause} if pause else {}
    return fetch(account(server, **settings), take=settings.pop("take", take), clock=lambda: NOW, **options)


def test_letters_come_in_once_and_their_originals_are_moved(server: Dovecot) -> None:
    """Two letters, one of them twice; fetching again finds nothing."""
    server.put(letter("aino"))
    server.put(letter("eino"))
    server.put(b"Received: from elsewhere\r\n" + letter("eino"))
    assert fetched(server) == Fetched(taken=2, known=1)
    assert (server.count("INBOX"), server.count("Seloste")) == (0, 3)
    assert letter("aino") in server.letters("Seloste")
    assert fetched(server) == Fetched()
    assert Letter.objects.count() == 2


def test_a_letter_was_received_when_the_server_received_it(server: Dovecot) -> None:
    """Fetching that was down for three days moves no deadline, and no sender does; the future is no time either."""
    server.put(letter("aino", ACCESS), at=MONDAY)
    server.put(letter("eino"), at=NOW + timedelta(days=2))
    assert fetched(server).taken == 2
    assert sorted(Letter.objects.values_list("received_at", flat=True)) == [MONDAY, NOW]
    assert Request.objects.get().due.isoformat() == "2026-12-23"


def test_what_is_deleted_is_gone_and_nothing_else_is(server: Dovecot) -> None:
    """A letter that stays is not swept away with them, even when somebody marked it as deleted."""
    for name in ("aino", "stays", "eino"):
        server.put(letter(name))
    with server.signed_in() as client:
        client.select_folder("INBOX")
        client.add_flags(client.search(["FROM", "stays"]), [rb"\Deleted"])

    def some(raw: bytes, at: datetime) -> bool:
        if b"stays" in raw:
            raise ValueError(raw)
        return take(raw, at)

    assert fetch(account(server, originals="delete"), take=some, clock=lambda: NOW) == Fetched(
        taken=2, failed=1
    )
    assert server.letters("INBOX") == [letter("stays")]
    assert server.count("Seloste") == 0


@pytest.mark.parametrize("settings", [{}, {"originals": "delete"}])
def test_a_server_that_cannot_move_copies_and_deletes_by_number(settings: dict[str, str]) -> None:
    """RFC 4315; and a server that cannot do that either is left alone."""
    with dovecot(without=["MOVE"]) as server:
        server.put(letter("aino"))
        assert fetched(server, **settings) == Fetched(taken=1)
        assert (server.count("INBOX"), server.count("Seloste")) == (0, 0 if settings else 1)
    with dovecot(without=["MOVE", "UIDPLUS"]) as server:
        server.put(letter("eino"))
        with pytest.raises(NotFetched, match="neither MOVE nor UIDPLUS"):
            fetched(server, **settings)
        assert server.letters("INBOX") == [letter("eino")]
    assert Letter.objects.count() == 1


def test_folders_are_named_as_the_server_names_them() -> None:
    """Below its prefix, with its separator, in any alphabet."""
    with dovecot(prefix="INBOX.", separator=".") as server:
        server.put(letter("aino"))
        server.put(b"Subject: from nobody\r\n\r\nHei\r\n")
        assert fetched(server, taken="Käsitellyt/Kirjeet", unread="Lukematta") == Fetched(taken=1, unread=1)
        assert (server.count("INBOX.Käsitellyt.Kirjeet"), server.count("INBOX.Lukematta")) == (1, 1)
        assert count_unread(account(server, unread="Lukematta")) == 1


def test_letters_are_fetched_from_another_folder(server: Dovecot) -> None:
    """And those in the inbox are left there."""
    server.put(letter("aino"))
    with server.signed_in() as client:
        client.create_folder("Rekisteri/Uudet")
        client.append("Rekisteri/Uudet", letter("eino"))
    assert fetched(server, folder="Rekisteri/Uudet") == Fetched(taken=1)
    assert (server.count("INBOX"), server.count("Rekisteri/Uudet"), server.count("Seloste")) == (1, 0, 1)
    with pytest.raises(NotFetched, match="could not open the folder “Nowhere”"):
        fetched(server, folder="Nowhere")


def test_what_cannot_be_read_is_put_apart_and_never_deleted(server: Dovecot) -> None:
    """No sender, nothing at all, or more than is read: the last is not even downloaded."""
    server.put(b"Subject: from nobody\r\n\r\nHei\r\n")
    server.put(b"\r\n\r\n")
    server.put(letter("large") + b"x" * (MAX_BYTES + 1))
    server.put(letter("aino"))
    before = server.bytes_given()
    assert fetched(server, originals="delete") == Fetched(taken=1, unread=3)
    assert (server.count("INBOX"), server.count("Seloste/unread")) == (0, 3)
    assert count_unread(account(server)) == 3
    assert server.bytes_given() - before < MAX_BYTES / 100
    assert Letter.objects.count() == 1


def test_large_letters_and_any_bytes_come_in_whole(server: Dovecot) -> None:
    """Twenty megabytes of attachment, and every byte that IMAP can carry: not NUL (RFC 3501, section 4.3)."""
    large = letter("large", "A" * 76 + "\r\n") + (b"A" * 76 + b"\r\n") * (20 * 1024 * 1024 // 78)
    strange = letter("strange") + bytes(range(1, 256)) * 10
    server.put(large)
    server.put(large.replace(b"<large@", b"<larger@"))
    server.put(strange)
    seen: list[bytes] = []
    assert (
        fetch(account(server), take=lambda raw, _: bool(seen.append(raw)) or True, clock=lambda: NOW).taken
        == 3
    )
    assert [len(raw) for raw in seen[:2]] == [len(large), len(large) + 1]
    assert seen[2].replace(b"\r\n", b"\n") == strange.replace(b"\r\n", b"\n")


def test_one_letter_that_fails_keeps_no_other_out(server: Dovecot, caplog: pytest.LogCaptureFixture) -> None:
    """It stays in the mailbox, and the log names the kind of its failure but nothing of what it says."""
    for name in ("aino", "bad", "eino"):
        server.put(letter(name))

    def some(raw: bytes, at: datetime) -> bool:
        if b"bad@" in raw:
            raise KeyError(raw)
        return take(raw, at)

    assert fetch(account(server), take=some, clock=lambda: NOW) == Fetched(taken=2, failed=1)
    assert server.letters("INBOX") == [letter("bad")]
    assert "KeyError" in caplog.text
    assert "bad@" not in caplog.text


@pytest.mark.parametrize("sized", [True, False], ids=["its size is known", "not even its size"])
def test_a_letter_that_the_server_cannot_give_out_keeps_no_other_out(server: Dovecot, *, sized: bool) -> None:
    """The server may not read its file, and ends the connection each time it is asked for it."""
    paths = [server.put(letter(name)) for name in ("aino", "gone", "eino")]
    with server.signed_in() as client:
        client.select_folder("INBOX")
        client.fetch(client.search(), ["RFC822.SIZE", "INTERNALDATE"] if sized else ["FLAGS"])
    server.hide(paths[1].name)
    found = fetched(server, pause=lambda _: None)
    assert (found.taken, found.failed) == (2, 1)
    assert server.count("INBOX") == 1


def test_without_its_database_the_register_takes_nothing_more(server: Dovecot) -> None:
    """The letters wait where they are."""
    server.put(letter("aino"))

    def away(raw: bytes, at: datetime) -> bool:
        raise OperationalError

    with pytest.raises(OperationalError):
        fetch(account(server), take=away, clock=lambda: NOW)
    assert server.count("INBOX") == 1


def test_killed_between_taking_and_moving(server: Dovecot) -> None:
    """One letter is taken, and its original moved by the next attempt."""
    for name in ("aino", "eino", "liisa"):
        server.put(letter(name))
    deaths = iter([True])

    def take_and_kill(raw: bytes, at: datetime) -> bool:
        new = take(raw, at)
        if next(deaths, False):
            server.kill()
        return new

    found = fetch(account(server), take=take_and_kill, clock=lambda: NOW, pause=lambda _: server.start())
    assert found == Fetched(taken=3, known=3)
    assert Letter.objects.count() == 3
    assert (server.count("INBOX"), server.count("Seloste")) == (0, 3)


def test_of_two_that_fetch_at_once_one_puts_an_original_away(server: Dovecot) -> None:
    """The second takes nothing while the first has letters in its hand, and then finds them gone."""
    for number in range(60):
        server.put(letter(f"aino{number}"))
    taking, at_once, found = Event(), [], []

    def take_second(raw: bytes, at: datetime) -> bool:
        taking.set()
        return True

    def fetch_second() -> None:
        found.append(fetch(account(server), take=take_second, clock=lambda: NOW))
        connections.close_all()

    other = Thread(target=fetch_second)

    def take_first(raw: bytes, at: datetime) -> bool:
        if other.ident is None:
            other.start()
            at_once.append(taking.wait(1))
        return True

    found.append(fetch(account(server), take=take_first, clock=lambda: NOW))
    other.join()
    assert at_once == [False]
    assert sum(each.taken for each in found) == 60
    assert sum(each.done for each in found) == 60
    assert (server.count("INBOX"), server.count("Seloste")) == (0, 60)


def test_new_numbers_for_all_letters_lose_and_double_nothing(server: Dovecot) -> None:
    """UIDVALIDITY changes while letters are fetched: numbers of before mean nothing, and none was kept."""
    for number in range(120):
        server.put(letter(f"aino{number}"))
    deaths, validities = iter([70]), set()

    def taken(raw: bytes, at: datetime) -> bool:
        new = take(raw, at)
        if Letter.objects.count() == 70 and next(deaths, None):
            server.kill()
            server.renumber()
        return new

    def start(_: float) -> None:
        server.start()
        with server.signed_in() as client:
            validities.add(client.folder_status("INBOX", ["UIDVALIDITY"])[b"UIDVALIDITY"])

    with server.signed_in() as client:
        validities.add(client.folder_status("INBOX", ["UIDVALIDITY"])[b"UIDVALIDITY"])
    assert fetch(account(server), take=taken, clock=lambda: NOW, pause=start).taken == 120
    assert len(validities) == 2
    assert (server.count("INBOX"), server.count("Seloste"), Letter.objects.count()) == (0, 120, 120)


def test_a_server_that_stays_away_is_given_up_on(server: Dovecot) -> None:
    """After some attempts, further and further apart, in one sentence."""
    waited: list[float] = []
    with pytest.raises(
        NotFetched, match=r"cannot be reached \(ConnectionRefusedError\).* is fetched next time"
    ):
        fetched(server, port=free_port(), pause=waited.append)
    assert waited == list(fetching.PAUSES) == sorted(waited)


def test_a_server_that_dies_whenever_letters_are_put_away_is_given_up_on(server: Dovecot) -> None:
    """That a letter is taken anew each time is no progress."""
    server.put(letter("aino"))

    def take_and_kill(raw: bytes, at: datetime) -> bool:
        new = take(raw, at)
        server.kill()
        return new

    attempts: list[float] = []

    def start(seconds: float) -> None:
        attempts.append(seconds)
        server.start()

    with pytest.raises(NotFetched, match="cannot be reached"):
        fetch(account(server), take=take_and_kill, clock=lambda: NOW, pause=start)
    server.start()
    assert attempts == list(fetching.PAUSES)
    assert (Letter.objects.count(), server.count("INBOX")) == (1, 1)


def test_progress_is_told_while_letters_come_in(server: Dovecot) -> None:
    """How many of how many, never backwards."""
    for number in range(120):
        server.put(letter(f"aino{number}"))
    told: list[tuple[int, int]] = []
    fetch(account(server), take=take, clock=lambda: NOW, progress=lambda *said: told.append(said))
    assert told == [(50, 120), (100, 120), (120, 120)]
