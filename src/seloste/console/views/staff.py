"""Who has an account, and what the administrator does about it: every change asks once, and is in the log."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import may, reading
from seloste.console.staffing import CHANGES, PROBLEMS, NewMember, role_line
from seloste.console.words import say_error
from seloste.core.access import Action
from seloste.core.description import StaffRole
from seloste.core.outcomes import Reason, Refused
from seloste.staff import managing
from seloste.staff.first_password import OneTimeLink
from seloste.staff.managing import NotChanged
from seloste.staff.members import Change, Member, administrators_among, hindrance, members
from seloste.staff.services import BadAccount

ROOM: Final = "staff"
SURE: Final = "sure"
"""The field by which a form says that it was asked back."""

PLAIN: Final[dict[Change, Callable[..., OneTimeLink | Refused | None]]] = {
    Change.NEW_LINK: managing.new_link,
    Change.REMOVE_FACTORS: managing.remove_second_factors,
    Change.END_SESSIONS: managing.end_sessions,
    Change.DEACTIVATE: managing.deactivate,
    Change.REACTIVATE: managing.reactivate,
}
"""The changes that need to know nothing but whose account it is."""


@require_safe
@staff
def everybody(request: StaffRequest) -> HttpResponse:
    """List who has an account, and what each role may do."""
    read = reading()
    found = members(actor=request.actor, description=read.description)
    if isinstance(found, Refused):
        return refused(request, found, room=ROOM, logged=False)
    context = {
        "members": found,
        "roles": [role_line(role, read) for role in StaffRole],
        "manages": bool(may(request, Action.MANAGE_STAFF, read.description)),
    }
    return page(request, "console/staff.html", context, room=ROOM)


@require_safe
@staff
def one(request: StaffRequest, account_id: UUID) -> HttpResponse:
    """Show one account, and to an administrator what can be changed about it."""
    read = reading()
    found = members(actor=request.actor, description=read.description)
    if isinstance(found, Refused):
        return refused(request, found, room=ROOM, logged=False)
    member = _among(found, account_id)
    administrators = administrators_among(found)
    possible = [
        change
        for change in Change
        if hindrance(member, change, actor=request.actor, administrators=administrators) is None
    ]
    context = {
        "member": member,
        "line": role_line(member.role, read),
        "oneself": str(member.id) == request.actor.id,
        "manages": bool(may(request, Action.MANAGE_STAFF, read.description)),
        "changes": [(change, CHANGES[change]) for change in possible if change is not Change.ROLE],
        "roles": [role for role in StaffRole if role is not member.role] if Change.ROLE in possible else [],
    }
    return page(request, "console/staff_one.html", context, room=ROOM)


@require_http_methods(["GET", "POST"])
@staff
def add(request: StaffRequest) -> HttpResponse:
    """Ask whom to add, ask whether it is so, then make the account and show its link this once."""
    read = reading()
    allowed = may(request, Action.MANAGE_STAFF, read.description)
    if isinstance(allowed, Refused):
        return refused(request, allowed, room=ROOM, logged=False)
    form = NewMember(request.POST if request.method == "POST" else None)
    if not form.is_valid() or "back" in request.POST:
        return _asked(request, form)
    if SURE in request.POST:
        return _added(request, form)
    role = StaffRole(form.cleaned_data["role"])
    context = {"form": form, "told": form.cleaned_data, "line": role_line(role, read)}
    return page(request, "console/staff_add_sure.html", context, room=ROOM)


@require_http_methods(["GET", "POST"])
@staff
def change(request: StaffRequest, account_id: UUID, what: str) -> HttpResponse:
    """Say what a change means and ask whether to make it; a POST makes it."""
    description = reading().description
    allowed = may(request, Action.MANAGE_STAFF, description)
    found = members(actor=request.actor, description=description)
    if isinstance(allowed, Refused) or isinstance(found, Refused):
        return refused(request, Refused(reason=Reason.ACTION_NOT_OF_ROLE), room=ROOM, logged=False)
    member, asked = _among(found, account_id), _named(what)
    role = _role(request) if asked is Change.ROLE else None
    problem = hindrance(
        member, asked, actor=request.actor, administrators=administrators_among(found), role=role
    )
    if problem is not None:
        return _told(request, account_id, NotChanged(problem))
    if request.method == "POST":
        return _made(request, member, asked, role)
    return _sure(request, member, asked, role)


def _asked(request: StaffRequest, form: NewMember) -> HttpResponse:
    status = 422 if form.is_bound and form.errors else 200
    return page(request, "console/staff_add.html", {"form": form}, room=ROOM, status=status)


def _added(request: StaffRequest, form: NewMember) -> HttpResponse:
    told = {**form.cleaned_data, "role": StaffRole(form.cleaned_data["role"])}
    description = reading().description
    try:
        link = managing.invite(**told, actor=request.actor, description=description, at=timezone.now())
    except BadAccount as error:
        form.add_error("email", say_error(error))
        return _asked(request, form)
    return _linked(request, link, told["name"])


def _sure(request: StaffRequest, member: Member, asked: Change, role: StaffRole | None) -> HttpResponse:
    read, told = reading(), CHANGES[asked]
    context = {
        "member": member,
        "change": told,
        "title": told.title % {"name": member.name},
        "asked": asked,
        "role": role,
        "lines": [role_line(each, read) for each in (member.role, role)] if role else [],
    }
    return page(request, "console/staff_sure.html", context, room=ROOM)


def _made(request: StaffRequest, member: Member, asked: Change, role: StaffRole | None) -> HttpResponse:
    carry_out = partial(managing.change_role, role=role) if role else PLAIN[asked]
    try:
        outcome = carry_out(
            account_id=member.id,
            actor=request.actor,
            description=reading().description,
            at=timezone.now(),
        )
    except NotChanged as error:
        return _told(request, member.id, error)
    if outcome is not None:
        return _linked(request, outcome, member.name)
    messages.success(request, str(CHANGES[asked].done))
    return redirect("console:staff_one", member.id)


def _linked(request: StaffRequest, link: OneTimeLink | Refused, name: str) -> HttpResponse:
    """Show a link this once; it is kept nowhere."""
    if isinstance(link, Refused):
        return refused(request, link, room=ROOM)
    return page(request, "console/staff_link.html", {"link": link, "name": name}, room=ROOM)


def _told(request: StaffRequest, account_id: UUID, error: NotChanged) -> HttpResponse:
    messages.error(request, str(PROBLEMS[error.problem]))
    return redirect("console:staff_one", account_id)


def _among(found: list[Member], account_id: UUID) -> Member:
    member = next((each for each in found if each.id == account_id), None)
    if member is None:
        raise Http404
    return member


def _named(what: str) -> Change:
    try:
        return Change(what)
    except ValueError:
        raise Http404 from None


def _role(request: StaffRequest) -> StaffRole:
    """Return the role that somebody is to have, named in the address when it is asked, in the form when it is done."""
    named = request.POST if request.method == "POST" else request.GET
    try:
        return StaffRole(named.get("role", ""))
    except ValueError:
        raise Http404 from None
