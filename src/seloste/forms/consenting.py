"""Consent confirmed, and withdrawn, by links to the address on file."""

from datetime import datetime
from uuid import UUID

from seloste.consents.selectors import awaits, event
from seloste.consents.services import record_choice, withdraw
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Act, Channel, Choice, Control, Event, Proof, Verification
from seloste.core.correspondence import Message
from seloste.core.correspondence import confirm_consent as confirmation_letter
from seloste.core.correspondence import consent_confirmed as confirmed_letter
from seloste.core.description import Language
from seloste.core.description.schema import Purpose
from seloste.links import services as links
from seloste.mailroom.addresses import consent_link, sender, withdrawal_link
from seloste.mailroom.outgoing import queue
from seloste.people.selectors import contact_address
from seloste.publications.selectors import current
from seloste.storage import writing


def ask_to_confirm(
    choice_id: UUID, purpose: Purpose, person_id: UUID, language: Language, at: datetime
) -> None:
    """Send the letter whose link makes the choice count; ``purpose`` is as it was shown."""
    if purpose.consent is None:
        return
    token = links.make(kind=links.Kind.CONSENT, matter_id=choice_id, at=at)
    message = confirmation_letter(
        sender=sender(language),
        language=language,
        purpose=purpose.name[language],
        text=purpose.consent.text[language],
        link=consent_link(token),
        expires=links.last_day(links.Kind.CONSENT, at),
    )
    _post(person_id, choice_id, "confirm_consent", message, at)


def consent_behind(*, token: str, kind: links.Kind, at: datetime) -> tuple[str, str]:
    """Return the purpose and the exact text that a consent's link is about; nothing changes.

    Raises:
        BadLink: the link is unknown or over.
    """
    _, given = event(links.follow(token=token, kind=kind, at=at).matter_id)
    return given.purpose, given.proof.text


def confirm_consent(*, token: str, at: datetime) -> str:
    """Confirm consent through the mailbox on file, with its own proof; return the purpose.

    A letter follows with the link that withdraws it.

    Raises:
        BadLink: the link is unknown, used or over, or the consent was withdrawn since.
    """
    with writing():
        choice_id = links.use(token=token, kind=links.Kind.CONSENT, at=at).matter_id
        person_id, given = event(choice_id)
        if not awaits(choice_id, at=at):
            # Withdrawn since; a letter left over does not bring it back, and none says that it did.
            raise links.BadLink(links.Problem.EXPIRED)
        _confirm(person_id, given, at)
        language = Language(given.proof.language)
        withdrawal = links.make(kind=links.Kind.WITHDRAWAL, matter_id=choice_id, at=at)
        message = confirmed_letter(
            sender=sender(language),
            language=language,
            purpose=current().description.purposes[given.purpose].name[language],
            text=given.proof.text,
            link=withdrawal_link(withdrawal),
        )
        _post(person_id, choice_id, "consent_confirmed", message, at)
    return given.purpose


def withdraw_consent(*, token: str, at: datetime) -> str:
    """Withdraw consent (Art. 7(3)) and return the purpose; withdrawing twice changes nothing more.

    Raises:
        BadLink: the link is unknown or over.
    """
    person_id, given = event(links.follow(token=token, kind=links.Kind.WITHDRAWAL, at=at).matter_id)
    withdraw(
        person_id=person_id,
        purpose=given.purpose,
        channel=Channel.WITHDRAWAL_LINK,
        act=Act.FOLLOWED_LINK,
        verification=Verification.ADDRESS_CONFIRMED,
        actor=Actor(role=Role.DATA_SUBJECT, id=str(person_id)),
        at=at,
    )
    return given.purpose


def _confirm(person_id: UUID, given: Event, at: datetime) -> None:
    actor = Actor(role=Role.DATA_SUBJECT, id=str(person_id))
    record_choice(
        person_id=person_id,
        purpose=given.purpose,
        choice=Choice.CONFIRMED,
        proof=Proof(
            channel=Channel.CONFIRMATION_LINK,
            actor=actor.reference,
            notice_version=given.proof.notice_version,
            act=Act.FOLLOWED_LINK,
            verification=Verification.ADDRESS_CONFIRMED,
            text=given.proof.text,
            language=given.proof.language,
            form=given.proof.form,
            control=Control.OFF,
        ),
        actor=actor,
        at=at,
        confirms=given.id,
    )


def _post(person_id: UUID, choice_id: UUID, kind: str, message: Message, at: datetime) -> None:
    address = contact_address(actor=SYSTEM, person_id=person_id, at=at)
    if isinstance(address, str):
        queue(
            owner_id=person_id,
            matter_id=choice_id,
            kind=kind,
            recipient=address,
            message=message,
            at=at,
        )
