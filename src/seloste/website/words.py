"""What the website says about values that cannot be kept: one sentence for each problem."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.core.normal import Problem

PROBLEMS: Mapping[Problem, Promise] = {
    Problem.EMPTY: _("Fill this in."),
    Problem.TOO_LONG: _("This is too long. Shorten it."),
    Problem.UNPRINTABLE: _("This contains signs that cannot be shown. Type it again without them."),
    Problem.NOT_EMAIL: _("Write an e-mail address, like name@example.com."),
    Problem.NOT_PHONE: _("Write a phone number, like 040 123 4567 or +358 40 123 4567."),
    Problem.NOT_COUNTRY: _("Choose a country from the list."),
    Problem.NOT_URL: _("Write a web address, like www.example.com."),
    Problem.NOT_DATE: _("Write a date that is in the calendar."),
    Problem.NOT_NUMBER: _("Write a number, like 12 or 12.50."),
    Problem.NOT_CHOICE: _("Choose one of the options."),
    Problem.NOT_IP_ADDRESS: _("Write a network address, like 192.0.2.1."),
    Problem.UNKNOWN_FIELD: _("The register does not ask for this."),
    # No form of the website meets these two: a known address changes nothing, and nobody is named by number.
    Problem.UNKNOWN_PERSON: _("There is nobody of that number in the register."),
    Problem.TAKEN: _("This belongs to somebody else already."),
}
"""A sentence for each reason; it says what to do and never repeats the value."""

CHANGED = _("We changed this form while you were filling it in. Read it once more, then send it.")
"""For consent asked in other words than those in force; it must not be written down as given to these."""

NEEDED = _("Tick this if you want it. Without your consent we send nothing, and there is nothing to keep.")
"""For a form that is for nothing but what somebody consents to."""
