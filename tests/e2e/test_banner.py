"""The banner in a real browser: K1 to K22 of the cookie law's assertions, each seen to fail when broken on purpose."""

import json
import re
import time
from collections.abc import Callable

import pytest
from banner_site import COOKIES, PURPOSES, tried
from banner_visit import NECESSARY, Opener, instead
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import expect

from seloste.core.description import Language
from seloste.edge import banner

pytestmark = [pytest.mark.browser, pytest.mark.pure]

WATCHED = """() => {
  const see = (button) => {
    const style = getComputedStyle(button), box = button.getBoundingClientRect();
    return {color: style.color, background: style.backgroundColor, border: style.borderColor,
            weight: style.fontWeight, size: style.fontSize, opacity: style.opacity,
            width: Math.round(box.width), height: Math.round(box.height)};
  };
  return ["all", "necessary"].map((role) => see(document.querySelector(`.cm__btn[data-role=${role}]`)));
}"""


def test_k01_nothing_runs_before_a_choice(opened: Opener) -> None:
    """No non-essential cookie, storage, script, pixel, frame or request (ePrivacy Directive, Article 5(3))."""
    visit = opened()
    visit.is_asked()
    visit.page.wait_for_timeout(400)
    assert visit.site.strangers == []
    assert visit.stored() == {("cookie", name) for name in NECESSARY}
    assert visit.page.evaluate("[window.counted, window.befriended]") == [None, None]
    assert visit.problems == []


def test_k02_refusing_takes_one_click_like_accepting(opened: Opener) -> None:
    """Reject stands on the first layer; one click of either, and the banner is gone."""
    for role in ("all", "necessary"):
        visit = opened()
        visit.is_asked()
        visit.press(role)
        expect(visit.first).to_have_count(0)
        assert set(visit.receives(1)[0]["choices"].values()) == {role == "all"}


def test_k03_reject_is_a_button_and_no_link_in_the_text(opened: Opener) -> None:
    """Both are buttons of one group, outside the text."""
    visit = opened()
    visit.is_asked()
    for role in ("all", "necessary"):
        button = visit.first.locator(f"[data-role={role}]")
        assert button.evaluate("each => each.tagName") == "BUTTON"
        assert button.evaluate("each => !each.closest('.cm__texts')")
    assert visit.first.locator(".cm__texts a").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_k04_accept_and_reject_look_alike(opened: Opener, width: int, scheme: str) -> None:
    """Equal in size, colour and contrast, which is at least 4.5 to 1 (WCAG 1.4.3)."""
    visit = opened(viewport={"width": width, "height": 800}, color_scheme=scheme)
    visit.is_asked()
    visit.page.mouse.move(1, 1)
    accept, reject = visit.page.evaluate(WATCHED)
    assert accept == reject
    assert accept["width"] > 80
    assert contrast(reject["color"], reject["background"]) >= 4.5


def test_k05_no_switch_is_on_by_default(opened: Opener) -> None:
    """Only what is necessary is on, and cannot be switched."""
    visit = opened()
    visit.is_asked()
    visit.opens_choices()
    on = [box.is_checked() for box in visit.second.locator("input:enabled").all()]
    assert on == [False] * len(PURPOSES)
    assert [box.is_checked() for box in visit.second.locator("input:disabled").all()] == [True]


def test_k06_scrolling_leaving_escaping_and_closing_are_no_consent(opened: Opener) -> None:
    """Only a press of a button is a choice (EDPB 05/2020, paragraph 86)."""
    visit = opened()
    visit.is_asked()
    page = visit.page
    page.mouse.wheel(0, 2000)
    page.keyboard.press("Escape")
    page.locator("#text").click()
    visit.is_asked()
    visit.opens_choices()
    page.keyboard.press("Escape")
    visit.is_asked()
    visit.opens_choices()
    visit.second.locator(".pm__close-btn").click()
    page.locator("#again").click()
    visit.is_asked()
    page.wait_for_timeout(300)
    assert not visit.has_choice()
    assert visit.site.strangers == []


def test_k07_the_page_can_be_read_without_accepting(opened: Opener) -> None:
    """Nothing covers it, locks it or holds the keyboard; and refusing takes nothing away."""
    visit = opened()
    visit.is_asked()
    page = visit.page
    assert visit.first.get_attribute("aria-modal") is None
    page.locator("[name=who]").click()
    page.keyboard.type("Anybody")
    page.mouse.wheel(0, 10)
    assert page.evaluate("getComputedStyle(document.body).overflow") == "visible"
    expect(page.locator("#text")).to_be_in_viewport()
    visit.first.locator("[data-role=show]").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('.cm')")
    visit.press("necessary")
    expect(page.locator("#text")).to_be_visible()


