"""Taking letters in, and opening them for those who may."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.db import IntegrityError
from django.db.models import QuerySet

from seloste.core.letters.attachments import attachments, without
from seloste.core.letters.message import Letter as Read
from seloste.core.letters.message import parse
from seloste.mailroom.models import Letter
from seloste.mailroom.papers import is_surely_identity_paper
from seloste.publications.selectors import current
from seloste.storage import new_id, writing
from seloste.vault.documents import Sealed, create_keys, keys_of

LISTED = 100
"""Letters in one list."""
BEGINNING = 64 * 1024
"""Bytes of a letter that are read for a list."""


class LetterState(StrEnum):
    """What has become of a letter."""

    TO_SORT = "to_sort"
    REQUEST = "request"
    JOINED = "joined"
    """It belongs to a request that another letter opened."""
    INQUIRY = "inquiry"
    AUTOMATIC = "automatic"
    SET_ASIDE = "set_aside"


class Door(StrEnum):
    """The way a letter came in; every way is as good as any other (EDPB Guidelines 01/2022, paragraph 53)."""

    MAIL = "mail"
    UPLOAD = "upload"
    FORM = "form"
    """The public page for requests, without signing in."""
    PORTAL = "portal"
    STAFF = "staff"
    """Somebody of the staff wrote down what was said by phone, at a counter, or came by post."""
    API = "api"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A letter in the mailroom, opened."""

    id: UUID
    received_at: datetime
    state: LetterState
    door: Door
    letter: Read


def take_in(raw: bytes, *, received_at: datetime, at: datetime, door: Door = Door.MAIL) -> tuple[Kept, bool]:
    """Keep a raw message and return it with whether it is new; the same letter twice is one letter.

    ``received_at`` is when it reached us, from which its month counts; ``at`` is now.

    Raises:
        UnreadableLetter: there is nothing to keep, or more than we take; nothing was written.
    """
    letter = parse(raw)
    digest = _digest(letter, raw)
    known = Letter.objects.filter(digest=digest).first()
    if known:
        return _opened(known), False
    letter_id = new_id()
    retention = current().description.evidence.requests.retention
    create_keys(letter_id, [retention], at=at)
    # EDPB Guidelines 01/2022, paragraphs 73 to 79: copies of identity papers that nobody asked for are not kept.
    papers = {each.sha256 for each in attachments(raw) if is_surely_identity_paper(each)}
    document = _document(without(raw, papers) if papers else raw)
    try:
        with writing():
            Letter.objects.create(
                id=letter_id,
                received_at=received_at,
                digest=digest,
                state=LetterState.TO_SORT.value,
                door=door.value,
                retention=retention,
                sealed=keys_of([letter_id]).seal(document, _place(letter_id, retention)),
            )
    except IntegrityError:
        return _opened(Letter.objects.get(digest=digest)), False
    return Kept(
        id=letter_id, received_at=received_at, state=LetterState.TO_SORT, door=door, letter=letter
    ), True


def sort_letter(letter_id: UUID, state: LetterState) -> None:
    """Write down what became of a letter."""
    with writing():
        Letter.objects.filter(id=letter_id).update(state=state.value)


def open_letter(letter_id: UUID, *, alone: bool = False) -> Kept | None:
    """Return one letter, or None; the caller has decided that it may be read, and wrote that down.

    ``alone`` makes those who sort it take turns, each in a transaction.
    """
    rows = Letter.objects.select_for_update() if alone else Letter.objects.all()
    row = rows.filter(id=letter_id).first()
    return _opened(row) if row else None


def strike(letter_id: UUID, sha256: str) -> bool:
    """Take an attachment out of a letter for good, and leave a line that it came; False when there is none such."""
    with writing():
        row = Letter.objects.select_for_update().filter(id=letter_id).first()
        if row is None:
            return False
        before = _raw(row)
        after = without(before, {sha256})
        if after == before:
            return False
        place = _place(row.id, row.retention)
        Letter.objects.filter(id=letter_id).update(sealed=keys_of([row.id]).seal(_document(after), place))
    return True


def raw_letter(letter_id: UUID) -> bytes | None:
    """Return one letter as it came, or None; decided on as above."""
    row = Letter.objects.filter(id=letter_id).first()
    return _raw(row) if row else None


def letters_to_sort() -> Iterator[Kept]:
    """Yield the first letters that wait for a person's judgement, oldest first; decided on as above."""
    return _listed(Letter.objects.filter(state=LetterState.TO_SORT.value).order_by("received_at"))


def letters_set_aside() -> Iterator[Kept]:
    """Yield the newest letters that were taken for no request, by a person or because a machine sent them."""
    states = [LetterState.SET_ASIDE.value, LetterState.AUTOMATIC.value]
    return _listed(Letter.objects.filter(state__in=states).order_by("-received_at"))


def _listed(rows: QuerySet[Letter]) -> Iterator[Kept]:
    """Open the letters of a list: it needs who wrote and about what, so of a large letter only the beginning is read."""
    return (_opened(row, most=BEGINNING) for row in rows[:LISTED].iterator(chunk_size=1))


def count_to_sort() -> int:
    """Return how many letters wait for a person's judgement."""
    return Letter.objects.filter(state=LetterState.TO_SORT.value).count()


def _opened(row: Letter, *, most: int | None = None) -> Kept:
    letter = parse(_raw(row)[:most])
    return Kept(
        id=row.id,
        received_at=row.received_at,
        state=LetterState(row.state),
        door=Door(row.door),
        letter=letter,
    )


def _raw(row: Letter) -> bytes:
    document = keys_of([row.id]).open(row.sealed, _place(row.id, row.retention))
    return base64.b64decode(document["raw"])


def _document(raw: bytes) -> dict[str, str]:
    return {"raw": base64.b64encode(raw).decode()}


def _place(letter_id: UUID, retention: str) -> Sealed:
    return Sealed(owner_id=letter_id, retention=retention, row_id=letter_id, kind="mailroom.letter")


def _digest(letter: Read, raw: bytes) -> bytes:
    """Tell letters apart by what their sender wrote, not by the stamps of the servers between."""
    if not letter.message_id:
        return hashlib.sha256(raw).digest()
    same = f"{letter.message_id}\0{letter.from_address}\0{letter.full_text}"
    return hashlib.sha256(same.encode(errors="surrogatepass")).digest()
