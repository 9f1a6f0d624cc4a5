"""A register that is killed: nothing that was acknowledged is lost, and nobody is half there."""

import os
import random
import signal
import time
from collections.abc import Iterator

import pytest
from apart import Apart, apart
from nursery import Said

SEED = int(os.environ.get("SELOSTE_KILL_SEED", "20261124"))
OPERATIONS = {"person", "record", "choice", "change", "erasing", "erased"}
FEW, MANY = 6, 200
LATEST = 0.4
"""Seconds into the load within which the kill comes."""
ENDLESS = 600.0
"""Seconds of load: more than any kill waits for."""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """One register for all, restarted after each death as a machine would be."""
    with apart(tmp_path_factory.mktemp("killed")) as found:
        found.nursery.warm()
        yield found


def whole(register: Apart, acknowledged: list[Said], *, details: bool = False) -> None:
    """Check that a register that is opened again has everything, and nothing half."""
    assert [said for said in acknowledged if said["op"] == "failed"] == []
    [said] = register.run("mend", acknowledged=acknowledged, details=details)
    assert said == {"missing": [], "half": 0, "log": [], "doctor": []}


def killed_at(register: Apart, seed: int, after: float) -> list[Said]:
    """Load a register, kill the process that many seconds later, and return what it had acknowledged."""
    child = register.nursery.start("mixed", seed=seed, seconds=ENDLESS)
    until = time.monotonic() + after
    acknowledged = []
    for said in child.said():
        acknowledged.append(said)
        if time.monotonic() >= until:
            break
    os.kill(child.pid, signal.SIGKILL)
    acknowledged += child.said()
    assert child.code == -signal.SIGKILL, acknowledged[-1:]
    return acknowledged


def kill(register: Apart, times: int) -> list[Said]:
    """Kill a register again and again, and return everything it ever acknowledged."""
    chance = random.Random(SEED)
    everything: list[Said] = []
    for number in range(times):
        acknowledged = killed_at(register, SEED + number, chance.uniform(0, LATEST))
        whole(register, acknowledged)
        everything += acknowledged
    return everything


def test_killed_a_few_times(register: Apart) -> None:
    """The short form: six kills at random moments, then everything once more, details opened."""
    everything = kill(register, FEW)
    assert len(everything) > FEW
    assert {said["op"] for said in everything} <= OPERATIONS
    whole(register, everything, details=True)


@pytest.mark.long
def test_killed_two_hundred_times(register: Apart) -> None:
    """SIGKILL at 200 random moments under mixed load."""
    everything = kill(register, MANY)
    assert len(everything) > MANY
    assert {said["op"] for said in everything} == OPERATIONS
    whole(register, everything, details=True)


@pytest.mark.only("postgresql")
def test_the_server_of_the_database_is_killed(register: Apart) -> None:
    """Stopped without finishing anything, and started again: what was acknowledged is there."""
    assert register.cluster
    for number in range(2):
        child = register.nursery.start("mixed", seed=SEED + 1000 + number, seconds=ENDLESS)
        acknowledged = []
        for said in child.said():
            acknowledged.append(said)
            if len(acknowledged) == 40:
                register.cluster.halt()
        register.cluster.resume()
        assert len(acknowledged) >= 40
        whole(register, acknowledged)