@pytest.mark.parametrize("purpose", PURPOSES)
def test_k08_each_purpose_is_chosen_alone(opened: Opener, purpose: str) -> None:
    """Each has a title and a description of its own, and allowing one allows no other."""
    visit = opened()
    visit.is_asked()
    visit.opens_choices()
    for name, described, agreed in PURPOSES.values():
        for text in (name[0], described[0], agreed[0]):
            expect(visit.second.get_by_text(text).first).to_be_visible()
    visit.chooses(purpose)
    assert visit.receives(1)[0]["choices"] == {each: each == purpose for each in PURPOSES}
    visit.page.wait_for_timeout(400)
    loaded = {"web_statistics": "/count.js", "videos": "/video", "social_plugins": "/plugin.js"}
    assert {path for path in loaded.values() if path in visit.site.strangers} == {loaded[purpose]}


def test_k09_the_first_layer_says_who_asks_what_and_the_way_back(opened: Opener) -> None:
    """Controller, purposes, right to withdraw; the recipients are one click away (EDPB 05/2020, paragraph 64)."""
    visit = opened()
    visit.is_asked()
    told = visit.first.inner_text()
    assert "Softpix Oy" in told
    assert all(name[0] in told for name, _, _ in PURPOSES.values())
    assert "withdraw your consent at any time" in told
    visit.press("show")
    for recipient in ("Kävijämittari Oy (Finland)", "Videotalo Oy (Finland)", "Kaveripiiri Oy (Finland)"):
        expect(visit.second.get_by_text(recipient).first).to_be_visible()


def test_k10_the_list_is_what_is_stored(opened: Opener) -> None:
    """Each entry has kind, purpose, third party and duration, and the list equals what is observed (Traficom)."""
    visit = opened()
    visit.is_asked()
    visit.opens_choices()
    rows = [row.locator("td").all_inner_texts() for row in visit.second.locator("tbody tr").all()]
    kinds = {
        "cookie": "cookie",
        "local storage": "local_storage",
        "session storage": "session_storage",
        "database of the browser (IndexedDB)": "indexed_db",
    }
    assert all(len(row) == 5 and all(row) for row in rows)
    by_others = {row[0] for row in rows if "third party" in row[3]}
    assert by_others == set(COOKIES)
    assert {row[0]: row[4] for row in rows}["_player"] == "6 months"
    visit.press("all", layer="pm")
    visit.until(lambda: ("indexed_db", "visit-base") in visit.stored() and "_player" in visit.cookies())
    listed = {(kinds[row[1]], row[0].replace("visits-*", "visits-total")) for row in rows}
    assert visit.stored() == listed
    lasts = visit.cookies()
    assert within_days(lasts["_visits"], 365)
    assert within_days(lasts["cc_cookie"], 182)


def test_k11_necessary_holds_only_what_is_necessary(opened: Opener) -> None:
    """What is declared so, and what remembers the choice; refused, nothing else is stored or loaded."""
    visit = opened()
    visit.is_asked()
    visit.opens_choices()
    needed = visit.second.locator(".pm__section--toggle", has=visit.page.locator("input:disabled"))
    expect(needed).to_have_count(1)
    names = {row.locator("td").first.inner_text() for row in needed.locator("tbody tr").all()}
    assert names == NECESSARY | {"cc_cookie", "site-choices"}
    visit.press("necessary", layer="pm")
    visit.receives(1)
    visit.goes_on()
    visit.is_not_asked()
    assert {name for _, name in visit.stored()} == names
    assert visit.site.strangers == []


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_k12_no_switch_stands_for_a_legitimate_interest(opened: Opener, language: str) -> None:
    """Storing rests on consent or on need, and a purpose has one switch."""
    visit = opened(f"/?{language}")
    visit.is_asked()
    visit.opens_choices()
    expect(visit.second.locator("input[type=checkbox]")).to_have_count(len(PURPOSES) + 1)
    interest = re.compile("legitimate interest|oikeutet|berättigat intresse", re.IGNORECASE)
    assert not interest.search(visit.page.locator("#cc-main").inner_text())


