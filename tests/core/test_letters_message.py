"""Taking an e-mail apart: every sane message is read, every insane one survives."""

import base64
import dataclasses
import quopri
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seloste.core.errors import SelosteError
from seloste.core.letters import Letter, UnreadableLetter, html, parse, read
from seloste.core.letters.quoting import new_text

HEADER = b"From: Tuuli <tuuli@example.org>\r\n"


def message(text="Hei", **headers):
    """A well-formed message as the standard library writes it."""
    made = EmailMessage()
    made["From"] = "Tuuli Tähti <tuuli@example.org>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made


def test_a_well_formed_message_is_read_whole():
    """Every field of the letter from its header."""
    raw = message(
        "Pyydän tietoni.\n-- \nTuuli\n",
        To="tietosuoja@example.com, Toinen <toinen@example.com>",
        Reply_To="koti@example.net",
        Subject="Pyyntö: tiedot – heti",
        Date="Mon, 4 May 2026 12:00:00 +0300",
        Message_ID="<b@example.org>",
        In_Reply_To="<a@example.com>",
        References="<0@example.com> <a@example.com>",
    )
    letter = parse(raw.as_bytes())
    assert letter == Letter(
        message_id="<b@example.org>",
        from_address="tuuli@example.org",
        from_name="Tuuli Tähti",
        reply_to="koti@example.net",
        to=("tietosuoja@example.com", "toinen@example.com"),
        subject="Pyyntö: tiedot – heti",
        date=datetime(2026, 5, 4, 9, 0, tzinfo=UTC),
        in_reply_to="<a@example.com>",
        references=("<0@example.com>", "<a@example.com>"),
        text="Pyydän tietoni.",
        full_text="Pyydän tietoni.\n-- \nTuuli",
        auto_submitted=False,
    )
    assert letter.date.utcoffset() == timedelta(hours=3)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "utf-16"])
@pytest.mark.parametrize("encode", [base64.encodebytes, quopri.encodestring])
def test_text_arrives_in_whatever_charset_it_says(charset, encode):
    """The commonest charsets in both transfer encodings."""
    transfer = b"base64" if encode is base64.encodebytes else b"quoted-printable"
    raw = (
        HEADER
        + b'Content-Type: text/plain; charset="' + charset.encode() + b'"\nContent-Transfer-Encoding: ' + transfer
        + b"\n\n" + encode("Pyydän ähäkutti §".encode(charset))
    )  # fmt: skip
    assert parse(raw).text == "Pyydän ähäkutti §"


@pytest.mark.parametrize(
    "charset", [b"us-ascii", b"iso-2022-jp", b"no-such-charset", b"punycode", b"hex", b"idna", b""]
)
@pytest.mark.parametrize("raw", ["Pyydän".encode(), "Pyydän".encode("latin-1")])
def test_a_wrong_or_unknown_charset_does_not_lose_the_text(charset, raw):
    """UTF-8 is tried next, then Windows-1252."""
    letter = parse(HEADER + b'Content-Type: text/plain; charset="' + charset + b'"\r\n\r\n' + raw)
    assert letter.text == "Pyydän"


def test_headers_with_raw_bytes_and_broken_encoded_words_are_read():
    """Old programs write 8-bit headers; others break the encoding."""
    letter = parse("From: Päivi <p@example.org>\nSubject: =?utf-8?b?w6?= ähä\n\nx".encode("latin-1"))
    assert letter.from_name == "Päivi"
    assert letter.subject.endswith("ähä")


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("Lahti, Liisa <liisa@example.org>", "liisa@example.org"),
        ("liisa@example.org (Liisa)", "liisa@example.org"),
        ('"a@victim.example" <liisa@example.org>', "liisa@example.org"),
        ("Liisa <liisa@example.org", "liisa@example.org"),
    ],
)
def test_an_address_is_found_in_a_sloppy_from(line, address):
    """An unquoted comma must not make somebody unanswerable; a name that looks like an address must not win."""
    assert parse(f"From: {line}\n\nx".encode()).from_address == address


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "The message is empty."),
        (b"\r\n \r\n", "The message is empty."),
        (b"Subject: hello\n\nI forgot who I am", "no From header"),
        (b"From: nobody\n\nx", "no From header"),
    ],
)
def test_only_a_message_nobody_sent_is_unreadable(raw, sentence):
    """The refusal is one of ours, and one sentence."""
    with pytest.raises(UnreadableLetter, match=sentence) as refused:
        parse(raw)
    assert isinstance(refused.value, SelosteError)


