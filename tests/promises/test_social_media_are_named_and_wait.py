"""Promise: who runs a social medium that we use is named, with what we answer for together; its parts wait for a yes.

Proves: S36
"""

import pytest
from banner_visit import Opener
from described import softpix
from papers import findings, papers
from playwright.sync_api import expect

from seloste.core.description import Language
from seloste.core.description.kinds import RecipientRole

pytestmark = [pytest.mark.browser, pytest.mark.pure]


@pytest.mark.parametrize("language", Language)
def test_each_is_named_with_what_we_answer_for_together(language: Language) -> None:
    """Platforms with our pages, and the one whose buttons we show: name and arrangement, in the notice (Art. 26(2))."""
    together = [each for each in softpix().recipients.values() if each.role is RecipientRole.JOINT_CONTROLLER]
    assert len(together) == 3
    notice = papers()["notice", language]
    for each in together:
        assert each.called(language) in notice
        assert each.arrangement
        assert each.arrangement[language] in notice


@pytest.mark.parametrize("key", ["meta_ireland", "linkedin_ireland", "social_network"])
def test_none_can_be_used_without_an_arrangement(key: str) -> None:
    """Such a description is not put into force (CJEU C-210/16, C-40/17)."""
    assert "L25" in findings(lambda tree: tree["recipients"][key].pop("arrangement"))


def test_no_part_of_it_is_loaded_before_a_yes(opened: Opener) -> None:
    """In its place stands what it is and a button that allows it alone; only then is its company asked for anything."""
    visit = opened()
    visit.is_asked()
    visit.press("necessary")
    visit.receives(1)
    visit.goes_on()
    visit.is_not_asked()
    assert visit.site.asked("social") == []
    place = visit.page.locator(".choices-held", has_text="Social media & sharing").first
    expect(place).to_be_visible()
    place.locator("button").click()
    visit.until(lambda: bool(visit.site.asked("social")))
    assert visit.receives(2)[1]["choices"] == {
        "web_statistics": False,
        "videos": False,
        "social_plugins": True,
    }
    assert visit.site.asked("analytics") == []
