"""What data is used for and who receives it: purposes, recipients, transfers, automated decisions."""

from collections.abc import Collection, Iterator

from seloste.core.description import Basis, Purpose, Recipient
from seloste.core.description.kinds import Claim
from seloste.core.description.schema import Transfer
from seloste.core.document import Block, Facts, Paragraph, Table
from seloste.core.law import EEA
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import Terms, basis, day, word


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
    """Return all purposes with all that is said of them (Art. 13(1)(c)-(d), 14(1)(c))."""
    words, described = reading.words, reading.description.purposes
    rows = tuple(
        (
            purpose.name[reading.language],
            "\n".join(_what_we_do(reading, key, purpose)),
            "\n".join(_what_allows_it(reading, key, purpose)),
        )
        for key, purpose in described.items()
    )
    head = (words.labels.purpose, words.labels.what_we_do, words.labels.legal_basis)
    interests = (one for one in described.values() if one.basis is Basis.LEGITIMATE_INTERESTS)
    asked = (
        () if all(one.balancing for one in interests) else (Paragraph(text=words.sentences.ask_balancing),)
    )
    return section(
        words.titles.purposes,
        "purposes",
        Paragraph(text=words.sentences.purposes),
        Table(caption=words.titles.purposes, head=head, rows=rows),
        *asked,
        *_consent_texts(reading),
    )


def _what_we_do(reading: Reading, key: str, purpose: Purpose) -> Iterator[str]:
    """Yield what is done, for whom, by which channels of marketing and into which totals."""
    words, says, description = reading.words, reading.words.sentences, reading.description
    language = reading.language
    yield purpose.description[language]
    yield says.subjects.format(subjects=reading.subjects(purpose.subjects))
    if purpose.channels:
        known = words.described.marketing_channels
        names = ", ".join(word(known, channel) for channel in purpose.channels)
        yield says.channels.format(channels=names)
    if purpose.existing_customers_only:
        laws = words.described.laws
        law = reading.law(laws.customer_marketing, laws.customer_marketing_finland)
        yield says.customers_only.format(law=law)
    for counted in description.statistics.values():
        if counted.purpose == key:
            kept = {**description.fields, **description.records}
            by = ", ".join(kept[each].label[language] for each in counted.by)
            yield says.statistics.format(by=by, count=counted.smallest_group)


def _what_allows_it(reading: Reading, key: str, purpose: Purpose) -> Iterator[str]:
    """Yield the basis, and the contracts or the balancing behind it (Art. 6(1)(b), (f))."""
    language, description = reading.language, reading.description
    yield basis(purpose, language)
    if purpose.balancing:
        yield reading.words.sentences.balancing.format(balancing=purpose.balancing[language])
    for contract in description.contracts.values():
        if key in contract.purposes:
            services = [description.services[each].name[language] for each in contract.services]
            name = contract.name[language]
            yield f"{name}: {', '.join(services)}" if services else name


def _consent_texts(reading: Reading) -> tuple[Block, ...]:
    """Return the exact words of each consent (Art. 7(2))."""
    words, language = reading.words, reading.language
    asked = []
    for purpose in reading.description.purposes.values():
        if purpose.consent:
            text = words.quoted.format(text=purpose.consent.text[language])
            explicit = f"\n{words.sentences.consent_explicit}" if purpose.consent.explicit else ""
            asked.append((purpose.name[language], f"{text}{explicit}"))
    if not asked:
        return ()
    return section(
        words.titles.consent_texts,
        "consent-texts",
        Paragraph(text=words.sentences.consent_texts),
        Facts(pairs=tuple(asked)),
        level=3,
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
            "\n".join(_as_what(reading, recipient)),
            _served(reading, recipient, keys),
        )
        for recipient in recipients
    )
    head = (words.labels.recipient, words.labels.recipient_role, words.labels.purposes)
    return Table(caption=words.titles.recipients, head=head, rows=rows)


