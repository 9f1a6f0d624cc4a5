"""Documents on paper: a document tree set as a tagged PDF, with the typeface that Seloste ships.

What a document says comes from ``core``; this room reads its own template and fonts from the package and
nothing else, and knows neither Django nor a register.
"""

from seloste.documents.pdf import pdf

__all__ = ["pdf"]
