"""A description read in one language for a record: the words, and what several parts of it say."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from seloste.core.description import Description, Language
from seloste.core.description.schema import Kept, Place
from seloste.core.description.structure import OWN
from seloste.core.law import EEA
from seloste.core.record import en, fi, sv
from seloste.core.record.words import Words
from seloste.core.terms import country

_WORDS: Final = {Language.EN: en.WORDS, Language.FI: fi.WORDS, Language.SV: sv.WORDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
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
    def words(self) -> Words:
        """The words of the language."""
        return _WORDS[self.language]

    def country(self, code: str) -> str:
        """Return the name of a country, marked when it is a third country (Art. 30(1)(d))."""
        name = country(code, self.words.terms)
        return name if code in EEA else self.words.outside.format(country=name)

    def place(self, saying: str, place: Place) -> str:
        """Return who keeps something where, in the form of ``saying``."""
        provider = (
            self.words.own_premises
            if place.provider == OWN
            else self.description.recipients[place.provider].called(self.language)
        )
        return saying.format(provider=provider, country=self.country(place.country))

    def kept_for(self, purpose: str) -> tuple[Kept, ...]:
        """Return the fields and the record types that a purpose covers, in the order of the description."""
        fields = self.description.fields_for(purpose)
        records = self.description.records_for(purpose)
        return (
            *(field for key, field in self.description.fields.items() if key in fields),
            *(record for key, record in self.description.records.items() if key in records),
        )


def lines(parts: Iterable[str | None]) -> str:
    """Return what is there, each on a line of its own."""
    return "\n".join(part for part in parts if part)
