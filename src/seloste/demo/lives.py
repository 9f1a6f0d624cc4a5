"""What happens to one person: how they come to the register, what they order, what is talked about, what they want."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from random import Random

from seloste.core.access import Action, decide
from seloste.core.outcomes import Refused
from seloste.demo.filling import Happening, Told, types_for, write_down
from seloste.demo.forms import forms_for, ticking, write_by_form
from seloste.demo.inquiries import answering
from seloste.demo.orders import ordering
from seloste.demo.people import Invented
from seloste.demo.setting import Setting, Somebody, at_leisure, at_work
from seloste.demo.steps import Step, in_order
from seloste.demo.telling import Life, Next
from seloste.demo.wishes import ERASED, Wishes, wishing
from seloste.people.services import Registered, register_person

BY_FORM = 0.12
"""The share of people who write by form and order nothing."""
TICKING = 0.55
"""The share of those that tick the consent, which is asked there."""
CUSTOMERS_TICKING = 0.07
"""The share of customers who write by form to tick it."""
CONTACTS = (0, 0, 1, 1, 1, 2, 2, 3, 5)
"""How many contacts a customer has in the course of time; each is as likely as it stands here often."""
NAMED_BY_ANOTHER = 0.06
"""The share of an organisation's people whom it named itself."""


class NotTold(RuntimeError):
    """The register refused a part of the story; that is a fault in the story."""


def life_of(who: Invented, came: datetime, setting: Setting, chance: Random) -> Life:
    """Return the life of somebody who comes to the register on that day."""
    if forms_for(who, setting, ticked=False) and chance.random() < BY_FORM:
        return _inquirer(who, at_leisure(came, chance), setting, chance)
    return _customer(who, at_work(came, chance), setting, chance)


def _inquirer(who: Invented, came: datetime, setting: Setting, chance: Random) -> Life:
    yield Next(came)
    ticked = chance.random() < TICKING
    taken = write_by_form(who, came, setting, chance, ticked=ticked)
    if taken is None:
        return
    somebody = Somebody(id=taken.person_id, who=who)
    setting.present.append(somebody)
    steps = [
        *answering(somebody, came, setting, chance),
        *(ticking(somebody, came, chance) if ticked else ()),
    ]
    if chance.random() < CUSTOMERS_TICKING:
        again = at_leisure(came + timedelta(days=chance.randrange(2, 200)), chance)
        steps.append(Step(again, partial(_write_again, who, setting, chance)))
        steps += answering(somebody, again, setting, chance)
    yield from in_order([*steps, *wishing(somebody, came, setting, chance)])


def _customer(who: Invented, came: datetime, setting: Setting, chance: Random) -> Life:
    yield Next(came)
    somebody, source = _register(who, came, setting, chance)
    setting.present.append(somebody)
    steps = [*_contacts(somebody, came, setting, chance), *wishing(somebody, came, setting, chance)]
    if who.pays:
        steps += ordering(somebody, came, setting, chance)
    if not setting.description.sources[source].from_person:
        told = at_work(came + timedelta(days=chance.randrange(2, 25)), chance)
        steps.append(Step(told, Wishes(somebody=somebody, setting=setting, chance=chance).be_informed))
    if chance.random() < CUSTOMERS_TICKING:
        wrote = at_leisure(came + timedelta(days=chance.randrange(1, 600)), chance)
        steps.append(Step(wrote, partial(_write_again, who, setting, chance, ticked=True)))
        steps += [*ticking(somebody, wrote, chance), *answering(somebody, wrote, setting, chance)]
    if chance.random() < ERASED:
        gone = at_work(came + timedelta(days=chance.randrange(100, 800)), chance)
        steps = [step for step in steps if step.at < gone]
        leaves = Wishes(somebody=somebody, setting=setting, chance=chance).be_erased
        steps.append(Step(gone, leaves, alone=True))
    yield from in_order(steps)


def _register(who: Invented, at: datetime, setting: Setting, chance: Random) -> tuple[Somebody, str]:
    description, purpose = setting.description, setting.main_purpose()
    actor = setting.acting(Action.ADD, purpose)
    decision = decide(actor=actor, purpose=purpose, action=Action.ADD, description=description)
    if isinstance(decision, Refused):
        raise NotTold(decision.reason)
    values = {key: [value] for key, value in who.values.items() if key in decision.fields}
    source = _source(who, setting, chance)
    registered = register_person(values=values, source=source, purpose=purpose, actor=actor, at=at)
    if not isinstance(registered, Registered):
        raise NotTold(registered.reason)
    return Somebody(id=registered.person_id, who=who), source


def _source(who: Invented, setting: Setting, chance: Random) -> str:
    """Return how somebody came: by themselves, or named by the organisation they act for."""
    called = setting.description.fields[setting.description.people.called_by]
    others = [key for key in called.sources if not setting.description.sources[key].from_person]
    if others and who.organisation is not None and not who.pays and chance.random() < NAMED_BY_ANOTHER:
        return chance.choice(others)
    own = called.model_copy(update={"sources": tuple(key for key in called.sources if key not in others)})
    return setting.source(own if own.sources else called, chance)


def _contacts(somebody: Somebody, came: datetime, setting: Setting, chance: Random) -> Iterator[Step]:
    types = types_for(Happening.CONTACT, setting.description)
    for _ in range(chance.choice(CONTACTS) if types else 0):
        day = came + timedelta(days=int(900 * chance.random() ** 1.5))
        yield Step(
            at_work(max(day, came + timedelta(days=1)), chance),
            partial(_talk, somebody, chance.choice(types), setting, chance),
        )


def _talk(somebody: Somebody, record_type: str, setting: Setting, chance: Random, at: datetime) -> None:
    told = Told(happening=Happening.CONTACT, at=at)
    write_down(somebody, record_type, told, setting, chance)


def _write_again(
    who: Invented, setting: Setting, chance: Random, at: datetime, *, ticked: bool = False
) -> None:
    write_by_form(who, at, setting, chance, ticked=ticked)
