"""Signing in for an answer: a link from the letter, then a code to the address on file."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from seloste.links.services import CODE_LASTS, BadLink, Kind, follow
from seloste.portal.codes import CodeForm
from seloste.portal.pages import by_link, page
from seloste.portal.session import open_for
from seloste.portal.words import CODES
from seloste.rights.fetching import send_code, sign_in


@require_http_methods(["GET", "HEAD", "POST"])
@by_link(Kind.ANSWER)
def ask_for_code(request: HttpRequest, token: str) -> HttpResponse:
    """Offer to send a code, and send it; opening the link sends nothing."""
    if request.method == "POST":
        send_code(token=token, at=timezone.now())
        return redirect("portal:code", token=token)
    follow(token=token, kind=Kind.ANSWER, at=timezone.now())
    return page(request, "portal/ask_for_code.html")


@require_http_methods(["GET", "HEAD", "POST"])
@by_link(Kind.ANSWER)
def enter_code(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for the code, and open the answer to whoever has it."""
    follow(token=token, kind=Kind.ANSWER, at=timezone.now())
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            answer_id = sign_in(token=token, code=form.cleaned_data["code"], at=timezone.now())
        except BadLink as error:
            # The link itself was followed a moment ago, so what is wrong or over is the code.
            if error.problem not in CODES:
                raise
            form.add_error("code", str(CODES[error.problem]))
        else:
            open_for(request, answer_id, at=timezone.now())
            return redirect("portal:answers", answer_id=answer_id)
    context = {"form": form, "token": token, "minutes": int(CODE_LASTS.total_seconds() // 60)}
    return page(request, "portal/code.html", context, status=400 if form.errors else 200)
