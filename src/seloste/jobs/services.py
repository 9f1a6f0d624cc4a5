"""Putting work off, and doing what is due: nothing lost, nothing twice."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias
from uuid import UUID

from seloste.jobs.models import Job
from seloste.storage import new_id, writing
from seloste.vault.documents import Sealed, create_keys, destroy_many, keys_of

logger = logging.getLogger(__name__)

Handler: TypeAlias = Callable[[Mapping[str, Any], datetime], object]
"""Does one kind of work, given what was sealed with it and when; called in the transaction that ends the job."""

LEASE: Final = timedelta(minutes=5)
"""How long a worker has for one job before another takes it for dead."""
RETRY_AFTER: Final = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""How long to wait after each failed attempt; the last one holds from then on."""


def put_off(kind: str, content: Mapping[str, Any], *, retention: str, at: datetime) -> UUID:
    """Seal ``content`` (JSON values) until a worker does this kind of work with it, and return the job's id.

    ``retention`` is the rule of the description that what becomes of it is kept under.
    """
    job_id = new_id()
    create_keys(job_id, [retention], at=at)
    with writing():
        Job.objects.create(
            id=job_id,
            kind=kind,
            retention=retention,
            sealed=keys_of([job_id]).seal(content, _place(job_id, retention, kind)),
            queued_at=at,
            due_at=at,
        )
    return job_id


def do_due(handlers: Mapping[str, Handler], *, at: datetime) -> int:
    """Do the work that is due, oldest first, and return how much of it was done.

    The work and the end of its job are one transaction: after a crash it is done again, whole. One that fails is
    tried again later; the others go on. The caller empties the write-ahead log of ``keys`` where any was done.
    """
    done = 0
    while (job := _take(handlers, at)) is not None:
        done += _do(job, handlers[job.kind], at)
    return done


def count_waiting(*, before: datetime) -> int:
    """Return how many jobs have been waiting since before that time."""
    return Job.objects.filter(queued_at__lt=before).count()


def _take(handlers: Mapping[str, Handler], at: datetime) -> Job | None:
    """Take the next job for as long as the lease lasts; several workers take different ones."""
    while True:
        job = Job.objects.filter(due_at__lte=at, kind__in=handlers).order_by("due_at", "id").first()
        if job is None:
            return None
        with writing():
            if Job.objects.filter(id=job.id, due_at=job.due_at).update(due_at=at + LEASE):
                return job


def _do(job: Job, handle: Handler, at: datetime) -> bool:
    try:
        with writing():
            mine = Job.objects.select_for_update().filter(id=job.id, due_at=at + LEASE).first()
            if mine is None:
                return False
            content = keys_of([mine.id]).open(mine.sealed, _place(mine.id, mine.retention, mine.kind))
            handle(content, mine.queued_at)
            mine.delete()
    except Exception as error:  # noqa: BLE001 (one job that fails must not keep the others waiting)
        _put_back(job, error, at)
        return False
    destroy_many([job.id], at=at)
    return True


def _put_back(job: Job, error: Exception, at: datetime) -> None:
    """Try again later; the kind of the error alone is kept, for its message may hold personal data."""
    name = type(error).__name__
    wait = RETRY_AFTER[min(job.attempts, len(RETRY_AFTER) - 1)]
    with writing():
        Job.objects.filter(id=job.id).update(attempts=job.attempts + 1, due_at=at + wait, problem=name)
    logger.error("A job of kind %s failed (%s); it is tried again", job.kind, name)


def _place(job_id: UUID, retention: str, kind: str) -> Sealed:
    return Sealed(owner_id=job_id, retention=retention, row_id=job_id, kind=f"jobs.{kind}")
