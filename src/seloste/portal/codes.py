"""The one-time code, wherever it is asked for."""

from django import forms
from django.utils.translation import gettext_lazy as _

from seloste.portal.words import NO_CODE


class CodeForm(forms.Form):
    """The one-time code, as it stands in the letter or as people type it, with spaces."""

    code = forms.CharField(
        label=_("One-time code"),
        error_messages={"required": NO_CODE},
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "class": "input--code"}
        ),
    )

    def clean_code(self) -> str:
        """Leave out the spaces."""
        return "".join(self.cleaned_data["code"].split())
