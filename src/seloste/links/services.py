"""Making, following and using up links; sending and checking codes."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from django.utils import timezone

from seloste.core.errors import SelosteError
from seloste.links.models import Link
from seloste.storage import writing

CODE_LASTS = timedelta(minutes=15)
CODE_DIGITS = 6
ATTEMPTS = 5
"""Wrong codes, after which the link takes no more."""
CODES = 10
"""Codes sent for one link, so that nobody fills a mailbox with them."""

REMEMBERED = timedelta(days=90)
"""How long whoever follows an old link is told that its time is over."""


class Kind(StrEnum):
    """What a link is for."""

    IDENTITY = "identity"
    ANSWER = "answer"
    CONSENT = "consent"
    WITHDRAWAL = "withdrawal"
    SIGN_IN = "sign_in"
    """Not in a letter: the browser keeps it, and the code that goes with it is in the letter."""


LASTS = {
    Kind.IDENTITY: timedelta(days=14),
    Kind.ANSWER: timedelta(days=30),
    Kind.CONSENT: timedelta(days=7),
    # Art. 7(3): consent can be withdrawn at any time, long after the letter.
    Kind.WITHDRAWAL: timedelta(days=3652),
    Kind.SIGN_IN: timedelta(hours=1),
}
"""How long a link of each kind can be followed."""


class Problem(StrEnum):
    """Why a link or code did not work."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED = "used"
    WRONG_CODE = "wrong_code"
    TOO_MANY_ATTEMPTS = "too_many_attempts"


class BadLink(SelosteError):
    """The link or code does not work; ``problem`` says why, and nothing was changed."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(f"This link or code does not work: {problem}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A link that works: what it is for and which matter it belongs to."""

    kind: Kind
    matter_id: UUID
    used: bool


def last_day(kind: Kind, at: datetime) -> date:
    """Return the last day, by our calendar, on which a link made at ``at`` can be followed."""
    return timezone.localdate(at + LASTS[kind])


def end_of(day: date) -> datetime:
    """Return the last moment of ``day`` by our clock."""
    return timezone.make_aware(datetime.combine(day, time.max))


def make(*, kind: Kind, matter_id: UUID, at: datetime) -> str:
    """Make a link for a matter and return its token (256 random bits); only its hash is kept."""
    token = secrets.token_urlsafe(32)
    with writing():
        Link.objects.create(
            digest=_digest(token),
            kind=kind.value,
            matter_id=matter_id,
            created_at=at,
            expires_at=end_of(last_day(kind, at)),
        )
    return token


def follow(*, token: str, kind: Kind, at: datetime) -> Followed:
    """Return what the link belongs to; following changes nothing, so that mail scanners do no harm.

    Raises:
        BadLink: there is no such link, or its time is over.
    """
    link = _working(token, kind, at)
    return Followed(kind=kind, matter_id=link.matter_id, used=link.used_at is not None)


def use(*, token: str, kind: Kind, at: datetime) -> Followed:
    """Use the link up and return what it belongs to.

    Raises:
        BadLink: there is no such link, its time is over, or it was used before.
    """
    with writing():
        link = _working(token, kind, at)
        if not Link.objects.filter(digest=link.digest, used_at=None).update(used_at=at):
            raise BadLink(Problem.USED)
    return Followed(kind=kind, matter_id=link.matter_id, used=True)


def hand_over(*, token: str, kind: Kind, matter_id: UUID, at: datetime) -> None:
    """Say whose a link is that was made before anybody was looked up.

    Raises:
        BadLink: there is no such link, or its time is over.
    """
    with writing():
        Link.objects.filter(digest=_working(token, kind, at).digest).update(matter_id=matter_id)


def count_codes(*, kind: Kind, matter_id: UUID, since: datetime) -> int:
    """Return how many codes have been sent for links of a matter that were made since then."""
    links = Link.objects.filter(kind=kind.value, matter_id=matter_id, created_at__gte=since)
    return sum(links.values_list("codes_sent", flat=True))


def make_code(*, token: str, kind: Kind, at: datetime) -> str:
    """Make a fresh code of six digits for the link and return it; an older code ends.

    Raises:
        BadLink: there is no such link, its time is over, or too many codes were guessed for it.
    """
    code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
    with writing():
        link = _working(token, kind, at, alone=True)
        if link.code_attempts >= ATTEMPTS or link.codes_sent >= CODES:
            raise BadLink(Problem.TOO_MANY_ATTEMPTS)
        Link.objects.filter(digest=link.digest).update(
            code_digest=_digest(token + code), code_expires_at=at + CODE_LASTS, codes_sent=link.codes_sent + 1
        )
    return code


def check_code(*, token: str, kind: Kind, code: str, at: datetime) -> Followed:
    """Use the code up and return what its link belongs to; five wrong codes end the link's codes.

    Raises:
        BadLink: the link does not work, or the code is wrong, old, or guessed too often.
    """
    with writing():
        link = _working(token, kind, at, alone=True)
        if link.code_attempts >= ATTEMPTS:
            raise BadLink(Problem.TOO_MANY_ATTEMPTS)
        expected, until = link.code_digest, link.code_expires_at
        right = expected is not None and hmac.compare_digest(bytes(expected), _digest(token + code.strip()))
        in_time = until is not None and at <= until
        if right and in_time:
            Link.objects.filter(digest=link.digest).update(code_digest=None, code_attempts=0)
        elif not right:
            Link.objects.filter(digest=link.digest).update(code_attempts=link.code_attempts + 1)
    if not right:
        raise BadLink(Problem.WRONG_CODE)
    if not in_time:
        raise BadLink(Problem.EXPIRED)
    return Followed(kind=kind, matter_id=link.matter_id, used=link.used_at is not None)


def end(*, matter_id: UUID) -> None:
    """End every link of a matter."""
    with writing():
        Link.objects.filter(matter_id=matter_id).delete()


def forget_expired(*, at: datetime) -> int:
    """Delete the links whose time has been over for so long that nobody follows them, and return how many."""
    with writing():
        deleted, _ = Link.objects.filter(expires_at__lt=at - REMEMBERED).delete()
    return deleted


def _working(token: str, kind: Kind, at: datetime, *, alone: bool = False) -> Link:
    """Return the link's row; ``alone`` makes simultaneous guesses take turns."""
    links = Link.objects.select_for_update() if alone else Link.objects.all()
    link = links.filter(digest=_digest(token), kind=kind.value).first()
    if link is None:
        raise BadLink(Problem.UNKNOWN)
    if at > link.expires_at:
        raise BadLink(Problem.EXPIRED)
    return link


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
