"""Making, changing and ending contracts. Who calls this decides access, within the transaction of the use."""

from datetime import date, datetime
from uuid import UUID

from seloste.contracts.models import Change, Contract
from seloste.core.access import Actor
from seloste.core.contracts import BadContract, ChangeKind, check_change
from seloste.publications.selectors import Published
from seloste.storage import new_id, writing


def conclude(
    *,
    person_id: UUID,
    contract: str,
    service: str,
    begins: date,
    source: str,
    actor: Actor,
    published: Published,
    at: datetime,
) -> UUID:
    """Write down that the person is party to ``contract`` from ``begins`` on, and return the contract's id.

    ``service`` is one that can be ordered under it, or "" where the contract has none.

    Raises:
        BadContract: the description has no such contract, or the service is not ordered under it.
    """
    _check(contract, service, published)
    row_id = new_id()
    with writing():
        row = Contract.objects.create(
            id=row_id, person_id=person_id, contract=contract, service=service, begins=begins
        )
        _append(row, ChangeKind.CONCLUDED, on=begins, source=source, actor=actor, published=published, at=at)
    return row_id


def change(
    *,
    contract_id: UUID,
    person_id: UUID,
    service: str,
    on: date,
    source: str,
    actor: Actor,
    published: Published,
    at: datetime,
) -> None:
    """Write down that the contract is about another service from that day on.

    Raises:
        BadContract: there is no such contract of this person, it has ended, or the service is not ordered
            under it.
    """
    with writing():
        row = _standing(contract_id, person_id, ChangeKind.CHANGED, on)
        _check(row.contract, service, published)
        row.service = service
        row.save(update_fields=["service"])
        _append(row, ChangeKind.CHANGED, on=on, source=source, actor=actor, published=published, at=at)


def end(
    *,
    contract_id: UUID,
    person_id: UUID,
    on: date,
    source: str,
    actor: Actor,
    published: Published,
    at: datetime,
) -> None:
    """Write down that the contract does not hold any more from that day on.

    Raises:
        BadContract: there is no such contract of this person, or it has ended before.
    """
    with writing():
        row = _standing(contract_id, person_id, ChangeKind.ENDED, on)
        row.ends = on
        row.save(update_fields=["ends"])
        _append(row, ChangeKind.ENDED, on=on, source=source, actor=actor, published=published, at=at)


def forget(person_id: UUID) -> int:
    """Remove every contract of a person, as a part of erasing, and return how many rows that were."""
    with writing():
        count, _ = Contract.objects.filter(person_id=person_id).delete()
    return count


def hand_over(*, of: UUID, to: UUID) -> list[UUID]:
    """Make the contracts of one person those of another, as a part of merging, and return their ids."""
    with writing():
        ids = list(Contract.objects.filter(person_id=of).values_list("id", flat=True))
        take(ids, to=to)
    return ids


def take(contract_ids: list[UUID], *, to: UUID) -> None:
    """Make just these contracts those of ``to``."""
    with writing():
        Contract.objects.filter(id__in=contract_ids).update(person_id=to)
        Change.objects.filter(contract_id__in=contract_ids).update(person_id=to)


def _standing(contract_id: UUID, person_id: UUID, kind: ChangeKind, on: date) -> Contract:
    row = Contract.objects.select_for_update().filter(id=contract_id, person_id=person_id).first()
    if row is None:
        raise BadContract("This person has no such contract.")
    before = row.changes.order_by("id").values_list("kind", "on")
    check_change(kind, on=on, before=((ChangeKind(earlier), day) for earlier, day in before))
    return row


def _check(contract: str, service: str, published: Published) -> None:
    declared = published.description.contracts.get(contract)
    if declared is None:
        raise BadContract("The description has no such contract.")
    if service not in declared.services and (service or declared.services):
        raise BadContract("That service is not ordered under this contract.")


def _append(
    row: Contract,
    kind: ChangeKind,
    *,
    on: date,
    source: str,
    actor: Actor,
    published: Published,
    at: datetime,
) -> None:
    Change.objects.create(
        id=new_id(),
        contract=row,
        person_id=row.person_id,
        kind=kind.value,
        service=row.service,
        on=on,
        at=at,
        by=actor.reference,
        source=source,
        notice=published.hash,
    )
