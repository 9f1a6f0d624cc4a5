"""A whole register, served as its owner would serve it: processes, databases, a mail server."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.error import URLError

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass
class Mailbox:
    """A mail server on this machine that keeps what it is given."""

    letters: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep a letter (aiosmtpd calls this)."""
        letter = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        return "250 kept"

    def wait_for(self, count: int, *, seconds: float = 30) -> EmailMessage:
        """Return the newest letter once there are ``count`` of them."""
        until = time.monotonic() + seconds
        while len(self.letters) < count:
            assert time.monotonic() < until, f"{len(self.letters)} letters came, not {count}"
            time.sleep(0.1)
        return self.letters[-1]


def text_of(letter: EmailMessage) -> str:
    """Return a letter's text."""
    body = letter.get_body(("plain",))
    assert body is not None
    return body.get_content()


def link_in(letter: EmailMessage, path: str) -> str:
    """Return the link of a letter whose path begins so."""
    found = re.search(rf"https?://\S+{path}\S+", text_of(letter))
    assert found, text_of(letter)
    return found[0]


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def free_ports(count: int) -> int:
    """Return the first of so many ports in a row that nobody listens on."""
    while True:
        first = free_port()
        with ExitStack() as stack:
            try:
                for port in range(first, first + count):
                    listener = stack.enter_context(socket.socket())
                    listener.bind(("127.0.0.1", port))
            except (OSError, OverflowError):
                continue
        return first


@dataclass
class House:
    """One served register."""

    home: Path
    address: str
    mailbox: Mailbox

    def run(
        self, *command: str, stdin: bytes = b"", check: bool = True
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a ``seloste`` command against this register."""
        return subprocess.run(
            [sys.executable, "-m", "seloste", *command],
            env={**os.environ, "SELOSTE_HOME": str(self.home)},
            input=stdin,
            capture_output=True,
            check=check,
        )


def set_up(home: Path, *, description: Path, data: str, keys: str) -> tuple[House, Controller]:
    """Make a register in ``home`` whose letters go to a mail server of the test's own."""
    mailbox = Mailbox()
    post = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    post.start()
    port = free_port()
    house = House(home=home, address=f"http://127.0.0.1:{port}", mailbox=mailbox)
    options = ["--description", str(description), "--address", house.address, "--data", data, "--keys", keys]
    house.run("init", str(home), *options)
    config = home / "seloste.toml"
    mail = f'delivery = "smtp"\nhost = "127.0.0.1"\nport = {post.port}\nsecurity = "none"\n'
    config.write_text(re.sub(r"(?m)^delivery = .*$", mail, config.read_text()))
    return house, post


def serve(house: House) -> subprocess.Popen[bytes]:
    """Serve the register and return its process once it answers."""
    port = house.address.rpartition(":")[2]
    config = house.home / "seloste.toml"
    config.write_text(re.sub(r"(\[edge\][^\[]*?\nport = )\d+", rf"\g<1>{free_port()}", config.read_text()))
    with (house.home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "seloste", "serve", "--port", port],
            env={**os.environ, "SELOSTE_HOME": str(house.home)},
            stdout=log,
            stderr=log,
        )
    until = time.monotonic() + 60
    while True:
        assert process.poll() is None, (house.home / "log").read_text()
        assert time.monotonic() < until, (house.home / "log").read_text()
        try:
            with urllib.request.urlopen(f"{house.address}/healthz", timeout=5):
                return process
        except (URLError, OSError):
            time.sleep(0.2)
