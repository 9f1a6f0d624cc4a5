"""The demo's website in a real browser: as described it does what it says and no more, and the other page as listed."""

import json
import re
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from banner_visit import EVERYTHING_STORED
from described import softpix
from playwright.sync_api import Browser, BrowserContext, Page, expect
from playwright.sync_api import Error as BrowserError
from showroom import Demo, Theme

from seloste.core.description import Language
from seloste.core.description.kinds import StorageKind
from seloste.demo.site.pages import OF_THE_BANNER
from seloste.demo.site.planted import PLANTED, Fault

pytestmark = [pytest.mark.browser, pytest.mark.pure]

BROUGHT = {
    "web_statistics": ({"_mittaus", "mittaus-pages"}, {"mittaus.localhost"}),
    "videos": ({"video_captions"}, {"video.localhost"}),
    "social_plugins": ({"_piiri"}, {"piiri.localhost"}),
}
"""What each purpose stores, and whom it asks."""
QUIET = {"route", *OF_THE_BANNER}
DAY = 86400
EVERYTHING = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


@dataclass(kw_only=True)
class Visit:
    """A new visitor of the website: what they see, what was asked of whom, what went wrong."""

    website: str
    context: BrowserContext
    page: Page
    asked: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def goes(self, path: str = "/en/", *, script: bool = True) -> None:
        """Open a page, and wait until the banner is there."""
        self.page.goto(self.website + path)
        if script:
            self.until(lambda: bool(self.page.evaluate("!!window.Seloste")))

    def presses(self, role: str) -> None:
        """Press one of the first layer's buttons."""
        self.page.locator(f"#cc-main .cm__btn[data-role={role}]").click()

    def chooses(self, *purposes: str) -> None:
        """Switch exactly some purposes on in the second layer, come to from the first, and save."""
        self.presses("show")
        second = self.page.locator("#cc-main .pm:visible")
        expect(second).to_be_visible()
        for box in second.locator("input[type=checkbox]:enabled").all():
            box.set_checked(box.get_attribute("value") in purposes)
        self.page.locator("#cc-main .pm__btn[data-role=save]").click()

    def cookies(self) -> dict[str, Any]:
        """Return the cookies by name, of every path."""
        return {each["name"]: each for each in self.context.cookies()}

    def stored(self) -> set[str]:
        """Return the names of everything that is stored beyond what is necessary."""
        kept = {name for _, name in self.page.evaluate(EVERYTHING_STORED)}
        return {*self.cookies(), *kept} - QUIET

    def companies(self) -> set[str]:
        """Return the hosts besides this machine's own address that were asked for anything."""
        return {host for each in self.asked if (host := urlsplit(each).hostname) != "127.0.0.1" and host}

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        for _ in range(120):
            try:
                if holds():
                    return
            except BrowserError:
                pass  # The page is being loaded anew.
            self.page.wait_for_timeout(50)
        raise AssertionError("it never came about")

    def stays(self) -> None:
        """Wait as long as something takes that should not happen."""
        self.page.wait_for_timeout(700)


@dataclass(frozen=True, kw_only=True)
class Opener:
    """Opens visits to the demo's website, each in a browser that knows nothing yet."""

    demo: Demo
    browser: Browser
    open: list[BrowserContext] = field(default_factory=list)

    def __call__(
        self,
        path: str | None = "/en/",
        *,
        language: str = "en-GB",
        theme: Theme = "light",
        width: int = 1280,
        script: bool = True,
    ) -> Visit:
        """Open a page."""
        context = self.browser.new_context(
            locale=language,
            color_scheme=theme,
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
            java_script_enabled=script,
        )
        self.open.append(context)
        visit = Visit(website=self.demo.website, context=context, page=context.new_page())
        visit.page.on("request", lambda request: visit.asked.append(request.url))
        visit.page.on("pageerror", lambda error: visit.problems.append(str(error)))
        visit.page.on(
            "console",
            lambda message: visit.problems.append(message.text) if message.type == "error" else None,
        )
        if path:
            visit.goes(path, script=script)
        return visit


