"""Whether a name is the one that was meant: patterns of the banner for what is stored, and of hosts."""

import re
from collections.abc import Iterable
from functools import cache


def called(pattern: str, name: str) -> bool:
    """Say whether something stored has a declared name, where ``*`` stands for any characters.

    The same as the banner does before it clears something (``edge/static/banner/clearing.js``).
    """
    return bool(_compiled(pattern).fullmatch(name))


def below(pattern: str, host: str) -> bool:
    """Say whether a host is the one named; ``*.example.com`` means those below ``example.com``, not itself.

    As a content security policy reads it (CSP Level 3, 6.7.2.8).
    """
    if pattern.startswith("*."):
        return host.endswith(pattern[1:])
    return host == pattern


def is_own(host: str, own: Iterable[str]) -> bool:
    """Say whether a host belongs to the website."""
    return any(below(each, host) for each in own)


def is_own_domain(domain: str, own: Iterable[str]) -> bool:
    """Say whether a cookie’s domain does: one of ``example.com`` is of ``www.example.com`` too (RFC 6265, 5.1.3)."""
    return any(below(each, domain) or each.endswith(f".{domain}") for each in own)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL)
