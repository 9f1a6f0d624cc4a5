"""What each language must have words for; a phrase that one language lacks is a type error.

Words in braces are filled in by ``letters``. They stand where a name needs no case ending, since nobody can
inflect a controller's name safely: Finnish has it as the subject or after a colon, never as ``{controller}n``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from seloste.core.letters.kinds import Kind
from seloste.core.requests import WhyNot


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A date written out with its weekday, in the form that means "on that day".

    ``date`` holds ``{weekday}``, ``{day}``, ``{month}`` and ``{year}``; weekdays begin with Monday (ISO 8601).
    """

    date: str
    weekdays: tuple[str, str, str, str, str, str, str]
    months: tuple[str, str, str, str, str, str, str, str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What letters begin and end with."""

    greeting: str
    any_way_matter: str
    """For letters about a request; ``reference`` follows."""
    any_way: str
    reference: str
    no_papers: str
    """EDPB Guidelines 01/2022, paragraphs 73 to 75: copies of identity papers are generally not appropriate."""
    regards: str
    contact: str
    notice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """We received it, answer by then, and ask for a click."""

    subject: str
    received: str
    due: str
    understood: str
    """``kinds`` is a list of what was asked for, which no language has to inflect."""
    confirm: str
    unconfirmed: str
    not_you: str
    other_way: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementUnknown:
    """We received it, and do not know the address."""

    subject: str
    received: str
    due: str
    unknown: str
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmIdentity:
    """Was it you? To the address on file."""

    subject: str
    received: str
    confirm: str
    not_you: str
    other_way: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReady:
    """The answer can be fetched."""

    subject: str
    ready: str
    code: str
    deleted: str
    complaint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done of each thing that was asked for, and what was not, with the reason (Art. 12(3), 12(4))."""

    subject: str
    answered: str
    parts: str
    """What the list of parts stands under."""
    done: str
    in_answer: str
    refused: str
    kept_by_law: str
    last_letter: str
    """To somebody who was erased: the address this is sent to is not kept either."""
    kinds: Mapping[Kind, str]
    """What can be asked for, as it stands after a colon."""
    why_not: Mapping[WhyNot, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingHeld:
    """We hold nothing under this address."""

    subject: str
    nothing: str
    elsewhere: str
    complaint: str
    authority: str
    """What the authority's name and address stand under."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What somebody of the staff writes in answer to an inquiry."""

    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInCode:
    """A one-time code."""

    subject: str
    asked: str
    lasts_one: str
    lasts: str
    secret: str
    not_you: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmConsent:
    """The second half of a double opt-in."""

    subject: str
    given: str
    purpose: str
    words: str
    confirm: str
    unconfirmed: str
    withdraw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentConfirmed:
    """What was confirmed, and how it is withdrawn."""

    subject: str
    confirmed: str
    withdraw: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """All phrases of one language."""

    calendar: Calendar
    frame: Frame
    acknowledgement: Acknowledgement
    acknowledgement_unknown: AcknowledgementUnknown
    confirm_identity: ConfirmIdentity
    answer_ready: AnswerReady
    outcome: Outcome
    nothing_held: NothingHeld
    reply: Reply
    sign_in_code: SignInCode
    confirm_consent: ConfirmConsent
    consent_confirmed: ConsentConfirmed
