"""Promise: the log names nobody. Its rows say nothing to somebody who reads the database."""

import base64
from datetime import datetime

from django.db import connection
from logged import newest_said

from seloste.audit.entries import append
from seloste.audit.models import Checkpoint, Details, Entry, Leaf, Mention, Pending
from seloste.audit.sealing import seal_pending
from seloste.audit.selectors import details_of, recent
from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.people.searching import Found, search
from seloste.people.services import Registered, register_person
from seloste.storage import writing

NAME, EMAIL = "Aino Virtanen", "aino.virtanen@example.org"


def _raw_rows() -> bytes:
    """Every column of every row of the log, as the database hands them out."""
    found = []
    for model in (Entry, Details, Mention, Pending, Leaf, Checkpoint):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {model._meta.db_table}")
            found += [value for row in cursor.fetchall() for value in row]
    return b"\0".join(
        bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode() for value in found
    ).lower()


def _spellings(text: str) -> set[bytes]:
    """The ways in which a text could stand in a row without being sealed."""
    encodings = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    escaped = text.encode("ascii", "backslashreplace")
    return {
        spelling.lower()
        for raw in [*encodings, escaped]
        for spelling in (raw, raw.hex().encode(), base64.b64encode(raw).rstrip(b"="))
    }


def test_no_name_or_address_is_readable_in_the_log(now: datetime) -> None:
    """A person is registered and searched for by name, and their details are told in an entry."""
    registered = register_person(
        values={"name": [NAME], "email": [EMAIL]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(registered, Registered)
    someone = Actor(role=Role.CUSTOMER_SERVICE, id="7")
    assert isinstance(search(actor=someone, purpose="inquiries", text=NAME, at=now), Found)
    told = {"searched": NAME, "address": EMAIL}
    with writing():
        append(
            actor=SYSTEM,
            purpose="inquiries",
            action=Action.READ,
            at=now,
            people=[registered.person_id],
            details=told,
        )
    seal_pending(at=now)
    rows = _raw_rows()
    words = [NAME, *NAME.split(), EMAIL, "aino.virtanen", str(registered.person_id), registered.person_id.hex]
    assert [word for word in words if any(spelling in rows for spelling in _spellings(word))] == []
    assert b"inquiries" in rows, "the rows were really read"
    assert told in [details_of(line.id) for line in recent(limit=20)], "and the log does tell, to who may ask"


def test_equal_details_do_not_look_equal(now: datetime) -> None:
    """Each entry has its own salt and nonce, so nobody can compare what they cannot read."""
    for _ in range(2):
        with writing():
            append(actor=SYSTEM, purpose="inquiries", action=Action.READ, at=now, details={"text": NAME})
    first, second = newest_said()[:2]
    assert first.commitment != second.commitment
    sealed = {bytes(row.sealed) for row in Details.objects.filter(entry_id__in=[first.id, second.id])}
    assert len(sealed) == 2
