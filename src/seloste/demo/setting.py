"""What the story is told in: the description in force, the staff, and who is in the register by now."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from django.utils import timezone

from seloste.core.access import PERMISSIONS, SYSTEM, Action, Actor, Role
from seloste.core.calendar import next_working_day
from seloste.core.description import Basis, Description, Language, StaffRole
from seloste.core.description.schema.kept import Kept
from seloste.demo.people import Invented


@dataclass(slots=True, kw_only=True, eq=False)
class Somebody:
    """An invented person in the register; ``wrote`` once a letter of theirs is told of."""

    id: UUID
    who: Invented
    wrote: bool = False


@dataclass(slots=True, kw_only=True)
class Setting:
    """Where everybody's story happens; ``present`` are those who came so far, in order."""

    description: Description
    staff: Mapping[StaffRole, Actor]
    present: list[Somebody] = field(default_factory=list)
    bills: Counter[int] = field(default_factory=Counter)

    def acting(self, action: Action, purpose: str) -> Actor:
        """Return who of the staff does such things for that purpose; what nobody does comes in by itself."""
        for role, actor in self.staff.items():
            works_for = self.description.staff.get(role, ())
            if action in PERMISSIONS[Role(role.value)] and purpose in works_for:
                return actor
        return SYSTEM

    def spoken(self, who: Invented) -> Language:
        """Return the language in which the register speaks with somebody."""
        languages = self.description.languages
        return Language(who.language) if who.language in languages else languages[0]

    def main_purpose(self) -> str:
        """Return the purpose people are registered for: the one with most fields that needs nothing of them."""
        purposes = self.description.purposes.items()
        free = [key for key, purpose in purposes if not purpose.data_subject_rights]
        unasked = [key for key in free if self.description.purposes[key].basis is not Basis.CONSENT]
        return max(unasked or free, key=lambda key: len(self.description.fields_for(key)))

    def number_of_bill(self, at: datetime) -> str:
        """Return the next number of a bill in that year."""
        self.bills[at.year] += 1
        return f"{at.year}-{self.bills[at.year]:04}"

    def source(self, kept: Kept, chance: Random) -> str:
        """Return one of the sources of a field or record, but not a form that people fill in themselves."""
        forms = {form.source for form in self.description.forms.values()}
        return chance.choice([source for source in kept.sources if source not in forms] or list(kept.sources))


def at_work(day: datetime, chance: Random) -> datetime:
    """Return a time between nine and five in Helsinki, on that day or the next working day."""
    local = timezone.localtime(day)
    working = next_working_day(local.date())
    morning = local.replace(
        year=working.year, month=working.month, day=working.day, hour=9, minute=0, second=0, microsecond=0
    )
    return morning + timedelta(seconds=chance.randrange(8 * 60 * 60))


def at_leisure(day: datetime, chance: Random) -> datetime:
    """Return a time of that day at which people write: from seven in the morning to ten in the evening."""
    morning = timezone.localtime(day).replace(hour=7, minute=0, second=0, microsecond=0)
    return morning + timedelta(seconds=chance.randrange(15 * 60 * 60))
