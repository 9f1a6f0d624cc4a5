"""The description in force: what this register may do."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import may, reading
from seloste.console.statement import statement
from seloste.core.access import Action
from seloste.core.outcomes import Refused
from seloste.publications.selectors import current


@require_safe
@staff
def description(request: StaffRequest) -> HttpResponse:
    """Show the version in force and what it says."""
    read = reading()
    allowed = may(request, Action.READ_DESCRIPTION, read.description)
    if isinstance(allowed, Refused):
        return refused(request, allowed, room="description", logged=False)
    context = {"published": current(), "statement": statement(read)}
    return page(request, "console/description.html", context, room="description")