def test_k13_withdrawing_is_as_easy_as_accepting(opened: Opener) -> None:
    """A lasting button on every page; allowed with one click, withdrawn with one (GDPR Article 7(3))."""
    visit = opened()
    visit.is_asked()
    visit.press("all")
    visit.receives(1)
    for _ in range(2):
        visit.goes_on()
        visit.is_not_asked()
        expect(visit.page.locator(".choices-again [data-open-choices]")).to_be_visible()
    visit.page.locator("[data-withdraw-choices]").click()
    assert not any(visit.receives(2)[1]["choices"].values())
    visit.is_not_asked()
    expect(visit.page.locator("[data-withdraw-choices]")).to_be_hidden()


def test_k13_the_pages_own_link_opens_both_ways_alike(opened: Opener) -> None:
    """A page that has a link of its own gets no button; from there, accepting and refusing take as many clicks."""
    visit = opened("/linked?en")
    visit.is_asked()
    visit.press("all")
    visit.receives(1)
    for count, role in ((2, "necessary"), (3, "all")):
        visit.page.locator("#mine").click()
        visit.press(role, layer="pm")
        visit.receives(count)
        visit.page.wait_for_load_state()
    expect(visit.page.locator(".choices-again")).to_have_count(0)


def test_k14_withdrawal_stops_what_runs_and_clears_what_it_stored(opened: Opener) -> None:
    """Scripts stop, storage of four kinds is emptied, and later requests carry none (GDPR Article 7(3))."""
    visit = opened()
    visit.is_asked()
    visit.press("all")
    visit.until(lambda: "/beat.gif" in visit.site.strangers and "_player" in visit.cookies())
    visit.until(lambda: ("indexed_db", "visit-base") in visit.stored())
    visit.page.locator("[data-withdraw-choices]").click()
    visit.receives(2)
    visit.until(lambda: not {name for _, name in visit.stored()} & {*COOKIES, "visits-total"})
    visit.page.wait_for_timeout(300)
    seen = len(visit.site.requests)
    visit.goes_on()
    visit.is_not_asked()
    later = visit.site.requests[seen:]
    assert [each.path for each in later if each.host != "site"] == []
    assert not any(name in each.cookies for each in later for name in COOKIES)
    left = {name for _, name in visit.stored()}
    assert left == NECESSARY | {"cc_cookie", "site-choices"}


def test_k15_each_choice_becomes_a_receipt(opened: Opener) -> None:
    """Text version, language, surface and every purpose, true or false; refusals too; each names the one before."""
    visit = opened("/?sv")
    visit.is_asked()
    visit.press("necessary")
    visit.receives(1)
    visit.page.locator(".choices-held button").first.click()
    visit.receives(2)
    visit.chooses("web_statistics", "videos")
    first, second, third = visit.receives(3)
    known = banner.configuration_hash(tried())
    for receipt in (first, second, third):
        assert re.fullmatch(
            r"[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", receipt["receipt"]
        )
        assert (receipt["configuration"], receipt["language"]) == (known, "sv")
        assert set(receipt["choices"]) == set(PURPOSES)
    assert first["surface"] == "banner"
    assert first["choices"] == dict.fromkeys(PURPOSES, False)
    assert "replaces" not in first
    assert (second["surface"], second["replaces"]) == ("placeholder", first["receipt"])
    assert second["choices"] == {each: each == "videos" for each in PURPOSES}
    assert (third["surface"], third["replaces"]) == ("preferences", second["receipt"])
    posts = [each for each in visit.site.requests if each.method == "POST"]
    assert {each.cookies for each in posts} == {""}


def test_k16_refusal_is_kept_as_long_as_acceptance(opened: Opener) -> None:
    """About six months, on every page, also where a browser drops a script's cookies after a week (CNIL)."""
    lasts = {}
    for role in ("all", "necessary"):
        visit = opened()
        visit.is_asked()
        visit.press(role)
        visit.receives(1)
        lasts[role] = visit.cookies()["cc_cookie"]["expires"]
        visit.goes_on()
        visit.is_not_asked()
    assert within_days(visit.cookies()["cc_cookie"], 182)
    assert abs(lasts["all"] - lasts["necessary"]) < 60
    for days, asks in ((181, False), (183, True)):
        visit.context.clear_cookies(name="cc_cookie")
        visit.page.clock.set_fixed_time(time.time() + days * 86_400)
        visit.goes_on()
        if asks:
            visit.is_asked()
        else:
            visit.is_not_asked()