@pytest.fixture
def opened(demo: Demo, browser: Browser) -> Iterator[Opener]:
    """Opens visits, which end with the test."""
    opener = Opener(demo=demo, browser=browser)
    yield opener
    for context in opener.open:
        context.close()


def test_what_the_test_knows_is_what_the_description_says() -> None:
    """Every purpose of the banner is on the page, with all that it stores, and from the hosts that are named."""
    described = softpix()
    assert tuple(BROUGHT) == described.device_purposes
    for purpose, (stored, hosts) in BROUGHT.items():
        waiting = {name: each for name, each in described.cookies.items() if each.consent == purpose}
        assert stored == set(waiting)
        readers = [described.recipients[key] for each in waiting.values() for key in each.shared_with]
        assert hosts == {host for reader in readers for host in reader.hosts}


@pytest.mark.parametrize(("asks", "leads"), [("sv-FI", "sv"), ("fi-FI", "fi"), ("de-DE", "en")])
def test_the_first_page_is_in_the_language_of_the_browser(opened: Opener, asks: str, leads: str) -> None:
    """And in English where the browser asks for another."""
    visit = opened("/", language=asks)
    assert visit.page.url == f"{visit.website}/{leads}/"
    assert visit.page.locator("html").get_attribute("lang") == leads


@pytest.mark.parametrize("language", Language)
def test_before_a_choice_nothing_is_stored_and_nobody_asked(opened: Opener, language: Language) -> None:
    """The banner asks, in the page's language; the page can be read."""
    visit = opened(f"/{language.value}/")
    expect(visit.page.locator("#cc-main .cm:visible")).to_be_visible()
    visit.stays()
    assert visit.stored() == set()
    assert set(visit.cookies()) == {"route"}
    assert visit.companies() == set()
    purposes = softpix().purposes
    states = visit.page.locator("dl").inner_text()
    assert all(purposes[key].name[language] in states for key in BROUGHT)
    assert visit.problems == []


@pytest.mark.parametrize("purpose", BROUGHT)
def test_each_purpose_brings_its_own_and_nothing_else(opened: Opener, purpose: str) -> None:
    """Allowed by itself; the page shows it at once."""
    visit = opened()
    visit.chooses(purpose)
    stored, hosts = BROUGHT[purpose]
    visit.until(lambda: visit.stored() == stored)
    visit.stays()
    assert (visit.stored(), visit.companies()) == (stored, hosts)
    for key in BROUGHT:
        expect(visit.page.locator(f"[data-state={key}]")).to_have_text(
            "Allowed" if key == purpose else "Not allowed"
        )
    expect(visit.page.locator("[data-shows=stored]")).to_have_text(", ".join(sorted(stored)))
    assert visit.problems == []


def test_everything_lasts_as_long_as_the_description_says(opened: Opener) -> None:
    """To a day; nothing is stored that it does not know."""
    visit = opened()
    visit.presses("all")
    visit.until(lambda: visit.stored() == {name for stored, _ in BROUGHT.values() for name in stored})
    now, days = (
        visit.page.evaluate("Date.now() / 1000"),
        {"_mittaus": 90, "video_captions": 180, "_piiri": 365},
    )
    cookies = visit.cookies()
    assert {name: round((cookies[name]["expires"] - now) / DAY) for name in days} == days
    until = json.loads(visit.page.evaluate("localStorage.getItem('mittaus-pages')"))["until"]
    assert round((until / 1000 - now) / DAY) == 90
    assert set(cookies) - QUIET <= set(softpix().cookies)
    expect(visit.page.frame_locator("iframe").locator("h1")).to_have_text("A minute at the workshop")
    visit.page.locator(".like").click()
    expect(visit.page.locator(".like")).to_have_attribute("aria-pressed", "true")


