"""Who receives data, in which countries, and with which safeguards (Art. 30(1)(a), (d) and (e))."""

from dataclasses import dataclass

from seloste.core.description import Recipient
from seloste.core.description.kinds import Mechanism, RecipientRole
from seloste.core.description.schema import Transfer
from seloste.core.law import EEA
from seloste.core.record.reader import Reader, lines
from seloste.core.terms import country, day, word


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One recipient of a purpose: by name, what it is and does, its country and what a transfer rests on."""

    who: str
    does: str
    where: str
    transfer: str
    is_transfer: bool


def received(reader: Reader, purpose: str) -> tuple[Received, ...]:
    """Return everybody who receives data for ``purpose``, also through a visitor's device or in public."""
    description, words = reader.description, reader.words
    reading = {
        key
        for cookie in description.cookies.values()
        if cookie.consent == purpose
        for key in cookie.shared_with
    }
    named = tuple(
        _recipient(reader, key, recipient)
        for key, recipient in description.recipients.items()
        if purpose in recipient.purposes or key in reading
    )
    public = tuple(
        Received(
            who=words.public,
            does=f"{publication.name[reader.language]}: {publication.where[reader.language]}",
            where=words.everywhere,
            transfer=words.transfers.public,
            is_transfer=False,
        )
        for publication in description.publications.values()
        if publication.purpose == purpose
    )
    return (*named, *public)


def joint(reader: Reader, purpose: str) -> str:
    """Return the joint controllers of ``purpose`` with the essence of the arrangement (Art. 26(2), 30(1)(a))."""
    language = reader.language
    found = (
        ": ".join(
            filter(
                None,
                (
                    f"{recipient.called(language)}, {reader.country(recipient.country)}",
                    recipient.arrangement[language] if recipient.arrangement else None,
                ),
            )
        )
        for recipient in reader.description.recipients.values()
        if recipient.role is RecipientRole.JOINT_CONTROLLER and purpose in recipient.purposes
    )
    return lines(found) or reader.words.none


def _recipient(reader: Reader, key: str, recipient: Recipient) -> Received:
    words, language = reader.words, reader.language
    category = recipient.category[language] if recipient.name and recipient.category else None
    engaging = reader.description.recipients.get(recipient.engaged_by or "")
    role = ", ".join(
        filter(
            None,
            (
                word(words.terms.roles, recipient.role),
                words.engaged_by.format(name=engaging.called(language)) if engaging else None,
                words.contract.format(day=day(recipient.contract.signed, words.terms))
                if recipient.contract
                else None,
            ),
        )
    )
    hosts = words.hosts.format(hosts=", ".join(recipient.hosts)) if recipient.hosts else None
    return Received(
        who=lines((recipient.called(language), category)),
        does="\n".join(f"{each}." for each in (recipient.does[language], role, hosts) if each),
        where=reader.country(recipient.country),
        transfer=_transfer(reader, key, recipient),
        is_transfer=recipient.transfer is not None or bool(_abroad(reader, key)),
    )


def _transfer(reader: Reader, key: str, recipient: Recipient) -> str:
    """Return what the transfer rests on, or that there is none."""
    if recipient.transfer:
        return _safeguards(reader, recipient.transfer)
    words = reader.words
    return lines(words.transfers.unnamed.format(country=name) for name in _abroad(reader, key)) or (
        words.transfers.none
    )


def _abroad(reader: Reader, key: str) -> tuple[str, ...]:
    """Return the third countries in which a recipient of the EEA keeps parts of the register."""
    deployment = reader.description.deployment
    places = (deployment.hosting, deployment.backup, deployment.mail)
    codes = dict.fromkeys(place.country for place in places if place.provider == key)
    return tuple(country(code, reader.words.terms) for code in codes if code not in EEA)


def _safeguards(reader: Reader, transfer: Transfer) -> str:
    words, terms = reader.words.transfers, reader.words.terms
    rests = word(terms.mechanisms, transfer.mechanism)
    if transfer.module:
        rests = f"{rests}, {words.module.format(module=transfer.module)}"
    # Art. 49 is for what happens once; EDPB Guidelines 2/2018, chapter 1.
    how_often = words.occasional if transfer.occasional else words.not_occasional
    return lines(
        (
            rests,
            how_often if transfer.mechanism is Mechanism.EXPLICIT_CONSENT else None,
            words.assessed.format(day=day(transfer.assessed, terms)) if transfer.assessed else None,
            words.listed.format(day=day(transfer.listing_checked, terms))
            if transfer.listing_checked
            else None,
            words.safeguards.format(where=transfer.copy_from[reader.language]),
        )
    )
