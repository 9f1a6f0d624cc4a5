"""What the scan asks for: one rule for each way in which a website can differ from its description.

Ids never change their meaning. K numbers are the assertions that ``docs/banner.md`` holds the banner to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from seloste.core.description.rules import Severity
from seloste.core.description.rules.acts import cited

_DEVICE: Final = cited("917/2014", "section 205")
_LIST: Final = f"{_DEVICE}; GDPR Art. 13(2)(a); CJEU C-673/17"
_ASKED: Final = f"{_DEVICE}; Directive 2002/58/EC Art. 5(3); GDPR Art. 6(1)(a)"
_BACK: Final = "GDPR Art. 7(3); EDPB Guidelines 05/2020, paragraph 117"
_OTHERS: Final = "GDPR Art. 13(1)(e); CJEU C-40/17"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: what it asks for, where that comes from, what people lose without it, what to do."""

    id: str
    severity: Severity
    title: str
    law: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to mend, in the website or in its description."""

    rule: str
    severity: Severity
    message: str
    remedy: str
    law: str
    why: str
    path: tuple[str | int, ...] | None
    """The place in the description that it is about, where it has one."""
    page: str
    """The page where it was seen first, without query."""


RULES: Final = (
    Rule(
        id="C01",
        severity=Severity.ERROR,
        title="Everything stored is on the list",
        law=_LIST,
        why="People must know what is stored on their device, what for, how long, and who can read it.",
        remedy="List it under “cookies” with its purpose, provider and “lasts”, and the “consent” it waits for unless "
        "it is necessary; or take it from the website.",
    ),
    Rule(
        id="C02",
        severity=Severity.ERROR,
        title="Everybody whom pages load from is named",
        law=_OTHERS,
        why="Whose content a page loads learns who visits it, and from which address.",
        remedy="Name it under “hosts” of the recipient whose it is, or serve the content from the website itself; if "
        "it is the website’s own, say so with --own.",
    ),
    Rule(
        id="C03",
        severity=Severity.ERROR,
        title="What waits for consent is stored only with it",
        law=_ASKED,
        why="A choice that changes nothing is none.",
        remedy="Hold what stores it back with data-purpose (docs/banner.md).",
    ),
    Rule(
        id="C04",
        severity=Severity.ERROR,
        title="Others are sent requests only with consent, where it rests on that",
        law=f"{_ASKED}; CJEU C-40/17",
        why="The request alone tells them who visits.",
        remedy="Hold what sends it back with data-purpose (docs/banner.md).",
    ),
    Rule(
        id="C05",
        severity=Severity.ERROR,
        title="“Necessary” is only what is necessary",
        law=f"{_DEVICE}; EDPB Cookie Banner Taskforce report (2023), type I",
        why="What is called necessary is never asked about.",
        remedy="Give it the category that it has, and name the purpose whose “consent” it waits for.",
    ),
    Rule(
        id="C06",
        severity=Severity.ERROR,
        title="Nothing stays longer than people are told",
        law=_LIST,
        why="How long something can point to a person is part of what they agree to.",
        remedy="Let it end sooner, or write in “lasts” how long it stays.",
    ),
    Rule(
        id="C07",
        severity=Severity.WARNING,
        title="What is asked for is used",
        law=f"{_LIST}; GDPR Art. 5(1)(a)",
        why="A list of what is not there hides what is.",
        remedy="Take it from “cookies” if the website no longer stores it; if it does so elsewhere, scan that page too.",
    ),
    Rule(
        id="C08",
        severity=Severity.ERROR,
        title="A withdrawal clears what was stored",
        law=_BACK,
        why="Withdrawing must be as easy as giving, and end what was begun.",
        remedy="Have it stored where the banner can clear it: by a script, on the website’s own host, under the declared "
        "name and kind; what only the server can read (HttpOnly) the server must end.",
    ),
    Rule(
        id="C09",
        severity=Severity.ERROR,
        title="A withdrawal ends requests to others",
        law=_BACK,
        why="Who no longer agrees is no longer watched.",
        remedy="Hold what sends it back with data-purpose on every page, not only until the first choice.",
    ),
    Rule(
        id="C10",
        severity=Severity.ERROR,
        title="Each is listed as the kind it is",
        law=_LIST,
        why="What is looked for among cookies is not found in another storage, and not cleared from it.",
        remedy="Write the “kind” that was seen; where one name is used for two kinds, list one of them with * in its name.",
    ),
    Rule(
        id="C11",
        severity=Severity.ERROR,
        title="The banner is on every page",
        law=f"{_ASKED}; GDPR Art. 7(1) and (3)",
        why="Where nobody is asked nothing may be stored, and where the choices cannot be reached nobody can withdraw.",
        remedy="Put the banner’s script on the page, and let its content security policy allow it (docs/banner.md).",
    ),
    Rule(
        id="C12",
        severity=Severity.ERROR,
        title="The banner asks what the description says",
        law="GDPR Art. 7(1); EDPB Guidelines 05/2020, paragraphs 104 to 111",
        why="Consent to something else covers nothing of this.",
        remedy="Publish this description, or scan with the one in force.",
    ),
)

CATALOGUE: Final[Mapping[str, Rule]] = {rule.id: rule for rule in RULES}
"""Rules by their id."""


def finding(
    rule: str,
    message: str,
    *,
    page: str,
    path: tuple[str | int, ...] | None = None,
    severity: Severity | None = None,
    remedy: str | None = None,
) -> Finding:
    """Return a finding of a rule; what it does not say for itself is the rule’s."""
    by = CATALOGUE[rule]
    return Finding(
        rule=rule,
        severity=severity or by.severity,
        message=message,
        remedy=remedy or by.remedy,
        law=by.law,
        why=by.why,
        path=path,
        page=page,
    )
