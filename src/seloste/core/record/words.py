"""What a language must be able to say in a record; the register is spoken of, and nobody is spoken to."""

from dataclasses import dataclass

from seloste.core.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """A label for each ``Column`` that a reader is shown, and for two columns of the tables."""

    register: str
    version: str
    updated: str
    fingerprint: str
    controller: str
    joint_controllers: str
    representative: str
    data_protection_officer: str
    purpose: str
    activity: str
    subjects: str
    data: str
    recipients: str
    role: str
    transfers: str
    erasure: str
    counted_from: str
    security: str
    legal_basis: str
    balancing: str
    system: str
    owner: str
    impact_assessment: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivities:
    """What the law asks beyond a legal basis, as ``kinds.Sensitivity``."""

    special_category: str
    criminal_offence: str
    personal_identity_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """The conditions of Art. 9(2) with their point, as ``kinds.SpecialCondition``."""

    explicit_consent: str
    employment_and_social_law: str
    vital_interests: str
    members_of_non_profit: str
    made_public: str
    legal_claims: str
    substantial_public_interest: str
    health_care: str
    public_health: str
    archiving_and_research: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfers:
    """What is said of a recipient's place, and of what a transfer rests on (Art. 30(1)(e), 44 to 49)."""

    none: str
    public: str
    module: str
    assessed: str
    listed: str
    occasional: str
    not_occasional: str
    safeguards: str
    unnamed: str
    no_compelling: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """Signs that an impact assessment is needed (Art. 35; Guidelines WP248 rev.01, chapter III.B)."""

    seen: str
    unseen: str
    sensitive: str
    automated: str
    children: str
    unknown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything a record says in one language; ``terms`` are the common ones, without a “you” in them."""

    title: str
    general: str
    notes: str
    law: str
    beyond: str
    kept: str
    received: str
    labels: Labels
    terms: Terms
    sensitivities: Sensitivities
    conditions: Conditions
    transfers: Transfers
    screening: Screening
    none: str
    no_recipients: str
    no_representative: str
    representative_unnamed: str
    officer_not_required: str
    officer_unnamed: str
    act: str
    engaged_by: str
    contract: str
    hosts: str
    public: str
    everywhere: str
    from_publication: str
    from_storing: str
    on_devices: str
    consents: str
    requests: str
    log: str
    evidence: str
    not_balanced: str
    balancing_unwritten: str
    hosting: str
    backup: str
    mail: str
    own_premises: str
    outside: str
    backup_kept: str
