"""Erasing a person in every room (Art. 17): their data, the letters of their requests, and answers to them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.core.access import Actor
from seloste.core.outcomes import Refused
from seloste.inquiries.services import forget, letters_of
from seloste.mailroom.forgetting import forget_letters
from seloste.people.erasing import begin_erasure, count_kept, remove
from seloste.rights.models import Answer, Joined, Part, Request
from seloste.storage import truncate_wal, writing
from seloste.vault import journal
from seloste.vault.documents import destroy
from seloste.vault.journal import Decided


def letters_about(requests: Iterable[Request]) -> list[UUID]:
    """Return the letters that made these requests or belong to them."""
    opened = {request.id: request.letter_id for request in requests}
    joined = Joined.objects.filter(request_id__in=opened).values_list("letter_id", flat=True)
    return [*opened.values(), *joined]


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """Who was erased, and how many of their records the law keeps."""

    members: Sequence[UUID]
    kept_records: int


def erase(*, person_id: UUID, actor: Actor, at: datetime) -> Erased | Refused | None:
    """Erase a person and whoever was merged into them, in every room; None when there is no such person.

    What stays of a request is that it was made, when, and how it was handled (Art. 5(2)): no name and no word.

    Raises:
        StillRead: an older state of a database is being read, so that erased bytes lie in its write-ahead
            log still; nobody reads the person any more, and erasing is finished at the next start.
    """
    decided = begin_erasure(person_id=person_id, actor=actor, at=at)
    if decided is None or isinstance(decided, Refused):
        return decided
    for each in decided:
        apply_erasure(each)
    members = [each.owner_id for each in decided]
    return Erased(members=members, kept_records=count_kept(members))


def apply_erasure(decided: Decided) -> None:
    """Carry out an erasure that was decided on; a second time it changes nothing.

    Raises:
        StillRead: as ``erase``.
    """
    person_id = decided.owner_id
    # The request that asked for it is answered first; what was sent and written about it goes when its time is over.
    requests = Request.objects.filter(person_id=person_id, forget_at=None)
    _forget_letters([*letters_about(requests), *letters_of(person_id)], of=person_id, at=decided.at)
    forget(person_id)
    answers = Answer.objects.filter(person_id=person_id, request__forget_at=None)
    for answer_id in answers.values_list("id", flat=True):
        destroy(answer_id, at=decided.at)
    with writing():
        answers.update(sealed=None)
    remove(decided)
    truncate_wal("default")
    journal.forget(person_id)
    journal.mark_done(decided.id)


def forget_erased(*, at: datetime) -> int:
    """Destroy what was kept to answer those who were erased at their request, when its time is over."""
    over = list(Request.objects.filter(forget_at__lt=at).exclude(person_id=None))
    for request in over:
        _forget_letters(letters_about([request]), of=request.id, at=at)
        destroy(request.id, at=at)
        with writing():
            Request.objects.filter(id=request.id).update(person_id=None)
    if over:
        truncate_wal("default")
    return len(over)


def _forget_letters(letter_ids: Sequence[UUID], *, of: UUID, at: datetime) -> None:
    """Destroy letters, and with them what the staff wrote on the parts of their requests."""
    forget_letters(letter_ids, of=of, at=at)
    with writing():
        Part.objects.filter(owner_id__in=letter_ids).update(sealed=None)
