"""The demo, served, and every page somebody can come to in it."""

import re
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Any, Literal

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

Theme = Literal["light", "dark"]
Cookies = Sequence[Any]

LOCALES = {"en": "en-GB", "fi": "fi-FI", "sv": "sv-FI"}
PASSWORD = "four words nobody guesses"
ID = r"[0-9a-f-]{36}/"
PUBLIC = {
    "home": "/",
    "notice": "/notice/",
    "terms": "/terms/",
    "api": "/api/docs",
    "form": "/forms/contact/",
    "newsletter": "/forms/newsletter/",
    "portal": "/me/",
    "portal-sign-in": "/me/sign-in/",
    "portal-request": "/me/request/",
    "portal-request-sent": "/me/request/sent/",
    "portal-no-link": "/me/confirm/unknown/",
    "not-found": "/nowhere/",
    "sign-in": "/accounts/login/",
    "password-link-gone": "/accounts/password/first/nobody/none/",
}
CONSOLE = {
    "today": "/console/",
    "people": "/console/people/",
    "requests": "/console/requests/",
    "request-note": "/console/requests/note/",
    "letters": "/console/letters/",
    "letters-aside": "/console/letters/?aside",
    "outbox": "/console/outbox/",
    "log": "/console/log/",
    "duties": "/console/to-tell/",
    "description": "/console/description/",
    "cookies": "/console/cookies/",
    "cookies-by-month": "/console/cookies/?span=months&language=sv",
    "second-factor": "/accounts/2fa/",
    "recovery-codes": "/accounts/2fa/recovery-codes/generate/",
    "password": "/accounts/password/change/",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What is filled in on a page before its one primary button is pressed, and the name of where that leads."""

    page: str
    to: str
    filled: Mapping[str, str] = field(default_factory=dict)
    once: bool = False


WRITTEN = {"name": "Lahja Peltoniemi", "email": "lahja@example.org", "message": "Voisitteko soittaa?"}
AGAIN = WRITTEN | {"email": "lahja.peltoniemi@work.example.org"}
STEPS = (
    Step(page="form", to="form-errors"),
    Step(page="form", to="thanks", filled=WRITTEN),
    Step(page="sign-in", to="sign-in-error", filled={"login": "nobody@example.org", "password": PASSWORD}),
    Step(page="newsletter", to="newsletter-errors", filled={"email": "lahja@example.org"}),
    Step(page="portal-sign-in", to="portal-sign-in-error"),
    Step(page="portal-request", to="portal-request-errors"),
    Step(page="request-note", to="request-note-errors"),
    Step(page="portal-code", to="portal-code-error"),
    Step(page="portal-withdraw", to="portal-withdrawn"),
    Step(page="log", to="log-verified"),
    Step(page="staff-add", to="staff-add-errors"),
    Step(page="person-field", to="person-field-errors", filled={"value0": "nobody"}),
    Step(page="person-consent", to="person-consent-errors"),
    Step(page="person-lift", to="person-lift-errors"),
    Step(page="person-position", to="person-changed", filled={"value0": "Toimitusjohtaja"}, once=True),
    Step(page="portal-confirm", to="portal-confirmed", once=True),
    Step(page="portal-consent", to="portal-consented", once=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A served demo: where it is, its website, and the links that sign in, by role."""

    address: str
    home: str
    website: str
    links: Mapping[str, str]

    def context(
        self,
        browser: Browser,
        language: str,
        *,
        theme: Theme = "light",
        width: int = 1280,
        cookies: Cookies = (),
    ) -> BrowserContext:
        """Return a visitor's browser."""
        context = browser.new_context(
            base_url=self.address,
            viewport=ViewportSize(width=width, height=900),
            locale=LOCALES[language],
            color_scheme=theme,
            reduced_motion="reduce",
        )
        language_cookie = {"name": "django_language", "value": language, "url": self.address}
        context.add_cookies([*cookies, language_cookie])  # type: ignore[list-item]
        return context


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody, the cookies that make them who they are, and the pages they can come to."""

    cookies: Cookies = ()
    pages: dict[str, str] = field(default_factory=dict)


@contextmanager
def served_demo(*, port: int, people: int) -> Iterator[Demo]:
    """Serve a demo until the end of the block; its own log goes nowhere."""
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "seloste", "demo", "--port", str(port), "--people", str(people)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        log = threading.Thread(target=process.stdout.read, daemon=True)
        try:
            home, website, links = _announced(process.stdout)
            log.start()
            for served in (f"{address}/healthz", f"http://127.0.0.1:{port + 1}/e/healthz", f"{website}/en/"):
                _wait_until_served(served, process)
            yield Demo(address=address, home=home, website=website, links=links)
        finally:
            process.terminate()
            process.wait(30)
            if log.is_alive():
                log.join(30)


def _announced(output: IO[str]) -> tuple[str, str, dict[str, str]]:
    home, website, links = "", "", {}
    for line in output:
        if found := re.search(r"ready in (\S+);", line):
            home = found[1]
        if found := re.search(r"Website with the banner\s+(\S+)/$", line):
            website = found[1]
        if found := re.match(r"\s+([a-z ]+?)\s+(http\S+/demo/sign-in/\S+)", line):
            links[found[1]] = found[2]
        if "seloste mail deliver <" in line:
            break
    return home, website, links


def _wait_until_served(address: str, process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 60
    while True:
        assert process.poll() is None, "the demo has stopped"
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def visitors(demo: Demo, browser: Browser) -> dict[str, Visitor]:
    """Return who there is and which pages they can come to."""
    contact = _signed_in(demo, browser, "contact person")
    service = _signed_in(demo, browser, "customer service")
    administrator = _signed_in(demo, browser, "administrator")
    with _page(demo, browser, contact.cookies) as page:
        contact.pages.update(CONSOLE | _console_pages(page))
        contact.pages.update(_pages_of_a_person(contact.pages["person"]) | _restricted(page) | _owed(page))
        _write_by_form(demo, browser, AGAIN)
        _write_by_form(demo, browser)
        links = _links_with_consent(page)
        outside = Visitor(pages=PUBLIC | _link_pages(page, links))
        contact.pages.update(_alike(page))
        answered = _answered(demo, browser, page, links["answer"])
        oneself = _oneself(demo, browser, page)
    service.pages.update({"people-service": "/console/people/", "refused": "/console/log/"})
    service.pages["person-service"] = contact.pages["person"]
    with _page(demo, browser, service.cookies) as page:
        service.pages.update(_inquiry_pages(page))
    administrator.pages.update({"today-administrator": "/console/", "log-administrator": "/console/log/"})
    with _page(demo, browser, administrator.cookies) as page:
        administrator.pages.update(_staff_pages(page))
    return {
        "outside": outside,
        "answered": answered,
        "oneself": oneself,
        "contact person": contact,
        "customer service": service,
        "administrator": administrator,
    }


def new_staff(demo: Demo, browser: Browser) -> Visitor:
    """Return somebody who has signed in for the first time and is to set up their second factor."""
    email = "new@demo.example.org"
    options = ["--email", email, "--name", "New", "--role", "marketing", "--password", PASSWORD]
    command = [sys.executable, "-m", "seloste", "user", "add", *options]
    subprocess.run(command, env={"SELOSTE_HOME": demo.home}, check=True, capture_output=True)
    with _page(demo, browser) as page:
        page.goto("/console/")
        press(page, {"login": email, "password": PASSWORD})
        # Setting up a second factor is important enough to be asked for the password once more.
        press(page, {"password": PASSWORD})
        path = page.url.removeprefix(demo.address)
        return Visitor(cookies=page.context.cookies(), pages={"second-factor-set-up": path})


def press(page: Page, filled: Mapping[str, str] | None = None) -> None:
    """Fill in a page's form by the names of its fields and press its one primary button."""
    for name, value in (filled or {}).items():
        page.locator(f"main [name={name}]").fill(value)
    if page.locator("main [name=leave-empty]").count():
        page.wait_for_timeout(2_100)  # In less, nobody has read a form of the website.
    page.locator("main .button--primary").first.click()
    page.wait_for_load_state()


def links_in_letters(page: Page) -> dict[str, list[str]]:
    """Return the links of the letters out by their kind, the newest first; only a demo shows them."""
    page.goto("/console/outbox/")
    bodies = page.locator(".letter").all_text_contents()
    found: dict[str, list[str]] = {"confirm": [], "consent": [], "withdraw": [], "answer": []}
    for kind, path in (
        match for body in bodies for match in re.findall(r"(?=/me/(\w+)/)(/me/\w+/[\w-]+/)", body)
    ):
        found[kind].append(path)
    return found


def _links_with_consent(page: Page) -> dict[str, list[str]]:
    """Return the links once the worker has taken the form in, and asked to confirm what was ticked there."""
    until = time.monotonic() + 20
    while not working(page, (links := links_in_letters(page))["consent"]) and time.monotonic() < until:
        time.sleep(0.2)
    return links


def working(page: Page, links: Sequence[str], *, status: int = 200) -> str | None:
    """Return the first of the links that answers so."""
    return next((link for link in links if page.request.get(link).status == status), None)


def _write_by_form(demo: Demo, browser: Browser, written: Mapping[str, str] = WRITTEN) -> None:
    """Write and tick a consent, so that there is a letter that asks to confirm it."""
    with _page(demo, browser) as page:
        page.goto(PUBLIC["form"])
        page.locator("main [type=checkbox]").first.check()
        press(page, written)


def _link_pages(page: Page, links: Mapping[str, Sequence[str]]) -> dict[str, str]:
    pages = {f"portal-{kind}": working(page, found) for kind, found in links.items()}
    pages["portal-used"] = working(page, links["confirm"], status=410)
    if answer := pages["portal-answer"]:
        pages["portal-code"] = f"{answer}code/"
    return {name: path for name, path in pages.items() if path}


def _console_pages(page: Page) -> dict[str, str]:
    pages: dict[str, str] = {}
    for name, source, pattern in (
        ("person", "/console/people/", rf"^/console/people/{ID}$"),
        ("letter", "/console/letters/", rf"^/console/letters/{ID}$"),
        ("request-closed", "/console/requests/?closed", rf"^/console/requests/{ID}$"),
    ):
        page.goto(source)
        pages[name] = _links(page, pattern)[0]
    page.goto("/console/requests/")
    for path in _links(page, rf"^/console/requests/{ID}$"):
        page.goto(path)
        for name, ending in (("preview", "answer/"), ("nothing-held", "nothing-held/")):
            if found := _links(page, rf"{ending}$"):
                pages |= {name: found[0], f"request-{name}": path}
        if page.locator("form[action$='/link/']").count():
            pages["request-waiting"] = path
        if page.locator(".part form[action$='/do/']").count():
            pages["request-parts"] = path
        if page.locator(".letter").count() > 1 and page.get_by_text("Another letter").count():
            pages["request-joined"] = path
    return pages


def _pages_of_a_person(card: str) -> dict[str, str]:
    """Return what can be opened from somebody's card."""
    endings = {
        "fields": "details/",
        "field": "details/email/",
        "several": "details/phone/",
        "position": "details/position/",
        "choices": "choices/",
        "consent": "choices/consent/",
        "objection": "choices/objection/",
        "restriction": "choices/restriction/",
        "erase": "erase/",
        "earlier": "earlier/",
    }
    return {f"person-{name}": f"{card}{ending}" for name, ending in endings.items()}


def _restricted(page: Page) -> dict[str, str]:
    """Restrict the use of somebody else's data, and return the pages that come of it."""
    page.goto("/console/people/")
    card = _links(page, rf"^/console/people/{ID}$")[1]
    page.goto(f"{card}choices/restriction/")
    page.locator("main [name=ground]").first.check()
    page.locator("main [name=act]").first.check()
    press(page)
    return {"person-restricted": f"{card}choices/", "person-lift": _links(page, rf"/lift/{ID}$")[0]}


def _owed(page: Page) -> dict[str, str]:
    """Note what an organisation told of somebody, so that they are to be told of it; return their card."""
    page.goto("/console/people/")
    card = _links(page, rf"^/console/people/{ID}$")[2]
    page.goto(f"{card}details/position/")
    page.locator("main [name=source]").select_option("organisation")
    press(page, {"value0": "Toimitusjohtaja"})
    return {"person-owed": card}


def _alike(page: Page) -> dict[str, str]:
    """Return the pages that compare whoever wrote by two addresses, once the worker has taken both in."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        page.goto("/console/people/")
        alike = f"{_links(page, rf'^/console/people/{ID}$')[0]}alike/"
        page.goto(alike)
        if found := _links(page, rf"/alike/{ID}$"):
            return {"person-alike": alike, "person-merge": found[0]}
        time.sleep(0.2)
    raise AssertionError("nobody is alike")


def _staff_pages(page: Page) -> dict[str, str]:
    page.goto("/console/staff/")
    somebody = _links(page, rf"^/console/staff/{ID}$")[0]
    return {
        "staff": "/console/staff/",
        "staff-add": "/console/staff/add/",
        "staff-one": somebody,
        "staff-role": f"{somebody}role/?role=accountant",
        "staff-sure": f"{somebody}deactivate/",
    }


def _links(page: Page, pattern: str) -> list[str]:
    links = page.locator("main a[href]").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    return [link for link in links if re.search(pattern, link)]


def _answered(demo: Demo, browser: Browser, outbox: Page, links: Sequence[str]) -> Visitor:
    """Sign in for an answer with the code that a letter brings."""
    link = working(outbox, links)
    assert link is not None
    with _page(demo, browser) as page:
        page.goto(link)
        press(page)
        outbox.goto("/console/outbox/")
        code = re.search(r"(?m)^\s*(\d{6})\s*$", "\n".join(outbox.locator(".letter").all_text_contents()))
        assert code is not None
        press(page, {"code": code[1]})
        path = page.url.removeprefix(demo.address)
        return Visitor(
            cookies=page.context.cookies(), pages={"portal-answers": path, "portal-signed-in": "/me/"}
        )


def _oneself(demo: Demo, browser: Browser, outbox: Page) -> Visitor:
    """Sign somebody of the register in to their own page: whoever was sent an answer last."""
    outbox.goto("/console/outbox/")
    answered = re.search(r"Link to the answer · (\S+)", outbox.locator("main").inner_text())
    assert answered is not None
    with _page(demo, browser) as page:
        page.goto("/me/sign-in/")
        earlier = _codes(outbox)
        press(page, {"email": answered[1]})
        asked = page.url.removeprefix(demo.address)
        press(page, {"code": _code(outbox, earlier)})
        return Visitor(
            cookies=page.context.cookies(),
            pages={
                "portal-own": "/me/",
                "portal-own-request": "/me/request/",
                "portal-everything": "/me/data/",
                "portal-enter": asked,
            },
        )


def _codes(outbox: Page) -> list[str]:
    """Return the codes that were sent, the newest first."""
    outbox.goto("/console/outbox/")
    letters = outbox.locator(".letter").all_text_contents()
    return [found[1] for letter in letters if (found := re.search(r"(?m)^\s*(\d{6})\s*$", letter))]


def _code(outbox: Page, earlier: Sequence[str]) -> str:
    """Return the code that was sent after the ``earlier`` ones, once the worker has sent it."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        now = _codes(outbox)
        if len(now) > len(earlier):
            return now[0]
        time.sleep(0.2)
    raise AssertionError("no code came")


def _inquiry_pages(page: Page) -> dict[str, str]:
    page.goto("/console/inquiries/")
    return {
        "inquiries": "/console/inquiries/",
        "inquiries-done": "/console/inquiries/?done",
        "inquiry": _links(page, rf"^/console/inquiries/{ID}$")[0],
    }


def _signed_in(demo: Demo, browser: Browser, role: str) -> Visitor:
    with _page(demo, browser) as page:
        page.goto(demo.links[role])
        return Visitor(cookies=page.context.cookies())


@contextmanager
def _page(demo: Demo, browser: Browser, cookies: Cookies = ()) -> Iterator[Page]:
    context = demo.context(browser, "en", cookies=cookies)
    try:
        yield context.new_page()
    finally:
        context.close()
