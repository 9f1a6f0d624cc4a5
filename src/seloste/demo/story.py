"""What happened in the invented register over three years, told through the services themselves."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from random import Random

from seloste.core.access import Actor
from seloste.core.description import StaffRole
from seloste.demo.letters import correspondence, letter
from seloste.demo.lives import life_of
from seloste.demo.people import invent
from seloste.demo.samples import LETTERS
from seloste.demo.setting import Setting
from seloste.demo.telling import tell_in_order
from seloste.publications.selectors import current

SPAN = timedelta(days=3 * 365)
"""How long ago the story begins."""


def tell(
    *, count: int, at: datetime, staff: Mapping[StaffRole, Actor], progress: Callable[[float], None]
) -> None:
    """Fill the register with ``count`` people and their letters, as of ``at``; ``progress`` is told the share done.

    It is the same story each time, counted back from ``at``.
    """
    setting = Setting(description=current().description, staff=staff)
    begins = at - SPAN
    lives = []
    for number, who in enumerate(invent(count, setting.description)):
        chance = Random(f"life {number}")  # noqa: S311 (an invented life, the same each time)
        came = begins + (SPAN - timedelta(days=1)) * chance.random()
        lives.append(life_of(who, came, setting, chance))
    lives += [correspondence(letter(number, sample, at), setting) for number, sample in enumerate(LETTERS)]
    tell_in_order(lives, until=at, progress=lambda now: progress((now - begins) / SPAN))
