"""The notice in force, as a page and on paper. Setting it takes a while, so each edition is set once."""

from dataclasses import dataclass, field
from functools import lru_cache

from seloste.core.description import Language
from seloste.core.document import Document, html
from seloste.core.notice import build
from seloste.documents import pdf
from seloste.publications.selectors import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One published description in one language; two with the same words are the same edition."""

    hash: str
    language: Language
    published: Published = field(compare=False, repr=False)


def edition(published: Published, language: Language) -> Edition:
    """Return the edition of ``published`` in ``language``."""
    return Edition(hash=published.hash, language=language, published=published)


@lru_cache(maxsize=6)
def page(wanted: Edition) -> str:
    """Return the notice as a fragment of HTML (Art. 13, 14)."""
    return html(_notice(wanted))


@lru_cache(maxsize=6)
def paper(wanted: Edition) -> bytes:
    """Return the notice as PDF, dated when it was published."""
    return pdf(_notice(wanted), at=wanted.published.published_at)


def _notice(wanted: Edition) -> Document:
    return build(wanted.published.description, wanted.language, content_hash=wanted.hash)