def test_a_message_too_long_is_refused_with_its_size():
    """The limit is an argument, in bytes."""
    with pytest.raises(UnreadableLetter, match=r"is 3\.0 MiB long, and at most 2 MiB"):
        parse(HEADER + b"x" * 3 * 1024 * 1024, max_bytes=2 * 1024 * 1024)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mon, 4 May 2026 12:00:00 -0000", datetime(2026, 5, 4, 12, tzinfo=UTC)),
        ("Mon, 4 May 2026 12:00:00", datetime(2026, 5, 4, 12, tzinfo=UTC)),
        ("yesterday", None),
        ("Mon, 32 May 2026 12:00:00 +0300", None),
        ("Mon, 4 May 2026 12:00:00 +9999", None),
        ("Fri, 31 Dec 9999 23:59:59 -0900", None),
    ],
)
def test_the_date_is_aware_or_absent(value, expected):
    """A time without a zone is UTC by RFC 5322; a time that cannot be is none."""
    assert parse(HEADER + f"Date: {value}\n\nx".encode()).date == expected


@pytest.mark.parametrize(
    ("header", "machine"),
    [
        ("Auto-Submitted: auto-replied; owner-email=x", True),
        ("Auto-Submitted: no", False),
        ("Precedence: Bulk", True),
        ("Precedence: first-class", False),
        ("Return-Path: <>", True),
        ("Return-Path: <tuuli@example.org>", False),
        ("X-Auto-Response-Suppress: DR, OOF", True),
        ("X-Auto-Response-Suppress: None", False),
        ("X-Other: 1", False),
    ],
)
def test_machines_are_known_by_their_headers(header, machine):
    """RFC 3834, and what common programs do instead."""
    assert parse(HEADER + header.encode() + b"\n\nx").auto_submitted is machine


def test_a_mailer_daemon_is_a_machine():
    """Whatever else its headers say."""
    assert parse(b"From: MAILER-DAEMON@example.org\n\nUndelivered").auto_submitted


def test_the_plain_part_is_preferred_and_attachments_are_not_read():
    """An attached text is not the letter, nor is an enclosed message."""
    made = message("The plain words.")
    made.add_alternative("<p>The HTML words.</p>", subtype="html")
    made.add_attachment("Attached words.", filename="note.txt")
    enclosed = message("Enclosed words.")
    made.add_attachment(enclosed)
    assert parse(made.as_bytes()).full_text == "The plain words."


def test_html_alone_is_read_as_its_reader_sees_it():
    """Entities, blocks, cells; no script, style, title or comment."""
    page = (
        "<html><head><title>T</title><style>p{}</style></head><body><!-- no --><p>Hyv&auml;&nbsp;v&#228;ki,<br>"
        "pyydän <b>tieto</b>ni.</p><script>alert(1)</script><table><tr><td>a</td><td>b</td></tr></table></body></html>"
    )
    made = message()
    made.set_content(page, subtype="html")
    assert parse(made.as_bytes()).text == "Hyvä väki,\npyydän tietoni.\n\na b"


def test_an_html_quotation_is_cut():
    """A blockquote is what somebody else said."""
    assert html.to_text("<p>New</p><blockquote><p>Old</p></blockquote><p>More</p>") == "New\n\n> Old\n\nMore"


QUOTED = [
    "Kiitos!\n\nma 4. toukok. 2026 klo 12.00 Asiakaspalvelu (apu@example.com) kirjoitti:\n> Poistammeko tiedot?\n",
    "Kiitos!\n\nOn Mon, 4 May 2026 at 12:00, Help <help@example.com>\nwrote:\n\n> Shall we delete?\n> Yes?\n",
    "Kiitos!\n\nDen 4 maj 2026 kl. 12.00 skrev Hjälp <h@example.com>:\n\nSka vi radera?\n",
    "Kiitos!\n\n-----Original Message-----\nFrom: Help\nDelete?\n",
    "Kiitos!\n\nLähettäjä: Apu <apu@example.com>\nLähetetty: maanantai 4. toukokuuta 2026\nAihe: Poisto\n\nPoistammeko?\n",
    "Kiitos!\n-- \nMatti\nRadera AB\n",
]


@pytest.mark.parametrize("text", QUOTED)
def test_what_is_quoted_or_signed_is_cut(text):
    """In the forms of the common mail programs, in three languages."""
    assert new_text(text) == "Kiitos!"


@pytest.mark.parametrize(
    "text", ["My mother wrote:\nplease help.", "Den här veckan skrev jag 2 brev:\nhej", "a > b\n--- x"]
)
def test_what_only_looks_quoted_is_kept(text):
    """A sentence that ends with "wrote:" is no quotation of an earlier letter."""
    assert new_text(text) == text


