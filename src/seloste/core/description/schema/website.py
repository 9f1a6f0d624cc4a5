"""What visitors meet: forms, and what is stored on their devices."""

from pydantic import Field as Of

from seloste.core.description.kinds import CookieCategory, StorageKind
from seloste.core.description.schema.parts import Key, Part, Words
from seloste.core.description.values import Lifetime, Text


class Form(Part):
    """A public form: which fields it asks, what record it leaves, which consents it offers."""

    title: Text
    introduction: Text
    purpose: Key
    source: Key
    asks: tuple[Key, ...] = Of(min_length=1)
    requires: tuple[Key, ...] = ()
    record: Key | None = None
    """The record that it leaves; one for nothing but consent, such as a newsletter's, leaves none."""
    connection_record: Key | None = None
    consents: tuple[Key, ...] = ()


class Inquiries(Part):
    """What people ask who use no right: the record that it is kept as, and how a letter becomes one."""

    purpose: Key
    record: Key
    subject: Key | None = None
    """The field of the record that says what it is about."""
    text: Key
    """The field of the record that holds what was written."""
    source: Key
    """The source of what comes in a letter."""


class Cookie(Part):
    """Something the website stores on a device or reads from it (Act 917/2014, section 205)."""

    purpose: Text
    category: CookieCategory
    kind: StorageKind = StorageKind.COOKIE
    provider: Words
    lasts: Lifetime
    consent: Key | None = None
    """The purpose whose consent it waits for; every cookie but the necessary ones has one."""
    shared_with: tuple[Key, ...] = ()
    """The recipients who can read it."""


class OwnReceipts(Part):
    """How somebody who is signed in takes the receipt of a cookie choice into their own data."""

    purpose: Key
    record: Key
    """The record that it is kept as."""
    number: Key
    """The field of the record that holds the receipt's number."""
    choices: Key
    """The field of the record that says what was chosen."""
    source: Key


class Website(Part):
    """How the website treats its visitors."""

    cookies_required: bool = False
    """Whether it works only for those who accept all cookies."""
    receipts: OwnReceipts | None = None
    """Unsaid, no receipt of a cookie choice ever leads to anybody."""
