"""How every letter begins and ends."""

from collections.abc import Mapping
from typing import Final

from seloste.core.correspondence import en, fi, sv
from seloste.core.correspondence.layout import paragraph
from seloste.core.correspondence.message import Message, Sender
from seloste.core.correspondence.texts import Texts
from seloste.core.language import Language

TEXTS: Final[Mapping[Language, Texts]] = {Language.EN: en.TEXTS, Language.FI: fi.TEXTS, Language.SV: sv.TEXTS}


def about_request(texts: Texts, sender: Sender, reference: str, subject: str, *blocks: str) -> Message:
    """Finish a letter about a request: any channel will do, and the reference in the form ``core.letters`` finds."""
    return message(
        texts,
        sender,
        f"{subject} [{reference}]",
        *blocks,
        paragraph(texts.frame.any_way_matter),
        texts.frame.reference.format(reference=reference),
    )


def message(texts: Texts, sender: Sender, subject: str, *blocks: str) -> Message:
    """Greet, tell, sign, and say where the privacy notice is."""
    frame = texts.frame
    contact = frame.contact.format(contact=sender.contact, email=sender.email)
    signed = "\n".join((frame.regards, paragraph(sender.controller), paragraph(contact)))
    body = "\n\n".join((frame.greeting, *blocks, signed, f"{frame.notice}\n{sender.notice}"))
    return Message(subject=subject, body=f"{body}\n")
