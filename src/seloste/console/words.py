"""What the console says for each code: reasons, states, steps, roles, actions, what went wrong."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.audit.findings import Kind as FindingKind
from seloste.console.request_words import (
    DECISION_TONES,
    DECISIONS,
    DOORS,
    FILE_TYPES,
    LETTER_STATES,
    LETTERS_OUT,
    REQUEST_KINDS,
    REQUEST_STATES,
    REQUEST_TONES,
    STEPS,
    VERDICT_TONES,
    WHY_NOT,
    Words,
)
from seloste.core.access import Action, Role
from seloste.core.consent import BadChoice, Channel, Choice, Ground, Outcome, State
from seloste.core.contracts import ChangeKind
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Reason
from seloste.inquiries.services import InquiryState
from seloste.links.services import BadLink
from seloste.people.checking import BadValues
from seloste.people.correcting import Change
from seloste.people.merging import CannotMerge
from seloste.people.undoing import ChangedSince
from seloste.rights.answering import NobodyReached
from seloste.rights.carrying import NothingChosen
from seloste.rights.parts import CannotRefuse, PartsOpen
from seloste.rights.sorting import NothingAsked
from seloste.rights.steps import OutOfOrder
from seloste.staff.services import AddressTaken, BadAccount
from seloste.storage.writing import StillRead

REASONS: Final[Words] = {
    Reason.NO_ROLE: _("Your account has no role in this register, so nothing can be shown."),
    Reason.ACTION_NOT_OF_ROLE: _("This is not among the tasks of your role."),
    Reason.PURPOSE_NOT_OF_ROLE: _("Your role does not work for this purpose."),
    Reason.UNKNOWN_PURPOSE: _("The register does not know this purpose, or you have not chosen one."),
    Reason.NO_CONSENT: _("This purpose needs the person’s consent, and there is none in force."),
    Reason.NO_CONTRACT: _("This purpose rests on a contract, and this person has none."),
    Reason.RESTRICTED: _("Processing of this person’s data is restricted: they are only stored."),
    Reason.OBJECTED: _("This person has objected to this purpose."),
    Reason.NOTHING_FOR_PURPOSE: _("The description keeps nothing for this purpose."),
    Reason.NOT_OWN_DATA: _("These are somebody else’s data."),
}

OUTCOMES: Final[Words] = {
    "allowed": _("Allowed"),
    Reason.NO_ROLE: _("Refused: no role"),
    Reason.ACTION_NOT_OF_ROLE: _("Refused: not a task of the role"),
    Reason.PURPOSE_NOT_OF_ROLE: _("Refused: not a purpose of the role"),
    Reason.UNKNOWN_PURPOSE: _("Refused: unknown purpose"),
    Reason.NO_CONSENT: _("Refused: no consent"),
    Reason.NO_CONTRACT: _("Refused: no contract"),
    Reason.RESTRICTED: _("Refused: processing restricted"),
    Reason.OBJECTED: _("Refused: objection"),
    Reason.NOTHING_FOR_PURPOSE: _("Refused: nothing kept for the purpose"),
    Reason.NOT_OWN_DATA: _("Refused: somebody else’s data"),
}

CHANGES: Final[Words] = {
    ChangeKind.CONCLUDED: _("Concluded"),
    ChangeKind.CHANGED: _("Changed"),
    ChangeKind.ENDED: _("Ended"),
}

FIELD_CHANGES: Final[Words] = {
    Change.CORRECTED: _("Corrected"),
    Change.COMPLETED: _("Completed"),
    Change.REMOVED: _("Removed"),
}

INQUIRY_STATES: Final[Words] = {
    InquiryState.OPEN: _("Waits for an answer"),
    InquiryState.ANSWERED: _("Answered"),
    InquiryState.SET_ASIDE: _("Needs no answer"),
}

CONSENT_STATES: Final[Words] = {
    State.NEVER_ASKED: _("Never asked"),
    State.AWAITING_CONFIRMATION: _("Waiting for confirmation"),
    State.LAPSED: _("Not confirmed in time"),
    State.GIVEN: _("In force"),
    State.REFUSED: _("Refused"),
    State.WITHDRAWN: _("Withdrawn"),
}

CONSENT_TONES: Final[Words] = {State.GIVEN: "good", State.AWAITING_CONFIRMATION: "warning"}

CHOICES: Final[Words] = {
    Choice.GIVEN: _("Consent was given"),
    Choice.CONFIRMED: _("Consent was confirmed through the address on file"),
    Choice.REFUSED: _("Consent was refused"),
    Choice.WITHDRAWN: _("Consent was withdrawn"),
}

CONSENT_CHANNELS: Final[Words] = {
    Channel.WEB_FORM: _("Web form"),
    Channel.CONFIRMATION_LINK: _("Link to confirm"),
    Channel.WITHDRAWAL_LINK: _("Link to withdraw"),
    Channel.PORTAL: _("Their own page"),
    Channel.PHONE: _("By phone"),
    Channel.IN_PERSON: _("In person"),
    Channel.LETTER: _("Letter or e-mail"),
    Channel.IMPORTED: _("Taken over from another register"),
}

GROUNDS: Final[Words] = {
    Ground.ACCURACY_CONTESTED: _("The person says that the data are not right"),
    Ground.UNLAWFUL: _("The use was unlawful, and the person wants the data kept"),
    Ground.NEEDED_FOR_CLAIMS: _("The person needs the data for a legal claim"),
    Ground.OBJECTION_PENDING: _("An objection is being weighed"),
}

OBJECTION_OUTCOMES: Final[Words] = {
    Outcome.CONSENTED: _("Ended: the person consented afterwards"),
    Outcome.TAKEN_BACK: _("Ended: the person took it back"),
    Outcome.OVERRIDDEN: _("Ended: compelling grounds weigh more"),
}

ROLES: Final[Words] = {
    Role.CUSTOMER_SERVICE: _("Customer service"),
    Role.SALES: _("Sales"),
    Role.MARKETING: _("Marketing"),
    Role.ACCOUNTANT: _("Accountant"),
    Role.CONTACT_PERSON: _("Contact person"),
    Role.ADMINISTRATOR: _("Administrator"),
    Role.DATA_SUBJECT: _("The person themselves"),
    Role.VISITOR: _("Visitor of the website"),
    Role.OTHER_SYSTEM: _("Another system"),
    Role.SYSTEM: _("Seloste itself"),
}

ACTIONS: Final[Words] = {
    Action.SEARCH: _("Shown in a search"),
    Action.READ: _("Read"),
    Action.ADD: _("Added"),
    Action.CORRECT: _("Corrected"),
    Action.CONCLUDE: _("Contract made or changed"),
    Action.CHOOSE: _("Choice written down"),
    Action.RESTRICT: _("Restricted, or restriction lifted"),
    Action.ERASE: _("Erased"),
    Action.MERGE: _("Merged, or parted again"),
    Action.EXPORT: _("Taken out as a copy"),
    Action.ANSWER: _("Worked on a request"),
    Action.SORT: _("Letter sorted"),
    Action.SEND: _("Letter sent"),
    Action.READ_LETTERS: _("Letters read"),
    Action.READ_LOG: _("Log read"),
    Action.VERIFY_LOG: _("Log verified"),
    Action.READ_DESCRIPTION: _("Description read"),
    Action.READ_COOKIE_CHOICES: _("Cookie choices looked at"),
    Action.READ_STAFF: _("Staff looked at"),
    Action.MANAGE_STAFF: _("Account made or changed"),
    Action.RESTORE: _("Restored from a backup"),
}

FINDINGS: Final[Words] = {
    FindingKind.CHANGED: _("A sealed entry says something else than when it was sealed."),
    FindingKind.REMOVED: _("An entry is gone."),
    FindingKind.ADDED: _("An entry was added that no sealing made."),
    FindingKind.REORDERED: _("Entries stand in each other’s places."),
    FindingKind.BAD_SIGNATURE: _("A checkpoint was not signed by this log’s key."),
    FindingKind.NOT_CONSISTENT: _("A signed checkpoint and the log contradict each other."),
    FindingKind.DETAILS_CHANGED: _("The details of an entry are not those that were sealed with it."),
    FindingKind.DETAILS_GONE: _("The details of an entry are gone before their time."),
    FindingKind.LISTED_WRONG: _("An entry is listed for other people than it names."),
}

ERRORS: Final[Mapping[type[SelosteError], Promise]] = {
    OutOfOrder: _("Nothing was done: somebody was faster, and this is not at that step any more."),
    NobodyReached: _("Nothing was sent: there is no e-mail address on file to send the answer’s link to."),
    BadLink: _("Nothing was done: that link does not work any more."),
    AddressTaken: _("Nothing was done: there is an account with that address already."),
    PartsOpen: _("Nothing was sent: decide on everything that was asked for first."),
    CannotRefuse: _("Nothing was done: that is no reason for refusing this."),
    NothingAsked: _("Nothing was done: tick what the letter asks for."),
    NothingChosen: _("Nothing was done: choose what is to be done."),
    BadChoice: _("Nothing was done: the description in force has no such choice for this person."),
    BadAccount: _("Nothing was done: that is not an e-mail address."),
    ChangedSince: _("Nothing was done: the field was changed again meanwhile."),
    BadValues: _("Nothing was done: the register cannot keep that, or it belongs to somebody else by now."),
    CannotMerge: _(
        "Nothing was done: the two are joined or parted already, or one of them is not there any more."
    ),
    StillRead: _(
        "The erasure has begun, and nobody can read the person any more. It is finished at the next start of the register."
    ),
}

ALL: Final[Mapping[str, Words]] = {
    "reason": REASONS,
    "outcome": OUTCOMES,
    "field_change": FIELD_CHANGES,
    "request_state": REQUEST_STATES,
    "request_tone": REQUEST_TONES,
    "step": STEPS,
    "letter_state": LETTER_STATES,
    "letter_out": LETTERS_OUT,
    "inquiry_state": INQUIRY_STATES,
    "request_kind": REQUEST_KINDS,
    "door": DOORS,
    "file_type": FILE_TYPES,
    "verdict_tone": VERDICT_TONES,
    "decision": DECISIONS,
    "decision_tone": DECISION_TONES,
    "why_not": WHY_NOT,
    "consent_state": CONSENT_STATES,
    "consent_tone": CONSENT_TONES,
    "choice": CHOICES,
    "consent_channel": CONSENT_CHANNELS,
    "ground": GROUNDS,
    "objection_outcome": OBJECTION_OUTCOMES,
    "role": ROLES,
    "action": ACTIONS,
    "finding": FINDINGS,
}


def say(group: str, code: str) -> str:
    """Return the words for a code; one that is not known stands for itself."""
    empty = "" if group.endswith("_tone") else str(code)
    return str(ALL[group].get(code, empty))


def say_error(error: SelosteError) -> str:
    """Return one sentence on what went wrong, and that nothing was done."""
    for kind, sentence in ERRORS.items():
        if isinstance(error, kind):
            return str(sentence)
    return _("Nothing was done: %(problem)s") % {"problem": error}
