"""Reading the log: a person's uses, a page of it, one entry's details, and how far it is sealed."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from logged import sealed_log, tampering, use

from seloste.audit.details import DetailsChanged
from seloste.audit.entries import commitment, place
from seloste.audit.keys import LOG
from seloste.audit.models import Details
from seloste.audit.selectors import NoSuchEntry, details_of, recent, status, uses_of
from seloste.core.access import Actor
from seloste.core.tlog import EMPTY_ROOT
from seloste.people.selectors import Card, card
from seloste.vault.documents import KeyLost, keys_of


def test_a_person_is_told_every_use_of_their_data(
    someone: Callable[..., UUID], customer_service: Actor, now: datetime
) -> None:
    """A real look at a card is told with its time, role and purpose, newest first (Art. 15)."""
    person_id, other_id = someone(), someone(name="Eino Laine", email="eino@example.org")
    later = now + timedelta(hours=1)
    assert isinstance(card(actor=customer_service, purpose="inquiries", person_id=person_id, at=later), Card)
    newest = uses_of(person_id, limit=10)[0]
    assert (newest.at, newest.role, newest.purpose) == (later, "customer_service", "inquiries")
    assert (newest.action, newest.outcome) == ("read", "allowed")
    assert later not in {told.at for told in uses_of(other_id, limit=10)}
    assert len(uses_of(person_id, limit=1)) == 1


def test_a_person_is_not_told_which_employee_it_was(now: datetime) -> None:
    """C-579/21: when and for what, not who."""
    use(at=now, people=[UUID(int=9)])
    (told,) = uses_of(UUID(int=9), limit=10)
    assert not hasattr(told, "actor")


def test_pages_of_the_log_join_without_a_gap(now: datetime) -> None:
    """Newest first, each page after the last line of the one before."""
    written = [use(at=now, people=[UUID(int=n + 10) for n in range(count)]) for count in range(5)]
    first = recent(limit=2)
    second = recent(limit=2, before=first[-1].id)
    assert [line.id for line in (*first, *second)] == written[:0:-1]
    assert [line.people for line in (*first, *second)] == [4, 3, 2, 1]
    assert all(line.has_details and line.actor == "7" for line in first)


def test_details_open_as_they_were_written(now: datetime) -> None:
    """Any JSON values come back."""
    entry_id = use(at=now, text="virt", found=3, fields=["name", "sähköposti"])
    assert details_of(entry_id) == {"text": "virt", "found": 3, "fields": ["name", "sähköposti"]}


def test_details_that_have_ended_are_none(now: datetime) -> None:
    """The line stays, its details do not."""
    entry_id = use(at=now, text="virt")
    Details.objects.filter(entry_id=entry_id).delete()
    assert details_of(entry_id) is None
    assert not recent(limit=1)[0].has_details


def test_an_unknown_entry_is_told_as_one() -> None:
    """One clear sentence."""
    with pytest.raises(NoSuchEntry, match="no such entry"):
        details_of(uuid4())


def test_details_of_another_entry_do_not_open_here(now: datetime) -> None:
    """Moved from one row to the other, they are refused."""
    first, second = use(at=now, line=1), use(at=now, line=2)
    moved = Details.objects.get(entry_id=first).sealed
    with tampering():
        Details.objects.filter(entry_id=second).update(sealed=moved)
        with pytest.raises(KeyLost):
            details_of(second)


@pytest.mark.parametrize("document", [{"salt": "00", "details": "{}"}, {"salt": "no"}, {"details": 1}])
def test_details_sealed_anew_do_not_match_their_commitment(
    now: datetime, document: dict[str, object]
) -> None:
    """Even with the key of the log's details, others cannot be put in their place."""
    entry_id = use(at=now, line=1)
    forged = keys_of([LOG]).seal(document, place(entry_id))
    Details.objects.filter(entry_id=entry_id).update(sealed=forged)
    with pytest.raises(DetailsChanged):
        details_of(entry_id)


def test_a_commitment_hides_what_it_commits_to() -> None:
    """The same details under another salt look unlike."""
    assert commitment(b"1" * 32, "{}") != commitment(b"2" * 32, "{}")


def test_status_tells_how_far_the_log_is_sealed(now: datetime) -> None:
    """Size and root of the newest checkpoint, its time, and how many entries wait."""
    sealed_log(at=now, batches=[3])
    before = status()
    use(at=now)
    use(at=now)
    assert (before.pending, status().pending) == (0, 2)
    assert (status().size, status().root) == (before.size, before.root)
    assert status().last_checkpoint_at == now


def test_a_log_without_a_checkpoint_has_the_empty_root(now: datetime) -> None:
    """Nothing sealed yet is a state like any other."""
    use(at=now)
    empty = status()
    assert (empty.size, empty.last_checkpoint_at, empty.root) == (0, None, EMPTY_ROOT.hex())
