"""More closed lists, of what only a description names: channels, cookies, places, staff, protected data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Flat statements that a description can make, as ``kinds.Claim``."""

    no_disclosure: str
    only_employees_have_access: str
    no_transfers: str
    cookies_identify_nobody: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieCategories:
    """What a cookie is for, as ``kinds.CookieCategory``."""

    necessary: str
    preferences: str
    statistics: str
    marketing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionBases:
    """What allows an automated decision (Art. 22(2)), as ``kinds.DecisionBasis``."""

    contract: str
    law: str
    explicit_consent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityChecks:
    """When somebody who asks must show who they are (Art. 12(6)), as ``kinds.IdentityCheck``."""

    on_reasonable_doubt: str
    always: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Laws:
    """Provisions that differ from country to country: the Union's own, and what Finland made of it."""

    child_consent: str
    child_consent_finland: str
    cookies: str
    cookies_finland: str
    customer_marketing: str
    customer_marketing_finland: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketingChannels:
    """How direct marketing reaches people, as ``kinds.MarketingChannel``."""

    email: str
    text_message: str
    automated_call: str
    fax: str
    message_in_app: str
    phone: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Modules:
    """The modules of the standard contractual clauses (EU) 2021/914, in their order."""

    one: str
    two: str
    three: str
    four: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """What lies somewhere, as ``schema.Deployment``."""

    hosting: str
    backup: str
    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestChannels:
    """How a request or a permission reaches us, as ``kinds.RequestChannel``."""

    portal: str
    email: str
    web_form: str
    phone: str
    post: str
    in_person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivities:
    """Why data is specially protected, as ``kinds.Sensitivity`` without what is ordinary."""

    special_category: str
    criminal_offence: str
    personal_identity_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialConditions:
    """What allows the use of special categories (Art. 9(2)), as ``kinds.SpecialCondition``."""

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
class StaffRoles:
    """What members of staff do, as ``kinds.StaffRole``."""

    customer_service: str
    sales: str
    marketing: str
    accountant: str
    contact_person: str
    administrator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageKinds:
    """Where on a device something is stored, as ``kinds.StorageKind``."""

    cookie: str
    local_storage: str
    session_storage: str
    indexed_db: str
    cache_storage: str
    service_worker: str
    pixel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """The lists of this module in one language."""

    claims: Claims
    conditions: SpecialConditions
    cookie_categories: CookieCategories
    decision_bases: DecisionBases
    identity_checks: IdentityChecks
    laws: Laws
    marketing_channels: MarketingChannels
    modules: Modules
    places: Places
    request_channels: RequestChannels
    sensitivities: Sensitivities
    staff_roles: StaffRoles
    storage_kinds: StorageKinds
