"""Codes and times in the reader's words."""

from collections.abc import Mapping
from datetime import date, datetime

from babel.numbers import format_decimal, format_percent
from django import template
from django.utils.timezone import localdate

from seloste.console.reading import speaks, words
from seloste.console.words import say
from seloste.core import terms

register = template.Library()


@register.filter
def said(code: str, group: str) -> str:
    """Return the words of ``group`` for a code."""
    return say(group, code)


@register.filter
def of(key: str, names: Mapping[str, str]) -> str:
    """Return the name of a key, or the key itself."""
    return names.get(key, key)


@register.filter
def percent(part: int, whole: int) -> str:
    """Return which part of a whole something is, as its language writes percents."""
    return format_percent(part / whole, locale=speaks().value) if whole else "–"


@register.filter
def count(number: int) -> str:
    """Return a number with its thousands apart."""
    return format_decimal(number, locale=speaks().value)


@register.filter
def moment(at: datetime) -> str:
    """Return date and time of day, written out."""
    return terms.moment(at, words())


@register.filter
def day(on: date) -> str:
    """Return a date, or the date of a moment, written out."""
    return terms.day(localdate(on) if isinstance(on, datetime) else on, words())
