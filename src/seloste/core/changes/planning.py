"""A plan as a file: what a change asks of it, a first draft, and reading it back.

seloste: 1
from: "0123456789ab"
becomes:
  fields.position: {rename: title}
  records.meeting: hold
"""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any, Final

from seloste.core.changes import say
from seloste.core.changes.answers import rule_of
from seloste.core.changes.compare import compare
from seloste.core.changes.model import Answer, Change, Consequence, Path
from seloste.core.changes.plan import Plan, Step
from seloste.core.changes.renames import fits
from seloste.core.description import Description, DescriptionError, Node, Problem
from seloste.core.description.source import parse
from seloste.core.language import Language

SHORTEST: Final = 8
"""Digits of a fingerprint that a plan must give of the version it starts from."""

_KEYS: Final = ("seloste", "from", "becomes")


def open_places(old: Description, new: Description) -> dict[str, Change]:
    """Return each place where what is kept needs a plan; a text that changes in two languages is one place."""
    changes, _ = compare(old, new)
    return _asked(changes)


def draft(old: tuple[Description, str], new: Description, language: Language) -> str:
    """Return a plan file to start from, for what comes after ``old``, given with its fingerprint.

    What has one answer only, and what most likely has another name, is filled in; a person decides the rest.
    """
    said = say.words(language)
    asked = open_places(old[0], new)
    answers = dict.fromkeys(answer for change in asked.values() for answer in change.suggestions)
    lines = [
        said.plan.title.format(old=old[0].register_.version, new=new.register_.version),
        *(f"{answer}: {getattr(said.plan, answer)}" for answer in answers),
    ]
    text = "".join(f"# {_flat(line)}\n" for line in lines) + f'seloste: 1\nfrom: "{old[1][:12]}"\n'
    if not asked:
        return text + "becomes: {}\n"
    return text + "becomes:\n" + "".join(_draft(where, change, language) for where, change in asked.items())


def read_plan(
    source: str | bytes, old: tuple[Description, str], new: Description, *, file: str = "plan.yaml"
) -> Plan:
    """Return the plan that is written in ``source`` for what comes after ``old``, given with its fingerprint.

    Raises:
        DescriptionError: it is not YAML, starts from another version, names something unknown, leaves
            something open, or contradicts the descriptions; each with file and line.
    """
    root = parse(source, file=file)
    problems = [*_head(root, old)]
    asked = open_places(old[0], new)
    becomes = root.get("becomes")
    answered = dict(becomes.items()) if becomes else {}
    steps = []
    for where, node in answered.items():
        found = _step(node, asked[where], old[0], new) if where in asked else _unknown(where, asked)
        if isinstance(found, Step):
            steps.append(found)
        else:
            problems.append((node.line, found))
    problems += [
        (root.at(("becomes",)).line, _undecided(change))
        for where, change in asked.items()
        if where not in answered
    ]
    problems += _twice(steps, answered)
    if problems:
        ordered = sorted(problems, key=lambda problem: problem[0])
        raise DescriptionError([Problem(file=file, line=line, message=text) for line, text in ordered])
    return Plan(steps=tuple(steps))


def _asked(changes: Sequence[Change]) -> dict[str, Change]:
    found: dict[str, Change] = {}
    for change in changes:
        if Consequence.PLAN in change.consequences:
            found.setdefault(".".join(_place(change)), change)
    return found


def _place(change: Change) -> Path:
    return change.path[: len(change.pattern.split("."))]


def _draft(where: str, change: Change, language: Language) -> str:
    said = say.words(language)
    likely = change.renamed[-1] if change.renamed else None
    only = change.suggestions[0] if len(change.suggestions) == 1 else None
    answer = f" {{{Answer.RENAME}: {likely}}}" if likely else f" {only}" if only else ""
    comment = said.plan.answers.format(answers=_listed(change)) if change.suggestions else said.plan.none
    return f"\n  # {_flat(say.difference(change, language))} {comment}\n  {where}:{answer}\n"


def _flat(text: str) -> str:
    """Return a comment on one line, whatever is quoted in it."""
    return " ".join(text.split())


def _head(root: Node, old: tuple[Description, str]) -> Iterator[tuple[int, str]]:
    if root.value.get("seloste") != 1:
        yield 1, "a plan starts with “seloste: 1”."
    since, start = root.word("from"), root.at(("from",))
    if since is None:
        yield start.line, "write the fingerprint of the version this plan starts from, in quotes, as “from”."
    elif len(since) < SHORTEST or not old[1].startswith(since):
        in_force = f"version {old[0].register_.version} ({old[1][:12]})"
        yield start.line, f"this plan starts from “{since}”, not from {in_force}; make it anew from that one."
    for key, node in root.items():
        if key not in _KEYS:
            yield node.line, f"“{key}” is not known in a plan. Remove it."
    becomes = root.get("becomes")
    if becomes is None or not hasattr(becomes.value, "items"):
        yield root.at(("becomes",)).line, "say what becomes of what is kept, as a mapping under “becomes”."


def _unknown(where: str, asked: dict[str, Change]) -> str:
    close = difflib.get_close_matches(where, asked, n=1)
    return f"“{where}” needs no plan." + (f" Did you mean “{close[0]}”?" if close else " Remove it.")


def _step(node: Node, change: Change, old: Description, new: Description) -> Step | str:
    """Return the step that is written at ``node``, or what is wrong with it."""
    path = _place(change)
    rule = rule_of(path, old)
    entries = dict(node.items())
    if set(entries) == {Answer.RENAME} and Answer.RENAME in change.suggestions:
        target = str(entries[Answer.RENAME].value)
        wrong = _misnamed(change, target, old, new)
        return wrong or Step(path=path, answer=Answer.RENAME, to=target, rule=rule)
    answer = node.value
    if not isinstance(answer, str) or answer == Answer.RENAME or answer not in change.suggestions:
        return _undecided(change)
    to = str(change.new) if answer == Answer.MOVE else None
    return Step(path=path, answer=Answer(answer), to=to, rule=rule)


def _undecided(change: Change) -> str:
    what = say.difference(change, Language.EN)
    if not change.suggestions:
        return f"{what} {say.words(Language.EN).plan.none}"
    return f"{what} Say what becomes of what is kept: {_listed(change)}."


def _misnamed(change: Change, target: str, old: Description, new: Description) -> str | None:
    before, after = (_siblings(change.path, described) for described in (old, new))
    if target not in after or target in before:
        return f"“{'.'.join(change.path)}” cannot be renamed to “{target}”, which is not new in this version."
    if not fits(change.old, after[target]):
        return (
            f"what is kept under “{'.'.join(change.path)}” does not fit “{target}”: type, choices, retention "
            "rule, and for consent the words that people were asked, must be the same."
        )
    return None


def _siblings(path: Path, described: Description) -> Any:
    """Return the mapping that the last key of ``path`` belongs to."""
    part: Any = described
    for step in path[:-1]:
        part = part.get(step, {}) if isinstance(part, dict) else getattr(part, step)
    return part or {}


def _twice(steps: Sequence[Step], answered: dict[str, Node]) -> Iterator[tuple[int, str]]:
    taken: set[Path] = set()
    for step in steps:
        if step.answer is Answer.RENAME and step.to:
            target = (*step.path[:-1], step.to)
            if target in taken:
                line = answered[".".join(step.path)].line
                yield line, f"“{'.'.join(target)}” is the new name of something else already."
            taken.add(target)


def _listed(change: Change) -> str:
    words = [f"{{{each}: KEY}}" if each is Answer.RENAME else each.value for each in change.suggestions]
    return ", ".join(words)
