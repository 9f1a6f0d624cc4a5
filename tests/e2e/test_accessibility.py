"""Every page can be read and used by everybody: axe finds nothing, in any language, light or dark, wide or narrow."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from browsing import browsing
from playwright.sync_api import Browser, ConsoleMessage, Page
from served import free_ports
from showroom import STEPS, Demo, Theme, Visitor, new_staff, press, served_demo, visitors

pytestmark = [pytest.mark.browser, pytest.mark.pure]

EVERYTHING = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
PAGES = """
home notice terms api form newsletter not-found sign-in second-factor-set-up
portal portal-sign-in portal-enter portal-own portal-everything
portal-request portal-request-sent portal-own-request portal-no-link portal-confirm portal-consent portal-withdraw portal-answer portal-code portal-answers
today people person person-fields person-field person-several person-choices person-consent person-objection
person-restriction person-restricted person-lift person-erase person-earlier person-alike person-merge person-owed duties
requests request-preview request-nothing-held request-closed preview nothing-held
letters letter inquiries inquiries-done inquiry outbox log description cookies cookies-by-month second-factor refused today-administrator
staff staff-add staff-one staff-role staff-sure password-link-gone
""".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Showroom:
    """A served demo, a browser, and everybody who comes to its pages."""

    demo: Demo
    browser: Browser
    everybody: Mapping[str, Visitor]

    def pages(
        self,
        language: str,
        *,
        theme: Theme = "light",
        width: int = 1280,
        only: Collection[str] | None = None,
    ) -> Iterator[tuple[str, "Watched"]]:
        """Open every page there is, or ``only`` some, one after the other."""
        for visitor in self.everybody.values():
            context = self.demo.context(
                self.browser, language, theme=theme, width=width, cookies=visitor.cookies
            )
            watched = Watched(page=context.new_page())
            watched.page.on("console", lambda message, watched=watched: watched.heard(message))
            watched.page.on("pageerror", lambda error, watched=watched: watched.faults.append(str(error)))
            for name, path in visitor.pages.items():
                if only is None or name in only:
                    watched.page.goto(path)
                    yield name, watched
            context.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A page and what its console told: script errors and violations of the content security policy."""

    page: Page
    faults: list[str] = field(default_factory=list)

    def heard(self, message: ConsoleMessage) -> None:
        """Keep an error, unless it only repeats the status that the page itself was answered with."""
        of_the_page = (
            message.text.startswith("Failed to load resource") and message.location["url"] == self.page.url
        )
        if message.type == "error" and not of_the_page:
            self.faults.append(message.text)

    def problems(self) -> list[str]:
        """Return what axe finds, each with the place, and what the console told meanwhile."""
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        found = self.page.evaluate("options => axe.run(options)", EVERYTHING)["violations"]
        told = [f"{each['id']}: {node['target']}" for each in found for node in each["nodes"]]
        told += self.faults
        self.faults.clear()
        return told


@pytest.fixture(scope="module")
def showroom() -> Iterator[Showroom]:
    """A filled register; its pages are opened and left as they are."""
    with served_demo(port=free_ports(3), people=12) as demo, browsing() as browser:
        everybody = visitors(demo, browser) | {"new staff": new_staff(demo, browser)}
        yield Showroom(demo=demo, browser=browser, everybody=everybody)


def test_the_walk_comes_to_every_kind_of_page(showroom: Showroom) -> None:
    """What follows would pass on pages that are not there."""
    assert set(PAGES) <= {name for visitor in showroom.everybody.values() for name in visitor.pages}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_page_is_accessible(showroom: Showroom, language: str, theme: Theme) -> None:
    """Axe finds nothing on any page, in any language, in both themes."""
    problems = {}
    for name, watched in showroom.pages(language, theme=theme):
        problems[name] = watched.problems()
        assert watched.page.locator("html").get_attribute("lang") == language, name
    assert {name: told for name, told in problems.items() if told} == {}


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_page_fits_a_telephone(showroom: Showroom, language: str) -> None:
    """At 390 pixels nothing sticks out sideways, and axe finds nothing there either; words differ in length."""
    problems, wide = {}, {}
    for name, watched in showroom.pages(language, width=390):
        problems[name] = watched.problems()
        wide[name] = watched.page.evaluate("document.documentElement.scrollWidth")
    assert {name: told for name, told in problems.items() if told} == {}
    assert {name: width for name, width in wide.items() if width > 390} == {}


def test_what_buttons_lead_to_is_accessible(showroom: Showroom) -> None:
    """Errors, thanks and confirmations are pages too."""
    problems = {}
    for name, watched in showroom.pages("en", only={step.page for step in STEPS}):
        path = watched.page.url
        for step in STEPS:
            if step.page == name:
                watched.page.goto(path)
                press(watched.page, step.filled)
                problems[step.to] = watched.problems()
    assert set(problems) == {step.to for step in STEPS}
    assert {name: told for name, told in problems.items() if told} == {}
