"""Choosing in our banner as a visitor does: by its buttons and switches."""

from collections.abc import Collection
from contextlib import suppress
from typing import Final

from playwright.async_api import Error as BrowserError
from playwright.async_api import Locator, Page

from seloste.scan.problems import ScanError
from seloste.scan.seen import ALL, REFUSED, Round, words
from seloste.scan.visiting import Visitor

PRESS: Final = 3000
"""Milliseconds until a button that something covers is pressed all the same."""

IS_THERE: Final = "typeof window.Seloste === 'object' && typeof window.Seloste.accepted === 'function'"
ACCEPTED: Final = "(keys) => keys.filter((key) => window.Seloste.accepted(key))"


async def is_there(visitor: Visitor, page: Page) -> bool:
    """Say whether our banner is on a page."""
    return bool(await visitor.asks(page, IS_THERE))


async def asks(page: Page, *, seconds: float) -> bool:
    """Say whether the first layer is shown, or is within some seconds."""
    try:
        await page.locator("#cc-main .cm").first.wait_for(state="visible", timeout=seconds * 1000)
    except BrowserError:
        return False
    return True


async def choose(visitor: Visitor, page: Page, choice: Round, purposes: Collection[str]) -> None:
    """Make the choice of a round.

    Raises:
        ScanError: the banner does not let it be made.
    """
    try:
        if choice == REFUSED:
            await _press(page.locator("#cc-main .cm__btn[data-role=necessary]"))
        elif choice.name == ALL:
            await _press(page.locator("#cc-main .cm__btn[data-role=all]"))
        else:
            await _press(page.locator("#cc-main .cm__btn[data-role=show]"))
            for key in purposes:
                box = page.locator(f"#cc-main .pm input[type=checkbox][value='{key}']")
                await box.set_checked(key in choice.accepted, timeout=PRESS, force=True)
            await _press(page.locator("#cc-main .pm__btn[data-role=save]"))
    except BrowserError:
        raise ScanError(f"The banner on {visitor.watch.page} could not be used {words([choice])}.") from None
    chosen = await visitor.asks(page, ACCEPTED, [*purposes])
    if isinstance(chosen, list) and {str(each) for each in chosen} != choice.accepted:
        raise ScanError(f"The banner on {visitor.watch.page} did not keep the choice {words([choice])}.")


async def withdraw(page: Page, *, seconds: float) -> bool:
    """Withdraw everything, by the banner’s own button or the page’s; say whether there was a way.

    The banner loads the page anew then, as a script that runs cannot be stopped otherwise.
    """
    at_once = page.locator("[data-withdraw-choices]:visible").first
    try:
        async with page.expect_event("load", timeout=seconds * 1000):
            if await at_once.count():
                await _press(at_once)
            else:
                await _press(page.locator("[data-open-choices]").first)
                await _press(page.locator("#cc-main .pm__btn[data-role=necessary]"))
    except BrowserError:
        return False
    return True


async def _press(button: Locator) -> None:
    with suppress(BrowserError):
        await button.click(timeout=PRESS)
        return
    await button.dispatch_event("click", timeout=PRESS)
