"""``seloste serve``: the app, the edge and the worker, together or alone."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from ipaddress import ip_address
from types import FrameType

import click

from seloste.core.errors import SelosteError
from seloste.project.config import home, load_config

PARTS = ("app", "edge", "worker")
THREADS = 16
"""Requests served at once by one app process, so that a few slow senders do not hold up the others."""
WAITING = 64
"""Requests taken and waiting for a thread, before new ones wait in the operating system."""
APP = 8000
"""The port of the app, where nothing else is said."""
GRACE = 20.0
"""Seconds a part is given to finish what it is doing."""


EDGE_PORT = "“port” under [edge] in seloste.toml"


class PortTaken(SelosteError):
    """The register cannot listen where it was told to."""


def _address(context: click.Context, parameter: click.Parameter, value: str) -> str:  # noqa: ARG001 (click's)
    try:
        return str(ip_address(value))
    except ValueError:
        raise click.BadParameter("give an IP address, like 127.0.0.1 or ::1.") from None


@click.command()
@click.option("--only", type=click.Choice(PARTS), help="Run one part alone, for a service manager.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="Where the app listens: 8000 unless said. With --only edge, where the edge does, instead of its setting.",
)
@click.option(
    "--host", default="127.0.0.1", show_default=True, callback=_address, help="The IP address to listen on."
)
def serve(only: str | None, port: int | None, host: str) -> None:
    """Serve the register until it is told to stop."""
    from seloste.cli.running import open_register

    match only:
        case "app":
            check_free(host, port or APP)
            open_register(children=True)
            _app(host, port or APP)
        case "edge":
            _edge(host, port)
        case "worker":
            open_register()
            _worker()
        case _:
            check_free(host, port or APP)
            open_register(children=True)
            sys.exit(supervise(host=host, port=port or APP))


def check_free(host: str, port: int, *, named_by: str = "--port") -> None:
    """Make sure that nobody listens there yet; ``named_by`` says where another port is named.

    Raises:
        PortTaken: somebody does, or the address is not this machine's.
    """
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            reason = (error.strerror or "not possible").lower()
            raise PortTaken(
                f"Nothing can be served at {host}, port {port}: {reason}. Name another with {named_by}."
            ) from None


def supervise(*, host: str, port: int, beside: Sequence[Sequence[str]] = ()) -> int:
    """Run every part as a process of its own; when one ends, end the others, and return 0 if asked to.

    ``beside`` are commands that run with them.

    Raises:
        PortTaken: the edge could not listen where its settings say.
        NotUsable: the edge's database cannot be used.
    """
    from django.conf import settings

    from seloste.edge.store.opening import opened
    from seloste.publications.handing import hand_over_at_once

    config = load_config(home())
    if config.edge.port == port:
        raise PortTaken(f"App and edge cannot both listen at port {port}. Name another with {EDGE_PORT}.")
    check_free(host, config.edge.port, named_by=EDGE_PORT)
    hand_over_at_once(opened(settings.EDGE.database))
    # The edge is handed no keyring: nothing that it does needs one.
    without_keys = {
        name: value for name, value in os.environ.items() if name != config.keyring_source.variable
    }
    parts = [
        subprocess.Popen(  # noqa: S603 (our own command)
            [sys.executable, "-m", "seloste", "serve", "--host", host, *options, "--only", part],
            env=environment,
        )
        for part, options, environment in (
            ("app", ["--port", str(port)], os.environ),
            ("edge", [], without_keys),
            ("worker", [], os.environ),
        )
    ]
    parts += [subprocess.Popen(command, env=without_keys) for command in beside]  # noqa: S603 (our own commands)
    asked = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 (signal's signature)
        asked.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    while not asked.is_set() and all(part.poll() is None for part in parts):
        time.sleep(0.2)
    for part in parts:
        part.terminate()
    for part in parts:
        try:
            part.wait(GRACE)
        except subprocess.TimeoutExpired:
            part.kill()
    return 0 if asked.is_set() else 1


def _app(host: str, port: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    Granian(
        "seloste.project.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        backpressure=WAITING,
        log_access=False,
        log_level=LogLevels.warning,
        websockets=False,
    ).serve()


def _edge(host: str, port: int | None) -> None:
    from seloste.edge.serving import serve as serve_edge
    from seloste.project.edge import edge_settings

    config = load_config(home())
    config.keyring_source.forget()
    check_free(host, port or config.edge.port, named_by="--port" if port else EDGE_PORT)
    # As for every part: what it writes, its database above all, is for its own user only.
    os.umask(0o077)
    serve_edge(edge_settings(config), host=host, port=port or config.edge.port)


def _worker() -> None:
    from seloste.project.worker import work

    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    signal.signal(signal.SIGINT, lambda *_: stop.set())
    work(stop)
