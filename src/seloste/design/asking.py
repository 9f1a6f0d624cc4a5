"""How a value of each type is asked for, and what is said about one that cannot be kept.

Whether a value can be kept is decided by the service that keeps it.
"""

from collections.abc import Mapping
from typing import Any, Final

from babel import Locale
from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.core.description import Field, FieldType, Language, RecordField
from seloste.core.normal import Problem

PROBLEMS: Final[Mapping[Problem, Promise]] = {
    Problem.EMPTY: _("Fill this in."),
    Problem.TOO_LONG: _("This is too long. Shorten it."),
    Problem.UNPRINTABLE: _("This contains signs that cannot be shown. Type it again without them."),
    Problem.NOT_EMAIL: _("Write an e-mail address, like name@example.com."),
    Problem.NOT_PHONE: _("Write a phone number, like 040 123 4567 or +358 40 123 4567."),
    Problem.NOT_COUNTRY: _("Choose a country from the list."),
    Problem.NOT_URL: _("Write a web address, like www.example.com."),
    Problem.NOT_DATE: _("Write a date that is in the calendar."),
    Problem.NOT_NUMBER: _("Write a number, like 12 or 12.50."),
    Problem.NOT_CHOICE: _("Choose one of the options."),
    Problem.NOT_IP_ADDRESS: _("Write a network address, like 192.0.2.1."),
    Problem.UNKNOWN_FIELD: _("The register does not ask for this."),
    Problem.UNKNOWN_PERSON: _("There is nobody of that number in the register."),
    Problem.TAKEN: _("This belongs to somebody else already."),
}
"""A sentence for each reason; it says what to do and never repeats the value."""

_ATTRIBUTES = {
    FieldType.EMAIL: {"type": "email", "spellcheck": "false"},
    FieldType.PHONE: {"type": "tel"},
    # Not of type url: "www.example.com" is a good answer, and browsers call it wrong.
    FieldType.URL: {"inputmode": "url", "spellcheck": "false"},
    FieldType.DATE: {"type": "date"},
    FieldType.NUMBER: {"inputmode": "decimal", "class": "input--short"},
    FieldType.MONEY: {"inputmode": "decimal", "class": "input--short"},
}
"""What tells a browser which keyboard and which checks a line of text needs."""


class Answer(forms.Field):
    """Takes what was written as it is; the service judges it by the description."""

    def clean(self, value: Any) -> Any:
        """Return ``value`` unchanged."""
        return value


def control(field: Field | RecordField, language: Language) -> forms.Widget:
    """Return what a value of ``field`` is written in: the keyboard, the choices, the size that its type needs."""
    match field.type:
        case FieldType.COUNTRY:
            return forms.Select(choices=_countries(language))
        case FieldType.CHOICE:
            choices = [(key, choice.label[language]) for key, choice in (field.choices or {}).items()]
            return forms.Select(choices=[("", _("Choose")), *choices])
        case FieldType.YES_NO:
            # Not a box: an empty one cannot tell "no" from no answer.
            return forms.RadioSelect(choices=[("yes", _("Yes")), ("no", _("No"))])
        case FieldType.LONG_TEXT | FieldType.ADDRESS:
            return forms.Textarea(attrs={"rows": 6 if field.type is FieldType.LONG_TEXT else 3})
        case _:
            return forms.TextInput(attrs=_ATTRIBUTES.get(field.type, {}))


def _countries(language: Language) -> list[tuple[str, Any]]:
    names = Locale.parse(language.value).territories
    known = [(code, name) for code, name in names.items() if len(code) == 2 and code.isalpha()]  # noqa: PLR2004 (ISO 3166 alpha-2)
    return [("", _("Choose")), *sorted(known, key=lambda country: country[1])]
