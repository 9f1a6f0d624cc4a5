"""What becomes of what is written in a form: the layer of the notice that stands beside it (Art. 13)."""

from collections.abc import Sequence
from dataclasses import dataclass

from seloste.core.description import Description, Form, Language
from seloste.core.terms import basis, kept, terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One purpose that a form serves, with its basis and how long which parts are kept."""

    purpose: str
    description: str
    basis: str
    kept: Sequence[tuple[str, str]]


def uses_of(form: Form, description: Description, language: Language) -> Sequence[Use]:
    """Return the form's own purpose, then the one that its connection data serve."""
    by_rule: dict[str, list[str]] = {}
    for key in form.asks:
        by_rule.setdefault(description.fields[key].retention, []).append(
            description.fields[key].label[language]
        )
    if form.record:
        record = description.records[form.record]
        by_rule.setdefault(record.retention, []).append(record.label[language])
    uses = [_use(form.purpose, by_rule, description, language)]
    if form.connection_record:
        connection = description.records[form.connection_record]
        labels = [field.label[language] for field in connection.fields.values()]
        uses.append(_use(connection.purposes[0], {connection.retention: labels}, description, language))
    return uses


def _use(key: str, by_rule: dict[str, list[str]], description: Description, language: Language) -> Use:
    purpose, words = description.purposes[key], terms(language)
    return Use(
        purpose=purpose.name[language],
        description=purpose.description[language],
        basis=basis(purpose, language),
        kept=[
            (", ".join(labels), kept(description.retention[rule], words)) for rule, labels in by_rule.items()
        ],
    )
