"""Values as they come in, checked against the description before anything is written."""

from collections.abc import Iterable, Mapping, Sequence

from seloste.core.description import Description, Field, RecordField
from seloste.core.errors import SelosteError
from seloste.core.normal import BadValue, Kind, Problem, normalise

Values = dict[str, tuple[str, ...]]


class BadValues(SelosteError):
    """Some values cannot be kept; ``problems`` names the field and the reason, never the value."""

    def __init__(self, problems: Mapping[str, Problem]) -> None:
        self.problems = dict(problems)
        listed = ", ".join(f"{field}: {problem}" for field, problem in sorted(problems.items()))
        super().__init__(f"Nothing was kept; these values cannot be: {listed}.")


def kind_of(field: Field | RecordField, description: Description) -> Kind:
    """Return what values of ``field`` are checked against."""
    return Kind(type=field.type, choices=tuple(field.choices or ()), region=description.controller.country)


def check_fields(values: Mapping[str, Sequence[str]], description: Description) -> Values:
    """Return the normal forms of a person's values; blank ones are left out.

    Raises:
        BadValues: a field is unknown, holds one value at most, or a value is not of its type.
    """
    checked: Values = {}
    problems: dict[str, Problem] = {}
    for key, raw in values.items():
        field = description.fields.get(key)
        if field is None:
            problems[key] = Problem.UNKNOWN_FIELD
            continue
        try:
            kept = tuple(normalise(value, kind_of(field, description)) for value in raw if value.strip())
        except BadValue as error:
            problems[key] = error.problem
            continue
        if kept:
            checked[key] = kept if field.multiple else kept[:1]
    if problems:
        raise BadValues(problems)
    return checked


def check_record(record_type: str, values: Mapping[str, str], description: Description) -> dict[str, str]:
    """Return the normal forms of a record's values; blank ones are left out.

    Raises:
        BadValues: a field is unknown, a required one is missing, or a value is not of its type.
    """
    declared = description.records[record_type].fields
    checked: dict[str, str] = {}
    problems = {key: Problem.UNKNOWN_FIELD for key in values if key not in declared}
    for key, field in declared.items():
        raw = values.get(key, "")
        if not raw.strip():
            if field.required:
                problems[key] = Problem.EMPTY
            continue
        try:
            checked[key] = normalise(raw, kind_of(field, description))
        except BadValue as error:
            problems[key] = error.problem
    if problems:
        raise BadValues(problems)
    return checked


def missing(required: Iterable[str], values: Mapping[str, Sequence[str]]) -> dict[str, Problem]:
    """Return a problem for each required field without a value, or with blank ones only."""
    return {key: Problem.EMPTY for key in required if not any(map(str.strip, values.get(key, ())))}
