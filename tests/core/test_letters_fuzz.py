"""Letters made to break: no structure and no bytes raise, and none loses a letter that has a sender."""

import base64

from hypothesis import given, settings
from hypothesis import strategies as st

from seloste.core.letters import Letter, UnreadableLetter, find_reference, parse, read
from seloste.core.letters.attachments import attachments
from seloste.core.letters.marking import marked

FROM = b"From: Tuuli <tuuli@example.org>\r\n"
CHARSETS = st.sampled_from(
    [b"utf-8", b"iso-8859-1", b"utf-16", b"utf-7", b"no-such", b"", b"big5", b"unicode_escape", b"rot13"]
)
ENCODINGS = st.sampled_from([b"base64", b"quoted-printable", b"8bit", b"x-uuencode", b"no-such", b""])
BOUNDARIES = st.sampled_from([b"a", b"b", b"=_1", b"--", b"a b", b"'", b""])
NAMES = st.sampled_from(
    [
        b'filename="a.pdf"', b"filename*=utf-8''%e4", b"filename*0*=x''a; filename*2=b", b"filename*1=b", b"filename*=''''",
        b'filename="=?utf-8?b?/w==?="', b"filename*0=a; filename*0*=b", b"filename=../../x", b"filename*=no-such''%ff", b"", b"filename*x*=1",
    ]
)  # fmt: skip
WORDS = st.sampled_from(
    [
        "Pyydän kopion tiedoistani.", "delete my data", "Neue Adresse: Ahornweg 7, 50667 Köln", "> quoted", "-- ", "From: a\nSent: b",
        "on behalf of Elma", "until 31.2.2026", "\x00", "\ud7ff", "Name:\n", "¦", "you may share my name with X Ltd until 29 February",
    ]
)  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=60),
    WORDS.map(str.encode),
    WORDS.map(lambda words: base64.b64encode(words.encode())[:-1]),
    WORDS.map(lambda words: words.encode("utf-16")),
    st.text(max_size=40).map(lambda text: text.encode("utf-8", "surrogatepass")),
)


@st.composite
def leaves(draw):
    """A part without parts."""
    kind = draw(
        st.sampled_from(
            [
                b"text/plain",
                b"text/html",
                b"image/png",
                b"application/pdf",
                b"message/rfc822",
                b"message/delivery-status",
                b"nonsense",
                b"",
            ]
        )
    )
    return (
        b"Content-Type: " + kind + b'; charset="' + draw(CHARSETS) + b'"\r\nContent-Transfer-Encoding: ' + draw(ENCODINGS)
        + b"\r\nContent-Disposition: " + draw(st.sampled_from([b"attachment", b"inline", b""])) + b"; " + draw(NAMES)
        + b"\r\n\r\n" + draw(BODIES)
    )  # fmt: skip


@st.composite
def multiparts(draw, parts):
    """Parts within a part, by boundaries that may contradict each other."""
    outer = draw(BOUNDARIES)
    used = draw(st.sampled_from([outer, draw(BOUNDARIES)]))
    inner = draw(st.lists(parts, max_size=4))
    kind = draw(st.sampled_from([b"mixed", b"alternative", b"report", b"related", b"digest"]))
    extra = draw(st.sampled_from([b"", b'; boundary="z"', b"; boundary*0=q; boundary*=r"]))
    return (
        b"Content-Type: multipart/" + kind + b'; boundary="' + outer + b'"' + extra + b"\r\n\r\n"
        + b"".join(b"--" + used + b"\r\n" + one + b"\r\n" for one in inner)
        + draw(st.sampled_from([b"", b"--" + used + b"--\r\n"]))
    )  # fmt: skip


HEADERS = st.lists(
    st.sampled_from(
        [
            b"Subject: =?utf-8?q?Pyynt=C3=B6?=", b"Subject: " + b"x" * 20_000, b"Date: Fri, 31 Dec 9999 23:59:59 -0900", b"Reply-To: <", b"To: a@b, (",
            b"References: " + b"<a@b> " * 500, b"Message-ID: <\x00@b>", b"Auto-Submitted: \xff", b"X: \r\n folded", b"Subject: Re: \xe4", b"In-Reply-To: <>",
        ]
    ),
    max_size=5,
).map(lambda lines: b"".join(line + b"\r\n" for line in lines))  # fmt: skip
STRUCTURES = st.recursive(leaves(), multiparts, max_leaves=12)


def all_of_it(raw):
    """Everything that is done with a letter as it comes in."""
    attachments(raw)
    letter = parse(raw)
    assert isinstance(letter, Letter)
    reading = read(letter)
    find_reference(letter)
    assert "".join(one.text for one in marked(letter.full_text, reading)) == letter.full_text
    for text in (letter.text, letter.full_text, letter.subject, letter.from_name):
        assert "\x00" not in text
        text.encode()
    for correction in reading.corrections:
        assert correction.new
    return letter


@settings(deadline=None, max_examples=200)
@given(headers=HEADERS, structure=STRUCTURES)
def test_no_structure_loses_a_letter_that_has_a_sender(headers, structure):
    """Contradictory boundaries, wrong charsets, broken encodings, names in pieces, headers without end."""
    assert all_of_it(FROM + headers + structure).from_address == "tuuli@example.org"


@settings(deadline=None, max_examples=200)
@given(raw=st.binary(max_size=400) | st.lists(BODIES, max_size=6).map(b"\n".join))
def test_bytes_are_read_or_refused(raw):
    """A refusal is one of ours."""
    attachments(raw)
    try:
        all_of_it(raw)
    except UnreadableLetter:
        return


@settings(deadline=None, max_examples=100)
@given(depth=st.integers(0, 200), boundary=st.booleans())
def test_parts_within_parts_within_parts_are_survived(depth, boundary):
    """Whether or not each has a boundary of its own."""
    inner = b"Content-Type: text/plain\r\n\r\ndeep words\r\n"
    for level in range(depth):
        mark = b"=_%d_" % level if boundary else b"same"
        inner = b'Content-Type: multipart/mixed; boundary="%b"\r\n\r\n--%b\r\n%b\r\n--%b--\r\n' % (
            mark,
            mark,
            inner,
            mark,
        )
    all_of_it(FROM + inner)
