"""Which register this is, and who answers for it."""

from datetime import date
from typing import Annotated

from pydantic import Field as Of
from pydantic import StringConstraints

from seloste.core.description.schema.parts import Country, Key, Part, Words
from seloste.core.description.values import Text
from seloste.core.language import Language


class Register(Part):
    """Which register this is (Art. 30), which version of its description, and in which languages."""

    key: Key
    name: Text
    version: Words
    updated: date
    """The day this version was written."""
    reviewed: date | None = None
    """The day somebody last held the description against what is really done."""
    languages: tuple[Language, ...] = Of(min_length=1)
    """The languages of every text; the first is the main one."""


class Representative(Part):
    """The representative in the Union of a controller outside it (Art. 27)."""

    name: Words
    address: Words
    country: Country
    email: Words


class Controller(Part):
    """Who answers for the register (Art. 13(1)(a))."""

    name: Words
    business_id: Words
    """The number in the trade register, the register of associations or the like."""
    address: Words
    country: Country
    email: Words
    phone: Words | None = None
    website: Words | None = None
    representative: Representative | None = None
    financial_year_ends: Annotated[
        str, StringConstraints(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")
    ] = "12-31"
    """Month and day, such as 12-31; accounting material is kept from it."""


class ContactPerson(Part):
    """Whom to ask about the register."""

    name: Words
    email: Words
    phone: Words | None = None


class DataProtectionOfficer(Part):
    """The officer's contact details, or why none is required (Art. 13(1)(b), 37)."""

    name: Words | None = None
    email: Words | None = None
    not_required_because: Text | None = None


class Authority(Part):
    """The supervisory authority to complain to (Art. 13(2)(d)), for a country our table does not know."""

    name: Text
    address: Text
    email: Words
    website: Words


class Subject(Part):
    """A category of people in the register (Art. 30(1)(c))."""

    name: Text
