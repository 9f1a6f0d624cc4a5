"""The console shows the banner in a frame, as visitors meet it, and it stays in its frame."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect
from showroom import Demo

pytestmark = [pytest.mark.browser, pytest.mark.pure]


@pytest.fixture(params=[1280, 390])
def page(demo: Demo, browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The room of the contact person who has just come in."""
    context = demo.context(browser, "en", width=request.param)
    page = context.new_page()
    page.goto(demo.links["contact person"])
    page.goto("/console/cookies/")
    yield page
    context.close()


def banner(page: Page) -> FrameLocator:
    """The frame, once it asks."""
    frame = page.frame_locator("iframe.banner-preview")
    expect(frame.locator("#cc-main .cm")).to_be_visible()
    return frame


def test_opening_the_room_leaves_whoever_comes_in_at_its_top(page: Page) -> None:
    """The banner asks in its frame, and neither scrolls the page to itself nor takes the keyboard."""
    page.locator("iframe.banner-preview").evaluate("(frame) => frame.loading = 'eager'")
    banner(page)
    page.wait_for_timeout(500)
    assert page.evaluate("[scrollY, document.activeElement.tagName]") == [0, "BODY"]


def test_in_the_frame_it_answers_as_on_a_website(page: Page) -> None:
    """Its layers open and close by mouse and keyboard, and the focus goes where it goes for visitors."""
    page.locator("iframe.banner-preview").scroll_into_view_if_needed()
    frame = banner(page)
    frame.locator("#cc-main .cm__btn[data-role=show]").click()
    layer = frame.locator("#cc-main .pm")
    expect(layer).to_be_visible()
    expect(frame.locator("#cc-main .pm:focus, #cc-main .pm :focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(layer).to_be_hidden()
    expect(frame.locator("#cc-main .cm")).to_be_visible()
