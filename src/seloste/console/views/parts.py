"""Carrying out, or refusing, one thing that a request asks for."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from seloste.console.asking import changes_in
from seloste.console.gate import StaffRequest, staff
from seloste.console.stepping import stepped
from seloste.console.words import say
from seloste.core.consent import Ground
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Refused
from seloste.core.requests import WhyNot
from seloste.people.checking import BadValues
from seloste.rights import carrying
from seloste.rights import parts as services

EVERYTHING = "everything"

Doing = Callable[[StaffRequest, UUID, datetime], Refused | None]


@require_POST
@staff
def carry_out(request: StaffRequest, request_id: UUID, kind: str) -> HttpResponse:
    """Do what was asked for, as the form says."""
    asked = _kind(kind)
    do = DOING.get(asked, _by_hand(asked))
    return stepped(
        request,
        request_id,
        lambda: do(request, request_id, timezone.now()),
        done=_("%(kind)s: done.") % {"kind": say("request_kind", asked)},
        wrong={
            BadValues: _(
                "A value is none that the register can keep, or belongs to somebody else. Check it and try again."
            )
        },
    )


@require_POST
@staff
def refuse(request: StaffRequest, request_id: UUID, kind: str) -> HttpResponse:
    """Decide that it is not done, with the reason that the person is told."""
    asked, why = _kind(kind), request.POST.get("why", "")
    if why not in set(WhyNot):
        messages.error(request, _("Nothing was done: choose the reason that the person is told."))
        return redirect("console:request", request_id)
    return stepped(
        request,
        request_id,
        lambda: services.refuse(
            request_id=request_id,
            kind=asked,
            why=WhyNot(why),
            words=request.POST.get("words", ""),
            actor=request.actor,
            at=timezone.now(),
        ),
        done=_("%(kind)s: it is not done, and the answer says why.") % {"kind": say("request_kind", asked)},
    )


@require_POST
@staff
def again(request: StaffRequest, request_id: UUID, kind: str) -> HttpResponse:
    """Take a decision back that has done nothing yet."""
    asked = _kind(kind)
    return stepped(
        request,
        request_id,
        lambda: services.decide_again(
            request_id=request_id, kind=asked, actor=request.actor, at=timezone.now()
        ),
        done=_("The decision is taken back."),
        nothing=_("Nothing was done: what is done or answered cannot be taken back here."),
    )


def _kind(code: str) -> Kind:
    if code not in set(Kind):
        raise Http404
    return Kind(code)


def _by_hand(kind: Kind) -> Doing:
    def do(request: StaffRequest, request_id: UUID, at: datetime) -> Refused | None:
        return carrying.done_by_hand(request_id=request_id, kind=kind, actor=request.actor, at=at)

    return do


def _correct(request: StaffRequest, request_id: UUID, at: datetime) -> Refused | None:
    return carrying.correct_fields(
        request_id=request_id, changes=changes_in(request.POST), actor=request.actor, at=at
    )


def _erase(request: StaffRequest, request_id: UUID, at: datetime) -> Refused | None:
    if request.POST.get("extent") == EVERYTHING:
        return carrying.erase_everything(request_id=request_id, actor=request.actor, at=at)
    fields = request.POST.getlist("field")
    return carrying.erase_fields(request_id=request_id, fields=fields, actor=request.actor, at=at)


def _restrict(request: StaffRequest, request_id: UUID, at: datetime) -> Refused | None:
    ground = request.POST.get("ground", "")
    if ground not in set(Ground):
        raise carrying.NothingChosen("Nothing was done: choose what is to be done.")
    return carrying.restrict(request_id=request_id, ground=Ground(ground), actor=request.actor, at=at)


def _object(request: StaffRequest, request_id: UUID, at: datetime) -> Refused | None:
    purposes = request.POST.getlist("purpose")
    return carrying.object_to(request_id=request_id, purposes=purposes, actor=request.actor, at=at)


def _withdraw(request: StaffRequest, request_id: UUID, at: datetime) -> Refused | None:
    purposes = request.POST.getlist("purpose")
    return carrying.withdraw(request_id=request_id, purposes=purposes, actor=request.actor, at=at)


DOING: Mapping[Kind, Doing] = {
    Kind.RECTIFICATION: _correct,
    Kind.ERASURE: _erase,
    Kind.RESTRICTION: _restrict,
    Kind.OBJECTION: _object,
    Kind.CONSENT_WITHDRAWAL: _withdraw,
}
"""What is done for each thing that can be asked for; the rest is done by hand, and only said here."""
