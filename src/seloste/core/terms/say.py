"""Putting words together: periods, dates, countries and legal bases in the reader's language."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list

from seloste.core.deadlines import HELSINKI
from seloste.core.description.schema import Purpose, Retention
from seloste.core.description.values import Lifetime, Period
from seloste.core.language import Language
from seloste.core.terms import en, fi, sv
from seloste.core.terms.model import Terms, word
from seloste.core.terms.words import Unit

_TERMS: Final = {Language.EN: en.TERMS, Language.FI: fi.TERMS, Language.SV: sv.TERMS}


def terms(language: Language) -> Terms:
    """Return the words of ``language``."""
    return _TERMS[language]


def period(length: Period | Lifetime, words: Terms) -> str:
    """Return ``3 years``, ``3 vuotta``, ``3 år``."""
    unit = _unit(length, words)
    return f"{length.count} {unit.one if length.count == 1 else unit.many}"


def within(length: Period, words: Terms) -> str:
    """Return a period as what something is done within: ``one month``, ``kuukauden``, ``en månad``."""
    unit = _unit(length, words)
    return unit.within_one if length.count == 1 else unit.within_many.format(count=length.count)


def longer(length: Period, words: Terms) -> str:
    """Return by how much more a time may be: ``one month``, ``2 kuukautta``, ``2 månader``."""
    return within(length, words) if length.count == 1 else period(length, words)


def either(choices: Sequence[str], words: Terms) -> str:
    """Return what one may choose among: ``by e-mail, by post or in person``."""
    return format_list(choices, style="or", locale=words.locale)


def lifetime(length: Lifetime, words: Terms) -> str:
    """Return how long something stays on a device: ``12 hours``, ``Until you close the browser``."""
    return words.session if length.is_session else period(length, words)


def kept(rule: Retention, words: Terms) -> str:
    """Return how long and from when: ``3 years from the end of the contract`` (Art. 13(2)(a))."""
    return words.period_from.format(
        period=period(rule.keep, words), start=word(words.start_events, rule.counted_from)
    )


def basis(purpose: Purpose, language: Language) -> str:
    """Return the legal basis of ``purpose`` with its article, and the interest or the act (Art. 13(1)(c)-(d))."""
    words = terms(language)
    name = word(words.bases, purpose.basis)
    because = purpose.interest or purpose.law
    return words.basis_because.format(basis=name, because=because[language]) if because else name


def day(value: date, words: Terms) -> str:
    """Return a date written out: ``3 November 2026``."""
    return format_date(value, "long", locale=words.locale)


def moment(at: datetime, words: Terms) -> str:
    """Return date and time of day in Finland, whose offset depends on the date.

    Raises:
        ValueError: ``at`` has no offset, so it is not known which moment it is.
    """
    if at.utcoffset() is None:
        raise ValueError("a time without an offset from UTC names no moment")
    here = at.astimezone(HELSINKI)
    return words.time.format(
        day=day(here.date(), words),
        clock=format_time(here, words.clock, tzinfo=HELSINKI, locale=words.locale),
    )


def country(code: str, words: Terms) -> str:
    """Return the name of an ISO 3166 country code; a code that names no country stands for itself."""
    return str(Locale.parse(words.locale).territories.get(code.upper(), code))


def language_name(code: str, words: Terms) -> str:
    """Return the name of a language code."""
    return str(Locale.parse(words.locale).languages.get(code, code))


def _unit(length: Period | Lifetime, words: Terms) -> Unit:
    unit: Unit = getattr(words.units, length.unit.value)
    return unit
