"""The description in force."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from seloste.core.description import Description, load
from seloste.core.errors import SelosteError
from seloste.publications.models import Publication


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
    """Return the description in force.

    Raises:
        NothingPublished: there is none.
    """
    newest = Publication.objects.order_by("-id").values("hash", "version", "published_at").first()
    if newest is None:
        raise NothingPublished("No description is published yet; run “seloste publish”.")
    return Published(description=_description(newest["hash"]), **newest)


def described(digest: str) -> Description | None:
    """Return the description that was published with this content hash, or None when none was."""
    try:
        return _description(digest)
    except Publication.DoesNotExist:
        return None


@lru_cache(maxsize=4)
def _description(content: str) -> Description:
    return load(Publication.objects.get(hash=content).source)


def versions() -> dict[str, str]:
    """Return how each published description is named to people, by its hash: version and fingerprint."""
    rows = Publication.objects.values_list("hash", "version")
    return {digest: f"{version} ({digest[:12]})" for digest, version in rows}
