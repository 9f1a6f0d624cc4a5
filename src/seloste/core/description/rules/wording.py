"""The rules about words: what free texts must not say, in whichever of their languages they say it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, lru_cache
from typing import Final, TypeAlias, assert_never

from seloste.core.description.load import Statement
from seloste.core.description.rules.acts import cited, successor
from seloste.core.description.rules.model import Finder, Hit, Rule, Severity
from seloste.core.description.rules.parts import named
from seloste.core.description.rules.phrases import PAST, WORDINGS, Where, fold, sentences
from seloste.core.description.source import Node, Path
from seloste.core.language import Language
from seloste.core.law import STATUTES, Repeal, in_force, repeal

LONGEST_QUOTE: Final = 80
"""Characters of a text that a message repeats."""

Span: TypeAlias = tuple[int, int]

_NUMBER: Final = re.compile(r"(?<![\d/])\d{1,4} ?/ ?\d{2,4}(?![\d/]\d)")
_OF_PURPOSES: Final[frozenset[str | int]] = frozenset({"name", "description", "interest", "consent"})
_BY_RULE: Final = {
    rule: tuple(wording for wording in WORDINGS if wording.rule == rule)
    for rule in dict.fromkeys(wording.rule for wording in WORDINGS)
}
_LAW: Final = "law"
"""Where a provision is cited as a basis; that one is in force is another rule's matter."""


def quoted(text: str, span: Span) -> str:
    """Return the words at ``span``, shortened in the middle to what a message can repeat."""
    words = text[slice(*span)]
    if len(words) <= LONGEST_QUOTE:
        return words
    half = (LONGEST_QUOTE - 3) // 2
    head, tail = words[:half].rsplit(" ", 1)[0], words[-half:].split(" ", 1)[-1]
    return f"{head} … {tail}"


def found(rule: str, path: Path, text: str) -> tuple[str, ...]:
    """Return the words that break ``rule`` in ``text``, were it written at ``path`` of a description."""
    return _found(rule, _concerned(path), text)


@lru_cache(maxsize=4096)
def _concerned(path: Path) -> frozenset[Where]:
    return frozenset(where for where in Where if _concerns(where, path))


@lru_cache(maxsize=16_384)
def _found(rule: str, concerned: frozenset[Where], text: str) -> tuple[str, ...]:
    # A description is checked again after each change to it, and most of its texts stay as they are.
    folded = _folded(text)
    spans = (
        span for wording in _BY_RULE[rule] if wording.where in concerned for span in wording.found(folded)
    )
    return tuple(quoted(folded, span) for span in _apart(spans))


@lru_cache(maxsize=4096)
def past_acts(text: str, on: date) -> tuple[tuple[str, Repeal], ...]:
    """Return each act that ``text`` cites as if it held on the day ``on``, with the words that cite it."""
    cites: dict[str, tuple[str, Repeal]] = {}
    for _, sentence in sentences(_folded(text)):
        if any(pattern.search(sentence) for pattern in PAST):
            continue
        for words, ended in _ended(sentence, on):
            cites.setdefault(ended.statute.number, (words, ended))
    return tuple(cites.values())


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)


def _ended(sentence: str, on: date) -> Iterator[tuple[str, Repeal]]:
    for pattern, ended in _names(on):
        if match := pattern.search(sentence):
            yield match[0], ended
    for match in _NUMBER.finditer(sentence):
        if gone := repeal(match[0], on=on):
            yield match[0], gone


@cache
def _names(on: date) -> tuple[tuple[re.Pattern[str], Repeal], ...]:
    """Return how the acts that are no longer in force are called, where no act in force is called the same."""
    current = {stem for row in in_force(STATUTES.values(), on) for stem in row.stems}
    return tuple(
        (_called(stem), ended)
        for number, row in STATUTES.items()
        if (ended := repeal(number, on=on))
        for stem in row.stems
        if stem not in current
    )


def _called(stem: str) -> re.Pattern[str]:
    # “Henkilötietolajit” (kinds of data) and “personuppgiftslagring” (storing data) are no acts.
    inflected = {"la": "(?=[iek])", "lag": "(?!r)"}
    ending = next((more for end, more in inflected.items() if stem.endswith(end)), "")
    return re.compile(rf"(?<!\w){re.escape(stem)}{ending}\w{{0,24}}", re.IGNORECASE)


