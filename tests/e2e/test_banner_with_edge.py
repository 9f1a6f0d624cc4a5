"""The banner and a really served edge together: a website elsewhere, Chromium, receipts in the edge's database."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from banner_site import PURPOSES, Site, served, tried, with_website
from banner_visit import Opener, Visit
from described import written
from edge_places import Place, a_place
from edged import Served, edge
from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from seloste.core.description import load
from seloste.edge import banner

pytestmark = pytest.mark.browser
KEPT = "JSON.parse(localStorage.getItem('site-choices'))"
ISOLATED = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}


@cache
def in_writing(company: str = "Kaveripiiri Oy") -> str:
    """Return the description of the small website as YAML, with a recipient called so."""
    return written(with_website(lambda tree: tree["recipients"]["friends"].update(name=company)))


@cache
def configured() -> str:
    """Return the hash of that description; YAML text has its purposes in another order than the tests' own tree."""
    return banner.configuration_hash(load(in_writing()))


@pytest.fixture(scope="module")
def website() -> Iterator[Site]:
    """A website that the edge knows, of another name than the edge's."""
    with served(Site(description=tried(), called="localhost")) as site:
        yield site


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, website: Site) -> Iterator[tuple[Served, Place]]:
    """One edge for the module."""
    folder = tmp_path_factory.mktemp("with_edge") / "edge"
    with a_place(folder) as place:
        made = edge(folder, database=place.url, description=in_writing(), origin=website.origin)
        website.elsewhere = made.origin
        try:
            made.start()
            yield made, place
        finally:
            made.stop()


@pytest.fixture
def served_edge(running: tuple[Served, Place]) -> Iterator[Served]:
    """The edge, which after each test runs again and asks what it asked before."""
    one = running[0]
    yield one
    if one.process is None:
        one.start()
    if one.configuration != configured():
        one.asks(in_writing())


@pytest.fixture
def opened(browser: Browser, website: Site, served_edge: Served) -> Iterator[Opener]:
    """Opens visits to the website."""
    website.requests.clear()
    website.headers = {}
    with ExitStack() as stack:
        yield Opener(browser=browser, stack=stack, site=website)


def kept(visit: Visit) -> dict[str, Any]:
    """Return what the device keeps beside the choice."""
    found: list[dict[str, Any]] = []

    def read() -> bool:
        try:
            found.append(visit.page.evaluate(KEPT))
        except BrowserError:
            return False  # the page is being loaded anew
        return True

    visit.until(read)
    return found[0] or {"waiting": []}


def recorded(visit: Visit, by: Served, *, instead_of: str = "", seconds: float = 5) -> dict[str, Any]:
    """Wait until nothing is left to send, and return the document of the receipt that the device names."""

    def sent() -> bool:
        now = kept(visit)
        return now["waiting"] == [] and now.get("receipt", "") != instead_of

    visit.until(sent, seconds=seconds)
    answer = by.ask("GET", f"/e/choices/{kept(visit)['receipt']}")
    assert answer.status == 200
    return answer.json()


def states(document: dict[str, Any]) -> dict[str, str]:
    """Return what a receipt says became of each purpose."""
    return {each["purpose"]: each["event_state"].removeprefix("dpv:Consent") for each in document["event"]}


def test_a_choice_is_found_by_its_number(opened: Opener, served_edge: Served) -> None:
    """Accepted, partly withdrawn, refused: each receipt says what, in which language, where, and what it replaces."""
    visit = opened("/?sv")
    visit.is_asked()
    assert visit.site.strangers == []
    visit.press("all")
    first = recorded(visit, served_edge)
    assert first["configuration"] == configured()
    assert (first["language"], first["surface"]) == ("sv", "banner")
    assert first["choices"] == dict.fromkeys(sorted(PURPOSES), True)
    assert "replaces" not in first
    visit.until(lambda: "/count.js" in visit.site.strangers)
    visit.chooses("videos", "web_statistics")
    second = recorded(visit, served_edge, instead_of=first["record_id"])
    assert second["replaces"] == first["record_id"]
    assert second["surface"] == "preferences"
    assert states(second) == {"social_plugins": "Withdrawn", "videos": "Given", "web_statistics": "Given"}
    visit.is_not_asked()
    visit.page.locator("[data-withdraw-choices]").click()
    third = recorded(visit, served_edge, instead_of=second["record_id"])
    assert third["replaces"] == second["record_id"]
    assert states(third) == {
        "social_plugins": "Refused",
        "videos": "Withdrawn",
        "web_statistics": "Withdrawn",
    }
    visit.is_not_asked()
    assert visit.problems == []


def test_a_refusal_is_found_as_well(opened: Opener, served_edge: Served) -> None:
    """Nothing runs, and the receipt says that nothing may."""
    visit = opened("/?fi")
    visit.is_asked()
    visit.press("necessary")
    document = recorded(visit, served_edge)
    assert document["language"] == "fi"
    assert set(states(document).values()) == {"Refused"}
    assert visit.site.strangers == []
    assert visit.problems == []


def test_whoever_chose_deletes_the_receipt(opened: Opener, served_edge: Served) -> None:
    """From a page of the website, by its number; the choice itself holds on."""
    visit = opened()
    visit.is_asked()
    visit.press("necessary")
    number = recorded(visit, served_edge)["record_id"]
    address = f"{served_edge.origin}/e/choices/{number}"
    delete = "address => fetch(address, {method: 'DELETE'}).then((answer) => answer.status)"
    assert visit.page.evaluate(delete, address) == 204
    assert served_edge.ask("GET", f"/e/choices/{number}").status == 404
    visit.goes_on()
    visit.is_not_asked()


