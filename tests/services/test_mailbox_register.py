"""What a register does with a mailbox: letters of its own, what it tells people, the command, the worker, the doctor."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from described import SOFTPIX
from django.utils import timezone
from dovecot import PASSWORD, USER, Dovecot, dovecot
from served import House, free_port, set_up
from served import Mailbox as Received

from seloste.audit.models import Entry
from seloste.continuity.doctor import examine
from seloste.core.correspondence import Message
from seloste.core.letters.authenticity import Verdict
from seloste.mailroom.mailbox import Fetched
from seloste.mailroom.models import Letter, Outgoing
from seloste.mailroom.originals import NotAsTold, check_originals
from seloste.mailroom.outgoing import INQUIRY_ANSWER, queue, send_due
from seloste.project.config import BadConfig
from seloste.project.fetching import configured, fetch_letters
from seloste.project.mail import Mailbox
from seloste.project.worker import chores, do_once
from seloste.publications.services import publish
from seloste.rights.enclosed import enclosed

ACCESS = (
    "From: aino@example.org\r\nTo: info@softpix.io\r\nSubject: Omat tietoni\r\nMessage-ID: <asked@example.org>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    "Hei,\r\n\r\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\r\n\r\nAino\r\n"
).encode()
MAILBOX = '[mailbox]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\nuser = "{user}"\npassword = "{password}"\n'


@pytest.fixture
def server() -> Iterator[Dovecot]:
    """A real mailbox."""
    with dovecot() as running:
        yield running


@pytest.fixture
def configure(settings, server: Dovecot) -> Callable[..., Mailbox]:
    """Return what gives the register its mailbox."""

    def give(**more: Any) -> Mailbox:
        given = {
            "host": "127.0.0.1",
            "port": server.port,
            "security": "none",
            "user": USER,
            "password": PASSWORD,
        }
        mailbox = Mailbox(**{**given, **more})
        settings.SELOSTE = settings.SELOSTE.model_copy(update={"mailbox": mailbox})
        return mailbox

    return give


@pytest.fixture
def mail_server(settings) -> Iterator[Received]:
    """Where letters out go."""
    handler = Received()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    yield handler
    controller.stop()


def told(originals: str | None) -> None:
    """Put a description into force that tells so of originals."""
    words = SOFTPIX.read_text(encoding="utf-8")
    if originals:
        words = re.sub(r"(?m)^  requests: \{", rf"\g<0>originals: {originals}, ", words)
        assert f"originals: {originals}" in words
    publish(source=words, file=SOFTPIX.name, at=timezone.now())


# Letters of our own --------------------------------------------------------------------------------------


def test_our_acknowledgement_that_comes_back_is_kept_and_never_answered(
    server: Dovecot, configure: Callable[..., Mailbox], mail_server: Received, now: datetime
) -> None:
    """The whole round: asked, acknowledged, returned as it was sent, and returned with its mark lost."""
    mailbox = configure()
    server.put(ACCESS)
    assert fetch_letters(mailbox).taken == 1
    assert send_due(at=timezone.now()) == 1
    [sent] = mail_server.letters
    assert sent["Auto-Submitted"] == "auto-replied"
    server.put(b"Received: from outside by mx.example.com\r\n" + sent.as_bytes())
    assert fetch_letters(mailbox).taken == 1
    assert list(Letter.objects.order_by("id").values_list("state", flat=True)) == ["request", "automatic"]
    assert Outgoing.objects.count() == 1
    del sent["Auto-Submitted"]
    sent.replace_header("Message-ID", sent["Message-ID"].replace("<0", "<1"))
    server.put(sent.as_bytes())
    assert fetch_letters(mailbox).taken == 1
    assert list(Letter.objects.order_by("id").values_list("state", flat=True))[2:] == ["automatic"]
    assert Outgoing.objects.count() == 1


def test_an_answer_that_a_person_wrote_comes_back_as_automatic(
    server: Dovecot, configure: Callable[..., Mailbox], mail_server: Received, someone
) -> None:
    """It is not marked, for it wants to be answered; but not by us. Its coming is in the log."""
    mailbox, at = configure(), timezone.now()
    message = Message(subject="Vastaus", body="Pyydän jäljennöksen tiedoistani. Niin kirjoitit.\n")
    person = someone()
    queue(owner_id=person, matter_id=person, kind=INQUIRY_ANSWER, recipient=USER, message=message, at=at)
    assert send_due(at=at) == 1
    server.put(mail_server.letters[0].as_bytes())
    entries = Entry.objects.count()
    assert fetch_letters(mailbox) == Fetched(taken=1)
    assert Letter.objects.get().state == "automatic"
    assert Entry.objects.count() == entries + 1


def test_somebody_who_only_looks_like_us_is_read_as_anybody(
    server: Dovecot, configure: Callable[..., Mailbox]
) -> None:
    """From our address without our Message-ID, or the other way round."""
    mailbox = configure()
    ours = b"<0199f0c2-1111-7222-8333-444455556666@softpix.io>"
    server.put(ACCESS.replace(b"aino@example.org", b"info@softpix.io"))
    server.put(ACCESS.replace(b"<asked@example.org>", ours).replace(b"From: aino", b"From: eino"))
    assert fetch_letters(mailbox).taken == 2
    assert set(Letter.objects.values_list("state", flat=True)) == {"request"}


# What people are told ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("originals", "said"), [("move", "moved"), ("delete", "deleted")])
def test_the_register_starts_only_when_people_are_told_the_truth(
    configure: Callable[..., Mailbox], originals: str, said: str
) -> None:
    """Silence is no truth either."""
    check_originals()
    configure(originals=originals)
    with pytest.raises(
        NotAsTold, match=f"says nothing of it: write “originals: {said}” into evidence.requests"
    ):
        check_originals()
    told("deleted" if said == "moved" else "moved")
    with pytest.raises(NotAsTold, match="in force says “"):
        check_originals()
    told(said)
    check_originals()


def found() -> dict[str, int]:
    """Return what the doctor finds about the mailbox."""
    report = examine(at=timezone.now())
    ours = {"originals-not-as-told", "mailbox-unreachable", "letters-unread", "mailbox-missing"}
    return {finding.id: finding.count for finding in report.findings if finding.id in ours}


def test_the_doctor_looks_into_the_mailbox(server: Dovecot, configure: Callable[..., Mailbox]) -> None:
    """Whether it answers, what lies there unread, and whether people are told the truth."""
    assert found() == {}
    mailbox = configure()
    assert found() == {"originals-not-as-told": 1}
    told("moved")
    assert found() == {}
    server.put(b"Subject: from nobody\r\n\r\nHei\r\n")
    server.put(b"Subject: from nobody else\r\n\r\nHei\r\n")
    assert fetch_letters(mailbox) == Fetched(unread=2)
    assert found() == {"letters-unread": 2}
    configure(password="wrong")
    assert found() == {"mailbox-unreachable": 1}


def test_a_description_that_tells_of_a_mailbox_nobody_reads_is_noticed(settings) -> None:
    """As advice, for letters may be fetched by another way."""
    told("moved")
    assert found() == {"mailbox-missing": 1}


def test_what_the_receiving_server_found_is_evidence(
    server: Dovecot, configure: Callable[..., Mailbox]
) -> None:
    """Believed only when that server is named in the settings; it is kept in any case, with the letter."""
    header = b"Authentication-Results: mx.softpix.io; spf=pass; dkim=fail; dmarc=pass\r\n"
    mailbox = configure()
    server.put(header + ACCESS)
    fetch_letters(mailbox)
    letter_id = Letter.objects.get().id
    assert enclosed(letter_id).sender.dmarc is Verdict.UNKNOWN
    configure(authserv_ids=["mx.softpix.io"])
    judged = enclosed(letter_id).sender
    assert (judged.spf, judged.dkim, judged.dmarc) == (Verdict.PASS, Verdict.FAIL, Verdict.PASS)
    Letter.objects.all().delete()
    assert enclosed(letter_id).sender.dmarc is Verdict.UNKNOWN


# The worker and the command ------------------------------------------------------------------------------


def test_the_worker_fetches_in_turn_where_there_is_a_mailbox(
    server: Dovecot, configure: Callable[..., Mailbox], settings
) -> None:
    """Each minute; where there is none, nobody looks for one."""
    assert "fetching letters" not in {chore.name for chore in chores()}
    with pytest.raises(BadConfig, match=r"write a part \[mailbox\] in seloste.toml"):
        configured()
    mailbox = configure()
    assert configured() is mailbox
    [chore] = [chore for chore in chores() if chore.name == "fetching letters"]
    server.put(ACCESS)
    do_once(chore, at=timezone.now())
    assert Letter.objects.get().state == "request"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A register of its own, used from a shell."""
    made, post = set_up(
        tmp_path / "home", description=SOFTPIX, data="sqlite:data.sqlite3", keys="sqlite:keys.sqlite3"
    )
    yield made
    post.stop()


