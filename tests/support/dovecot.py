"""A mailbox on a real IMAP server of the tests' own: Dovecot, on this machine only, gone afterwards."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

from imapclient import IMAPClient
from installed import missing
from served import free_port

USER, PASSWORD = "info@example.com", "sluice-otter-basalt"
AT_START = 20.0
"""Seconds in which the server must answer."""
CONFIG = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
first_valid_gid = 1
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain xoauth2 oauthbearer
mail_location = maildir:{folder}/mail/%u
mail_fsync = {fsync}
imap_capability = {capability}
ssl = {ssl}
{certificate}
passdb {{
  driver = passwd-file
  mechanisms = plain
  args = {folder}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf.ext
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  prefix = {prefix}
  separator = {separator}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
"""
OAUTH2 = """\
introspection_url = http://127.0.0.1:{port}/introspect
introspection_mode = post
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
"""


def program() -> str | None:
    """Return where Dovecot is, if it is on this machine."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


class Tokens:
    """An authorisation server on this machine: it grants access tokens, and says which of them hold."""

    def __init__(self) -> None:
        self.granted: list[str] = []
        self.holding: set[str] = set()
        self.asked: list[dict[str, str]] = []
        self.lasts = 3600
        self.grants = True
        self.refreshed = ""
        self.refusal: dict[str, str] | None = None
        self.body: bytes | None = None
        self.redirect = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/token"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        """Answer nobody any more."""
        self._server.shutdown()
        self._server.server_close()

    def grant(self, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        """Answer as a token endpoint does (RFC 6749, 5.1 and 5.2)."""
        self.asked.append(form)
        if self.refusal is not None:
            return 400, dict(self.refusal)
        token = f"token-{len(self.granted)}"
        self.granted.append(token)
        if self.grants:
            self.holding.add(token)
        new = {"refresh_token": self.refreshed} if self.refreshed else {}
        return 200, {"access_token": token, "token_type": "Bearer", "expires_in": self.lasts, **new}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        tokens = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = {key: values[0] for key, values in parse_qs(body).items()}
                if self.path == "/token":
                    status, answer = tokens.grant(form)
                else:
                    active = form.get("token") in tokens.holding
                    status, answer = 200, {"active": active, "username": USER}
                content = json.dumps(answer).encode() if tokens.body is None else tokens.body
                self.send_response(307 if tokens.redirect else status)
                self.send_header("Location", tokens.redirect)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *words: object) -> None:
                """Keep quiet."""

        return Handler


class Dovecot:
    """One server with one mailbox; as root it runs as the users that Debian made for it."""

    def __init__(
        self,
        *,
        tokens: Tokens | None = None,
        certificate: tuple[Path, Path] | None = None,
        without: Sequence[str] = (),
        prefix: str = "",
        separator: str = "/",
        fsync: str = "never",
        password: str = PASSWORD,
    ) -> None:
        found = program()
        assert found, "Dovecot is not installed"
        self.program = found
        self.folder = Path(tempfile.mkdtemp(prefix="seloste-imap-"))
        self.port, self.tls_port = free_port(), free_port()
        self.maildir = self.folder / "mail" / USER
        self._number = 0
        self._process: subprocess.Popen[bytes] | None = None
        root = os.geteuid() == 0
        me = (str(os.geteuid()), str(os.getegid()))
        self._owner = ("nobody", "nogroup") if root else None
        for name in ("run", "state", "mail"):
            (self.folder / name).mkdir()
        self._make()
        (self.folder / "users").write_text(f"{USER}:{{PLAIN}}{password}\n", encoding="utf-8")
        (self.folder / "oauth2.conf.ext").write_text(OAUTH2.format(port=tokens.port if tokens else 9))
        kept = "IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE NAMESPACE LIST-STATUS UIDPLUS MOVE UNSELECT"
        internal = "dovecot" if root else me[0]
        (self.folder / "dovecot.conf").write_text(
            CONFIG.format(
                folder=self.folder,
                internal=internal,
                internal_group="dovecot" if root else me[1],
                login="dovenull" if root else me[0],
                uid="nobody" if root else me[0],
                gid="nogroup" if root else me[1],
                port=self.port,
                tls_port=self.tls_port if certificate else 0,
                ssl="yes" if certificate else "no",
                certificate="ssl_cert = <{}\nssl_key = <{}".format(*certificate) if certificate else "",
                capability=" ".join(word for word in kept.split() if word not in without),
                prefix=prefix,
                separator=separator,
                fsync=fsync,
            )
        )

        # Its processes run as several users; a command that ran in this process before may have let files be ours alone.
        for path in (self.folder, *self.folder.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)

    def _make(self) -> None:
        for name in ("cur", "new", "tmp"):
            (self.maildir / name).mkdir(parents=True)
        self._give(self.folder / "mail", self.maildir, *self.maildir.iterdir())

    def _give(self, *paths: Path) -> None:
        if self._owner:
            for path in paths:
                shutil.chown(path, *self._owner)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = [self.program, "-F", "-c", str(self.folder / "dovecot.conf")]
        self._process = subprocess.Popen(
            command, start_new_session=True, stderr=subprocess.DEVNULL, umask=0o022
        )
        until = time.monotonic() + AT_START
        while True:
            assert time.monotonic() < until, self.said()
            assert self._process.poll() is None, self.said()
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
                    if connection.recv(4) == b"* OK":
                        return
            except OSError:
                time.sleep(0.02)

    def kill(self) -> None:
        """End all of its processes at once, as a power cut would."""
        assert self._process
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        """End it, and leave nothing behind."""
        if self._process and self._process.poll() is None:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def said(self) -> str:
        """Return the end of its log."""
        log = self.folder / "log"
        return log.read_text()[-2000:] if log.exists() else "it has said nothing"

    def put(self, raw: bytes, *, at: datetime | None = None) -> Path:
        """Lay a letter into the inbox, as it came at that time (a maildir keeps it as the file's)."""
        self._number += 1
        name = f"{1_700_000_000 + self._number}.M{self._number}.example"
        path = self.maildir / "tmp" / name
        path.write_bytes(raw)
        self._give(path)
        if at:
            os.utime(path, (at.timestamp(), at.timestamp()))
        return path.rename(self.maildir / "new" / name)

    def renumber(self) -> None:
        """Lose the numbers of all letters, so that the inbox begins anew with another UIDVALIDITY."""
        time.sleep(1.1)  # the new one is the time in seconds
        for path in self.maildir.glob("dovecot*"):
            path.unlink()

    def hide(self, name: str) -> None:
        """Make a letter one that the server lists and cannot read."""
        [path] = self.maildir.glob(f"cur/{name}*")
        path.chmod(0)

    def empty(self) -> None:
        """Begin anew with nothing in the mailbox."""
        self.kill()
        shutil.rmtree(self.maildir)
        self._make()
        self.start()

    def bytes_given(self) -> int:
        """Return how many bytes of letters the server has given out, as its log says when somebody leaves."""
        return sum(map(int, re.findall(r" body_bytes=(\d+)", (self.folder / "log").read_text())))

    @contextmanager
    def signed_in(self) -> Iterator[IMAPClient]:
        """Look into the mailbox as a mail program does."""
        client = IMAPClient("127.0.0.1", self.port, ssl=False, timeout=30)
        client.login(USER, PASSWORD)
        try:
            yield client
        finally:
            client.logout()

    def letters(self, folder: str) -> list[bytes]:
        """Return the letters in a folder; none when there is no such folder."""
        with self.signed_in() as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            fetched = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [each[b"BODY[]"] for each in fetched.values()]

    def count(self, folder: str) -> int:
        """Return how many letters are in a folder."""
        with self.signed_in() as client:
            if not client.folder_exists(folder):
                return 0
            return int(client.folder_status(folder, ["MESSAGES"])[b"MESSAGES"])


@contextmanager
def dovecot(**options: object) -> Iterator[Dovecot]:
    """Run a server while the test needs it."""
    if program() is None:
        missing("Dovecot is not installed; run: make system")
    server = Dovecot(**options)  # type: ignore[arg-type]
    try:
        server.start()
        yield server
    finally:
        server.stop()
