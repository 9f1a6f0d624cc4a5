"""The whole table of decisions, so that it can be printed and tested: nothing here decides.

An invented description has one purpose of each kind, and an invented person stands in each way towards them.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeVar, cast
from uuid import UUID

from seloste.core.access.actions import OF_THE_REGISTER, Action
from seloste.core.access.deciding import decide
from seloste.core.access.permissions import PERMISSIONS, STAFF, Actor, Role
from seloste.core.access.standing import Standing
from seloste.core.description import Basis, Description, StaffRole
from seloste.core.description.schema import Contract, Field, Part, Purpose
from seloste.core.outcomes import Reason, Refused

_P = TypeVar("_P", bound=Part)


def _part(kind: type[_P], **known: Any) -> _P:
    """Return a part of a description of which only this is known."""
    return cast("_P", kind.model_construct(**known))


_BASES: Final[Mapping[str, Purpose]] = {
    "consent": _part(Purpose, basis=Basis.CONSENT),
    "marketing, on consent": _part(Purpose, basis=Basis.CONSENT, direct_marketing=True),
    "contract": _part(Purpose, basis=Basis.CONTRACT),
    "legal obligation": _part(Purpose, basis=Basis.LEGAL_OBLIGATION),
    "legitimate interests": _part(Purpose, basis=Basis.LEGITIMATE_INTERESTS),
    "marketing, on interests": _part(Purpose, basis=Basis.LEGITIMATE_INTERESTS, direct_marketing=True),
    "public task": _part(Purpose, basis=Basis.PUBLIC_TASK),
    "vital interests": _part(Purpose, basis=Basis.VITAL_INTERESTS),
    "people’s rights": _part(Purpose, basis=Basis.LEGAL_OBLIGATION, data_subject_rights=True),
}
OF_ANOTHER_ROLE: Final = "another role’s"
UNKNOWN: Final = "unknown"
KINDS: Final = (*_BASES, OF_ANOTHER_ROLE, UNKNOWN)
"""Every kind of purpose, as the table names it."""

_SOMEBODY = UUID(int=1)
_EVERY: Final = frozenset(_BASES)
_ALL: Final[Mapping[str, Any]] = {"consents": _EVERY, "contracts": frozenset({"contract"})}

STANDINGS: Final[Mapping[str, Standing | None]] = {
    "nobody known yet": None,
    "nothing": Standing(person_id=_SOMEBODY),
    "consent": Standing(person_id=_SOMEBODY, consents=_EVERY),
    "contract": Standing(person_id=_SOMEBODY, contracts=frozenset({"contract"})),
    "objection": Standing(person_id=_SOMEBODY, objections=_EVERY, **_ALL),
    "restricted": Standing(person_id=_SOMEBODY, restricted=True, **_ALL),
    "restricted, consent since": Standing(person_id=_SOMEBODY, restricted=True, despite=_EVERY, **_ALL),
    "somebody else’s": Standing(person_id=UUID(int=2), **_ALL),
}
"""Every way in which the person concerned can stand; the later ones have consent and contract as well."""


class Row(NamedTuple):
    """One decision of the table: None when the use is allowed."""

    role: Role
    action: Action
    kind: str
    standing: str
    reason: Reason | None


def rows() -> Iterator[Row]:
    """Return every role's every action, permitted or not, for every kind of purpose and every standing."""
    description = _invented()
    for role in Role:
        actor = Actor(role=role, id=str(_SOMEBODY))
        for action in Action:
            for kind in KINDS:
                for name, standing in STANDINGS.items():
                    outcome = decide(
                        actor=actor,
                        purpose=None if action in OF_THE_REGISTER else kind,
                        action=action,
                        description=description,
                        standing=standing,
                    )
                    reason = outcome.reason if isinstance(outcome, Refused) else None
                    yield Row(role, action, kind, name, reason)


def classes() -> Mapping[tuple[tuple[str, str, Reason | None], ...], list[tuple[Role, Action]]]:
    """Return the permitted uses, those together that are decided alike: kind, standing and outcome."""
    alike: dict[tuple[tuple[str, str, Reason | None], ...], list[tuple[Role, Action]]] = {}
    decided: dict[tuple[Role, Action], list[tuple[str, str, Reason | None]]] = {}
    for row in rows():
        if row.action in PERMISSIONS[row.role] and row.action not in OF_THE_REGISTER:
            decided.setdefault((row.role, row.action), []).append((row.kind, row.standing, row.reason))
    for use, outcomes in decided.items():
        alike.setdefault(tuple(outcomes), []).append(use)
    return alike


def _invented() -> Description:
    purposes = {**_BASES, OF_ANOTHER_ROLE: _part(Purpose, basis=Basis.LEGAL_OBLIGATION)}
    return _part(
        Description,
        purposes=purposes,
        contracts={"contract": _part(Contract, purposes=("contract",))},
        fields={"name": _part(Field, purposes=tuple(purposes), seen_by=None)},
        records={},
        cookies={},
        staff={StaffRole(role.value): tuple(_BASES) for role in STAFF},
    )
