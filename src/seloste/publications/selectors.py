"""The description in force."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from seloste.core.description import Description, load
from seloste.core.errors import SelosteError
from seloste.publications.models import Publication
from seloste.storage.sql import rows

_NEWEST = "SELECT id, hash FROM publications_publication ORDER BY id DESC LIMIT 1"


class NothingPublished(SelosteError):
    """No description has been published yet, so nothing may be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A published description with its version, content hash and date."""

    description: Description
    version: str
    hash: str
    published_at: datetime


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


@lru_cache(maxsize=4)
def _description(content: str) -> Description:
    return load(Publication.objects.get(hash=content).source)


def versions() -> dict[str, str]:
    """Return how each published description is named to people, by its hash: version and fingerprint."""
    known = Publication.objects.values_list("hash", "version")
    return {digest: f"{version} ({digest[:12]})" for digest, version in known}
