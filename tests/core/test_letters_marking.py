"""The words gone by, shown in the letter itself."""

from hypothesis import example, given
from hypothesis import strategies as st
from lettered import letter

from seloste.core.letters import Kind, parse, read
from seloste.core.letters.marking import Segment, marked

QUOTED = "Hei, pyydän kopion\ntiedoistani – heti!\n\nOn 4 May 2026 Help wrote:\n> pyydän kopion tiedoistani"


def pieces(text, subject=""):
    """The marked pieces of a letter with this text."""
    return [(one.text, one.kind) for one in marked(text, read(letter(text, subject))) if one.kind is not None]


def test_the_words_gone_by_are_marked_as_they_were_written():
    """In the writer's own letters and lines, though they were read folded."""
    assert pieces("HEI, Pyydän  KOPION\nTiedoistani!") == [("KOPION\nTiedoistani", Kind.ACCESS)]


def test_what_is_quoted_is_not_marked():
    """Only what is new was gone by."""
    segments = marked(QUOTED, read(parse(f"From: a@example.org\n\n{QUOTED}".encode())))
    assert [one.text for one in segments if one.kind] == ["kopion\ntiedoistani"]
    assert segments[-1] == Segment(text=QUOTED.partition("tiedoistani")[2], kind=None)


def test_words_that_made_it_unsure_are_marked_as_such():
    """They speak for no right."""
    found = pieces("On behalf of my mother I ask for a copy of her personal data.")
    assert ("On behalf of", Kind.OTHER) in found
    assert ("copy of her personal data", Kind.ACCESS) in found


def test_a_word_within_another_is_not_marked():
    """The phrase was found at a word's beginning and end."""
    assert pieces("Undelete my data? Delete my data.") == [("Delete my data", Kind.ERASURE)]


def test_of_a_very_long_letter_only_the_beginning_is_marked():
    """As only that was read."""
    text = "x y z\n" * 20_000 + "Delete my data."
    assert pieces(text) == []


def test_typographic_marks_are_no_hindrance():
    """Nor is a letter that folds into two."""
    assert pieces("I don’t consent any longer.") == [("don’t consent", Kind.CONSENT_WITHDRAWAL)]
    assert pieces("Straße hin, Straße her: Bitte löschen Sie alles.") == [("löschen Sie alles", Kind.ERASURE)]


def test_a_subject_that_is_not_in_the_text_marks_nothing():
    """The words were gone by, and stand elsewhere."""
    assert marked("Kiitos!", read(letter("Kiitos!", "Tarkastuspyyntö"))) == (
        Segment(text="Kiitos!", kind=None),
    )
    assert marked("", read(letter("", "Tarkastuspyyntö"))) == ()


@given(
    text=st.text()
    | st.lists(
        st.sampled_from(
            [
                "delete my data",
                "ß",
                "İ",
                "\n",
                " ",
                "> ",
                "pyydän kopion tiedoistani",
                "a copy of my data",
                "ﬁ",
                "\u0308",
            ]
        )
    ).map("".join)
)
@example(text="delete  my\r\ndata ß delete my data")
def test_the_pieces_joined_are_the_text(text):
    """Whatever was marked, nothing of the letter is lost or said twice."""
    segments = marked(text, read(letter(text)))
    assert "".join(one.text for one in segments) == text
    assert all(one.text for one in segments)
