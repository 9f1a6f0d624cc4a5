"""What becomes of what is kept already, when one version of a description follows another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from seloste.core.changes.model import Answer, Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The answer for one place of the earlier version.

    ``to`` is the new key of what is renamed, or the new rule of what moves. ``rule`` is the retention rule
    that what is kept there was kept under, if the place has one of its own.
    """

    path: Path
    answer: Answer
    to: str | None = None
    rule: str | None = None

    @property
    def stays(self) -> bool:
        """Say whether what is kept stays under its rule, which therefore must go on being described."""
        return self.answer is Answer.HOLD or (self.answer is Answer.KEEP and self.path[-1] == "retention")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One step for each place that changed under what is kept."""

    steps: tuple[Step, ...] = ()

    def at(self, *path: str) -> Step | None:
        """Return the step for one place, if the plan has one."""
        return next((step for step in self.steps if step.path == path), None)

    def renamed(self, section: str) -> Mapping[str, str]:
        """Return the new key of each part of a section, such as ``purposes``, that was renamed."""
        return {
            step.path[1]: step.to
            for step in self.steps
            if step.answer is Answer.RENAME and step.to and step.path[:-1] == (section,)
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """What plans answer for, though no description in force names it any more.

    ``records`` are record types that went; ``leaving`` the rules that what is kept is on its way out of;
    ``staying`` those under which some of it is held or stays, which only a description can end, and ``evidence``
    those of them under which the system's own evidence stays, of letters and choices.
    """

    records: frozenset[str]
    leaving: frozenset[str]
    staying: frozenset[str]
    evidence: frozenset[str]


def covered(plans: Iterable[Plan]) -> Covered:
    """Return what these plans together answer for."""
    steps = [step for plan in plans for step in plan.steps]
    return Covered(
        records=frozenset(step.path[1] for step in steps if step.path[:-1] == ("records",)),
        leaving=frozenset(step.rule for step in steps if step.rule and not step.stays),
        staying=frozenset(step.rule for step in steps if step.rule and step.stays),
        evidence=frozenset(step.rule for step in steps if step.rule and step.path[0] == "evidence"),
    )


def written(plan: Plan) -> list[dict[str, Any]]:
    """Return a plan as plain values, for JSON and for keeping."""
    return [
        {"place": ".".join(step.path), "answer": step.answer.value, "to": step.to, "rule": step.rule}
        for step in plan.steps
    ]


def plan_of(steps: Iterable[Mapping[str, Any]]) -> Plan:
    """Return the plan that ``written`` made plain values of."""
    return Plan(
        steps=tuple(
            Step(
                path=tuple(step["place"].split(".")),
                answer=Answer(step["answer"]),
                to=step["to"],
                rule=step["rule"],
            )
            for step in steps
        )
    )
