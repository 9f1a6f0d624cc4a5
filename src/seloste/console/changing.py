"""The form that changes what one field of a person says."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from seloste.core.description import Description, FieldType
from seloste.core.normal import Problem
from seloste.core.notice.reading import Reading
from seloste.design.asking import PROBLEMS, Answer, control
from seloste.people.checking import BadValues, check_fields

SOURCE: Final = "source"
VALUE: Final = "value"


class Correction(forms.Form):
    """What the field says now, a line for each value and one more where it may have several, and the source."""

    def __init__(self, key: str, values: Sequence[str], read: Reading, written: Any = None) -> None:
        super().__init__(written)
        self.key, self.description = key, read.description
        declared = read.description.fields[key]
        label = declared.label[read.language]
        count = len(values) + 1 if declared.multiple else 1
        if written is not None and declared.multiple:
            count = max(count, len(_lines(written)))
        for number in range(count):
            widget = control(declared, read.language)
            widget.attrs["autocomplete"] = "off"
            if declared.type is FieldType.YES_NO:
                widget.choices = [*widget.choices, ("", _("Not known"))]  # type: ignore[attr-defined]
            self.fields[f"{VALUE}{number}"] = Answer(
                label=_named(label, number, values),
                required=False,
                widget=widget,
                initial=values[number] if number < len(values) else "",
            )
        self.fields[SOURCE] = Answer(
            label=_("Who told it"),
            help_text=_(
                "In the words that the person reads when they ask, so “you” is the person. What they did not tell "
                "themselves, they are to be told of within a month."
            ),
            initial=usual_source(key, read.description),
            widget=forms.Select(
                choices=[
                    (source, read.description.sources[source].name[read.language])
                    for source in declared.sources
                ]
            ),
        )

    def explain(self, error: BadValues) -> None:
        """Put a sentence beside each line that needs another answer."""
        for key, problem in error.problems.items():
            self.add_error(SOURCE if key == SOURCE else self._wrong(problem), str(PROBLEMS[problem]))

    def _wrong(self, problem: Problem) -> str:
        """Return the line that a problem of the field is about; of the whole field, its first."""
        lines = [name for name in self.fields if name != SOURCE]
        for name in lines:
            try:
                check_fields({self.key: [str(self.data.get(name, ""))]}, self.description)
            except BadValues as found:
                if problem in found.problems.values():
                    return name
        return lines[0]


def written_values(written: Mapping[str, Any]) -> list[str]:
    """Return what was written, without the lines that were left empty."""
    return [text for name in _lines(written) if (text := str(written[name])).strip()]


def _lines(written: Mapping[str, Any]) -> list[str]:
    names = (name for name in written if re.fullmatch(rf"{VALUE}\d{{1,3}}", name))
    return sorted(names, key=lambda name: int(name.removeprefix(VALUE)))


def usual_source(key: str, description: Description) -> str:
    """Return the source to begin with: the person, but by none of the forms, which write for themselves."""
    forms_write = {form.source for form in description.forms.values()}
    declared = description.fields[key].sources
    own = [source for source in declared if description.sources[source].from_person]
    return next((source for source in own if source not in forms_write), (own or declared)[0])


def _named(label: str, number: int, values: Sequence[str]) -> Any:
    if not number and len(values) < 2:  # noqa: PLR2004 (one value needs no number)
        return label
    if number >= len(values):
        return _("%(field)s, another one") % {"field": label}
    return _("%(field)s %(number)s") % {"field": label, "number": number + 1}
