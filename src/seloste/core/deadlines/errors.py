"""Why something cannot be counted, in one sentence of each language."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from seloste.core.errors import SelosteError
from seloste.core.language import Language


class Why(StrEnum):
    """What was wrong with what was given."""

    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    NO_OFFSET = "no_offset"
    NOT_A_TIME = "not_a_time"
    YEAR = "year"
    USED_BEFORE_OBTAINED = "used_before_obtained"


_SENTENCES: Final[Mapping[Language, Mapping[Why, str]]] = {
    Language.EN: {
        Why.NOT_A_DATE: "{text!r} is neither an ISO date such as 2026-03-05 nor an ISO time such as 2026-03-05T21:30Z.",
        Why.NO_SUCH_DAY: "There is no day {text} in the calendar; write one that exists, such as 2026-03-05.",
        Why.NO_OFFSET: "The time {text} has no offset: write Z for UTC, or an offset such as +03:00.",
        Why.NOT_A_TIME: "{text} is a day without a time: write the time too, such as 2026-03-05T21:30+02:00.",
        Why.YEAR: "Deadlines are counted in the years {first} to {last}, not {year}.",
        Why.USED_BEFORE_OBTAINED: "The data were obtained on {obtained}, so their first use cannot be on {used}.",
    },
    Language.FI: {
        Why.NOT_A_DATE: "{text!r} ei ole ISO-muotoinen päivä, kuten 2026-03-05, eikä aika, kuten 2026-03-05T21:30Z.",
        Why.NO_SUCH_DAY: "Päivää {text} ei ole kalenterissa; kirjoita päivä, joka on olemassa, kuten 2026-03-05.",
        Why.NO_OFFSET: "Ajasta {text} puuttuu ero UTC-aikaan: kirjoita Z (UTC) tai ero, kuten +03:00.",
        Why.NOT_A_TIME: "{text} on päivä ilman kellonaikaa: kirjoita myös aika, kuten 2026-03-05T21:30+02:00.",
        Why.YEAR: "Määräaikoja lasketaan vuosille {first}–{last}, ei vuodelle {year}.",
        Why.USED_BEFORE_OBTAINED: "Tiedot saatiin {obtained}, joten niitä ei ole voitu käyttää jo {used}.",
    },
    Language.SV: {
        Why.NOT_A_DATE: "{text!r} är varken ett ISO-datum som 2026-03-05 eller en ISO-tid som 2026-03-05T21:30Z.",
        Why.NO_SUCH_DAY: "Dagen {text} finns inte i kalendern; skriv en dag som finns, till exempel 2026-03-05.",
        Why.NO_OFFSET: "Tiden {text} saknar förskjutning: skriv Z för UTC eller en förskjutning som +03:00.",
        Why.NOT_A_TIME: "{text} är en dag utan klockslag: skriv också tiden, till exempel 2026-03-05T21:30+02:00.",
        Why.YEAR: "Tidsfrister räknas för åren {first}–{last}, inte för {year}.",
        Why.USED_BEFORE_OBTAINED: "Uppgifterna erhölls {obtained}, så de kan inte ha använts redan {used}.",
    },
}


class CannotCount(SelosteError, ValueError):
    """A day or time from which no deadline can be counted; ``str`` is the English sentence."""

    def __init__(self, why: Why, **given: object) -> None:
        self.why = why
        self._given = given
        super().__init__(self.told(Language.EN))

    def told(self, language: Language) -> str:
        """Return the sentence in a language."""
        return _SENTENCES[language][self.why].format(**self._given)
