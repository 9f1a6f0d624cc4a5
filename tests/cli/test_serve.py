"""Serving where it cannot be: one sentence, before anything is started."""

import socket

import pytest
from click.testing import CliRunner
from served import free_ports

from seloste.cli.demo import demo
from seloste.cli.serve import PortTaken, check_free


def test_a_port_that_is_taken_is_one_sentence() -> None:
    """The demo says so before it invents anybody."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        with pytest.raises(PortTaken, match="Name another with --port"):
            check_free("127.0.0.1", port)
        result = CliRunner().invoke(demo, ["--port", str(port)])
    assert isinstance(result.exception, PortTaken)
    assert "Inventing" not in result.output


@pytest.mark.parametrize("step", [1, 2])
def test_the_demo_needs_the_two_ports_after_its_own(step: int) -> None:
    """The edge's and the website's; whoever has one of them is found out before anything is made."""
    first = free_ports(3)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", first + step))
        listener.listen()
        result = CliRunner().invoke(demo, ["--port", str(first)])
    assert isinstance(result.exception, PortTaken)
    assert f"port {first + step}" in str(result.exception)
    assert "Making" not in result.output


@pytest.mark.parametrize("port", [65533, 65534, 65535])
def test_where_there_are_no_two_ports_after_it_the_demo_takes_those_before(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The highest port is 65535."""
    asked: list[int] = []
    monkeypatch.setattr("seloste.cli.serve.check_free", lambda _, one: asked.append(one))
    monkeypatch.setattr("seloste.cli.demo.tempfile.mkdtemp", lambda **_: _stop())
    CliRunner().invoke(demo, ["--port", str(port)])
    assert asked == ([port, port + 1, port + 2] if port == 65533 else [port, port - 1, port - 2])


def _stop() -> str:
    raise KeyboardInterrupt


def test_a_free_port_is_free() -> None:
    """And is left free."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    check_free("127.0.0.1", port)
    check_free("127.0.0.1", port)
