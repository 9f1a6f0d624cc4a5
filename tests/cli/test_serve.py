"""Serving where it cannot be: one sentence, before anything is started."""

import socket

import pytest
from click.testing import CliRunner

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


def test_a_free_port_is_free() -> None:
    """And is left free."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    check_free("127.0.0.1", port)
    check_free("127.0.0.1", port)
