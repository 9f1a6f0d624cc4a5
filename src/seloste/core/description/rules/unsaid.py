"""What a description leaves out, and the rule that asks for it: one table, so that nothing is asked for twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from seloste.core.description.load import Statement
from seloste.core.description.needed import Missing
from seloste.core.description.rules.model import Finder, Hit, Severity
from seloste.core.description.rules.parts import named
from seloste.core.description.source import Path
from seloste.core.language import Language

LANGUAGES: Final[frozenset[str | int]] = frozenset(Language)

COMPLETENESS: Final = "L47"
"""The rule that asks for what no other rule does."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place that can be left out: the rule it belongs to, and what is wrong without it."""

    pattern: str
    """A path, with ``*`` for any step; ``**`` at its end is everything below."""
    rule: str
    message: str | None
    """With ``{it}`` for the entry; ``None`` where the rule looks for itself."""
    moot_without: str | None = None
    """The section whose own absence says it already."""
    severity: Severity | None = None


GAPS: Final = (
    # Who answers for it, about whom.
    Gap("register.updated", "L27", "The description does not say on which day it was written."),
    Gap("controller", "L29", "Nothing says who the controller is."),
    Gap("controller.name", "L29", "The controller has no name."),
    Gap("controller.business_id", "L29", "The controller has no business ID or other registration number."),
    Gap("controller.address", "L29", "The controller has no postal address."),
    Gap("controller.country", "L29", "The controller has no country."),
    Gap("controller.email", "L29", "The controller has no e-mail address."),
    Gap("controller.representative.**", "L29", "The controller's representative is described in part only."),
    Gap("contact_person.**", "L29", "Nothing says whom to ask about the register, and at which address."),
    Gap("contact_person", "L29", "Nothing says whom to ask about the register."),
    Gap(
        "data_protection_officer.**",
        "L26",
        "The data protection officer cannot be reached: there is no e-mail address.",
    ),
    Gap("authority.**", "L06", "The supervisory authority is described in part only."),
    Gap("authority", "L06", "Nothing says to which supervisory authority people of this country complain."),
    Gap("subjects", "L30", "Nothing says which categories of people are in the register."),
    Gap("subjects.**", "L30", "{it} has no name."),
    Gap("purposes.*.subjects", "L30", "{it} does not say whose data it concerns.", "subjects"),
    # What for, and by what right.
    Gap("purposes", "L13", "The register has no purpose."),
    Gap("purposes.data_subject_rights", "L19", "No purpose answers people's requests."),
    Gap("purposes.*.name", "L13", "{it} has no name."),
    Gap("purposes.*.description", "L13", "{it} does not say what is done for it."),
    Gap("purposes.*.basis", "L14", "{it} has no legal basis."),
    Gap("purposes.*.interest", "L14", "{it} rests on legitimate interests, and does not say which."),
    Gap("purposes.*.law", "L14", "{it} rests on a legal obligation, and does not name the act."),
    Gap(
        "purposes.*.consent.**", "L02", "{it} rests on consent, and nobody is asked for it in so many words."
    ),
    Gap("purposes.*.consent", "L02", "{it} rests on consent, and nobody is asked for it."),
    Gap("contracts.**", "L31", "{it} is described in part only."),
    Gap("services.**", "L31", "{it} has no name."),
    # What is kept, from where, how long.
    Gap("fields.*.purposes", "L13", "{it} does not say what it is used for.", "purposes"),
    Gap("records.*.purposes", "L13", "{it} does not say what it is used for.", "purposes"),
    Gap("sources", "L21", "Nothing says where the data comes from."),
    Gap("sources.*.name", "L21", "{it} has no name."),
    Gap("sources.*.from_person", "L21", "{it} does not say whether it is the person concerned."),
    Gap("fields.*.sources", "L21", "{it} does not say where it comes from.", "sources"),
    Gap("records.*.sources", "L21", "{it} does not say where it comes from.", "sources"),
    Gap("retention", "L05", "Nothing says how long anything is kept."),
    Gap("retention.*.keep", "L05", "{it} has no period."),
    Gap("retention.*.counted_from", "L05", "{it} does not say from which event it is counted."),
    Gap("fields.*.retention", "L05", "{it} does not say how long it is kept.", "retention"),
    Gap("records.*.retention", "L05", "{it} does not say how long it is kept.", "retention"),
    Gap(
        "evidence.**",
        "L05",
        "Part of what the system writes down by itself has no purpose or period.",
        "retention",
    ),
    Gap(
        "evidence",
        "L05",
        "Nothing says how long consents, requests and the log of uses are kept.",
        "retention",
    ),
    Gap("fields.*.necessity", "L11", "{it} does not say whether it must be given."),
    Gap("records.*.necessity", "L11", "{it} does not say whether it must be given."),
    Gap("fields.*.consequence", "L11", "{it} must be given, and does not say what follows when it is not."),
    Gap("records.*.consequence", "L11", "{it} must be given, and does not say what follows when it is not."),
    # Who receives it, and where it lies.
    Gap("recipients", "L12", "Nothing says who receives the data."),
    Gap("recipients.*.name", "L12", "{it} has neither a name nor a category."),
    Gap("recipients.*.does", "L12", "{it} does not say what it does with the data."),
    Gap("recipients.*.purposes", "L12", "{it} does not say for which purposes it receives data.", "purposes"),
    Gap(
        "recipients.*.role",
        "L25",
        "{it} does not say whether it is a processor, a controller or a joint one.",
    ),
    Gap("recipients.*.country", "L04", "{it} does not say in which country it is."),
    Gap(
        "recipients.*.transfer", "L03", "{it} is outside the EU and EEA, and no transfer mechanism is named."
    ),
    Gap(
        "recipients.*.transfer.mechanism",
        "L03",
        "{it} is outside the EU and EEA, and no transfer mechanism is named.",
    ),
    Gap("recipients.*.transfer.copy_from", "L03", "{it} does not say where to get a copy of the safeguards."),
    Gap("recipients.*.contract.**", "L32", "{it} has a contract that is described in part only."),
    Gap("deployment", "L04", "Nothing says where the register, its backups and its mail are."),
    Gap("deployment.**", "L04", "Nothing says who keeps part of the register, and in which country."),
    Gap("publications.**", "L49", "{it} is described in part only."),
    Gap(
        "disclosure_permission.sender_checked",
        "L28",
        "Nothing says whether a permission to disclose counts only once its sender is known.",
    ),
    Gap("disclosure_permission.**", "L28", "Nothing says how people permit a disclosure."),
    Gap("statistics.**", "L37", "{it} is described in part only."),
    # What visitors and those who ask meet.
    Gap("cookies", "L18", "Nothing says what the website stores on people's devices."),
    Gap("cookies.*.lasts", "L18", "{it} does not say how long it stays."),
    Gap("cookies.*.provider", "L18", "{it} does not say who sets it."),
    Gap("cookies.*.consent", "L18", "{it} is not necessary, and waits for no consent."),
    Gap("cookies.**", "L18", "{it} does not say what it is for."),
    Gap("rights", "L48", None),
    Gap("rights.told", "L48", None),
    Gap("rights.requests", "L19", "Nothing says how people make requests.", "rights"),
    Gap("rights.requests.channels", "L19", "Nothing says in which ways people make requests."),
    Gap("rights.requests.answered_within", "L43", "Nothing says how soon requests are answered."),
    Gap("rights.requests.identity", "L39", "Nothing says when people must show who they are."),
    Gap(
        "automated_decisions.**",
        "L10",
        "An automated decision is told in part only.",
        severity=Severity.ERROR,
    ),
    Gap("children.**", "L26", "Nothing says whether services are offered directly to children."),
)
"""The first row that fits holds; what fits none belongs to the rule on completeness."""


