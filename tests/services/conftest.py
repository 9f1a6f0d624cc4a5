"""Actors and people for the tests of services."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest

from seloste.core.access import SYSTEM, Actor, Role
from seloste.people.services import Registered, register_person
from seloste.publications.selectors import current


@pytest.fixture
def contact_person() -> Actor:
    """The contact person for the register."""
    return Actor(role=Role.CONTACT_PERSON, id="contact")


@pytest.fixture
def customer_service() -> Actor:
    """Somebody in customer service."""
    return Actor(role=Role.CUSTOMER_SERVICE, id="service")


@pytest.fixture
def someone(now: datetime) -> Callable[..., UUID]:
    """Register an invented person and return their id."""

    def register(**values: str) -> UUID:
        filled = {"name": "Aino Virtanen", "email": "aino.virtanen@example.org", **values}
        registered = register_person(
            values={key: [value] for key, value in filled.items()},
            source="web_form",
            purpose=current().description.rights_purpose(),
            actor=SYSTEM,
            at=now,
        )
        assert isinstance(registered, Registered)
        return registered.person_id

    return register
