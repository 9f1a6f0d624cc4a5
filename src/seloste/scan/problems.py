"""What keeps a scan from looking."""

from seloste.core.errors import SelosteError


class ScanError(SelosteError):
    """A website, a browser or an address with which no scan is possible; the message says what to do."""
