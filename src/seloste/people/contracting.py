"""Contracts of a person, decided and written down: making, changing and ending them."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from seloste.audit.entries import append
from seloste.contracts import services as contracts
from seloste.core.access import Action, Actor, decide
from seloste.core.outcomes import Refused
from seloste.people.services import NobodyThere, check_source, lock
from seloste.publications.selectors import Published, current
from seloste.storage import writing

Done = TypeVar("Done")


def conclude_contract(
    *,
    person_id: UUID,
    contract: str,
    service: str = "",
    begins: date,
    source: str,
    purpose: str,
    actor: Actor,
    at: datetime,
) -> UUID | Refused:
    """Write down that the person is party to a contract from that day on, and return the contract's id.

    From then on the purposes that rest on it may use the person's data (Art. 6(1)(b)).

    Raises:
        BadContract: the description has no such contract, or the service is not ordered under it.
        BadValues: the source is unknown.
        NobodyThere: there is no such person.
    """

    def write(published: Published) -> UUID:
        return contracts.conclude(
            person_id=person_id,
            contract=contract,
            service=service,
            begins=begins,
            source=source,
            actor=actor,
            published=published,
            at=at,
        )

    details = {"contract": contract, "service": service, "change": "concluded"}
    return _written(write, person_id, source, purpose, actor, at, details)


def change_contract(
    *,
    person_id: UUID,
    contract_id: UUID,
    service: str,
    on: date,
    source: str,
    purpose: str,
    actor: Actor,
    at: datetime,
) -> Refused | None:
    """Write down that a contract is about another service from that day on.

    Raises:
        BadContract: there is no such contract, it has ended, or the service is not ordered under it.
        BadValues: the source is unknown.
        NobodyThere: there is no such person.
    """

    def write(published: Published) -> None:
        contracts.change(
            contract_id=contract_id,
            person_id=person_id,
            service=service,
            on=on,
            source=source,
            actor=actor,
            published=published,
            at=at,
        )

    details = {"id": str(contract_id), "service": service, "change": "changed"}
    return _written(write, person_id, source, purpose, actor, at, details)


def end_contract(
    *,
    person_id: UUID,
    contract_id: UUID,
    on: date,
    source: str,
    purpose: str,
    actor: Actor,
    at: datetime,
) -> Refused | None:
    """Write down that a contract does not hold any more from that day on.

    Raises:
        BadContract: there is no such contract, or it has ended before.
        BadValues: the source is unknown.
        NobodyThere: there is no such person.
    """

    def write(published: Published) -> None:
        contracts.end(
            contract_id=contract_id,
            person_id=person_id,
            on=on,
            source=source,
            actor=actor,
            published=published,
            at=at,
        )

    details = {"id": str(contract_id), "change": "ended"}
    return _written(write, person_id, source, purpose, actor, at, details)


def _written(
    write: Callable[[Published], Done],
    person_id: UUID,
    source: str,
    purpose: str,
    actor: Actor,
    at: datetime,
    details: dict[str, str],
) -> Done | Refused:
    published = current()
    check_source(source, published.description)
    decision = decide(actor=actor, purpose=purpose, action=Action.CONCLUDE, description=published.description)
    with writing():
        append(
            actor=actor,
            purpose=purpose,
            action=Action.CONCLUDE,
            at=at,
            decision=decision,
            people=[person_id],
            details={**details, "source": source},
        )
        if not decision:
            return decision
        if not lock(person_id):
            raise NobodyThere
        return write(published)
