"""Whether people, decisions, description, log and work put off are as the services leave them."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.apps import apps
from django.conf import settings
from django.db.models import Exists, OuterRef

from seloste.audit.checkpoints import newest
from seloste.audit.sealing import seal_pending
from seloste.continuity.checks.keys import made_at
from seloste.continuity.findings import Finding, alarm, fault
from seloste.continuity.replaying import carry_out_undone
from seloste.continuity.tables import sealings
from seloste.continuity.timing import TOLERANCE, last_entry
from seloste.core.errors import SelosteError
from seloste.jobs.services import count_waiting
from seloste.people.kept import kept
from seloste.publications.services import check_described, check_in_force
from seloste.vault.journal import undone

WAITS = timedelta(minutes=1)
"""The worker seals, and takes in what was sent, at least once a second."""


def description(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Compare the description with the one in force."""
    try:
        check_in_force(settings.SELOSTE.path(settings.SELOSTE.description))
        check_described(kept())
    except SelosteError as error:
        yield fault("description-not-in-force", str(error), "Publish it, or put the published one back.")


def decisions(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Find decisions that were written down and not carried out."""
    kinds = Counter(decided.kind.value for decided in undone())
    if kinds:
        yield fault(
            "decision-undone",
            f"Decisions were written down and not carried out yet: {', '.join(sorted(kinds))}.",
            "They are carried out at the next start, or with “seloste doctor --repair”.",
            count=kinds.total(),
            mend=carry_out_undone,
        )


def people(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Find people of whom nothing is kept."""
    rows = apps.get_model("people", "Person").objects.all()
    for sealing in sealings():
        if sealing.model._meta.app_label == "people":
            rows = rows.exclude(Exists(sealing.model.objects.filter(**{sealing.owner: OuterRef("pk")})))
    if count := rows.count():
        yield alarm(
            "person-half",
            "There are people in the register of whom neither fields nor records are kept.",
            "The services never leave that; look in the log for who changed them, and restore a backup if need be.",
            count=count,
        )


def work(at: datetime) -> Iterator[Finding]:
    """Find what people sent and the worker could not take in, or did not."""
    if count := count_waiting(before=at - WAITS):
        yield fault(
            "work-waiting",
            "What people sent has been waiting for more than a minute to be taken in.",
            "Let the worker run (seloste serve); if it does, its log names what failed, and it is tried again hourly.",
            count=count,
        )


def log(at: datetime) -> Iterator[Finding]:
    """Look at whether the log is sealed, and grows with the clock."""
    pending = apps.get_model("audit", "Pending").objects.order_by("pk")
    oldest = pending.values_list("pk", flat=True).first()
    if oldest is not None and made_at(oldest) < (at - WAITS).timestamp():
        last = newest()
        since = f"{last.at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if last else "never"
        yield fault(
            "log-unsealed",
            f"Entries of the log wait to be sealed for more than a minute; it was sealed last: {since}.",
            "Let the worker run (seloste serve), or seal them with “seloste doctor --repair”.",
            count=pending.count(),
            mend=lambda: seal_pending(at=at),
        )
    entry = last_entry()
    if entry is not None and entry > at + TOLERANCE:
        yield alarm(
            "clock-behind",
            f"The log tells of {entry.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC already, and the clock stands before that.",
            "Set the clock right, and keep it right with a time server; deadlines depend on it.",
        )
