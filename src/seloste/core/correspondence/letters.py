"""Letters about requests. Dates are the last days on which something holds: a link dated Monday works on Monday."""

from collections.abc import Sequence
from datetime import date

from seloste.core.correspondence.framing import TEXTS, about_request
from seloste.core.correspondence.layout import lines, paragraph, paragraphs, written_out
from seloste.core.correspondence.message import Confirming, Message, Sender, Told
from seloste.core.correspondence.texts import Texts
from seloste.core.language import Language
from seloste.core.letters.kinds import Kind
from seloste.core.requests import Decision


def acknowledgement(
    *,
    sender: Sender,
    language: Language,
    reference: str,
    received: date,
    due: date,
    extended: date,
    kinds: Sequence[Kind],
    confirming: Confirming | None,
) -> Message:
    """Say that a request came, how it was understood, when the answer comes, and ask whether it was theirs.

    Art. 12(3): one month, and two more where needed, of which the person is told, with reasons, within the first.
    Art. 12(6): a click on the address on file is the least that settles who asked; None where nothing has to be
    proven. EDPB Guidelines 01/2022, paragraph 57: acknowledging with dates is good practice.
    """
    texts = TEXTS[language]
    words = texts.acknowledgement
    day = texts.calendar
    confirm = (
        (
            paragraph(words.confirm.format(link_expires=written_out(confirming.until, day))),
            confirming.link,
            paragraphs(words.unconfirmed, words.other_way, texts.frame.no_papers),
            paragraph(words.not_you),
        )
        if confirming
        else ()
    )
    return about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.received.format(controller=sender.controller, received=written_out(received, day))),
        paragraph(words.understood.format(kinds=", ".join(texts.outcome.kinds[kind] for kind in kinds))),
        paragraph(words.due.format(due=written_out(due, day), extended=written_out(extended, day))),
        *confirm,
    )


def acknowledgement_unknown(
    *, sender: Sender, language: Language, reference: str, received: date, due: date
) -> Message:
    """Say that a request came from an address that is not on file, and ask where else to look.

    Art. 11(2) and 12(2): whoever cannot identify a person says so, and they may give what identifies them.
    """
    texts = TEXTS[language]
    words = texts.acknowledgement_unknown
    day = texts.calendar
    return about_request(
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
    texts = TEXTS[language]
    words = texts.confirm_identity
    return about_request(
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


def answer_ready(
    *,
    sender: Sender,
    language: Language,
    reference: str,
    link: str,
    expires: date,
    told: Sequence[Told] = (),
    authority: str = "",
    kept_by_law: bool = False,
) -> Message:
    """Say where the answer can be fetched and until when, and what was done of the rest.

    Art. 12(3): an electronic request is answered electronically; Art. 12(5): asking again is free. ``told`` is empty
    when nothing but a copy was asked for.
    """
    texts = TEXTS[language]
    words = texts.answer_ready
    expiry = written_out(expires, texts.calendar)
    return about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.ready.format(controller=sender.controller, expires=expiry)),
        link,
        paragraph(words.code),
        paragraph(words.deleted),
        *(_parts(texts, told) if told else ()),
        *((paragraph(texts.outcome.kept_by_law),) if kept_by_law else ()),
        *(_remedies(texts, authority) if _refused(told) else (paragraph(words.complaint),)),
    )


def outcome(
    *,
    sender: Sender,
    language: Language,
    reference: str,
    received: date,
    told: Sequence[Told],
    authority: str,
    kept_by_law: bool = False,
    forgotten_after: int = 0,
) -> Message:
    """Say what was done of each thing that was asked for (Art. 12(3)), and why something was not (Art. 12(4)).

    ``forgotten_after`` is how many days this letter is kept, when the person was erased.
    """
    texts = TEXTS[language]
    words = texts.outcome
    when = written_out(received, texts.calendar)
    return about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.answered.format(controller=sender.controller, received=when)),
        *_parts(texts, told),
        *((paragraph(words.kept_by_law),) if kept_by_law else ()),
        *((paragraph(words.last_letter.format(days=forgotten_after)),) if forgotten_after else ()),
        *(_remedies(texts, authority) if _refused(told) else (paragraph(texts.answer_ready.complaint),)),
    )


def nothing_held(*, sender: Sender, language: Language, reference: str, authority: str) -> Message:
    """Answer that nothing is held under this address (Art. 15(1)), and what the person can still do.

    ``authority`` is the supervisory authority as it is to be printed, on one line or several. Art. 12(4): who gets
    less than they asked for is told of the complaint (Art. 77) and the court (Art. 79).
    """
    texts = TEXTS[language]
    words = texts.nothing_held
    return about_request(
        texts,
        sender,
        reference,
        words.subject,
        paragraph(words.nothing.format(controller=sender.controller)),
        paragraphs(words.elsewhere, texts.frame.no_papers),
        *_remedies(texts, authority),
    )


def _parts(texts: Texts, told: Sequence[Told]) -> tuple[str, str]:
    """List what was asked for, each with what became of it, the staff's own words last."""
    words = texts.outcome
    listed = []
    for part in told:
        if part.decision is None:
            became = words.in_answer
        elif part.decision is Decision.REFUSED:
            became = words.refused.format(why=words.why_not[part.why] if part.why else "").strip()
        else:
            became = words.done
        kind = words.kinds[part.kind]
        listed.append(f"- {kind[:1].upper()}{kind[1:]}: {became} {part.words}".strip())
    return words.parts, "\n".join(paragraph(each) for each in listed)


def _refused(told: Sequence[Told]) -> bool:
    return any(part.decision is Decision.REFUSED for part in told)


def _remedies(texts: Texts, authority: str) -> tuple[str, str]:
    """Art. 12(4): whoever gets less than they asked for is told of the complaint (Art. 77) and the court (Art. 79)."""
    words = texts.nothing_held
    return paragraph(words.complaint), f"{words.authority}\n{lines(authority)}"
