"""Using one's rights with a form: signed in, or without, as anybody may."""

from typing import Final
from uuid import UUID, uuid4

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from seloste.core.letters.kinds import Kind
from seloste.core.normal import LONGEST, LONGEST_TEXT
from seloste.core.requests import RIGHTS
from seloste.design.machines import TAKEN_FOR_ONE, TRAP, is_machine, opened_now
from seloste.portal.pages import page, private, spoken
from seloste.portal.session import signed_in
from seloste.portal.words import ASKED, NO_ADDRESS, RIGHTS_WORDS
from seloste.publications.selectors import current
from seloste.rights import noting
from seloste.rights.own import ask

NOTHING: Final = _("Choose at least one thing.")


class RequestForm(forms.Form):
    """What somebody asks for; whoever has not signed in says how they are answered."""

    kinds = forms.MultipleChoiceField(
        label=_("What do you ask for?"),
        choices=[(kind.value, RIGHTS_WORDS[kind]) for kind in RIGHTS],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": NOTHING, "invalid_choice": NOTHING},
    )
    name = forms.CharField(
        label=_("Name"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("The one we know you by, if you can: the answer goes there."),
        error_messages={"required": NO_ADDRESS, "invalid": NO_ADDRESS},
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )
    text = forms.CharField(
        label=_("In your own words"),
        required=False,
        max_length=LONGEST_TEXT,
        help_text=_("For instance what is wrong and what would be right. You need not give a reason."),
        widget=forms.Textarea(attrs={"rows": 6}),
    )

    once = forms.UUIDField(required=False, widget=forms.HiddenInput)
    """The page's own number: what is sent twice from one page is one request."""

    def asked(self) -> list[Kind]:
        """Return what was ticked."""
        return [Kind(kind) for kind in self.cleaned_data["kinds"]]


class OwnRequestForm(RequestForm):
    """The same of somebody signed in, who need not say who they are."""

    name = None  # type: ignore[assignment]  # Django takes a field away so.
    email = None  # type: ignore[assignment]


@require_http_methods(["GET", "HEAD", "POST"])
@private
def request(request: HttpRequest) -> HttpResponse:
    """Ask what somebody wants, and take it in."""
    person_id = signed_in(request, at=timezone.now())
    posted = request.POST if request.method == "POST" else None
    initial = {"kinds": [request.GET.get("kind", "")], "once": uuid4()}
    form = (OwnRequestForm if person_id else RequestForm)(posted, initial=initial)
    if posted is not None and form.is_valid():
        if is_machine(request):
            form.add_error(None, str(TAKEN_FOR_ONE))
        elif (sent := _take(request, form, person_id)) is not None:
            return sent
    context = {"form": form, "opened": opened_now(), "trap": TRAP, "signed_in": person_id is not None}
    return page(request, "portal/request.html", context, status=422 if form.errors else 200)


@require_safe
@private
def sent(request: HttpRequest) -> HttpResponse:
    """Thank whoever sent a request: the same words whether or not the register knows the address."""
    return page(request, "portal/request_sent.html")


def _take(request: HttpRequest, form: RequestForm, person_id: UUID | None) -> HttpResponse | None:
    """Take a request in; None when the form says why it cannot be."""
    language, now = spoken(current().description), timezone.now()
    text, once = form.cleaned_data["text"], form.cleaned_data["once"] or uuid4()
    if person_id is not None:
        if not ask(person_id=person_id, kinds=form.asked(), text=text, language=language, once=once, at=now):
            return redirect("portal:home")
        messages.success(request, ASKED)
        return redirect("portal:home")
    try:
        noting.receive_request(
            kinds=form.asked(),
            name=form.cleaned_data["name"],
            address=form.cleaned_data["email"],
            text=text,
            language=language,
            once=once,
            at=now,
        )
    except noting.BadNote:
        # What the form itself lets through and cannot be kept is an address.
        form.add_error("email", str(NO_ADDRESS))
        return None
    return redirect("portal:request_sent")
