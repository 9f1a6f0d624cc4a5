"""What can happen to a contract, and in which order."""

from datetime import date

import pytest

from seloste.core.contracts import BadContract, ChangeKind, check_change

MARCH, APRIL, MAY = (date(2026, month, 1) for month in (3, 4, 5))
CONCLUDED = (ChangeKind.CONCLUDED, MARCH)


@pytest.mark.parametrize("kind", [ChangeKind.CHANGED, ChangeKind.ENDED])
@pytest.mark.parametrize("day", [MARCH, APRIL])
def test_a_contract_changes_and_ends_on_the_day_of_its_last_change_or_later(
    kind: ChangeKind, day: date
) -> None:
    """Two changes can take effect on one day."""
    check_change(kind, on=day, before=[CONCLUDED])


def test_a_contract_is_concluded_with_nothing_before_it() -> None:
    """On any day."""
    check_change(ChangeKind.CONCLUDED, on=MARCH, before=[])


@pytest.mark.parametrize("kind", ChangeKind)
def test_nothing_follows_the_end(kind: ChangeKind) -> None:
    """Whoever comes back makes a new contract."""
    with pytest.raises(BadContract, match=r"^The contract has ended; make a new one\.$"):
        check_change(kind, on=MAY, before=[CONCLUDED, (ChangeKind.ENDED, APRIL)])


def test_a_change_before_the_last_one_is_refused_and_told_which_day_that_was() -> None:
    """The last in the order written, not the first."""
    before = [CONCLUDED, (ChangeKind.CHANGED, MAY)]
    with pytest.raises(BadContract, match=r"^A change cannot take effect before the one of 2026-05-01\.$"):
        check_change(ChangeKind.ENDED, on=APRIL, before=before)
    check_change(ChangeKind.ENDED, on=MAY, before=before)
