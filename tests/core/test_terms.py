"""The words of each language: all there, and put together as a reader expects."""

import dataclasses
import re
from datetime import UTC, date, datetime

import pytest

from seloste.core.access import Action
from seloste.core.consent import Channel, Choice, State
from seloste.core.description import Basis, Language, Necessity, Period, Retention, StartEvent
from seloste.core.description.kinds import Mechanism, RecipientRole
from seloste.core.description.values import Unit
from seloste.core.letters.kinds import Kind
from seloste.core.requests import RequestState
from seloste.core.terms import country, day, kept, moment, period, terms, word

GROUPS = {
    "bases": Basis,
    "consent_channels": Channel,
    "consent_choices": Choice,
    "consent_states": State,
    "kinds": Kind,
    "mechanisms": Mechanism,
    "necessities": Necessity,
    "request_states": RequestState,
    "roles": RecipientRole,
    "start_events": StartEvent,
    "units": Unit,
    "use_actions": Action,
}


def flat(part, path=""):
    """Yield every text below ``part`` with its path."""
    for field in dataclasses.fields(part):
        value = getattr(part, field.name)
        here = f"{path}.{field.name}"
        if dataclasses.is_dataclass(value):
            yield from flat(value, here)
        else:
            yield here, value


@pytest.mark.parametrize("language", Language)
def test_no_text_is_blank(language):
    """The types demand every attribute; this demands that it says something."""
    assert all(text.strip() for _, text in flat(terms(language)))


@pytest.mark.parametrize("language", Language)
def test_sentences_have_the_same_places_in_each_language(language):
    """A place left out in one language would leave a fact out of that language's notice."""
    places = {path: set(re.findall(r"{(\w+)}", text)) for path, text in flat(terms(language))}
    english = {path: set(re.findall(r"{(\w+)}", text)) for path, text in flat(terms(Language.EN))}
    assert places == english


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_sentences_are_translated(language):
    """No sentence was left in English."""
    english = dict(flat(terms(Language.EN)))
    same = [path for path, text in flat(terms(language)) if text == english[path] and len(text.split()) > 2]
    assert same == []


@pytest.mark.parametrize(("group", "codes"), GROUPS.items())
def test_every_code_has_its_word(group, codes):
    """A group of words has exactly the values of the enumeration it names."""
    names = {field.name for field in dataclasses.fields(getattr(terms(Language.EN), group))}
    assert names == {code.value for code in codes}


def test_a_code_nobody_knows_stands_for_itself():
    """Better an odd word in an answer than nothing."""
    assert word(terms(Language.EN).use_actions, "teleport") == "teleport"


@pytest.mark.parametrize(
    ("language", "written", "expected"),
    [
        (Language.EN, "1 year", "1 year"),
        (Language.EN, "3 years", "3 years"),
        (Language.EN, "30 days", "30 days"),
        (Language.FI, "1 year", "1 vuosi"),
        (Language.FI, "3 years", "3 vuotta"),
        (Language.FI, "6 months", "6 kuukautta"),
        (Language.FI, "1 day", "1 päivä"),
        (Language.SV, "1 month", "1 månad"),
        (Language.SV, "6 months", "6 månader"),
        (Language.SV, "3 years", "3 år"),
    ],
)
def test_periods_agree_with_their_number(language, written, expected):
    """One year, three years; yksi vuosi, kolme vuotta."""
    assert period(Period.model_validate(written), terms(language)) == expected


def test_retention_says_from_when():
    """A period without a beginning never ends (Art. 13(2)(a))."""
    rule = Retention(keep=Period.model_validate("6 years"), counted_from=StartEvent.CALENDAR_YEAR_END)
    assert kept(rule, terms(Language.FI)) == (
        "6 vuotta sen kalenterivuoden lopusta, jonka aikana tilikausi päättyi"
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, "3 November 2026"),
        (Language.FI, "3. marraskuuta 2026"),
        (Language.SV, "3 november 2026"),
    ],
)
def test_dates_are_written_out(language, expected):
    """A date of digits alone is read differently in different countries."""
    assert day(date(2026, 11, 3), terms(language)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, "1 January 2027 at 00:30"),
        (Language.FI, "1. tammikuuta 2027 klo 0.30"),
        (Language.SV, "1 januari 2027 kl. 00.30"),
    ],
)
def test_moments_are_told_in_finnish_time(language, expected):
    """Half past ten in the evening, UTC, is already next year in Helsinki."""
    assert moment(datetime(2026, 12, 31, 22, 30, tzinfo=UTC), terms(language)) == expected


def test_a_time_without_offset_is_refused():
    """It would be told hours off."""
    with pytest.raises(ValueError, match="offset"):
        moment(datetime(2026, 1, 1), terms(Language.EN))  # noqa: DTZ001


def test_countries_are_named_in_the_readers_language():
    """Codes are for machines."""
    assert [country("US", terms(language)) for language in Language] == [
        "United States",
        "Yhdysvallat",
        "USA",
    ]
    assert country("XX", terms(Language.EN)) == "XX"