@pytest.mark.parametrize("role", ["all", "necessary"])
@pytest.mark.parametrize("part", ["purpose", "recipient", "cookie"])
def test_k17_what_changed_asks_again(opened: Opener, part: str, role: str) -> None:
    """Consent to something else is none: until asked, nothing runs, and what was stored goes (EDPB 05/2020, 110)."""

    def change(tree):
        match part:
            case "purpose":
                tree["purposes"]["videos"]["description"]["en"] = "Videos, and adverts between them."
            case "recipient":
                tree["recipients"]["friends"]["name"] = "Toinen Kaveripiiri Oy"
            case _:
                tree["cookies"]["_visits"]["lasts"] = "2 years"

    visit = opened()
    visit.is_asked()
    visit.press(role)
    first = visit.receives(1)[0]
    visit.goes_on()
    visit.is_not_asked()
    visit.site.description = tried(change)
    visit.page.goto("about:blank")
    seen = len(visit.site.strangers)
    visit.goes_on()
    visit.is_asked()
    visit.page.wait_for_timeout(300)
    assert visit.site.strangers[seen:] == []
    assert "_visits" not in visit.cookies()
    visit.press("necessary")
    second = visit.receives(2)[1]
    assert second["configuration"] == banner.configuration_hash(visit.site.description)
    assert second["replaces"] == first["receipt"]


@pytest.mark.parametrize(
    ("page", "language"), [("en", "en"), ("fi", "fi"), ("sv", "sv"), ("fi-FI", "fi"), ("de", "en")]
)
def test_k18_the_language_is_the_pages(opened: Opener, page: str, language: str) -> None:
    """In both layers, on placeholders and in the notice; a language that the register lacks gets its main one."""
    visit = opened(f"/?{page}")
    visit.is_asked()
    at = ["en", "fi", "sv"].index(language)
    names = [name[at] for name, _, _ in PURPOSES.values()]
    assert all(name in visit.first.inner_text() for name in names)
    assert visit.first.get_attribute("lang") == language
    notice = visit.first.locator("a")
    assert notice.get_attribute("href") == f"{visit.site.origin}/notice/?lang={language}"
    assert names[1] in visit.page.locator(".choices-held").first.inner_text()
    visit.opens_choices()
    assert all(name in visit.second.inner_text() for name in names)
    assert ["Save my choices", "Tallenna valintani", "Spara mina val"][at] in visit.second.inner_text()
    loaded = [path for path in visit.site.asked("site") if "/texts/" in path]
    assert [path.split("?")[0] for path in loaded] == [f"/e/texts/{language}.json"]


def test_k19_nobody_is_steered_or_pressed(opened: Opener) -> None:
    """Plain words, equal buttons in both layers, a way back from everywhere, and no question after a refusal."""
    visit = opened()
    visit.is_asked()
    assert visit.first.locator("button").all_inner_texts() == [
        "Accept all",
        "Reject all",
        "Choose by purpose",
    ]
    visit.opens_choices()
    assert visit.second.locator(".pm__footer button").all_inner_texts() == [
        "Accept all",
        "Reject all",
        "Save my choices",
    ]
    looks = [
        each.evaluate("each => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]")
        for each in visit.second.locator(".pm__footer button").all()
    ]
    visit.page.mouse.move(1, 1)
    assert looks[0] == looks[1] == looks[2]
    visit.page.keyboard.press("Escape")
    visit.is_asked()
    visit.press("necessary")
    for _ in range(3):
        visit.goes_on()
        visit.is_not_asked()
    assert len(visit.receives(1)) == 1


def test_k20_the_keyboard_is_enough(opened: Opener) -> None:
    """Named dialogs, visible focus, every control reached by Tab and worked by keys (WCAG 2.2, 2.1.1 and 2.4.7)."""
    visit = opened()
    visit.is_asked()
    page = visit.page
    expect(page.get_by_role("dialog", name="Your choice about cookies")).to_be_visible()
    visit.until(lambda: page.evaluate("!!document.activeElement.closest('.cm')"))
    reached = []
    for _ in range(3):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.dataset.role"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert reached == ["all", "necessary", "show"]
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Choose by purpose")
    expect(dialog).to_be_visible()
    assert dialog.get_attribute("aria-modal") == "true"
    box = dialog.get_by_role("checkbox", name="Counting visits")
    for _ in range(8):
        if box.evaluate("each => each === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(box).to_be_checked()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.role") == "save":
            break
        assert page.evaluate("!!document.activeElement.closest('.pm')")
    page.keyboard.press("Enter")
    assert visit.receives(1)[0]["choices"]["web_statistics"] is True


