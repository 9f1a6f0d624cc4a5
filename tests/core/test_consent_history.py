"""What holds follows from the history of choices: in time, by whom, and never raised by an import."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.consent import (
    CONFIRM_WITHIN,
    Choice,
    State,
    Step,
    held,
    state,
)

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def step(number: int, choice: Choice, after: timedelta = timedelta(), **otherwise: Any) -> Step:
    """Return the choice of somebody whom nobody has identified."""
    return Step(AT + after, number, choice, **{"proved": False, **otherwise})


ASKED = step(1, Choice.GIVEN)


@pytest.mark.parametrize(
    ("after", "then", "later"),
    [
        (timedelta(), State.GIVEN, State.GIVEN),
        (CONFIRM_WITHIN, State.GIVEN, State.GIVEN),
        (CONFIRM_WITHIN + timedelta(seconds=1), State.LAPSED, State.LAPSED),
    ],
)
def test_consent_from_a_form_counts_once_it_is_confirmed_in_time(
    after: timedelta, then: State, later: State
) -> None:
    """Fourteen days to the second; a later confirmation does nothing."""
    confirmation = step(2, Choice.CONFIRMED, after, proved=True, confirms=1)
    assert state([ASKED], at=AT) is State.AWAITING_CONFIRMATION
    assert state([ASKED, confirmation], at=AT + after) is then
    assert state([ASKED, confirmation], at=AT + 400 * DAY) is later


def test_what_is_not_confirmed_counts_as_never_given() -> None:
    """A no that was there before is there after."""
    late = AT + CONFIRM_WITHIN + timedelta(seconds=1)
    assert held([ASKED], at=AT + CONFIRM_WITHIN).waiting == {1}
    assert held([ASKED], at=late).waiting == frozenset()
    assert state([ASKED], at=late) is State.LAPSED
    for no, holds in ((Choice.REFUSED, State.REFUSED), (Choice.WITHDRAWN, State.WITHDRAWN)):
        assert state([step(0, no, -DAY), ASKED], at=AT) is State.AWAITING_CONFIRMATION
        assert state([step(0, no, -DAY), ASKED], at=late) is holds


def test_consent_of_somebody_known_counts_at_once() -> None:
    """Signed in, or heard by somebody who knew them: nobody else can have given it."""
    assert held([step(1, Choice.GIVEN, proved=True)], at=AT).since == AT


def test_a_late_confirmation_does_not_undo_a_withdrawal() -> None:
    """Nor does one for an older consent when a newer one waits."""
    withdrawn = step(2, Choice.WITHDRAWN, DAY)
    again = step(3, Choice.GIVEN, 2 * DAY)
    of_the_first = step(4, Choice.CONFIRMED, 3 * DAY, proved=True, confirms=1)
    of_the_second = step(5, Choice.CONFIRMED, 3 * DAY, proved=True, confirms=3)
    at = AT + 3 * DAY
    assert state([ASKED, withdrawn, of_the_first], at=at) is State.WITHDRAWN
    assert state([ASKED, withdrawn, again, of_the_first], at=at) is State.AWAITING_CONFIRMATION
    assert state([ASKED, withdrawn, again, of_the_first, of_the_second], at=at) is State.GIVEN


def test_a_second_form_leaves_consent_in_force_and_can_be_confirmed_again() -> None:
    """It waits for its own confirmation meanwhile."""
    given = [ASKED, step(2, Choice.CONFIRMED, proved=True, confirms=1), step(3, Choice.GIVEN, DAY)]
    assert held(given, at=AT + DAY).state is State.GIVEN
    assert held(given, at=AT + DAY).waiting == {3}


def test_an_empty_box_of_somebody_unknown_takes_nothing_away() -> None:
    """A form proves nothing about who left it empty; somebody known who says no has said it."""
    given = step(1, Choice.GIVEN, proved=True)
    assert state([given, step(2, Choice.REFUSED, DAY)], at=AT + DAY) is State.GIVEN
    assert state([ASKED, step(2, Choice.REFUSED, DAY)], at=AT + DAY) is State.AWAITING_CONFIRMATION
    assert state([given, step(2, Choice.REFUSED, DAY, proved=True)], at=AT + DAY) is State.REFUSED
    assert state([step(2, Choice.REFUSED)], at=AT) is State.REFUSED


@pytest.mark.parametrize("no", [Choice.REFUSED, Choice.WITHDRAWN])
@pytest.mark.parametrize("days", [-40, 40], ids=["older", "newer"])
@pytest.mark.parametrize("here", [True, False], ids=["here", "elsewhere"])
def test_an_import_raises_no_no_to_a_yes(no: Choice, days: int, here: bool) -> None:
    """Refused or withdrawn, here or there, before or after the imported consent was collected."""
    imported = step(1, Choice.GIVEN, imported=True)
    said_no = step(2, no, days * DAY, imported=not here)
    expected = State.REFUSED if no is Choice.REFUSED else State.WITHDRAWN
    assert state([imported], at=AT) is State.GIVEN
    assert state([imported, said_no], at=AT + 50 * DAY) is expected


def test_an_imported_withdrawal_does_not_end_a_newer_consent_of_ours() -> None:
    """What somebody chose here last is what they want."""
    history = [
        step(1, Choice.GIVEN, proved=True),
        step(2, Choice.WITHDRAWN, -40 * DAY, imported=True),
        step(3, Choice.GIVEN, -DAY, imported=True),
    ]
    assert held(history, at=AT) == held(history[:1], at=AT)
    assert state([history[0], step(2, Choice.WITHDRAWN, DAY, imported=True)], at=AT + DAY) is State.WITHDRAWN


STEPS = st.builds(
    Step,
    st.integers(-30, 30).map(lambda days: AT + days * DAY),
    st.integers(0, 9),
    st.sampled_from(Choice),
    st.booleans(),
    st.booleans(),
    st.integers(0, 9),
)


@given(st.lists(STEPS, unique_by=lambda one: one.id))
def test_consent_is_never_live_without_a_yes_that_counts(steps: list[Step]) -> None:
    """Whatever the history: somebody known gave it, or confirmed it, or it came with evidence and no no."""
    if state(steps, at=AT + 30 * DAY) is State.GIVEN:
        yes = [one for one in steps if one.choice is Choice.GIVEN]
        confirmed = {one.confirms for one in steps if one.choice is Choice.CONFIRMED}
        no = any(one.choice in (Choice.REFUSED, Choice.WITHDRAWN) for one in steps)
        assert any(not no if one.imported else one.proved or one.id in confirmed for one in yes)


@given(st.lists(STEPS, unique_by=lambda one: one.id), st.booleans())
def test_a_withdrawal_always_holds(steps: list[Step], proved: bool) -> None:
    """Art. 7(3): in any state, whoever says it; nothing before it matters."""
    withdrawn = Step(AT + 30 * DAY, 10, Choice.WITHDRAWN, proved)
    assert state([*steps, withdrawn], at=AT + 31 * DAY) is State.WITHDRAWN


def test_the_order_in_which_rows_are_found_does_not_matter() -> None:
    """What holds follows from when each choice was made."""
    history = [ASKED, step(2, Choice.CONFIRMED, DAY, confirms=1), step(3, Choice.WITHDRAWN, 2 * DAY)]
    assert {state(found, at=AT + 3 * DAY) for found in permutations(history)} == {State.WITHDRAWN}


def test_nobody_was_asked_who_said_nothing() -> None:
    """Silence is no history."""
    assert state([], at=AT) is State.NEVER_ASKED
