"""What was seen against what is declared: each rule finds what it is about, and nothing where all is as declared."""

from datetime import timedelta
from pathlib import Path

import pytest
from scan_seen import AT, NAMES, PAGE, found, one, requested, seen, stored
from scan_site import HOSTS, counting_only, declared

from seloste.core.description import Lifetime
from seloste.core.description.rules import Severity
from seloste.scan import CATALOGUE, compare, inventory
from seloste.scan.comparing import _end, length
from seloste.scan.naming import below, called, is_own, is_own_domain
from seloste.scan.seen import Banner, Kind, rounds, words
from seloste.scan.trackers import maker

pytestmark = pytest.mark.pure
DOCS = Path(__file__).parents[2] / "docs" / "scan.md"


def test_what_is_as_declared_is_nothing_to_mend():
    """Necessary things always, the others with their purpose, nothing after a withdrawal."""
    assert found() == ()


@pytest.mark.parametrize("kind", Kind)
def test_whatever_is_stored_and_not_listed_is_found(kind):
    """K10: of every kind."""
    finding = one(stored("unknown", ["before", "all"], kind))
    assert (finding.rule, finding.severity, finding.path) == ("C01", Severity.ERROR, None)
    assert finding.page == PAGE
    assert "“unknown” (www.example.com) is on no list" in finding.message
    assert finding.message.endswith("it was seen before any choice and with everything accepted.")


def test_what_is_seen_in_every_round_is_said_so():
    """Instead of a list of all of them."""
    assert one(stored("unknown", NAMES)).message.endswith("is on no list; it was seen in every round.")
    alone = one(stored("unknown", ["before"]), only=["before"], without=["_visits"])
    assert alone.message.endswith("it was seen before any choice.")


@pytest.mark.parametrize("kind", ["cache_storage", "service_worker"])
def test_caches_and_workers_are_listed_as_what_they_are(kind):
    """Each has its word in the description, as any other kind (K10)."""
    [finding] = found(stored("visit-base", ["all"], kind))
    assert finding.rule == "C10"

    def listed(tree):
        tree["cookies"]["visit-base"]["kind"] = kind

    assert found(stored("visit-base", ["all"], kind), without=["visit-base"], change=listed) == ()


def test_a_host_that_no_recipient_names_is_found():
    """Whose content a page loads learns who visits it."""
    finding = one(requested("tracker.example", ["all"], types=("image", "script")))
    assert (finding.rule, finding.path) == ("C02", None)
    assert finding.message.startswith("Requests to tracker.example (image, script) were seen with everything")


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["before", "web_statistics", "all"], "before any choice"),
        (["refused", "all"], "after everything was refused"),
        (["videos", "web_statistics", "all"], "with only “videos” accepted"),
        (["before", "refused", "all", "withdrawn"], "before any choice and after everything was refused"),
    ],
)
def test_what_waits_for_consent_and_does_not_is_found(names, said):
    """K1, in storage: before a choice, after a refusal, with another purpose alone; said once."""
    finding = one(stored("_visits", names), without=["_visits"])
    assert finding.rule == "C03"
    assert (
        finding.message
        == f"Cookie “_visits” (www.example.com) waits for “web_statistics”, but was there {said}."
    )
    assert finding.path == ("cookies", "_visits")


@pytest.mark.parametrize("names", [["before", "all"], ["refused"], ["videos"], ["refused", "withdrawn"]])
def test_requests_that_wait_for_consent_and_do_not_are_found(names):
    """K1, on the network."""
    finding = one(requested("counting", names), without=[HOSTS["counting"]])
    assert (finding.rule, finding.path) == ("C04", ("recipients", "counting", "hosts"))
    assert "of Kävijämittari Oy, wait for “web_statistics”, but were sent" in finding.message


def test_requests_for_a_purpose_that_needs_no_consent_are_free():
    """A recipient that serves another purpose too may be asked without."""

    def also(tree):
        tree["recipients"]["counting"]["purposes"].append("service")

    assert found(requested("counting", NAMES), without=[HOSTS["counting"]], change=also) == ()


