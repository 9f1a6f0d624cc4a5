"""Whoever runs the register for the controller does what they are told, and nothing for themselves.

A processor has a contract that says so (Art. 28(3)(a), 28(10)); the administrator's role opens, takes out and
changes nobody's data, from the console or the shell.

Proves: S41
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from described import softpix
from papers import findings

from seloste.core.access import PERMISSIONS, Action, Actor, Role, Standing, decide
from seloste.core.access.actions import OF_THE_REGISTER
from seloste.core.outcomes import Refused
from seloste.people.searching import search
from seloste.people.selectors import card
from seloste.rights.exporting import exported

ADMINISTRATOR = Actor(role=Role.ADMINISTRATOR, id="1")
SOMEBODY = UUID(int=5)


def test_no_processor_works_without_instructions() -> None:
    """A contract without that term, or none, is refused."""

    def without(tree: dict[str, Any]) -> None:
        terms = tree["recipients"]["hosting"]["contract"]["terms"]
        terms.remove("instructions")

    def none(tree: dict[str, Any]) -> None:
        del tree["recipients"]["hosting"]["contract"]

    assert findings(without)
    assert findings(none)


@pytest.mark.parametrize("action", sorted(set(Action) - OF_THE_REGISTER))
def test_the_administrators_role_is_refused_every_use_of_data(action: Action) -> None:
    """For every purpose, whatever holds for the person."""
    description = softpix()
    everything = Standing(
        person_id=SOMEBODY,
        consents=frozenset(description.purposes),
        contracts=frozenset(description.contracts),
    )
    assert action not in PERMISSIONS[Role.ADMINISTRATOR]
    for purpose in (*description.purposes, None):
        for standing in (None, everything):
            outcome = decide(
                actor=ADMINISTRATOR,
                purpose=purpose,
                action=action,
                description=description,
                standing=standing,
            )
            assert isinstance(outcome, Refused)


def test_and_gets_nothing_out_of_a_register_with_people_in_it(whole, now: datetime) -> None:
    """Searched, read and exported through the services themselves."""
    person_id = whole().person_id
    asked = {"actor": ADMINISTRATOR, "at": now}
    assert isinstance(search(purpose="inquiries", text="Äinö", **asked), Refused)
    assert isinstance(card(purpose="inquiries", person_id=person_id, **asked), Refused)
    assert isinstance(exported(person_id=person_id, language="en", **asked), Refused)
