"""Every page in its frame: the rooms somebody may enter, the purpose they work for, what waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.console.gate import StaffRequest, purposes_of
from seloste.console.reading import may, purpose_names, reading
from seloste.core.access import Action
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Reason, Refused
from seloste.inquiries.selectors import answers_inquiries, count_open
from seloste.rights.selectors import Workload, workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One entry of the navigation."""

    name: str
    label: Promise | str
    icon: str
    shortcut: str
    needs: Action | None


ROOMS: Final = (
    Room(name="today", label=_("Today"), icon="calendar-check", shortcut="t", needs=None),
    Room(name="people", label=_("People"), icon="users", shortcut="p", needs=Action.SEARCH),
    Room(name="requests", label=_("Requests"), icon="file-text", shortcut="r", needs=Action.ANSWER),
    Room(name="letters", label=_("Letters to sort"), icon="inbox", shortcut="l", needs=Action.SORT),
    Room(
        name="inquiries", label=_("Inquiries"), icon="mail-question-mark", shortcut="i", needs=Action.SEARCH
    ),
    Room(name="outbox", label=_("Letters out"), icon="send", shortcut="o", needs=Action.READ_LETTERS),
    Room(name="log", label=_("Log"), icon="history", shortcut="v", needs=Action.VERIFY_LOG),
    Room(
        name="description",
        label=_("Register description"),
        icon="scroll-text",
        shortcut="d",
        needs=Action.READ_DESCRIPTION,
    ),
    Room(
        name="cookies",
        label=_("Cookie choices"),
        icon="cookie",
        shortcut="c",
        needs=Action.READ_COOKIE_CHOICES,
    ),
    Room(name="staff", label=_("Staff"), icon="key-round", shortcut="s", needs=Action.READ_STAFF),
)


_ABOUT_ROLES = frozenset({Reason.NO_ROLE, Reason.ACTION_NOT_OF_ROLE})


def page(
    request: StaffRequest, template: str, context: Mapping[str, Any], *, room: str, status: int = 200
) -> HttpResponse:
    """Render one page in the console's frame; ``room`` is the name of where it belongs."""
    read = reading()
    waiting = workload(on=timezone.localdate()) if may(request, Action.ANSWER, read.description) else None
    inquiries = count_open() if answers_inquiries(request.actor) else None
    frame = {
        "register_name": read.description.register_.name[read.language],
        "console_url": reverse("console:today"),
        "navigation": list(_navigation(request, read, waiting, inquiries, room)),
        "purpose": request.purpose,
        "purpose_choices": _purposes(request, read),
        "purpose_url": reverse("console:purpose"),
        "purpose_names": purpose_names(read),
        "workload": waiting,
        "inquiries_waiting": inquiries,
    }
    return render(request, template, {**frame, **context}, status=status)


def refused(request: StaffRequest, refusal: Refused, *, room: str, logged: bool = True) -> HttpResponse:
    """Render why something is refused, and nothing else; ``logged`` says that the attempt was written down."""
    context = {
        "reason": refusal.reason,
        "about_purpose": refusal.reason not in _ABOUT_ROLES,
        "logged": logged,
    }
    return page(request, "console/refused.html", context, room=room, status=403)


def _navigation(
    request: StaffRequest, read: Reading, waiting: Workload | None, inquiries: int | None, room: str
) -> Any:
    counts = {"requests": waiting.open, "letters": waiting.to_sort} if waiting else {}
    if inquiries is not None:
        counts["inquiries"] = inquiries
    for each in ROOMS:
        if each.name == "inquiries" and inquiries is None:
            continue
        if each.needs is None or may(request, each.needs, read.description):
            yield {
                "label": each.label,
                "url": reverse(f"console:{each.name}"),
                "icon": each.icon,
                "shortcut": each.shortcut,
                "count": counts.get(each.name),
                "current": each.name == room,
            }


def _purposes(request: StaffRequest, read: Reading) -> list[tuple[str, str]]:
    names = purpose_names(read)
    return [(key, names[key]) for key in purposes_of(request.actor, read.description)]