def test_a_page_that_isolates_itself_asks_as_well(opened: Opener, served_edge: Served) -> None:
    """With COEP ``require-corp``, the strictest policy and Trusted Types; nothing is violated."""
    opened.site.headers = ISOLATED
    visit = opened("/strict?en")
    visit.is_asked()
    assert visit.page.evaluate("crossOriginIsolated")
    visit.until(lambda: visit.first.evaluate("each => getComputedStyle(each).position") == "fixed")
    visit.press("necessary")
    recorded(visit, served_edge)
    assert visit.problems == []


def test_a_website_that_the_edge_does_not_know_asks_and_runs_nothing(
    opened: Opener, running: tuple[Served, Place], website: Site
) -> None:
    """Its pages cannot read the texts, so they ask nothing; what they send all the same is refused with 403."""
    by, place = running
    before = place.run("SELECT count(*) FROM edge_choice")
    with served(Site(description=tried(), called="localhost", elsewhere=by.origin)) as foreign:
        opened.site = foreign
        visit = opened()
        visit.is_not_asked()
        statuses: list[int] = []
        visit.page.on("response", lambda each: statuses.append(each.status))
        send = """([address, body]) => fetch(address, {method: "POST", mode: "no-cors", body})"""
        visit.page.evaluate(send, [f"{by.origin}/e/choices", "{}"])
        visit.until(lambda: statuses == [403])
        asked = """([address, body]) => fetch(address, {method: "POST", body,
            headers: {"Content-Type": "application/json"}}).then(() => "taken", () => "refused")"""
        assert visit.page.evaluate(asked, [f"{by.origin}/e/choices", "{}"]) == "refused"
        assert by.choose(origin=foreign.origin, choices=dict.fromkeys(PURPOSES, True)).status == 403
        visit.goes_on()
        visit.is_not_asked()
        assert foreign.strangers == []
        assert not visit.has_choice()
    assert place.run("SELECT count(*) FROM edge_choice") == before


def test_a_choice_made_while_the_edge_is_away_is_sent_when_it_is_back(
    opened: Opener, running: tuple[Served, Place], served_edge: Served
) -> None:
    """It holds at once, waits on the device, and is recorded once under the number that it was given there."""
    place = running[1]
    ((before,),) = place.run("SELECT count(*) FROM edge_choice")
    visit = opened()
    visit.is_asked()
    served_edge.stop()
    visit.press("all")
    visit.until(lambda: "/count.js" in visit.site.strangers)
    waits = kept(visit)
    assert [each["receipt"] for each in waits["waiting"]] == [waits["receipt"]]
    served_edge.start()
    document = recorded(visit, served_edge, seconds=30)
    assert document["record_id"] == waits["receipt"]
    assert set(states(document).values()) == {"Given"}
    assert place.run("SELECT count(*) FROM edge_choice") == [(before + 1,)]
    visit.goes_on()
    visit.is_not_asked()
    assert kept(visit) == {**waits, "waiting": []}


def test_an_old_banner_is_recorded_under_what_it_asked(opened: Opener, served_edge: Served) -> None:
    """Published anew while the page is open: the receipt says what was shown, and the next page asks what is new."""
    visit = opened()
    visit.is_asked()
    old = served_edge.configuration
    served_edge.asks(in_writing("Toinen Kaveripiiri Oy"))
    assert served_edge.configuration != old
    visit.press("all")
    first = recorded(visit, served_edge)
    assert first["configuration"] == old
    recipients = {each["party_name"] for each in first["party_identification"]}
    assert "Kaveripiiri Oy" in recipients
    # A browser keeps the script for five minutes; this one has waited.
    visit.page.goto("about:blank")
    visit.context.new_cdp_session(visit.page).send("Network.clearBrowserCache")
    seen = -1
    while seen != len(visit.site.strangers):  # What the page before had asked for may still be on its way.
        seen = len(visit.site.strangers)
        visit.page.wait_for_timeout(1000)
    visit.goes_on()
    visit.is_asked()
    visit.page.wait_for_timeout(300)
    assert visit.site.strangers[seen:] == []
    visit.press("necessary")
    second = recorded(visit, served_edge, instead_of=first["record_id"])
    assert (second["configuration"], second["replaces"]) == (served_edge.configuration, first["record_id"])
    assert "Toinen Kaveripiiri Oy" in {each["party_name"] for each in second["party_identification"]}


def test_the_script_is_loaded_once(opened: Opener, served_edge: Served) -> None:
    """The next page takes it from the browser; a browser that asks whether it changed is told 304, without it."""
    visit = opened()
    visit.is_asked()
    script = f"{served_edge.origin}/e/banner.js"
    addresses: dict[str, str] = {}
    own, statuses = set[str](), dict[str, int]()
    watching = visit.context.new_cdp_session(visit.page)
    watching.on(
        "Network.requestWillBeSent",
        lambda each: addresses.update({each["requestId"]: each["request"]["url"]}),
    )
    watching.on("Network.requestServedFromCache", lambda each: own.add(addresses[each["requestId"]]))
    watching.on(
        "Network.responseReceivedExtraInfo",
        lambda each: statuses.update({each["requestId"]: each["statusCode"]}),
    )

    def told() -> list[int]:
        """Return the statuses that the server answered with for the script; they may come before its address."""
        return [status for number, status in statuses.items() if addresses.get(number) == script]

    watching.send("Network.enable")
    visit.goes_on()
    visit.is_asked()
    assert script in own
    assert told() == []
    asks = "address => fetch(address, {cache: 'no-cache'}).then((answer) => answer.text())"
    assert configured() in visit.page.evaluate(asks, script)
    visit.until(lambda: told() == [304])
