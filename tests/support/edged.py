"""A served edge: the real process, on a database of its own."""

import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from described import asks_nobody, written
from served import free_port

ORIGIN = "https://www.example.com"
HERE = Path(__file__).parent

COUNTER = {
    "purpose": {"en": "Counts visits", "fi": "Laskee käynnit", "sv": "Räknar besök"},
    "category": "statistics",
    "provider": "Softpix Oy",
    "lasts": "1 year",
    "consent": "visits",
}
PLAYER = {
    **COUNTER,
    "category": "marketing",
    "kind": "local_storage",
    "lasts": "session",
    "consent": "videos",
}


def with_cookies(tree: Any) -> None:
    """Give the example register two purposes that visitors are asked about, and no others."""
    asks_nobody(tree)
    for key, name in (("visits", "Visits"), ("videos", "Videos")):
        like = {
            part: tree["purposes"]["marketing"][part]
            for part in ("description", "basis", "subjects", "consent")
        }
        names = {"en": name, "fi": f"{name} suomeksi", "sv": f"{name} på svenska"}
        tree["purposes"][key] = {"name": names, **like}
        tree["recipients"]["hosting"]["purposes"].append(key)
    tree["cookies"]["counter"] = dict(COUNTER)
    tree["cookies"]["player"] = {**PLAYER, "shared_with": ["hosting"]}


@dataclass
class Answer:
    """An answer of the edge."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Return what the body says."""
        return json.loads(self.body)


@dataclass
class Served:
    """One edge, and how to ask it."""

    home: Path
    port: int
    configuration: str = ""
    process: subprocess.Popen[bytes] | None = None
    environment: Mapping[str, str] = field(default_factory=dict)

    def start(self, *, waits: float = 30) -> None:
        """Start the process and return once it answers."""
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, *self.command(), "serve", "--only", "edge", "--port", str(self.port)],
                env={**os.environ, "SELOSTE_HOME": str(self.home), **self.environment},
                stdout=log,
                stderr=log,
            )
        until = time.monotonic() + waits
        while True:
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < until, self.log()
            try:
                if self.ask("GET", "/e/healthz").status == 200:
                    return
            except OSError:
                time.sleep(0.05)

    @property
    def origin(self) -> str:
        """Where it is reached."""
        return f"http://127.0.0.1:{self.port}"

    def asks(self, description: str) -> None:
        """Publish another description, and return once the banner asks what it says."""
        from seloste.core.description import load
        from seloste.edge.banner import configuration_hash

        self.configuration = configuration_hash(load(description))
        hand_over(self.home, description)
        until = time.monotonic() + 30
        while self.configuration.encode() not in self.ask("GET", "/e/banner.js").body:
            assert time.monotonic() < until, self.log()
            time.sleep(0.05)

    def command(self) -> list[str]:
        """Return what Python runs."""
        return [str(HERE / "shifted.py")] if self.environment else ["-m", "seloste"]

    def log(self) -> str:
        """Return what the process has logged."""
        return (self.home / "log").read_text()

    def stop(self, number: int = signal.SIGTERM) -> None:
        """End the process."""
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(30)
            self.process = None

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        /,
        *,
        origin: str | None = None,
        **headers: str,
    ) -> Answer:
        """Ask over a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, {**sent, **({"Origin": origin} if origin else {})})
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, named, answer.read())
        finally:
            connection.close()

    def choose(self, *, origin: str | None = ORIGIN, **changes: Any) -> Answer:
        """Send a choice, as it should be but for ``changes``."""
        body = json.dumps(self.choice(**changes)).encode()
        return self.ask("POST", "/e/choices", body, origin=origin, content_type="application/json")

    def choice(self, **changes: Any) -> dict[str, Any]:
        """Return a choice that is as it should be but for ``changes``; what is None is left out."""
        choice = {
            "receipt": str(uuid4()),
            "configuration": self.configuration,
            "language": "fi",
            "surface": "banner",
            "choices": {"visits": True, "videos": False},
            **changes,
        }
        return {name: value for name, value in choice.items() if value is not None}


def hand_over(folder: Path, description: str) -> None:
    """Let an edge ask by this description, as the worker does with what is published."""
    from seloste.core.description import content_hash
    from seloste.edge.store import known
    from seloste.project.config import load_config
    from seloste.project.edge import edge_database

    database = edge_database(load_config(folder))
    database.prepare()
    known.hand_over(database, description, content_hash(description))


def make_home(folder: Path, *, database: str, edge: str = "", origin: str = ORIGIN) -> None:
    """Write what an edge needs; no key file, for it needs none, and no description, which is handed to it."""
    folder.mkdir()
    config = folder / "seloste.toml"
    config.write_text(
        f'address = "http://localhost:8000"\n[edge]\ndatabase = "{database}"\norigins = ["{origin}"]\n'
        + (edge or "per_minute = 1000000\n")
    )
    config.chmod(0o600)


def edge(
    folder: Path, *, database: str, description: str, settings: str = "", origin: str = ORIGIN
) -> Served:
    """Return an edge that is not started yet."""
    from seloste.core.description import load
    from seloste.edge.banner import configuration_hash

    make_home(folder, database=database, edge=settings, origin=origin)
    hand_over(folder, description)
    return Served(home=folder, port=free_port(), configuration=configuration_hash(load(description)))


def remove(folder: Path) -> None:
    """Leave nothing behind."""
    shutil.rmtree(folder, ignore_errors=True)


def asking_description() -> str:
    """Return the example register with two purposes to choose, as YAML; it takes a while."""
    return written(with_cookies)
