"""A scan as it is printed: for people, for programs, and for the tools that show findings beside lines.

No value of a cookie and no query of an address comes this far. Names come from the website, so what could steer a
terminal is taken out of them.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from seloste.cli import findings
from seloste.core.description import Description, Node
from seloste.edge.banner import configuration_hash
from seloste.scan import CATALOGUE, RULES, Finding, Inventory, Seen
from seloste.scan.comparing import length
from seloste.scan.inventory import Contact, Item
from seloste.scan.seen import Round

_WIDEST: Final = 60
"""Characters of one column; what is longer is shortened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A finding, and the line of the description that it is about (from 1), where it has one."""

    finding: Finding
    line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """Everything there is to print."""

    file: Path
    description: Description
    seen: Seen
    held: Inventory
    found: Sequence[Placed]


def placed(found: Iterable[Finding], root: Node) -> tuple[Placed, ...]:
    """Return the findings with the lines that they are about."""
    return tuple(Placed(finding=each, line=root.at(each.path).line if each.path else None) for each in found)


def text(scanned: Scanned) -> str:
    """Return the scan for people: the tables of what was seen, then the findings, then one line."""
    seen = scanned.seen
    rounds = [visit.round.name for visit in seen.visits]
    head = f"{', '.join(map(_plain, seen.pages))}\nRounds: {', '.join(rounds)}"
    blocks = [head, *_tables(scanned), *_told(scanned)]
    severities = [each.finding.severity for each in scanned.found]
    return "\n\n".join([*blocks, findings.summary(_plain(seen.pages[0]), severities)])


def as_json(scanned: Scanned) -> str:
    """Return everything that was seen, and the findings, as one JSON object."""
    seen, held = scanned.seen, scanned.held
    document = {
        "urls": seen.pages,
        "description": str(scanned.file),
        "configuration": configuration_hash(scanned.description),
        "banner": {
            "address": seen.banner.address or None,
            "configuration": seen.banner.configuration or None,
            "missing_on": seen.banner.without,
        },
        "rounds": [
            {"name": visit.round.name, "accepted": sorted(visit.round.accepted)} for visit in seen.visits
        ],
        "stored": [_stored(item, scanned.description) for item in held.items],
        "requests": [_requested(contact) for contact in held.contacts],
        "not_seen": held.unseen,
        "notes": seen.notes,
        "findings": [_row(each) for each in scanned.found],
    }
    return _escaped(json.dumps(document, ensure_ascii=False, indent=2))


def sarif(scanned: Scanned) -> str:
    """Return the findings as a SARIF 2.1.0 log, at the description’s line or at the page’s address."""
    places = {key: position for position, key in enumerate(CATALOGUE)}
    results = [_result(scanned.file, each, places[each.finding.rule]) for each in scanned.found]
    return _escaped(findings.log([findings.descriptor(rule) for rule in RULES], results))


def _tables(scanned: Scanned) -> Iterator[str]:
    held, all_rounds = scanned.held, [visit.round for visit in scanned.seen.visits]
    if held.items:
        rows = [
            (
                item.kind.replace("_", " "),
                item.name,
                item.host,
                _lasts(item),
                _rounds(item.rounds, all_rounds),
                _declared(item, scanned.description),
            )
            for item in held.items
        ]
        yield _table(("stored", "name", "host", "lasts", "seen", "listed as"), rows)
    if held.contacts:
        contacts = [
            (
                contact.host,
                ", ".join(sorted(contact.types)),
                _rounds(contact.rounds, all_rounds),
                ", ".join(contact.recipients) or "not listed",
            )
            for contact in held.contacts
        ]
        yield _table(("requests to", "for", "seen", "listed as"), contacts)
    if not held.items and not held.contacts:
        yield "Nothing is stored, and nobody else is sent a request."
    if held.unseen:
        yield f"Listed, but not seen here: {', '.join(held.unseen)}."


def _told(scanned: Scanned) -> Iterator[str]:
    """Yield the findings; those of one remedy stand together."""
    groups: dict[tuple[str, str], list[Placed]] = {}
    for each in scanned.found:
        groups.setdefault((each.finding.rule, each.finding.remedy), []).append(each)
    for group in groups.values():
        lines = [
            findings.line(
                _place(scanned.file, each),
                each.finding.rule,
                each.finding.severity,
                _plain(each.finding.message),
            )
            for each in group
        ]
        first = group[0].finding
        yield "\n".join([*lines, *findings.advice(first.remedy, first.law)])


def _place(file: Path, each: Placed) -> str:
    return f"{click.format_filename(file)}:{each.line}:" if each.line else f"{_plain(each.finding.page)}:"


def _lasts(item: Item) -> str:
    if item.ends:
        return length(max(end - at for at, end in item.ends))
    return "session" if item.kind in ("cookie", "session_storage") else "until removed"


def _rounds(rounds: Sequence[Round], every: Sequence[Round]) -> str:
    return "always" if len(rounds) == len(every) else ", ".join(each.name for each in rounds)


def _declared(item: Item, description: Description) -> str:
    if item.is_banners:
        return "the banner’s own"
    if item.declared is None:
        return "not listed"
    waits = description.cookies[item.declared].consent or "necessary"
    return waits if item.declared == item.name else f"{item.declared} ({waits})"


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    cells = [head, *(tuple(_short(cell) for cell in row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    return "\n".join([click.style(lines[0], bold=True), *lines[1:]])


def _short(cell: str) -> str:
    cell = _plain(cell)
    return cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…"


def _plain(text: str) -> str:
    return "".join(each if each.isprintable() else "�" for each in text)


def _escaped(document: str) -> str:
    """Return JSON whose strings hold nothing that could steer a terminal or cannot be written, except as an escape."""
    return "".join(
        each if each.isprintable() or each == "\n" else json.dumps(each).strip('"') for each in document
    )


def _literal(message: str) -> str:
    """Return a message in which no name that a website chose is a link (SARIF 2.1.0, 3.11.6)."""
    return re.sub(r"[\\\[\]]", r"\\\g<0>", message)


def _stored(item: Item, description: Description) -> dict[str, Any]:
    listed = description.cookies[item.declared] if item.declared else None
    return {
        "kind": item.kind,
        "name": item.name,
        "host": item.host,
        "third_party": not item.is_own,
        "page": item.page,
        "rounds": [each.name for each in item.rounds],
        "lasts_seconds": max((round((end - at).total_seconds()) for at, end in item.ends), default=None),
        "written_by": sorted(item.set_by),
        "sent_to": sorted(item.sent_to),
        "banner": item.is_banners,
        "listed_as": item.declared,
        "consent": listed.consent if listed else None,
    }


def _requested(contact: Contact) -> dict[str, Any]:
    return {
        "host": contact.host,
        "page": contact.page,
        "rounds": [each.name for each in contact.rounds],
        "types": sorted(contact.types),
        "addresses": contact.addresses,
        "recipients": contact.recipients,
    }


def _row(each: Placed) -> dict[str, Any]:
    finding = each.finding
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "line": each.line,
        "page": finding.page,
        "message": finding.message,
        "remedy": finding.remedy,
        "law": finding.law,
        "why": finding.why,
    }


def _result(file: Path, each: Placed, position: int) -> dict[str, Any]:
    finding = each.finding
    page = {"physicalLocation": {"artifactLocation": {"uri": finding.page}}}
    return {
        "ruleId": finding.rule,
        "ruleIndex": position,
        "level": finding.severity,
        "message": {"text": f"{_literal(finding.message)} {finding.remedy} ({finding.law})"},
        "locations": [findings.located(file, each.line) if each.line else page],
    }
