"""Who sees data, where it lies and what leaves the house: the parts that only the notice tells."""

from collections.abc import Iterator

from seloste.core.description import StaffRole
from seloste.core.description.kinds import Claim, RecipientRole
from seloste.core.description.schema import Place
from seloste.core.description.structure import OWN
from seloste.core.document import Block, Facts, Paragraph, Table
from seloste.core.notice import uses
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import either, period, word


def recipients(reading: Reading) -> tuple[Block, ...]:
    """Return who receives data, who sees it here, and what is given or published besides (Art. 13(1)(e))."""
    words, keys = reading.words, reading.description.purposes.keys()
    named = uses.recipients_of(reading, keys)
    told: tuple[Block, ...] = (Paragraph(text=words.sentences.no_recipients),)
    if named:
        told = (
            Paragraph(text=words.sentences.recipients),
            uses.recipients_table(reading, named, keys),
        )
    return (
        *section(words.titles.recipients, "recipients", *told),
        *_joint_controllers(reading),
        *_staff(reading),
        *_disclosures(reading),
        *_publications(reading),
    )


def places(reading: Reading) -> tuple[Block, ...]:
    """Return where the register, its backups and its mail are, and what leaves the Union (Art. 13(1)(e)-(f))."""
    words, deployment = reading.words, reading.description.deployment
    known = words.described.places
    pairs = (
        (known.hosting, _place(reading, deployment.hosting)),
        (known.backup, _place(reading, deployment.backup)),
        (known.mail, _place(reading, deployment.mail)),
    )
    abroad = uses.recipients_of(reading, reading.description.purposes.keys())
    return (
        *section(words.titles.places, "places", Facts(pairs=pairs)),
        *uses.transfers(reading, abroad, level=3),
    )


def _place(reading: Reading, place: Place) -> str:
    says, description = reading.words.sentences, reading.description
    if place.provider == OWN:
        provider = says.place_own.format(controller=description.controller.name)
    else:
        provider = description.recipients[place.provider].called(reading.language)
    where = f"{provider} ({reading.country(place.country)})"
    if place.keeps is None:
        return where
    return says.place_keeps.format(place=where, period=period(place.keeps, reading.words))


def _joint_controllers(reading: Reading) -> Iterator[Block]:
    """Yield the essence of each arrangement, or that it can be asked for (Art. 26(2)-(3))."""
    words, language = reading.words, reading.language
    joint = [
        recipient
        for recipient in reading.description.recipients.values()
        if recipient.role is RecipientRole.JOINT_CONTROLLER
    ]
    told = tuple((one.called(language), one.arrangement[language]) for one in joint if one.arrangement)
    untold = [one.called(language) for one in joint if not one.arrangement]
    if not joint:
        return
    blocks: list[Block] = [Paragraph(text=words.sentences.joint_controllers)]
    if told:
        blocks += [Paragraph(text=words.sentences.joint_essence), Facts(pairs=told)]
    if untold:
        blocks.append(Paragraph(text=words.sentences.joint_ask.format(names=", ".join(untold))))
    yield from section(words.titles.joint_controllers, "joint-controllers", *blocks, level=3)


def _staff(reading: Reading) -> tuple[Block, ...]:
    """Return for which purposes each role sees data (Art. 29, 32(4))."""
    words, description = reading.words, reading.description
    pairs = tuple(
        (
            word(words.described.staff_roles, role),
            reading.purposes(description.staff[role]) or words.sentences.no_access,
        )
        for role in StaffRole
        if role in description.staff
    )
    blocks: list[Block] = [Paragraph(text=words.sentences.staff), Facts(pairs=pairs)]
    if Claim.ONLY_EMPLOYEES_HAVE_ACCESS in description.claims:
        blocks.append(Paragraph(text=words.described.claims.only_employees_have_access))
    return section(words.titles.staff, "staff", *blocks, level=3)


def _disclosures(reading: Reading) -> tuple[Block, ...]:
    """Return what must happen before anybody else is given data (Art. 6(1)(a), 7)."""
    words, description = reading.words, reading.description
    says, permission = words.sentences, description.disclosure_permission
    sentences = []
    if Claim.NO_DISCLOSURE in description.claims:
        sentences.append(words.described.claims.no_disclosure)
    if permission is None:
        sentences.append(says.disclosure_law)
    else:
        channels = either(reading.channels(permission.channels), words)
        sentences.append(says.disclosure_permission.format(channels=channels))
    if permission and permission.sender_checked:
        sentences.append(says.disclosure_sender)
    text = Paragraph(text=" ".join(sentences))
    return section(words.titles.disclosures, "disclosures", text, level=3)


def _publications(reading: Reading) -> tuple[Block, ...]:
    """Return what is published of those who agree, where and for how long (Art. 6(1)(a), 7(3))."""
    words, language, description = reading.words, reading.language, reading.description
    if not description.publications:
        return ()
    labels = words.labels
    table = Table(
        caption=words.titles.publications,
        head=(labels.publication, labels.data, labels.published_where, labels.published_for),
        rows=tuple(
            (
                publication.name[language],
                ", ".join(description.fields[key].label[language] for key in publication.fields),
                publication.where[language],
                period(publication.lasts, words),
            )
            for publication in description.publications.values()
        ),
    )
    return section(
        words.titles.publications,
        "publications",
        Paragraph(text=words.sentences.publications),
        table,
        level=3,
    )
