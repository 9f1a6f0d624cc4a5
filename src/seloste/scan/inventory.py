"""Everything seen, each thing once: in which rounds, whose it is, and what the description says of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from seloste.core.description import Basis, Description
from seloste.core.description.devices import KEPT_CHOICE, KEPT_RECEIPT
from seloste.core.description.kinds import StorageKind
from seloste.core.description.schema import Cookie
from seloste.edge.banner.asked import asked
from seloste.scan.naming import below, called, is_own, is_own_domain
from seloste.scan.seen import Kind, Requested, Round, Seen, Stored, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing on the device, over all rounds."""

    kind: Kind
    name: str
    host: str
    page: str
    rounds: tuple[Round, ...]
    ends: tuple[tuple[datetime, datetime], ...]
    """When it was seen, and when it was to end then."""
    set_by: frozenset[str]
    """Hosts of others whose scripts wrote it."""
    sent_to: frozenset[str]
    """Hosts of others that its value was sent to."""
    is_own: bool
    is_banners: bool
    """Whether the banner keeps it, which lists it by itself."""
    declared: str | None
    """The name that the description lists it under, of any kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Another host that requests were sent to, over all rounds."""

    host: str
    page: str
    rounds: tuple[Round, ...]
    types: frozenset[str]
    addresses: tuple[str, ...]
    recipients: tuple[str, ...]
    """Keys of the recipients that name the host."""
    is_free: bool
    """Whether one of them serves a purpose that does not rest on consent."""
    purposes: frozenset[str]
    """What the banner asks of the purposes that they serve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """Items by kind and name, contacts by host, and declared names of which nothing was seen."""

    items: tuple[Item, ...]
    contacts: tuple[Contact, ...]
    unseen: tuple[str, ...]


def inventory(seen: Seen, description: Description) -> Inventory:
    """Return what was seen, held against the description."""
    stored: dict[tuple[str, str, str], list[tuple[Visit, Stored]]] = {}
    requested: dict[str, list[tuple[Visit, Requested]]] = {}
    for visit in seen.visits:
        for each in visit.stored:
            if not each.stayed and declared(each.kind, each.name, description) is None:
                continue  # the page itself tried whether it can store something, and took it away
            stored.setdefault((each.kind, each.name, each.host), []).append((visit, each))
        for request in visit.requested:
            if not is_own(request.host, seen.own):
                requested.setdefault(request.host, []).append((visit, request))
    items = tuple(_item(stored[key], seen, description) for key in sorted(stored))
    contacts = tuple(_contact(requested[host], description) for host in sorted(requested))
    met = {item.declared for item in items}
    return Inventory(
        items=items,
        contacts=contacts,
        unseen=tuple(
            name
            for name, cookie in description.cookies.items()
            if name not in met and not (cookie.kind is StorageKind.PIXEL and _is_met(cookie, contacts))
        ),
    )


def recipients_of(host: str, description: Description) -> tuple[str, ...]:
    """Return the keys of the recipients that name a host."""
    return tuple(
        key
        for key, recipient in description.recipients.items()
        if any(below(each, host) for each in recipient.hosts)
    )


def declared(kind: Kind, name: str, description: Description) -> str | None:
    """Return the name that something is listed under: of its own kind before another, in full before with ``*``."""
    found = [
        (cookie.kind.value != kind.value, pattern != name, pattern)
        for pattern, cookie in description.cookies.items()
        if cookie.kind is not StorageKind.PIXEL and called(pattern, name)
    ]
    return min(found)[2] if found else None


def is_other_kind(item: Item, cookie: Cookie) -> bool:
    """Say whether something is listed as a kind that it is not."""
    return cookie.kind.value != item.kind.value


def _item(found: list[tuple[Visit, Stored]], seen: Seen, description: Description) -> Item:
    first = found[0][1]
    of_own = is_own_domain if first.kind is Kind.COOKIE else is_own
    return Item(
        kind=first.kind,
        name=first.name,
        host=first.host,
        page=first.page,
        rounds=tuple(visit.round for visit, _ in found),
        ends=tuple((visit.at, each.expires) for visit, each in found if each.expires),
        set_by=_others((each.set_by for _, each in found), seen),
        sent_to=_others((each.sent_to for _, each in found), seen),
        is_own=of_own(first.host, seen.own),
        is_banners=(first.kind, first.name)
        in ((Kind.COOKIE, KEPT_CHOICE), (Kind.LOCAL_STORAGE, KEPT_RECEIPT)),
        declared=declared(first.kind, first.name, description),
    )


def _others(hosts: Iterable[frozenset[str]], seen: Seen) -> frozenset[str]:
    return frozenset(host for each in hosts for host in each if not is_own(host, seen.own))


def _contact(found: list[tuple[Visit, Requested]], description: Description) -> Contact:
    first = found[0][1]
    keys = recipients_of(first.host, description)
    served = {purpose for key in keys for purpose in description.recipients[key].purposes}
    return Contact(
        host=first.host,
        page=first.page,
        rounds=tuple(visit.round for visit, _ in found),
        types=frozenset(kind for _, each in found for kind in each.types),
        addresses=tuple(dict.fromkeys(address for _, each in found for address in each.addresses)),
        recipients=keys,
        is_free=any(description.purposes[key].basis is not Basis.CONSENT for key in served),
        purposes=frozenset(each.key for each in asked(description) if each.key in served),
    )


def _is_met(cookie: Cookie, contacts: tuple[Contact, ...]) -> bool:
    """Say whether a pixel was seen: it has no name on the device, but its recipient was sent a request."""
    return any(set(contact.recipients) & set(cookie.shared_with) for contact in contacts)
