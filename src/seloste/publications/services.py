"""Publishing a description, and refusing to start when what is written is not what is in force."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.db import IntegrityError

from seloste.core.changes import Plan, open_places, read_plan, written
from seloste.core.deadlines import HELSINKI
from seloste.core.description import Description, complete, content_hash, load, read
from seloste.core.description.rules.gate import require_lawful
from seloste.core.errors import SelosteError
from seloste.publications.keeping import Kept, kept_but_not_described
from seloste.publications.models import Notice, Publication
from seloste.publications.notices import notices
from seloste.publications.selectors import NothingPublished, Published, current, plans
from seloste.storage import writing


class NotInForce(SelosteError):
    """The description file and the published description differ."""


class Unplanned(SelosteError):
    """A new version leaves out, or keeps otherwise, something that may be kept about people already."""


class NotDescribed(SelosteError):
    """Something is kept that no description in force and no plan answers for."""


class Overtaken(SelosteError):
    """Another version was published while this one was being checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFile:
    """The words of a plan, and the name of the file they stand in."""

    source: str
    file: str


def publish(
    *, source: str, file: str, at: datetime, plan: PlanFile | None = None, kept: Kept | None = None
) -> str:
    """Put the description ``source`` into force from ``at`` and return its content hash.

    ``plan`` says what becomes of what is kept where the new version changes or leaves out how it is kept;
    ``kept`` is what something is kept under now, and unsaid, it may be anything.

    Publishing what is in force already changes nothing.

    Raises:
        DescriptionError: description or plan cannot be read, contradicts itself, or leaves something out.
        Unlawful: the check finds errors in the description.
        Unplanned: there is no plan, and a field or record type in force is gone, or kept otherwise.
        Overtaken: somebody else published another version at the same time.
    """
    statement = read(source, file=file)
    description = complete(statement)
    require_lawful(statement, on=at.astimezone(HELSINKI).date())
    digest = content_hash(source)
    in_force = _in_force()
    if in_force and in_force.hash == digest:
        return digest
    if Publication.objects.filter(hash=digest).exists():
        raise Unplanned(f"{file} is an earlier version word for word; give it a new version and date.")
    steps = _planned(in_force, description, file, plan) if in_force else _first(plan)
    _require_described(description, steps, file, kept)
    follows = Publication.objects.filter(hash=in_force.hash).values_list("id", flat=True) if in_force else [0]
    made = list(notices(description, digest))
    try:
        with writing():
            row = Publication.objects.create(
                id=follows[0] + 1,
                hash=digest,
                version=description.register_.version,
                published_at=at,
                source=source,
                plan=plan.source if plan else "",
                steps=written(steps),
            )
            Notice.objects.bulk_create(
                Notice(publication=row, language=language.value, document=document)
                for language, document in made
            )
    except IntegrityError:
        if current().hash == digest:
            return digest
        raise Overtaken(
            f"Version {current().version} was published at the same time, so {file} was not; "
            "compare it with that one, and publish it again."
        ) from None
    return digest


def _in_force() -> Published | None:
    try:
        return current()
    except NothingPublished:
        return None


def _planned(in_force: Published, new: Description, file: str, plan: PlanFile | None) -> Plan:
    """Return the plan for what the new version changes under what is kept already."""
    old = (in_force.description, in_force.hash)
    if plan is not None:
        return read_plan(plan.source, old, new, file=plan.file)
    if asked := open_places(in_force.description, new):
        raise Unplanned(
            f"{file} leaves out or changes what may be kept about people already: {', '.join(asked)}. "
            "Write what becomes of it into a plan, from the draft that “seloste diff --plan-out” makes, and "
            "publish with --plan; or keep it as it is in force."
        )
    return Plan()


def _first(plan: PlanFile | None) -> Plan:
    if plan is not None:
        raise Unplanned(f"Nothing is in force yet, so {plan.file} has nothing to plan; publish without it.")
    return Plan()


def _require_described(description: Description, plan: Plan, file: str, kept: Kept | None) -> None:
    """Refuse a version that stops describing what is held or stays under a rule, or is kept unknown to all."""
    known = [*plans(), plan]
    everything = Kept(
        records=frozenset(),
        retentions=frozenset(step.rule for each in known for step in each.steps if step.rule),
    )
    if lost := kept_but_not_described(kept or everything, description, known):
        raise Unplanned(
            f"{file} does not describe what something is kept under: {', '.join(lost)}. "
            "Describe it until nothing is kept under it any more."
        )


def check_in_force(path: Path) -> None:
    """Compare the description file with what is published; they must be the same words.

    Raises:
        NotInForce: they differ, or the file cannot be read.
        NothingPublished: nothing was published yet.
    """
    try:
        source = read_words(path)
    except (OSError, UnicodeDecodeError):
        raise NotInForce(f"The description {path} cannot be read.") from None
    load(source, file=path.name)
    if content_hash(source) != current().hash:
        raise NotInForce(
            f"{path.name} is not the description in force ({current().version}). "
            "Publish it with “seloste publish”, or put the published one back."
        )


def read_words(path: Path) -> str:
    """Return the words of a file as they are, to the ends of its lines; a byte order mark is none of them.

    Raises:
        OSError: it cannot be read.
        UnicodeDecodeError: it is not UTF-8.
    """
    return path.read_bytes().decode("utf-8-sig")


def check_described(kept: Kept) -> None:
    """Compare what is kept with what is published; nothing is kept that neither describes nor plans.

    Raises:
        NotDescribed: something is; the sentence names it.
    """
    in_force = current()
    if lost := kept_but_not_described(kept, in_force.description, plans()):
        raise NotDescribed(
            f"Something is kept that version {in_force.version} does not describe and no plan covers: "
            f"{', '.join(lost)}. Publish a version that describes it, or restore the database it belongs to."
        )
