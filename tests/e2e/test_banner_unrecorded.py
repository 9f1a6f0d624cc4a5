"""Choices whose receipt the server refuses: consent that cannot be shown is none, and nobody is asked twice for it."""

import pytest
from banner_site import COOKIES, PURPOSES
from banner_visit import Opener, Visit, instead, watch
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.pure]
FOR_GOOD = [400, 403, 404, 413, 415, 422]
FOUND = "JSON.parse(localStorage.getItem('site-choices'))"


def is_taken_back(visit: Visit, status: int) -> None:
    """Wait until the page was loaded anew with nothing allowed, and see that it was told once why."""
    visit.sees("!window.before && window.Seloste")
    visit.is_not_asked()
    visit.until(lambda: len(visit.warnings) > 0)
    (told,) = visit.warnings
    assert f"refused a choice for good ({status})" in told
    assert not any(visit.page.evaluate("each => each.map(Seloste.accepted)", list(PURPOSES)))


@pytest.mark.parametrize("status", FOR_GOOD)
def test_what_was_accepted_without_a_receipt_is_taken_back(opened: Opener, status: int) -> None:
    """What runs is stopped, what it stored is cleared, and the receipt is not offered again (GDPR Article 7(1))."""
    visit = opened()
    visit.site.status = status
    visit.is_asked()
    visit.page.evaluate("window.before = true")
    visit.press("all")
    is_taken_back(visit, status)
    visit.until(lambda: not {name for _, name in visit.stored()} & {*COOKIES, "visits-total"})
    visit.page.wait_for_timeout(300)
    seen = len(visit.site.strangers)
    visit.page.wait_for_timeout(1200)
    assert visit.site.strangers[seen:] == []
    assert len(visit.site.refused) == 1
    assert visit.page.evaluate(FOUND)["waiting"] == []


def test_nobody_is_asked_again_for_what_was_taken_back(opened: Opener) -> None:
    """On no page, and without the cookie no more than with it; a choice by hand is recorded as the first (K19)."""
    visit = opened()
    visit.site.status = 403
    visit.is_asked()
    visit.page.evaluate("window.before = true")
    visit.press("all")
    is_taken_back(visit, 403)
    visit.page.goto("about:blank")
    seen = len(visit.site.strangers)
    for _ in range(3):
        visit.goes_on()
        visit.is_not_asked()
    visit.context.clear_cookies(name="cc_cookie")
    visit.goes_on()
    visit.is_not_asked()
    assert visit.site.strangers[seen:] == []
    assert (len(visit.site.refused), len(visit.warnings)) == (1, 1)
    visit.site.status = 201
    visit.chooses("web_statistics")
    receipt = visit.receives(1)[0]
    assert receipt["choices"] == {each: each == "web_statistics" for each in PURPOSES}
    assert "replaces" not in receipt
    visit.until(lambda: "/count.js" in visit.site.strangers[seen:])


def test_a_receipt_that_was_taken_is_what_the_next_one_replaces(opened: Opener) -> None:
    """One refused in between is in no chain; what it allowed and what stood before it are refused alike."""
    visit = opened()
    visit.is_asked()
    visit.chooses("web_statistics")
    first = visit.receives(1)[0]
    visit.site.status = 422
    visit.page.evaluate("window.before = true")
    visit.chooses("web_statistics", "videos")
    is_taken_back(visit, 422)
    visit.site.status = 201
    visit.chooses("videos")
    assert visit.receives(2)[1]["replaces"] == first["receipt"]


def test_what_waits_behind_a_refused_receipt_is_sent(opened: Opener) -> None:
    """The last choice counts: it is recorded, replaces nothing that the server lacks, and holds."""
    visit = opened()
    visit.site.lose_choices = True
    visit.is_asked()
    visit.chooses("web_statistics")
    visit.chooses("web_statistics", "videos")
    first = visit.page.evaluate(FOUND)["waiting"][0]["receipt"]
    visit.site.never = frozenset({first})
    visit.site.lose_choices = False
    visit.goes_on()
    receipt = visit.receives(1)[0]
    assert receipt["choices"]["videos"] is True
    assert "replaces" not in receipt
    visit.until(lambda: len(visit.warnings) == 1)
    visit.is_not_asked()
    assert visit.page.evaluate("Seloste.accepted('videos')")


def test_a_refused_refusal_stays_one(opened: Opener) -> None:
    """Nothing was allowed, so no page is loaded anew and nobody is asked again; the page's maker is told."""
    visit = opened()
    visit.site.status = 403
    visit.is_asked()
    visit.page.evaluate("window.before = true")
    visit.press("necessary")
    visit.until(lambda: len(visit.warnings) == 1)
    assert visit.page.evaluate("window.before")
    for _ in range(2):
        visit.goes_on()
        visit.is_not_asked()
    assert (len(visit.site.refused), len(visit.warnings)) == (1, 1)
    assert visit.site.strangers == []


