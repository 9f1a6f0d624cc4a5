"""The tables of wording: what breaks a rule in English, Finnish and Swedish, as data.

To deepen a rule, add rows, each with a sentence that it finds. What looks for them knows no word of any language.
"""

import re
from typing import Final

from seloste.core.description.rules.phrases import en, en_rights, fi, fi_rights, sv, sv_rights
from seloste.core.description.rules.phrases.model import Phrase, Where, Wording, fold, sentences

WORDINGS: Final[tuple[Wording, ...]] = (
    *en.WORDINGS,
    *en_rights.WORDINGS,
    *fi.WORDINGS,
    *fi_rights.WORDINGS,
    *sv.WORDINGS,
    *sv_rights.WORDINGS,
)
"""All are held against every text, for a text is easily left in another language than its own."""

PAST: Final[tuple[re.Pattern[str], ...]] = (en.PAST, fi.PAST, sv.PAST)
"""Words in which a sentence about an act tells that it is one of the past."""

__all__ = ["PAST", "WORDINGS", "Phrase", "Where", "Wording", "fold", "sentences"]
