"""What the website says when a form cannot be taken in as it was sent."""

from django.utils.translation import gettext_lazy as _

CHANGED = _("We changed this form while you were filling it in. Read it once more, then send it.")
"""For consent asked in other words than those in force; it must not be written down as given to these."""

NEEDED = _("Tick this if you want it. Without your consent we send nothing, and there is nothing to keep.")
"""For a form that is for nothing but what somebody consents to."""
