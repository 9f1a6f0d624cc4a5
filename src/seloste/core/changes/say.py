"""A change in words: what differs, what to do, and which articles say so."""

import re
from collections.abc import Iterable
from typing import Any, Final, assert_never

from seloste.core.changes import en, fi, sv
from seloste.core.changes.catalogue import Words
from seloste.core.changes.model import Answer, Change, Consequence, Finding, Kind
from seloste.core.changes.walk import plain
from seloste.core.description import Description, Text
from seloste.core.language import Language

_WORDS: Final = {Language.EN: en.WORDS, Language.FI: fi.WORDS, Language.SV: sv.WORDS}

_LONGEST: Final = 60
"""Characters of a value that a sentence shows; longer ones are to be read in the file."""


def words(language: Language) -> Words:
    """Return the words of ``language``."""
    return _WORDS[language]


def sentence(change: Change, new: Description, old: Description, language: Language) -> str:
    """Return what differs and what follows from it, in ``language``."""
    said = words(language)
    fill = {
        "people": _names((new.subjects, old.subjects), change.subjects, language),
        "purposes": _names((new.purposes, old.purposes), change.asked, language),
        "plan": "; ".join(_suggested(each, change, said) for each in suggested(change)),
    }
    follows = (getattr(said.consequences, each).format(**fill) for each in change.consequences)
    return " ".join((difference(change, language), *follows))


def law(change: Change, language: Language) -> str:
    """Return the articles that a change touches, or an empty text where nothing follows from any."""
    said = words(language)
    articles = ", ".join(_article(reference, said) for reference in change.law)
    return said.guidelines.format(articles=articles) if articles else ""


def forgotten(finding: Finding, language: Language) -> str:
    """Return what was forgotten, and what to write."""
    return str(getattr(words(language).findings, finding.name.lower()))


def title(consequence: Consequence, language: Language) -> str:
    """Return the heading over changes with this consequence."""
    return str(getattr(words(language).titles, consequence))


def difference(change: Change, language: Language) -> str:
    """Return what differs, in ``language``, without what follows from it."""
    said = words(language)
    old, new = _shown(change.old, said), _shown(change.new, said)
    match change.kind:
        case Kind.ADDED:
            form = said.added_value if new else said.added
        case Kind.REMOVED:
            form = said.removed_value if old else said.removed
        case Kind.CHANGED:
            form = said.changed if old and new else said.reworded
        case _:
            assert_never(change.kind)
    # A quoted sentence brings a full stop of its own.
    return re.sub(r"([.!?][”“])\.$", r"\1", form.format(where=change.where, old=old, new=new))


def _shown(value: Any, said: Words) -> str | None:
    """Return a short value as it is written, and nothing of a long one or of a whole part."""
    flat = plain(value)
    if isinstance(flat, bool):
        return said.yes if flat else said.no
    if flat is None or isinstance(flat, dict | list):
        return None
    text = str(flat)
    return said.quoted.format(text=text) if len(text) <= _LONGEST else None


def suggested(change: Change) -> tuple[Answer, ...]:
    """Return the answers worth saying: a new name only where there is a likely one."""
    return tuple(each for each in change.suggestions if each is not Answer.RENAME or change.renamed)


def _suggested(answer: Answer, change: Change, said: Words) -> str:
    form: str = getattr(said, answer)
    return form.format(where=".".join(change.renamed or ()))


def _names(sections: Iterable[Any], keys: Iterable[str], language: Language) -> str:
    return ", ".join(
        _in(next(section[key] for section in sections if key in section).name, language) for key in keys
    )


def _in(text: Text, language: Language) -> str:
    """Return a text in ``language``, or in the first one it has."""
    return text.root.get(language) or next(iter(text.root.values()))


def _article(reference: str, said: Words) -> str:
    parts = re.fullmatch(r"(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?", reference)
    if parts is None:
        raise ValueError(f"“{reference}” is no article, paragraph and point")
    article, paragraph, point = parts.groups()
    form = said.point if point else said.paragraph if paragraph else said.article
    return form.format(article=article, paragraph=paragraph, point=point)
