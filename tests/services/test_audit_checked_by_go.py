"""What a register proves of its own log is believed by a program that is not ours, and nothing else is."""

from datetime import datetime

import pytest
from logged import grown_since_kept
from verified_by_go import all_in_base64, in_base64, verified

from seloste.audit.checkpoints import vkey
from seloste.audit.models import Entry
from seloste.audit.proving import prove_growth, prove_inclusion


@pytest.fixture
def kept(now: datetime) -> str:
    """A checkpoint that was kept when the log was shorter."""
    return grown_since_kept(at=now)


def told(kept: str, entry: Entry) -> dict[str, object]:
    """Return what ``audit prove`` tells of an entry and of the log since, as Go reads it."""
    inside, grown = prove_inclusion(entry.id), prove_growth(kept)
    return {
        "VKey": vkey(),
        "Note": inside.checkpoint.note,
        "Leaf": in_base64(inside.leaf.encode()),
        "Index": inside.index,
        "Inclusion": all_in_base64(inside.proof),
        "Old": grown.old,
        "OldRoot": in_base64(grown.old_root),
        "Consistency": all_in_base64(grown.proof),
    }


def test_go_believes_every_entry_of_a_register_s_log(kept: str) -> None:
    """Each is in it, under our signature, and it grew from what somebody kept."""
    for entry in Entry.objects.all():
        assert verified(told(kept, entry)) == (0, "holds")


def test_go_does_not_believe_an_entry_that_was_changed_in_the_database(kept: str) -> None:
    """Whoever has the database can rewrite a row, and not what was signed."""
    entry = Entry.objects.order_by("id")[4]
    honest = told(kept, entry)
    changed = entry.text.replace('"action":"read"', '"action":"send"')
    assert changed != entry.text
    code, said = verified(honest | {"Leaf": in_base64(changed.encode())})
    assert (code, said.partition(":")[0]) == (1, "inclusion")
