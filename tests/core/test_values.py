"""Values in their normal form, and the words they are found by."""

import pytest
from described import softpix
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.description import FieldType, Search
from seloste.core.lookup import matches, searchable, token_of, tokens, whole, words
from seloste.core.normal import BadValue, Kind, Problem, normalise


@pytest.mark.parametrize(
    ("kind", "raw", "normal"),
    [
        (FieldType.EMAIL, " Aino.Virtanen@Example.ORG ", "aino.virtanen@example.org"),
        (FieldType.PHONE, "040 123 4567", "+358401234567"),
        (FieldType.PHONE, "+46 8 123 456 78", "+46812345678"),
        (FieldType.COUNTRY, "fi", "FI"),
        (FieldType.URL, "Example.ORG/a", "https://example.org/a"),
        (FieldType.DATE, "2026-11-23", "2026-11-23"),
        (FieldType.MONEY, "12,5 €", "12.50"),
        (FieldType.NUMBER, "1 000,25", "1000.25"),
        (FieldType.IP_ADDRESS, "2001:DB8::1", "2001:db8::1"),
        (FieldType.NAME, "  Aino   Virtanen ", "Aino Virtanen"),
        (FieldType.LONG_TEXT, "a\r\nb", "a\nb"),
        (FieldType.YES_NO, "yes", "yes"),
    ],
)
def test_a_value_has_one_normal_form(kind: FieldType, raw: str, normal: str) -> None:
    """And the normal form is its own."""
    assert normalise(raw, Kind(type=kind)) == normal
    assert normalise(normal, Kind(type=kind)) == normal


ADDRESSES = st.one_of(
    st.emails(),
    st.from_regex(r"[a-zA-Z0-9._+-]{1,9}@([a-zA-Z0-9-]{1,6}\.){0,4}[a-zA-Z0-9]{1,5}", fullmatch=True),
    st.from_regex(
        r"[a-z]{1,70}(\.[a-z]{1,3})?@([a-z0-9-]{1,70}\.)?(test|arpa|local|xn--4ca|example|fi)", fullmatch=True
    ),
    st.text(alphabet="aåßI@.-+_x1 \n", max_size=12),
)


@given(ADDRESSES)
def test_an_address_is_what_the_validator_says_also_where_it_is_not_asked(raw: str) -> None:
    """A plain one is not: that must never show."""
    try:
        expected = validate_email(
            raw.strip(), check_deliverability=False, test_environment=True
        ).normalized.lower()
    except EmailNotValidError:
        expected = None
    try:
        found = normalise(raw, Kind(type=FieldType.EMAIL))
    except BadValue:
        found = None
    assert found == expected


@pytest.mark.parametrize(
    ("kind", "raw", "problem"),
    [
        (FieldType.EMAIL, "aino at example", Problem.NOT_EMAIL),
        (FieldType.PHONE, "12", Problem.NOT_PHONE),
        (FieldType.COUNTRY, "XX", Problem.NOT_COUNTRY),
        (FieldType.URL, "ftp://example.org", Problem.NOT_URL),
        (FieldType.URL, "https://[2001:db8", Problem.NOT_URL),
        (FieldType.DATE, "23.11.2026", Problem.NOT_DATE),
        (FieldType.NUMBER, "ten", Problem.NOT_NUMBER),
        (FieldType.NUMBER, "NaN", Problem.NOT_NUMBER),
        (FieldType.CHOICE, "other", Problem.NOT_CHOICE),
        (FieldType.IP_ADDRESS, "999.1.1.1", Problem.NOT_IP_ADDRESS),
        (FieldType.TEXT, "a\x00b", Problem.UNPRINTABLE),
        (FieldType.TEXT, "x" * 401, Problem.TOO_LONG),
        (FieldType.TEXT, "  ", Problem.EMPTY),
    ],
)
def test_a_value_of_another_kind_is_refused_without_being_repeated(
    kind: FieldType, raw: str, problem: Problem
) -> None:
    """The reason is a code; the value is in no message."""
    with pytest.raises(BadValue) as refused:
        normalise(raw, Kind(type=kind, choices=("one", "two")))
    assert refused.value.problem is problem
    assert str(refused.value) == problem.value


@given(st.sampled_from(FieldType), st.text())
def test_no_text_whatsoever_is_more_than_a_refusal(kind: FieldType, raw: str) -> None:
    """Every script, every sign: a normal form that stays as it is, or a reason."""
    try:
        normal = normalise(raw, Kind(type=kind))
    except BadValue:
        return
    assert normalise(normal, Kind(type=kind)) == normal


@given(st.lists(st.text(alphabet="abcdeäöåéABC", min_size=3, max_size=9), min_size=1, max_size=3))
def test_every_word_is_found_by_its_beginning(names: list[str]) -> None:
    """Three letters or more, with or without case and diacritics."""
    value = " ".join(names)
    known = tokens(value, Search.PREFIX)
    for word in words(value):
        for length in range(3, len(word) + 1):
            assert token_of(word[:length]) in known
            assert matches([word[:length]], [value])


def test_what_is_not_searchable_leaves_no_token() -> None:
    """And an exact field leaves one."""
    assert tokens("Aino", Search.NO) == set()
    assert tokens("Aino", Search.EXACT) == {"=aino"}


def test_what_lists_are_filtered_by_has_the_token_of_its_whole_value() -> None:
    """Whether it is searched for or not, and no token more than search gives it."""
    assert tokens("FI", Search.NO, filterable=True) == {whole("FI")} == {"=fi"}
    for search in (Search.EXACT, Search.PREFIX):
        assert tokens("Aino", search, filterable=True) == tokens("Aino", search) >= {whole("Aino")}


@pytest.mark.parametrize(
    ("typed", "token"), [("a", "wa"), ("ab", "wab"), ("abc", "pabc"), ("abcdefg", "pabcde")]
)
def test_a_typed_word_is_looked_up_by_one_token(typed: str, token: str) -> None:
    """One or two letters are a whole word, more are the beginning of one, five at most."""
    assert token_of(typed) == token


def test_a_short_word_is_found_whole_and_does_not_stand_for_all_that_begin_with_it() -> None:
    """Two letters would find half of the register."""
    assert token_of("li") in tokens("Li Wei", Search.PREFIX)
    assert token_of("li") not in tokens("Liisa Wei", Search.PREFIX)


def test_a_prefix_field_leaves_its_words_and_their_beginnings() -> None:
    """And the whole value, folded."""
    assert tokens("Åsa Niemi", Search.PREFIX) == {
        "=asa niemi",
        "wasa",
        "pasa",
        "wniemi",
        "pnie",
        "pniem",
        "pniemi",
    }


@pytest.mark.parametrize("search", Search)
def test_fields_are_listed_by_the_way_they_are_searched(search: Search) -> None:
    """Each in one list, in the order of the description."""
    listed = searchable(softpix(), search)
    assert listed == [key for key in softpix().fields if key in listed]
    assert {softpix().fields[key].search for key in listed} == {search}
