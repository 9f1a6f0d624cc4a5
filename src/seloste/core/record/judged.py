"""A controller's own notes on a purpose, beyond what Art. 30 asks for."""

from seloste.core.description import Basis, Purpose
from seloste.core.description.kinds import Sensitivity
from seloste.core.record.reader import Reader, lines
from seloste.core.terms import kept, word

_SENSITIVE = frozenset({Sensitivity.SPECIAL_CATEGORY, Sensitivity.CRIMINAL_OFFENCE})


def basis(reader: Reader, purpose: Purpose) -> str:
    """Return the legal basis with its interest or its act (Art. 6(1), 6(3))."""
    because = purpose.interest or purpose.law
    name = word(reader.words.terms.bases, purpose.basis)
    return lines((name, because[reader.language] if because else None))


def balancing(reader: Reader, purpose: Purpose) -> str:
    """Return why people's own interests do not weigh more (Art. 6(1)(f))."""
    if purpose.basis is not Basis.LEGITIMATE_INTERESTS:
        return reader.words.not_balanced
    return purpose.balancing[reader.language] if purpose.balancing else reader.words.balancing_unwritten


def screening(reader: Reader, purpose: str) -> str:
    """Return which signs of Art. 35(3) the description shows, and what it cannot show.

    The signs are those of Guidelines WP248 rev.01, chapter III.B, that a description can tell.
    """
    words, description = reader.words.screening, reader.description
    sensitive = [
        part.label[reader.language] for part in reader.kept_for(purpose) if part.sensitivity in _SENSITIVE
    ]
    decisions = [decision.name[reader.language] for decision in description.automated_decisions]
    signs = (
        words.sensitive.format(data=", ".join(sensitive)) if sensitive else None,
        words.automated.format(names=", ".join(decisions)) if decisions else None,
        words.children if description.children and description.children.offered_to_children else None,
    )
    found = "; ".join(filter(None, signs))
    return lines((words.seen.format(signs=found) if found else words.unseen, words.unknown))


def evidence(reader: Reader, key: str) -> str:
    """Return what is kept to show that a purpose was served lawfully, and how long (Art. 5(2), 7(1)).

    What the banner asks is no consent of a person, so none is kept here; its receipts name nobody.
    """
    words, rules, purpose = reader.words, reader.description.evidence, reader.description.purposes[key]
    told = (
        (words.consents, rules.consents, key in reader.description.consents_of_people),
        (words.requests, rules.requests, purpose.data_subject_rights),
        (words.log, rules.log, True),
    )
    return lines(
        words.evidence.format(
            what=what, limit=kept(reader.description.retention[rule.retention], words.terms)
        )
        for what, rule, concerns in told
        if concerns
    )
