"""Differences for machines, as plain values that JSON can carry."""

from collections.abc import Mapping, Sequence
from typing import Any

from seloste.core.changes import say
from seloste.core.changes.model import Answer, Change, Consequence, Finding
from seloste.core.changes.walk import plain
from seloste.core.description import Description
from seloste.core.language import Language


def machine(
    old: tuple[Description, str],
    new: tuple[Description, str],
    changes: Sequence[Change],
    findings: Sequence[Finding],
    language: Language,
) -> Mapping[str, Any]:
    """Return everything that differs between two descriptions, each given with its fingerprint."""
    return {
        "old": {"version": old[0].register_.version, "fingerprint": old[1]},
        "new": {"version": new[0].register_.version, "fingerprint": new[1]},
        "changes": [
            {
                "path": change.where,
                "change": change.kind.value,
                "old": plain(change.old),
                "new": plain(change.new),
                "consequences": [each.value for each in change.consequences],
                "law": say.law(change, language),
                "purposes": list(change.purposes),
                "people": list(change.subjects) if change.follows else [],
                "message": say.sentence(change, new[0], old[0], language),
            }
            for change in changes
        ],
        "follows": {
            "information": [
                {"path": change.where, "purposes": list(change.purposes), "people": list(change.subjects)}
                for change in _with(changes, Consequence.INFORMATION)
            ],
            "consent": [
                {"path": change.where, "purposes": list(change.asked), "people": list(change.subjects)}
                for change in _with(changes, Consequence.CONSENT)
            ],
            "plan": [
                {
                    "field": change.where,
                    "kind": change.kind.value,
                    "suggestions": [_suggestion(each, change) for each in say.suggested(change)],
                }
                for change in _with(changes, Consequence.PLAN)
            ],
            "terms": [{"path": change.where} for change in _with(changes, Consequence.TERMS)],
            "version": [{"path": each.value, "message": say.forgotten(each, language)} for each in findings],
        },
    }


def _with(changes: Sequence[Change], consequence: Consequence) -> list[Change]:
    return [change for change in changes if consequence in change.consequences]


def _suggestion(answer: Answer, change: Change) -> str:
    if answer is Answer.RENAME and change.renamed:
        return f"rename to {'.'.join(change.renamed)}"
    return answer.value
