"""What the website stores on a visitor's device, and whether that can point to a person."""

from collections.abc import Iterator

from seloste.core.description import FieldType
from seloste.core.description.devices import KEPT_FOR, stored
from seloste.core.description.kinds import Claim, CookieCategory, StorageKind
from seloste.core.description.schema import Cookie
from seloste.core.document import Block, Paragraph, Table
from seloste.core.notice.reading import Reading, section
from seloste.core.terms import lifetime, period, word


def cookies(reading: Reading) -> tuple[Block, ...]:
    """Return what is stored or read, why, by whom and for how long (Directive 2002/58/EC, Article 5(3))."""
    words, described = reading.words, stored(reading.description)
    laws, labels = words.described.laws, words.labels
    if not described:
        told: tuple[Block, ...] = (Paragraph(text=words.sentences.cookies_none),)
    else:
        law = reading.law(laws.cookies, laws.cookies_finland)
        told = (
            Paragraph(text=words.sentences.cookies.format(law=law)),
            Table(
                caption=words.titles.cookies,
                head=(labels.cookie, labels.cookie_purpose, labels.cookie_provider, labels.cookie_lasts),
                rows=tuple(_row(reading, name, cookie) for name, cookie in described.items()),
            ),
            Paragraph(text=_choice(reading)),
            *_receipts(reading),
        )
    return section(words.titles.cookies, "cookies", *told, *_identifying(reading))


def _row(reading: Reading, name: str, cookie: Cookie) -> tuple[str, str, str, str]:
    return (
        name,
        "\n".join(_what_for(reading, cookie)),
        cookie.provider,
        lifetime(cookie.lasts, reading.words),
    )


def _what_for(reading: Reading, cookie: Cookie) -> Iterator[str]:
    words, description = reading.words, reading.description
    yield cookie.purpose[reading.language]
    category = word(words.described.cookie_categories, cookie.category)
    is_cookie = cookie.kind is StorageKind.COOKIE
    yield category if is_cookie else f"{category}, {word(words.described.storage_kinds, cookie.kind)}"
    if cookie.consent:
        yield words.sentences.cookie_consent.format(purpose=reading.purposes([cookie.consent]))
    if cookie.shared_with:
        names = (description.recipients[key].called(reading.language) for key in cookie.shared_with)
        yield words.sentences.cookie_shared.format(recipients=", ".join(names))


def _choice(reading: Reading) -> str:
    """Return whether visitors can refuse (Art. 7(4))."""
    says, description = reading.words.sentences, reading.description
    if description.website.cookies_required:
        return says.cookies_required
    if all(cookie.category is CookieCategory.NECESSARY for cookie in description.cookies.values()):
        return says.cookies_necessary
    return says.cookies_choice


def _receipts(reading: Reading) -> Iterator[Block]:
    """Yield how long the receipt of a choice is kept, where choices are asked for (Art. 13(2)(a))."""
    description, words = reading.description, reading.words
    if any(cookie.consent for cookie in description.cookies.values()):
        evidence = description.retention[description.evidence.consents.retention]
        yield Paragraph(
            text=words.sentences.cookies_receipts.format(
                holds=lifetime(KEPT_FOR, words), kept=period(evidence.keep, words)
            )
        )


def _identifying(reading: Reading) -> Iterator[Block]:
    """Yield whether a device can be told to be somebody's: kept IP addresses speak against any claim (Art. 4(1))."""
    words, language, description = reading.words, reading.language, reading.description
    kept = [field for field in description.fields.values() if field.type is FieldType.IP_ADDRESS]
    labels = [field.label[language] for field in kept]
    labels += [
        record.label[language]
        for record in description.records.values()
        if any(inner.type is FieldType.IP_ADDRESS for inner in record.fields.values())
    ]
    if labels:
        yield Paragraph(text=words.sentences.cookies_identifiable.format(labels=", ".join(labels)))
    elif Claim.COOKIES_IDENTIFY_NOBODY in description.claims:
        yield Paragraph(text=words.described.claims.cookies_identify_nobody)