def test_requests_for_consent_that_the_banner_does_not_ask_are_never_allowed():
    """A newsletter's consent is none to be loaded from a mail company."""

    def other(tree):
        tree["recipients"]["counting"]["purposes"] = ["marketing"]

    finding = one(change=other)
    assert finding.rule == "C04"
    assert "rest on consent that the banner does not ask for" in finding.message


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (
            {"names": ["videos", "all"]},
            "comes only once something is accepted (with only “videos” accepted and with everything accepted)",
        ),
        ({"host": "127.0.0.2"}, "belongs to another host"),
        ({"sent_to": frozenset({"127.0.0.2", "a.example"})}, "its value was sent to 127.0.0.2 and a.example"),
    ],
)
def test_what_is_called_necessary_and_does_what_is_not_is_found(more, why):
    """K11: it comes with consent, it is somebody else's, its value goes to somebody else."""
    finding = one(stored("csrftoken", **({"names": NAMES} | more)), without=["csrftoken"])
    assert (finding.rule, finding.severity) == ("C05", Severity.ERROR)
    assert finding.message.endswith(f"is listed as necessary, but {why}.")


def test_what_may_be_necessary_all_the_same_is_a_warning():
    """Another's script wrote it, or its value goes to whom it is shared with: somebody must judge."""
    finding = one(stored("csrftoken", NAMES, set_by=frozenset({"pay.example"})), without=["csrftoken"])
    assert (finding.rule, finding.severity) == ("C05", Severity.WARNING)

    def shared(tree):
        tree["cookies"]["csrftoken"]["shared_with"] = ["counting"]

    sent = stored("csrftoken", NAMES, sent_to=frozenset({HOSTS["counting"]}))
    assert one(sent, without=["csrftoken"], change=shared).severity is Severity.WARNING


def necessary(name, **more):
    """Return a change that lists something as necessary."""

    def change(tree):
        tree["cookies"][name] = {**tree["cookies"]["csrftoken"], **more}

    return change


@pytest.mark.parametrize("names", [NAMES, []])
def test_a_name_of_analytics_is_not_necessary(names):
    """Seen or not: that somebody listed it so is wrong already."""
    things = [stored("_ga_ABC", names)] if names else []
    finding = one(*things, change=necessary("_ga_*"))
    assert (finding.rule, finding.path) == ("C05", ("cookies", "_ga_*"))
    assert "a name of Google Analytics" in finding.message


def test_something_necessary_that_was_only_seen_without_any_choice_is_no_finding():
    """Where only one round was possible, nothing is said to come with consent."""
    assert found(stored("csrftoken", ["all"]), without=["csrftoken"], only=["all"]) == ()


@pytest.mark.parametrize(
    ("lasts", "stays", "rule"),
    [
        ("12 hours", timedelta(hours=12), None),
        ("12 hours", timedelta(hours=24), None),
        ("12 hours", timedelta(hours=25), "C06"),
        ("30 minutes", timedelta(hours=2), "C06"),
        ("1 year", timedelta(days=366), None),
        ("1 year", timedelta(days=367), "C06"),
        ("13 months", timedelta(days=396), None),
        ("13 months", timedelta(days=400), "C06"),
        ("session", timedelta(seconds=30), "C06"),
        ("session", None, None),
        ("1 year", None, None),
    ],
)
def test_what_stays_longer_than_declared_is_found(lasts, stays, rule):
    """K10: with a day's tolerance, but never more than twice as long."""
    change = necessary("csrftoken", lasts=lasts)
    findings = found(stored("csrftoken", NAMES, lasts=stays), without=["csrftoken"], change=change)
    assert [each.rule for each in findings] == ([rule] if rule else [])


def test_what_stays_until_it_is_removed_is_not_of_the_session():
    """Local storage has no end."""
    finding = one(
        stored("basket", NAMES, "local_storage"),
        change=necessary("basket", kind="local_storage", lasts="session"),
    )
    assert finding.message == (
        "Item of local storage “basket” (www.example.com) stays until it is removed, but “lasts” says session."
    )


