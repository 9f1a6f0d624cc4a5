"""Addresses as the scan takes and tells them: whose they are, and never their query, which may say who asks."""

import re
from urllib.parse import urlsplit, urlunsplit

from seloste.scan.problems import ScanError

_SCHEMES = frozenset({"http", "https", "ws", "wss"})


def require_page(address: str) -> str:
    """Return the address of a page, or refuse it.

    Raises:
        ScanError: it is not one of http or https with a host.
    """
    try:
        parts = urlsplit(address)
        is_page = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_page = False
    if not is_page:
        raise ScanError(
            f"“{_without_credentials(address)}” is no address of a page; write it in full, as https://example.com/."
        )
    return address


def told(address: str) -> str:
    """Return an address without query, fragment and credentials, to be printed and kept."""
    try:
        parts = urlsplit(address)
        named = parts.netloc.rpartition("@")[2]
    except ValueError:
        return _without_credentials(address)
    return urlunsplit((parts.scheme, named, parts.path, "", ""))


def _without_credentials(address: str) -> str:
    """Return what can be told of something that is no address: a password may stand anywhere before its last ``@``."""
    return re.split(r"[?#]", address.rpartition("@")[2])[0]


def host_of(address: str) -> str:
    """Return the host that a request to ``address`` goes to; nothing where it goes nowhere, as for ``data:``."""
    try:
        parts = urlsplit(address.removeprefix("blob:"))
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in _SCHEMES else ""
