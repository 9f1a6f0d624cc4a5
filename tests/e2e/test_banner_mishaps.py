"""What can go wrong around the banner, and what a page can do with it: nothing non-essential runs in between."""

from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from banner_site import PURPOSES, Site, served, tried
from banner_visit import NECESSARY, Opener, Visit, watch
from described import asks_nobody, softpix
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.pure]

EVERYTHING = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }});
}
Object.defineProperty(Document.prototype, "cookie", {get: () => "", set: () => {}});
"""


STORES = """async () => {
  for (const name of ["visits-cache-1", "pages"]) { await caches.open(name); }
  for (const scope of ["/counted/", "/"]) { await navigator.serviceWorker.register("/worker.js", {scope}); }
}"""
CACHES_AND_WORKERS = """async () => [
  ...await caches.keys(),
  ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => new URL(scope).pathname),
]"""


class Working(Site):
    """The website with a service worker."""

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Serve the worker, too, which does nothing."""
        return ("text/javascript", b"self;") if path == "/worker.js" else Site.answer(self, path)

    def policy(self, path: str) -> str:
        """Let a page name the worker's script."""
        return Site.policy(self, path).replace("require-trusted-types-for 'script'; ", "")


def found_by_axe(visit: Visit) -> list[str]:
    """Return what axe finds on the page as it is now."""
    if not visit.page.evaluate("'axe' in window"):
        visit.page.evaluate(AXE_SCRIPT)
    violations = visit.page.evaluate("options => axe.run(options)", EVERYTHING)["violations"]
    return [f"{each['id']}: {node['target']}" for each in violations for node in each["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_axe_finds_nothing_in_either_layer(opened: Opener, width: int, scheme: str) -> None:
    """Nor in what stands for an embed, nor in the lasting button."""
    told = {}
    for language in ("en", "fi", "sv"):
        visit = opened(f"/?{language}", viewport={"width": width, "height": 800}, color_scheme=scheme)
        visit.is_asked()
        visit.first.locator("[data-role=show]").hover()
        told[language, "first"] = found_by_axe(visit)
        visit.opens_choices()
        visit.second.locator(".pm__section-title").last.hover()
        told[language, "second"] = found_by_axe(visit)
        visit.chooses("web_statistics")
        expect(visit.page.locator(".choices-again")).to_be_visible()
        visit.page.locator("[data-withdraw-choices]").hover()
        told[language, "chosen"] = found_by_axe(visit)
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
    assert {where: problems for where, problems in told.items() if problems} == {}


def test_without_javascript_the_page_works_and_nothing_loads(opened: Opener) -> None:
    """Everything held back stays so, and the text is there."""
    visit = opened(java_script_enabled=False)
    visit.page.wait_for_timeout(300)
    expect(visit.page.locator("#text")).to_be_visible()
    visit.page.locator("[name=who]").fill("Anybody")
    assert visit.site.strangers == []
    assert set(visit.cookies()) == NECESSARY


def test_the_strictest_policy_is_never_violated(opened: Opener) -> None:
    """From the first question to a changed mind, with Trusted Types demanded: no violation, no script error."""
    visit = opened("/strict?en")
    visit.page.evaluate(
        "addEventListener('securitypolicyviolation', (event) => { window.violated = event.violatedDirective; })"
    )
    visit.is_asked()
    visit.opens_choices()
    visit.page.keyboard.press("Escape")
    visit.press("necessary")
    visit.receives(1)
    visit.opens_choices()
    assert visit.page.evaluate("window.violated") is None
    assert visit.problems == []


def test_the_default_policy_lets_nothing_through_that_runs(opened: Opener) -> None:
    """A page that demands Trusted Types is as safe with the banner as without."""
    visit = opened("/strict?en")
    visit.is_asked()
    attempt = """html => { try { document.createElement("div").innerHTML = html; return true; } catch { return false; } }"""
    for html in (
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="java&#115;cript:alert(1)">x</a>',
        '<iframe src="/"></iframe>',
        '<span style="color:red">x</span>',
        '<a href="/" onclick="alert(1)">x</a>',
        "<svg onload=alert(1)>",
        "<span",
    ):
        assert visit.page.evaluate(attempt, html) is False, html
    assert (
        visit.page.evaluate(attempt, '<ul><li>one<br></li></ul><a href="https://example.org/?a=1">x</a>')
        is True
    )


@pytest.mark.parametrize("role", ["all", "necessary"])
def test_without_storage_the_choice_holds_for_the_page(opened: Opener, role: str) -> None:
    """It is recorded and works; at the next page nothing runs until it is asked again."""
    visit = opened(before=NO_STORAGE)
    visit.is_asked()
    assert visit.site.strangers == []
    visit.press(role)
    assert set(visit.receives(1)[0]["choices"].values()) == {role == "all"}
    expect(visit.first).to_have_count(0)
    visit.page.wait_for_timeout(300)
    assert ("/count.js" in visit.site.strangers) is (role == "all")
    visit.page.goto("about:blank")
    seen = len(visit.site.strangers)
    visit.goes_on()
    visit.is_asked()
    assert visit.site.strangers[seen:] == []


@pytest.mark.parametrize("lost", ["/e/banner.js", "/e/texts/en.json"])
def test_a_banner_that_comes_half_way_lets_nothing_run(opened: Opener, lost: str) -> None:
    """Nobody can be asked, so nothing that waits for an answer runs."""
    visit = opened(goes=False)
    visit.site.lose = frozenset({lost})
    visit.page.goto(f"{visit.site.origin}/?en")
    visit.page.wait_for_timeout(500)
    assert visit.site.strangers == []
    expect(visit.first).to_have_count(0)
    visit.site.lose = frozenset()
    visit.goes_on()
    visit.is_asked()


def test_what_could_not_be_loaded_is_loaded_when_somebody_wants_to_choose(opened: Opener) -> None:
    """The way to withdraw works again as soon as the server does."""
    visit = opened("/linked?en")
    visit.is_asked()
    visit.press("all")
    visit.receives(1)
    visit.site.lose = frozenset({"/e/texts/en.json"})
    visit.page.goto(f"{visit.site.origin}/linked?en")
    visit.sees("window.counted")
    visit.site.lose = frozenset()
    visit.page.locator("#mine").click()
    expect(visit.second).to_be_visible()
    visit.press("necessary", layer="pm")
    assert not any(visit.receives(2)[1]["choices"].values())


def test_without_its_style_sheet_the_banner_still_asks(opened: Opener) -> None:
    """It looks plain, and both buttons work."""
    visit = opened(goes=False)
    visit.site.lose = frozenset({"/e/banner.css"})
    visit.page.goto(f"{visit.site.origin}/?en")
    visit.sees("document.querySelector('.show--consent')")
    visit.press("necessary")
    assert not any(visit.receives(1)[0]["choices"].values())


def test_texts_of_another_version_are_not_asked(opened: Opener) -> None:
    """Published anew between script and texts: what is recorded must be what was shown, so it waits a page."""

    def change(tree):
        tree["recipients"]["friends"]["name"] = "Toinen Kaveripiiri Oy"

    visit = opened(goes=False)
    new = tried(change)

    def published(path: str) -> None:
        if path.startswith("texts/"):
            visit.site.description = new

    visit.site.before_edge = published
    visit.page.goto(f"{visit.site.origin}/?en")
    visit.sees("window.Seloste")
    visit.page.wait_for_timeout(400)
    expect(visit.first).to_have_count(0)
    assert visit.site.strangers == []
    visit.goes_on()
    visit.is_asked()


def test_a_receipt_that_cannot_be_sent_is_sent_later(opened: Opener) -> None:
    """After a second, after two; and from the next page, if the visitor has gone on."""
    visit = opened()
    visit.site.refuse_choices = 2
    visit.is_asked()
    visit.press("necessary")
    visit.until(lambda: len(visit.site.receipts) == 1, seconds=8)
    assert visit.site.refuse_choices == 0
    visit.site.refuse_choices = 1
    visit.chooses("web_statistics")
    visit.until(lambda: visit.site.refuse_choices == 0)
    visit.goes_on()
    visit.until(lambda: len(visit.site.receipts) == 2, seconds=1)
    first, second = visit.site.receipts
    assert second["replaces"] == first["receipt"]
    assert second["choices"]["web_statistics"] is True
    visit.page.wait_for_timeout(1500)
    assert len(visit.site.receipts) == 2
    assert visit.page.evaluate("JSON.parse(localStorage.getItem('site-choices')).waiting") == []


def test_junk_on_the_device_is_no_choice(opened: Opener) -> None:
    """Whatever lies where the choice would be, it is asked, and nothing runs."""
    for junk in ("{", "null", "[]", '{"waiting": 3, "until": "never"}', '"x"'):
        visit = opened(before=f"localStorage.setItem('site-choices', {junk!r})")
        visit.context.add_cookies(
            [{"name": "cc_cookie", "value": junk.replace('"', "%22"), "url": visit.site.origin}]
        )
        visit.goes_on()
        visit.is_asked()
        assert visit.site.strangers == []
        assert visit.problems == []


def test_a_clock_gone_back_prolongs_nothing(opened: Opener) -> None:
    """A choice that would last longer than one made now is no longer one."""
    visit = opened()
    visit.is_asked()
    visit.press("all")
    visit.receives(1)
    visit.context.clear_cookies(name="cc_cookie")
    visit.page.evaluate(
        """() => {
        const kept = JSON.parse(localStorage.getItem("site-choices"));
        localStorage.setItem("site-choices", JSON.stringify({...kept, until: kept.until + 30 * 86400000}));
        }"""
    )
    visit.goes_on()
    visit.is_asked()


def test_caches_and_service_workers_are_cleared_like_everything_else(opened: Opener) -> None:
    """K14, for what stays even when its page is gone; what the website needs itself is left alone."""

    def kept(tree: dict[str, Any]) -> None:
        visits = tree["cookies"]["visit-base"]
        tree["cookies"]["visits-cache-*"] = {**visits, "kind": "cache_storage"}
        tree["cookies"]["/counted/"] = {**visits, "kind": "service_worker"}

    with served(Working(description=tried(kept))) as opened.site:
        visit = opened()
        visit.is_asked()
        visit.press("all")
        visit.receives(1)
        visit.page.evaluate(STORES)
        both = {"visits-cache-1", "pages", "/counted/", "/"}
        assert {*visit.page.evaluate(CACHES_AND_WORKERS)} == both
        visit.goes_on()
        visit.is_not_asked()
        assert {*visit.page.evaluate(CACHES_AND_WORKERS)} == both
        visit.page.locator("[data-withdraw-choices]").click()
        visit.receives(2)
        visit.until(lambda: {*visit.page.evaluate(CACHES_AND_WORKERS)} == {"pages", "/"})
        assert visit.problems == []


def test_an_embed_has_a_button_of_its_own(opened: Opener) -> None:
    """It says what it is and for what, allows that purpose alone, and the rest is still asked."""
    visit = opened()
    visit.is_asked()
    place = visit.page.locator(".choices-held").first
    assert "“How we work” is not shown" in place.inner_text()
    expect(visit.page.locator("iframe")).to_be_hidden()
    place.get_by_role("button", name="Allow “Showing videos” and show").click()
    expect(visit.page.frame_locator("iframe").get_by_text("A video")).to_be_visible()
    assert visit.receives(1)[0]["choices"] == {each: each == "videos" for each in PURPOSES}
    expect(visit.page.locator(".choices-held")).to_have_count(1)
    assert visit.site.strangers == ["/video"]


def test_what_a_page_adds_later_is_held_back_too(opened: Opener) -> None:
    """A purpose that the description does not know is never allowed; two must both be."""
    visit = opened()
    visit.is_asked()
    visit.page.evaluate(
        """origin => {
        for (const purpose of ["web_statistics", "unknown", "web_statistics videos"]) {
          const image = document.createElement("img");
          image.dataset.purpose = purpose;
          image.dataset.src = `${origin}/${encodeURIComponent(purpose)}.gif`;
          document.querySelector("main").append(image);
        }
        }""",
        visit.site.analytics,
    )
    visit.chooses("web_statistics")
    visit.until(lambda: "/web_statistics.gif" in visit.site.strangers)
    visit.page.wait_for_timeout(300)
    assert not [path for path in visit.site.strangers if "unknown" in path or "videos" in path]
    visit.chooses("web_statistics", "videos")
    visit.until(lambda: "/web_statistics%20videos.gif" in visit.site.strangers)
    assert not [path for path in visit.site.strangers if "unknown" in path]


def test_a_page_can_ask_and_listen(opened: Opener) -> None:
    """``accepted``, ``onChoice``, ``show`` and an event; nothing else is left on the page."""
    visit = opened()
    visit.is_asked()
    page = visit.page
    assert page.evaluate("Object.keys(Seloste)") == ["onChoice", "accepted", "show"]
    assert page.evaluate(
        "[typeof CookieConsent, Seloste.accepted('videos'), Seloste.accepted('strictly-necessary')]"
    ) == ["undefined", False, False]
    page.evaluate(
        """() => {
        window.heard = [];
        window.stop = Seloste.onChoice((told) => heard.push(told));
        document.addEventListener("seloste:choice", (event) => heard.push(event.detail));
        }"""
    )
    page.evaluate("Seloste.show()")
    visit.chooses("videos")
    receipt = visit.receives(1)[0]
    told = {"choices": receipt["choices"], "receipt": receipt["receipt"]}
    assert page.evaluate("heard") == [told, told]
    assert page.evaluate("Seloste.accepted('videos')")
    page.evaluate("Seloste.onChoice((told) => heard.push(told))")
    assert page.evaluate("heard.length") == 3


def test_a_choice_in_one_tab_holds_in_the_other(opened: Opener) -> None:
    """Accepted there, it is accepted here without a second receipt; withdrawn there, this page stops as well."""
    visit = opened()
    visit.is_asked()
    other = visit.context.new_page()
    watch(visit, other)
    other.goto(f"{visit.site.origin}/?en")
    expect(other.locator("#cc-main .cm:visible")).to_be_visible()
    visit.press("all")
    visit.receives(1)
    visit.sees("window.Seloste && Seloste.accepted('videos')", page=other)
    expect(other.locator("#cc-main .cm:visible")).to_have_count(0)
    other.evaluate("window.before = true")
    visit.page.locator("[data-withdraw-choices]").click()
    visit.receives(2)
    visit.sees("!window.before && window.Seloste && !Seloste.accepted('videos')", page=other)
    visit.page.wait_for_timeout(500)
    seen = visit.site.strangers.count("/beat.gif")
    visit.page.wait_for_timeout(400)
    assert visit.site.strangers.count("/beat.gif") == seen
    assert len(visit.site.receipts) == 2


def test_a_signal_that_refuses_everything_asks_nothing(opened: Opener) -> None:
    """Where all purposes share data, the browser has answered; the way to choose otherwise is there."""

    def shared(tree):
        tree["recipients"]["counting"]["role"] = "controller"

    visit = opened(description=tried(shared), signal=True)
    assert visit.receives(1)[0]["surface"] == "signal"
    visit.is_not_asked()
    visit.goes_on()
    visit.is_not_asked()
    assert len(visit.site.receipts) == 1
    visit.chooses("videos")
    assert visit.receives(2)[1]["choices"]["videos"] is True


def test_where_nothing_waits_nothing_is_asked(opened: Opener) -> None:
    """A register with necessary cookies alone has no banner, no button and nothing of ours on the device."""
    visit = opened("/linked?en", description=softpix(asks_nobody))
    visit.is_not_asked()
    expect(visit.page.locator(".choices-again")).to_have_count(0)
    assert {name for _, name in visit.stored()} == NECESSARY
    visit.page.locator("#mine").click()
    expect(visit.second).to_be_visible()
    assert "sessionid" in visit.second.inner_text()
    assert visit.second.locator(".pm__footer button").count() == 0
