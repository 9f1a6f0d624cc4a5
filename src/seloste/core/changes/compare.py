"""Everything that differs between two descriptions, each with what follows from it."""

import re
from collections.abc import Iterator

from seloste.core.changes import concerns
from seloste.core.changes.answers import answers
from seloste.core.changes.meaning import not_longer
from seloste.core.changes.model import Change, Consequence, Difference, Finding, Path
from seloste.core.changes.renames import renames
from seloste.core.changes.rule import Consequences, Rule
from seloste.core.changes.table import TABLE
from seloste.core.changes.walk import differences
from seloste.core.description import Basis, Description
from seloste.core.description.kinds import Mechanism
from seloste.core.description.schema import Recipient, Transfer

_LAW = {
    Consequence.CONSENT: ("4(11)", "7(1)"),
    Consequence.INFORMATION: ("13(3)", "14(4)"),
    # Accuracy, storage limitation and integrity of what is kept already.
    Consequence.PLAN: ("5(1)",),
    Consequence.TERMS: (),
    Consequence.NOTHING: (),
}

_OWN_VERSION = frozenset({"register.version", "register.updated", "register.reviewed"})


def compare(old: Description, new: Description) -> tuple[tuple[Change, ...], tuple[Finding, ...]]:
    """Return the changes from ``old`` to ``new``, and what ``new`` forgot to say of itself.

    The same descriptions, and those that differ in comments or in the order of keys alone, have no changes.

    Raises:
        KeyError: a place of the schema has no row in the table.
    """
    found = tuple(differences(old, new))
    moved = renames(found)
    changes = tuple(_change(old, new, each, moved.get(each.path)) for each in found)
    return changes, tuple(_forgotten(old, new, changes))


def _change(old: Description, new: Description, difference: Difference, renamed: Path | None) -> Change:
    rule = TABLE[difference.pattern]
    purposes = concerns.purposes(old, new, difference.path)
    asked = _asked(old, new, difference, rule, purposes)
    # A text that gains or loses a language says to its readers what it said.
    follows = set() if difference.translation else {*rule.follows(difference), *_more(old, new, difference)}
    if asked:
        follows.add(Consequence.CONSENT)
    ordered = tuple(each for each in Consequence if each in follows) or (Consequence.NOTHING,)
    told = rule.law if {Consequence.CONSENT, Consequence.INFORMATION} & {*ordered} else ()
    return Change(
        path=difference.path,
        pattern=difference.pattern,
        kind=difference.kind,
        old=difference.old,
        new=difference.new,
        consequences=ordered,
        law=tuple(dict.fromkeys((*(ref for each in ordered for ref in _LAW[each]), *told))),
        purposes=purposes,
        subjects=concerns.subjects(old, new, purposes),
        asked=(asked or purposes) if Consequence.CONSENT in ordered else (),
        suggestions=answers(difference, old, new) if Consequence.PLAN in ordered else (),
        renamed=renamed,
    )


def _asked(
    old: Description, new: Description, difference: Difference, rule: Rule, purposes: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the purposes whose consent no longer covers what is done (Guidelines 05/2020, 110 and 111)."""
    is_told = Consequence.INFORMATION in rule.follows(difference)
    if difference.translation or not rule.asks or not is_told:
        return ()
    return concerns.consented(old, new, purposes)


def _more(old: Description, new: Description, difference: Difference) -> Consequences:
    """Return what follows from the value itself, or from what it names."""
    match difference.pattern:
        case "purposes.*.basis" if difference.new is Basis.CONSENT:
            return (Consequence.CONSENT,)
        case "fields.*.retention" | "records.*.retention" | "evidence.consents.retention":
            return _longer(old, new, difference)
        case "evidence.requests.retention" | "evidence.log.retention":
            return _longer(old, new, difference)
        case "recipients.*" | "recipients.*.transfer" | "recipients.*.transfer.mechanism":
            # Art. 49(1)(a): a transfer on explicit consent is asked for on its own.
            return (Consequence.CONSENT,) if _is_by_consent(difference.new) else ()
        case _:
            return ()


def _longer(old: Description, new: Description, difference: Difference) -> Consequences:
    was, now = old.retention[difference.old], new.retention[difference.new]
    is_covered = was.counted_from is now.counted_from and not_longer(was.keep, now.keep)
    return () if is_covered else (Consequence.INFORMATION,)


def _is_by_consent(value: object) -> bool:
    match value:
        case Recipient(transfer=Transfer(mechanism=mechanism)) | Transfer(mechanism=mechanism):
            return mechanism is Mechanism.EXPLICIT_CONSENT
        case _:
            return value is Mechanism.EXPLICIT_CONSENT


def _forgotten(old: Description, new: Description, changes: tuple[Change, ...]) -> Iterator[Finding]:
    """Yield what says which version this is, and was not raised though something else changed."""
    if any(change.where not in _OWN_VERSION for change in changes):
        if not _is_raised(old.register_.version, new.register_.version):
            yield Finding.VERSION
        if new.register_.updated < old.register_.updated or (
            new.register_.updated == old.register_.updated and new.register_.version == old.register_.version
        ):
            yield Finding.UPDATED
    if old.terms and new.terms and old.terms != new.terms:
        if not _is_raised(old.terms.version, new.terms.version):
            yield Finding.TERMS_VERSION
        if new.terms.updated < old.terms.updated or (
            new.terms.updated == old.terms.updated and new.terms.version == old.terms.version
        ):
            yield Finding.TERMS_UPDATED


def _is_raised(old: str, new: str) -> bool:
    """Say whether a version differs, and is not lower where both are made of numbers."""
    was, now = (tuple(map(int, re.findall(r"\d+", version))) for version in (old, new))
    return old != new and (not was or not now or now >= was)
