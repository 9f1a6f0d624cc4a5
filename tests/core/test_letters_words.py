"""Words of letters that no charset, no header and no markup give whole: what can be read is read."""

import re
from datetime import date

import pytest

from seloste.core.letters import html, parse
from seloste.core.letters.dates import last_day_named
from seloste.core.letters.phrases import WRITTEN
from seloste.core.letters.wording import clean, decode, decode_words


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("Tähti".encode(), None, "Tähti"),
        ("Tähti".encode("cp1252"), None, "Tähti"),
        ("Tähti".encode("cp1252"), "utf-8", "Tähti"),
        ("Tähti".encode("utf-16-le"), "utf-16-le", "Tähti"),
        (b"T\xe4hti \x81", None, "Tähti \ufffd"),
        (b"T\xe4hti \x81", "us-ascii", "Tähti \ufffd"),
        (b"xn--a", "punycode", "xn--a"),
        (b"abc", "rot13", "abc"),
        (b"abc", "no\x00such", "abc"),
    ],
)
def test_bytes_are_read_by_their_charset_or_by_the_next_that_fits(raw, charset, text):
    """What fits none is Windows-1252 with a mark for each byte that says nothing; nothing is refused."""
    assert decode(raw, charset) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?T=C3=A4hti?=", "Tähti"),
        ("=?iso-8859-1?q?T=E4hti?= and =?utf-8?b?VMOkaHRp?=", "Tähti and Tähti"),
        ("no words  at all", "no words at all"),
        ("=?utf-8?b?abcde?=", "=?utf-8?b?abcde?="),
        ("Re: =?utf-8?b?a?= My data", "Re: =?utf-8?b?a?= My data"),
    ],
)
def test_a_header_whose_encoding_is_broken_is_read_as_it_stands(value, text):
    """RFC 2047, section 6.3: the rest of the header is there all the same."""
    assert decode_words(value) == text


def test_clean_text_has_one_kind_of_line_end_and_nothing_unseen():
    """So that equal words are equal, and nothing hides in them."""
    assert clean("a\r\nb\rc\x0bd\u2028e") == "a\nb\nc\nd\ne"
    assert clean("a\u202eb\x00c\ufeff \xa0\ud800") == "abc  \ufffd"
    assert clean("a\u0308") == "ä"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<!DOCTYPE html><html><body>Hei<br>taas</body></html>", "Hei\ntaas"),
        ("Hei <?php echo 1 ?>taas", "Hei taas"),
        ("<p>Hei <!-- <p>not this</p> -->taas</p>", "Hei taas"),
        ("Hei <!-- to the end <p>taas</p>", "Hei"),
        ("<head><title>No</title><body>Hei", "Hei"),
        ("<style>p > a {}</style><SCRIPT>no()</SCRIPT>Hei", "Hei"),
        ("<table><tr><th>a<td>b<tr><td>c</table>", "a b\nc"),
        ("</blockquote>Hei<blockquote>before</blockquote>", "Hei\n\n> before"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
    ],
)
def test_what_is_no_word_of_a_page_is_not_read(markup, text):
    """Declarations, instructions, comments, scripts and tags that do not match."""
    assert html.to_text(markup) == text


def test_a_part_in_pythons_own_escapes_is_read_as_text():
    """No mail program writes so; decoding it as asked would let a sender write characters that are not there."""
    raw = (
        b"From: a@example.org\r\nContent-Type: text/plain; charset=unicode_escape\r\n\r\nHei \\d \\u0041\r\n"
    )
    assert parse(raw).text == "Hei \\d \\u0041"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("until the end of 2027", date(2027, 12, 31)),
        ("bis Ende März 2027", date(2027, 3, 31)),
        ("vuoden 2027 loppuun", date(2027, 12, 31)),
        ("until the end of trial 2027", None),
    ],
)
def test_the_end_of_a_year_or_a_month_is_its_last_day(text, day):
    """However the month is called; what is no month has no last day."""
    assert last_day_named(text, on=None) == day


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_a_gap_stands_between_spaces(language):
    """A dot row that touches a word would be looked for as it is, and never found."""
    written = WRITTEN[language]
    rows = [words for rows in written.phrases.values() for _, words in rows]
    for words in (*rows, *written.set_aside, *written.doubts, *written.selling):
        assert not re.search(r"[^ …]…|…[^ …]", words), words
