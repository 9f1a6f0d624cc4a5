"""The terms of service as a document."""

import hashlib
import json
from typing import Final

from seloste.core.description import Description, Language
from seloste.core.description.schema import Terms
from seloste.core.document import Block, Document, Facts, Heading, Paragraph
from seloste.core.service_terms.words import WORDS
from seloste.core.terms import country, day, terms

_SHORT: Final = 6
"""As many clauses are seen at a glance, without a list of contents."""


def fingerprint(agreed: Terms) -> str:
    """Return the SHA-256 of the terms alone, as 64 hexadecimal digits.

    It is that of what they say: a comment, a changed order of keys or another part of the description
    leaves it as it is.
    """
    said = json.dumps(agreed.model_dump(mode="json"), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def build(description: Description, language: Language) -> Document | None:
    """Return the terms of service in ``language``, or nothing where the description has none.

    Raises:
        ValueError: the register is not described in ``language``.
    """
    description.require_language(language)
    agreed = description.terms
    if agreed is None:
        return None
    words, labels = WORDS[language], terms(language).labels
    return Document(
        title=words.title.format(title=agreed.title[language], provider=description.controller.name),
        language=language,
        meta=(
            (words.provider, description.controller.name),
            (labels.version, agreed.version),
            (labels.updated, day(agreed.updated, terms(language))),
        ),
        contents=terms(language).titles.contents if len(agreed.clauses) > _SHORT else None,
        blocks=(
            *_parties(description, language),
            *_clauses(agreed, language),
            Heading(text=words.privacy_title, anchor="privacy"),
            Paragraph(text=words.privacy),
            Paragraph(text=words.rights),
            Heading(text=words.about_title, anchor="about"),
            Paragraph(text=words.about),
            Facts(pairs=((labels.fingerprint, fingerprint(agreed)),)),
        ),
    )


def _parties(description: Description, language: Language) -> tuple[Block, ...]:
    words, labels, controller = WORDS[language], terms(language).labels, description.controller
    pairs = (
        (labels.name, controller.name),
        (labels.business_id, controller.business_id),
        (labels.address, f"{controller.address}, {country(controller.country, terms(language))}"),
        (labels.email, controller.email),
        (labels.phone, controller.phone),
        (labels.website, controller.website),
    )
    return (
        Heading(text=words.parties_title, anchor="provider"),
        Paragraph(text=words.parties.format(provider=controller.name)),
        Facts(pairs=tuple((label, value) for label, value in pairs if value)),
    )


def _clauses(agreed: Terms, language: Language) -> tuple[Block, ...]:
    return tuple(
        block
        for number, clause in enumerate(agreed.clauses, start=1)
        for block in (
            Heading(text=clause.title[language], anchor=f"clause-{number}"),
            Paragraph(text=clause.text[language]),
        )
    )
