"""Filtering by several whole values at once: everybody who has them all, newest first, page by page."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from seloste.core.description import Search
from seloste.core.lookup import tokens, whole
from seloste.storage import writing
from seloste.vault.enrolment import enrol
from seloste.vault.index import claim, find, find_all, holder_of, index
from seloste.vault.points import release

VALUES = {"country": ["FI", "SE"], "language": ["fi", "sv", "en"], "vip": ["yes", "no"]}


def said(values: Mapping[str, str]) -> dict[str, set[str]]:
    """Return the tokens of fields that lists can be filtered by, and nothing else."""
    return {field: tokens(value, Search.NO, filterable=True) for field, value in values.items()}


@given(
    people=st.lists(
        st.fixed_dictionaries({field: st.sampled_from(values) for field, values in VALUES.items()}),
        max_size=25,
    ),
    asked=st.dictionaries(st.sampled_from([*VALUES]), st.integers(0, 2), min_size=1),
    page=st.integers(1, 7),
)
@how(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_pages_of_a_filter_are_all_who_have_every_value(
    now: datetime, people: list[dict[str, str]], asked: dict[str, int], page: int
) -> None:
    """Newest first, each once, whatever the size of a page."""
    chosen = {field: VALUES[field][number % len(VALUES[field])] for field, number in asked.items()}
    criteria = {field: whole(value) for field, value in chosen.items()}
    owners = [UUID(int=(number + 1) << 80) for number in range(25)]
    with writing("keys"):
        for owner_id in owners:
            index(owner_id, {})
        for owner_id, values in zip(owners, people, strict=False):
            index(owner_id, said(values))
    wanted = [
        owner_id for owner_id, values in zip(owners, people, strict=False) if chosen.items() <= values.items()
    ][::-1]
    found: list[UUID] = []
    while some := find_all(criteria, limit=page, after=found[-1] if found else None):
        assert len(some) <= page
        found += some
    assert found == wanted


def test_a_value_that_nobody_has_finds_nobody(now: datetime) -> None:
    """Alone, among others, and when nothing at all is asked for."""
    enrol(UUID(int=7), points={}, retentions=["relationship"], tokens=said({"country": "FI"}), at=now)
    assert find_all({"country": "=fi"}, limit=9) == [UUID(int=7)]
    for criteria in (
        {"country": "=se"},
        {"country": "=fi", "vip": "=yes"},
        {"vip": "=yes", "country": "=fi"},
        {},
    ):
        assert find_all(criteria, limit=9) == []


def test_a_contact_point_that_is_let_go_is_free() -> None:
    """The ones that stay are still its owner's."""
    owner_id = UUID(int=7)
    claim(owner_id, {"email": "a@example.org", "phone": "+358401234567"})
    release(owner_id, keep={"phone": "+358401234567"})
    assert (holder_of("email", "a@example.org"), holder_of("phone", "+358401234567")) == (None, owner_id)
    release(owner_id, keep={})
    assert holder_of("phone", "+358401234567") is None


@pytest.mark.parametrize("fields", [["name"], ["name", "organisation"], ["organisation", "name", "other"]])
def test_a_search_goes_on_after_the_last_of_a_page(now: datetime, fields: list[str]) -> None:
    """In one field or in several, nobody twice."""
    for number in range(1, 8):
        index(UUID(int=number), {field: {"pain"} for field in ("name", "organisation")[: 1 + number % 2]})
    known = [UUID(int=number) for number in range(7, 0, -1)]
    assert find(["name"], "pain", limit=9) == known
    assert find(fields, "pain", limit=9)[:3] == known[:3]
    assert find(fields, "pain", limit=4, after=known[2]) == known[3:]
    assert find([], "pain", limit=9) == []