def test_the_longest_time_is_told():
    """Of several rounds."""
    things = [
        stored("csrftoken", ["before"], lasts=timedelta(days=500)),
        stored("csrftoken", ["refused"], lasts=timedelta(days=600)),
    ]
    assert "stays for 600 days" in one(*things, without=["csrftoken"]).message


def test_what_is_asked_for_and_never_stored_is_a_warning():
    """K10, the other way round."""
    finding = one(without=["_friends"])
    assert (finding.rule, finding.severity) == ("C07", Severity.WARNING)
    assert finding.path == ("cookies", "_friends")


def test_what_is_necessary_and_not_seen_is_only_listed():
    """Signing in, or a basket, may be needed for it."""
    assert found(without=["csrftoken"]) == ()
    assert inventory(seen(), declared()).unseen[:2] == ("sessionid", "csrftoken")


def test_what_was_never_accepted_is_not_missed():
    """Where there was no round for it."""
    assert found(without=["_friends"], only=["before"]) == ()


def pixel(tree):
    """List a pixel of the company that counts."""
    tree["cookies"]["counter"] = {**tree["cookies"]["_visits"], "kind": "pixel"}


def test_a_pixel_is_seen_by_the_requests_to_whom_it_is_shared_with():
    """It has no name on the device."""
    assert found(change=pixel) == ()
    assert one(change=pixel, without=[HOSTS["counting"]]).path == ("cookies", "counter")


def test_a_pixel_of_nobody_known_cannot_be_looked_for():
    """No host, no finding."""

    def hostless(tree):
        pixel(tree)
        tree["cookies"]["counter"]["shared_with"] = ["hosting"]

    assert found(change=hostless) == ()


def test_what_stays_after_a_withdrawal_is_found():
    """K14, on the device; what is somebody else's only they can clear."""
    finding = one(stored("_visits", ["web_statistics", "all", "withdrawn"]), without=["_visits"])
    assert (finding.rule, finding.path) == ("C08", ("cookies", "_visits"))


def test_requests_that_go_on_after_a_withdrawal_are_found():
    """K14, on the network."""
    finding = one(requested("counting", ["all", "withdrawn"]), without=[HOSTS["counting"]])
    assert (finding.rule, finding.path) == ("C09", ("recipients", "counting", "hosts"))


def test_another_kind_than_declared_is_found():
    """K10: it is not looked for where it is."""
    finding = one(stored("_visits", ["web_statistics"], "local_storage"))
    assert finding.rule == "C10"
    assert finding.message.endswith("is listed as another kind: cookie.")


def test_of_several_names_that_fit_the_nearest_is_meant():
    """Its own kind before another, the full name before a pattern."""

    def two(tree):
        tree["cookies"]["visits-all"] = {**tree["cookies"]["visits-*"], "kind": "cookie"}
        tree["cookies"]["visits-total"] = {**tree["cookies"]["visits-*"], "lasts": "1 year"}

    held = inventory(
        seen(
            stored("visits-all", ["all"], "local_storage"),
            stored("visits-all", ["all"]),
            stored("visits-total", ["all"], "local_storage"),
            description=declared(two),
        ),
        declared(two),
    )
    assert [item.declared for item in held.items] == ["visits-all", "visits-*", "visits-total"]


def test_a_website_without_the_banner_is_said_to_have_none():
    """And only the round without a choice is judged."""
    finding = one(banner=Banner(), only=["before"], without=["_visits"])
    assert (finding.rule, finding.page) == ("C11", PAGE)


def test_a_page_without_the_banner_is_named():
    """K13: choices can be reached from every page."""
    banner = seen().banner
    missing = Banner(
        address=banner.address, configuration=banner.configuration, asks=True, without=(f"{PAGE}other",)
    )
    assert one(banner=missing).message == f"{PAGE}other does not have the banner."


def test_a_banner_that_never_asks_is_found():
    """Its script runs, and its texts do not come."""
    banner = Banner(address=f"{PAGE}e/", configuration=seen().banner.configuration)
    assert one(banner=banner, only=["before"]).message == "The banner is there, but never asks."