def test_answers_between_quoted_lines_are_kept():
    """Some people answer line by line."""
    text = "On 4 May 2026 Help wrote:\n> Name?\nTuuli\n> Address?\nElm Road"
    assert new_text(text) == "Tuuli\nElm Road"


def nested(depth):
    """A message of parts within parts."""
    inner = b"Content-Type: text/plain\r\n\r\ndeep words\r\n"
    for level in range(depth):
        mark = b"=_%d_" % level
        inner = b'Content-Type: multipart/mixed; boundary="%b"\r\n\r\n--%b\r\n%b\r\n--%b--\r\n' % (
            mark,
            mark,
            inner,
            mark,
        )
    return HEADER + inner


def test_parts_within_parts_are_opened_up_to_a_limit():
    """Beyond it the sender and the subject still count."""
    assert parse(nested(20)).text == "deep words"
    assert parse(nested(5000)).text == ""
    assert parse(nested(5000)).from_address == "tuuli@example.org"


def test_many_lines_within_many_parts_are_not_opened():
    """The standard parser's cost is their product: minutes for a message of the greatest length."""
    started = perf_counter()
    assert parse(nested(90).replace(b"deep words", b"\n" * 2_000_000)).from_address == "tuuli@example.org"
    assert perf_counter() - started < 10


def test_contradictory_parameters_do_not_lose_the_letter():
    """The standard parser raises a TypeError on these; the header is read alone."""
    raw = HEADER + b"Content-Type: multipart/mixed; boundary*=x; boundary*0=y\n\nwords"
    assert parse(raw).from_address == "tuuli@example.org"


@pytest.mark.parametrize(
    "piece", [b"<", b"<!--", b"<a ", b"</a", b"<a b='", b"&#", b"<p>", b"<![", b"> On 1 wrote: "]
)
def test_hostile_markup_is_read_in_time_that_grows_with_its_length(piece):
    """The standard HTML parser needs minutes for some of these; anybody may send them."""
    raw = HEADER + b"Content-Type: text/html\n\n" + piece * (200_000 // len(piece))
    started = perf_counter()
    read(parse(raw))
    assert perf_counter() - started < 10


PIECES = st.sampled_from(
    [
        b"From: ", b"a@example.org", b"<", b">", b"\r\n", b"\n\n", b"Content-Type: ", b"multipart/mixed; ", b"text/html",
        b"text/plain", b"message/rfc822", b"; charset=", b"utf-7", b"unicode_escape", b"utf-16", b'boundary="x"', b"--x",
        b"--x--", b"Content-Transfer-Encoding: ", b"base64", b"quoted-printable", b"x-uuencode", b"begin 644 x", b"=?utf-8?q?",
        b"=?x?b?", b"?=", b"=", b"*0*=", b"''", b'"', b",", b";", b"Date: ", b"Subject: ", b"\x00", b"\xff", b"\xed\xa0\x80",
        b"\\ud800", b"+2AA-", b"&#xd800;", b"boundary*0=x; boundary*=y", b"begin:", b"References: ", b"(", b")", b"\\",
    ]
)  # fmt: skip


def strings(letter):
    """Every text of a letter."""
    for field in dataclasses.fields(letter):
        value = getattr(letter, field.name)
        yield from [value] if isinstance(value, str) else value if isinstance(value, tuple) else []


@settings(deadline=None)
@given(raw=st.one_of(st.binary(), st.lists(PIECES, max_size=60).map(b"".join).map(HEADER.__add__)))
def test_arbitrary_bytes_are_read_or_refused_and_never_crash(raw):
    """Whatever comes out can be stored and printed: no surrogate, no NUL, an address that is one."""
    try:
        letter = parse(raw)
    except UnreadableLetter:
        return
    for text in strings(letter):
        assert "\x00" not in text
        assert text.encode("utf-8").decode("utf-8") == text
    assert "@" in letter.from_address
    assert letter.date is None or letter.date.tzinfo is not None
    read(letter)


@pytest.mark.parametrize("fault", [ValueError, LookupError, TypeError])
def test_a_part_that_the_parser_stumbles_over_is_left_unread(monkeypatch, fault):
    """Mail is hostile, and the standard library's decoders change: a letter is never lost to one of its parts."""

    def stumbling(self, *_, decode=False, **__):
        raise fault("no such transfer encoding")

    raw = bytes(message("Hei"))
    monkeypatch.setattr("email.message.Message.get_payload", stumbling)
    assert parse(raw).full_text == ""
