"""Taking letters in, through whichever door, and doing what surely follows from them.

Nothing that erases, discloses or refuses follows from a letter by itself: what is surely read opens a request or joins
one, and everything else waits for a person, with its month running.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from seloste.core.access import SYSTEM, Action, Actor
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.letters.reading import read
from seloste.core.outcomes import Refused
from seloste.core.requests import RIGHTS
from seloste.mailroom.incoming import Door, Kept, LetterState, open_letter, sort_letter, take_in
from seloste.mailroom.returned import is_ours
from seloste.people.selectors import holder
from seloste.people.whole import members_of
from seloste.publications.selectors import current
from seloste.rights.deciding import log, refusal
from seloste.rights.models import Joined, Request
from seloste.rights.opening import language_of, open_request
from seloste.rights.threads import join, request_of
from seloste.storage import writing

ONE_REQUEST_IN = timedelta(days=1)
"""Within this time a second letter from one address opens no second request by itself."""
MOST_COMPARED = 50
"""Letters of unknown senders that a new one is compared with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What a letter became: a request with its reference, a part of one, or a letter for a person to sort."""

    letter_id: UUID
    state: LetterState
    reference: str | None = None
    request_id: UUID | None = None
    new: bool = True


def deliver(
    raw: bytes, *, at: datetime, received_at: datetime | None = None, door: Door = Door.MAIL
) -> Delivered:
    """Take one raw message in, now (``at``), and do what surely follows from it.

    Its month counts from ``received_at``, when it reached us, which is now unless it is told.

    What surely asks for something opens a request and is acknowledged; an answer or a reminder joins its request; an
    automatic letter is kept and not answered; whatever is not surely read waits for a person, with its month running.

    Raises:
        UnreadableLetter: there is nothing that could be kept; nothing was written.
    """
    with writing():
        kept, new = take_in(raw, door=door, received_at=received_at or at, at=at)
        if not new:
            return _known(kept)
        log(SYSTEM, Action.ADD, at, letter=kept.id)
        if kept.letter.auto_submitted or is_ours(kept.letter):
            sort_letter(kept.id, LetterState.AUTOMATIC)
            return Delivered(letter_id=kept.id, state=LetterState.AUTOMATIC)
        reading = read(kept.letter)
        if (request := request_of(kept, reading)) is not None:
            join(kept, request, reading, actor=SYSTEM, at=at)
            return _delivered(kept, request, LetterState.JOINED)
        if not reading.sure or not set(reading.kinds) <= set(RIGHTS) or _asked_lately(kept):
            return Delivered(letter_id=kept.id, state=LetterState.TO_SORT)
        request = open_request(
            kept, kinds=reading.kinds, language=language_of(reading.language), actor=SYSTEM, at=at
        )
    return _delivered(kept, request, LetterState.REQUEST)


def deliver_asked(
    raw: bytes,
    *,
    kinds: Sequence[Kind],
    language: Language,
    door: Door,
    at: datetime,
    received_at: datetime | None = None,
    actor: Actor = SYSTEM,
    proven: UUID | None = None,
) -> Delivered:
    """Take in a request whose sender said themselves what they ask for, on a page or to somebody of the staff.

    Raises:
        UnreadableLetter: as ``deliver``.
    """
    with writing():
        kept, new = take_in(raw, door=door, received_at=received_at or at, at=at)
        if not new:
            return _known(kept)
        log(actor, Action.ADD, at, letter=kept.id)
        if proven is None and door is not Door.STAFF and _asked_lately(kept):
            return Delivered(letter_id=kept.id, state=LetterState.TO_SORT)
        request = open_request(kept, kinds=kinds, language=language, actor=actor, at=at, proven=proven)
    return _delivered(kept, request, LetterState.REQUEST)


def deliver_by_hand(raw: bytes, *, received_at: datetime, actor: Actor, at: datetime) -> Delivered | Refused:
    """Take in a message that somebody of the staff has, as it came at ``received_at``.

    Raises:
        UnreadableLetter: as ``deliver``.
    """
    with writing():
        if (refused := refusal(actor, Action.SORT, at)) is not None:
            return refused
        return deliver(raw, received_at=received_at, at=at, door=Door.UPLOAD)


def _known(kept: Kept) -> Delivered:
    """Return what became of a letter that came before."""
    request = Request.objects.filter(letter_id=kept.id).first()
    joined = Joined.objects.select_related("request").filter(letter_id=kept.id).first()
    found = request or (joined.request if joined else None)
    return Delivered(
        letter_id=kept.id,
        state=kept.state,
        reference=found.reference if found else None,
        request_id=found.id if found else None,
        new=False,
    )


def _delivered(kept: Kept, request: Request, state: LetterState) -> Delivered:
    return Delivered(letter_id=kept.id, state=state, reference=request.reference, request_id=request.id)


def _asked_lately(kept: Kept) -> bool:
    """Tell whether this address has asked within a day: then a person looks, and nobody's mailbox is filled."""
    came = kept.received_at
    recent = Request.objects.filter(
        received_at__gt=came - ONE_REQUEST_IN, received_at__lt=came + ONE_REQUEST_IN
    )
    person_id = holder(field=current().description.people.reached_at, text=kept.letter.from_address)
    if person_id:
        return recent.filter(person_id__in=members_of(person_id)).exists()
    letters = recent.filter(person_id=None).order_by("-received_at").values_list("letter_id", flat=True)
    return any(
        (earlier := open_letter(letter_id))
        and earlier.letter.from_address.casefold() == kept.letter.from_address.casefold()
        for letter_id in letters[:MOST_COMPARED]
    )