def test_k20_targets_are_large_and_narrow_pages_reflow(opened: Opener) -> None:
    """Every target is at least 24 by 24 pixels, and at 320 nothing sticks out sideways (WCAG 2.5.8, 1.4.10)."""
    visit = opened(viewport={"width": 320, "height": 640})
    visit.is_asked()
    sizes = "all => all.map((each) => each.getBoundingClientRect()).map(({width, height}) => [width, height])"
    for opens, layer in ((visit.is_asked, visit.first), (visit.opens_choices, visit.second)):
        opens()
        found = layer.locator("button:visible, a:visible, input:visible").evaluate_all(sizes)
        assert len(found) > 3
        assert [size for size in found if min(size) < 24] == []
        wide = layer.evaluate("each => each.scrollWidth - each.clientWidth")
        assert wide <= 0
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_k21_a_signal_refuses_what_is_shared(opened: Opener) -> None:
    """Global Privacy Control is heeded and recorded; only a later choice of that very purpose sets it aside."""
    visit = opened(signal=True)
    visit.is_asked()
    (told,) = visit.receives(1)
    assert (told["surface"], told["choices"]) == ("signal", dict.fromkeys(PURPOSES, False))
    assert "Your browser asks not to share your data" in visit.first.inner_text()
    assert visit.first.locator("[data-role=all]").inner_text() == "Accept the others"
    visit.goes_on()
    visit.is_asked()
    visit.press("all")
    assert visit.receives(2)[1]["choices"] == {each: each == "web_statistics" for each in PURPOSES}
    visit.until(lambda: "/count.js" in visit.site.strangers)
    assert {"/video", "/plugin.js"}.isdisjoint(visit.site.strangers)
    visit.chooses("web_statistics", "videos")
    assert visit.receives(3)[2]["choices"]["videos"] is True
    visit.goes_on()
    visit.is_not_asked()
    assert visit.page.evaluate("Seloste.accepted('videos')")
    assert len(visit.site.receipts) == 3


def test_k21_a_signal_that_comes_later_withdraws_what_is_shared(opened: Opener) -> None:
    """What was allowed before the browser began to ask is refused from then on, once."""
    visit = opened()
    visit.is_asked()
    visit.press("all")
    visit.receives(1)
    visit.context.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true})"
    )
    visit.page.goto("about:blank")
    seen = len(visit.site.strangers)
    visit.goes_on()
    later = visit.receives(2)[1]
    assert (later["surface"], later["choices"]["web_statistics"]) == ("signal", True)
    assert not later["choices"]["videos"]
    visit.is_not_asked()
    assert {"/video", "/plugin.js"}.isdisjoint(visit.site.strangers[seen:])
    assert "_friends" not in visit.cookies()


