"""Notices as they are kept: the document that was made when its version was published, as JSON.

A later Seloste may say things otherwise; what people were told then stays what they were told.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final

from seloste.core.description import Description, Language
from seloste.core.document import Block, Callout, Document, Facts, Heading, Items, Paragraph, Table
from seloste.core.notice import build

_KINDS: Final[dict[str, type[Block]]] = {
    kind.__name__.lower(): kind for kind in (Heading, Paragraph, Items, Table, Facts, Callout)
}


def notices(description: Description, content: str) -> Iterator[tuple[Language, str]]:
    """Yield the notice of a description with this content hash, in each of its languages, as it is kept."""
    for language in description.languages:
        yield language, kept(build(description, language, content_hash=content))


def kept(document: Document) -> str:
    """Return a document as text to keep."""
    blocks = [{"is": type(block).__name__.lower(), **asdict(block)} for block in document.blocks]
    return json.dumps({**asdict(document), "blocks": blocks}, ensure_ascii=False)


def as_kept(text: str) -> Document:
    """Return the document that was kept as ``text``."""
    parts: dict[str, Any] = _tuples(json.loads(text))
    blocks = tuple(_block(block) for block in parts.pop("blocks"))
    return Document(**{**parts, "language": Language(parts["language"]), "blocks": blocks})


def _block(parts: dict[str, Any]) -> Block:
    return _KINDS[parts.pop("is")](**parts)


def _tuples(value: Any) -> Any:
    match value:
        case dict():
            return {key: _tuples(each) for key, each in value.items()}
        case list():
            return tuple(map(_tuples, value))
        case _:
            return value