def test_an_embed_is_allowed_where_it_would_stand(opened: Opener) -> None:
    """The button in its place allows that purpose alone."""
    visit = opened()
    visit.presses("necessary")
    visit.page.locator(".choices-held button").first.click()
    visit.until(lambda: visit.stored() == {"video_captions"})
    assert visit.companies() == {"video.localhost"}


def test_withdrawal_with_one_click_clears_everything(opened: Opener) -> None:
    """From then on nobody is asked for anything, on the other pages neither."""
    visit = opened()
    visit.presses("all")
    visit.until(lambda: len(visit.stored()) == 4)
    visit.page.locator("[data-withdraw-choices]").click()
    visit.until(lambda: visit.stored() == set())
    visit.asked.clear()
    visit.goes("/fi/")
    visit.stays()
    assert (visit.stored(), visit.companies()) == (set(), set())
    expect(visit.page.locator("[data-state=videos]")).to_have_text("Ei sallittu")
    assert visit.problems == []


def test_the_receipt_is_shown_with_its_number_and_can_be_read(opened: Opener) -> None:
    """The link on the page leads to what the edge keeps."""
    visit = opened()
    visit.chooses("videos")
    link = visit.page.locator("[data-shows=receipt]")
    expect(link).to_be_visible()
    address = link.get_attribute("href")
    assert address
    assert address.endswith(f"/e/choices/{link.inner_text()}")

    def kept() -> bool:
        return bool(visit.page.request.get(address).status == 200)

    visit.until(kept)
    with urllib.request.urlopen(address, timeout=5) as answer:
        receipt = json.loads(answer.read())
    assert link.inner_text() in json.dumps(receipt)


def test_the_notice_is_a_click_away(opened: Opener) -> None:
    """In the page's language."""
    visit = opened("/sv/")
    visit.presses("necessary")
    visit.page.locator(".panel a[href*='/notice/']").click()
    expect(visit.page.locator("h1").first).to_have_text("Dataskyddsbeskrivning: Softpix kundregister")


def test_without_javascript_the_page_is_read_and_nothing_loads(opened: Opener) -> None:
    """Not even once it is scrolled through."""
    visit = opened(script=False)
    visit.page.mouse.wheel(0, 5000)
    visit.stays()
    assert visit.companies() == set()
    assert set(visit.cookies()) == {"route"}
    expect(visit.page.locator("h1")).to_be_visible()
    expect(visit.page.locator(".note")).to_be_visible()
    assert visit.page.locator("iframe:visible").count() == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", ["/en/", "/fi/", "/sv/", "/faulty/"])
def test_every_page_can_be_used_by_everybody(opened: Opener, path: str, width: int, theme: Theme) -> None:
    """Axe finds nothing, asked, refused and accepted, and nothing sticks out sideways."""
    visit, found = opened(path, width=width, theme=theme), []
    for role in ("", "necessary", "all"):
        if role == "necessary":
            visit.presses("necessary")
        elif role == "all":
            visit.page.locator("[data-open-choices]").click()
            # It is shown once it has come to rest; a button that still moves is missed.
            expect(visit.page.locator("html")).to_have_class(re.compile("show--preferences"))
            visit.page.wait_for_timeout(400)
            visit.page.locator("#cc-main .pm__btn[data-role=all]").click()
            expect(visit.page.locator(".like")).to_be_visible(timeout=15_000)
        visit.page.wait_for_timeout(250)
        visit.page.evaluate(AXE_SCRIPT)
        told = visit.page.evaluate("(options) => axe.run(document, options)", EVERYTHING)["violations"]
        found += [f"{role} {each['id']}: {node['target']}" for each in told for node in each["nodes"]]
    assert found == []
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_choices_are_reached_and_left_by_keyboard(opened: Opener) -> None:
    """From the link on the page to the layer and back to it."""
    visit = opened()
    visit.presses("necessary")
    link = visit.page.locator("[data-open-choices]")
    link.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("#cc-main .pm:visible")).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(visit.page.locator("#cc-main .pm:visible")).to_have_count(0)
    expect(link).to_be_focused()


