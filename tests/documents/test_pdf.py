"""The PDF: what it says can be read back, it is accessible, and it is the same every time."""

import io
import re
from datetime import UTC, datetime

import pypdf
import pytest
from described import softpix

from seloste.core.description import Language
from seloste.core.document import Callout, Document, Facts, Heading, Items, Paragraph, Table, texts
from seloste.core.notice import build
from seloste.documents import pdf

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def opened(document, at=AT):
    """Return a reader of the document's PDF."""
    return pypdf.PdfReader(io.BytesIO(pdf(document, at=at)))


def squeezed(text):
    """Return the text without what setting it in lines adds: spaces, breaks, hyphens."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]", "", text)


def read(document):
    """Return all text of the PDF."""
    return squeezed("".join(page.extract_text() for page in opened(document).pages))


def document(*blocks, title="A title", language=Language.EN):
    """Return a document of these blocks."""
    return Document(
        title=title, language=language, meta=(("Label", "Fact"),), blocks=blocks, contents="Contents"
    )


def notice(language):
    """Return the example's notice."""
    return build(softpix(), language, content_hash="0123456789abcdef" * 4)


@pytest.mark.parametrize("language", Language)
def test_every_text_of_a_notice_is_on_paper(language):
    """Nothing is lost between the tree and the page, in any language."""
    made = notice(language)
    page = read(made)
    captions = {block.caption for block in made.blocks if isinstance(block, Table)}
    headings = {block.text for block in made.blocks if isinstance(block, Heading)}
    for text in {*texts(made.blocks), made.title} - (captions - headings):
        # A table may go on to the next page between any two cells, so each is looked for by itself.
        assert all(squeezed(word) in page for word in text.split())


@pytest.mark.parametrize("language", Language)
def test_each_page_says_which_edition_it_is_from(language):
    """Title, version and date stand at the foot of every page, with its number and how many there are."""
    made = notice(language)
    pages = opened(made).pages
    for number, page in enumerate(pages, 1):
        foot = f"{made.title} · {made.edition}{number} / {len(pages)}"
        assert squeezed(foot) in squeezed(page.extract_text())


@pytest.mark.parametrize("language", Language)
def test_the_first_layer_and_the_right_to_object_are_on_the_first_page(language):
    """Guidelines WP260 rev.01, paragraph 36; Art. 21(4): before anybody has to turn a page."""
    made = notice(language)
    page = squeezed(opened(made).pages[0].extract_text())
    end = next(i for i, block in enumerate(made.blocks) if getattr(block, "anchor", "") == "controller")
    assert end > 3
    for text in texts(made.blocks[:end]):
        assert squeezed(text) in page


def test_a_column_is_as_wide_as_its_longest_common_word():
    """A name is not broken in two where there is room for it."""
    text = "\n".join(page.extract_text() for page in opened(notice(Language.FI)).pages)
    for word in ("Sähköpostiosoite", "Asiakasreferenssit", "Puhelinnumero"):
        assert word in text


def test_an_edition_is_only_named_where_there_is_one():
    """An answer to a person has no version."""
    foot = opened(document(Paragraph(text="x"), title="Foot")).pages[0].extract_text()
    assert squeezed(foot).endswith("Foot1/1")


def test_many_or_long_facts_at_the_top_stand_below_each_other():
    """What does not fit on a line is not squeezed onto it."""
    for pairs in ((("Label", "long " * 20),), tuple((f"L{n}", f"fact {n}") for n in range(6))):
        made = Document(title="T", language=Language.EN, meta=pairs, blocks=(Paragraph(text="x"),))
        page = squeezed(opened(made).pages[0].extract_text())
        assert all(squeezed(label + value) in page for label, value in pairs)


def test_the_same_document_gives_the_same_bytes():
    """A fingerprint of a file is worth something only if the file can be made again."""
    assert pdf(notice(Language.FI), at=AT) == pdf(notice(Language.FI), at=AT)


def test_the_date_is_the_callers():
    """No clock is read."""
    assert opened(notice(Language.EN)).metadata.creation_date == AT


@pytest.mark.parametrize("language", Language)
def test_the_file_is_tagged_titled_and_in_its_language(language):
    """PDF/UA-1: structure for screen readers, a title, a language for pronunciation."""
    reader = opened(notice(language))
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert reader.root_object["/Lang"].startswith(language.value)
    assert reader.metadata.title == notice(language).title
    assert b"pdfuaid:part>1<" in reader.xmp_metadata.rdf_root.toxml().encode()


def test_headings_are_bookmarks():
    """A long document can be walked from its outline."""
    made = document(Heading(text="First", anchor="a"), Paragraph(text="x"))
    assert [entry["/Title"] for entry in opened(made).outline] == ["First"]


HOSTILE = '#panic("x") $ x $ *b* _i_ <l> @r ```raw``` \\ // /* #sys.inputs [c] {d} "quoted" -- ~ = h'


def test_nothing_a_person_wrote_becomes_markup():
    """Typst's own signs are shown as they are, in every place of a document."""
    made = document(
        Heading(text=HOSTILE, anchor="a"),
        Paragraph(text=HOSTILE),
        Items(items=(HOSTILE,)),
        Facts(pairs=((HOSTILE, HOSTILE),)),
        Callout(title=HOSTILE, text=HOSTILE),
        Table(caption=HOSTILE + "x", head=(HOSTILE,), rows=((HOSTILE,),)),
        title=HOSTILE,
    )
    page = read(made)
    assert page.count(squeezed('#panic("x")')) >= 9
    assert page.count(squeezed("*b*_i_<l>@r```raw```")) >= 9


def test_long_runs_without_spaces_stay_on_the_page():
    """An address of 300 signs is broken, not cut off."""
    run = "https://example.fi/" + "abcdefghij" * 28
    table = Table(caption="c", head=("Key", "Value"), rows=(("address", run),))
    reader = opened(document(Heading(text="H", anchor="h"), table))
    assert run in squeezed(reader.pages[0].extract_text()).replace("examplefi", "example.fi")


def test_a_message_longer_than_a_page_goes_on():
    """No row is so long that its end is lost."""
    words = " ".join(f"word{number}" for number in range(3000))
    page = read(document(Table(caption="c", head=("When", "What"), rows=(("now", words),))))
    assert all(f"word{number}" in page for number in range(0, 3000, 100))


def test_signs_that_the_typeface_lacks_do_not_stop_an_answer():
    """A person's name in another script must not make their right fail."""
    assert pdf(document(Paragraph(text="漢字 🙂 Αλέξανδρος")), at=AT).startswith(b"%PDF")


def test_only_the_shipped_typeface_is_used():
    """The file looks the same everywhere, because it brings its letters along."""
    fonts = set()
    for page in opened(notice(Language.SV)).pages:
        fonts |= {
            font.get_object()["/BaseFont"].split("+")[-1] for font in page["/Resources"]["/Font"].values()
        }
    assert {name.split("-")[0] for name in fonts} == {"/SourceSans3"} or all(
        "SourceSans3" in n for n in fonts
    )


def test_a_time_without_offset_is_refused():
    """It names no moment."""
    with pytest.raises(ValueError, match="offset"):
        pdf(document(Paragraph(text="x")), at=datetime(2026, 1, 1))  # noqa: DTZ001
