"""What shows that somebody chose: the words, the control, the act, the way it came, and who wrote it down."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from seloste.core.language import Language


class Act(StrEnum):
    """What the person did; each is a clear affirmative act, and there is no other (Art. 4(11), recital 32).

    Visiting, scrolling, going on, saying nothing and accepting something else are no members.
    """

    TICKED_BOX = "ticked_box"
    PRESSED_BUTTON = "pressed_button"
    FOLLOWED_LINK = "followed_link"
    """Followed the link in a letter of ours to the address on file, and pressed the button behind it."""
    SAID_BY_PHONE = "said_by_phone"
    SAID_IN_PERSON = "said_in_person"
    WROTE_LETTER = "wrote_letter"
    """On paper or by e-mail."""


EXPLICIT: Final = frozenset(Act) - {Act.PRESSED_BUTTON}
"""Acts that state consent in so many words (Art. 9(2)(a); Guidelines 05/2020, paragraphs 93-98).

A button that is pressed for other reasons too, to send or to save, states nothing.
"""


OWN_PAGE: Final = "own_page"
"""The form of a choice made on one's own page, which every register has and no description declares."""


class Channel(StrEnum):
    """How the choice reached us."""

    WEB_FORM = "web_form"
    CONFIRMATION_LINK = "confirmation_link"
    WITHDRAWAL_LINK = "withdrawal_link"
    PORTAL = "portal"
    PHONE = "phone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    IMPORTED = "imported"
    """Taken over from another register, where it had been collected."""


class Control(StrEnum):
    """How the control stood before the person touched it. One that was on beforehand has no name here."""

    OFF = "off"
    NONE = "none"
    """There was none: it was said or written."""


class Verification(StrEnum):
    """How far it is known that it was this person."""

    NONE = "none"
    """Anybody could have filled it in."""
    ADDRESS_CONFIRMED = "address_confirmed"
    SIGNED_IN = "signed_in"
    STAFF_HEARD = "staff_heard"
    """A member of staff heard or read it, and knew whose it was."""


_WITHOUT_CONTROL: Final = frozenset({Act.SAID_BY_PHONE, Act.SAID_IN_PERSON, Act.WROTE_LETTER})
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}|")
_REFERENCE = re.compile(r"[A-Za-z0-9_:.-]{1,90}")
_LANGUAGES: Final = frozenset({"", *Language})
_ACTS: Final = frozenset(Act)
_CONTROLS: Final = frozenset(Control)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """How somebody's refusal, withdrawal, objection or wish to restrict reached us; that takes no more.

    ``actor`` is the reference of who acted, never a name; ``text`` what was shown, if something was. None of
    it is written by the person, so nothing of theirs can lie in it.
    """

    channel: Channel
    actor: str
    notice_version: str = ""
    act: Act | None = None
    verification: Verification = Verification.NONE
    text: str = ""
    language: str = ""
    form: str = ""
    control: Control | None = None

    def __post_init__(self) -> None:
        """Refuse what could hold a person's own words or name.

        Raises:
            ValueError: the actor, form or language is not the key of one.
        """
        _check_keys(self)

    @property
    def text_hash(self) -> str:
        """The version of the words: SHA-256 of the text in UTF-8, in hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Said):
    """What shows that consent is documented, voluntary, specific, informed and unambiguous (Art. 7(1)).

    The exact text beside the control in its language (informed), the form and how the control stood, which
    was off (voluntary), the act (unambiguous), and the version of the notice; the event that carries it has
    the time by our clock, and the one purpose (specific).
    """

    act: Act
    text: str
    language: str
    form: str
    control: Control
    notice_version: str

    def __post_init__(self) -> None:
        """Refuse what is no consent under any circumstances.

        Raises:
            ValueError: no text was shown, or no notice; there was no act of the person's (C-673/17,
                Planet49), or not one that fits the control; or part of it could hold personal data.
        """
        _check_keys(self)
        if not self.text.strip() or not self.notice_version:
            raise ValueError("consent needs the text that was shown and the version of the notice")
        if not self.language:
            raise ValueError("consent needs the language in which it was asked")
        if self.act not in _ACTS:
            raise ValueError("consent needs an act of the person's; silence is none")
        if self.control not in _CONTROLS:
            raise ValueError(
                "consent needs a control that was off, or none; one ticked beforehand is no consent"
            )
        if (self.act in _WITHOUT_CONTROL) is not (self.control is Control.NONE):
            raise ValueError("what is said or written has no control, and what is ticked or pressed has one")
        if self.control is Control.OFF and not self.form and self.channel is not Channel.IMPORTED:
            raise ValueError("consent given by a control needs the form that the control stood in")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What shows a choice that was made elsewhere: the words, when and where, and the document that proves it.

    ``where`` and ``reference`` are free text, so they are kept sealed.
    """

    text: str
    language: str
    act: Act | None
    collected_at: datetime
    where: str
    reference: str

    def __post_init__(self) -> None:
        """Refuse a claim without evidence.

        Raises:
            ValueError: place or document is not told, or the time has no zone.
        """
        if not self.where.strip() or not self.reference.strip():
            raise ValueError(
                "an imported choice needs to tell where it was collected, and the document of it"
            )
        if self.collected_at.tzinfo is None:
            raise ValueError("the time at which a choice was collected needs its zone")


def _check_keys(said: Said) -> None:
    if not _KEY.fullmatch(said.form) or not _REFERENCE.fullmatch(said.actor):
        raise ValueError("a form and an actor are named by their keys")
    if said.language not in _LANGUAGES:
        raise ValueError("a language is named by its code")
