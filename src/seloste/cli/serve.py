"""``seloste serve``: the app and the worker, together or alone."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from ipaddress import ip_address
from types import FrameType

import click

from seloste.core.errors import SelosteError

PARTS = ("app", "worker")
THREADS = 16
"""Requests served at once by one app process, so that a few slow senders do not hold up the others."""
WAITING = 64
"""Requests taken and waiting for a thread, before new ones wait in the operating system."""
GRACE = 20.0
"""Seconds a part is given to finish what it is doing."""


class PortTaken(SelosteError):
    """The register cannot listen where it was told to."""


def _address(context: click.Context, parameter: click.Parameter, value: str) -> str:  # noqa: ARG001 (click's)
    try:
        return str(ip_address(value))
    except ValueError:
        raise click.BadParameter("give an IP address, like 127.0.0.1 or ::1.") from None


@click.command()
@click.option("--only", type=click.Choice(PARTS), help="Run one part alone, for a service manager.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option(
    "--host", default="127.0.0.1", show_default=True, callback=_address, help="The IP address to listen on."
)
def serve(only: str | None, port: int, host: str) -> None:
    """Serve the register until it is told to stop."""
    from seloste.cli.running import open_register

    if only != "worker":
        check_free(host, port)
    open_register(children=only != "worker")
    match only:
        case "app":
            _app(host, port)
        case "worker":
            _worker()
        case _:
            sys.exit(supervise(["--host", host, "--port", str(port)]))


def check_free(host: str, port: int) -> None:
    """Make sure that nobody listens there yet.

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
                f"Nothing can be served at {host}, port {port}: {reason}. Name another with --port."
            ) from None


def supervise(options: list[str]) -> int:
    """Run every part as a process of its own; when one ends, end the others, and return 0 if asked to."""
    command = [sys.executable, "-m", "seloste", "serve", *options]
    parts = [subprocess.Popen([*command, "--only", part], env=os.environ) for part in PARTS]  # noqa: S603 (our own command)
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


def _worker() -> None:
    from seloste.project.worker import work

    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    signal.signal(signal.SIGINT, lambda *_: stop.set())
    work(stop)
