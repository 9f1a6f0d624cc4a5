"""Assembling the letters. Dates are the last days on which something holds: a link dated Monday works on Monday."""

from datetime import date
from typing import Final

from seloste.core.correspondence import en, fi, sv
from seloste.core.correspondence.layout import lines, paragraph, paragraphs, quoted, written_out
from seloste.core.correspondence.message import Message, Sender
from seloste.core.correspondence.texts import Texts
from seloste.core.language import Language

_TEXTS: Final = {Language.EN: en.TEXTS, Language.FI: fi.TEXTS, Language.SV: sv.TEXTS}


def acknowledgement(
    *,
    sender: Sender,
    language: Language,
    reference: str,
    received: date,
    due: date,
    extended: date,
    identity_link: str,
    link_expires: date,
) -> Message:
    """Say that a request came, when the answer comes, and ask whether it was theirs.

    Art. 12(3): one month, and two more where needed, of which the person is told, with reasons, within the first.
    Art. 12(6): a click on the address on file is the least that settles who asked.
    EDPB Guidelines 01/2022, paragraph 57: acknowledging with dates is good practice.
    """
    texts = _TEXTS[language]
    words = texts.acknowledgement
    day = texts.calendar
    return _about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.received.format(controller=sender.controller, received=written_out(received, day))),
        paragraph(words.due.format(due=written_out(due, day), extended=written_out(extended, day))),
        paragraph(words.confirm.format(link_expires=written_out(link_expires, day))),
        identity_link,
        paragraphs(words.unconfirmed, words.other_way, texts.frame.no_papers),
        paragraph(words.not_you),
    )


def acknowledgement_unknown(
    *, sender: Sender, language: Language, reference: str, received: date, due: date
) -> Message:
    """Say that a request came from an address that is not on file, and ask where else to look.

    Art. 11(2) and 12(2): whoever cannot identify a person says so, and they may give what identifies them.
    """
    texts = _TEXTS[language]
    words = texts.acknowledgement_unknown
    day = texts.calendar
    return _about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.received.format(controller=sender.controller, received=written_out(received, day))),
        paragraph(words.due.format(due=written_out(due, day))),
        paragraph(words.unknown),
        paragraphs(words.next, texts.frame.no_papers),
    )


def confirm_identity(
    *, sender: Sender, language: Language, reference: str, identity_link: str, link_expires: date
) -> Message:
    """Ask at the address on file whether a request that came by another way was theirs (Art. 12(6))."""
    texts = _TEXTS[language]
    words = texts.confirm_identity
    return _about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.received.format(controller=sender.controller)),
        paragraph(words.confirm.format(link_expires=written_out(link_expires, texts.calendar))),
        identity_link,
        paragraphs(words.other_way, texts.frame.no_papers),
        paragraph(words.not_you),
    )


def answer_ready(*, sender: Sender, language: Language, reference: str, link: str, expires: date) -> Message:
    """Say where the answer can be fetched and until when.

    Art. 12(3): an electronic request is answered electronically; Art. 12(5): asking again is free.
    """
    texts = _TEXTS[language]
    words = texts.answer_ready
    expiry = written_out(expires, texts.calendar)
    return _about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.ready.format(controller=sender.controller, expires=expiry)),
        link,
        paragraph(words.code),
        paragraph(words.deleted),
        paragraph(words.complaint),
    )


def nothing_held(*, sender: Sender, language: Language, reference: str, authority: str) -> Message:
    """Answer that nothing is held under this address (Art. 15(1)), and what the person can still do.

    ``authority`` is the supervisory authority as it is to be printed, on one line or several. Art. 12(4): who gets
    less than they asked for is told of the complaint (Art. 77) and the court (Art. 79).
    """
    texts = _TEXTS[language]
    words = texts.nothing_held
    return _about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.nothing.format(controller=sender.controller)),
        paragraphs(words.elsewhere, texts.frame.no_papers),
        paragraph(words.complaint),
        f"{words.authority}\n{lines(authority)}",
    )


def reply(*, sender: Sender, language: Language, text: str) -> Message:
    """Frame what somebody of the staff wrote, as they wrote it; the subject tells nothing of it."""
    texts = _TEXTS[language]
    return _message(texts, sender, texts.reply.subject, text.strip().replace("\r\n", "\n"))


def sign_in_code(*, sender: Sender, language: Language, code: str, minutes: int) -> Message:
    """Send a one-time code; it stays out of the subject, which locked screens show."""
    texts = _TEXTS[language]
    words = texts.sign_in_code
    lasts = words.lasts_one if minutes == 1 else words.lasts
    return _message(
        texts,
        sender,
        words.subject,
        paragraph(words.asked.format(controller=sender.controller)),
        code,
        paragraph(lasts.format(minutes=minutes)),
        paragraph(words.secret),
        paragraph(words.not_you),
        paragraph(texts.frame.any_way),
    )


def confirm_consent(
    *, sender: Sender, language: Language, purpose: str, text: str, link: str, expires: date
) -> Message:
    """Ask whether the reader of this mailbox gave the consent quoted, and offer nothing else.

    Art. 7(1): the controller must be able to show who consented; Art. 7(3): withdrawal is as easy, and said before.
    """
    texts = _TEXTS[language]
    words = texts.confirm_consent
    return _message(
        texts,
        sender,
        words.subject,
        paragraph(words.given.format(controller=sender.controller)),
        paragraph(words.purpose.format(purpose=purpose)),
        f"{paragraph(words.words)}\n{quoted(text)}",
        paragraph(words.confirm.format(expires=written_out(expires, texts.calendar))),
        link,
        paragraph(words.unconfirmed),
        paragraph(words.withdraw),
        paragraph(texts.frame.any_way),
    )


def consent_confirmed(*, sender: Sender, language: Language, purpose: str, text: str, link: str) -> Message:
    """Say what is in effect now, with the link that withdraws it as easily as it was given (Art. 7(3))."""
    texts = _TEXTS[language]
    words = texts.consent_confirmed
    return _message(
        texts,
        sender,
        words.subject,
        paragraph(words.confirmed.format(controller=sender.controller)),
        paragraph(texts.confirm_consent.purpose.format(purpose=purpose)),
        f"{paragraph(texts.confirm_consent.words)}\n{quoted(text)}",
        paragraph(words.withdraw),
        link,
        paragraph(words.after),
        paragraph(texts.frame.any_way),
    )


def _about_request(texts: Texts, sender: Sender, reference: str, subject: str, *blocks: str) -> Message:
    """Finish a letter about a request: any channel will do, and the reference in the form ``core.letters`` finds."""
    return _message(
        texts,
        sender,
        f"{subject} [{reference}]",
        *blocks,
        paragraph(texts.frame.any_way_matter),
        texts.frame.reference.format(reference=reference),
    )


def _message(texts: Texts, sender: Sender, subject: str, *blocks: str) -> Message:
    frame = texts.frame
    contact = frame.contact.format(contact=sender.contact, email=sender.email)
    signed = "\n".join((frame.regards, paragraph(sender.controller), paragraph(contact)))
    body = "\n\n".join((frame.greeting, *blocks, signed, f"{frame.notice}\n{sender.notice}"))
    return Message(subject=subject, body=f"{body}\n")
