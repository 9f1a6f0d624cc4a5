"""What somebody orders: concluded, changed, billed and ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from django.utils import timezone

from seloste.core.access import Action
from seloste.demo.filling import Happening, Told, types_for, write_down
from seloste.demo.setting import Setting, Somebody, at_work
from seloste.demo.steps import Step
from seloste.people.contracting import change_contract, conclude_contract, end_contract

EVERY = (3, 6, 6, 12, 12, 12)
"""Months between two bills; each is as likely as it stands here often."""
PRICES = ("19.00", "29.00", "45.50", "79.00", "120.00")
LONGEST = timedelta(days=1200)
CHANGING, ENDING = 0.2, 0.25
"""The share of orders that change, and of those that end, if their time comes before the story's end."""


@dataclass(slots=True, kw_only=True)
class Order:
    """An order of somebody's; under a contract with them, or with the organisation they act for."""

    somebody: Somebody
    setting: Setting
    chance: Random
    contract: str
    service: str
    months: int
    price: float
    id: UUID | None = None

    def conclude(self, at: datetime) -> None:
        """Begin: whoever acts for themselves is party to the contract."""
        if self.somebody.who.party and self.contract:
            outcome = conclude_contract(
                contract=self.contract,
                service=self.service,
                begins=timezone.localdate(at),
                person_id=self.somebody.id,
                source=self._source(),
                purpose=self._purpose(),
                actor=self.setting.acting(Action.CONCLUDE, self._purpose()),
                at=at,
            )
            self.id = outcome if isinstance(outcome, UUID) else None
        self._write_down(Happening.CONCLUDED, at)

    def change(self, at: datetime) -> None:
        """Go on with another service."""
        others = [key for key in self._services() if key != self.service]
        if not others:
            return
        self.service = self.chance.choice(others)
        if self.id is not None:
            change_contract(
                contract_id=self.id,
                service=self.service,
                on=timezone.localdate(at),
                person_id=self.somebody.id,
                source=self._source(),
                purpose=self._purpose(),
                actor=self.setting.acting(Action.CONCLUDE, self._purpose()),
                at=at,
            )
        self._write_down(Happening.CHANGED, at)

    def end(self, at: datetime) -> None:
        """End it; what proves that comes first, while the contract holds."""
        self._write_down(Happening.ENDED, at)
        if self.id is not None:
            end_contract(
                contract_id=self.id,
                on=timezone.localdate(at),
                person_id=self.somebody.id,
                source=self._source(),
                purpose=self._purpose(),
                actor=self.setting.acting(Action.CONCLUDE, self._purpose()),
                at=at,
            )

    def bill(self, at: datetime) -> None:
        """Make a bill out to whoever pays."""
        self._write_down(Happening.BILLED, at)

    def _write_down(self, happening: Happening, at: datetime) -> None:
        told = Told(
            happening=happening,
            at=at,
            service=self._called(),
            amount=f"{self.price * self.months:.2f}",
            contract=self.contract if self.id else "",
        )
        contract = self.setting.description.contracts.get(self.contract)
        types = types_for(happening, self.setting.description)
        for record_type in types:
            if happening is Happening.BILLED or (contract and contract.proved_by == record_type):
                write_down(self.somebody, record_type, told, self.setting, self.chance)

    def _called(self) -> str:
        service = self.setting.description.services.get(self.service)
        return service.name[self.setting.spoken(self.somebody.who)] if service else ""

    def _services(self) -> tuple[str, ...]:
        contract = self.setting.description.contracts.get(self.contract)
        return contract.services if contract else ()

    def _purpose(self) -> str:
        return self.setting.description.contracts[self.contract].purposes[0]

    def _source(self) -> str:
        description = self.setting.description
        return description.records[description.contracts[self.contract].proved_by].sources[0]


def ordering(somebody: Somebody, came: datetime, setting: Setting, chance: Random) -> Iterator[Step]:
    """Yield what becomes of somebody's order."""
    contracts = setting.description.contracts
    contract = chance.choice(list(contracts)) if contracts else ""
    services = contracts[contract].services if contract else ()
    order = Order(
        somebody=somebody,
        setting=setting,
        chance=chance,
        contract=contract,
        service=chance.choice(services) if services else "",
        months=chance.choice(EVERY),
        price=float(chance.choice(PRICES)),
    )
    yield Step(came, order.conclude)
    ended = came + (timedelta(days=chance.randrange(150, 900)) if chance.random() < ENDING else LONGEST)
    changed = came + timedelta(days=chance.randrange(60, 600))
    if changed < ended and chance.random() < CHANGING:
        yield Step(at_work(changed, chance), order.change)
    between = timedelta(days=30.4 * order.months)
    billed = came + timedelta(days=chance.randrange(7, 31))
    while billed < ended:
        yield Step(at_work(billed, chance), order.bill)
        billed += between
    yield Step(at_work(ended + timedelta(days=7), chance), order.end)
