"""A person's rights: which of them there are here, how to use them, and where to complain."""

from collections.abc import Collection, Iterator

from seloste.core.description import Basis, Field, RecordType
from seloste.core.document import Block, Callout, Facts, Items, Paragraph, Table
from seloste.core.notice.reading import OBJECTIONABLE, PORTABLE, Reading, section
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
    """Yield the rights that exist for these purposes; some hang on the legal basis (Art. 7(3), 20(1), 21)."""
    known, purposes = reading.words.rights, reading.description.purposes
    bases = {purposes[key].basis for key in keys}
    yield from (known.access, known.rectification, known.erasure, known.restriction)
    if bases & PORTABLE:
        yield known.portability
    if _objectionable(reading, keys) or any(purposes[key].direct_marketing for key in keys):
        yield known.objection
    if Basis.CONSENT in bases:
        yield known.withdrawal
    if reading.description.automated_decisions:
        yield known.automated
    yield known.complaint


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
    """Yield what can be taken along: given by the person, used under consent or contract (Art. 20(1))."""
    description = reading.description
    under = {key for key in keys if description.purposes[key].basis in PORTABLE}
    parts: tuple[Field | RecordType, ...] = (
        *description.fields.values(),
        *description.records.values(),
    )
    for part in parts:
        given = any(description.sources[source].from_person for source in part.sources)
        if given and not under.isdisjoint(part.purposes):
            yield part


def _objectionable(reading: Reading, keys: Collection[str]) -> list[str]:
    # Marketing needs no reasons (Art. 21(2)), so it is not among what can be objected to with reasons.
    purposes = reading.description.purposes
    return [
        key for key in keys if purposes[key].basis in OBJECTIONABLE and not purposes[key].direct_marketing
    ]


def _how_to_ask(reading: Reading) -> tuple[Block, ...]:
    says = reading.words.sentences
    items = (
        says.ask_any_channel.format(email=reading.description.contact_person.email),
        says.ask_free,
        says.ask_identity,
        says.ask_deadline,
        says.ask_refusal,
    )
    return section(reading.words.titles.how_to_ask, "how-to-ask", Items(items=items), level=3)


def _withdrawal(reading: Reading, keys: Collection[str]) -> tuple[Block, ...]:
    words, purposes = reading.words, reading.description.purposes
    asked = [key for key in keys if purposes[key].basis is Basis.CONSENT]
    if not asked:
        return ()
    text = words.sentences.withdrawal.format(
        email=reading.description.contact_person.email, purposes=reading.purposes(asked)
    )
    return section(words.titles.withdrawal, "withdrawal", Paragraph(text=text), level=3)


def _portability(reading: Reading, keys: Collection[str]) -> tuple[Block, ...]:
    words, purposes = reading.words, reading.description.purposes
    labels = tuple(part.label[reading.language] for part in portable(reading, keys))
    if not labels:
        return ()
    under = [key for key in keys if purposes[key].basis in PORTABLE]
    text = words.sentences.portability.format(purposes=reading.purposes(under))
    return section(
        words.titles.portability, "portability", Paragraph(text=text), Items(items=labels), level=3
    )
