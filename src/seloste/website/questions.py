"""A public form made from the description: one control for each field it asks, one box for each consent.

It only asks and shows again what was written; whether a value can be kept is decided by the service.
"""

from collections.abc import Iterator
from typing import Any

from django import forms

from seloste.core.description import Description, Field, FieldType, Form, Language, RecordField
from seloste.design.asking import Answer, control

CONSENT = "consent-"
"""What the name of a consent's box begins with; no key of a field can contain a hyphen."""
TICKED = "yes"

_AUTOCOMPLETE = {
    FieldType.EMAIL: "email",
    FieldType.PHONE: "tel",
    FieldType.ADDRESS: "street-address",
    FieldType.COUNTRY: "country",
    FieldType.URL: "url",
}


class Consent(Answer):
    """A box that nobody but the person ticks (Art. 4(11); C-673/17, Planet49)."""

    widget = forms.CheckboxInput(attrs={"value": TICKED})


class Questions(forms.Form):
    """A form without questions; ``questions`` gives it those of the description."""

    asked: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()

    def answers(self) -> Iterator[forms.BoundField]:
        """Yield the controls for values, in the order of the description."""
        return (self[name] for name in self.asked)

    def required(self) -> Iterator[str]:
        """Yield the names of the questions that need an answer."""
        return (name for name in self.asked if self.fields[name].required)

    def untick(self) -> None:
        """Show every box as it stood before anybody touched it."""
        self.data = {name: value for name, value in self.data.items() if not name.startswith(CONSENT)}

    def boxes(self) -> Iterator[forms.BoundField]:
        """Yield the box of each consent."""
        return (self[f"{CONSENT}{key}"] for key in self.consents)


def questions(form: Form, description: Description, language: Language, written: Any = None) -> Questions:
    """Return the questions of ``form``, filled in with what was ``written``, if anything."""
    made = Questions(written)
    for key in form.asks:
        field = description.fields[key]
        autocomplete = {
            description.people.called_by: "name",
            description.people.described_by: "organization",
        }.get(key) or _AUTOCOMPLETE.get(field.type)
        hint = field.consequence[language] if field.consequence else ""
        made.fields[key] = _ask(field, language, key in form.requires, hint, autocomplete)
    record = description.records[form.record] if form.record else None
    for key, inner in record.fields.items() if record else ():
        if inner.type is not FieldType.IP_ADDRESS and key not in made.fields:
            hint = record.consequence[language] if record and record.consequence and inner.required else ""
            made.fields[key] = _ask(inner, language, inner.required, hint, None)
    made.asked = tuple(made.fields)
    made.consents = tuple(key for key in form.consents if description.purposes[key].consent)
    for key in made.consents:
        if consent := description.purposes[key].consent:
            made.fields[f"{CONSENT}{key}"] = Consent(label=consent.text[language], required=False)
    return made


def _ask(
    field: Field | RecordField, language: Language, required: bool, hint: str, autocomplete: str | None
) -> Answer:
    widget = control(field, language)
    if autocomplete:
        widget.attrs["autocomplete"] = autocomplete
    return Answer(label=field.label[language], required=required, help_text=hint, widget=widget)
