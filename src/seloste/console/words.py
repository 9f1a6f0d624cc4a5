"""What the console says for each code: reasons, states, steps, roles, actions, what went wrong."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.audit.findings import Kind as FindingKind
from seloste.core.access import Action, Role
from seloste.core.consent import BadChoice, Channel, Choice, Ground, Outcome, State
from seloste.core.contracts import ChangeKind
from seloste.core.errors import SelosteError
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Reason
from seloste.core.requests import Decision, RequestState, WhyNot
from seloste.inquiries.services import InquiryState
from seloste.links.services import BadLink
from seloste.mailroom.incoming import Door, LetterState
from seloste.mailroom.outgoing import INQUIRY_ANSWER
from seloste.people.checking import BadValues
from seloste.people.correcting import Change
from seloste.people.merging import CannotMerge
from seloste.people.undoing import ChangedSince
from seloste.rights.answering import NobodyReached
from seloste.rights.carrying import NothingChosen
from seloste.rights.parts import CannotRefuse, PartsOpen
from seloste.rights.sorting import NothingAsked
from seloste.rights.steps import OutOfOrder, StepKind
from seloste.staff.services import AddressTaken, BadAccount
from seloste.storage.writing import StillRead

Words = Mapping[str, Promise | str]

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

REQUEST_STATES: Final[Words] = {
    RequestState.TO_IDENTIFY: _("Find whom it concerns"),
    RequestState.AWAITING_IDENTITY: _("Waiting for their confirmation"),
    RequestState.IDENTIFIED: _("Ready to answer"),
    RequestState.ANSWERED: _("Answered"),
    RequestState.CLOSED: _("Closed"),
}

REQUEST_TONES: Final[Words] = {
    RequestState.TO_IDENTIFY: "warning",
    RequestState.AWAITING_IDENTITY: "",
    RequestState.IDENTIFIED: "accent",
    RequestState.ANSWERED: "good",
    RequestState.CLOSED: "",
}

STEPS: Final[Words] = {
    StepKind.RECEIVED: _("The letter came in"),
    StepKind.ACKNOWLEDGED: _("Receipt was acknowledged"),
    StepKind.READ_ANEW: _("What the request asks for was corrected"),
    StepKind.LETTER_JOINED: _("Another letter came for it"),
    StepKind.REMINDED: _("The person reminded us of it"),
    StepKind.IDENTITY_SETTLED: _("Somebody of the staff made sure who asked"),
    StepKind.PART_DECIDED: _("One thing that was asked for was decided on"),
    StepKind.PART_OPEN_AGAIN: _("A decision was taken back"),
    StepKind.OUTCOME_TOLD: _("The person was told what was done"),
    StepKind.PERSON_NAMED: _("It was said whom the request concerns, and they were asked to confirm it"),
    StepKind.IDENTITY_CONFIRMED: _("The person confirmed the request through their address on file"),
    StepKind.ANSWER_APPROVED: _("The answer was approved and the link to it sent"),
    StepKind.LINK_SENT_AGAIN: _("A fresh link was sent to their address on file"),
    StepKind.ANSWER_FETCHED: _("The person fetched the answer"),
    StepKind.NOTHING_HELD: _("It was answered that nothing is held"),
    StepKind.ANSWER_EXPIRED: _("The time to fetch the answer ended, and it was deleted"),
}

LETTER_STATES: Final[Words] = {
    LetterState.TO_SORT: _("To sort"),
    LetterState.REQUEST: _("Opened as a request"),
    LetterState.JOINED: _("Belongs to a request"),
    LetterState.INQUIRY: _("Opened as an inquiry"),
    LetterState.AUTOMATIC: _("Sent by a machine"),
    LetterState.SET_ASIDE: _("Not a request"),
}

INQUIRY_STATES: Final[Words] = {
    InquiryState.OPEN: _("Waits for an answer"),
    InquiryState.ANSWERED: _("Answered"),
    InquiryState.SET_ASIDE: _("Needs no answer"),
}

LETTERS_OUT: Final[Words] = {
    "acknowledgement": _("Acknowledgement"),
    "confirm_identity": _("Request to confirm"),
    "answer_ready": _("Link to the answer"),
    "nothing_held": _("Nothing is held"),
    "outcome": _("What was done"),
    "confirm_consent": _("Confirmation of consent"),
    "consent_confirmed": _("Consent is in force"),
    "sign_in_code": _("Code to sign in with"),
    INQUIRY_ANSWER: _("Answer to an inquiry"),
}

REQUEST_KINDS: Final[Words] = {
    Kind.ACCESS: _("Access to their data"),
    Kind.RECTIFICATION: _("Correction"),
    Kind.ERASURE: _("Erasure"),
    Kind.RESTRICTION: _("Restriction"),
    Kind.OBJECTION: _("Objection"),
    Kind.PORTABILITY: _("Data to take along"),
    Kind.CONSENT_WITHDRAWAL: _("Withdrawal of consent"),
    Kind.DISCLOSURE_PERMISSION: _("Permission to disclose"),
    Kind.DISCLOSURE_WITHDRAWAL: _("Withdrawal of a permission to disclose"),
    Kind.IDENTITY_PROOF: _("Proof of identity"),
    Kind.REMINDER: _("Reminder"),
    Kind.OTHER: _("No right recognised"),
}

DOORS: Final[Words] = {
    Door.MAIL: _("By e-mail"),
    Door.UPLOAD: _("Saved as a file and taken in"),
    Door.FORM: _("By the form on the website"),
    Door.PORTAL: _("From their own page, signed in"),
    Door.STAFF: _("Written down by the staff"),
    Door.API: _("From another system"),
}

DECISIONS: Final[Words] = {
    Decision.DONE: _("Done"),
    Decision.AGREED: _("Done with the answer"),
    Decision.REFUSED: _("Not done"),
}

DECISION_TONES: Final[Words] = {
    Decision.DONE: "good",
    Decision.AGREED: "accent",
    Decision.REFUSED: "warning",
}

WHY_NOT: Final[Words] = {
    WhyNot.IS_RIGHT: _("We checked, and what is kept is right"),
    WhyNot.LAW_KEEPS: _("The law obliges us to keep the data (Art. 17(3)(b))"),
    WhyNot.STILL_NEEDED: _("The data are still needed for what they were collected for (Art. 17(1))"),
    WhyNot.CLAIMS: _("The data are needed for a legal claim (Art. 17(3)(e))"),
    WhyNot.NO_GROUND: _("None of the grounds for a restriction is at hand (Art. 18(1))"),
    WhyNot.WEIGHS_MORE: _("Compelling legitimate grounds weigh more (Art. 21(1))"),
    WhyNot.NOTHING_THERE: _("We keep nothing of the kind"),
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
