"""A session that ends while somebody writes costs them nothing of what they wrote."""

from collections.abc import Iterator

import pytest
from browsing import browsing
from playwright.sync_api import Page, expect
from served import free_ports
from showroom import Demo, served_demo

pytestmark = [pytest.mark.browser, pytest.mark.pure]

WRITTEN = "Siirto maksaa 400 euroa, ja teemme sen ensi viikolla."


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    """A served demo."""
    with served_demo(port=free_ports(3), people=12) as demo:
        yield demo


@pytest.fixture
def page(demo: Demo) -> Iterator[Page]:
    """Somebody of customer service who has opened an inquiry."""
    with browsing() as browser:
        page = demo.context(browser, "en").new_page()
        _ask(page)
        page.goto(demo.links["customer service"])
        page.goto("/console/inquiries/")
        page.locator("main tbody a").first.click()
        yield page


def _ask(page: Page) -> None:
    page.goto("/forms/feedback/")
    page.locator("[name=email]").fill("lahja@example.org")
    page.locator("[name=message]").fill("Paljonko siirto maksaa?")
    page.wait_for_timeout(2_100)  # In less, nobody has read a form.
    page.locator("main .button--primary").click()
    page.wait_for_timeout(1_500)  # The worker takes it in.


def test_what_was_written_is_there_after_signing_in_again(demo: Demo, page: Page) -> None:
    """In the same tab, on the same page; and gone from it once it is sent."""
    inquiry = page.url
    page.locator("textarea").fill(WRITTEN)
    page.context.clear_cookies()
    page.locator("main .button--primary").click()
    expect(page.locator("main")).not_to_contain_text("Paljonko")
    page.goto(demo.links["customer service"])
    page.goto(inquiry)
    expect(page.locator("textarea")).to_have_value(WRITTEN)
    page.locator("main .button--primary").click()
    page.wait_for_load_state()
    page.goto(inquiry)
    expect(page.locator("main")).to_contain_text(WRITTEN)
    expect(page.locator("textarea")).to_have_value("")


def test_signing_out_leaves_nothing_behind(demo: Demo, page: Page) -> None:
    """The next one at this computer finds no draft."""
    page.locator("textarea").fill(WRITTEN)
    page.goto("/accounts/logout/")
    page.locator("main .button--primary").click()
    page.wait_for_load_state()
    assert page.evaluate("sessionStorage.length") == 0
