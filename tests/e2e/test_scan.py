"""A website is scanned in a real browser: one with nothing wrong, and one for each thing that can be."""

import asyncio
import json
import os
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from described import written
from edged import ORIGIN, edge
from installed import chromium
from playwright.async_api import Error as BrowserError
from scan_site import HOSTS, SECRET, SET, Site, counting_only, declared, declaring, served

from seloste.cli.scan import scan
from seloste.core.description import load
from seloste.scan import ScanError, compare, driving, inventory, visiting
from seloste.scan.driving import observe
from seloste.scan.visiting import SCROLL, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.pure]

LOADED = '<script src="{counting}/count.js"></script>'
"""The script that counts visits, loaded without waiting."""


TABLES = ("edge_choice", "edge_deleted")


@pytest.fixture(autouse=True)
def _soon_quiet(monkeypatch):
    """Servers of this machine answer at once; and without Chromium there is nothing to scan with."""
    chromium()
    monkeypatch.setattr(visiting, "QUIET", 0.3)


def small(*changes):
    """Return the description with one purpose, which takes fewer rounds."""
    return declared(counting_only, *changes)


def site(**changes):
    """Return a website with one purpose, and some changes."""
    return Site(**{"description": small()} | changes)


def looked(scanned, *paths, **more):
    """Return what is seen of a website that is being served."""
    addresses = [scanned.origins["site"] + path for path in paths] or [scanned.url]
    return observe(addresses, scanned.description, **{"wait": 4} | more)


def found(*paths, own=(), **changes):
    """Return the findings of a website with some changes: their messages by rule."""
    with served(site(**changes)) as scanned:
        seen = looked(scanned, *paths, own=own)
    messages: dict[str, list[str]] = {}
    for each in compare(seen, scanned.description):
        messages.setdefault(each.rule, []).append(each.message)
    return messages


def necessary(name, **more):
    """Return a change that lists something as necessary."""

    def change(tree):
        tree["cookies"][name] = {**tree["cookies"]["csrftoken"], **more}

    return change


def test_a_website_that_does_as_it_says_has_nothing_to_mend():
    """Three companies, three purposes: all rounds, all kinds of storage, no finding, no receipt left."""
    with served(Site()) as scanned:
        seen = looked(scanned)
    assert compare(seen, scanned.description) == ()
    assert seen.notes == ()
    assert [visit.round.name for visit in seen.visits] == [
        "before",
        "refused",
        "web_statistics",
        "videos",
        "social_plugins",
        "all",
        "withdrawn",
    ]
    held = inventory(seen, scanned.description)
    assert {(item.kind.value, item.name) for item in held.items} == {
        ("cookie", "sessionid"),
        ("cookie", "csrftoken"),
        ("cookie", "django_language"),
        ("cookie", "cc_cookie"),
        ("cookie", "_visits"),
        ("cookie", "_player"),
        ("cookie", "_friends"),
        ("local_storage", "site-choices"),
        ("local_storage", "visits-total"),
        ("session_storage", "visit-now"),
        ("indexed_db", "visit-base"),
    }
    assert {contact.host for contact in held.contacts} == {*HOSTS.values()} - {HOSTS["site"]}
    assert len(scanned.receipts) == 6
    assert sorted(scanned.deleted) == sorted(scanned.receipts)


def test_whatever_is_stored_and_not_listed_is_found():
    """C01: by the server and by scripts, in every kind of storage."""
    script = """<script>document.cookie = "unlisted=1"; localStorage.setItem("loc", "1");
    sessionStorage.setItem("ses", "1"); indexedDB.open("base", 1); caches.open("cache");
    navigator.serviceWorker.register("/worker.js", {scope: "/below/"});</script>"""
    worker = {"/worker.js": (200, {"Content-Type": "text/javascript"}, "0;")}
    said = found(more=script, pages=worker, set_cookies=(*SET, "server=1; HttpOnly"))
    assert list(said) == ["C01"]
    names = ("server", "unlisted", "loc", "ses", "base", "cache", "/below/")
    assert all(any(f"“{name}”" in each for each in said["C01"]) for name in names)
    assert len(said["C01"]) == len(names)


