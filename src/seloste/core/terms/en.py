"""English: British spelling, plain words, the reader is “you”."""

from typing import Final

from seloste.core.terms import words
from seloste.core.terms.model import Labels, Terms, Titles
from seloste.core.terms.sentences_en import ANSWER, SENTENCES, SUMMARY

_LABELS: Final = Labels(
    address="Address",
    automated_effects="What it means for you",
    automated_logic="How it works",
    automated_name="Decision",
    business_id="Business ID",
    contact_person="Contact person",
    controller="Controller",
    cookie="Cookie",
    cookie_lasts="Kept for",
    cookie_provider="Set by",
    cookie_purpose="What it is for",
    copy_from="Where to see the safeguards",
    data="Data",
    email="E-mail",
    fingerprint="Fingerprint (SHA-256)",
    given="Must you give it?",
    kept="Kept for",
    legal_basis="Legal basis",
    mechanism="What the transfer rests on",
    name="Name",
    no="no",
    none="none",
    officer="Data protection officer",
    phone="Phone",
    purpose="Purpose",
    purposes="Purposes",
    recipient="Recipient",
    recipient_role="Role",
    right="Right",
    right_means="What it means",
    source="Where it comes from",
    updated="Updated",
    version="Version",
    website="Website",
    what_we_do="What we do",
    why="Why",
    yes="yes",
)

_TITLES: Final = Titles(
    automated="Automated decisions and profiling",
    complaint="Your right to complain",
    consent_texts="What we ask your consent for",
    contents="Contents",
    controller="Who answers for your data",
    cookies="Cookies",
    evidence="What the system notes for itself",
    fields="What we keep about you",
    how_to_ask="How to use your rights",
    objection="Your right to object",
    objection_marketing="Direct marketing",
    objection_other="Other uses",
    portability="Data you can take with you",
    purposes="Why we use your data",
    recipients="Who receives your data",
    records="What we note about our dealings",
    retention="How long we keep it",
    rights="Your rights",
    security="How we protect it",
    sources="Where the data comes from",
    summary="In short",
    transfers="Transfers outside the EU and the EEA",
    versions="About this notice",
    withdrawal="Withdrawing consent",
)

TERMS: Final = Terms(
    locale="en_GB",
    notice_title="Privacy notice: {register}",
    clock="HH:mm",
    time="{day} at {clock}",
    period_from="{period} {start}",
    basis_because="{basis}\n{because}",
    quoted="“{text}”",
    labels=_LABELS,
    titles=_TITLES,
    summary=SUMMARY,
    sentences=SENTENCES,
    answer=ANSWER,
    bases=words.Bases(
        consent="Consent (Article 6(1)(a))",
        contract="Contract with you, or steps you asked for before one (Article 6(1)(b))",
        legal_obligation="Legal obligation (Article 6(1)(c))",
        vital_interests="Protecting somebody's vital interests (Article 6(1)(d))",
        public_task="Task in the public interest or official authority (Article 6(1)(e))",
        legitimate_interests="Legitimate interests (Article 6(1)(f))",
    ),
    consent_channels=words.ConsentChannels(
        web_form="web form", confirmation_link="confirmation link", withdrawal_link="withdrawal link"
    ),
    consent_choices=words.ConsentChoices(
        given="Given", confirmed="Confirmed", refused="Refused", withdrawn="Withdrawn"
    ),
    consent_states=words.ConsentStates(
        never_asked="not asked",
        awaiting_confirmation="waiting for your confirmation",
        given="in force",
        refused="refused",
        withdrawn="withdrawn",
    ),
    kinds=words.Kinds(
        access="to see your data",
        rectification="to have data corrected",
        erasure="to have data erased",
        restriction="to restrict the use of data",
        objection="to object to the use of data",
        portability="to take data with you",
        consent_withdrawal="to withdraw consent",
        disclosure_permission="to permit disclosure",
        disclosure_withdrawal="to withdraw a permission to disclose",
        identity_proof="to prove your identity",
        reminder="to remind us of a request",
        other="something else",
    ),
    mechanisms=words.Mechanisms(
        adequacy="Adequacy decision of the European Commission (Article 45)",
        standard_contractual_clauses="Standard contractual clauses of the European Commission (Article 46(2)(c))",
        binding_corporate_rules="Binding corporate rules (Article 47)",
    ),
    necessities=words.Necessities(
        statutory="Yes, the law demands it",
        contractual="Yes, for the service",
        voluntary="No, you may choose",
    ),
    request_states=words.RequestStates(
        to_identify="received",
        awaiting_identity="waiting for you to confirm that it is yours",
        identified="being answered",
        answered="answered",
        closed="closed",
    ),
    rights=words.Rights(
        access=words.Right(
            name="Access",
            means="To know whether we use data about you, and to have a copy of it (Article 15).",
        ),
        rectification=words.Right(
            name="Rectification",
            means="To have wrong data corrected and incomplete data completed (Article 16).",
        ),
        erasure=words.Right(
            name="Erasure",
            means="To have data erased, for example when it is no longer needed; what the law obliges us to keep stays (Article 17).",
        ),
        restriction=words.Right(
            name="Restriction",
            means="To have us only store data, for example while we find out whether it is right (Article 18).",
        ),
        portability=words.Right(
            name="Portability",
            means="To take what you gave us with you, in machine-readable form (Article 20).",
        ),
        objection=words.Right(
            name="Objection",
            means="To object to uses that rest on our interests, and to all direct marketing (Article 21).",
        ),
        withdrawal=words.Right(
            name="Withdrawal of consent", means="To take back a consent at any time (Article 7(3))."
        ),
        automated=words.Right(
            name="A human being decides",
            means="To have a person look at an automated decision, to give your view and to contest it (Article 22(3)).",
        ),
        complaint=words.Right(
            name="Complaint", means="To complain to the supervisory authority (Article 77)."
        ),
    ),
    roles=words.Roles(
        processor="Processor: acts only on a controller's instructions",
        controller="Controller: decides for itself",
        joint_controller="Joint controller with us",
    ),
    start_events=words.StartEvents(
        collected="from when it was recorded",
        last_contact="from your latest contact",
        relationship_end="from the end of the customer relationship",
        contract_end="from the end of the contract",
        calendar_year_end="from the end of the calendar year in which the financial year ended",
        consent_withdrawn="from the withdrawal of consent",
        request_closed="from the closing of the request",
    ),
    units=words.Units(
        days=words.Unit(one="day", many="days"),
        months=words.Unit(one="month", many="months"),
        years=words.Unit(one="year", many="years"),
    ),
    use_actions=words.UseActions(
        search="Found in a search",
        read="Read",
        add="Added or changed",
        answer="Request worked on",
        sort="Letter sorted",
        send="Message sent",
        read_letters="Letters read",
        read_log="Log read",
        verify_log="Log verified",
        read_description="Register description read",
    ),
)