@pytest.mark.only("sqlite")
def test_the_command_fetches_and_says_what_came_of_it(house: House, server: Dovecot) -> None:
    """From the settings to the letters, and never a stack trace."""
    assert b"write a part [mailbox]" in house.run("mail", "fetch", check=False).stderr
    config, description = house.home / "seloste.toml", house.home / "register.yaml"
    with config.open("a") as file:
        file.write(MAILBOX.format(port=server.port, user=USER, password="env:SELOSTE_TEST_MAILBOX"))
    refused = house.run("mail", "fetch", check=False)
    assert (refused.returncode, b"says nothing of it" in refused.stderr) == (1, True)
    words = description.read_text(encoding="utf-8")
    description.write_text(
        re.sub(r"(?m)^  requests: \{", r"\g<0>originals: moved, ", words), encoding="utf-8"
    )
    house.run("publish")
    refused = house.run("mail", "fetch", check=False)
    assert (refused.returncode, refused.stderr.count(b"\n")) == (1, 1)
    assert b"SELOSTE_TEST_MAILBOX, which is not set" in refused.stderr
    config.write_text(config.read_text().replace("env:SELOSTE_TEST_MAILBOX", PASSWORD))
    server.put(ACCESS)
    server.put(b"Received: from elsewhere\r\n" + ACCESS)
    server.put(b"Subject: from nobody\r\n\r\nHei\r\n")
    done = house.run("mail", "fetch", check=False)
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "1 letter taken into the register.",
        "1 letter in the register already.",
        "1 letter not to be read, now in the folder “Seloste/unread”: look at them there.",
    ]
    server.put(ACCESS.replace(b"asked", b"another"))
    done = house.run("mail", "fetch", "--json")
    assert json.loads(done.stdout) == {"taken": 1, "known": 0, "unread": 0, "failed": 0}
