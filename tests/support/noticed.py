"""The example's notice, as it is or with a change, and its sections, for tests of what a notice says."""

from described import softpix

from seloste.core.description import Language
from seloste.core.document import Heading, texts
from seloste.core.notice import build

HASH = "0123456789abcdef" * 4


def notice(language=Language.EN, change=None):
    """Return the example's notice."""
    return build(softpix(change), language, content_hash=HASH)


def said(document):
    """Return all text of a document."""
    return "\n".join([document.title, *texts(document.blocks)])


def blocks_of(document, anchor):
    """Return the blocks of one section, up to the next heading of its level."""
    blocks, level = [], None
    for block in document.blocks:
        if isinstance(block, Heading):
            if level and block.level <= level:
                break
            if block.anchor == anchor:
                level = block.level
        if level:
            blocks.append(block)
    return blocks


def section(document, anchor):
    """Return the text of one section; nothing where there is none."""
    return "\n".join(texts(blocks_of(document, anchor)))


def anchors(document):
    """Return the anchors of all headings."""
    return [block.anchor for block in document.blocks if isinstance(block, Heading)]
