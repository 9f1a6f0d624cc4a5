"""Letters that came in, and what became of each: answered and fetched, waiting, to be sorted."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

from seloste.core.access import Action
from seloste.core.deadlines import deadlines
from seloste.demo.forms import token_in
from seloste.demo.setting import Setting, Somebody, at_leisure, at_work
from seloste.demo.telling import Life, Next
from seloste.mailroom.incoming import LetterState
from seloste.mailroom.outgoing import letters_about
from seloste.rights.answering import answer_that_nothing_is_held, approve, confirm_identity
from seloste.rights.delivering import deliver
from seloste.rights.fetching import expire_answers, fetch
from seloste.rights.selectors import Case, case
from seloste.rights.sorting import set_aside

LONGEST_MONTH = 35
"""Days before today from which on a request can be due after today."""
CONFIRMED, IDENTIFIED, ANSWERED, FETCHED, OVER = 1, 1, 4, 3, 31
"""Days between two steps: from the letter to the confirmed identity, the answer, its fetching and its end."""


class Letter(NamedTuple):
    """A sample letter, the day it came, and its place among the others."""

    sample: dict[str, Any]
    received: datetime
    number: int


def letter(number: int, sample: dict[str, Any], at: datetime) -> Letter:
    """Return a letter on its day: so many days ago, or so that its answer is due within so many days."""
    chance = Random(number)  # noqa: S311 (an invented letter, the same each time)
    if "days_ago" in sample:
        return Letter(sample, at_leisure(at - timedelta(days=sample["days_ago"]), chance), number)
    return Letter(sample, at_leisure(_nearly_due(at, sample["due_in"]), chance), number)


def _nearly_due(at: datetime, days: int) -> datetime:
    """Return the latest day whose requests are due after today and within so many days, or as soon as can be."""
    earlier = [at - timedelta(days=ago) for ago in range(LONGEST_MONTH, 0, -1)]
    coming = [day for day in earlier if deadlines(day).due > at.date()]
    last = (at + timedelta(days=days)).date()
    return next((day for day in reversed(coming) if deadlines(day).due <= last), coming[0])


def correspondence(letter: Letter, setting: Setting) -> Life:
    """Tell what becomes of a letter."""
    chance = Random(letter.number)  # noqa: S311 (as above)
    yield Next(letter.received)
    writer = _writer(letter, setting, chance)
    if writer is None and "from" not in letter.sample:
        return
    delivered = deliver(_raw(letter, writer, setting), at=letter.received)
    step, contact = letter.sample["step"], setting.acting(Action.ANSWER, setting.description.rights_purpose())
    if step == "aside" and delivered.state is LetterState.TO_SORT:
        yield Next(at := at_work(letter.received + timedelta(hours=20), chance))
        set_aside(letter_id=delivered.letter_id, actor=contact, at=at)
    request_id = delivered.request_id
    if request_id is None:
        return
    if step == "nothing_held":
        yield Next(at := at_work(letter.received + timedelta(days=ANSWERED), chance))
        answer_that_nothing_is_held(request_id=request_id, actor=contact, at=at)
    elif step in ("identified", "answered", "closed"):
        yield from _answer(request_id, letter, setting, chance)
    if "then" in letter.sample:
        yield from _write_again(request_id, letter, writer, setting)


def _write_again(request_id: UUID, letter: Letter, writer: Somebody | None, setting: Setting) -> Life:
    """Write once more about the same request, in answer to our letter."""
    then = letter.sample["then"]
    yield Next(at := letter.received + timedelta(days=then["days"]))
    posted = letters_about(request_id)[-1]
    again = Letter({**letter.sample, **then}, at, letter.number)
    deliver(_raw(again, writer, setting, answers=f"<{posted.id}@{_host(setting)}>"), at=at)


def _host(setting: Setting) -> str:
    return setting.description.contact_person.email.rpartition("@")[2]


def _answer(request_id: UUID, letter: Letter, setting: Setting, chance: Random) -> Life:
    contact = setting.acting(Action.ANSWER, setting.description.rights_purpose())
    yield Next(at := letter.received + timedelta(days=CONFIRMED, minutes=chance.randrange(600)))
    posted = next(posted for posted in letters_about(request_id) if posted.kind == "acknowledgement")
    confirm_identity(token=token_in(posted.body, "/me/confirm/"), at=at)
    if letter.sample["step"] == "identified":
        return
    yield Next(at := at_work(at + timedelta(days=ANSWERED), chance))
    approve(request_id=request_id, actor=contact, at=at)
    if letter.sample["step"] == "answered":
        return
    yield Next(at := at + timedelta(days=FETCHED, minutes=chance.randrange(300)))
    whole = case(request_id=request_id, actor=contact, at=at)
    if isinstance(whole, Case) and whole.answer is not None:
        fetch(answer_id=whole.answer.id, at=at)
    yield Next(at := at + timedelta(days=OVER), alone=True)
    expire_answers(at=at)


def _writer(letter: Letter, setting: Setting, chance: Random) -> Somebody | None:
    """Return somebody of the letter's language who has not written yet, or whoever there is."""
    if "from" in letter.sample:
        return None
    fresh = [somebody for somebody in setting.present if not somebody.wrote]
    fitting = [somebody for somebody in fresh if somebody.who.language == letter.sample["language"]]
    if not (candidates := fitting or fresh or setting.present):
        return None
    writer = chance.choice(candidates)
    writer.wrote = True
    return writer


def _raw(letter: Letter, writer: Somebody | None, setting: Setting, answers: str = "") -> bytes:
    message = EmailMessage()
    reached_at = setting.description.people.reached_at
    message["From"] = letter.sample.get("from") or (writer.who.values[reached_at] if writer else "")
    message["To"] = setting.description.contact_person.email
    message["Subject"] = letter.sample["subject"]
    message["Message-ID"] = f"<demo.{letter.number}{'.again' if answers else ''}@example.org>"
    message["Date"] = letter.received
    if answers:
        message["In-Reply-To"] = answers
    if letter.sample["step"] == "automatic":
        message["Auto-Submitted"] = "auto-replied"
    message.set_content(letter.sample["text"].replace("@name", writer.who.name if writer else ""))
    return message.as_bytes()
