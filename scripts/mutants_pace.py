"""A plugin of pytest for ``make mutants``: it changes how fast mutants are judged, and not which tests judge them."""

import gc
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Final

import pytest
from mutmut.mutation import trampoline
from mutmut.runners.harness import BadTestExecutionCommandsException, PytestRunner

CALLED: Final = "SELOSTE_MUTANTS_CALLED"
"""Names, where it is set, the file to which the functions that are called during collection are written."""

EARLY: Final = "SELOSTE_MUTANTS_EARLY"
"""The functions whose mutants are passed over, as collection has called them before there was any mutant."""

PASSED_OVER: Final = 78

_NOTICED: Final = Path("noticed.txt")
_STATS: Final = Path("mutmut-stats.json")
_called: set[CodeType] = set()


def _remember(frame: FrameType, _event: str, _argument: object) -> None:
    _called.add(frame.f_code)


if CALLED in os.environ:
    sys.setprofile(_remember)


def _mutant() -> str:
    """Return the mutant under test; mutmut itself asks the environment at every call, which takes most of a test."""
    return trampoline._mutant_under_test or ""  # noqa: SLF001 (see above)


trampoline.get_mutant_under_test = _mutant


@cache
def _durations() -> dict[str, float]:
    durations: dict[str, float] = (
        json.loads(_STATS.read_text())["duration_by_test"] if _STATS.exists() else {}
    )
    return durations


_durations()  # Read once, before there is a process for each mutant.
_early: Final = frozenset(os.environ.get(EARLY, "").split())
_run_tests: Final = PytestRunner.run_tests


def _run_unless_early(runner: PytestRunner, *, mutant_name: str | None, tests: Iterable[str]) -> int:
    if mutant_name is not None and _function_and_module(mutant_name)[0] in _early:
        return PASSED_OVER
    named = tuple(tests)
    with suppress(BadTestExecutionCommandsException):
        return int(_run_tests(runner, mutant_name=mutant_name, tests=named))
    # Not found by their names: what the mutant changes they are named after, or stand on. Their files then.
    files = sorted({test.partition("::")[0] for test in named})
    with suppress(BadTestExecutionCommandsException):
        return int(_run_tests(runner, mutant_name=mutant_name, tests=files))
    return pytest.ExitCode.INTERRUPTED


PytestRunner.run_tests = _run_unless_early


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ask first the tests that noticed most changes of the same function, then of the same module, then the quick."""
    if "__mutmut_" not in _mutant():
        return
    function, module = _function_and_module(_mutant())
    of_function: Counter[str] = Counter()
    of_module: Counter[str] = Counter()
    for line in _NOTICED.read_text().splitlines() if _NOTICED.exists() else ():
        mutant, test = line.split("\t")
        in_function, in_module = _function_and_module(mutant)
        of_function[test] += in_function == function
        of_module[test] += in_module == module
    items.sort(
        key=lambda item: (
            -of_function[item.nodeid],
            -of_module[item.nodeid],
            _durations().get(item.nodeid, 0),
        )
    )


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Write down which test noticed the change."""
    if report.failed and "__mutmut_" in _mutant():
        with _NOTICED.open("a") as noticed:
            noticed.write(f"{_mutant()}\t{report.nodeid}\n")


def pytest_collection_finish() -> None:
    """Write down, where that is asked for, what has been called: a mutant of it must be there before its module is."""
    gc.freeze()  # What is there now outlives every mutant, and looking through it for rubbish takes most of a run.
    if CALLED not in os.environ:
        return
    sys.setprofile(None)
    names = {_mutmut_name(code) for code in _called if "/src/seloste/" in code.co_filename}
    Path(os.environ[CALLED]).write_text("\n".join(sorted(names)))


def _function_and_module(mutant: str) -> tuple[str, str]:
    function = mutant.partition("__mutmut_")[0]
    return function, function.rpartition(".")[0]


def _mutmut_name(code: CodeType) -> str:
    path = Path(code.co_filename.partition("/src/")[2]).with_suffix("")
    module = ".".join(part for part in path.parts if part != "__init__")
    within, _, name = code.co_qualname.partition(".<locals>")[0].rpartition(".")
    return f"{module}.xǁ{within}ǁ{name}" if within else f"{module}.x_{name}"
