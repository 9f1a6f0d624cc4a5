"""What may become of a request: nothing is answered before somebody is identified, nothing closed is reopened."""

from itertools import product

import pytest

from seloste.core.requests import FOLLOWS, OPEN, RequestState, may_follow

TO_IDENTIFY, AWAITING, IDENTIFIED, ANSWERED, CLOSED = RequestState
STEPS = {
    (TO_IDENTIFY, AWAITING),
    (TO_IDENTIFY, CLOSED),
    (AWAITING, IDENTIFIED),
    (IDENTIFIED, ANSWERED),
    (ANSWERED, CLOSED),
}


@pytest.mark.parametrize(("now", "then"), list(product(RequestState, repeat=2)))
def test_only_these_steps_can_be_taken(now, then):
    """Of every pair of states."""
    assert may_follow(now, then) is ((now, then) in STEPS)


def test_every_state_has_its_row_and_the_last_one_leads_nowhere():
    """A state without a row would fail in the middle of a request."""
    assert set(FOLLOWS) == set(RequestState)
    assert [state for state in RequestState if not FOLLOWS[state]] == [CLOSED]


def test_the_month_runs_until_there_is_an_answer():
    """Art. 12(3): waiting for an identity does not make a request answered."""
    assert {TO_IDENTIFY, AWAITING, IDENTIFIED} == OPEN
