"""The description in force, and the earlier ones with their plans and notices."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from typing import Final

from seloste.core.changes import Plan, plan_of
from seloste.core.description import Description, Language, content_hash, load
from seloste.core.document import Document
from seloste.core.errors import SelosteError
from seloste.publications.models import Notice, Publication
from seloste.publications.notices import as_kept
from seloste.storage.sql import rows

SHORTEST: Final = 8
"""Digits of a hash that name a version."""

_NEWEST = "SELECT id, hash FROM publications_publication ORDER BY id DESC LIMIT 1"


class NothingPublished(SelosteError):
    """No description has been published yet, so nothing may be kept."""


class UnknownVersion(SelosteError):
    """Nothing was published under this hash."""


class NotAsPublished(SelosteError):
    """The words of a published description are no longer those that were published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A published description with its version, content hash and date."""

    description: Description
    version: str
    hash: str
    published_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version that is or was in force: from ``published_at`` until the next one; ``number`` counts from 1."""

    number: int
    version: str
    hash: str
    published_at: datetime
    until: datetime | None
    languages: tuple[Language, ...]
    plan: Plan


def current() -> Published:
    """Return the description in force, also when another process has just published it.

    Every use of personal data asks for it: the database says which it is, this process remembers what it says.

    Raises:
        NothingPublished: there is none.
    """
    newest = rows(_NEWEST)
    if not newest:
        raise NothingPublished("No description is published yet; run “seloste publish”.")
    return _published(*newest[0])


# The hash is in the key as well, so that after a restore a number never stands for other words.
@lru_cache(maxsize=2)
def _published(number: int, content: str) -> Published:
    row = Publication.objects.values("hash", "version", "published_at").get(id=number, hash=content)
    return Published(description=_description(content), **row)


def described(digest: str) -> Description | None:
    """Return the description that was published with this content hash, or None when none was."""
    return _description(digest) if Publication.objects.filter(hash=digest).exists() else None


@lru_cache(maxsize=4)
def _description(content: str) -> Description:
    return load(words(content))


def words(content: str) -> str:
    """Return a published description's own words, by its hash.

    Raises:
        NotAsPublished: they were changed since, or are gone.
    """
    source = Publication.objects.values_list("source", flat=True).filter(hash=content).first()
    if source is None or content_hash(source) != content:
        raise NotAsPublished(
            f"The published description {content[:12]} was changed in the database; restore it from a backup."
        )
    return source


def history() -> Sequence[Version]:
    """Return every published version, the newest first."""
    spoken: dict[int, list[Language]] = {}
    for number, language in Notice.objects.order_by("id").values_list("publication_id", "language"):
        spoken.setdefault(number, []).append(Language(language))
    found = Publication.objects.order_by("-id").values("id", "version", "hash", "published_at", "steps")
    return [
        Version(
            number=row["id"],
            version=row["version"],
            hash=row["hash"],
            published_at=row["published_at"],
            until=later and later["published_at"],
            languages=tuple(spoken.get(row["id"], ())),
            plan=plan_of(row["steps"]),
        )
        for later, row in pairwise([None, *found])
        if row
    ]


def named(prefix: str) -> Version | None:
    """Return the version whose hash begins with ``prefix``, if one alone does."""
    found = [each for each in history() if each.hash.startswith(prefix)] if len(prefix) >= SHORTEST else []
    return found[0] if len(found) == 1 else None


def notice(content: str, language: Language) -> Document:
    """Return the privacy notice of a version as people were told it (Art. 13, 14).

    Raises:
        UnknownVersion: there is no such version in ``language``.
    """
    kept = Notice.objects.filter(publication__hash=content, language=language.value).first()
    if kept is None:
        raise UnknownVersion(f"No notice in “{language}” was published with the hash {content[:12]}.")
    return as_kept(kept.document)


def plan_words(number: int) -> str:
    """Return the words of the plan that a version was published with; none were needed where there are none."""
    return Publication.objects.values_list("plan", flat=True).get(id=number)


def plans_since(content: str, *, now: Published | None = None) -> Sequence[Plan]:
    """Return the plans of all versions after the one with this hash, oldest first.

    Whoever opens a document that uses the keys of that version brings it up to date with them
    (``core.changes.planned`` and ``planned_record``), and marks it with the hash in force when sealing it anew.
    ``now`` is the description in force, where the caller has it at hand; then a version's plans are looked up
    once, and for the one in force never.

    Raises:
        UnknownVersion: no such version was published.
    """
    in_force = (now or current()).hash
    return () if content == in_force else _plans_between(content, in_force)


def plans() -> Sequence[Plan]:
    """Return the plans of all versions, oldest first."""
    return [plan_of(steps) for steps in Publication.objects.order_by("id").values_list("steps", flat=True)]


# What was published never changes, and neither does what lies between two versions.
@lru_cache(maxsize=64)
def _plans_between(since: str, until: str) -> Sequence[Plan]:
    numbers = dict(Publication.objects.filter(hash__in=(since, until)).values_list("hash", "id"))
    if since not in numbers:
        raise UnknownVersion(f"No description with the hash {since[:12]} was ever published here.")
    between = Publication.objects.filter(id__gt=numbers[since], id__lte=numbers[until]).order_by("id")
    return tuple(plan_of(steps) for steps in between.values_list("steps", flat=True) if steps)


def versions() -> dict[str, str]:
    """Return how each published description is named to people, by its hash: version and fingerprint."""
    known = Publication.objects.values_list("hash", "version")
    return {digest: f"{version} ({digest[:12]})" for digest, version in known}
