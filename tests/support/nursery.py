"""Processes that can be killed, many in a row: one has Django ready for a register and forks the others.

What is forked opens databases of its own, so that a SIGKILL ends all that a real process would hold.
"""

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Said = dict[str, Any]


class Nursery:
    """A register's own process, which runs the tasks of ``load.TASKS``, each in a child of its own."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            env={**os.environ, "SELOSTE_HOME": str(home)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._listen()

    def warm(self) -> None:
        """Have the register's own process read and import what all its children need."""
        self._ask("warm", {"number": f"w{os.getpid()}"})
        assert self._listen() == {"warm": True}

    def start(self, task: str, **given: Any) -> "Child":
        """Begin a task in a new process."""
        self._ask(task, given)
        return Child(self._listen()["pid"], self._listen)

    def run(self, task: str, **given: Any) -> list[Said]:
        """Do a task and return what it said; it must end well."""
        child = self.start(task, **given)
        said = list(child.said())
        assert child.code == 0, said
        return said

    def close(self) -> None:
        """End the process, which has no children left."""
        self._process.communicate()

    def _ask(self, task: str, given: Said) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"task": task, "given": given}) + "\n")
        self._process.stdin.flush()

    def _listen(self) -> Said:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the register's process ended"
        found: Said = json.loads(line)
        return found


class Child:
    """One task in its own process."""

    def __init__(self, pid: int, listen: Any) -> None:
        self.pid, self._listen = pid, listen
        self.code: int | None = None

    def said(self) -> Iterator[Said]:
        """Yield what it says until it ends; ``code`` is negative when a signal ended it."""
        while self.code is None:
            said = self._listen()
            if "ended" in said:
                self.code = said["ended"]
                return
            yield said


def say(**said: Any) -> None:
    """Tell the test something, whole or not at all."""
    os.write(1, json.dumps(said).encode() + b"\n")


def _serve() -> None:
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "seloste.project.settings"
    django.setup()
    import load
    import mishaps

    tasks = {**load.TASKS, **mishaps.TASKS}

    say(ready=True)
    while line := sys.stdin.readline():
        asked = json.loads(line)
        if asked["task"] == "warm":
            load.warm(**asked["given"])
            continue
        pid = os.fork()
        if not pid:
            _do(tasks[asked["task"]], asked["given"])
        _, status = os.waitpid(pid, 0)
        say(ended=os.waitstatus_to_exitcode(status))


def _do(task: Any, given: Said) -> None:
    code = 1
    say(pid=os.getpid())
    try:
        task(**given)
        code = 0
    except BaseException:  # noqa: BLE001 (told, whatever it was)
        say(failed=traceback.format_exc()[-3000:])
    finally:
        os._exit(code)


if __name__ == "__main__":
    _serve()
