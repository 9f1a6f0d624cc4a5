"""What the console says for each code of requests and letters: states, steps, doors, decisions."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.core.letters.attachments import FoundType
from seloste.core.letters.authenticity import Verdict
from seloste.core.letters.kinds import Kind
from seloste.core.requests import Decision, RequestState, WhyNot
from seloste.mailroom.incoming import Door, LetterState
from seloste.mailroom.outgoing import INQUIRY_ANSWER
from seloste.rights.steps import StepKind

Words = Mapping[str, Promise | str]

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
    StepKind.SIGNED_IN: _("The person asked on their own page, signed in"),
    StepKind.PART_DECIDED: _("One thing that was asked for was decided on"),
    StepKind.PART_OPEN_AGAIN: _("A decision was taken back"),
    StepKind.HANDED_OVER: _("It was answered on paper"),
    StepKind.OUTCOME_TOLD: _("The person was told what was done"),
    StepKind.PERSON_NAMED: _("It was said whom the request concerns, and they were asked to confirm it"),
    StepKind.IDENTITY_CONFIRMED: _("The person confirmed the request through their address on file"),
    StepKind.ANSWER_APPROVED: _("The answer was approved and the link to it sent"),
    StepKind.LINK_SENT_AGAIN: _("A fresh link was sent to their address on file"),
    StepKind.ANSWER_FETCHED: _("The person fetched the answer"),
    StepKind.NOTHING_HELD: _("It was answered that nothing is held"),
    StepKind.ANSWERED_OTHERWISE: _("It was answered another way, outside the register"),
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

FILE_TYPES: Final[Words] = {
    FoundType.PDF: "PDF",
    FoundType.PNG: _("Picture (PNG)"),
    FoundType.JPEG: _("Picture (JPEG)"),
    FoundType.GIF: _("Picture (GIF)"),
    FoundType.WEBP: _("Picture (WebP)"),
    FoundType.OFFICE: _("Office document"),
    FoundType.ZIP: _("Packed files (ZIP)"),
    FoundType.HTML: _("Web page"),
    FoundType.EXECUTABLE: _("Program – do not open it"),
    FoundType.UNKNOWN: _("Unknown kind of file"),
}

VERDICT_TONES: Final[Words] = {
    Verdict.PASS: "good",
    Verdict.FAIL: "danger",
    Verdict.SOFTFAIL: "warning",
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
