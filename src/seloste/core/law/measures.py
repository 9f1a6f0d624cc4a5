"""What the law measures, and in which units."""

from enum import StrEnum


class Unit(StrEnum):
    """What an amount counts."""

    HOURS = "hours"
    MONTHS = "months"
    YEARS = "years"


class Measure(StrEnum):
    """Something the law puts a number to."""

    ANSWER = "answer"
    EXTENSION = "extension"
    INFORMING = "informing"
    BREACH_NOTICE = "breach_notice"
    BOOKS = "books"
    VOUCHERS = "vouchers"
