"""What data is used for and who receives it: purposes, recipients, transfers, automated decisions."""

from collections.abc import Collection

from seloste.core.description import Recipient
from seloste.core.description.kinds import RecipientRole
from seloste.core.document import Block, Facts, Paragraph, Table
from seloste.core.law import EEA
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import basis, word


def purposes_table(reading: Reading, keys: Collection[str]) -> Table:
    """Return these purposes with their legal bases, interests and acts (Art. 13(1)(c)-(d), 15(1)(a))."""
    words, language = reading.words, reading.language
    rows = tuple(
        (purpose.name[language], purpose.description[language], basis(purpose, language))
        for key, purpose in reading.description.purposes.items()
        if key in keys
    )
    head = (words.labels.purpose, words.labels.what_we_do, words.labels.legal_basis)
    return Table(caption=words.titles.purposes, head=head, rows=rows)


def purposes(reading: Reading) -> tuple[Block, ...]:
    """Return all purposes, and the exact words of each consent (Art. 7(2), 13(1)(c))."""
    words, language = reading.words, reading.language
    asked = tuple(
        (purpose.name[language], words.quoted.format(text=purpose.consent.text[language]))
        for purpose in reading.description.purposes.values()
        if purpose.consent
    )
    texts: tuple[Block, ...] = ()
    if asked:
        texts = section(
            words.titles.consent_texts,
            "consent-texts",
            Paragraph(text=words.sentences.consent_texts),
            Facts(pairs=asked),
            level=3,
        )
    return section(
        words.titles.purposes,
        "purposes",
        Paragraph(text=words.sentences.purposes),
        purposes_table(reading, reading.description.purposes.keys()),
        *texts,
    )


def recipients_of(reading: Reading, keys: Collection[str]) -> tuple[Recipient, ...]:
    """Return who receives data for these purposes."""
    return tuple(
        recipient
        for recipient in reading.description.recipients.values()
        if not set(keys).isdisjoint(recipient.purposes)
    )


def recipients_table(reading: Reading, recipients: Collection[Recipient], keys: Collection[str]) -> Table:
    """Return recipients by name, with role, task, country and which of these purposes they serve (Art. 13(1)(e))."""
    words, language = reading.words, reading.language
    rows = tuple(
        (
            f"{recipient.called(language)} ({reading.country(recipient.country)})",
            f"{word(words.roles, recipient.role)}.\n{recipient.does[language]}.",
            reading.purposes(set(recipient.purposes) & set(keys)),
        )
        for recipient in recipients
    )
    head = (words.labels.recipient, words.labels.recipient_role, words.labels.purposes)
    return Table(caption=words.titles.recipients, head=head, rows=rows)


def recipients(reading: Reading) -> tuple[Block, ...]:
    """Return who receives data, and what must happen before anybody else does (Art. 13(1)(e), 26(2))."""
    words, keys = reading.words, reading.description.purposes.keys()
    named = recipients_of(reading, keys)
    sentences = [words.sentences.recipients if named else words.sentences.no_recipients]
    sentences.append(words.sentences.agreed_disclosure)
    if any(recipient.role is RecipientRole.JOINT_CONTROLLER for recipient in named):
        sentences.append(words.sentences.joint_controllers)
    table = (recipients_table(reading, named, keys),) if named else ()
    first, *rest = (Paragraph(text=sentence) for sentence in sentences)
    return section(words.titles.recipients, "recipients", first, *table, *rest)


def outside(recipients: Collection[Recipient]) -> tuple[Recipient, ...]:
    """Return those of the recipients who are outside the EU and the EEA (Art. 44)."""
    return tuple(recipient for recipient in recipients if recipient.country not in EEA)


def transfers(reading: Reading, recipients: Collection[Recipient]) -> tuple[Block, ...]:
    """Return what each transfer rests on and where its safeguards can be seen (Art. 13(1)(f), 15(2)).

    Raises:
        ValueError: a recipient outside the EU and the EEA has no mechanism; a loaded description has one.
    """
    words = reading.words
    abroad = outside(recipients)
    if not abroad:
        return section(words.titles.transfers, "transfers", Paragraph(text=words.sentences.no_transfers))
    head = (words.labels.recipient, words.labels.mechanism, words.labels.copy_from)
    return section(
        words.titles.transfers,
        "transfers",
        Paragraph(text=words.sentences.transfers),
        Table(
            caption=words.titles.transfers,
            head=head,
            rows=tuple(_transfer(reading, recipient) for recipient in abroad),
        ),
    )


def _transfer(reading: Reading, recipient: Recipient) -> tuple[str, str, str]:
    if recipient.transfer is None:
        raise ValueError("a transfer rests on nothing")
    return (
        f"{recipient.called(reading.language)} ({reading.country(recipient.country)})",
        word(reading.words.mechanisms, recipient.transfer.mechanism),
        recipient.transfer.copy_from[reading.language],
    )


def automated(reading: Reading) -> tuple[Block, ...]:
    """Return automated decisions with logic and effects, or that there are none (Art. 13(2)(f), 22)."""
    words, language = reading.words, reading.language
    decisions = reading.description.automated_decisions
    if not decisions:
        return section(words.titles.automated, "automated", Paragraph(text=words.sentences.no_automated))
    labels = words.labels
    table = Table(
        caption=words.titles.automated,
        head=(labels.automated_name, labels.automated_logic, labels.automated_effects),
        rows=tuple(
            (
                decision.name[language],
                decision.logic[language],
                f"{decision.effects[language]}\n{decision.review[language]}",
            )
            for decision in decisions
        ),
    )
    return section(words.titles.automated, "automated", table, Paragraph(text=words.rights.automated.means))
