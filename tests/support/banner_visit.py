"""A visitor in Chromium on the small website of ``banner_site``, and what can be seen of them there."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from banner_site import Bytes, Site, served, tried
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    expect,
)
from playwright.sync_api import Error as BrowserError

from seloste.core.description import Description

NECESSARY = {"sessionid", "csrftoken", "django_language", "route"}
SIGNAL = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true})"
EVERYTHING_STORED = """async () => [
  ...Object.keys(localStorage).map((name) => ["local_storage", name]),
  ...Object.keys(sessionStorage).map((name) => ["session_storage", name]),
  ...(await indexedDB.databases()).map(({name}) => ["indexed_db", name]),
]"""


@dataclass(kw_only=True)
class Visit:
    """One visitor: their browser, the page they see, the site that they see it on."""

    site: Site
    context: BrowserContext
    page: Page
    problems: list[str] = field(default_factory=list)
    """Script errors and violations of the content security policy."""
    warnings: list[str] = field(default_factory=list)
    """What the banner tells whoever made the page, on its console."""

    @property
    def first(self) -> Locator:
        """The first layer, if it is shown."""
        return self.page.locator("#cc-main .cm:visible")

    @property
    def second(self) -> Locator:
        """The second layer, if it is shown."""
        return self.page.locator("#cc-main .pm:visible")

    def is_asked(self) -> None:
        """Wait until the first layer is there."""
        expect(self.first).to_be_visible()

    def is_not_asked(self) -> None:
        """Wait until the banner has begun, and see that it asks nothing."""
        self.sees("window.Seloste")
        self.page.wait_for_timeout(400)
        expect(self.first).to_have_count(0)
        expect(self.second).to_have_count(0)

    def press(self, role: str, *, layer: str = "cm") -> None:
        """Press the button of a role in one of the layers."""
        self.page.locator(f"#cc-main .{layer}__btn[data-role={role}]").click()

    def opens_choices(self) -> None:
        """Come to the second layer, from the first or by the lasting button."""
        if self.second.count():
            return
        if self.first.count():
            self.press("show")
        else:
            self.page.locator("[data-open-choices]").first.click()
        expect(self.second).to_be_visible()

    def chooses(self, *purposes: str) -> None:
        """Switch exactly some purposes on in the second layer, and save."""
        self.opens_choices()
        for box in self.second.locator("input[type=checkbox]:enabled").all():
            box.set_checked(box.get_attribute("value") in purposes)
        self.press("save", layer="pm")
        expect(self.second).to_have_count(0)

    def goes_on(self, language: str = "en") -> None:
        """Open another page of the site."""
        self.page.goto(f"{self.site.origin}/?{language}")

    def cookies(self) -> dict[str, Any]:
        """Return the cookies of this machine by name."""
        return {each["name"]: each for each in self.context.cookies()}

    def stored(self) -> set[tuple[str, str]]:
        """Return kind and name of everything that is stored on the device."""
        kept = {("cookie", name) for name in self.cookies()}
        return kept | {(kind, name) for kind, name in self.page.evaluate(EVERYTHING_STORED)}

    def has_choice(self) -> bool:
        """Say whether a choice is kept or was sent."""
        return "cc_cookie" in self.cookies() or bool(self.site.receipts)

    def receives(self, count: int) -> list[dict[str, Any]]:
        """Wait until the site has taken that many receipts, and return them."""
        self.until(lambda: len(self.site.receipts) >= count)
        return self.site.receipts

    def sees(self, expression: str, *, page: Page | None = None) -> None:
        """Wait until an expression holds on a page; the page's policy forbids the driver's own way to wait."""

        def holds() -> bool:
            try:
                return bool((page or self.page).evaluate(f"!!({expression})"))
            except BrowserError:
                return False  # it is being loaded anew

        self.until(holds)

    def until(self, holds: Callable[[], bool], seconds: float = 4) -> None:
        """Wait until something holds."""
        for _ in range(int(seconds * 20)):
            if holds():
                return
            self.page.wait_for_timeout(50)
        raise AssertionError("it never came about")


@dataclass(kw_only=True)
class Opener:
    """Opens visits, to a site as it is or with something broken on purpose."""

    browser: Browser
    stack: ExitStack
    broken: dict[str, Bytes] = field(default_factory=dict)
    site: Site | None = None
    """A site that is served already; without one, each visit has its own."""

    def __call__(
        self,
        path: str = "/?en",
        *,
        description: Description | None = None,
        signal: bool = False,
        before: str = "",
        goes: bool = True,
        **options: Any,
    ) -> Visit:
        """Open a page as a new visitor; ``before`` is a script that runs before the page's own."""
        site = self.site or self.stack.enter_context(
            served(Site(description=description or tried(), **self.broken))
        )
        context = self.browser.new_context(locale="fi-FI", **options)
        self.stack.callback(context.close)
        for script in (SIGNAL if signal else "", before):
            if script:
                context.add_init_script(script)
        visit = Visit(site=site, context=context, page=context.new_page())
        visit.page.set_default_timeout(5000)
        watch(visit, visit.page)
        if goes:
            visit.page.goto(site.origin + path)
        return visit


def watch(visit: Visit, page: Page) -> None:
    """Keep what a page's console complains of."""
    page.on("pageerror", lambda error: visit.problems.append(str(error)))

    def told(message: ConsoleMessage) -> None:
        if message.type == "error":
            visit.problems.append(message.text)
        elif message.text.startswith("Seloste:"):
            visit.warnings.append(message.text)

    page.on("console", told)


def instead(old: str, new: str, count: int = 1) -> Bytes:
    """Return what puts something else in place of a text that must be there."""

    def change(content: bytes) -> bytes:
        text = content.decode()
        assert text.count(old) == count, old
        return text.replace(old, new).encode()

    return change
