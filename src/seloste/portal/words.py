"""What the portal says when a link or a code does not work: what is so, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.core.letters.kinds import Kind
from seloste.links.services import Kind as LinkKind
from seloste.links.services import Problem
from seloste.rights.linking import Linking


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A problem as a person is told of it: one sentence each."""

    status: int
    title: Promise
    advice: Promise


RIGHTS_WORDS: Mapping[Kind, Promise] = {
    Kind.ACCESS: _("See what you keep about me"),
    Kind.RECTIFICATION: _("Correct something"),
    Kind.ERASURE: _("Erase my data, or some of it"),
    Kind.RESTRICTION: _("Only store my data, and do not use them for now"),
    Kind.OBJECTION: _("Stop using my data for something, such as marketing"),
    Kind.PORTABILITY: _("Get my data in a form that machines read"),
    Kind.CONSENT_WITHDRAWAL: _("Withdraw a consent"),
    Kind.DISCLOSURE_PERMISSION: _("Allow you to pass my data on"),
    Kind.DISCLOSURE_WITHDRAWAL: _("No longer allow you to pass my data on"),
}
"""What people can ask for, in words of their own."""

ASKED = _("We have your request. You see it below, with the day by which you have our answer.")

LINKS: Mapping[Problem, Told] = {
    Problem.UNKNOWN: Told(
        status=404,
        title=_("We do not know this link"),
        advice=_("Copy the whole link from our letter; it may have been cut in two."),
    ),
    Problem.EXPIRED: Told(
        status=410,
        title=_("The time of this link is over"),
        advice=_("Write to us and we send you a new one."),
    ),
    Problem.USED: Told(
        status=410,
        title=_("This link has been used already"),
        advice=_("What you confirmed with it is done, and there is nothing more to do."),
    ),
    Problem.WRONG_CODE: Told(
        status=400,
        title=_("This is not the code we sent"),
        advice=_("Open the link in our letter and ask for a new code."),
    ),
    Problem.TOO_MANY_ATTEMPTS: Told(
        status=410,
        title=_("A wrong code was given too many times"),
        advice=_(
            "To keep your data safe this link takes no more codes; write to us and we send you a new one."
        ),
    ),
}
"""A title and a sentence for each problem of a link."""

EXPIRED: Mapping[LinkKind, Promise] = {
    LinkKind.IDENTITY: _("Write to us if you still want the answer: we then ask you again."),
    LinkKind.CONSENT: _(
        "Your consent did not take effect; fill the form in again if you still want to give it."
    ),
    LinkKind.WITHDRAWAL: _("Write to us that you withdraw your consent: one line is enough."),
    LinkKind.SIGN_IN: _("Ask for a new code."),
    LinkKind.ANSWER: _("The answer has been deleted from this service; you can ask again, free of charge."),
}
"""What to do when the time of a link of each kind is over."""

MOVED_ON = Told(
    status=410,
    title=_("This request has moved on already"),
    advice=_("There is nothing more to confirm; the next letter from us tells how it goes on."),
)

CODES: Mapping[Problem, Promise] = {
    Problem.WRONG_CODE: _("This is not the code we sent last. Check it, or ask for a new one."),
    Problem.EXPIRED: _("The time of this code is over. Ask for a new one."),
}
"""A sentence beside the code, when another try is possible."""

NO_CODE = _("Write the code from our letter.")

NO_ADDRESS = _("Write your e-mail address, like name@example.com.")
SIGN_IN_OVER = _("This code does not work any more. Ask for a new one.")
CHANGED = _(
    "We changed these words while you were reading them. Nothing was written down: read them once more."
)
GIVEN = _("You have given your consent. You can withdraw it here at any time.")
WITHDRAWN = _("You have withdrawn your consent. It holds from now on.")
LINKING: Mapping[Linking, Promise] = {
    Linking.LINKED: _("The receipt is among your data now, and in every copy of them."),
    Linking.LINKED_ALREADY: _("This receipt is among your data already."),
    Linking.NOT_THERE: _(
        "There is no receipt with this number: it was deleted, or has had its time, or the number is not whole."
    ),
}
NO_RECEIPT_NUMBER = _(
    "Write the whole number of the receipt: 32 digits and letters from a to f, with hyphens."
)
NO_RECEIPT_NOW = _("The receipts cannot be read at the moment. Try again in a while; nothing was changed.")
