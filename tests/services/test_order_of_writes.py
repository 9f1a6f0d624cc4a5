"""What takes two databases, killed between each two of its steps: afterwards it is there whole, or not at all."""

from collections.abc import Iterator
from itertools import count

import pytest
from apart import Apart, apart

DIED = 9
MOST = 12
"""More commits than any operation makes."""
_numbers = count()


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """One register, opened again after each death."""
    with apart(tmp_path_factory.mktemp("order")) as found:
        found.nursery.warm()
        yield found


def someone(register: Apart) -> str:
    """Register somebody, without any key for records, and return their id."""
    child = register.nursery.start("a_person", number=f"s{next(_numbers)}")
    [said] = list(child.said())
    return said["id"]


@pytest.mark.parametrize("before", [True, False], ids=["before the commit", "after the commit"])
@pytest.mark.parametrize(
    ("operation", "about_somebody", "commits"),
    [
        ("register a person", False, 2),
        ("add a record with a new key", True, 2),
        ("take in a letter", False, 2),
        ("write down a choice", True, 1),
        ("correct a field", True, 2),
        ("erase somebody", True, 4),
    ],
)
def test_killed_between_each_two_steps(
    register: Apart, operation: str, about_somebody: bool, commits: int, before: bool
) -> None:
    """At each commit in turn; the register opens, the doctor finds nothing, and a second attempt succeeds."""
    for step in range(1, MOST):
        number = f"o{next(_numbers)}"
        given = {"operation": operation, "number": number}
        given["person_id"] = someone(register) if about_somebody else ""
        child = register.nursery.start("die_at", step=step, before=before, **given)
        said = list(child.said())
        assert [each for each in said if "failed" in each] == []
        [after] = register.run("mend", acknowledged=[])
        assert after == {"missing": [], "half": 0, "log": [], "doctor": []}, (operation, step)
        if child.code == 0:
            assert step > commits, "each step was killed"
            return
        assert child.code == DIED
        register.run("die_at", step=MOST, before=True, **given)
        [again] = register.run("mend", acknowledged=[])
        assert again == {"missing": [], "half": 0, "log": [], "doctor": []}, (operation, step)
    pytest.fail("it never came to its end")


@pytest.mark.parametrize("before", [True, False], ids=["before the commit", "after the commit"])
def test_destroying_keys_is_killed(register: Apart, before: bool) -> None:
    """Either nothing is destroyed, or everything is; the doctor removes what cannot be opened any more."""
    person_id = someone(register)
    child = register.nursery.start(
        "die_at", step=1, before=before, operation="destroy somebody's keys", number="", person_id=person_id
    )
    assert list(child.said()) == []
    assert child.code == DIED
    [found] = register.run("diagnose")
    assert found["found"] == ([] if before else ["erased-still-there"])
    [mended] = register.run("diagnose", repair=True)
    assert mended["found"] == []
    assert register.run("mend", acknowledged=[])[0]["doctor"] == []


def test_a_crash_leaves_a_key_that_the_next_attempt_takes_over(register: Apart) -> None:
    """So nobody is turned away because somebody's attempt died; the key is no orphan, and nobody is there twice."""
    given = {"operation": "register a person", "number": "again"}
    for _ in range(3):
        child = register.nursery.start("die_at", step=2, before=True, **given)
        assert list(child.said()) == []
        assert child.code == DIED
    register.run("die_at", step=MOST, before=True, **given)
    assert register.run("search_for", texts=["aino.again@example.org"]) == [{"hits": [1]}]
    assert register.run("diagnose", hours=2) == [{"found": [], "mended": []}]
