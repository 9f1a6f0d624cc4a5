"""Who receives data, in which role and under which terms (Art. 13(1)(e), 26, 28)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Basis, ProcessorTerm, RecipientRole, RequestChannel
from seloste.core.description.load import Statement
from seloste.core.description.rules.claims import contradicted
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, listed, named
from seloste.core.description.rules.unsaid import unsaid
from seloste.core.description.source import Node

_PLATFORMS: Final = re.compile(
    r"\b(facebook|instagram|linkedin|meta|whatsapp|tiktok|twitter|x corp|x internet|youtube|snapchat|pinterest)\b",
    re.IGNORECASE,
)
"""Services whose visitor statistics are made together with those who keep a page there (CJEU C-210/16)."""


def _unnamed(statement: Statement, _on: date) -> Iterator[Hit]:
    for recipient in statement.root.find("recipients.*"):
        if recipient.has("category") and not recipient.has("name"):
            yield Hit(
                at=recipient,
                message=f"{named(recipient.path)} is told by its category only.",
                severity=Severity.WARNING,
                remedy="Write its “name” as soon as it is known; people who ask are entitled to it (CJEU C-154/21).",
            )


def _joint_alone(statement: Statement, _on: date) -> Iterator[Hit]:
    recipients = dict(statement.root.entries("recipients"))
    for recipient in recipients.values():
        role = recipient.word("role")
        if role == RecipientRole.JOINT_CONTROLLER:
            if not recipient.has("arrangement"):
                yield Hit(
                    at=recipient,
                    message=f"{named(recipient.path)} is a joint controller, and the essence of the arrangement is "
                    "not told.",
                    remedy="Write who answers for what, as “arrangement”.",
                )
        elif role is not None and _is_platform(recipient) and not _engaged_by_joint(recipient, recipients):
            yield Hit(
                at=recipient.at(("role",)),
                message=f"{named(recipient.path)} is a social platform, and is said to be a {role}.",
            )


def _is_platform(recipient: Node) -> bool:
    return bool(_PLATFORMS.search(f"{recipient.word('name') or ''} {recipient.path[-1]}".replace("_", " ")))


def _engaged_by_joint(recipient: Node, recipients: dict[str, Node]) -> bool:
    """Say whether a joint controller engaged it, perhaps through others; chains have an end."""
    by = recipients.get(recipient.word("engaged_by") or "")
    return by is not None and (
        by.word("role") == RecipientRole.JOINT_CONTROLLER or _engaged_by_joint(by, recipients)
    )


def _unbound(statement: Statement, on: date) -> Iterator[Hit]:
    for recipient in statement.root.find("recipients.*"):
        # Art. 28(4): whoever is engaged by another recipient has its contract with that one.
        if recipient.word("role") != RecipientRole.PROCESSOR or recipient.has("engaged_by"):
            continue
        contract = recipient.get("contract")
        if contract is None:
            message = f"{named(recipient.path)} is a processor without a contract."
            yield Hit(at=recipient, message=message)
            continue
        signed = contract.day("signed")
        if signed and signed > on:
            message = (
                f"{named(recipient.path)} has a contract that is not signed before {signed.isoformat()}."
            )
            yield Hit(at=contract.at(("signed",)), message=message)
        lacking = [term for term in ProcessorTerm if term not in contract.words("terms")]
        if lacking and contract.has("terms"):
            message = f"{named(recipient.path)} has a contract that does not lay down {listed(lacking)}."
            yield Hit(at=contract.at(("terms",)), message=message)


def _unchecked(statement: Statement, _on: date) -> Iterator[Hit]:
    for permission in statement.root.find("disclosure_permission"):
        checked = permission.value.get("sender_checked")
        if checked is False and RequestChannel.EMAIL in permission.words("channels"):
            yield Hit(
                at=permission.at(("sender_checked",)),
                message="An e-mail counts as permission to disclose, whoever sent it.",
            )


def _published(statement: Statement, _on: date) -> Iterator[Hit]:
    root = statement.root
    for publication in root.find("publications.*"):
        purpose = publication.word("purpose") or ""
        basis = root.at(("purposes", purpose)).word("basis")
        if purpose and basis not in (None, Basis.CONSENT):
            yield Hit(
                at=publication.at(("purpose",)),
                message=f"{named(publication.path)} is made public on “{basis}”, and not by agreement.",
                remedy=f"Rest purpose “{purpose}” on “consent”.",
            )
        fields = dict(root.entries("fields"))
        if strange := [
            name
            for name in publication.words("fields")
            if name in fields
            and fields[name].has("purposes")
            and purpose not in fields[name].words("purposes")
        ]:
            yield Hit(
                at=publication.at(("fields",)),
                message=f"{named(publication.path)} makes {listed(strange)} public, which purpose “{purpose}” does "
                "not cover.",
            )


RULES = (
    Rule(
        id="L12",
        severity=Severity.ERROR,
        title="Recipients are named, and nothing said contradicts them",
        law="GDPR Art. 5(1)(a), 13(1)(e)",
        why="A notice that names nobody, or says two things at once, leaves people guessing who has their data.",
        remedy="List everybody who receives data under “recipients” by name, and remove what does not hold.",
        find=joined(unsaid("L12"), _unnamed, contradicted),
    ),
    Rule(
        id="L25",
        severity=Severity.WARNING,
        title="Roles are clear, on social platforms too",
        law="GDPR Art. 4(7)-(8), 26; CJEU C-210/16, C-40/17",
        why="Whoever keeps a page on a social platform decides with it about the visitors' data, and people must "
        "know who answers for what.",
        remedy="Write “role: joint_controller” with the “arrangement”, or name the joint controller that engaged it, "
        "as “engaged_by”.",
        find=joined(unsaid("L25"), _joint_alone),
    ),
    Rule(
        id="L28",
        severity=Severity.ERROR,
        title="A permission counts once its sender is known",
        law="GDPR Art. 5(2), 7(1)",
        why="Anybody can write an e-mail in another's name, and data given away does not come back.",
        remedy="Write “sender_checked: true”, and check that the message comes from an address on file.",
        find=joined(unsaid("L28"), _unchecked),
    ),
    Rule(
        id="L32",
        severity=Severity.ERROR,
        title="Processors work under a full contract",
        law="GDPR Art. 28(3)",
        why="Without these duties nothing keeps a processor to what people were told.",
        remedy="Write the “contract” with the day it was “signed” and all of its “terms”: "
        + ", ".join(ProcessorTerm)
        + ".",
        find=joined(unsaid("L32"), _unbound),
    ),
    Rule(
        id="L49",
        severity=Severity.ERROR,
        title="Publication is agreed to, and goes no further",
        law="GDPR Art. 5(1)(b), 6(1)(a)",
        why="What is public can be copied by anybody, for ever.",
        remedy="Add the purpose to the field's “purposes”, or take the field out of what is published.",
        find=joined(unsaid("L49"), _published),
    ),
)
