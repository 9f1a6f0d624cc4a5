"""Findings as they are printed: for people, for programs, and for the tools that show them beside the lines."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import click

from seloste import __version__
from seloste.core.description.rules import CATALOGUE, Finding, Rule, Severity

_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow"}
_GDPR: Final = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"


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
    rules = [_descriptor(same[0]) for same in CATALOGUE.values()]
    places = {key: position for position, key in enumerate(CATALOGUE)}
    log: dict[str, Any] = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "seloste", "version": __version__, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(file, each, places[each.rule]) for each in found],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _line(file: Path, finding: Finding) -> str:
    severity = click.style(finding.severity, fg=_COLOURS[finding.severity], bold=True)
    place = click.style(f"{click.format_filename(file)}:{finding.line}:", dim=True)
    return f"{place} {click.style(finding.rule, bold=True)} {severity}: {finding.message}"


def _advice(finding: Finding) -> tuple[str, str]:
    return f"    {finding.remedy}", click.style(f"    {finding.law}", dim=True)


def _summary(file: Path, found: Sequence[Finding]) -> str:
    if not found:
        return f"{click.format_filename(file)}: nothing to mend."
    errors = sum(finding.severity is Severity.ERROR for finding in found)
    counts = [(errors, "error"), (len(found) - errors, "warning")]
    told = " and ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count)
    return f"{click.format_filename(file)}: {told}."


def _descriptor(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.why} ({rule.law})"},
        "help": {"text": rule.remedy},
        "helpUri": _GDPR,
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(file: Path, finding: Finding, position: int) -> dict[str, Any]:
    path = file.as_uri() if file.is_absolute() else quote(file.as_posix())
    return {
        "ruleId": finding.rule,
        "ruleIndex": position,
        "level": finding.severity,
        "message": {"text": f"{finding.message} {finding.remedy} ({finding.law})"},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": finding.line}}}
        ],
    }
