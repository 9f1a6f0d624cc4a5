"""Change the core in small ways, one at a time, and see whether the pure tests notice.

make mutants                                  everything that [tool.mutmut] names
make mutants ONLY="seloste.core.deadlines*"   a part, by the names of its mutants

A change that no test notices is a mutant that survived: either a test is missing, or the change alters nothing,
and then its line says so with ``# pragma: no mutate`` and a reason. Mutmut changes the bodies of functions and of
undecorated methods; tables at module level, class bodies and decorated functions are beyond its reach.

Each mutant is a fork of one process that has imported and collected all tests already. Only what is called meanwhile,
such as what compiles a table, is judged by processes that import everything anew.

Mutmut works on a copy, so that the tree may be edited meanwhile and nothing from an earlier run is believed.
"""

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from mutants_pace import CALLED, EARLY

ROOT = Path(__file__).parents[1]
COPIED = ("src", "tests", "docs", "examples", "scripts", "pyproject.toml")
MUTMUT = str(Path(sys.executable).with_name("mutmut"))
TESTS = ("tests/core", "tests/documents", "tests/examples", "-m", "not long")
COLLECT = (sys.executable, "-m", "pytest", "--collect-only", "-qq", "-x", "-p", "no:django", *TESTS)
# By the exit code of the tests; what stands nowhere here says nothing of the mutant, and counts as unclear.
FATES: dict[int | None, str] = {
    pytest.ExitCode.OK: "survived",
    pytest.ExitCode.TESTS_FAILED: "killed",
    pytest.ExitCode.INTERRUPTED: "killed",
    33: "untested",
    -signal.SIGXCPU: "timeout",
}
FEW = 20
"""Tests; what is credited to no more may be known to others that remember its result."""
COLUMNS = ("killed", "timeout", "survived", "untested", "unclear")
DETECTED = ("killed", "timeout")


def main() -> int:
    """Run mutmut over what is asked for; fail where fewer mutants were detected than asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("only", nargs="*", default=["*"], help="names of mutants, such as seloste.core.law*")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--at-least", type=float, default=100, help="percentage of mutants to detect")
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    with tempfile.TemporaryDirectory(prefix="seloste-mutants-") as folder:
        copy = Path(folder)
        for name in COPIED:
            _copy(ROOT / name, copy / name)
        early = _called_by_imports(copy)
        _run(copy, asked.only, workers=asked.workers, early=early)
        undetected = _undetected(_fates(copy, asked.only))
        anew = {name for name in undetected if _function(name) in early}.union(_widened(copy, undetected))
        if anew:
            names = {f"{_function(name)}__mutmut_*" if _function(name) in early else name for name in anew}
            _run(copy, sorted(names), workers=asked.workers)
        fates = _fates(copy, asked.only)
        for name in _undetected(fates):
            print(_shown(copy, name), end="\n\n")
    return 0 if _show_table(fates) >= asked.at_least else 1


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


def _called_by_imports(folder: Path) -> set[str]:
    """Return the functions, by mutmut's names, that are called when the tests are collected."""
    names = folder / "called-by-imports.txt"
    environment = _environment(folder, {CALLED: str(names)})
    subprocess.run(COLLECT, cwd=folder, env=environment, capture_output=True, check=True)  # noqa: S603 (our own words)
    return set(names.read_text().splitlines())


def _environment(folder: Path, more: Mapping[str, str]) -> dict[str, str]:
    paced = {
        "PYTHONPATH": str(folder / "scripts"),
        "PYTEST_PLUGINS": "mutants_pace",
        "PYTHONDONTWRITEBYTECODE": "",
    }
    return {**os.environ, **paced, **more}