def test_a_host_that_nobody_named_is_found_and_can_be_ones_own():
    """C02: fetched late and from a socket too, unless --own says that it is the website's."""
    more = """<img loading="lazy" src="{video_house}/far.gif" style="margin-top: 9000px">
    <script>new WebSocket("{friends}/".replace("http", "ws"));</script>"""
    others = small(lambda tree: [tree["recipients"][key].pop("hosts") for key in ("video_house", "friends")])
    said = found(more=more, description=others)
    assert [each[:30] for each in said["C02"]] == [
        "Requests to 127.0.0.3 (image) ",
        "Requests to 127.0.0.4 (websock",
    ]
    assert found(more=more, description=others, own=[HOSTS["video_house"], HOSTS["friends"]]) == {}


def test_what_does_not_wait_for_consent_is_found():
    """C03 and C04: a script without data-purpose."""
    said = found(more=LOADED)
    assert list(said) == ["C03", "C04"]
    assert len(said["C03"]) == 4
    assert "before any choice and after everything was refused" in said["C04"][0]


def test_what_the_banner_clears_at_once_was_stored_all_the_same():
    """C03: by a script of the website's own, and by its server; what a page tries and takes away is nothing."""
    more = """<script>document.cookie = "_visits=1; Max-Age=99"; localStorage.setItem("try", "1");
    localStorage.removeItem("try"); document.cookie = "try=1"; document.cookie = "try=; Max-Age=0"</script>"""
    (message,) = found(more=more)["C03"]
    assert message.endswith("but was there before any choice and after everything was refused.")
    assert found(set_cookies=(*SET, "_visits=1; Max-Age=99; Path=/"))["C03"] == [message]


def test_what_comes_with_another_purpose_alone_is_found():
    """C03: held back, but by the wrong name."""
    more = """<script type="text/plain" data-purpose="videos" src="{counting}/count.js"></script>"""
    with served(Site(more=more)) as scanned:
        (first, *_) = [each for each in compare(looked(scanned), scanned.description) if each.rule == "C03"]
    assert first.message.endswith("but was there with only “videos” accepted.")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        (
            {
                "more": """<script type="text/plain" data-purpose="web_statistics">document.cookie = "csrftoken=2"</script>""",
                "set_cookies": SET[::2],
            },
            "comes only once something is accepted (with everything accepted)",
        ),
        (
            {
                "more": '<iframe src="{video_house}/video"></iframe>',
                "description": small(
                    necessary("_player"),
                    lambda tree: tree["recipients"]["video_house"].update(purposes=["service"]),
                ),
            },
            "belongs to another host",
        ),
        (
            {
                "more": """<script>fetch("{video_house}/take", {method: "POST", mode: "no-cors",
              body: "who=" + encodeURIComponent(document.cookie.match(/basket=([^;]+)/)[1])}).catch(() => 0)</script>""",
                "set_cookies": (*SET, "basket=a 5e7f/00d1; Max-Age=600"),
                "description": small(
                    necessary("basket"),
                    lambda tree: tree["recipients"]["video_house"].update(purposes=["service"]),
                ),
            },
            "its value was sent to 127.0.0.3",
        ),
        (
            {
                "more": """<script>document.cookie = "_ga_1=1; Max-Age=9"</script>""",
                "description": small(necessary("_ga_*")),
            },
            "bears a name of Google Analytics",
        ),
        (
            {
                "more": """<script src="{friends}/plugin.js"></script>""",
                "description": small(
                    necessary("_friends", lasts="2 years"),
                    lambda tree: tree["recipients"]["friends"].update(purposes=["service"]),
                ),
            },
            "a script from 127.0.0.4 wrote it",
        ),
    ],
    ids=["later", "foreign", "sent", "name", "written"],
)
def test_what_is_called_necessary_and_is_not_is_found(changes, why):
    """C05: by what it does."""
    said = found(**changes)
    assert list(said) == ["C05"]
    assert why in said["C05"][0]


def test_what_stays_longer_than_declared_is_found():
    """C06: by days, and for longer than the session."""
    described = small(lambda tree: tree["cookies"]["sessionid"].update(lasts="session"))
    said = found(description=described, set_cookies=(SET[0], "csrftoken=1; Max-Age=34000000", SET[2]))
    assert said == {
        "C06": [
            "Cookie “csrftoken” (127.0.0.1) stays for 394 days, but “lasts” says 1 year.",
            "Cookie “sessionid” (127.0.0.1) stays for 12 hours, but “lasts” says session.",
        ]
    }


def test_what_is_never_used_is_found():
    """C07: the counter no longer opens its database."""
    assert list(found(count='new Image().src = "COUNTING/pixel.gif";')) == ["C07"]