def unsaid(rule: str) -> Finder:
    """Return the finder of what is left out that ``rule`` asks for."""

    def find(statement: Statement, _on: date) -> Iterator[Hit]:
        for missing in statement.missing:
            if missing.path[-1] not in LANGUAGES:
                yield from _asked(rule, missing, statement)

    return find


def _asked(rule: str, missing: Missing, statement: Statement) -> Iterator[Hit]:
    gap = gap_of(missing.path)
    if gap is None:
        if rule == COMPLETENESS:
            yield Hit(at=missing.line, message=f"“{'.'.join(map(str, missing.path))}” is missing.")
    elif gap.rule == rule and gap.message and (not gap.moot_without or statement.root.has(gap.moot_without)):
        message = gap.message.format(it=named(missing.path))
        yield Hit(at=missing.line, message=message, severity=gap.severity)


def gap_of(path: Path) -> Gap | None:
    """Return the row of the table that ``path`` belongs to."""
    return next((gap for gap in GAPS if _fits(gap.pattern.split("."), path)), None)


def _fits(pattern: list[str], path: Path) -> bool:
    if pattern[-1] == "**":
        pattern = [*pattern[:-1], *["*"] * max(1, len(path) - len(pattern) + 1)]
    return len(pattern) == len(path) and all(
        step in ("*", str(part)) for step, part in zip(pattern, path, strict=True)
    )
