"""Promise: whoever was erased stays erased when a backup is restored, and what was decided since is not undone.

Backups are made by the technical administrator's own command, the data lost, and restored; the keys are today's.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apart import Apart, apart

from seloste.continuity.replaying import APPLY
from seloste.vault.journal import DecisionKind


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """A register apart, whose databases can be lost."""
    with apart(tmp_path_factory.mktemp("revived")) as found:
        found.nursery.warm()
        yield found


def people(register: Apart, *numbers: str) -> list[str]:
    """Register people with an invoice each, and return their ids."""
    said = register.run("register", numbers=list(numbers))
    return [each["id"] for each in said if each["op"] == "person"]


def restored(register: Apart, backup: Path) -> dict[str, object]:
    """Lose the data, restore them, and return what the command says."""
    register.drop("data")
    [done] = register.run("restore_watched", words=["restore", str(backup), "--json"])
    assert "Traceback" not in done["err"]
    said: dict[str, object] = json.loads(done["out"])
    return said | {"code": done["code"]}


def test_nobody_who_was_erased_comes_back(register: Apart, tmp_path: Path) -> None:
    """Not found, not counted, no document left; somebody else is there as before."""
    erased, _ = people(register, "erased", "staying")
    [before] = register.run("count")
    assert register.command("backup", tmp_path)["code"] == 0
    register.run("destroy_keys", person_id=erased)
    said = restored(register, tmp_path)
    assert (said["code"], said["left"]) == (0, 0)
    assert isinstance(said["removed"], int)
    assert said["removed"] >= 3
    [after] = register.run("count")
    assert (after["people"], after["records"]) == (before["people"] - 1, before["records"] - 1)
    texts = ["aino.erased@example.org", "aino.staying@example.org"]
    assert register.run("search_for", texts=texts) == [{"hits": [0, 1]}]
    assert register.run("mend", acknowledged=[], details=True) == [
        {"missing": [], "half": 0, "log": [], "doctor": []}
    ]


def test_what_people_decided_since_holds_after_the_restore(register: Apart, tmp_path: Path) -> None:
    """A withdrawal, an objection, a restriction, a correction, an erasure, as the services write them down."""
    who, erased = people(register, "deciding", "leaving")
    register.run("what_holds", person_id=who)
    register.run("open_watched")
    assert register.command("backup", tmp_path)["code"] == 0
    register.run("decide_everything", person_id=who, erased=erased)
    [before] = register.run("what_holds", person_id=who)
    assert (before["marketing"], before["restricted"]) == ("withdrawn", True)
    assert before["objected"]
    assert before["phones"] == ["+358407654321"]
    register.drop("data")
    [done] = register.run("restore_alone", words=["restore", str(tmp_path), "--json"], people=[who, erased])
    assert done["code"] == 0, done["err"]
    assert json.loads(done["out"])["carried_out"] >= 5
    assert register.run("what_holds", person_id=who) == [before]
    assert register.run("search_for", texts=["aino.leaving@example.org"]) == [{"hits": [0]}]


def test_nobody_comes_back_from_a_backup_of_the_data_with_todays_keys(
    register: Apart, tmp_path: Path
) -> None:
    """Data and keys were there all the time, and the backup was put in their place on purpose."""
    [erased] = people(register, "replaced")
    assert register.command("backup", tmp_path)["code"] == 0
    register.run("destroy_keys", person_id=erased)
    [done] = register.run("restore_watched", words=["restore", str(tmp_path), "--replace", "--json"])
    assert done["code"] == 0, done["err"]
    assert json.loads(done["out"])["removed"] >= 3
    assert register.run("search_for", texts=["aino.replaced@example.org"]) == [{"hits": [0]}]


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_every_decision_since_the_backup_is_carried_out_again(
    register: Apart, tmp_path: Path, kind: DecisionKind
) -> None:
    """Those that were carried out on the data that are lost, and none from long before; each by its own room."""
    [who] = people(register, f"decided{kind.value}")
    long_ago = (datetime.now(UTC) - timedelta(days=30)).isoformat()
    register.run("watch", person_id=who, kind=kind.value, at=long_ago)
    assert register.command("backup", tmp_path)["code"] == 0
    [decided] = register.run("watch", person_id=who, kind=kind.value)
    register.drop("data")
    [said] = register.run("restore_watched", words=["restore", str(tmp_path)])
    assert said["code"] == 0, said["err"]
    assert said["carried_out"][-1:] == [[kind.value, who, decided["id"]]]
    assert sum(one == kind.value and owner == who for one, owner, _ in said["carried_out"]) == 1


def test_a_decision_that_was_cut_short_is_carried_out_at_the_next_start(register: Apart) -> None:
    """Written down, and then the process died."""
    [who] = people(register, "cut")
    [decided] = register.run("watch", person_id=who, kind="objection", done=False)
    [said] = register.run("open_watched")
    assert said["carried_out"] == [["objection", who, decided["id"]]]
    assert register.run("open_watched") == [{"carried_out": []}]


def test_what_no_room_carries_out_is_said_and_kept(register: Apart, tmp_path: Path) -> None:
    """The restore ends with exit code 1, and the decision stays in the journal for a version that knows it."""
    [who] = people(register, "unknown")
    assert register.command("backup", tmp_path)["code"] == 0
    [decided] = register.run("watch", person_id=who, kind="retention")
    register.drop("data")
    [said] = register.run("restore_watched", words=["restore", str(tmp_path)], without="retention")
    assert said["code"] == 1
    assert "could not be carried out" in said["err"]
    assert "decision-undone" in register.run("diagnose")[0]["found"]
    [said] = register.run("open_watched")
    assert said["carried_out"][-1] == ["retention", who, decided["id"]]


def test_each_kind_of_decision_that_a_room_has_is_carried_out_by_that_room() -> None:
    """One table says which."""
    for kind, apply in APPLY.items():
        assert isinstance(kind, DecisionKind)
        assert apply.__name__ == f"apply_{kind.value}"
        assert not apply.__module__.startswith("seloste.continuity")