def test_what_a_withdrawal_leaves_is_found():
    """C08: a script cannot clear what only the server reads."""
    with_server = {"/set": (200, {"Set-Cookie": "_visits=1; Max-Age=9000; Path=/; HttpOnly"}, "")}
    said = found(count='fetch("/set"); new Image().src = "COUNTING/pixel.gif";', pages=with_server)
    assert said["C08"] == [
        "Cookie “_visits” (127.0.0.1) was still there, or there again, after the withdrawal."
    ]


def test_requests_that_a_withdrawal_does_not_end_are_found():
    """C09: something of its own remembers that it was allowed."""
    more = """<script type="text/plain" data-purpose="web_statistics">localStorage.setItem("csrftoken", "1")</script>
    <script>if (localStorage.getItem("csrftoken")) new Image().src = "{counting}/beat.gif";</script>"""
    said = found(more=more)
    assert "went on after the withdrawal" in said["C09"][0]


def test_another_kind_than_declared_is_found():
    """C10: what is said to be a cookie lies in local storage."""
    said = found(more="""<script>localStorage.setItem("csrftoken", "1")</script>""")
    assert list(said) == ["C10"]


def test_a_page_without_the_banner_is_found():
    """C11: none at all, one of two, and one that never asks."""
    assert list(found(banner="")) == ["C11"]
    bare = {"/bare": (200, {}, "<!doctype html><title>Bare</title>")}
    (message,) = found("/", "/bare", pages=bare)["C11"]
    assert message.endswith("/bare does not have the banner.")
    hidden = "<style>#cc-main { display: none !important }</style>"
    assert found(more=hidden)["C11"] == ["The banner is there, but never asks."]


def test_a_banner_of_another_description_is_found():
    """C12, and then nothing is chosen."""
    with served(site(asks=declared())) as scanned:
        seen = looked(scanned)
    assert [each.rule for each in compare(seen, scanned.description)] == ["C12"]
    assert [visit.round.name for visit in seen.visits] == ["before"]
    assert scanned.receipts == {}


def test_all_pages_are_visited_in_one_visit():
    """The first may be one that signs somebody in."""
    member = (
        """<script>if (document.cookie.includes("member")) new Image().src = "{friends}/seen.gif"</script>"""
    )
    pages = {
        "/in": (200, {"Set-Cookie": "member=1; Path=/"}, "<!doctype html><title>In</title>"),
        "/members": (200, {}, f"<!doctype html><title>Members</title>{member}"),
    }
    said = found("/in", "/", "/members", pages=pages)
    assert len(said["C04"]) == 1
    assert [each for each in said["C01"] if "“member”" in each]


def test_a_receipt_that_cannot_be_deleted_is_told_of():
    """With its address, so that it can be deleted by hand."""
    with served(site(keeps_receipts=False)) as scanned:
        notes = looked(scanned).notes
    assert len(notes) == len(scanned.receipts) == 3
    assert all(any(number in note for note in notes) for number in scanned.receipts)


def test_a_page_cannot_have_anything_else_deleted():
    """What it sends to where choices go is no receipt unless it is a number."""
    more = """<script>
    const say = (receipt, query = "") => fetch(`/e/choices${query}`, {method: "POST", body: JSON.stringify({receipt})});
    onload = () => setTimeout(() => { say("../../account"); say("\\x1b[31m"); say(7);
      say("01976f3a-7c1e-7abc-8def-0123456789ab", "?"); }, 200);
    </script>"""
    with served(site(more=more)) as scanned:
        seen = looked(scanned)
    deleted = [path.partition("/e/choices/")[2] for path in scanned.asked if path.startswith("DELETE ")]
    assert "\x1b[31m" in scanned.receipts
    assert sorted(deleted) == sorted(scanned.deleted)
    assert len(deleted) == 3
    assert seen.notes == ()


@pytest.mark.parametrize(
    ("user", "can", "started"), [(0, True, [False]), (1000, True, [True]), (1000, False, [True, False])]
)
def test_chromium_has_its_sandbox_where_it_can(monkeypatch, tmp_path, user, can, started):
    """Root has none, and neither has a container that forbids it; anybody else scans inside it."""
    tried = []

    class Chromium:
        async def launch_persistent_context(self, _folder, *, executable_path, chromium_sandbox):
            tried.append(chromium_sandbox)
            if chromium_sandbox and not can:
                raise BrowserError("No usable sandbox!")
            return executable_path

    class Driver:
        chromium = Chromium()

    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert asyncio.run(driving.launched(Driver(), "chromium", tmp_path)) == "chromium"
    assert tried == started


