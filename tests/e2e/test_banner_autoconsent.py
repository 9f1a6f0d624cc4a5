"""DuckDuckGo's autoconsent, as its apps run it, meets the banner: it knows it by name and refuses for its user."""

import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from banner_site import PURPOSES
from banner_visit import Opener, Visit, instead
from installed import autoconsent
from playwright.sync_api import CDPSession, expect

pytestmark = [pytest.mark.browser, pytest.mark.pure]
BANNER = "cookieconsent3"
"""What autoconsent calls the library that the banner is made with."""
WORLD = "autoconsent"
CONFIG = {
    "enabled": True,
    "autoAction": "optOut",
    "disabledCmps": [],
    "enablePrehide": False,  # its style sheet is one that the page's policy forbids to an isolated world
    "enableCosmeticRules": True,
    "detectRetries": 20,
}
SENDS = "window.autoconsentSendMessage = (message) => Promise.resolve(tellBrowser(JSON.stringify(message)));"


@dataclass(kw_only=True)
class Blocker:
    """The browser's side of autoconsent: it answers the content script, which runs in a world of its own."""

    visit: Visit
    session: CDPSession
    rules: dict[str, Any]
    waiting: list[dict[str, Any]] = field(default_factory=list)
    heard: list[dict[str, Any]] = field(default_factory=list)

    def is_called(self, called: dict[str, Any]) -> None:
        """Keep what the content script sends until it is answered."""
        self.waiting.append(called)

    def hears(self, kind: str) -> dict[str, Any]:
        """Answer what the content script sends until it says this, and return it."""

        def said() -> bool:
            while self.waiting:
                self._answer(self.waiting.pop(0))
            return any(each["type"] == kind for each in self.heard)

        self.visit.until(said, seconds=15)
        return next(each for each in self.heard if each["type"] == kind)

    def _answer(self, called: dict[str, Any]) -> None:
        message, world = json.loads(called["payload"]), called["executionContextId"]
        self.heard.append(message)
        match message["type"]:
            case "init":
                self._tell(world, {"type": "initResp", "config": CONFIG, "rules": self.rules})
            case "eval":
                asked = {"expression": message["code"], "awaitPromise": True, "returnByValue": True}
                result = self.session.send("Runtime.evaluate", asked)["result"].get("value")
                self._tell(world, {"type": "evalResp", "id": message["id"], "result": result})
            case "autoconsentDone":
                self._tell(world, {"type": "selfTest"})

    def _tell(self, world: int, message: dict[str, Any]) -> None:
        expression = f"void window.autoconsentReceiveMessage({json.dumps(message)})"
        self.session.send("Runtime.evaluate", {"expression": expression, "contextId": world})


def with_autoconsent(opened: Opener, language: str) -> Blocker:
    """Open the page in a browser that has autoconsent, in an isolated world before anything of the page."""
    script, rules = autoconsent()
    visit = opened(goes=False)
    session = visit.context.new_cdp_session(visit.page)
    blocker = Blocker(visit=visit, session=session, rules=rules)
    session.on("Runtime.bindingCalled", blocker.is_called)
    session.send("Runtime.enable")
    session.send("Page.enable")
    session.send("Runtime.addBinding", {"name": "tellBrowser", "executionContextName": WORLD})
    source = f"{SENDS}\n{script}"
    session.send("Page.addScriptToEvaluateOnNewDocument", {"source": source, "worldName": WORLD})
    visit.goes_on(language)
    return blocker


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_a_visitors_blocker_refuses_for_them(opened: Opener, language: str) -> None:
    """Found by name, opted out, and its own test passed; everything is recorded as refused, and nothing has run."""
    blocker = with_autoconsent(opened, language)
    visit = blocker.visit
    assert blocker.hears("popupFound")["cmp"] == BANNER
    result = blocker.hears("optOutResult")
    assert (result["cmp"], result["result"]) == (BANNER, True)
    (receipt,) = visit.receives(1)
    assert receipt["choices"] == dict.fromkeys(PURPOSES, False)
    assert (receipt["language"], receipt["surface"]) == (language, "banner")
    assert blocker.hears("autoconsentDone")["cmp"] == BANNER
    tested = blocker.hears("selfTestResult")
    assert (tested["cmp"], tested["result"]) == (BANNER, True)
    expect(visit.first).to_have_count(0)
    assert {each["cmp"] for each in blocker.heard if each["type"] == "cmpDetected"} == {BANNER}
    assert [each for each in blocker.heard if each["type"] == "autoconsentError"] == []
    assert visit.site.strangers == []
    assert visit.problems == []


def test_a_blocker_is_not_shown_what_is_chosen_already(opened: Opener) -> None:
    """At the next page there is nothing to refuse, and the refusal is recorded once."""
    blocker = with_autoconsent(opened, "en")
    blocker.hears("selfTestResult")
    blocker.visit.receives(1)
    blocker.heard.clear()
    blocker.visit.goes_on()
    blocker.hears("init")
    blocker.visit.page.wait_for_timeout(2000)
    blocker.hears("init")  # and whatever it said since
    assert [each["type"] for each in blocker.heard if each["type"] in ("popupFound", "optOutResult")] == []
    blocker.visit.is_not_asked()
    assert len(blocker.visit.site.receipts) == 1


BROKEN = [
    ("another cookie", "break_script", instead('"choice": "cc_cookie"', '"choice": "chosen"')),
    ("no button", "break_texts", lambda texts: texts.replace(b'"acceptNecessaryBtn"', b'"no"')),
    ("other names", "break_script", instead('id="cc-main"', 'id="choices"')),
]


@pytest.mark.parametrize(("part", "change"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_it_fails_when_the_banner_is_not_as_blockers_know_it(opened: Opener, part, change) -> None:
    """The names and the button that they go by are those of the library, and stay."""
    opened.broken = {part: change}
    with pytest.raises(AssertionError):
        test_a_visitors_blocker_refuses_for_them(opened, "en")