def _run(folder: Path, names: Iterable[str], *, workers: int, early: Iterable[str] | None = None) -> None:
    """Run mutmut: its progress on a terminal, its words where it fails.

    The mutants of ``early`` functions are passed over; without it, every mutant meets all imports anew.
    """
    said: list[str] = []
    command = [MUTMUT, "run", "--max-children", str(workers), *names]
    _warm_up(folder, "import" if early is None else "collect")
    environment = _environment(folder, {} if early is None else {EARLY: " ".join(early)})
    with subprocess.Popen(  # noqa: S603 (our own words)
        command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        try:
            for line in process.stdout or ():
                said.append(line)
                if sys.stderr.isatty():
                    print(f"\r\033[K{line.strip()[:100]}", end="", file=sys.stderr, flush=True)
        except BaseException:
            process.terminate()
            raise
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)
    if process.returncode:
        raise SystemExit("".join(said[-60:]) + "Mutmut could not do its work; its own words are above.")


def _warm_up(folder: Path, how: str) -> None:
    """Say what the process that mutants are forked from does first."""
    settings = folder / "pyproject.toml"
    settings.write_text(
        re.sub(r"(?<=^forkserver_warmup = ).*$", f'"{how}"', settings.read_text(), flags=re.MULTILINE)
    )


def _fates(folder: Path, only: Iterable[str]) -> dict[str, str]:
    """Return what became of each mutant asked for."""
    codes: dict[str, int | None] = {}
    for path in sorted((folder / "mutants" / "src").rglob("*.meta")):
        codes |= json.loads(path.read_text())["exit_code_by_key"]
    return {
        name: FATES.get(code, "unclear")
        for name, code in codes.items()
        if any(fnmatchcase(name, pattern) for pattern in only)
    }


def _undetected(fates: dict[str, str]) -> list[str]:
    return [name for name, fate in fates.items() if fate not in DETECTED]


def _widened(folder: Path, mutants: Iterable[str]) -> list[str]:
    """Give every test that touches their modules to these mutants, where few have judged them; return those.

    A function that is called while modules are imported, or whose result is remembered, is credited by mutmut to one
    test, whichever ran first. One that many tests call by themselves is credited to them all.
    """
    path = folder / "mutants" / "mutmut-stats.json"
    stats = json.loads(path.read_text())
    credited: dict[str, list[str]] = stats["tests_by_mangled_function_name"]
    touching: dict[str, set[str]] = defaultdict(set)
    for function, tests in credited.items():
        touching[_module(function)].update(tests)
    few = {name: judges for name in mutants if len(judges := set(credited.get(_function(name), ()))) <= FEW}
    wider = [name for name, judges in few.items() if touching[_module(name)] != judges]
    credited |= {_function(name): sorted(touching[_module(name)]) for name in wider}
    path.write_text(json.dumps(stats))
    return wider


def _function(mutant: str) -> str:
    return mutant.partition("__mutmut_")[0]


def _module(name: str) -> str:
    return name.rpartition(".")[0]


def _shown(folder: Path, mutant: str) -> str:
    """Return the change that a mutant is."""
    command = [MUTMUT, "show", mutant]
    shown = subprocess.run(command, cwd=folder, text=True, capture_output=True, check=True)  # noqa: S603 (our own words)
    return shown.stdout.strip()


def _show_table(fates: dict[str, str]) -> float:
    """Print what became of the mutants of each module, and return the percentage detected."""
    modules: dict[str, Counter[str]] = defaultdict(Counter)
    for name, fate in fates.items():
        modules[_module(name)][fate] += 1
    modules["total"] = sum(modules.values(), Counter())
    width = max(map(len, modules))
    print("module".ljust(width), *(f"{column:>8}" for column in COLUMNS), "detected", sep="  ")
    rate = 0.0
    for module, counted in modules.items():
        rate = 100 * sum(counted[fate] for fate in DETECTED) / counted.total()
        print(module.ljust(width), *(f"{counted[column]:8}" for column in COLUMNS), f"{rate:7.1f}%", sep="  ")
    return rate


if __name__ == "__main__":
    sys.exit(main())