def _as_what(reading: Reading, recipient: Recipient) -> Iterator[str]:
    words, language = reading.words, reading.language
    yield f"{word(words.roles, recipient.role)}."
    yield f"{recipient.does[language]}."
    if recipient.hosts:
        yield words.sentences.recipient_hosts.format(hosts=", ".join(recipient.hosts))
    if recipient.engaged_by:
        engaging = reading.description.recipients[recipient.engaged_by].called(language)
        yield words.sentences.engaged_by.format(name=engaging)


def _served(reading: Reading, recipient: Recipient, keys: Collection[str]) -> str:
    # Ten names in a cell say less than that it is all of them.
    is_all = len(keys) > 1 and set(recipient.purposes) >= set(keys)
    if is_all:
        return reading.words.labels.all_purposes
    return reading.purposes(set(recipient.purposes) & set(keys))


def outside(recipients: Collection[Recipient]) -> tuple[Recipient, ...]:
    """Return those of the recipients who are outside the EU and the EEA (Art. 44)."""
    return tuple(recipient for recipient in recipients if recipient.country not in EEA)


def transfers(reading: Reading, recipients: Collection[Recipient], *, level: int = 2) -> tuple[Block, ...]:
    """Return what each transfer rests on and where its safeguards can be seen (Art. 13(1)(f), 15(2)).

    Raises:
        ValueError: a recipient outside the EU and the EEA has no mechanism; a loaded description has one.
    """
    words, claims = reading.words, reading.description.claims
    title, abroad = words.titles.transfers, outside(recipients)
    if not abroad:
        stays = words.sentences.no_transfers
        if Claim.NO_TRANSFERS in claims:
            stays = words.described.claims.no_transfers
        return section(title, "transfers", Paragraph(text=stays), level=level)
    head = (words.labels.recipient, words.labels.mechanism, words.labels.copy_from)
    rows = tuple(_transfer(reading, recipient) for recipient in abroad)
    table = Table(caption=title, head=head, rows=rows)
    return section(title, "transfers", Paragraph(text=words.sentences.transfers), table, level=level)


def _transfer(reading: Reading, recipient: Recipient) -> tuple[str, str, str]:
    if recipient.transfer is None:
        raise ValueError("a transfer rests on nothing")
    return (
        f"{recipient.called(reading.language)} ({reading.country(recipient.country)})",
        "\n".join(_safeguards(reading.words, recipient.transfer)),
        recipient.transfer.copy_from[reading.language],
    )


def _safeguards(words: Terms, transfer: Transfer) -> Iterator[str]:
    """Yield the mechanism, and when what it depends on was last looked at (Art. 44; CJEU C-311/18)."""
    says, modules = words.sentences, words.described.modules
    yield f"{word(words.mechanisms, transfer.mechanism)}."
    if transfer.module:
        yield f"{(modules.one, modules.two, modules.three, modules.four)[transfer.module - 1]}."
    if transfer.assessed:
        yield says.transfer_assessed.format(day=day(transfer.assessed, words))
    if transfer.listing_checked:
        yield says.transfer_listing.format(day=day(transfer.listing_checked, words))
    if transfer.occasional:
        yield says.transfer_occasional


def automated(reading: Reading) -> tuple[Block, ...]:
    """Return automated decisions with logic and effects, or that there are none (Art. 13(2)(f), 22)."""
    words, language = reading.words, reading.language
    decisions = reading.description.automated_decisions
    if not decisions:
        return section(words.titles.automated, "automated", Paragraph(text=words.sentences.no_automated))
    labels, known = words.labels, words.described.decision_bases
    table = Table(
        caption=words.titles.automated,
        head=(
            labels.automated_name,
            labels.automated_logic,
            labels.automated_effects,
            labels.automated_review,
        ),
        rows=tuple(
            (
                decision.name[language],
                f"{decision.logic[language]}\n{word(known, decision.basis)}.",
                decision.effects[language],
                decision.review[language],
            )
            for decision in decisions
        ),
    )
    contested = Paragraph(text=words.rights.human_review.means)
    return section(words.titles.automated, "automated", table, contested)