def _concerns(where: Where, path: Path) -> bool:
    match where:
        case Where.ANYWHERE:
            return True
        case Where.NOTICE:
            return path[0] != "terms"
        case Where.OUTSIDE_CONSENTS:
            return path[0] != "terms" and "consent" not in path
        case Where.PURPOSES:
            return path[0] == "purposes" and not _OF_PURPOSES.isdisjoint(path[2:3])
        case _:
            assert_never(where)


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans in their order, and of those that overlap the first and longest."""
    end = -1
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if span[0] >= end:
            yield span
            end = span[1]


def _said(rule: str, verdict: str) -> Finder:
    def find(statement: Statement, _on: date) -> Iterator[Hit]:
        for path, entry in statement.passages:
            for words in found(rule, path, str(entry.value)):
                yield Hit(at=entry, message=f"{_place(path, entry)} says “{words}”: {verdict}.")

    return find


def _cited_as_law(statement: Statement, on: date) -> Iterator[Hit]:
    for path, entry in statement.passages:
        if path[-1] == _LAW:
            continue
        for words, ended in past_acts(str(entry.value), on):
            yield Hit(
                at=entry,
                message=f"{_place(path, entry)} cites “{words}”, which was repealed from {ended.since}.",
                remedy=_instead(ended, on),
            )


def _instead(ended: Repeal, on: date) -> str | None:
    """Return what to cite: the act in force at the end of the chain of those that took its place."""
    following = successor(ended, on)
    if following is None:
        return None
    return f"Cite the {following.name[Language.EN]} ({following.number}), or leave the citation out."


def _place(path: Path, entry: Node) -> str:
    return f"{named(path)} ({entry.path[-1]})"


def _rule(identifier: str, verdict: str, *, title: str, law: str, why: str, remedy: str) -> Rule:
    return Rule(
        id=identifier,
        severity=Severity.WARNING if identifier == "L19" else Severity.ERROR,
        title=title,
        law=law,
        why=why,
        remedy=remedy,
        find=_said(identifier, verdict),
    )


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="L01",
        severity=Severity.ERROR,
        title="No text cites a repealed act as the law",
        law="GDPR Art. 5(1)(a), 12(1)",
        why="Who looks their rights up in an act of the past finds rights that they no longer have, and misses those "
        "they do have.",
        remedy="Cite the General Data Protection Regulation and the Data Protection Act (1050/2018).",
        find=_cited_as_law,
    ),
    _rule(
        "L02",
        "using, sending or keeping silent is no consent",
        title="No text makes a consent of something else",
        law="GDPR Art. 4(11), 7(1)-(2); CJEU C-673/17",
        why="A consent is an act of its own, made for the purpose; whoever merely visits or stays silent has not consented.",
        remedy="Take the words out. Ask for consent under “purposes” with “basis: consent”, by a control of its own.",
    ),
    _rule(
        "L04",
        "that leaves open where the data is",
        title="No text leaves open where data is",
        law="GDPR Art. 13(1)(e)-(f), 28(2), 44",
        why="People cannot know who can reach their data if it may be anywhere.",
        remedy="Take the words out, and name each recipient and place under “recipients” and “deployment”.",
    ),
    _rule(
        "L05",
        "that is no period, and no criterion by which one could be worked out",
        title="No text keeps data without end",
        law="GDPR Art. 5(1)(e), 13(2)(a)",
        why="Data that is kept until somebody asks is kept for ever, as most people never ask.",
        remedy="Write a period and the event that it is counted from, under “retention”, and take the words out.",
    ),
    _rule(
        "L13",
        "that leaves open what else the data is used for",
        title="No purpose is left open",
        law="GDPR Art. 5(1)(b), 13(1)(c)",
        why="A purpose that covers anything limits nothing.",
        remedy="Say what is done and what for, and give each further use a purpose of its own.",
    ),
    _rule(
        "L16",
        "cookies that are not necessary must be refusable",
        title="No text makes accepting cookies a condition",
        law=f"GDPR Art. 4(11), 7(4); {cited('917/2014', 'section 205')}",
        why="Who can only accept or leave has not consented.",
        remedy="Take the words out, and let the website work with necessary cookies alone.",
    ),
    _rule(
        "L17",
        "a cookie's identifier points to somebody as a rule",
        title="No text says that cookies cannot identify",
        law="GDPR Art. 4(1), 5(1)(a), recital 30",
        why="An identifier that recognises a browser can be joined with an address or an account, so the promise is untrue.",
        remedy="Say what each cookie holds and what it is used for, and promise nothing about identifying.",
    ),
    _rule(
        "L19",
        "a request counts however it arrives",
        title="No text asks for requests in one form",
        law="GDPR Art. 12(2)",
        why="A right that can be used only in writing, to one address, is out of reach for some.",
        remedy="Say which way is the fastest, and that any way will do.",
    ),
    _rule(
        "L22",
        "nobody can sign away what the law makes the controller answer for",
        title="No text releases from liability",
        law="GDPR Art. 24, 32, 82",
        why="People are kept from claims they have: for damage from unlawful processing the controller answers.",
        remedy="Take the words out; a sentence about the customer's own devices, and nothing else, may stay.",
    ),
    _rule(
        "L23",
        "people may go to a court of the country where they live",
        title="No text names the only court",
        law="GDPR Art. 79(2)",
        why="A claim far from home is a claim that few can make.",
        remedy="Take the words out, or add that they take away nobody's right to go to court where they live.",
    ),
    _rule(
        "L24",
        "a notice informs, and nobody has to agree to it",
        title="No notice asks for agreement or makes a contract",
        law="GDPR Art. 7(2), 12(1), 13, 14",
        why="Who is made to accept a notice takes it for a contract, and the rights in it for favours.",
        remedy="Take the words out; what is to be agreed belongs under “terms”, what is to be consented to under “purposes”.",
    ),
    _rule(
        "L28",
        "anybody can write an e-mail in somebody's name",
        title="No text takes every e-mail for a permission",
        law="GDPR Art. 5(1)(f), 5(2), 7(1)",
        why="Without a look at the sender, somebody else can have a person's data disclosed.",
        remedy="Add that the e-mail must come from an address already on file, or be confirmed from there.",
    ),
)
