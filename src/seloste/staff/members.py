"""Who has an account, and which changes each of them could undergo now."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from allauth.mfa.models import Authenticator

from seloste.core.access import Action, Actor, decide
from seloste.core.description import Description, StaffRole
from seloste.core.outcomes import Refused
from seloste.staff.models import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Factors:
    """The second factors somebody has set up; recovery codes come along with the first of them."""

    app: bool = False
    passkeys: int = 0

    def __bool__(self) -> bool:
        return self.app or self.passkeys > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """An account; ``chosen`` says whether its holder has chosen a password yet."""

    id: UUID
    name: str
    email: str
    role: StaffRole
    language: str
    active: bool
    chosen: bool
    created_at: datetime
    last_sign_in: datetime | None
    factors: Factors


class Change(StrEnum):
    """What can be changed about somebody else's account."""

    ROLE = "role"
    NEW_LINK = "new-link"
    REMOVE_FACTORS = "remove-second-factors"
    END_SESSIONS = "end-sessions"
    DEACTIVATE = "deactivate"
    REACTIVATE = "reactivate"


_OF_WHO_SIGNS_IN = frozenset({Change.END_SESSIONS, Change.NEW_LINK})
_ENDING = frozenset({Change.ROLE, Change.DEACTIVATE})
"""The changes after which somebody does not administer the register any more, if they did."""


class Problem(StrEnum):
    """Why a change cannot be made."""

    ONESELF = "oneself"
    LAST_ADMINISTRATOR = "last_administrator"
    DEACTIVATED = "deactivated"
    ALREADY = "already"


def hindrance(
    member: Member, change: Change, *, actor: Actor, administrators: int, role: StaffRole | None = None
) -> Problem | None:
    """Say why a change of this account cannot be made, if it cannot.

    ``administrators`` counts the active ones, and ``role`` is the one that somebody is to have. Nobody changes
    their own account here: password and second factor have their own pages, which ask who is there.
    """
    hinders: tuple[tuple[Problem, bool], ...] = (
        (Problem.ONESELF, str(member.id) == actor.id and change is not Change.END_SESSIONS),
        (Problem.ALREADY, _is_so(member, change, role)),
        (Problem.DEACTIVATED, not member.active and change in _OF_WHO_SIGNS_IN),
        (Problem.LAST_ADMINISTRATOR, administrators <= 1 and change in _ENDING and _administers(member)),
    )
    return next((problem for problem, holds in hinders if holds), None)


def _is_so(member: Member, change: Change, role: StaffRole | None) -> bool:
    match change:
        case Change.ROLE:
            return role is member.role
        case Change.DEACTIVATE:
            return not member.active
        case Change.REACTIVATE:
            return member.active
        case Change.REMOVE_FACTORS:
            return not member.factors
        case Change.END_SESSIONS | Change.NEW_LINK:
            return False
    assert_never(change)


def members(*, actor: Actor, description: Description) -> list[Member] | Refused:
    """Return everybody who has an account, those who can sign in first, by name."""
    decision = decide(actor=actor, purpose=None, action=Action.READ_STAFF, description=description)
    return members_of(Account.objects.order_by("-is_active", "name", "id")) if decision else decision


def members_of(accounts: Iterable[Account]) -> list[Member]:
    """Return rows as they are shown."""
    rows = list(accounts)
    factors = _factors([account.id for account in rows])
    return [
        Member(
            id=account.id,
            name=account.name,
            email=account.email,
            role=StaffRole(account.role),
            language=account.language,
            active=account.is_active,
            chosen=account.has_usable_password(),
            created_at=account.created_at,
            last_sign_in=account.last_login,
            factors=factors[account.id],
        )
        for account in rows
    ]


def administrators_among(everybody: Iterable[Member]) -> int:
    """Count those who can sign in as an administrator."""
    return sum(map(_administers, everybody))


def _administers(member: Member) -> bool:
    return member.active and member.role is StaffRole.ADMINISTRATOR


def _factors(ids: Iterable[UUID]) -> Mapping[UUID, Factors]:
    counted = Counter(Authenticator.objects.filter(user_id__in=ids).values_list("user_id", "type"))
    found: dict[UUID, Factors] = defaultdict(Factors)
    for account_id in {account_id for account_id, _ in counted}:
        found[account_id] = Factors(
            app=counted[account_id, Authenticator.Type.TOTP] > 0,
            passkeys=counted[account_id, Authenticator.Type.WEBAUTHN],
        )
    return found
