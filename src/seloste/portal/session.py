"""Who is signed in for which answer: the session holds the answer's id and until when, nothing about the person."""

from datetime import datetime, timedelta
from uuid import UUID

from django.http import HttpRequest

LASTS = timedelta(hours=1)
"""How long an answer stays open after signing in; the link leads to a new code as long as it lasts."""

_ANSWER, _UNTIL = "answer", "answer_until"


def open_for(request: HttpRequest, answer_id: UUID, *, at: datetime) -> None:
    """Open one answer to whoever has this session from now on, under a new session key."""
    request.session.cycle_key()
    request.session[_ANSWER] = str(answer_id)
    request.session[_UNTIL] = (at + LASTS).isoformat()


def opened(request: HttpRequest, *, at: datetime) -> UUID | None:
    """Return the answer that this session opens."""
    answer_id, until = request.session.get(_ANSWER), request.session.get(_UNTIL)
    if not answer_id or not until or at > datetime.fromisoformat(until):
        return None
    return UUID(answer_id)


def close(request: HttpRequest) -> None:
    """End the access to the answer; a member of staff who tries the portal stays signed in elsewhere."""
    request.session.pop(_ANSWER, None)
    request.session.pop(_UNTIL, None)
    if not list(request.session.keys()):
        request.session.flush()
    else:
        request.session.cycle_key()
