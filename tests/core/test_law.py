"""The tables of the law: every row is dated and sourced, and the look-ups answer for a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.language import Language
from seloste.core.law import (
    ADEQUACY,
    AUTHORITIES,
    CONSENT_AGE,
    EEA,
    FIGURES,
    PROFILES,
    STATUTES,
    Measure,
    Scope,
    adequate,
    consent_age,
    figure,
    in_force,
    repeal,
    retention_ends,
    statute,
)

TODAY = date(2026, 11, 23)
ROWS = (
    *STATUTES.values(),
    *ADEQUACY,
    *(row for rows in FIGURES.values() for row in rows),
    *(row for rows in CONSENT_AGE.values() for row in rows),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{type(row).__name__}-{row.valid_from}")
def test_every_row_says_where_it_was_read_and_ends_after_it_begins(row):
    """A row without a source cannot be checked when the law changes."""
    assert row.source.strip()
    assert row.valid_to is None or row.valid_from <= row.valid_to


def test_a_row_holds_on_its_first_and_last_day_and_not_outside_them():
    """Both ends are included."""
    row = STATUTES["523/1999"]
    assert [row.in_force(day) for day in (date(1999, 5, 31), date(1999, 6, 1))] == [False, True]
    assert [row.in_force(day) for day in (date(2018, 12, 31), date(2019, 1, 1))] == [True, False]
    assert in_force(ROWS, date(1900, 1, 1)) == ()


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("523/1999", "523/1999"),
        ("N:o 523 / 1999", "523/1999"),
        ("523/99", "523/1999"),
        ("(EU) 2016/679", "(EU) 2016/679"),
        ("EU:n asetus 2016/679", "(EU) 2016/679"),
        ("95/46/EY", "95/46/EC"),
        ("(EEC, Euratom) No 1182/71", "1182/71"),
    ],
)
def test_an_act_is_found_by_its_number_however_it_is_written(written, number):
    """Notices write numbers in many ways."""
    found = statute(written)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize("written", ["", "tietosuojalaki", "1523/1999", "523/19995", "1/2", "523/2099"])
def test_a_number_that_is_no_act_of_the_table_finds_nothing(written):
    """A guess would cite the wrong act."""
    assert statute(written) is None
    assert repeal(written, on=TODAY) is None


def test_the_personal_data_act_is_repealed_from_2019_by_the_data_protection_act():
    """Until the last day of 2018 it held."""
    assert repeal("523/1999", on=date(2018, 12, 31)) is None
    repealed = repeal("523/1999", on=date(2019, 1, 1))
    assert repealed is not None
    assert repealed.since == date(2019, 1, 1)
    assert repealed.statute.name[Language.FI] == "henkilötietolaki"
    assert repealed.replaced_by is STATUTES["1050/2018"]


def test_an_act_in_force_is_not_repealed():
    """Today's acts are the ones to cite."""
    assert all(repeal(row.number, on=TODAY) is None for row in STATUTES.values() if row.in_force(TODAY))


def test_what_replaces_an_act_is_in_the_table_and_starts_the_next_day():
    """No gap and no overlap, so that every day has its act."""
    replaced = [row for row in STATUTES.values() if row.valid_to]
    assert {row.number for row in replaced} == {"523/1999", "471/1987", "516/2004", "1054/1993", "95/46/EC"}
    for row in replaced:
        assert STATUTES[row.replaced_by].valid_from == row.valid_to + timedelta(days=1)


@pytest.mark.parametrize("row", STATUTES.values(), ids=lambda row: row.number)
def test_an_act_is_named_in_three_languages_and_found_by_a_stem_of_each(row):
    """Finnish names inflect in their last vowels, Swedish in their endings: the stem stands in all forms."""
    assert set(row.name) == set(Language)
    for name in row.name.values():
        assert any(stem in name.casefold() for stem in row.stems), name
    assert all(stem == stem.casefold() for stem in row.stems)


@pytest.mark.parametrize(
    "text", ["henkilötietolain", "henkilötietolakia", "henkilötietolaissa", "personuppgiftslagens"]
)
def test_inflected_names_of_the_repealed_act_keep_its_stem(text):
    """What a notice of the 2010s says."""
    assert any(stem in text for stem in STATUTES["523/1999"].stems)


@pytest.mark.parametrize(
    ("country", "scope", "reference"),
    [
        ("JP", Scope.WHOLE, "(EU) 2019/419"),
        ("GB", Scope.WHOLE, "(EU) 2021/1772"),
        ("BR", Scope.WHOLE, "(EU) 2026/179"),
        ("CA", Scope.COMMERCIAL_ORGANISATIONS, "2002/2/EC"),
        ("US", Scope.LISTED_ORGANISATIONS, "(EU) 2023/1795"),
        ("EPO", Scope.WHOLE, None),
        ("ch", Scope.WHOLE, "2000/518/EC"),
    ],
)
def test_a_country_with_a_decision_is_adequate_within_its_scope(country, scope, reference):
    """Two decisions cover only some organisations."""
    found = adequate(country, on=TODAY)
    assert found is not None
    assert (found.scope, found.reference) == (scope, reference)


