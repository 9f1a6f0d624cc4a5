"""Inquiries as the staff answers them, within some days; what asks for nothing is set aside."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from random import Random

from seloste.core.access import Action
from seloste.demo.samples import ANSWERS
from seloste.demo.setting import Setting, Somebody, at_work
from seloste.demo.steps import Step
from seloste.inquiries.selectors import open_of
from seloste.inquiries.services import answer, set_aside

WITHIN = (0.2, 1, 1, 2, 4)
"""Days until an inquiry is looked at; each is as likely as it stands here often."""
ANSWERED = 0.6
"""The share of inquiries that ask for something."""


def answering(somebody: Somebody, asked_at: datetime, setting: Setting, chance: Random) -> Iterator[Step]:
    """Yield what becomes of what somebody asked then."""
    declared = setting.description.inquiries
    if declared is not None:
        looked_at = at_work(asked_at + timedelta(days=chance.choice(WITHIN)), chance)
        look = partial(_look, somebody, declared.purpose, setting, chance)
        yield Step(max(looked_at, asked_at + timedelta(minutes=20)), look)


def _look(somebody: Somebody, purpose: str, setting: Setting, chance: Random, at: datetime) -> None:
    actor = setting.acting(Action.SEND, purpose)
    for inquiry_id in open_of(somebody.id):
        if chance.random() < ANSWERED:
            text = chance.choice(ANSWERS[setting.spoken(somebody.who)])
            answer(inquiry_id=inquiry_id, text=text, actor=actor, at=at)
        else:
            set_aside(inquiry_id=inquiry_id, actor=actor, at=at)
