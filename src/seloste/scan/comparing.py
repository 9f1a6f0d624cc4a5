"""Comparing what was seen with what the description says. Pure: the same in, the same findings out."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import Final

from seloste.core.deadlines.counting import months_after
from seloste.core.description import Description, Lifetime
from seloste.core.description.kinds import StorageKind
from seloste.core.description.rules import Severity
from seloste.core.description.schema import Cookie
from seloste.core.description.values import Unit
from seloste.edge.banner import configuration_hash
from seloste.edge.banner.asked import asked
from seloste.scan.inventory import Contact, Inventory, Item, inventory, is_other_kind, recipients_of
from seloste.scan.rules import Finding, finding
from seloste.scan.seen import BEFORE, REFUSED, WITHDRAWN, Kind, Round, Seen, joined, words
from seloste.scan.trackers import maker

TOLERANCE: Final = timedelta(days=1)
"""How much longer than declared something may last: clocks differ, and months are not alike. At most twice as long."""

WORDS: Final = {
    Kind.COOKIE: "cookie",
    Kind.LOCAL_STORAGE: "item of local storage",
    Kind.SESSION_STORAGE: "item of session storage",
    Kind.INDEXED_DB: "database (IndexedDB)",
    Kind.CACHE_STORAGE: "cache (Cache Storage)",
    Kind.SERVICE_WORKER: "service worker",
}
_LASTING: Final = frozenset({Kind.LOCAL_STORAGE, Kind.INDEXED_DB, Kind.CACHE_STORAGE, Kind.SERVICE_WORKER})


def compare(seen: Seen, description: Description) -> tuple[Finding, ...]:
    """Return what there is to mend, by rule and then by message."""
    held = inventory(seen, description)
    found = [*_banner(seen, description), *_unused(seen, description, held)]
    for item in held.items:
        if not item.is_banners:
            found += _stored(item, seen, description)
    for contact in held.contacts:
        found += _requested(contact, seen, description)
    found += _named_like_trackers(seen, description, held)
    return tuple(sorted(found, key=lambda each: (each.rule, each.message)))


def _banner(seen: Seen, description: Description) -> Iterator[Finding]:
    banner = seen.banner
    if banner.address and not configuration_hash(description).startswith(banner.configuration):
        message = (
            "The banner is one of another description, so only what happens before a choice was looked at."
        )
        yield finding("C12", message, page=seen.pages[0])
    elif asked(description) and not banner.address:
        message = "No page shows our banner, so only what happens without a choice was looked at."
        yield finding("C11", message, page=seen.pages[0])
    elif asked(description):
        if not banner.asks:
            yield finding("C11", "The banner is there, but never asks.", page=seen.pages[0])
        for page in banner.without:
            yield finding("C11", f"{page} does not have the banner.", page=page)


def _stored(item: Item, seen: Seen, description: Description) -> Iterator[Finding]:
    what = _named(item)
    if item.declared is None:
        yield finding("C01", f"{what} is on no list; it was seen {_when(item.rounds, seen)}.", page=item.page)
        return
    cookie, path = description.cookies[item.declared], ("cookies", item.declared)
    if is_other_kind(item, cookie):
        message = f"{what} is listed as another kind: {cookie.kind.value.replace('_', ' ')}."
        yield finding("C10", message, page=item.page, path=path)
    if too_long := _too_long(item, cookie.lasts):
        yield finding(
            "C06", f"{what} {too_long}, but “lasts” says {cookie.lasts}.", page=item.page, path=path
        )
    if cookie.consent is None:
        reasons = list(_unnecessary(item, seen, description, cookie))
        if reasons:
            severity = min(each for each, _ in reasons)
            message = f"{what} is listed as necessary, but {joined(why for _, why in reasons)}."
            yield finding("C05", message, page=item.page, path=path, severity=severity)
        return
    if early := _without(item.rounds, frozenset({cookie.consent})):
        message = f"{what} waits for “{cookie.consent}”, but was there {early}."
        yield finding("C03", message, page=item.page, path=path)
    if item.is_own and _is_left(item.rounds):
        yield finding(
            "C08", f"{what} was still there, or there again, after the withdrawal.", page=item.page, path=path
        )


def _unnecessary(
    item: Item, seen: Seen, description: Description, cookie: Cookie
) -> Iterator[tuple[Severity, str]]:
    """Yield what speaks against its being necessary, and how strongly; an error sorts before a warning."""
    if item.kind is Kind.COOKIE and (who := maker(item.name)):
        yield Severity.ERROR, f"bears a name of {who}"
    if not item.is_own:
        yield Severity.ERROR, "belongs to another host"
    refused = {BEFORE.name, REFUSED.name} <= {each.round.name for each in seen.visits}
    if refused and item.rounds[0].accepted:
        rounds = words(each for each in item.rounds if each != WITHDRAWN)
        yield Severity.ERROR, f"comes only once something is accepted ({rounds})"
    if item.sent_to:
        shared = {
            host for host in item.sent_to if {*recipients_of(host, description)} & {*cookie.shared_with}
        }
        severity = Severity.ERROR if item.sent_to - shared else Severity.WARNING
        yield severity, f"its value was sent to {joined(sorted(item.sent_to))}"
    if item.set_by:
        yield Severity.WARNING, f"a script from {joined(sorted(item.set_by))} wrote it"


def _named_like_trackers(seen: Seen, description: Description, held: Inventory) -> Iterator[Finding]:
    """Yield what is listed as necessary under a well-known name, though it was not seen."""
    for name in held.unseen:
        cookie, who = description.cookies[name], maker(name)
        if who and cookie.consent is None and cookie.kind is StorageKind.COOKIE:
            message = f"“{name}” is listed as necessary, but bears a name of {who}."
            yield finding("C05", message, page=seen.pages[0], path=("cookies", name))


def _unused(seen: Seen, description: Description, held: Inventory) -> Iterator[Finding]:
    accepted = {key for visit in seen.visits for key in visit.round.accepted}
    for name in held.unseen:
        cookie = description.cookies[name]
        hosts = [host for key in cookie.shared_with for host in description.recipients[key].hosts]
        can_be_seen = cookie.kind is not StorageKind.PIXEL or hosts
        if cookie.consent in accepted and can_be_seen:
            message = f"“{name}” waits for “{cookie.consent}”, but was never seen with that accepted."
            yield finding("C07", message, page=seen.pages[0], path=("cookies", name))


def _requested(contact: Contact, seen: Seen, description: Description) -> Iterator[Finding]:
    sent = f"Requests to {contact.host} ({', '.join(sorted(contact.types))})"
    if not contact.recipients:
        message = f"{sent} were seen {_when(contact.rounds, seen)}, and no recipient names that host."
        yield finding("C02", message, page=contact.page)
        return
    if contact.is_free:
        return
    path = ("recipients", contact.recipients[0], "hosts")
    names = joined(description.recipients[key].name or f"“{key}”" for key in contact.recipients)
    if early := _without(contact.rounds, contact.purposes):
        waits = joined(f"“{key}”" for key in sorted(contact.purposes))
        told = f"wait for {waits}" if waits else "rest on consent that the banner does not ask for"
        message = f"{sent}, of {names}, {told}, but were sent {early}."
        yield finding("C04", message, page=contact.page, path=path)
    if _is_left(contact.rounds):
        message = f"{sent}, of {names}, went on after the withdrawal."
        yield finding("C09", message, page=contact.page, path=path)


def _when(rounds: tuple[Round, ...], seen: Seen) -> str:
    every = tuple(visit.round for visit in seen.visits)
    return "in every round" if rounds == every and len(every) > 1 else words(rounds)


def _without(rounds: Iterable[Round], purposes: frozenset[str]) -> str:
    """Return in which rounds none of the purposes was accepted, in words; a withdrawal is a matter of its own."""
    return words(each for each in rounds if not each.accepted & purposes and each != WITHDRAWN)


def _is_left(rounds: tuple[Round, ...]) -> bool:
    """Say whether it stayed after the withdrawal, having been there only where something was accepted."""
    return WITHDRAWN in rounds and BEFORE not in rounds and REFUSED not in rounds


def _too_long(item: Item, lasts: Lifetime) -> str | None:
    """Return how long it stays, in words, if that is longer than declared."""
    if item.kind in _LASTING and lasts.is_session:
        return "stays until it is removed"
    over = [end - at for at, end in item.ends if lasts.is_session or end > _end(at, lasts)]
    return f"stays for {length(max(over))}" if over else None


def _end(at: datetime, lasts: Lifetime) -> datetime:
    """Return the last moment that a lifetime beginning at ``at`` covers, with the tolerance."""
    match lasts.unit:
        case Unit.MONTHS | Unit.YEARS:
            months = lasts.count * (12 if lasts.unit is Unit.YEARS else 1)
            day = months_after(at.date(), months)
            end = datetime.combine(day, time(at.hour, at.minute, at.second), at.tzinfo)
        case _:
            end = at + timedelta(**{lasts.unit.value: lasts.count})
    return end + min(TOLERANCE, end - at)


def length(lasts: timedelta) -> str:
    """Return a length of time in words, in the largest unit that it holds about two of, rounded."""
    for unit, seconds in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if lasts.total_seconds() >= 1.98 * seconds:
            return f"{round(lasts.total_seconds() / seconds)} {unit}"
    return f"{max(round(lasts.total_seconds()), 0)} seconds"


def _named(item: Item) -> str:
    word = WORDS[item.kind]
    return f"{word[0].upper()}{word[1:]} “{item.name}” ({item.host})"