def test_another_page_of_the_site_stops_as_well(opened: Opener) -> None:
    """It learnt of the acceptance, and learns that it was taken back."""
    visit = opened()
    visit.site.lose_choices = True
    visit.is_asked()
    other = visit.context.new_page()
    watch(visit, other)
    other.goto(f"{visit.site.origin}/?en")
    expect(other.locator("#cc-main .cm:visible")).to_be_visible()
    visit.press("all")
    visit.sees("window.Seloste && Seloste.accepted('videos')", page=other)
    other.evaluate("window.before = true")
    visit.site.lose_choices, visit.site.status = False, 404
    visit.sees("!window.before && window.Seloste && !Seloste.accepted('videos')", page=other)
    visit.sees("window.Seloste && !Seloste.accepted('videos')")
    visit.page.wait_for_timeout(500)
    seen = len(visit.site.strangers)
    visit.page.wait_for_timeout(400)
    assert visit.site.strangers[seen:] == []


def test_a_number_that_stands_for_something_else_is_given_up(opened: Opener) -> None:
    """The same choice is sent with another (409), and that one counts from then on."""
    visit = opened()
    visit.site.status = 409
    visit.is_asked()
    visit.press("all")
    visit.until(lambda: len(visit.site.refused) == 1)
    visit.site.status = 201
    receipt = visit.receives(1)[0]
    refused = visit.site.refused[0]
    assert receipt == {**refused, "receipt": receipt["receipt"]}
    assert receipt["receipt"] != refused["receipt"]
    visit.until(lambda: visit.page.evaluate(FOUND)["waiting"] == [])
    assert visit.page.evaluate(FOUND)["receipt"] == receipt["receipt"]
    assert visit.page.evaluate("Seloste.accepted('videos')")


@pytest.mark.parametrize(("status", "offers"), [(408, 2), (410, 1), (429, 2), (500, 2)])
def test_what_is_no_refusal_for_good_takes_nothing_back(opened: Opener, status: int, offers: int) -> None:
    """What could not be taken now is offered again; what its owner deleted is not."""
    visit = opened()
    visit.site.status = status
    visit.is_asked()
    visit.press("all")
    visit.until(lambda: len(visit.site.refused) == offers)
    visit.page.wait_for_timeout(300)
    assert visit.page.evaluate("Seloste.accepted('videos')")
    assert visit.warnings == []


BROKEN = [
    ("it runs on", test_what_was_accepted_without_a_receipt_is_taken_back, {"status": 403}, instead("takeBack(status, latest);", "")),
    ("only some are refusals", test_what_was_accepted_without_a_receipt_is_taken_back, {"status": 415}, instead("status < 500 &&", "status < 415 &&")),
    ("it is asked again", test_nobody_is_asked_again_for_what_was_taken_back, {}, instead("choose([], surface);\nquiet = false;\nkeep({ ...kept(), choice: copy() });", "consent.reset(true);\nquiet = false;\nlocation.reload();")),
    ("the copy says yes", test_nobody_is_asked_again_for_what_was_taken_back, {}, instead("keep({ ...kept(), choice: copy() });", "")),
    ("it is told on each page", test_nobody_is_asked_again_for_what_was_taken_back, {}, instead("keep(rest);", "")),
    ("a chain with a gap", test_a_receipt_that_was_taken_is_what_the_next_one_replaces, {}, instead("renumber(receipt, replaces, others);", "renumber(receipt, receipt, others);")),
    ("any refused one counts", test_what_waits_behind_a_refused_receipt_is_sent, {}, instead("const runs = latest && ", "const runs = ")),
    ("a refusal is said to be a choice", test_a_refused_refusal_stays_one, {}, instead("if (!runs || memory) {", "if (memory) {")),
    ("the number stays", test_a_number_that_stands_for_something_else_is_given_up, {}, instead("renumber(receipt, unique(), () => true);", "")),
    ("too often is for good", test_what_is_no_refusal_for_good_takes_nothing_back, {"status": 429, "offers": 2}, instead("![408, 409, 429]", "![408, 409]")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("test", "given", "change"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_each_of_these_fails_when_it_is_broken(opened: Opener, test, given, change) -> None:
    """Whatever is broken on purpose, the test of that very thing says so."""
    opened.broken = {"break_script": change}
    visit = opened()
    visit.is_asked()
    assert visit.problems == []
    with pytest.raises((AssertionError, BrowserError)):
        test(opened, **given)
