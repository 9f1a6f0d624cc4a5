"""Checking and normalising a value by its declared type: one form of each phone number and address.

A value is kept as its normal form, found by it, and shown from it.
"""

import ipaddress
import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import assert_never
from urllib.parse import urlsplit

import phonenumbers
from babel import Locale
from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from seloste.core.description import FieldType

LONGEST = 400
"""Characters in a value of one line."""
LONGEST_TEXT = 10_000
"""Characters in a value of several lines."""
LONGEST_NUMBER = 20
"""Digits on either side of the point; “1e999999999” is short to write and a gigabyte to write out."""

_PLAIN_EMAIL = re.compile(r"[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+([a-z]{2,})")
_LONGEST_PLAIN = 64
"""Signs of an address none of whose parts can be too long."""
_SPECIAL = frozenset(name.rpartition(".")[2] for name in SPECIAL_USE_DOMAIN_NAMES)


class Problem(StrEnum):
    """Why a value was refused; the interface has a sentence for each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNPRINTABLE = "unprintable"
    NOT_EMAIL = "not_email"
    NOT_PHONE = "not_phone"
    NOT_COUNTRY = "not_country"
    NOT_URL = "not_url"
    NOT_DATE = "not_date"
    NOT_NUMBER = "not_number"
    NOT_CHOICE = "not_choice"
    NOT_IP_ADDRESS = "not_ip_address"
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_PERSON = "unknown_person"
    TAKEN = "taken"
    """The contact point belongs to somebody else."""


class BadValue(ValueError):
    """A value is not of its field's type; the message never repeats the value."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What a value is checked against: its type, its choices, the country of numbers without a code."""

    type: FieldType
    choices: Collection[str] = ()
    region: str = "FI"


def normalise(raw: str, kind: Kind) -> str:
    """Return the normal form of ``raw``.

    Raises:
        BadValue: it is empty, too long, holds control characters, or is not of its type.
    """
    long = kind.type is FieldType.LONG_TEXT
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n")).strip()
    if not text:
        raise BadValue(Problem.EMPTY)
    if len(text) > (LONGEST_TEXT if long else LONGEST):
        raise BadValue(Problem.TOO_LONG)
    if not text.isprintable() and any(
        unicodedata.category(sign) in ("Cc", "Cs") and not (long and sign in "\n\t") for sign in text
    ):
        raise BadValue(Problem.UNPRINTABLE)
    match kind.type:
        case FieldType.LONG_TEXT:
            return text
        case FieldType.CHOICE:
            return _among(text, kind.choices, Problem.NOT_CHOICE)
        case FieldType.YES_NO:
            return _among(text, ("yes", "no"), Problem.NOT_CHOICE)
        case FieldType.PHONE:
            return _phone(text, kind.region)
        case FieldType.NAME | FieldType.TEXT | FieldType.ADDRESS:
            return re.sub(r"\s+", " ", text)
        case (
            FieldType.EMAIL
            | FieldType.COUNTRY
            | FieldType.URL
            | FieldType.DATE
            | FieldType.NUMBER
            | FieldType.MONEY
            | FieldType.IP_ADDRESS
        ):
            return _BY_TYPE[kind.type](text)
        case _:
            assert_never(kind.type)


def _among(text: str, choices: Collection[str], problem: Problem) -> str:
    if text not in choices:
        raise BadValue(problem)
    return text


def _email(text: str) -> str:
    # Every look-up by an address waits for this, and the validator takes a tenth of it; on a plain address it
    # has nothing to say.
    lower = text.lower()
    plain = _PLAIN_EMAIL.fullmatch(lower) if len(text) <= _LONGEST_PLAIN and text.isascii() else None
    if plain is not None and plain[1] not in _SPECIAL:
        return lower
    try:
        checked = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise BadValue(Problem.NOT_EMAIL) from None
    # The local part's case never tells two customers apart in practice; RFC 5321, 2.4 allows it to.
    # Only its case: casefold() would write to strasse.de what is meant for straße.de.
    return checked.normalized.lower()


def _phone(text: str, region: str) -> str:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        raise BadValue(Problem.NOT_PHONE) from None
    if not phonenumbers.is_possible_number(number):
        raise BadValue(Problem.NOT_PHONE)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _country(text: str) -> str:
    code = text.upper()
    if not re.fullmatch(r"[A-Z]{2}", code) or code not in Locale("en").territories:
        raise BadValue(Problem.NOT_COUNTRY)
    return code


def _url(text: str) -> str:
    with_scheme = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(with_scheme)
    except ValueError:
        raise BadValue(Problem.NOT_URL) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or "." not in parts.hostname:
        raise BadValue(Problem.NOT_URL)
    return parts._replace(netloc=parts.netloc.lower()).geturl()


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise BadValue(Problem.NOT_DATE) from None


def _number(text: str) -> str:
    try:
        number = Decimal(text.replace(",", ".").replace("\N{NO-BREAK SPACE}", "").replace(" ", ""))
    except InvalidOperation:
        raise BadValue(Problem.NOT_NUMBER) from None
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or max(number.adjusted() + 1, abs(exponent)) > LONGEST_NUMBER:
        raise BadValue(Problem.NOT_NUMBER)
    return format(number, "f")


def _money(text: str) -> str:
    return format(Decimal(_number(text.removesuffix("€"))).quantize(Decimal("0.01")), "f")


def _ip_address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise BadValue(Problem.NOT_IP_ADDRESS) from None


_BY_TYPE: dict[FieldType, Callable[[str], str]] = {
    FieldType.EMAIL: _email,
    FieldType.COUNTRY: _country,
    FieldType.URL: _url,
    FieldType.DATE: _date,
    FieldType.NUMBER: _number,
    FieldType.MONEY: _money,
    FieldType.IP_ADDRESS: _ip_address,
}
