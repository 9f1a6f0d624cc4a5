"""What may become of a request: nothing is answered before somebody is identified, nothing closed is reopened."""

from itertools import product

import pytest

from seloste.core.letters.kinds import Kind
from seloste.core.requests import (
    BY_COPY,
    FOLLOWS,
    OPEN,
    RIGHTS,
    WHY_NOT,
    WITHOUT_PROOF,
    RequestState,
    in_order,
    may_follow,
    needs_proof,
    undecided,
)

TO_IDENTIFY, AWAITING, IDENTIFIED, ANSWERED, CLOSED = RequestState
STEPS = {
    (TO_IDENTIFY, AWAITING),
    (TO_IDENTIFY, IDENTIFIED),
    (TO_IDENTIFY, CLOSED),
    (AWAITING, IDENTIFIED),
    (AWAITING, CLOSED),
    (IDENTIFIED, AWAITING),
    (IDENTIFIED, ANSWERED),
    (IDENTIFIED, CLOSED),
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


def test_what_is_asked_for_stands_in_one_order_and_once():
    """However a letter puts it; what is no right falls away."""
    asked = ["erasure", "access", "reminder", "access", "nonsense"]
    assert in_order(asked) == [Kind.ACCESS, Kind.ERASURE]
    assert in_order([]) == []


def test_nobody_proves_who_they_are_to_say_no():
    """Art. 12(6): an objection or a withdrawal discloses nothing; as soon as something else is asked for, it may."""
    assert not needs_proof([Kind.OBJECTION, Kind.CONSENT_WITHDRAWAL])
    assert needs_proof([Kind.OBJECTION, Kind.ACCESS])
    assert all(needs_proof([kind]) for kind in RIGHTS if kind not in WITHOUT_PROOF)


def test_a_copy_waits_for_no_decision_and_everything_else_does():
    """Access and portability are answered by the copy itself."""
    asked = [Kind.ACCESS, Kind.PORTABILITY, Kind.ERASURE, Kind.OBJECTION]
    assert undecided(asked, []) == [Kind.ERASURE, Kind.OBJECTION]
    assert undecided(asked, [Kind.OBJECTION, Kind.ERASURE]) == []


def test_whatever_is_decided_on_can_be_refused_with_a_reason():
    """Art. 12(4); a copy of one's own data is not refused here."""
    assert set(WHY_NOT) == set(RIGHTS) - BY_COPY
    assert all(WHY_NOT.values())
