"""The closed lists of the law and of Seloste itself, as groups of words that a language must fill."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bases:
    """Names of the legal bases with their article (Art. 6(1)), as ``kinds.Basis``."""

    consent: str
    contract: str
    legal_obligation: str
    vital_interests: str
    public_task: str
    legitimate_interests: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Necessities:
    """Whether data must be given (Art. 13(2)(e)), as ``kinds.Necessity``."""

    statutory: str
    contractual: str
    voluntary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StartEvents:
    """The event a period is counted from, as a phrase that follows the period; as ``kinds.StartEvent``."""

    collected: str
    last_contact: str
    relationship_end: str
    contract_end: str
    financial_year_end: str
    calendar_year_end: str
    consent_withdrawn: str
    request_closed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of time after the number one and after other numbers, and as what something is done within."""

    one: str
    many: str
    within_one: str
    within_many: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """The units of a length of time, as ``values.Unit``."""

    minutes: Unit
    hours: Unit
    days: Unit
    months: Unit
    years: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """What a recipient is (Art. 4(7)-(9), 26, 28), as ``kinds.RecipientRole``."""

    processor: str
    controller: str
    joint_controller: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanisms:
    """What a transfer rests on (Art. 45-47, 49), as ``kinds.Mechanism``."""

    adequacy: str
    standard_contractual_clauses: str
    binding_corporate_rules: str
    code_of_conduct: str
    certification: str
    explicit_consent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A right by name, and what it means for the person who has it, with its article."""

    name: str
    means: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What people can demand (Chapter III, Art. 7(3), 77), as ``kinds.RightKind``."""

    access: Right
    rectification: Right
    erasure: Right
    restriction: Right
    portability: Right
    objection: Right
    withdrawal: Right
    human_review: Right
    complaint: Right


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """What a request asks for, as ``core.letters.kinds.Kind``."""

    access: str
    rectification: str
    erasure: str
    restriction: str
    objection: str
    portability: str
    consent_withdrawal: str
    disclosure_permission: str
    disclosure_withdrawal: str
    identity_proof: str
    reminder: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestStates:
    """Where a request stands, as ``core.requests.RequestState``."""

    to_identify: str
    awaiting_identity: str
    identified: str
    answered: str
    closed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentChoices:
    """What a person did about one purpose, as ``core.consent.Choice``."""

    given: str
    confirmed: str
    refused: str
    withdrawn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictionGrounds:
    """Why processing is restricted, as ``core.consent.Ground``."""

    accuracy_contested: str
    unlawful: str
    needed_for_claims: str
    objection_pending: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionOutcomes:
    """How an objection ended, as ``core.consent.Outcome``."""

    consented: str
    taken_back: str
    overridden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractChanges:
    """What happened to a contract, as ``core.contracts.ChangeKind``."""

    concluded: str
    changed: str
    ended: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentStates:
    """What holds now for one purpose, as ``core.consent.State``."""

    never_asked: str
    awaiting_confirmation: str
    lapsed: str
    given: str
    refused: str
    withdrawn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentChannels:
    """How a choice reached us, as ``core.consent.Channel``."""

    web_form: str
    confirmation_link: str
    withdrawal_link: str
    portal: str
    phone: str
    in_person: str
    letter: str
    imported: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UseActions:
    """What was done with a person's data, as ``core.access.Action``."""

    search: str
    read: str
    add: str
    correct: str
    conclude: str
    choose: str
    restrict: str
    erase: str
    merge: str
    export: str
    answer: str
    sort: str
    send: str
    read_letters: str
    read_log: str
    verify_log: str
    read_description: str
    read_cookie_choices: str
    read_staff: str
    manage_staff: str
    restore: str
