"""What an administrator does with the accounts of others: decided, carried out and written down as one.

The log's details are sealed, and name an account by its identifier only.
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from allauth.mfa.models import Authenticator
from django.db.models import F, Q

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor, decide
from seloste.core.description import Description, StaffRole
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Refused
from seloste.staff.first_password import OneTimeLink, link_for
from seloste.staff.members import Change, Problem, administrators_among, hindrance, members_of
from seloste.staff.models import Account
from seloste.staff.services import choose, keep, new_account
from seloste.storage import writing

Told = dict[str, str]


class NotChanged(SelosteError):
    """The change cannot be made, and nothing was; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(f"The account was not changed: {problem}.")


def invite(
    *,
    name: str,
    email: str,
    role: StaffRole,
    language: str,
    actor: Actor,
    description: Description,
    at: datetime,
) -> OneTimeLink | Refused:
    """Make an account without a password, and return the link by which its holder chooses one.

    Raises:
        BadAccount: the name is empty, or the address is taken or is none.
    """
    decision = decide(actor=actor, purpose=None, action=Action.MANAGE_STAFF, description=description)
    with writing():
        if isinstance(decision, Refused):
            append(actor=actor, purpose=None, action=Action.MANAGE_STAFF, at=at, decision=decision)
            return decision
        account = new_account(email=email, name=name, role=role, language=language, at=at)
        keep(account)
        details = {"change": "add", "account": str(account.id), "role": role.value}
        append(
            actor=actor,
            purpose=None,
            action=Action.MANAGE_STAFF,
            at=at,
            decision=decision,
            details=details,
        )
    return link_for(account)


def add_from_shell(
    *, name: str, email: str, role: StaffRole, language: str, password: str, at: datetime
) -> None:
    """Make an account with its password; the log says that it was made, by nobody's role.

    Raises:
        BadAccount: the name is empty, the address is taken or is none, or the password is too weak.
    """
    account = new_account(email=email, name=name, role=role, language=language, at=at)
    choose(account, password)
    details = {"change": "add", "account": str(account.id), "role": role.value}
    with writing():
        keep(account)
        append(actor=SYSTEM, purpose=None, action=Action.MANAGE_STAFF, at=at, details=details)


def change_role(
    *, account_id: UUID, role: StaffRole, actor: Actor, description: Description, at: datetime
) -> Refused | None:
    """Give somebody another role; it holds from the next page they open.

    Raises:
        NotChanged: it is their role already, their own account, or they are the last active administrator.
        NoSuchAccount: there is no such account.
    """

    def carry_out(account: Account) -> Told:
        told = {"from": account.role, "to": role.value}
        account.role = role.value
        account.save(update_fields=["role"])
        return told

    return _change(account_id, Change.ROLE, carry_out, actor, description, at, role=role)


def deactivate(*, account_id: UUID, actor: Actor, description: Description, at: datetime) -> Refused | None:
    """Keep somebody from signing in, and end their sessions at once.

    Raises:
        NotChanged: they are deactivated already, it is their own account, or the last active administrator's.
        NoSuchAccount: there is no such account.
    """

    def carry_out(account: Account) -> Told:
        account.is_active = False
        if not account.has_usable_password():
            # A link that was not used yet ends, and does not come back with the account.
            account.set_unusable_password()
        account.save(update_fields=["is_active", "password"])
        _end_sessions(account)
        return {}

    return _change(account_id, Change.DEACTIVATE, carry_out, actor, description, at)


def reactivate(*, account_id: UUID, actor: Actor, description: Description, at: datetime) -> Refused | None:
    """Let somebody sign in again, with the password, the second factor and the role they had.

    Raises:
        NotChanged: they can sign in already.
        NoSuchAccount: there is no such account.
    """

    def carry_out(account: Account) -> Told:
        account.is_active = True
        account.save(update_fields=["is_active"])
        return {}

    return _change(account_id, Change.REACTIVATE, carry_out, actor, description, at)


def end_sessions(*, account_id: UUID, actor: Actor, description: Description, at: datetime) -> Refused | None:
    """Sign somebody out wherever they are signed in.

    Raises:
        NotChanged: the account is deactivated, so there is no session.
        NoSuchAccount: there is no such account.
    """

    def carry_out(account: Account) -> Told:
        _end_sessions(account)
        return {}

    return _change(account_id, Change.END_SESSIONS, carry_out, actor, description, at)


def remove_second_factors(
    *, account_id: UUID, actor: Actor, description: Description, at: datetime
) -> Refused | None:
    """Take away every second factor of somebody who lost theirs; the next sign-in asks for another one.

    Their sessions end: one of them may be where the second factor is.

    Raises:
        NotChanged: there is none, or it is their own account.
        NoSuchAccount: there is no such account.
    """

    def carry_out(account: Account) -> Told:
        Authenticator.objects.filter(user=account).delete()
        _end_sessions(account)
        return {}

    return _change(account_id, Change.REMOVE_FACTORS, carry_out, actor, description, at)


def new_link(
    *, account_id: UUID, actor: Actor, description: Description, at: datetime
) -> OneTimeLink | Refused:
    """End somebody's password and earlier links, and return a link by which they choose another password.

    Raises:
        NotChanged: the account is deactivated, or their own.
        NoSuchAccount: there is no such account.
    """
    made: list[OneTimeLink] = []

    def carry_out(account: Account) -> Told:
        account.set_unusable_password()
        account.save(update_fields=["password"])
        made.append(link_for(account))
        return {}

    refusal = _change(account_id, Change.NEW_LINK, carry_out, actor, description, at)
    return made[0] if refusal is None else refusal


class NoSuchAccount(SelosteError):
    """There is no account of that identifier."""


def _change(
    account_id: UUID,
    change: Change,
    carry_out: Callable[[Account], Told],
    actor: Actor,
    description: Description,
    at: datetime,
    role: StaffRole | None = None,
) -> Refused | None:
    decision = decide(actor=actor, purpose=None, action=Action.MANAGE_STAFF, description=description)
    told: Told = {"change": change.value, "account": str(account_id)}
    with writing():
        if decision:
            account = _held(account_id, change, actor, role)
            told |= carry_out(account)
        append(actor=actor, purpose=None, action=Action.MANAGE_STAFF, at=at, decision=decision, details=told)
    return decision if isinstance(decision, Refused) else None


def _held(account_id: UUID, change: Change, actor: Actor, role: StaffRole | None) -> Account:
    """Return the account, if it can be changed so, locked with all who are administrators.

    Two administrators who would take each other away take turns, and the second finds one left.
    """
    administrators = Q(role=StaffRole.ADMINISTRATOR.value, is_active=True)
    rows = list(Account.objects.select_for_update().filter(Q(id=account_id) | administrators).order_by("id"))
    locked = dict(zip([row.id for row in rows], members_of(rows), strict=True))
    if account_id not in locked:
        raise NoSuchAccount("There is no such account.")
    problem = hindrance(
        locked[account_id],
        change,
        actor=actor,
        administrators=administrators_among(locked.values()),
        role=role,
    )
    if problem is not None:
        raise NotChanged(problem)
    return next(row for row in rows if row.id == account_id)


def _end_sessions(account: Account) -> None:
    Account.objects.filter(id=account.id).update(sessions_ended=F("sessions_ended") + 1)
