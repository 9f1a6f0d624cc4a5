"""What a description must pass before it comes into force: errors stop it, warnings do not."""

from datetime import date

import pytest
from checked import DAY, checked, put
from described import stated

from seloste.core.description.rules.gate import Unlawful, require_lawful
from seloste.core.description.rules.model import Severity
from seloste.core.errors import SelosteError

UNNAMED = put("records.meeting.sensitivity", "criminal_offence")
UNCONDITIONED = put("fields.position.sensitivity", "special_category")
UNREVIEWED = (
    put("register.updated", date(2020, 1, 1)),
    put("register.reviewed", date(2024, 11, 23)),
)


def test_the_example_passes():
    """There is nothing to mend in it."""
    assert checked() == ()
    require_lawful(stated(), on=DAY)


def test_each_error_is_a_line_with_its_place_its_rule_and_what_to_write():
    """As the check shows it, so that one run is enough to mend all of them."""
    with pytest.raises(Unlawful) as refused:
        require_lawful(stated(UNNAMED, UNCONDITIONED), on=DAY)
    found = checked(UNNAMED, UNCONDITIONED)
    assert len(found) == 2
    assert str(refused.value).split("\n") == [
        f"register.yaml:{each.line}: L34: {each.message} {each.remedy}" for each in found
    ]
    assert isinstance(refused.value, SelosteError)


def test_a_warning_is_left_to_people_and_not_told_among_the_errors():
    """It needs somebody's judgement, not another text."""
    (warning,) = checked(*UNREVIEWED)
    assert warning.severity is Severity.WARNING
    require_lawful(stated(*UNREVIEWED), on=DAY)
    with pytest.raises(Unlawful) as refused:
        require_lawful(stated(*UNREVIEWED, UNNAMED), on=DAY)
    assert "L34" in str(refused.value)
    assert warning.message not in str(refused.value)


def test_a_description_is_judged_on_the_given_day():
    """The example's contracts are signed on 1 September 2026; before that nobody may work under them."""
    require_lawful(stated(), on=DAY)
    with pytest.raises(Unlawful, match="is not signed before 2026-09-01"):
        require_lawful(stated(), on=date(2026, 8, 31))