@pytest.mark.parametrize("country", ["IN", "CN", "AU", "FI", "", "XX"])
def test_a_country_without_a_decision_is_not_adequate(country):
    """Nor is a member state a third country."""
    assert adequate(country, on=TODAY) is None


def test_the_united_states_were_adequate_only_while_a_decision_stood():
    """Two frameworks fell in court; between them nothing held."""
    held = {
        date(2015, 10, 5): "2000/520/EC",
        date(2015, 10, 6): None,
        date(2020, 7, 15): "(EU) 2016/1250",
        date(2020, 7, 16): None,
        date(2023, 7, 9): None,
        date(2023, 7, 10): "(EU) 2023/1795",
    }
    for day, reference in held.items():
        found = adequate("US", on=day)
        assert (found.reference if found else None) == reference, day


def test_a_decision_with_a_last_day_ends_with_it():
    """The United Kingdom's was renewed to 27 December 2031."""
    assert adequate("GB", on=date(2031, 12, 27)) is not None
    assert adequate("GB", on=date(2031, 12, 28)) is None
    assert adequate("BR", on=date(2026, 1, 25)) is None


def test_every_country_of_the_table_is_outside_the_eea_and_covered_once():
    """A decision is about a third country, and no two hold on one day."""
    countries = [row.country for row in in_force(ADEQUACY, TODAY)]
    assert len(countries) == len(set(countries)) == 17
    assert not EEA & set(countries)


@pytest.mark.parametrize(
    ("measure", "amount"),
    [
        (Measure.ANSWER, 1),
        (Measure.EXTENSION, 2),
        (Measure.INFORMING, 1),
        (Measure.BREACH_NOTICE, 72),
        (Measure.BOOKS, 10),
        (Measure.VOUCHERS, 6),
    ],
)
def test_the_figures_are_those_of_the_law_today(measure, amount):
    """GDPR Art. 12(3), 14(3)(a), 33(1); Accounting Act 2:10."""
    assert figure(measure, on=TODAY) == amount
    assert figure(measure, on=date(1995, 1, 1)) == amount


def test_the_age_of_consent_is_known_for_finland_alone():
    """Data Protection Act section 5; other countries have their own, from 13 to 16."""
    assert consent_age("FI", on=TODAY) == 13
    assert consent_age("FI", on=date(2018, 12, 31)) is None
    assert consent_age("DE", on=TODAY) is None


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
@given(day=st.dates())
def test_a_proposal_is_never_in_force(profile, day):
    """It is disabled and has no first day; either alone is enough."""
    assert not profile.in_force(day)
    assert not replace(profile, enabled=True).in_force(day)
    assert not replace(profile, valid_from=date.min).in_force(day)


def test_a_proposal_says_what_it_is_and_when_its_fate_was_read():
    """So that nobody takes it for law."""
    for profile in PROFILES:
        assert profile.source.startswith("COM(2025) 837")
        assert profile.status_on <= TODAY


def test_a_proposal_that_became_law_changes_the_figure_from_its_first_day():
    """Only what it is about, and only from then on."""
    adopted = [replace(profile, enabled=True, valid_from=date(2030, 1, 1)) for profile in PROFILES]
    assert figure(Measure.BREACH_NOTICE, on=date(2029, 12, 31), profiles=adopted) == 72
    assert figure(Measure.BREACH_NOTICE, on=date(2030, 1, 1), profiles=adopted) == 96
    assert figure(Measure.ANSWER, on=date(2030, 1, 1), profiles=adopted) == 1


@pytest.mark.parametrize(
    ("year_end", "vouchers", "books"),
    [
        (date(2017, 4, 30), date(2023, 12, 31), date(2027, 4, 30)),
        (date(2024, 3, 31), date(2030, 12, 31), date(2034, 3, 31)),
        (date(2024, 2, 29), date(2030, 12, 31), date(2034, 2, 28)),
        (date(2025, 12, 31), date(2031, 12, 31), date(2035, 12, 31)),
    ],
)
def test_vouchers_are_kept_by_the_calendar_year_and_books_by_the_financial_year(year_end, vouchers, books):
    """Accounting Act 1336/1997 2:10."""
    found = retention_ends(year_end)
    assert (found.vouchers, found.books) == (vouchers, books)


def test_a_financial_year_beyond_the_calendar_is_refused():
    """A date ends with the year 9999."""
    with pytest.raises(ValueError, match="not in 9990"):
        retention_ends(date(9990, 12, 31))


def test_the_finnish_authority_is_named_in_three_languages_with_the_day_it_was_read():
    """Art. 13(2)(d): people are told where to complain."""
    authority = AUTHORITIES["FI"]
    assert set(authority.name) == set(authority.address) == set(authority.website) == set(Language)
    assert authority.source.startswith("https://tietosuoja.fi/")
    assert authority.read_on <= TODAY
