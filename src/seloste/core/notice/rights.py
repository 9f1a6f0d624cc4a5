"""A person's rights: which of them there are here, how to use them, and where to complain."""

from collections.abc import Collection, Iterator

from seloste.core.description import Basis, Field, RecordType
from seloste.core.description.kinds import RequestChannel, RightKind
from seloste.core.document import Block, Callout, Facts, Items, Paragraph, Table
from seloste.core.notice.reading import OBJECTIONABLE, PORTABLE, Reading, section
from seloste.core.terms import either, longer, within, word
from seloste.core.terms.words import Right


def objection(reading: Reading) -> tuple[Block, ...]:
    """Return the right to object, standing out and apart from everything else (Art. 21(4))."""
    words, email = reading.words, reading.description.contact_person.email
    callouts = []
    if any(purpose.direct_marketing for purpose in reading.description.purposes.values()):
        text = words.sentences.objection_marketing.format(email=email)
        callouts.append(Callout(title=words.titles.objection_marketing, text=text))
    if open_to := _objectionable(reading, reading.description.purposes.keys()):
        text = words.sentences.objection.format(purposes=reading.purposes(open_to), email=email)
        callouts.append(Callout(title=words.titles.objection_other, text=text))
    return section(words.titles.objection, "objection", *callouts) if callouts else ()


def rights(reading: Reading, keys: Collection[str]) -> tuple[Block, ...]:
    """Return the rights that these purposes give, and how to use them (Art. 12, 13(2)(b)-(c), 15(1)(e))."""
    words = reading.words
    table = Table(
        caption=words.titles.rights,
        head=(words.labels.right, words.labels.right_means),
        rows=tuple((right.name, right.means) for right in applicable(reading, keys)),
    )
    return section(
        words.titles.rights,
        "rights",
        Paragraph(text=words.sentences.rights),
        table,
        *_how_to_ask(reading),
        *_withdrawal(reading, keys),
        *_portability(reading, keys),
    )


def applicable(reading: Reading, keys: Collection[str]) -> Iterator[Right]:
    """Yield the rights that exist for these purposes and are told; some hang on the legal basis.

    Art. 7(3), 20(1), 21, 22(3). That what applies is told as well is for the rules of the description.
    """
    purposes = reading.description.purposes
    bases = {purposes[key].basis for key in keys}
    marketing = any(purposes[key].direct_marketing for key in keys)
    exists = {
        RightKind.ACCESS: True,
        RightKind.RECTIFICATION: True,
        RightKind.ERASURE: True,
        RightKind.RESTRICTION: True,
        RightKind.PORTABILITY: bool(bases & PORTABLE),
        RightKind.OBJECTION: marketing or bool(_objectionable(reading, keys)),
        RightKind.WITHDRAWAL: Basis.CONSENT in bases,
        RightKind.HUMAN_REVIEW: bool(reading.description.automated_decisions),
        RightKind.COMPLAINT: True,
    }
    for kind in RightKind:
        if exists[kind] and kind in reading.description.rights.told:
            right: Right = getattr(reading.words.rights, kind)
            yield right


def complaint(reading: Reading) -> tuple[Block, ...]:
    """Return where to complain (Art. 13(2)(d), 77)."""
    words, authority = reading.words, reading.authority
    pairs = [
        (words.labels.name, authority.name),
        (words.labels.address, authority.address),
        (words.labels.email, authority.email),
        (words.labels.website, authority.website),
    ]
    if authority.phone:
        pairs.append((words.labels.phone, authority.phone))
    return section(
        words.titles.complaint,
        "complaint",
        Paragraph(text=words.sentences.complaint),
        Facts(pairs=tuple(pairs)),
    )


def portable(reading: Reading, keys: Collection[str]) -> Iterator[Field | RecordType]:
    """Yield what can be taken along: given by the person, used under consent or contract (Art. 20(1)).

    What the description says of a part goes before what source and basis would make of it.
    """
    description = reading.description
    under = {key for key in keys if description.purposes[key].basis in PORTABLE}
    parts: tuple[Field | RecordType, ...] = (
        *description.fields.values(),
        *description.records.values(),
    )
    for part in parts:
        given = any(description.sources[source].from_person for source in part.sources)
        is_portable = given and not under.isdisjoint(part.purposes)
        if part.portable is not None:
            is_portable = part.portable and not set(keys).isdisjoint(part.purposes)
        if is_portable:
            yield part


def _objectionable(reading: Reading, keys: Collection[str]) -> list[str]:
    # Marketing needs no reasons (Art. 21(2)), so it is not among what can be objected to with reasons.
    purposes = reading.description.purposes
    return [
        key for key in keys if purposes[key].basis in OBJECTIONABLE and not purposes[key].direct_marketing
    ]


def _how_to_ask(reading: Reading) -> tuple[Block, ...]:
    words, requests = reading.words, reading.description.rights.requests
    says = words.sentences
    items = [
        _ways(reading),
        says.ask_free,
        word(words.described.identity_checks, requests.identity),
        says.ask_deadline.format(within=within(requests.answered_within, words)),
    ]
    if requests.extended_by:
        items.append(says.ask_extension.format(longer=longer(requests.extended_by, words)))
    if requests.refusals_explained:
        items.append(says.ask_refusal)
    return section(words.titles.how_to_ask, "how-to-ask", Items(items=tuple(items)), level=3)


def _ways(reading: Reading) -> str:
    """Return how a request can be made; of several ways the first is the quickest (Art. 12(2))."""
    says, description = reading.words.sentences, reading.description
    first, *others = description.rights.requests.channels
    person, controller = description.contact_person, description.controller
    reached = {
        RequestChannel.EMAIL: person.email,
        RequestChannel.PHONE: person.phone or controller.phone,
        RequestChannel.POST: controller.address,
        RequestChannel.IN_PERSON: controller.address,
    }.get(first, controller.website)
    (name,) = reading.channels([first])
    quickest = f"{name} ({reached})" if reached else name
    if not others:
        return says.ask_one_way.format(channel=quickest)
    channels = either(reading.channels([first, *others]), reading.words)
    return says.ask_ways.format(channels=channels, quickest=quickest)


def _withdrawal(reading: Reading, keys: Collection[str]) -> tuple[Block, ...]:
    """Return how consent is withdrawn: as it was given, with a person's own link or with the banner (Art. 7(3))."""
    words, description = reading.words, reading.description
    email, says = description.contact_person.email, words.sentences
    told = (
        (says.withdrawal, description.consents_of_people),
        (says.withdrawal_device, description.device_purposes),
    )
    texts = [
        Paragraph(text=text.format(email=email, purposes=reading.purposes(asked)))
        for text, purposes in told
        if (asked := set(purposes) & set(keys))
    ]
    return section(words.titles.withdrawal, "withdrawal", *texts, level=3) if texts else ()


def _portability(reading: Reading, keys: Collection[str]) -> tuple[Block, ...]:
    words, purposes = reading.words, reading.description.purposes
    on_devices = reading.description.device_purposes
    labels = tuple(part.label[reading.language] for part in portable(reading, keys))
    if not labels:
        return ()
    says = words.sentences
    sentences = [says.portability, says.portability_covers.format(data=", ".join(labels))]
    if under := [key for key in keys if purposes[key].basis in PORTABLE and key not in on_devices]:
        sentences.insert(1, says.portability_what.format(purposes=reading.purposes(under)))
    text = Paragraph(text=" ".join(sentences))
    return section(words.titles.portability, "portability", text, level=3)