def test_k22_googles_tags_are_denied_first_and_told_after(opened: Opener) -> None:
    """Four signals are denied before any configuration, and follow the choice; no tag loads before it."""
    four = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage"]
    visit = opened()
    visit.is_asked()
    said = visit.page.evaluate("dataLayer.map((each) => [...each])")
    assert said == [["consent", "default", dict.fromkeys(four, "denied")], ["config", "G-1"]]
    assert visit.page.evaluate("Object.prototype.toString.call(dataLayer[0])") == "[object Arguments]"
    assert visit.site.strangers == []
    visit.chooses("web_statistics")
    visit.receives(1)
    granted = dict.fromkeys(four, "denied") | {"analytics_storage": "granted"}
    assert visit.page.evaluate("[...dataLayer.at(-1)]") == ["consent", "update", granted]
    visit.chooses("web_statistics", "social_plugins")
    assert visit.page.evaluate("[...dataLayer.at(-1)][2]") == dict.fromkeys(four, "granted")
    visit.goes_on()
    visit.is_not_asked()
    said = visit.page.evaluate("dataLayer.map((each) => [each[0], each[1]])")
    assert said == [["consent", "default"], ["config", "G-1"], ["consent", "update"]]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.2)."""

    def light(color: str) -> float:
        parts = [int(part) / 255 for part in re.findall(r"\d+", color)[:3]]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def within_days(cookie: dict, days: int) -> bool:
    """Say whether a cookie that was just set lasts that long."""
    return abs(cookie["expires"] - time.time() - days * 86_400) < 300


def said_otherwise(change: Callable[[dict], object]) -> Callable[[bytes], bytes]:
    """Return what edits the texts."""

    def edit(content: bytes) -> bytes:
        texts = json.loads(content)
        change(texts)
        return json.dumps(texts).encode()

    return edit


def added(text: str) -> Callable[[bytes], bytes]:
    """Return what appends to a style sheet."""
    return lambda content: content + text.encode()


def no_reject(texts: dict) -> None:
    """Hide the refusal."""
    del texts["layers"]["consentModal"]["acceptNecessaryBtn"]


def reject_in_text(texts: dict) -> None:
    """Make the refusal a link in the text."""
    no_reject(texts)
    texts["layers"]["consentModal"]["description"] += '<a href="/">Reject all</a>'


def interest_switch(texts: dict) -> None:
    """Add a switch for an interest."""
    texts["layers"]["preferencesModal"]["sections"].append(
        {"title": "Our interests", "linkedCategory": "videos"}
    )


def unnamed(texts: dict) -> None:
    """Leave the controller out."""
    first = texts["layers"]["consentModal"]
    first["description"] = first["description"].replace("Softpix Oy", "We")


def unlisted(texts: dict) -> None:
    """Leave a cookie out of the list."""
    for section in texts["layers"]["preferencesModal"]["sections"]:
        if section.get("linkedCategory") == "web_statistics":
            del section["cookieTable"]["body"][0]


SCRIPT, STYLE, TEXTS = "break_script", "break_style", "break_texts"
BROKEN = [
    ("K1: held scripts run", test_k01_nothing_runs_before_a_choice, {}, SCRIPT, instead("if (waits.length && waits.every(accepted)) {", "if (waits.length) {")),
    ("K2: reject is a layer away", test_k02_refusing_takes_one_click_like_accepting, {}, TEXTS, said_otherwise(no_reject)),
    ("K3: reject is a link", test_k03_reject_is_a_button_and_no_link_in_the_text, {}, TEXTS, said_otherwise(reject_in_text)),
    ("K4: reject is pale", test_k04_accept_and_reject_look_alike, {"width": 1280, "scheme": "light"}, STYLE, added('#cc-main .cm__btn[data-role="necessary"]{background:#9ab}')),
    ("K4: reject is small", test_k04_accept_and_reject_look_alike, {"width": 390, "scheme": "light"}, STYLE, added('#cc-main .cm__btn[data-role="necessary"]{min-height:30px;padding:0}')),
    ("K5: switches are on", test_k05_no_switch_is_on_by_default, {}, SCRIPT, instead("[each, {}]", "[each, { enabled: true }]")),
    ("K6: Escape accepts", test_k06_scrolling_leaving_escaping_and_closing_are_no_consent, {}, SCRIPT, instead('if (event.key === "Tab" &&', 'if (event.key === "Escape") { choose(purposes, "banner"); }\nif (event.key === "Tab" &&')),
    ("K7: the keyboard is held", test_k07_the_page_can_be_read_without_accepting, {}, SCRIPT, instead('if (event.key === "Tab" &&', "if (false &&")),
    ("K7: the page is locked", test_k07_the_page_can_be_read_without_accepting, {}, STYLE, added(".show--consent body{overflow:hidden}")),
    ("K7: the page is covered", test_k07_the_page_can_be_read_without_accepting, {}, STYLE, added("#cc-main .cm-wrapper{position:fixed;inset:0}")),
    ("K8: one allows all", test_k08_each_purpose_is_chosen_alone, {"purpose": "videos"}, SCRIPT, instead("waits.every(accepted)) {", "purposes.some(accepted)) {")),
    ("K9: nobody is named", test_k09_the_first_layer_says_who_asks_what_and_the_way_back, {}, TEXTS, said_otherwise(unnamed)),
    ("K10: one is not listed", test_k10_the_list_is_what_is_stored, {}, TEXTS, said_otherwise(unlisted)),
    ("K11: statistics are called necessary", test_k11_necessary_holds_only_what_is_necessary, {}, SCRIPT, instead("[each, {}]", '[each, each === "web_statistics" ? { enabled: true, readOnly: true } : {}]')),
    ("K12: a switch for an interest", test_k12_no_switch_stands_for_a_legitimate_interest, {"language": "en"}, TEXTS, said_otherwise(interest_switch)),
    ("K13: withdrawing is a layer away", test_k13_withdrawing_is_as_easy_as_accepting, {}, SCRIPT, instead("lasting.append(reopen, withdraw);", "lasting.append(reopen);")),
    ("K13: no reject behind the link", test_k13_the_pages_own_link_opens_both_ways_alike, {}, TEXTS, said_otherwise(lambda texts: texts["layers"]["preferencesModal"].pop("acceptNecessaryBtn"))),
    ("K14: scripts go on", test_k14_withdrawal_stops_what_runs_and_clears_what_it_stored, {}, SCRIPT, instead("announce();\nlocation.reload();", "announce();")),
    ("K14: cookies stay", test_k14_withdrawal_stops_what_runs_and_clears_what_it_stored, {}, SCRIPT, instead("CLEAR[kind](called(name))?.catch(() => {});", "")),
    ("K15: refusals leave no receipt", test_k15_each_choice_becomes_a_receipt, {}, SCRIPT, instead("if (!quiet) {", "if (!quiet && purposes.some(accepted)) {")),
    ("K16: refusals last a day", test_k16_refusal_is_kept_as_long_as_acceptance, {}, SCRIPT, instead("expiresAfterDays: settings.days", 'expiresAfterDays: (kind) => (kind === "necessary" ? 1 : settings.days)')),
    ("K17: changes go unnoticed", test_k17_what_changed_asks_again, {"part": "recipient", "role": "all"}, SCRIPT, instead("revision,\n", "revision: 1,\n")),
    ("K18: the language is the browser's", test_k18_the_language_is_the_pages, {"page": "sv", "language": "sv"}, SCRIPT, instead("document.documentElement.lang.slice", "navigator.language.slice")),
    ("K19: asked again after refusing", test_k19_nobody_is_steered_or_pressed, {}, SCRIPT, instead("!consent.validConsent()) {\nconsent.show();", "!purposes.some(accepted)) {\nconsent.show(true);")),
    ("K19: accepting stands out", test_k19_nobody_is_steered_or_pressed, {}, STYLE, added('#cc-main .pm__btn[data-role="all"]{background:#063}')),
    ("K20: focus is not seen", test_k20_the_keyboard_is_enough, {}, STYLE, added("#cc-main :focus-visible{outline:none}")),
    ("K20: switches are small", test_k20_targets_are_large_and_narrow_pages_reflow, {}, STYLE, added("#cc-main .section__toggle{height:23px}")),
    ("K21: the signal is not read", test_k21_a_signal_refuses_what_is_shared, {}, SCRIPT, instead("navigator.globalPrivacyControl === true", "false")),
    ("K21: a later signal is not heeded", test_k21_a_signal_that_comes_later_withdraws_what_is_shared, {}, SCRIPT, instead("if (!before.gpc && shares.some(accepted)) {", "if (false) {")),
    ("K22: denied too late", test_k22_googles_tags_are_denied_first_and_told_after, {}, SCRIPT, instead('[untouched ? "unshift" : "push"]', '["push"]')),
    ("K22: never told", test_k22_googles_tags_are_denied_first_and_told_after, {}, SCRIPT, instead('instruction("consent", "update"', 'instruction("consent", "default"')),
]  # fmt: skip


@pytest.mark.parametrize(
    ("test", "given", "part", "change"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_each_of_these_fails_when_it_is_broken(opened: Opener, test, given, part, change) -> None:
    """Whatever is broken on purpose, the test of that very assertion says so."""
    whole = {SCRIPT: banner.script(tried()), STYLE: banner.style(), TEXTS: banner.texts(tried(), Language.EN)}
    assert change(whole[part]) != whole[part]
    opened.broken = {part: change}
    visit = opened()
    visit.is_asked()  # it is broken in this one respect, and works otherwise
    assert visit.problems == []
    with pytest.raises((AssertionError, BrowserError)):
        test(opened, **given)


def test_none_of_the_assertions_is_left_out() -> None:
    """K1 to K22 have a test each, and each test has been broken."""
    wanted = {f"K{number}" for number in range(1, 23)}
    assert {row[0].split(":")[0] for row in BROKEN} == wanted
    assert {f"K{int(name[6:8])}" for name in globals() if re.match(r"test_k\d\d_", name)} == wanted
