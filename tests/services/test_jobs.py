"""Work that is put off: nothing lost, nothing twice, nothing readable while it waits or afterwards."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps

from seloste.jobs.models import Job
from seloste.jobs.services import LEASE, RETRY_AFTER, do_due, put_off
from seloste.jobs.turns import take_turn
from seloste.mailroom.models import Outgoing
from seloste.project.worker import Chore, do_once
from seloste.publications.selectors import current
from seloste.vault.documents import KeyLost, create_keys, keys_of

SECRET = "aino.virtanen@example.org"
Done = list[tuple[Any, datetime]]


@pytest.fixture
def put(now: datetime) -> Callable[..., UUID]:
    """Put some work off."""

    def put(content: object = SECRET, kind: str = "form", at: datetime = now) -> UUID:
        retention = current().description.evidence.requests.retention
        return put_off(kind, {"content": content}, retention=retention, at=at)

    return put


def into(done: Done) -> dict[str, Any]:
    """Return a worker that only remembers what it did."""
    return {"form": lambda content, at: done.append((content["content"], at))}


def failing(content: Any, at: datetime) -> None:
    """Fail as a worker may whose message holds personal data."""
    raise LookupError(content)


def test_work_is_done_once_oldest_first_as_of_when_it_was_sent(put, now: datetime) -> None:
    """Whoever asks again finds nothing to do."""
    put("second", at=now + timedelta(seconds=1))
    put("first")
    done: Done = []
    later = now + timedelta(minutes=1)
    assert do_due(into(done), at=later) == 2
    assert done == [("first", now), ("second", now + timedelta(seconds=1))]
    assert do_due(into(done), at=later) == 0
    assert not Job.objects.exists()


def test_nothing_readable_waits_and_no_key_stays(put, now: datetime) -> None:
    """What was sent is sealed, and its key ends with the work, in backups too."""
    job_id = put()
    [row] = Job.objects.values()
    assert SECRET not in repr({**row, "sealed": bytes(row["sealed"])})
    do_due(into([]), at=now)
    assert not keys_of([job_id]).has(job_id, row["retention"])
    with pytest.raises(KeyLost):
        create_keys(job_id, [row["retention"]], at=now)


def test_what_fails_is_tried_again_and_keeps_nobody_waiting(put, now: datetime, caplog) -> None:
    """Only the kind of the error is kept; what is behind it in the queue goes on."""
    put(SECRET, kind="broken")
    put("good")
    done: Done = []
    workers = {**into(done), "broken": failing}
    assert do_due(workers, at=now) == 1
    assert done == [("good", now)]
    [job] = Job.objects.all()
    assert (job.problem, job.attempts, job.due_at) == ("LookupError", 1, now + RETRY_AFTER[0])
    assert SECRET not in caplog.text
    assert "LookupError" in caplog.text
    assert do_due(workers, at=now + RETRY_AFTER[0] - timedelta(seconds=1)) == 0
    assert do_due({"broken": lambda content, at: done.append((content["content"], at))}, at=job.due_at) == 1
    assert done[-1] == (SECRET, now)


def test_it_is_tried_for_ever_but_ever_more_rarely(put, now: datetime) -> None:
    """Nothing that somebody sent is given up."""
    put(kind="broken")
    at, waits = now, []
    for _ in range(6):
        assert do_due({"broken": failing}, at=at) == 0
        due = Job.objects.get().due_at
        waits.append(due - at)
        at = due
    assert waits == [*RETRY_AFTER, RETRY_AFTER[-1], RETRY_AFTER[-1]]


def test_what_a_failed_attempt_wrote_is_taken_back(put, now: datetime) -> None:
    """Work and the end of its job are one transaction: it is done whole or not at all."""
    put()

    def half(content: Any, at: datetime) -> None:
        Outgoing.objects.create(
            id=UUID(int=7), owner_id=UUID(int=8), matter_id=UUID(int=9), sealed=b"", queued_at=at
        )
        failing(content, at)

    do_due({"form": half}, at=now)
    assert not Outgoing.objects.exists()
    assert Job.objects.count() == 1


def test_a_worker_that_died_is_waited_for_and_then_replaced(put, now: datetime) -> None:
    """Its lease ends; until then nobody else does the same work."""
    put()
    done: Done = []

    class Killed(BaseException):
        pass

    def killed(content: Any, at: datetime) -> None:
        raise Killed

    with pytest.raises(Killed):
        do_due({"form": killed}, at=now)
    assert do_due(into(done), at=now + LEASE - timedelta(seconds=1)) == 0
    assert do_due(into(done), at=now + LEASE) == 1
    assert len(done) == 1


def test_work_of_a_kind_this_worker_does_not_know_waits_for_one_that_does(put, now: datetime) -> None:
    """As when an older version is still running."""
    put(kind="new")
    assert do_due(into([]), at=now) == 0
    assert apps.get_model("jobs", "Job").objects.count() == 1


def test_what_is_done_in_turn_is_done_once_by_several_workers(now: datetime) -> None:
    """Its next time is kept in the database, so that a restart does not bring it forward."""
    hour = timedelta(hours=1)
    assert take_turn("ending", every=hour, at=now)
    assert not take_turn("ending", every=hour, at=now)
    assert not take_turn("ending", every=hour, at=now + hour - timedelta(seconds=1))
    assert take_turn("ending", every=hour, at=now + hour)
    assert take_turn("another", every=hour, at=now)


def test_a_clock_that_ran_ahead_does_not_stop_it_for_long(now: datetime) -> None:
    """What was to be done in a year is done now, once the clock is right."""
    hour = timedelta(hours=1)
    assert take_turn("ending", every=hour, at=now + timedelta(days=365))
    assert take_turn("ending", every=hour, at=now)
    assert not take_turn("ending", every=hour, at=now)


def test_a_chore_that_fails_is_tried_again_within_a_minute(now: datetime, caplog) -> None:
    """Not after its whole hour; the log tells the kind of the error and nothing of its words."""
    tried: list[datetime] = []

    def fail(at: datetime) -> None:
        tried.append(at)
        raise LookupError(SECRET)

    chore = Chore(name="failing", every=timedelta(hours=1), do=fail)
    for minutes in (0, 0.5, 1, 1.5, 2):
        do_once(chore, at=now + timedelta(minutes=minutes))
    assert tried == [now + timedelta(minutes=minutes) for minutes in (0, 1, 2)]
    assert "LookupError" in caplog.text
    assert SECRET not in caplog.text
