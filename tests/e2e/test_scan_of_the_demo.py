"""The demo's website is scanned as a newcomer would: nothing on its pages, and exactly what was planted on the other."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from showroom import Demo

from seloste.demo.site.planted import PLANTED, Fault

pytestmark = [pytest.mark.browser, pytest.mark.pure]

RULES = {
    (Fault.UNDECLARED, "cookie"): "C01",
    (Fault.UNDECLARED, "host"): "C02",
    (Fault.BEFORE_CHOICE, "cookie"): "C03",
    (Fault.NOT_NECESSARY, "cookie"): "C05",
    (Fault.TOO_LONG, "cookie"): "C06",
    (Fault.UNUSED, "cookie"): "C07",
    (Fault.NOT_CLEARED, "cookie"): "C08",
}
"""The rule that finds each kind of fault."""


def scanned(demo: Demo, *paths: str) -> tuple[int, dict[str, Any]]:
    """Scan pages of the demo with the command, for the demo's own register; return exit code and what was found."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "seloste",
            "scan",
            *(demo.website + path for path in paths),
            "--format",
            "json",
        ],
        env={**os.environ, "SELOSTE_HOME": demo.home},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_the_scan_finds_exactly_what_was_planted(demo: Demo) -> None:
    """One finding for each fault, and not one more; exit code 1, for a pipeline."""
    code, said = scanned(demo, "/faulty/")
    found = sorted((each["rule"], each["message"]) for each in said["findings"])
    wanted = sorted((RULES[each.fault, each.kind], each.name) for each in PLANTED)
    assert len(found) == len(wanted), found
    for (rule, message), (planted, name) in zip(found, wanted, strict=True):
        assert rule == planted
        assert name in message
    assert code == 1


def test_the_scan_finds_nothing_where_nothing_is_wrong(demo: Demo) -> None:
    """In every language, within one visit; exit code 0."""
    code, said = scanned(demo, "/en/", "/fi/", "/sv/")
    assert said["findings"] == []
    assert code == 0
    seen = {each["name"] for each in said["stored"]}
    assert {"_mittaus", "mittaus-pages", "video_captions", "_piiri", "route", "cc_cookie"} <= seen
