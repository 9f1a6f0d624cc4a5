"""Requests that come by no e-mail: noted by staff, by the form on the website, from one's own page, from other systems.

Each becomes a letter in the mailroom like every other, and the same request.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.description import FieldType, Language
from seloste.core.errors import SelosteError
from seloste.core.letters.composing import compose
from seloste.core.letters.kinds import Kind
from seloste.core.normal import LONGEST, LONGEST_TEXT, BadValue, normalise
from seloste.core.normal import Kind as Value
from seloste.core.outcomes import Refused
from seloste.core.requests import in_order
from seloste.jobs.services import put_off
from seloste.mailroom.incoming import Door
from seloste.publications.selectors import current
from seloste.rights.deciding import refusal
from seloste.rights.delivering import Delivered, deliver_asked
from seloste.storage import new_id, writing

REQUEST: Final = "request"
"""The kind of work that taking a request in from the website is."""

SUBJECTS: Final = {
    Language.EN: "Request about personal data",
    Language.FI: "Henkilötietoja koskeva pyyntö",
    Language.SV: "Begäran om personuppgifter",
}


class BadNote(SelosteError):
    """A request cannot be taken in as it was written; ``problem`` says why, and nothing was kept."""

    class Problem(StrEnum):
        """What is wrong with it."""

        NOTHING_ASKED = "nothing_asked"
        NOBODY = "nobody"
        NOT_EMAIL = "not_email"
        TOO_LONG = "too_long"

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(f"The request cannot be taken in: {problem}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """How another system hands a request in: who it is, which letter it is, when the request reached it."""

    actor: Actor
    letter_id: UUID
    received_at: datetime


def note_request(
    *,
    kinds: Sequence[Kind],
    name: str,
    address: str,
    text: str,
    language: Language,
    received_at: datetime,
    actor: Actor,
    at: datetime,
) -> UUID | Refused:
    """Write down what somebody asked for in person, by phone or by post, and return the request's id.

    Raises:
        BadNote: nothing is asked for, nobody is named, or what was written cannot be kept.
    """
    address, text = _checked(kinds, name, address, text)
    if not address and not name.strip():
        raise BadNote(BadNote.Problem.NOBODY)
    with writing():
        if (refused := refusal(actor, Action.SORT, at)) is not None:
            return refused
        taken = deliver_asked(
            compose(
                letter_id=new_id(),
                name=name,
                address=address,
                subject=SUBJECTS[language],
                text=text,
                at=received_at,
            ),
            kinds=kinds,
            language=language,
            door=Door.STAFF,
            actor=actor,
            received_at=received_at,
            at=at,
        )
    if taken.request_id is None:
        raise BadNote(BadNote.Problem.NOTHING_ASKED)
    return taken.request_id


def receive_request(
    *,
    kinds: Sequence[Kind],
    name: str,
    address: str,
    text: str,
    language: Language,
    at: datetime,
    handed: Handed | None = None,
    once: UUID | None = None,
) -> None:
    """Keep a request that somebody sends, or a system hands in, until a worker takes it in; nobody is looked up.

    What is sent twice with the same ``once`` and the same words is one letter.

    Raises:
        BadNote: there is no address to answer to, nothing is asked for, or what was written cannot be kept.
    """
    address, text = _checked(kinds, name, address, text)
    if not address:
        raise BadNote(BadNote.Problem.NOT_EMAIL)
    content: dict[str, Any] = {
        "letter_id": str(handed.letter_id if handed else once or new_id()),
        "kinds": [kind.value for kind in in_order(kinds)],
        "name": name[:LONGEST],
        "address": address,
        "text": text,
        "language": language.value,
        "door": (Door.API if handed else Door.FORM).value,
    }
    if handed:
        content["received_at"] = handed.received_at.isoformat()
        content["system"] = handed.actor.id
    retention = current().description.evidence.requests.retention
    put_off(REQUEST, content, retention=retention, at=at)


def take_request(content: Mapping[str, Any], at: datetime) -> None:
    """Take in a request that was sent at ``at``."""
    language = Language(content["language"])
    received_at = datetime.fromisoformat(content["received_at"]) if "received_at" in content else at
    actor = Actor(role=Role.OTHER_SYSTEM, id=content["system"]) if "system" in content else SYSTEM
    deliver_asked(
        compose(
            letter_id=UUID(content["letter_id"]),
            name=content["name"],
            address=content["address"],
            subject=SUBJECTS[language],
            text=content["text"],
            at=received_at,
        ),
        kinds=[Kind(kind) for kind in content["kinds"]],
        language=language,
        door=Door(content["door"]),
        received_at=received_at,
        actor=actor,
        at=at,
    )


def request_of_oneself(
    *,
    person_id: UUID,
    address: str,
    kinds: Sequence[Kind],
    text: str,
    language: Language,
    at: datetime,
    once: UUID | None = None,
) -> Delivered:
    """Open a request of somebody who has signed in to their own page, which shows who they are; ``once`` as above.

    Raises:
        BadNote: nothing is asked for, or what was written cannot be kept.
    """
    _, text = _checked(kinds, "", "", text)
    return deliver_asked(
        compose(
            letter_id=once or new_id(), name="", address=address, subject=SUBJECTS[language], text=text, at=at
        ),
        kinds=kinds,
        language=language,
        door=Door.PORTAL,
        actor=Actor(role=Role.DATA_SUBJECT, id=str(person_id)),
        proven=person_id,
        at=at,
    )


def _checked(kinds: Sequence[Kind], name: str, address: str, text: str) -> tuple[str, str]:
    """Return address and words as they are kept."""
    if not in_order(kinds):
        raise BadNote(BadNote.Problem.NOTHING_ASKED)
    if len(text) > LONGEST_TEXT or len(name) > LONGEST:
        raise BadNote(BadNote.Problem.TOO_LONG)
    if not address.strip():
        return "", text.strip()
    try:
        normalise(address, Value(type=FieldType.EMAIL))
    except BadValue:
        raise BadNote(BadNote.Problem.NOT_EMAIL) from None
    return address.strip(), text.strip()
