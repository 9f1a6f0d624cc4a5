"""The tables a letter is read by: one module a language, and one for article numbers, which know no language.

Each row is a weight and a phrase in the notation of ``notation``. They rest on the terms the Regulation uses in each
language and on plain speech. To deepen the reading, add rows; the reader itself knows no word of any language.
"""

from typing import Final

from seloste.core.letters.phrases import en, fi, sv
from seloste.core.letters.phrases.articles import cited_articles
from seloste.core.letters.phrases.notation import Phrase, Vocabulary

VOCABULARIES: Final[tuple[Vocabulary, ...]] = (fi.VOCABULARY, sv.VOCABULARY, en.VOCABULARY)
"""All are applied to every letter, for people mix languages: a greeting in one, a template in another."""

__all__ = ["VOCABULARIES", "Phrase", "Vocabulary", "cited_articles"]
