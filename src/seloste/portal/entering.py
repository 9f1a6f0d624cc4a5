"""Signing in to one's own page: an e-mail address, then the code that was sent there if it is on file.

Both pages say the same for an address that the register does not know.
"""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from seloste.links.services import CODE_LASTS, BadLink
from seloste.portal.codes import CodeForm
from seloste.portal.pages import page, private, spoken
from seloste.portal.session import remember, remembered, sign_in
from seloste.portal.words import CODES, NO_ADDRESS, SIGN_IN_OVER
from seloste.publications.selectors import current
from seloste.rights.entering import ask_for_code, enter


class AddressForm(forms.Form):
    """The address that a person is reached at."""

    email = forms.EmailField(
        label=_("E-mail address"),
        error_messages={"required": NO_ADDRESS, "invalid": NO_ADDRESS},
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@private
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for the address, and have a code sent there."""
    form = AddressForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        language = spoken(current().description)
        address = form.cleaned_data["email"]
        remember(request, ask_for_code(address=address, language=language, at=timezone.now()))
        return redirect("portal:enter")
    return page(request, "portal/sign_in.html", {"form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@private
def code(request: HttpRequest) -> HttpResponse:
    """Ask for the code, and sign in whoever has it."""
    token = remembered(request)
    if token is None:
        return redirect("portal:sign_in")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            person_id = enter(token=token, code=form.cleaned_data["code"], at=timezone.now())
        except BadLink as error:
            form.add_error("code", str(CODES.get(error.problem, SIGN_IN_OVER)))
        else:
            sign_in(request, person_id, at=timezone.now())
            return redirect("portal:home")
    context = {"form": form, "minutes": int(CODE_LASTS.total_seconds() // 60)}
    return page(request, "portal/enter.html", context, status=422 if form.errors else 200)
