"""The languages Seloste speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language of texts; a description says which of them its register uses."""

    EN = "en"
    FI = "fi"
    SV = "sv"