def test_where_chromium_cannot_have_its_sandbox_it_scans_without(monkeypatch):
    """Such a start fails at once, and leaves nothing in the way of the next."""
    if not os.geteuid():
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with served(site()) as scanned:
        assert compare(looked(scanned), scanned.description) == ()


def test_a_scan_that_is_told_to_end_tidies_up(tmp_path):
    """As a pipeline does that has waited long enough: no receipt stays, and no profile."""
    # Chromium's sockets take no long path.
    file = written_down(tmp_path)
    here = site(description=load(file.read_bytes()))
    with served(here) as scanned, TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "seloste", "scan", scanned.url, "--wait", "4"]
        command += ["--description", str(file)]
        running = subprocess.Popen(
            command, env={**os.environ, "TMPDIR": folder}, stderr=subprocess.PIPE, text=True
        )
        until = time.monotonic() + 30
        while not scanned.receipts and time.monotonic() < until:
            time.sleep(0.02)
        running.terminate()
        told = running.communicate(timeout=30)[1]
        left = list(Path(folder).glob("seloste-scan-*"))
    assert (running.returncode, left) == (2, [])
    assert "The scan was told to end before it was done." in told
    assert list(scanned.receipts) == scanned.deleted


def test_a_scan_leaves_nothing_at_the_edge(tmp_path):
    """The process that keeps receipts, as it is run: three choices, three that are deleted."""
    text = written(declaring(counting_only))
    real = edge(tmp_path / "edge", database="sqlite:edge.sqlite3", description=text)
    tag = f'<script src="http://127.0.0.1:{real.port}/e/banner.js" defer></script>'
    with served(site(description=load(text), banner=tag)) as scanned:
        config = real.home / "seloste.toml"
        config.write_text(config.read_text().replace(ORIGIN, scanned.origins["site"]))
        real.start()
        try:
            seen = looked(scanned)
        finally:
            real.stop()
    assert compare(seen, scanned.description) == ()
    assert seen.notes == ()
    with closing(sqlite3.connect(real.home / "edge.sqlite3")) as database:
        counts = [database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES]
    assert counts == [0, 3]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ((500, {}, "broken"), "/x answers 500; scan a page that can be read."),
        ((302, {"Location": "{video_house}/video"}, ""), "leads to http://127.0.0.3:"),
        ((200, {}, '<meta http-equiv="refresh" content="0; url={video_house}/video">'), "another website"),
        ((200, {"Content-Disposition": "attachment; filename=a.html"}, "x"), "/x is a download, not a page."),
        ((200, {}, "<script>for (;;) {}</script>"), "a script on it runs without end."),
    ],
    ids=["error", "elsewhere", "later elsewhere", "download", "hung"],
)
def test_a_page_that_cannot_be_scanned_says_why(answer, sentence):
    """In one sentence, and in time."""
    with served(site()) as scanned:
        status, headers, content = answer
        headers = {name: scanned.filled(value) for name, value in headers.items()}
        scanned.pages["/x"] = (status, headers, content)
        began = time.monotonic()
        with pytest.raises(ScanError) as refused:
            looked(scanned, "/x?secret=1", wait=2)
    assert sentence in str(refused.value)
    assert "secret" not in str(refused.value)
    assert time.monotonic() - began < 30


def test_a_host_that_is_not_there_says_so():
    """And so does one that never answers."""
    with pytest.raises(ScanError, match=r"^http://127\.0\.0\.1:9/ cannot be reached \(ERR_"):
        observe(["http://127.0.0.1:9/"], small())


def test_a_page_that_is_never_quiet_is_scanned_all_the_same():
    """What it did within the time that it had."""
    ticking = """<script>setInterval(() => { new Image().src = "/beat.gif?" + Math.random() }, 50)</script>"""
    with served(site(more=ticking)) as scanned:
        seen = looked(scanned, wait=1)
    assert compare(seen, scanned.description) == ()
    assert seen.notes == (
        f"{scanned.origins['site']}/ was not quiet within 1 seconds; what came later was not seen (--wait).",
    )


