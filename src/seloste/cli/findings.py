"""Findings as they are printed: for people, for programs, and for the tools that show them beside the lines."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import quote

import click

from seloste import __version__
from seloste.core.description.rules import CATALOGUE, Finding, Severity

_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow"}
_GDPR: Final = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"


class Described(Protocol):
    """What is told of a rule, whichever catalogue it is from."""

    @property
    def id(self) -> str: ...  # noqa: D102 - as every rule has it
    @property
    def severity(self) -> Severity: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def law(self) -> str: ...  # noqa: D102
    @property
    def why(self) -> str: ...  # noqa: D102
    @property
    def remedy(self) -> str: ...  # noqa: D102


def text(file: Path, found: Sequence[Finding]) -> str:
    """Return the findings for people: what one remedy mends stands together, in the order of the first lines."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.rule, finding.remedy), []).append(finding)
    blocks = [
        "\n".join([*(_line(file, each) for each in group), *_advice(group[0])]) for group in groups.values()
    ]
    return "\n\n".join([*blocks, _summary(file, found)])


def as_json(_file: Path, found: Sequence[Finding]) -> str:
    """Return the findings as one JSON object."""
    rows = [
        {
            "rule": each.rule,
            "severity": each.severity,
            "line": each.line,
            "message": each.message,
            "remedy": each.remedy,
            "law": each.law,
            "why": each.why,
        }
        for each in found
    ]
    return json.dumps({"findings": rows}, ensure_ascii=False, indent=2)


def sarif(file: Path, found: Sequence[Finding]) -> str:
    """Return the findings as a SARIF 2.1.0 log (OASIS, 27 March 2020), which editors and forges show beside the lines."""
    rules = [descriptor(same[0]) for same in CATALOGUE.values()]
    places = {key: position for position, key in enumerate(CATALOGUE)}
    return log(rules, [_result(file, each, places[each.rule]) for each in found])


def log(rules: Sequence[dict[str, Any]], results: Sequence[dict[str, Any]]) -> str:
    """Return a SARIF log of one run; each result names its rule by id and by its place among the rules."""
    made: dict[str, Any] = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "seloste", "version": __version__, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(made, ensure_ascii=False, indent=2)


def _line(file: Path, finding: Finding) -> str:
    place = f"{click.format_filename(file)}:{finding.line}:"
    return line(place, finding.rule, finding.severity, finding.message)


def line(place: str, rule: str, severity: Severity, message: str) -> str:
    """Return one finding as a line, with its colours."""
    coloured = click.style(severity, fg=_COLOURS[severity], bold=True)
    return f"{click.style(place, dim=True)} {click.style(rule, bold=True)} {coloured}: {message}"


def _advice(finding: Finding) -> tuple[str, str]:
    return advice(finding.remedy, finding.law)


def advice(remedy: str, law: str) -> tuple[str, str]:
    """Return what to do, and the law that asks for it, as two lines."""
    return f"    {remedy}", click.style(f"    {law}", dim=True)


def _summary(file: Path, found: Sequence[Finding]) -> str:
    return summary(click.format_filename(file), [finding.severity for finding in found])


def summary(what: str, severities: Sequence[Severity]) -> str:
    """Return the last line: how many errors and warnings, or that there is nothing to mend."""
    if not severities:
        return f"{what}: nothing to mend."
    errors = severities.count(Severity.ERROR)
    counts = [(errors, "error"), (len(severities) - errors, "warning")]
    told = " and ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count)
    return f"{what}: {told}."


def descriptor(rule: Described) -> dict[str, Any]:
    """Return a rule as SARIF describes it."""
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.why} ({rule.law})"},
        "help": {"text": rule.remedy},
        "helpUri": _GDPR,
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(file: Path, finding: Finding, position: int) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": position,
        "level": finding.severity,
        "message": {"text": f"{finding.message} {finding.remedy} ({finding.law})"},
        "locations": [located(file, finding.line)],
    }


def located(file: Path, at: int) -> dict[str, Any]:
    """Return a line of a file as SARIF names a place."""
    path = file.as_uri() if file.is_absolute() else quote(file.as_posix())
    return {"physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": at}}}
