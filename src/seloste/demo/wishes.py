"""What people want done with their data, told to the staff: choices, objections, restrictions, corrections, erasure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from random import Random
from uuid import UUID

from seloste.core.access import Action, Actor
from seloste.core.consent import Act, Choice, Ground, may_object
from seloste.core.description import FieldType
from seloste.demo.forms import write_by_form
from seloste.demo.setting import Setting, Somebody, at_leisure, at_work
from seloste.demo.steps import Step
from seloste.people.choosing import lift_for, note_choice, object_for, restrict_for
from seloste.people.correcting import correct
from seloste.people.informing import mark_informed
from seloste.people.merging import merge
from seloste.rights.erasing import erase

AGREEING, CHANGING_MIND, OBJECTING, MOVING = 0.04, 0.25, 0.012, 0.05
RESTRICTING, DOUBLED, ERASED = 0.0015, 0.0015, 0.001
"""The shares of people to whom these things happen."""
LASTING = timedelta(days=30)
"""How long a restriction lasts until what was contested is looked into."""


@dataclass(slots=True, kw_only=True)
class Wishes:
    """What one person wants, and the staff who write it down."""

    somebody: Somebody
    setting: Setting
    chance: Random
    restriction: UUID | None = None
    double: UUID | None = None

    def choose(self, choice: Choice, at: datetime) -> None:
        """Say yes or no to something that no form asks."""
        description = self.setting.description
        by_form = {purpose for form in description.forms.values() for purpose in form.consents}
        asked = [key for key in description.consents_of_people if key not in by_form]
        if asked:
            note_choice(
                actor=self._actor(Action.CHOOSE),
                purpose=self.setting.main_purpose(),
                person_id=self.somebody.id,
                about=asked[0],
                choice=choice,
                act=Act.SAID_IN_PERSON if choice is Choice.GIVEN else Act.SAID_BY_PHONE,
                language=self.setting.spoken(self.somebody.who),
                at=at,
            )

    def object(self, at: datetime) -> None:
        """Object to marketing, or to something else that people can object to."""
        purposes = self.setting.description.purposes
        able = [key for key in purposes if may_object(key, self.setting.description)]
        marketing = [key for key in able if purposes[key].direct_marketing]
        if able:
            object_for(
                actor=self._actor(Action.CHOOSE),
                purpose=self.setting.main_purpose(),
                person_id=self.somebody.id,
                about=self.chance.choice(marketing or able),
                act=self.chance.choice((Act.SAID_BY_PHONE, Act.WROTE_LETTER)),
                at=at,
            )

    def restrict(self, at: datetime) -> None:
        """Contest that the data are right."""
        outcome = restrict_for(
            actor=self._contact(Action.RESTRICT),
            purpose=self.setting.description.rights_purpose(),
            person_id=self.somebody.id,
            ground=Ground.ACCURACY_CONTESTED,
            act=Act.WROTE_LETTER,
            at=at,
        )
        self.restriction = outcome if isinstance(outcome, UUID) else None

    def lift(self, at: datetime) -> None:
        """Be told that what was contested was looked into; a day later the restriction ends."""
        if self.restriction is not None:
            lift_for(
                actor=self._contact(Action.RESTRICT),
                purpose=self.setting.description.rights_purpose(),
                person_id=self.somebody.id,
                restriction_id=self.restriction,
                informed_at=at - timedelta(days=1),
                at=at,
            )

    def move(self, at: datetime) -> None:
        """Tell of a new address, themselves."""
        told = self.setting.description.sources
        for key, declared in self.setting.description.fields.items():
            if declared.type is FieldType.ADDRESS and key in self.somebody.who.values:
                correct(
                    person_id=self.somebody.id,
                    field=key,
                    values=[self.somebody.who.next_address],
                    source=next(source for source in declared.sources if told[source].from_person),
                    purpose=self.setting.main_purpose(),
                    actor=self._actor(Action.CORRECT),
                    at=at,
                )

    def be_informed(self, at: datetime) -> None:
        """Be told of the data that somebody else gave."""
        mark_informed(person_id=self.somebody.id, actor=self._contact(Action.ANSWER), at=at)

    def come_twice(self, at: datetime) -> None:
        """Write from another address."""
        reached_at, who = self.setting.description.people.reached_at, self.somebody.who
        values = {**who.values, reached_at: f"post.{who.values[reached_at]}"}
        double = write_by_form(replace(who, values=values), at, self.setting, self.chance, ticked=False)
        self.double = double.person_id if double and double.created else None

    def be_joined(self, at: datetime) -> None:
        """Be noticed to be one person, not two."""
        if self.double is not None:
            merge(kept_id=self.somebody.id, gone_id=self.double, actor=self._contact(Action.MERGE), at=at)

    def be_erased(self, at: datetime) -> None:
        """Go, unless a request of theirs is under way."""
        if self.somebody.wrote:
            return
        self.setting.present.remove(self.somebody)
        erase(person_id=self.somebody.id, actor=self._contact(Action.ERASE), at=at)

    def _actor(self, action: Action) -> Actor:
        return self.setting.acting(action, self.setting.main_purpose())

    def _contact(self, action: Action) -> Actor:
        return self.setting.acting(action, self.setting.description.rights_purpose())


def wishing(somebody: Somebody, came: datetime, setting: Setting, chance: Random) -> Iterator[Step]:
    """Yield what somebody wants in the course of time; most people want nothing."""
    wishes = Wishes(somebody=somebody, setting=setting, chance=chance)

    def later(first: int, last: int) -> datetime:
        return at_work(came + timedelta(days=chance.randrange(first, last)), chance)

    if chance.random() < AGREEING:
        agreed = later(10, 300)
        yield Step(agreed, partial(wishes.choose, Choice.GIVEN))
        if chance.random() < CHANGING_MIND:
            yield Step(
                agreed + timedelta(days=chance.randrange(30, 400)), partial(wishes.choose, Choice.WITHDRAWN)
            )
    if chance.random() < OBJECTING:
        yield Step(later(20, 700), wishes.object)
    if chance.random() < MOVING:
        yield Step(later(60, 900), wishes.move)
    if chance.random() < RESTRICTING:
        contested = later(30, 700)
        yield Step(contested, wishes.restrict)
        yield Step(at_work(contested + LASTING, chance), wishes.lift)
    if chance.random() < DOUBLED:
        again = at_leisure(came + timedelta(days=chance.randrange(20, 500)), chance)
        yield Step(again, wishes.come_twice)
        yield Step(at_work(again + timedelta(days=2), chance), wishes.be_joined)
