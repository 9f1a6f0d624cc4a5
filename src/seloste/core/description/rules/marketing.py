"""Direct marketing, statistics, and services for children: uses that have a law of their own."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Basis, MarketingChannel
from seloste.core.description.load import Statement
from seloste.core.description.rules.acts import cited
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import could_rest_on, joined, listed, named
from seloste.core.description.rules.unsaid import unsaid
from seloste.core.law import consent_age

_ASKED_FIRST: Final = frozenset(MarketingChannel) - {MarketingChannel.PHONE, MarketingChannel.POST}
_SMALLEST_GROUP: Final = 10
"""Fewer people than this can often be recognised; a custom of statistics, and no figure of the law."""


def _unasked(statement: Statement, _on: date) -> Iterator[Hit]:
    for purpose in statement.root.find("purposes.*"):
        if not purpose.is_true("direct_marketing") or purpose.is_true("existing_customers_only"):
            continue
        # What it rests on otherwise is judged by the rule on bases; nothing said is asked for there.
        if purpose.word("basis") != Basis.LEGITIMATE_INTERESTS:
            continue
        if not (channels := purpose.words("channels")):
            yield Hit(
                at=purpose,
                message=f"{named(purpose.path)} does not ask for consent, nor say how it reaches people.",
                remedy="Write its “channels”; only post and calls by a person can do without prior consent.",
            )
        elif electronic := [channel for channel in channels if channel in _ASKED_FIRST]:
            yield Hit(
                at=purpose.at(("channels",)),
                message=f"{named(purpose.path)} reaches people by {listed(electronic)} without their consent.",
            )


def _telling_totals(statement: Statement, _on: date) -> Iterator[Hit]:
    root = statement.root
    for counted in root.find("statistics.*"):
        smallest = counted.value.get("smallest_group")
        if smallest is not None and smallest < _SMALLEST_GROUP:
            yield Hit(
                at=counted.at(("smallest_group",)),
                message=f"{named(counted.path)} shows groups of {smallest}, in which people can be recognised.",
                severity=Severity.WARNING,
                remedy=f"Write “smallest_group: {_SMALLEST_GROUP}” or more.",
            )
        purpose = counted.word("purpose")
        places = [
            (name, root.at((section, name)))
            for name in counted.words("by")
            for section in ("fields", "records")
        ]
        known = [(name, place) for name, place in places if place.path and place.path[-1] == name]
        if strange := sorted(
            {name for name, place in known if place.has("purposes")}
            - {name for name, place in known if purpose in place.words("purposes")}
        ):
            yield Hit(
                at=counted.at(("by",)),
                message=f"{named(counted.path)} counts by {listed(strange)}, which purpose “{purpose}” does not cover.",
            )


def _unparented(statement: Statement, on: date) -> Iterator[Hit]:
    root = statement.root
    for children in root.find("children"):
        if (
            children.is_true("offered_to_children")
            and not children.has("parental_consent")
            and could_rest_on(root, Basis.CONSENT)
        ):
            age = consent_age(root.at(("controller",)).word("country") or "", on=on)
            below = f"below the age of {age}" if age else "below the age of consent"
            yield Hit(
                at=children,
                message=f"Services are offered to children, and nothing says how parents agree for those {below}.",
            )


RULES = (
    Rule(
        id="L36",
        severity=Severity.ERROR,
        title="Electronic marketing is asked for first",
        law=cited("917/2014", "section 200"),
        why="Messages that nobody asked for are the intrusion that this law is about.",
        remedy="Rest the purpose on “consent”, or write “existing_customers_only: true” when it reaches only customers, "
        "about your own similar products, and each message can be refused.",
        find=_unasked,
    ),
    Rule(
        id="L37",
        severity=Severity.ERROR,
        title="Statistics single out nobody",
        law="GDPR Art. 5(1)(b)-(c), 89(1), recital 162",
        why="A total of two people tells one of them about the other.",
        remedy="Add the purpose to the “purposes” of what is counted by, or count by something else.",
        find=joined(unsaid("L37"), _telling_totals),
    ),
    Rule(
        id="L44",
        severity=Severity.ERROR,
        title="Parents agree for young children",
        law=f"GDPR Art. 8(1)-(2); {cited('1050/2018', 'section 5')}",
        why="A young child cannot judge what a consent means.",
        remedy="Write how the holder of parental responsibility agrees, as “children.parental_consent”.",
        find=_unparented,
    ),
)
