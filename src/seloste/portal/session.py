"""Who is signed in, and for what: the session holds an identifier and until when, and nothing else of a person."""

from datetime import datetime, timedelta
from uuid import UUID

from django.http import HttpRequest

LASTS = timedelta(hours=1)
"""How long one stays signed in; the letter, or the page, leads to a new code."""

_ANSWER, _ANSWER_UNTIL = "answer", "answer_until"
_PERSON, _PERSON_UNTIL = "person", "person_until"
_ASKED = "sign_in"


def open_for(request: HttpRequest, answer_id: UUID, *, at: datetime) -> None:
    """Open one answer to whoever has this session from now on, under a new session key."""
    _open(request, _ANSWER, _ANSWER_UNTIL, answer_id, at)


def opened(request: HttpRequest, *, at: datetime) -> UUID | None:
    """Return the answer that this session opens."""
    return _opened(request, _ANSWER, _ANSWER_UNTIL, at)


def remember(request: HttpRequest, token: str) -> None:
    """Keep the token that the code in the letter goes with."""
    request.session[_ASKED] = token


def remembered(request: HttpRequest) -> str | None:
    """Return the token of the code that was asked for last."""
    token = request.session.get(_ASKED)
    return str(token) if token else None


def sign_in(request: HttpRequest, person_id: UUID, *, at: datetime) -> None:
    """Let whoever has this session see their own page from now on, under a new session key."""
    request.session.pop(_ASKED, None)
    _open(request, _PERSON, _PERSON_UNTIL, person_id, at)


def signed_in(request: HttpRequest, *, at: datetime) -> UUID | None:
    """Return who is signed in to their own page."""
    return _opened(request, _PERSON, _PERSON_UNTIL, at)


def close(request: HttpRequest) -> None:
    """Sign out; a member of staff who tries the portal stays signed in to the console."""
    for key in (_ANSWER, _ANSWER_UNTIL, _PERSON, _PERSON_UNTIL, _ASKED):
        request.session.pop(key, None)
    if not list(request.session.keys()):
        request.session.flush()
    else:
        request.session.cycle_key()


def _open(request: HttpRequest, key: str, until: str, opens: UUID, at: datetime) -> None:
    request.session.cycle_key()
    request.session[key] = str(opens)
    request.session[until] = (at + LASTS).isoformat()


def _opened(request: HttpRequest, key: str, until: str, at: datetime) -> UUID | None:
    opens, end = request.session.get(key), request.session.get(until)
    if not opens or not end or at > datetime.fromisoformat(end):
        return None
    return UUID(opens)
