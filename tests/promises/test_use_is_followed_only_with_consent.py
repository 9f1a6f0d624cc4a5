"""Promise: how our pages are used is followed only where a visitor said yes, and no longer than they say so.

Proves: S30
"""

import pytest
from banner_visit import Opener, Visit

pytestmark = [pytest.mark.browser, pytest.mark.pure]


@pytest.fixture
def visit(opened: Opener) -> Visit:
    """Somebody who came to the website, and was asked."""
    visit = opened()
    visit.is_asked()
    return visit


def followed(visit: Visit) -> list[str]:
    """Return what the company that counts visits was asked."""
    return visit.site.asked("analytics")


def test_nobody_is_followed_before_they_were_asked_or_after_they_refused(visit: Visit) -> None:
    """Neither on the page where they refuse nor on the next; the refusal has a receipt."""
    visit.page.wait_for_timeout(300)
    assert followed(visit) == []
    visit.press("necessary")
    assert visit.receives(1)[0]["choices"]["web_statistics"] is False
    visit.goes_on()
    visit.is_not_asked()
    assert followed(visit) == []


def test_whoever_says_yes_to_something_else_is_not_followed(visit: Visit) -> None:
    """Videos are no statistics."""
    visit.chooses("videos")
    visit.until(lambda: "_player" in visit.cookies())
    assert followed(visit) == []


def test_whoever_said_yes_is_followed_until_they_take_it_back(visit: Visit) -> None:
    """The yes has a receipt, and so has the withdrawal, after which nothing is asked of the company again."""
    visit.chooses("web_statistics")
    visit.until(lambda: bool(followed(visit)))
    assert visit.receives(1)[0]["choices"]["web_statistics"] is True
    visit.page.locator("[data-withdraw-choices]").click()
    withdrawal = visit.receives(2)[1]
    assert withdrawal["choices"]["web_statistics"] is False
    assert withdrawal["replaces"] == visit.site.receipts[0]["receipt"]
    visit.is_not_asked()
    seen = len(followed(visit))
    visit.goes_on()
    visit.is_not_asked()
    assert followed(visit)[seen:] == []
    assert not [name for _, name in visit.stored() if name.startswith(("_visits", "visit"))]
