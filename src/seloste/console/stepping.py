"""One step of a request that somebody of the staff takes, and what they are told of it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect

from seloste.console.frame import refused
from seloste.console.gate import StaffRequest
from seloste.console.words import say_error
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Refused


def stepped(
    request: StaffRequest,
    request_id: UUID,
    step: Callable[[], bool | Refused | None],
    *,
    done: str,
    nothing: str = "",
    wrong: Mapping[type[SelosteError], str] = MappingProxyType({}),
) -> HttpResponse:
    """Take a step, say that it is ``done`` or what went wrong, and lead back to the request.

    A step that finds nothing to do returns False, and ``nothing`` is said. ``wrong`` is for errors that leave something
    done, so that the usual sentence would not be true.
    """
    try:
        outcome = step()
    except SelosteError as error:
        messages.error(request, wrong.get(type(error)) or say_error(error))
        return redirect("console:request", request_id)
    if isinstance(outcome, Refused):
        return refused(request, outcome, room="requests")
    if outcome is False:
        messages.error(request, nothing)
    else:
        messages.success(request, done)
    return redirect("console:request", request_id)
