"""A description read in one language: names for keys, and who the authority is."""

from collections.abc import Iterable
from dataclasses import dataclass

from seloste.core.description import Basis, Description, Language
from seloste.core.description.kinds import RequestChannel
from seloste.core.document import Block, Heading
from seloste.core.law import AUTHORITIES
from seloste.core.terms import Terms, country, terms, word

OBJECTIONABLE = frozenset({Basis.LEGITIMATE_INTERESTS, Basis.PUBLIC_TASK})
"""The bases whose uses a person can object to for reasons of their own (Art. 21(1))."""

PORTABLE = frozenset({Basis.CONSENT, Basis.CONTRACT})
"""The bases whose data a person can take along (Art. 20(1)(a))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The supervisory authority as one reader is told of it (Art. 13(2)(d), 77)."""

    name: str
    address: str
    email: str
    website: str
    phone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A description and the language it is read in.

    Raises:
        ValueError: the description is not written in that language.
    """

    description: Description
    language: Language

    def __post_init__(self) -> None:
        """Refuse a language in which the register's own texts do not exist."""
        self.description.require_language(self.language)

    @property
    def words(self) -> Terms:
        """The words of the language."""
        return terms(self.language)

    @property
    def authority(self) -> Authority:
        """The authority that the description names, or the one of the controller's country."""
        if named := self.description.authority:
            return Authority(
                name=named.name[self.language],
                address=named.address[self.language],
                email=named.email,
                website=named.website,
                phone=None,
            )
        known = AUTHORITIES[self.description.controller.country]
        return Authority(
            name=known.name[self.language],
            address=known.address[self.language],
            email=known.email,
            website=known.website[self.language],
            phone=known.phone,
        )

    def purposes(self, keys: Iterable[str]) -> str:
        """Return the names of these purposes, in the order of the description."""
        wanted = set(keys)
        return "; ".join(
            purpose.name[self.language] for key, purpose in self.description.purposes.items() if key in wanted
        )

    def sources(self, keys: Iterable[str]) -> str:
        """Return the names of these sources."""
        return "; ".join(self.description.sources[key].name[self.language] for key in keys)

    def subjects(self, keys: Iterable[str]) -> str:
        """Return the names of these categories of people."""
        return ", ".join(self.description.subjects[key].name[self.language] for key in keys)

    def channels(self, channels: Iterable[RequestChannel]) -> tuple[str, ...]:
        """Return the ways in which a request or a permission reaches us."""
        return tuple(word(self.words.described.request_channels, channel) for channel in channels)

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return country(code, self.words)

    @property
    def in_finland(self) -> bool:
        """Whether Finnish law applies beside the Union's (Art. 3(1))."""
        return self.description.controller.country == "FI"

    def law(self, union: str, finland: str) -> str:
        """Return the provision that holds for this controller."""
        return finland if self.in_finland else union


def section(title: str, anchor: str, *blocks: Block, level: int = 2) -> tuple[Block, ...]:
    """Return ``blocks`` under a heading."""
    return (Heading(text=title, anchor=anchor, level=level), *blocks)
