"""Signing in to one's own page: a code by e-mail to the address on file, and nothing for an address that is unknown.

The page that asks looks nobody up: it answers alike, and as quickly, whether or not the register knows the address.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.correspondence import sign_in_code
from seloste.core.description import Language
from seloste.jobs.services import put_off
from seloste.links import services as links
from seloste.mailroom.addresses import sender
from seloste.mailroom.outgoing import queue
from seloste.people.selectors import contact_address, holder
from seloste.publications.selectors import current
from seloste.storage import new_id, writing

SIGN_IN: Final = "sign_in"
"""The kind of work that sending a code is."""
MOST_CODES: Final = 5
"""Codes sent to one person within an hour, so that nobody fills their mailbox."""
HOUR: Final = timedelta(hours=1)


def ask_for_code(*, address: str, language: Language, at: datetime) -> str:
    """Have a code sent to an address if it is on file, and return the token that the code goes with."""
    token = links.make(kind=links.Kind.SIGN_IN, matter_id=new_id(), at=at)
    content = {"address": address, "language": language.value, "token": token}
    put_off(SIGN_IN, content, retention=current().description.evidence.requests.retention, at=at)
    return token


def send_code(content: Mapping[str, Any], at: datetime) -> None:
    """Send the code that was asked for at ``at``; an address that is not on file gets none."""
    description, token = current().description, content["token"]
    person_id = holder(field=description.people.reached_at, text=content["address"])
    if person_id is None or _has_enough(person_id, at):
        return
    # To the address on file, letter for letter: another spelling can be another mailbox (RFC 5321, section 2.4).
    address = contact_address(actor=SYSTEM, person_id=person_id, at=at, named=content["address"])
    if not isinstance(address, str):
        return
    links.hand_over(token=token, kind=links.Kind.SIGN_IN, matter_id=person_id, at=at)
    language = Language(content["language"])
    message = sign_in_code(
        sender=sender(language),
        language=language,
        code=links.make_code(token=token, kind=links.Kind.SIGN_IN, at=at),
        minutes=int(links.CODE_LASTS.total_seconds() // 60),
    )
    queue(
        owner_id=person_id,
        matter_id=new_id(),
        kind="sign_in_code",
        recipient=address,
        message=message,
        at=at,
    )


def enter(*, token: str, code: str, at: datetime) -> UUID:
    """Return who signs in with this code.

    Raises:
        BadLink: the code is wrong, old, or was guessed too often; an unknown address is told the same.
    """
    # Outside the transaction: what is counted of wrong codes must stay counted.
    person_id = links.check_code(token=token, kind=links.Kind.SIGN_IN, code=code, at=at).matter_id
    with writing():
        append(
            actor=Actor(role=Role.DATA_SUBJECT, id=str(person_id)),
            purpose=current().description.rights_purpose(),
            action=Action.READ,
            at=at,
            people=[person_id],
            details={"step": "signed_in"},
        )
    return person_id


def _has_enough(person_id: UUID, at: datetime) -> bool:
    sent = links.count_codes(kind=links.Kind.SIGN_IN, matter_id=person_id, since=at - HOUR)
    return sent >= MOST_CODES