# The page with faults


def planted(fault: Fault) -> set[str]:
    """Return what has a fault."""
    return {each.name for each in PLANTED if each.fault is fault}


def test_every_fault_is_listed_on_the_page_for_people_and_machines(opened: Opener) -> None:
    """In the order of the table, with a kind that a scan knows."""
    visit = opened("/faulty/")
    rows = visit.page.locator("tr[data-fault]").all()
    told = [tuple(row.get_attribute(f"data-{part}") for part in ("name", "kind", "fault")) for row in rows]
    assert told == [(each.name, each.kind, each.fault.value) for each in PLANTED]
    assert [row.locator("td").last.inner_text() for row in rows] == [each.how for each in PLANTED]
    assert {each.kind for each in PLANTED} <= {*map(str, StorageKind), "host"}
    assert visit.page.locator("html").get_attribute("lang") == "en"


def test_what_is_planted_before_a_choice_is_there_before_a_choice(opened: Opener) -> None:
    """A cookie and a host that nobody declared, and a cookie that should have waited; nothing else."""
    visit = opened("/faulty/")
    early = planted(Fault.BEFORE_CHOICE)
    visit.until(lambda: visit.stored() >= early)
    visit.stays()
    undeclared = planted(Fault.UNDECLARED)
    assert visit.stored() == early | undeclared & set(visit.cookies())
    assert visit.companies() == undeclared - set(visit.cookies())
    known = softpix()
    assert not undeclared & {
        *known.cookies,
        *(host for each in known.recipients.values() for host in each.hosts),
    }
    assert all(known.cookies[name].consent for name in early)


def test_what_is_planted_after_a_choice_is_there_after_it(opened: Opener) -> None:
    """Too long, sent on though necessary, never set."""
    visit = opened("/faulty/")
    visit.presses("all")
    visit.until(lambda: {"_mittaus", "_piiri", "mittaus-pages"} <= visit.stored())
    visit.stays()
    cookies, now = visit.cookies(), visit.page.evaluate("Date.now() / 1000")
    assert {name for name in planted(Fault.TOO_LONG) if cookies[name]["expires"] > now + 300 * DAY} == {
        "_mittaus"
    }
    (sent,) = planted(Fault.NOT_NECESSARY)
    assert softpix().cookies[sent].consent is None
    assert any(
        cookies[sent]["value"] in each and urlsplit(each).hostname == "mittaus.localhost"
        for each in visit.asked
    )
    (unused,) = planted(Fault.UNUSED)
    assert unused not in visit.stored()
    assert "video.localhost" in visit.companies()
    assert visit.stored() - {"ab_group"} == {"_mittaus", "mittaus-pages", "_piiri"}


def test_what_is_planted_to_stay_stays_after_a_withdrawal(opened: Opener) -> None:
    """And everything else that waited for consent goes."""
    visit = opened("/faulty/")
    visit.presses("all")
    visit.until(lambda: {"_mittaus", "_piiri", "mittaus-pages"} <= visit.stored())
    visit.page.locator("[data-withdraw-choices]").click()
    visit.until(lambda: "_mittaus" not in visit.stored())
    visit.stays()
    assert visit.stored() == planted(Fault.NOT_CLEARED) | {"ab_group"}


def test_a_visitor_of_both_pages_finds_nothing_of_the_faults_on_the_other(opened: Opener) -> None:
    """The one as described is as described whatever was looked at before."""
    visit = opened("/faulty/")
    visit.until(lambda: visit.stored() >= planted(Fault.BEFORE_CHOICE))
    visit.asked.clear()
    visit.goes("/en/")
    visit.stays()
    assert visit.companies() == set()
    assert visit.page.evaluate("document.cookie") == "route=softpix-1"
