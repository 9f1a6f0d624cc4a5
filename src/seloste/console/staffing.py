"""What the staff room says and asks: what each role may do, what each change means, and who is to be added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.console.reading import purpose_names
from seloste.console.words import ROLES
from seloste.core.access import PERMISSIONS, Action, Role
from seloste.core.description import StaffRole
from seloste.core.notice.reading import Reading
from seloste.staff.members import Change, Problem

TASKS: Final[Mapping[str, Promise]] = {
    Action.SEARCH: _("find people"),
    Action.READ: _("read their data"),
    Action.ADD: _("add data"),
    Action.CORRECT: _("correct data"),
    Action.CONCLUDE: _("make and change contracts"),
    Action.CHOOSE: _("write down choices"),
    Action.RESTRICT: _("restrict processing"),
    Action.ERASE: _("erase"),
    Action.MERGE: _("merge two entries about one person"),
    Action.EXPORT: _("take out copies"),
    Action.ANSWER: _("answer requests"),
    Action.SORT: _("sort letters"),
    Action.SEND: _("send letters"),
    Action.READ_LETTERS: _("read letters out"),
    Action.READ_LOG: _("read the log"),
    Action.VERIFY_LOG: _("verify the log"),
    Action.READ_DESCRIPTION: _("read the register description"),
    Action.READ_COOKIE_CHOICES: _("see what visitors chose about cookies"),
    Action.READ_STAFF: _("see who has an account"),
    Action.MANAGE_STAFF: _("look after accounts"),
}
"""What a role may do, as the end of a sentence; restoring is done from the shell, by nobody's role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A change in words: its heading and button, what follows from it, and what is said once it is done.

    Nothing is said after a link was made: the page that shows it says so.
    """

    title: Promise
    button: Promise
    text: Promise
    done: Promise | str = ""
    danger: bool = False


CHANGES: Final[Mapping[Change, Told]] = {
    Change.ROLE: Told(
        title=_("Change the role of %(name)s?"),
        button=_("Change the role"),
        text=_("It holds from the next page they open. What they did stays in the log under the old role."),
        done=_("The role is changed. It holds from the next page they open."),
    ),
    Change.NEW_LINK: Told(
        title=_("Make a new sign-in link for %(name)s?"),
        button=_("Make a new link"),
        text=_(
            "For somebody who forgot their password, or whose first link has expired. Their password and any "
            "earlier link stop working, and their sessions end. Their second factor stays as it is."
        ),
    ),
    Change.REMOVE_FACTORS: Told(
        title=_("Remove the second factor of %(name)s?"),
        button=_("Remove the second factor"),
        text=_(
            "For somebody who lost their phone or key. Make sure that it is really them who asks: until they "
            "set up another one, their password alone lets in. Their sessions end, and the next sign-in asks "
            "for a new second factor before anything is shown."
        ),
        done=_("The second factor is removed. The next sign-in asks for a new one."),
        danger=True,
    ),
    Change.END_SESSIONS: Told(
        title=_("End the sessions of %(name)s?"),
        button=_("End the sessions"),
        text=_("They are signed out wherever they are signed in, and can sign in again."),
        done=_("Every session of this account has ended."),
    ),
    Change.DEACTIVATE: Told(
        title=_("Deactivate the account of %(name)s?"),
        button=_("Deactivate"),
        text=_(
            "They are signed out at once and cannot sign in any more. What they did stays in the log, and the "
            "account can be reactivated."
        ),
        done=_("The account is deactivated, and its sessions have ended."),
        danger=True,
    ),
    Change.REACTIVATE: Told(
        title=_("Reactivate the account of %(name)s?"),
        button=_("Reactivate"),
        text=_("They can sign in again with the password, the second factor and the role they had."),
        done=_("The account is active again."),
    ),
}

PROBLEMS: Final[Mapping[Problem, Promise]] = {
    Problem.ONESELF: _(
        "Nothing was done: nobody changes their own account here. Your password and second factor are in the "
        "menu at the top."
    ),
    Problem.LAST_ADMINISTRATOR: _(
        "Nothing was done: this is the last active administrator, and without one nobody could look after accounts."
    ),
    Problem.DEACTIVATED: _("Nothing was done: the account is deactivated. Reactivate it first."),
    Problem.ALREADY: _("Nothing was done: it is so already."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLine:
    """One role: the purposes that the description gives it, and what it may do."""

    role: StaffRole
    purposes: Sequence[str]
    tasks: Sequence[Promise]


def role_line(role: StaffRole, read: Reading) -> RoleLine:
    """Return what the description and the table of permissions say of a role."""
    names = purpose_names(read)
    return RoleLine(
        role=role,
        purposes=[names[key] for key in read.description.staff.get(role, ())],
        tasks=[TASKS[action] for action in Action if action in PERMISSIONS[Role(role.value)]],
    )


class NewMember(forms.Form):
    """Who gets an account: name, address, role, language."""

    name = forms.CharField(label=_("Name"), max_length=200, widget=forms.TextInput({"autocomplete": "off"}))
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        help_text=_("What they sign in with."),
        widget=forms.EmailInput({"autocomplete": "off"}),
    )
    role = forms.ChoiceField(label=_("Role"))
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.fields["role"] = forms.ChoiceField(
            label=_("Role"), choices=[("", "–"), *((role.value, ROLES[role.value]) for role in StaffRole)]
        )
