"""The link by which somebody chooses their password: for one use, for three days, and only while none is chosen.

Nothing of it is kept: the token is a MAC over the account as it is, its password included, so that choosing one,
or making another link, ends every earlier one.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from allauth.core.internal import ratelimit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.tokens import default_token_generator
from django.contrib.auth.views import PasswordResetConfirmView
from django.http import HttpResponse
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _

from seloste.staff.models import Account
from seloste.storage import writing

ATTEMPTS = {"first_password": "20/m/ip"}
GONE = 410


@dataclass(frozen=True, slots=True, kw_only=True)
class OneTimeLink:
    """Where somebody chooses their password, and until when."""

    address: str
    until: datetime


def link_for(account: Account) -> OneTimeLink:
    """Make a link for an account that has no password."""
    arguments = [urlsafe_base64_encode(force_bytes(account.id)), default_token_generator.make_token(account)]
    path = reverse("account_first_password", args=arguments)
    return OneTimeLink(
        address=f"{settings.SELOSTE.address.rstrip('/')}{path}",
        until=timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT),
    )


class FirstPasswordForm(SetPasswordForm):  # type: ignore[type-arg] # no subscript at run time
    """Asks for a password twice, and keeps it without touching anything else of the account."""

    user: Account

    def save(self, commit: bool = True) -> Account:  # noqa: ARG002 (Django's signature)
        """Keep the password."""
        self.user.set_password(self.cleaned_data["new_password1"])
        with writing():
            self.user.save(update_fields=["password"])
        return self.user


@method_decorator(
    ratelimit.decorator(app="allauth.account", action="first_password", config=ATTEMPTS, limit_get=True),
    name="dispatch",
)
class FirstPassword(PasswordResetConfirmView):
    """Let whoever has a link that works choose the account's password; the sign-in follows."""

    form_class = FirstPasswordForm
    template_name = "account/first_password.html"
    success_url = reverse_lazy("account_login")

    def get_user(self, uidb64: str) -> Account | None:
        """Return whose link it is, while they may sign in and have no password yet."""
        account = super().get_user(uidb64)
        if not isinstance(account, Account) or not account.is_active or account.has_usable_password():
            return None
        return account

    def form_valid(self, form: Any) -> HttpResponse:
        """Say that the password is kept."""
        messages.success(self.request, _("Your password is set. Sign in with it."))
        return super().form_valid(form)

    def render_to_response(self, context: dict[str, Any], **options: Any) -> HttpResponse:
        """Tell a link that does not work apart from one that does."""
        return super().render_to_response(context, status=200 if self.validlink else GONE, **options)


first_password = FirstPassword.as_view()
