"""Publishing a description, and refusing to start when what is written is not what is in force."""

from datetime import datetime
from pathlib import Path

from seloste.core.deadlines import HELSINKI
from seloste.core.description import Description, complete, content_hash, load, read
from seloste.core.description.rules.gate import require_lawful
from seloste.core.errors import SelosteError
from seloste.publications.models import Publication
from seloste.publications.selectors import NothingPublished, current
from seloste.storage import writing


class NotInForce(SelosteError):
    """The description file and the published description differ."""


class Unplanned(SelosteError):
    """A new version leaves out, or keeps otherwise, something that may be kept about people already."""


def publish(*, source: str, file: str, at: datetime) -> str:
    """Put the description ``source`` into force from ``at`` and return its content hash.

    Publishing what is in force already changes nothing.

    Raises:
        DescriptionError: it cannot be read, contradicts itself, or leaves something out.
        Unlawful: the check finds errors in it.
        Unplanned: a field or record type in force is gone, or its type or retention rule changed.
    """
    statement = read(source, file=file)
    description = complete(statement)
    require_lawful(statement, on=at.astimezone(HELSINKI).date())
    digest = content_hash(source)
    with writing():
        try:
            in_force = current()
        except NothingPublished:
            in_force = None
        if in_force and in_force.hash == digest:
            return digest
        if in_force and (lost := sorted(_lost(in_force.description, description))):
            raise Unplanned(
                f"{file} leaves out or changes what may be kept about people already: {', '.join(lost)}. "
                "Keep it as it is in force; what is kept needs a plan before its description goes."
            )
        if Publication.objects.filter(hash=digest).exists():
            raise Unplanned(f"{file} is an earlier version word for word; give it a new version and date.")
        Publication.objects.create(
            hash=digest, version=description.register_.version, published_at=at, source=source
        )
    return digest


def _lost(old: Description, new: Description) -> set[str]:
    now = _how_kept(new)
    return {key for key, how in _how_kept(old).items() if now.get(key) != how}


def _how_kept(description: Description) -> dict[str, tuple[str, ...]]:
    """Tell for each field, record's field and purpose what must not change under kept data."""
    kept: dict[str, tuple[str, ...]] = {}
    for key, field in description.fields.items():
        kept[f"fields.{key}"] = (field.type, field.retention)
    for key, record in description.records.items():
        kept[f"records.{key}"] = (record.retention,)
        kept |= {f"records.{key}.fields.{name}": (inner.type,) for name, inner in record.fields.items()}
    for key, purpose in description.purposes.items():
        kept[f"purposes.{key}"] = (purpose.basis,)
    return kept


def check_in_force(path: Path) -> None:
    """Compare the description file with what is published; they must be the same words.

    Raises:
        NotInForce: they differ, or the file cannot be read.
        NothingPublished: nothing was published yet.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise NotInForce(f"The description {path} cannot be read.") from None
    load(source, file=path.name)
    if content_hash(source) != current().hash:
        raise NotInForce(
            f"{path.name} is not the description in force ({current().version}). "
            "Publish it with “seloste publish”, or put the published one back."
        )
