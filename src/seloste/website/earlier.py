"""The versions of the notice: which there were, since when until when, and each as people were told it."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from seloste.core.description import Language
from seloste.core.terms import day, terms
from seloste.publications.selectors import Version, history, named
from seloste.website.editions import earlier_page, earlier_paper, edition
from seloste.website.visits import Visit, visited


@require_safe
@visited
def versions(visit: Visit) -> HttpResponse:
    """List every version of the notice, the newest first."""
    return visit.page("website/versions.html", {"versions": [_told(each, visit) for each in history()]})


@require_safe
@visited
def version(visit: Visit, prefix: str) -> HttpResponse:
    """Show one version of the notice, and say when it was in force."""
    found = _named(prefix)
    shown = _spoken(found, visit.language)
    context = {"notice": earlier_page(edition(found, shown)), "shown": shown.value, **_told(found, visit)}
    return visit.page("website/version.html", context)


@require_safe
@visited
def version_pdf(visit: Visit, prefix: str) -> HttpResponse:
    """Give one version of the notice as a file."""
    found = _named(prefix)
    shown = _spoken(found, visit.language)
    name = f"privacy-notice-{shown.value}-{found.hash[:12]}.pdf"
    return HttpResponse(
        earlier_paper(edition(found, shown)),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _named(prefix: str) -> Version:
    found = named(prefix)
    if found is None or not found.languages:
        raise Http404
    return found


def _spoken(found: Version, wanted: Language) -> Language:
    """Return the visitor's language where the version has it, else its first: it is never told anew."""
    return wanted if wanted in found.languages else found.languages[0]


def _told(each: Version, visit: Visit) -> Mapping[str, Any]:
    return {
        "version": each.version,
        "fingerprint": each.hash[:12],
        "hash": each.hash,
        "in_force": each.until is None,
        "held": _held(each, visit),
    }


def _held(each: Version, visit: Visit) -> str:
    """Say since when, or from when to when, a version is or was in force."""
    words = terms(visit.language)
    since = day(timezone.localdate(each.published_at), words)
    if each.until is None:
        return _("In force since %(since)s") % {"since": since}
    until = day(timezone.localdate(each.until), words)
    if since == until:
        return _("In force on %(since)s") % {"since": since}
    return _("In force from %(since)s to %(until)s") % {"since": since, "until": until}
