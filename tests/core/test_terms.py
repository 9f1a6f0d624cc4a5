"""The words of each language: all there, and put together as a reader expects."""

import dataclasses
import re
from datetime import UTC, date, datetime

import pytest

from seloste.core.access import Action
from seloste.core.consent import Channel, Choice, State
from seloste.core.description import (
    Basis,
    Language,
    Necessity,
    Period,
    Retention,
    StaffRole,
    StartEvent,
    kinds,
)
from seloste.core.description.schema import Deployment
from seloste.core.description.values import Lifetime, Unit
from seloste.core.letters.kinds import Kind
from seloste.core.requests import RequestState
from seloste.core.terms import (
    country,
    day,
    either,
    kept,
    language_name,
    lifetime,
    longer,
    moment,
    period,
    terms,
    within,
    word,
)

GROUPS = {
    "bases": Basis,
    "consent_channels": Channel,
    "consent_choices": Choice,
    "consent_states": State,
    "kinds": Kind,
    "mechanisms": kinds.Mechanism,
    "necessities": Necessity,
    "request_states": RequestState,
    "rights": kinds.RightKind,
    "roles": kinds.RecipientRole,
    "start_events": StartEvent,
    "units": Unit,
    "use_actions": Action,
}

DESCRIBED = {
    "claims": kinds.Claim,
    "conditions": kinds.SpecialCondition,
    "cookie_categories": kinds.CookieCategory,
    "decision_bases": kinds.DecisionBasis,
    "identity_checks": kinds.IdentityCheck,
    "marketing_channels": kinds.MarketingChannel,
    "request_channels": kinds.RequestChannel,
    "sensitivities": [kind for kind in kinds.Sensitivity if kind is not kinds.Sensitivity.ORDINARY],
    "staff_roles": StaffRole,
    "storage_kinds": kinds.StorageKind,
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


@pytest.mark.parametrize(("group", "codes"), DESCRIBED.items())
def test_every_code_of_a_description_has_its_word(group, codes):
    """The same for what only a description names."""
    names = {field.name for field in dataclasses.fields(getattr(terms(Language.EN).described, group))}
    assert names == {code.value for code in codes}


def test_every_place_of_a_deployment_has_its_word():
    """What lies somewhere, as the description has it."""
    names = {field.name for field in dataclasses.fields(terms(Language.EN).described.places)}
    assert names == set(Deployment.model_fields)


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


@pytest.mark.parametrize(
    ("language", "written", "expected", "more"),
    [
        (Language.EN, "1 month", "one month", "one month"),
        (Language.EN, "2 months", "2 months", "2 months"),
        (Language.EN, "1 day", "one day", "one day"),
        (Language.FI, "1 month", "kuukauden", "kuukauden"),
        (Language.FI, "2 months", "2 kuukauden", "2 kuukautta"),
        (Language.FI, "14 days", "14 päivän", "14 päivää"),
        (Language.FI, "1 year", "vuoden", "vuoden"),
        (Language.SV, "1 month", "en månad", "en månad"),
        (Language.SV, "1 year", "ett år", "ett år"),
        (Language.SV, "2 months", "2 månader", "2 månader"),
    ],
)
def test_times_are_inflected_as_their_sentence_wants(language, written, expected, more):
    """Kuukauden kuluessa, enintään 2 kuukautta lisää."""
    length = Period.model_validate(written)
    assert (within(length, terms(language)), longer(length, terms(language))) == (expected, more)


@pytest.mark.parametrize(
    ("language", "expected"),
    [(Language.EN, "a, b or c"), (Language.FI, "a, b tai c"), (Language.SV, "a, b eller c")],
)
def test_choices_are_joined_as_the_language_does(language, expected):
    """The last one with its own word."""
    assert either(["a", "b", "c"], terms(language)) == expected
    assert either(["a"], terms(language)) == "a"


@pytest.mark.parametrize(
    ("language", "expected"), [(Language.EN, "Finnish"), (Language.FI, "suomi"), (Language.SV, "finska")]
)
def test_languages_have_names(language, expected):
    """As the answer to a request calls the language that a consent was asked in."""
    assert language_name("fi", terms(language)) == expected


@pytest.mark.parametrize(
    ("language", "session", "hours"),
    [
        (Language.EN, "Until you close the browser", "12 hours"),
        (Language.FI, "Kunnes suljet selaimen", "12 tuntia"),
        (Language.SV, "Tills du stänger webbläsaren", "12 timmar"),
    ],
)
def test_lifetimes_end_with_the_browser_or_by_the_clock(language, session, hours):
    """What a visitor is told of a cookie."""
    assert lifetime(Lifetime.model_validate("session"), terms(language)) == session
    assert lifetime(Lifetime.model_validate("12 hours"), terms(language)) == hours


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
