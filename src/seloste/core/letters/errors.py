"""What can be wrong with a letter as a whole."""

from seloste.core.errors import SelosteError


class UnreadableLetter(SelosteError):
    """Nothing can be done with the bytes given: there are none, too many, or nobody they come from."""
