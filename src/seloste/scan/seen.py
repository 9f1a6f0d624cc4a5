"""What was seen on a website: rounds of choices, what each left on the device, whom it sent requests to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """Where something was seen, as a description names it (``StorageKind``)."""

    COOKIE = "cookie"
    LOCAL_STORAGE = "local_storage"
    SESSION_STORAGE = "session_storage"
    INDEXED_DB = "indexed_db"
    CACHE_STORAGE = "cache_storage"
    SERVICE_WORKER = "service_worker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One choice, made in a browser without a past, but for the withdrawal, which follows “everything accepted”."""

    name: str
    accepted: frozenset[str] = frozenset()


BEFORE: Final = Round(name="before")
REFUSED: Final = Round(name="refused")
ALL: Final = "all"
WITHDRAWN: Final = Round(name="withdrawn")

_WORDS: Final = {
    BEFORE.name: "before any choice",
    REFUSED.name: "after everything was refused",
    ALL: "with everything accepted",
    WITHDRAWN.name: "after everything was withdrawn",
}


def words(seen_in: Iterable[Round]) -> str:
    """Return rounds in a sentence, “it was seen …”: “before any choice and with only “a” or “b” accepted”."""
    named = tuple(seen_in)
    alone = [f"“{key}”" for each in named if each.name not in _WORDS for key in each.accepted]
    told = [_WORDS[name] for name in (BEFORE.name, REFUSED.name) if name in {each.name for each in named}]
    if alone:
        told.append(f"with only {joined(alone, last='or')} accepted")
    told += [_WORDS[name] for name in (ALL, WITHDRAWN.name) if name in {each.name for each in named}]
    return joined(told)


def joined(parts: Iterable[str], *, last: str = "and") -> str:
    """Return a list in words: “a, b and c”."""
    *rest, end = [*parts] or [""]
    return f"{', '.join(rest)} {last} {end}" if rest else end


def rounds(purposes: Iterable[str]) -> tuple[Round, ...]:
    """Return the rounds for a banner that asks about ``purposes``, in their order.

    A purpose’s key begins with a letter and can be ``all``; then its own round is called ``all only``.
    """
    keys = tuple(purposes)
    if not keys:
        return (BEFORE,)
    alone = (
        Round(name=f"{key} only" if key in _WORDS else key, accepted=frozenset({key}))
        for key in keys
        if len(keys) > 1
    )
    return (BEFORE, REFUSED, *alone, Round(name=ALL, accepted=frozenset(keys)), WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One thing on the device; its value is known to nobody once the round is over."""

    kind: Kind
    name: str
    host: str
    """Whose it is: a cookie’s domain without its leading dot, or the host of the page or frame."""
    page: str
    """The page after which it was first there, without query."""
    expires: datetime | None = None
    """When a cookie ends; nothing for one of the session, and for everything else."""
    set_by: frozenset[str] = frozenset()
    """Hosts of the scripts that wrote it, as far as that was seen."""
    stayed: bool = True
    """Whether it was on the device when the page was quiet; otherwise it was written, and cleared at once."""
    sent_to: frozenset[str] = frozenset()
    """Hosts that its value was sent to in an address or a body; a cookie’s own header is not meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested:
    """Requests to one host, in one round."""

    host: str
    page: str
    """The page that the first of them was sent from."""
    types: frozenset[str]
    """What was asked for: ``script``, ``image``, ``fetch`` and so on, or ``websocket``."""
    addresses: tuple[str, ...]
    """Without query, each once, the first of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Everything seen in one round."""

    round: Round
    at: datetime
    """When it ended (UTC)."""
    stored: tuple[Stored, ...] = ()
    requested: tuple[Requested, ...] = ()
    """Requests to others than the website itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """Our banner, as it was met before any choice."""

    address: str = ""
    """Where its files come from; empty where no page has it."""
    configuration: str = ""
    """The first eight digits of its configuration’s hash, as it names it when it loads its texts."""
    asks: bool = False
    """Whether its first layer was shown."""
    without: tuple[str, ...] = ()
    """Pages that do not have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A whole scan."""

    pages: tuple[str, ...]
    """The addresses, without query, in the order they were visited in."""
    own: frozenset[str]
    """Hosts that count as the website’s own; ``*.example.com`` stands for all below."""
    banner: Banner
    visits: tuple[Visit, ...]
    notes: tuple[str, ...] = ()
    """What the scan could not see or undo, in sentences."""