def test_what_comes_slowly_is_waited_for():
    """A script that takes its time, and loads another's content when it is there."""
    more = """<script>const late = document.createElement("script"); late.src = "/slow.js"; setTimeout(() =>
    document.body.append(late), 100)</script>"""
    script = 'new Image().src = "{friends}/late.gif"'
    pages = {"/slow.js": (200, {"Content-Type": "text/javascript", "X-Wait": "1.5"}, script)}
    assert list(found(more=more, pages=pages)) == ["C04"]


def test_what_never_ends_is_not_waited_for():
    """A stream of events is open for as long as the page is."""
    pages = {"/events": (200, {"Content-Type": "text/event-stream", "X-Wait": "60"}, "")}
    with served(site(more="<script>new EventSource('/events')</script>", pages=pages)) as scanned:
        seen = looked(scanned, wait=6)
    assert seen.notes == ()


def test_a_page_that_meddles_with_what_looks_at_it_gets_findings():
    """Garbage from the page is not believed, a name without end is shortened; the banner has begun by then."""
    more = """<script>localStorage.setItem("x".repeat(100000), "1");
    window.__seloste_wrote?.(["evil", "a", "b", "c"]); window.__seloste_wrote?.(7); window.__seloste_wrote?.(null);
    const begun = setInterval(() => {
      if (window.Seloste && (document.querySelector("html.show--consent") || document.cookie.includes("cc_cookie="))) {
        clearInterval(begun); Object.keys = () => [[1, 2], null]; Array.prototype.slice = () => 7;
      }
    }, 20)</script>"""
    assert set(found(more=more)) <= {"C01", "C07", "C11"}
    (message,) = found(more=more.splitlines()[0] + "</script>")["C01"]
    assert len(message) < 400


def test_dialogs_and_new_windows_stop_nothing():
    """What the page does then is seen, and the scan goes on."""
    more = """<script>alert("hello"); confirm("well?"); window.onbeforeunload = () => "stay";
    open("{friends}/other.gif");</script>"""
    assert list(found(more=more)) == ["C04"]


def test_a_page_that_closes_itself_stops_nothing(monkeypatch):
    """Another is opened for what follows."""
    asks = Visitor.asks

    async def close(self, frame, script, argument=None):
        if script is SCROLL and self.watch.page.endswith("/close"):
            await frame.close()
        return await asks(self, frame, script, argument)

    monkeypatch.setattr(Visitor, "asks", close)
    with served(site(pages={"/close": (200, {}, "<!doctype html><title>Gone</title>")})) as scanned:
        seen = looked(scanned, "/", "/close", "/more")
    assert seen.notes == (f"{scanned.origins['site']}/close closed itself; what it did until then was seen.",)
    assert compare(seen, scanned.description) == ()


def written_down(folder):
    """Return a file with the description with one purpose."""
    file = folder / "register.yaml"
    file.write_text(written(declaring(counting_only)), encoding="utf-8")
    return file


def test_the_command_tells_everything_but_values(tmp_path):
    """Text and JSON of a scan; no value of a cookie, no query."""
    description = written_down(tmp_path)
    with served(site(more=LOADED, description=load(description.read_bytes()))) as scanned:
        printed = {
            form: CliRunner().invoke(
                scan, [scanned.url, "--description", str(description), "--format", form, "--wait", "4"]
            )
            for form in ("text", "json")
        }
    for result in printed.values():
        assert result.exit_code == 1, result.output
        assert SECRET not in result.output
        assert "token" not in result.output.replace("csrftoken", "")
    document = json.loads(printed["json"].stdout)
    assert {each["rule"] for each in document["findings"]} == {"C03", "C04"}
    assert [each["name"] for each in document["rounds"]] == ["before", "refused", "all", "withdrawn"]
    assert printed["text"].stdout.endswith(f"{scanned.origins['site']}/: 5 errors.\n")


def test_a_clean_website_ends_with_0(tmp_path):
    """What a pipeline goes by; and Chromium can be named."""
    description = written_down(tmp_path)
    wrapper = tmp_path / "browser"
    wrapper.write_text(f'#!/bin/sh\nexec {chromium()} "$@"\n', encoding="utf-8")
    wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
    with served(site(description=load(description.read_bytes()))) as scanned:
        result = CliRunner().invoke(
            scan, [scanned.url, "--description", str(description), "--chromium", str(wrapper), "--wait", "4"]
        )
    assert result.exit_code == 0, result.output
    assert result.stdout.endswith(": nothing to mend.\n")
