"""The field's own words in each language of Seloste: legal bases, rights, periods, dates, whole sentences.

Only what the law or the system says stands here. What a register says (its labels, purposes, reasons)
comes from its description.
"""

from seloste.core.terms.model import Terms, word
from seloste.core.terms.say import (
    basis,
    country,
    day,
    either,
    kept,
    language_name,
    lifetime,
    longer,
    moment,
    period,
    terms,
    within,
)

__all__ = [
    "Terms",
    "basis",
    "country",
    "day",
    "either",
    "kept",
    "language_name",
    "lifetime",
    "longer",
    "moment",
    "period",
    "terms",
    "within",
    "word",
]
