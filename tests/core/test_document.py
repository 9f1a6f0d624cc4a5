"""A document tree and its renderings: nothing blank, nothing that a person wrote becomes markup."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.description import Language
from seloste.core.document import (
    Callout,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Table,
    html,
    markdown,
    texts,
)

WRITTEN = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
).filter(str.strip)


class Reader(HTMLParser):
    """Collects elements and text, as a browser would see them."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.text = [], [], []

    def handle_starttag(self, tag, attrs):
        """Note an element with its attributes."""
        self.tags.append(tag)
        self.attributes.extend(attrs)

    def handle_data(self, data):
        """Note a run of text."""
        self.text.append(data)


def read(page):
    """Return what a browser would see."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    return reader


def document(*blocks, **changes):
    """Return a document of these blocks."""
    changes = {"title": "A title", "language": Language.EN, "meta": (), "contents": None} | changes
    return Document(blocks=blocks or (Paragraph(text="Something."),), **changes)


EVERY_KIND = (
    Heading(text="First", anchor="first"),
    Paragraph(text="A paragraph."),
    Heading(text="A part", anchor="part", level=3),
    Items(items=("one", "two")),
    Heading(text="Second", anchor="second"),
    Table(caption="A caption", head=("Key", "Value"), rows=(("a", "1"), ("b", "2"))),
    Facts(pairs=(("Name", "Aino"),)),
    Callout(title="Mind", text="this"),
)


@pytest.mark.parametrize(
    "blank",
    [
        lambda: Heading(text=" ", anchor="a"),
        lambda: Paragraph(text=""),
        lambda: Items(items=()),
        lambda: Items(items=("one", "")),
        lambda: Table(caption="c", head=("a",), rows=()),
        lambda: Table(caption="c", head=("a", "b"), rows=(("1", " "),)),
        lambda: Table(caption="c", head=("a", "b"), rows=(("1",),)),
        lambda: Facts(pairs=()),
        lambda: Facts(pairs=(("label", ""),)),
        lambda: Callout(title="", text="x"),
        lambda: document(Heading(text="Over nothing", anchor="a")),
        lambda: document(Heading(text="a", anchor="a"), Heading(text="b", anchor="b"), Paragraph(text="x")),
        lambda: document(title=""),
        lambda: document(contents=" "),
        lambda: document(edition=""),
    ],
)
def test_nothing_can_be_left_blank(blank):
    """A missing text is an error where the document is built, not a gap that a reader finds."""
    with pytest.raises(ValueError, match=r"."):
        blank()


def test_an_anchor_is_used_once():
    """Two headings with one anchor would make a link lead to the wrong place."""
    twice = (Heading(text="a", anchor="a"), Paragraph(text="x")) * 2
    with pytest.raises(ValueError, match="same anchor"):
        document(*twice)


@given(WRITTEN)
def test_whatever_a_person_wrote_stays_text_in_html(text):
    """Every position of a document shows hostile text as text: no element or attribute comes of it."""
    plain = read(html(document(*EVERY_KIND, meta=(("k", "v"),), contents="C")))
    hostile = read(
        html(
            document(
                Heading(text=text, anchor="first"),
                Paragraph(text=text),
                Heading(text=text, anchor="part", level=3),
                Items(items=(text, text)),
                Heading(text=text, anchor="second"),
                Table(caption=f"{text}x", head=(text, text), rows=((text, text), (text, text))),
                Facts(pairs=((text, text),)),
                Callout(title=text, text=text),
                title=text,
                meta=((text, text),),
                contents=text,
            )
        )
    )
    assert hostile.tags == plain.tags
    assert [name for name, _ in hostile.attributes] == [name for name, _ in plain.attributes]
    assert "".join(hostile.text).count(text) >= 10


def test_a_script_does_not_get_through():
    """The plainest attack, spelt out."""
    page = html(document(Paragraph(text='<script>alert(1)</script>"><img onerror=x>')))
    assert "<script" not in page
    assert "<img" not in page


def test_tables_name_their_columns_on_each_cell():
    """A narrow screen stacks the cells; each still says what it is, to eyes and to screen readers."""
    page = html(document(*EVERY_KIND))
    assert '<th scope="col" role="columnheader">Value</th>' in page
    assert (
        '<th scope="row" role="rowheader" data-label="Key">a</th><td role="cell" data-label="Value">1</td>'
        in page
    )
    assert "<caption>A caption</caption>" in page


def test_a_caption_that_repeats_its_heading_is_for_screen_readers():
    """Nobody reads the same words twice, but a table never loses its name."""
    table = Table(caption="Same", head=("a",), rows=(("1",),))
    page = html(document(Heading(text="Same", anchor="same"), table))
    assert '<caption class="visually-hidden">Same</caption>' in page


def test_html_carries_no_style_and_no_script():
    """A strict content security policy has nothing to complain about."""
    names = {name for name, _ in read(html(document(*EVERY_KIND, contents="C"))).attributes}
    assert "style" not in names
    assert not any(name.startswith("on") for name in names)


def test_the_list_of_contents_leads_to_every_section():
    """Each link has its target, and each section has its link."""
    page = html(document(*EVERY_KIND, contents="Contents"))
    assert re.findall(r'<a href="#([^"]+)">', page) == ["first", "second"]
    assert re.findall(r'<h2 id="([^"]+)">', page) == ["first", "second"]


def test_sections_open_and_close_in_step():
    """The fragment can be put into any page without breaking it."""
    page = html(document(*EVERY_KIND))
    assert page.count("<section") == page.count("</section>") == 2
    assert page.startswith('<article class="document" lang="en">')
    assert page.endswith("</article>\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a|b", r"a\|b"),
        ("*strong* _em_ `code`", r"\*strong\* \_em\_ \`code\`"),
        ("[link](x) <b>", r"\[link\](x) \<b\>"),
        ("# title", r"\# title"),
        ("1. first", r"1\. first"),
        ("- item", r"\- item"),
        ("2.0 and +358", "2.0 and +358"),
        ("R&D", r"R\&D"),
    ],
)
def test_whatever_a_person_wrote_stays_text_in_markdown(text, written):
    """Signs that mean something to Markdown are escaped, and only those."""
    assert f"\n{written}\n" in markdown(document(Paragraph(text=text)))


def test_a_line_break_does_not_leave_its_table_cell():
    """A cell with two lines stays one row."""
    table = Table(caption="c", head=("a", "b"), rows=(("1", "first\nsecond"),))
    assert "| 1 | first<br>second |" in markdown(document(table))
    assert "first<br>second" in html(document(table))


def test_markdown_has_every_kind_of_block():
    """Headings by level, lists, tables with a caption of their own, facts, and what stands out."""
    made = markdown(document(*EVERY_KIND, meta=(("Key", "fact"),)))
    assert made == (
        "# A title\n\n- **Key:** fact\n\n## First\n\nA paragraph.\n\n### A part\n\n- one\n- two\n\n"
        "## Second\n\n**A caption**\n\n| Key | Value |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n\n"
        "- **Name:** Aino\n\n> **Mind**\n>\n> this\n"
    )


def test_a_caption_that_repeats_its_heading_is_not_repeated_in_markdown():
    """Nobody reads the same words twice."""
    table = Table(caption="Same", head=("a",), rows=(("1",),))
    assert "**Same**" not in markdown(document(Heading(text="Same", anchor="same"), table))


@pytest.mark.parametrize(("level", "anchor"), [(1, "a"), (4, "a"), (2, "A"), (2, "1a"), (2, "")])
def test_a_heading_has_a_level_and_an_anchor_that_addresses_can_carry(level, anchor):
    """The title is the only heading of level 1; an anchor is the same in each language."""
    with pytest.raises(ValueError, match="level 2 or 3"):
        Heading(text="x", anchor=anchor, level=level)


def test_a_document_has_content():
    """A title alone tells nobody anything."""
    with pytest.raises(ValueError, match="no content"):
        Document(title="T", language=Language.EN, meta=(), blocks=())


def test_texts_yields_everything():
    """What reads a document for its words misses none of its kinds of block."""
    assert set(texts(EVERY_KIND)) == {
        *("First", "A paragraph.", "A part", "one", "two", "Second", "A caption", "Key", "Value"),
        *("a", "1", "b", "2", "Name", "Aino", "Mind", "this"),
    }
