"""Consent as the Regulation defines it (Art. 4(11), 7): a history of choices, never a flag.

A choice is kept with its proof and never changed; what holds now follows from the history. Silence,
visiting a page or a ticked box cannot be written down as consent: the types do not allow it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never


class Choice(StrEnum):
    """What a person did about one purpose."""

    GIVEN = "given"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """What holds now for one purpose."""

    NEVER_ASKED = "never_asked"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Channel(StrEnum):
    """How the choice reached us."""

    WEB_FORM = "web_form"
    CONFIRMATION_LINK = "confirmation_link"
    WITHDRAWAL_LINK = "withdrawal_link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What shows that a choice was documented, voluntary, specific, informed and unambiguous.

    ``text`` is the exact text beside the control, ``form`` names the form, ``preselected`` how the
    control stood before the person touched it, ``notice_version`` the notice shown with it.
    """

    text: str
    language: str
    form: str
    preselected: bool
    channel: Channel
    actor: str
    notice_version: str

    def __post_init__(self) -> None:
        """Refuse what is no consent under any circumstances.

        Raises:
            ValueError: no text was shown, or the control was ticked beforehand (C-673/17, Planet49).
        """
        if not self.text.strip() or not self.notice_version:
            raise ValueError("a choice needs the text that was shown and the version of the notice")
        if self.preselected:
            raise ValueError("a box that was ticked beforehand is not consent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One choice about one purpose, by our clock."""

    purpose: str
    choice: Choice
    at: datetime
    proof: Proof


def state(choices: Iterable[Choice]) -> State:
    """Return what holds after these choices about one purpose, oldest first.

    Consent from a form that anybody can fill in counts once it was confirmed through the address on file.
    """
    now = State.NEVER_ASKED
    for choice in choices:
        match choice:
            case Choice.GIVEN:
                now = State.GIVEN if now is State.GIVEN else State.AWAITING_CONFIRMATION
            case Choice.CONFIRMED:
                now = State.GIVEN if now in (State.AWAITING_CONFIRMATION, State.GIVEN) else now
            case Choice.REFUSED:
                now = now if now in (State.GIVEN, State.AWAITING_CONFIRMATION) else State.REFUSED
            case Choice.WITHDRAWN:
                now = State.WITHDRAWN
            case _:
                assert_never(choice)
    return now