def test_a_banner_of_another_description_is_said_to_be_one():
    """What people agreed to there is something else."""
    banner = Banner(address=f"{PAGE}e/", configuration="00000000", asks=True)
    assert one(banner=banner, only=["before"]).rule == "C12"


def test_where_nothing_waits_for_consent_no_banner_is_missed():
    """Only what is necessary: there is nothing to ask."""

    def nothing(tree):
        tree["cookies"] = {name: each for name, each in tree["cookies"].items() if "consent" not in each}

    described = declared(nothing)
    assert compare(seen(banner=Banner(), description=described), described) == ()
    assert [each.name for each in rounds(())] == ["before"]


def test_one_purpose_is_not_asked_alone():
    """It would be everything."""
    described = declared(counting_only)
    names = [visit.round.name for visit in seen(description=described).visits]
    assert names == ["before", "refused", "all", "withdrawn"]


def test_a_purpose_with_the_name_of_a_round_keeps_its_own():
    """Two rounds with one name could not be told apart."""
    made = rounds(["all", "refused"])
    assert [each.name for each in made] == [
        "before",
        "refused",
        "all only",
        "refused only",
        "all",
        "withdrawn",
    ]
    assert words(made) == (
        "before any choice, after everything was refused, with only “all” or “refused” accepted, "
        "with everything accepted and after everything was withdrawn"
    )


@pytest.mark.parametrize(
    ("pattern", "host", "fits"),
    [
        ("a.example", "a.example", True),
        ("a.example", "b.a.example", False),
        ("*.a.example", "b.a.example", True),
        ("*.a.example", "c.b.a.example", True),
        ("*.a.example", "a.example", False),
        ("*.a.example", "ba.example", False),
    ],
)
def test_hosts_are_named_as_in_a_policy(pattern, host, fits):
    """A star stands for all below, not for the host itself."""
    assert below(pattern, host) is fits
    assert is_own(host, [pattern]) is fits


def test_a_cookie_of_the_domain_above_is_the_websites_own():
    """RFC 6265, 5.1.3; a request to it is still one to another host."""
    assert is_own_domain("example.com", ["www.example.com"])
    assert not is_own_domain("other.com", ["www.example.com"])
    assert not is_own("example.com", ["www.example.com"])


@pytest.mark.parametrize(
    ("pattern", "name", "fits"),
    [
        ("_ga*", "_ga_1", True),
        ("a.c", "abc", False),
        ("*", "", True),
        ("a*c*", "abcd", True),
        ("a", "A", False),
    ],
)
def test_names_are_matched_as_the_banner_does(pattern, name, fits):
    """A star for any characters, everything else for itself."""
    assert called(pattern, name) is fits


def test_well_known_names_are_known():
    """And nobody else's."""
    assert maker("_gac_UA-1") == "Google Analytics"
    assert maker("_fbp") == "Meta Pixel"
    assert [maker(name) for name in ("sessionid", "_galaxy", "csrftoken", "cc_cookie")] == [None] * 4


def test_lengths_are_told_in_the_unit_that_fits():
    """Rounded, as a browser gives them a moment later."""
    told = [
        length(timedelta(**each)) for each in ({"days": 400}, {"hours": 12}, {"minutes": 90}, {"seconds": 9})
    ]
    assert told == ["400 days", "12 hours", "90 minutes", "9 seconds"]


def test_months_are_those_of_the_calendar():
    """A month that begins on 26 November has thirty days."""
    end = _end(AT, Lifetime.model_validate("1 month"))
    assert end == AT + timedelta(days=31)


def test_every_rule_is_told_of_in_the_documentation():
    """With its number and severity."""
    text = DOCS.read_text(encoding="utf-8")
    for rule in CATALOGUE.values():
        assert f"| {rule.id} | {rule.title}" in text


def test_findings_come_in_the_order_of_rules():
    """The same in, the same out."""
    things = [stored("b", ["all"]), stored("a", ["all"]), requested("x.example", ["all"])]
    assert [each.rule for each in found(*things, without=["_friends"])] == ["C01", "C01", "C02", "C07"]
    assert found(*things) == found(*reversed(things))
