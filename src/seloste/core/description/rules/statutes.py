"""The acts that a description relies on, and the periods that they set."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Basis, FieldType, StartEvent
from seloste.core.description.load import Statement
from seloste.core.description.rules.acts import cited, successor
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import holds, named, purposes_on
from seloste.core.description.rules.wording import past_acts
from seloste.core.description.source import Node
from seloste.core.description.values import Period, Unit
from seloste.core.language import Language
from seloste.core.law import STATUTES, Measure, figure, statute

_ACCOUNTING_ACT: Final = STATUTES["1336/1997"]
_NUMBER: Final = re.compile(r"\d{1,4}/\d{2,4}")
_STATUTORY: Final = {
    StartEvent.CALENDAR_YEAR_END: Measure.VOUCHERS,
    StartEvent.FINANCIAL_YEAR_END: Measure.BOOKS,
}
"""The events that the act counts from, and what is kept from each."""


def _bills(root: Node) -> Iterator[Node]:
    return (record for record in root.find("records.*") if holds(record, FieldType.MONEY))


def _unmentioned(statement: Statement, _on: date) -> Iterator[Hit]:
    obliged = purposes_on(statement.root, Basis.LEGAL_OBLIGATION)
    for record in _bills(statement.root):
        if obliged.isdisjoint(record.words("purposes")):
            yield Hit(
                at=record,
                message=f"{named(record.path)} holds amounts of money, and no purpose says that the law has them kept.",
            )


def _words(law: Node | None) -> str:
    return " ".join((law.text() or {}).values()) if law else ""


def _unlawful(statement: Statement, on: date) -> Iterator[Hit]:
    """Find provisions that cannot be looked up, or that belong to an act of the past."""
    for pattern in ("purposes.*.law", "fields.*.law", "records.*.law"):
        for law in statement.root.find(pattern):
            words = _words(law)
            for ended in {act.statute.number: act for _, act in past_acts(words, on)}.values():
                instead = successor(ended, on)
                yield Hit(
                    at=law,
                    message=f"{named(law.path)} relies on the {ended.statute.name[Language.EN]} "
                    f"({ended.statute.number}), which was repealed from {ended.since}.",
                    remedy=f"Name the {instead.name[Language.EN]} ({instead.number})." if instead else None,
                )
            if not _NUMBER.search(words) and not any(
                stem in words.casefold() for row in STATUTES.values() for stem in row.stems
            ):
                yield Hit(
                    at=law,
                    message=f"{named(law.path)} relies on a law that cannot be looked up: it has no number.",
                    severity=Severity.WARNING,
                )


def _cut_short(statement: Statement, on: date) -> Iterator[Hit]:
    root = statement.root
    accounting = {key for key, purpose in root.entries("purposes") if _is_accounting(purpose.get("law"))}
    for record in _bills(root):
        rule = root.at(("retention", record.word("retention") or ""))
        event, keep = rule.word("counted_from"), rule.word("keep")
        if event is None or keep is None or accounting.isdisjoint(record.words("purposes")):
            continue
        measure = _STATUTORY.get(StartEvent(event))
        if measure is None:
            message = f"{named(record.path)} is kept from “{event}”, which is not what the law counts from."
            yield Hit(at=record.at(("retention",)), message=message)
        elif _years(keep) < (least := figure(measure, on=on)):
            message = f"{named(record.path)} is kept for {keep} from “{event}”, and the law has it kept for {least} years."
            yield Hit(at=record.at(("retention",)), message=message)


def _is_accounting(law: Node | None) -> bool:
    words = _words(law)
    return any(statute(number) is _ACCOUNTING_ACT for number in _NUMBER.findall(words)) or any(
        stem in words.casefold() for stem in _ACCOUNTING_ACT.stems
    )


def _years(words: str) -> float:
    period = Period.model_validate(words)
    return period.count / {Unit.YEARS: 1, Unit.MONTHS: 12, Unit.DAYS: 365.25}[period.unit]


RULES = (
    Rule(
        id="L15",
        severity=Severity.WARNING,
        title="Accounting is a purpose of its own",
        law=f"GDPR Art. 6(1)(c), 13(1)(c); {cited(_ACCOUNTING_ACT.number, 'chapter 2, section 10')}",
        why="Invoices outlive the customer relationship because the law says so, and people should read that.",
        remedy="Add a purpose with “basis: legal_obligation” that names the Accounting Act as its “law”, and name it in "
        "the record type's “purposes”.",
        find=_unmentioned,
    ),
    Rule(
        id="L45",
        severity=Severity.ERROR,
        title="The law that is relied on is in force",
        law="GDPR Art. 6(3), 9(2), 10",
        why="A repealed act obliges nobody, and what it allowed is no longer allowed.",
        remedy="Name the act in force with its number, as in “1336/1997”.",
        find=_unlawful,
    ),
    Rule(
        id="L46",
        severity=Severity.WARNING,
        title="Accounting material is kept as long as the law says",
        law=cited(_ACCOUNTING_ACT.number, "chapter 2, section 10"),
        why="Erased too early, the accounts lack their proof; kept from another event, the end comes on another day.",
        remedy="Name a retention rule with “keep: 6 years” and “counted_from: calendar_year_end” for invoices, or "
        "“keep: 10 years” and “counted_from: financial_year_end” for books.",
        find=_cut_short,
    ),
)
