"""The notices as they were published, as pages and on paper. Setting one takes a while, so it is set once."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from seloste.core.description import Language
from seloste.core.document import Document, html
from seloste.core.service_terms import build
from seloste.documents import pdf
from seloste.publications import selectors
from seloste.publications.selectors import Published, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One published version in one language."""

    hash: str
    language: Language
    published_at: datetime


def edition(published: Published | Version, language: Language) -> Edition:
    """Return the edition of a version in ``language``."""
    return Edition(hash=published.hash, language=language, published_at=published.published_at)


@lru_cache(maxsize=6)
def page(wanted: Edition) -> str:
    """Return the notice in force as a fragment of HTML (Art. 13, 14)."""
    return html(selectors.notice(wanted.hash, wanted.language))


@lru_cache(maxsize=6)
def paper(wanted: Edition) -> bytes:
    """Return the notice in force as PDF, dated when it was published."""
    return pdf(selectors.notice(wanted.hash, wanted.language), at=wanted.published_at)


@lru_cache(maxsize=6)
def terms_page(wanted: Edition) -> str | None:
    """Return the terms of service as a fragment of HTML, or nothing where there are none."""
    document = _terms(wanted)
    return html(document) if document else None


@lru_cache(maxsize=6)
def terms_paper(wanted: Edition) -> bytes | None:
    """Return the terms of service as PDF, dated when they were published, or nothing where there are none."""
    document = _terms(wanted)
    return pdf(document, at=wanted.published_at) if document else None


def _terms(wanted: Edition) -> Document | None:
    described = selectors.described(wanted.hash)
    return build(described, wanted.language) if described else None


# Apart, so that whoever leafs through all the earlier ones does not push out the one that everybody reads.
earlier_page = lru_cache(maxsize=12)(page.__wrapped__)
earlier_paper = lru_cache(maxsize=12)(paper.__wrapped__)
