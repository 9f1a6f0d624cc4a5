"""Letters about consent, codes to sign in with, and answers that staff write. Dates are last days, as in ``letters``."""

from datetime import date

from seloste.core.correspondence.framing import TEXTS, message
from seloste.core.correspondence.layout import paragraph, quoted, written_out
from seloste.core.correspondence.message import Message, Sender
from seloste.core.language import Language


def reply(*, sender: Sender, language: Language, text: str) -> Message:
    """Frame what somebody of the staff wrote, as they wrote it; the subject tells nothing of it."""
    texts = TEXTS[language]
    return message(texts, sender, texts.reply.subject, text.strip().replace("\r\n", "\n"))


def sign_in_code(*, sender: Sender, language: Language, code: str, minutes: int) -> Message:
    """Send a one-time code; it stays out of the subject, which locked screens show."""
    texts = TEXTS[language]
    words = texts.sign_in_code
    lasts = words.lasts_one if minutes == 1 else words.lasts
    return message(
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
    texts = TEXTS[language]
    words = texts.confirm_consent
    return message(
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
    texts = TEXTS[language]
    words = texts.consent_confirmed
    return message(
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
