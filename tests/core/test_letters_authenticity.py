"""Evidence about a sender: believed from our own servers, and never from the letter itself."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.letters.authenticity import WITHOUT_ID, Authenticity, Verdict, authenticity

OURS = frozenset({"mx.example.com"})
NOTHING = Authenticity()
REST = "Received: from a by b\r\nFrom: tuuli@example.org\r\nSubject: Hei\r\n\r\nHei\r\n"
REAL = "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=example.org; dkim=fail; dmarc=none\r\n"
FORGED = "Authentication-Results: mx.example.com; spf=pass; dkim=pass; dmarc=pass\r\n"


def found(header, *, ours=OURS, rest=REST):
    """Return what is believed of a letter that begins with ``header``."""
    return authenticity((header + rest).encode(), authserv_ids=ours)


def told(spf, dkim, dmarc):
    """Return three verdicts."""
    return Authenticity(spf=Verdict(spf), dkim=Verdict(dkim), dmarc=Verdict(dmarc))


def test_what_our_server_found_is_told():
    """All three methods, and letters about nobody."""
    assert found(REAL) == told("pass", "fail", "none")
    assert found("") == NOTHING
    assert authenticity(b"", authserv_ids=OURS) == NOTHING


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.UNKNOWN])
def test_every_result_of_the_rfc_is_known(verdict):
    """RFC 8601, section 2.7; in any case of letters."""
    assert found(f"authentication-results: MX.example.COM; SPF={verdict.upper()}\r\n").spf is verdict


def test_an_older_and_an_unheard_of_result():
    """RFC 7001 called it hardfail; what nobody knows is unknown."""
    assert found("Authentication-Results: mx.example.com; spf=hardfail; dmarc=bestguesspass\r\n") == told(
        "fail", "unknown", "unknown"
    )


@pytest.mark.parametrize("ours", [frozenset(), frozenset({"mx.example.net"})])
def test_nobody_is_believed_who_is_not_named(ours):
    """A letter can say of itself whatever it likes."""
    assert found(FORGED, ours=ours) == NOTHING


@pytest.mark.parametrize(
    "header",
    [
        "Authentication-Results: relay.example.net; spf=none\r\n" + FORGED,
        "Authentication-Results: relay.example.net\r\n" + FORGED,
        "Authentication-Results:\r\n" + FORGED,
        "Authentication-Results: two words; spf=none\r\n" + FORGED,
    ],
)
def test_below_somebody_elses_nothing_is_believed(header):
    """Our own servers write on top of all others."""
    assert found(header) == NOTHING


def test_below_the_stamp_of_whoever_had_it_before_nothing_is_believed():
    """A server stamps what it passes on; what stands below came with the letter."""
    partial = "Authentication-Results: mx.example.com; spf=fail\r\n"
    assert found(partial + "Received: from a by b\r\n" + FORGED) == told("fail", "unknown", "unknown")
    assert found("Received: by mx.example.com\r\n" + REAL) == told("pass", "fail", "none")


def test_several_headers_of_our_server_are_read_together():
    """One for each method, as some servers write them; the topmost of a method counts."""
    header = (
        "Authentication-Results: mx.example.com; spf=softfail\r\nX-Other: no\r\n"
        "Authentication-Results: mx.example.com; dmarc=fail\r\n"
        "Authentication-Results: mx.example.com; spf=pass; dmarc=pass\r\n"
    )
    assert found(header) == told("softfail", "unknown", "fail")


def test_one_signature_that_holds_is_enough():
    """RFC 6376, section 4.1; and without one, the first says what is wrong."""
    assert (
        found("Authentication-Results: mx.example.com; dkim=fail; dkim=pass; dkim=none\r\n").dkim
        is Verdict.PASS
    )
    assert (
        found("Authentication-Results: mx.example.com; dkim=neutral; dkim=fail\r\n").dkim is Verdict.NEUTRAL
    )


def test_comments_quotes_folds_and_versions():
    """RFC 8601, section 2.2: as ornate as it may be."""
    header = (
        "Authentication-Results: (our (own) server; spf=fail \\) ;) mx.example.com 1 (v);\r\n"
        '\tspf / 1 = pass reason="said; dkim=pass \\" dmarc=pass" smtp.mailfrom=a@example.org;\r\n'
        "  dkim=none ((;) ; dmarc=pass\r\n"
    )
    assert found(header) == told("pass", "none", "unknown")
    assert found("Authentication-Results: mx.example.com; none\r\n") == NOTHING
    assert found("Authentication-Results: mx.example.com; ) spf=pass\r\n") == told(
        "pass", "unknown", "unknown"
    )
    assert found('Authentication-Results: "mx.example.com"; s\\pf=pass\r\n') == told(
        "pass", "unknown", "unknown"
    )


def test_a_result_is_a_whole_word():
    """Nothing is read into half of one."""
    assert found("Authentication-Results: mx.example.com; spf=passé; x-dkim=pass; dmarc pass\r\n") == NOTHING


def test_a_server_that_leaves_its_name_out():
    """Exchange Online begins with the first result; it is believed only where that is said."""
    header = (
        "Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.org;\r\n"
        " dkim=pass (signature was verified);dmarc=pass action=none;compauth=pass reason=100\r\n"
    )
    assert found(header, ours={WITHOUT_ID}) == told("pass", "pass", "pass")
    assert found(header) == NOTHING


def test_the_text_of_a_letter_is_no_header():
    """Nor is what is enclosed in it."""
    for gap in ("\r\n\r\n", "\n\n", "\r\r"):
        assert authenticity(f"Subject: x{gap}{FORGED}".encode(), authserv_ids=OURS) == NOTHING
    assert authenticity(f"  folded\nno field\n{REAL}".encode(), authserv_ids=OURS) == told(
        "pass", "fail", "none"
    )


@given(st.binary(max_size=400), st.sampled_from([OURS, frozenset({WITHOUT_ID}), frozenset()]))
def test_any_bytes_are_read(raw, ours):
    """No byte string is refused, and without a name nothing is believed."""
    believed = authenticity(b"Authentication-Results: " + raw, authserv_ids=ours)
    assert isinstance(believed, Authenticity)
    assert ours or believed == NOTHING


@given(st.text('ab=;()\\" \t/1.passfmx-', max_size=60), st.text('ab=;()\\" \tpassfdkim', max_size=60))
def test_nothing_of_the_letter_changes_what_our_server_found(above, below):
    """Whatever the sender writes below the stamp of the first server."""
    letter = f"Received: {above}\r\nAuthentication-Results: mx.example.com; {below}\r\n{FORGED}\r\n{below}"
    assert found(REAL, rest=letter) == told("pass", "fail", "none")


@pytest.mark.parametrize("piece", ["\r\n x", '\\"', "(", ")", ";spf=pass", " /", "a", '"'])
def test_long_headers_take_no_longer(piece):
    """Each is read once: no shape of it makes the work grow with the square of its length."""
    raw = b"Authentication-Results: mx.example.com;" + piece.encode() * 2_000_000
    began = perf_counter()
    authenticity(raw, authserv_ids=OURS)
    assert perf_counter() - began < 2
