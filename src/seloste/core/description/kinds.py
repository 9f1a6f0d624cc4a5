"""The closed lists of the law and of the format: what a word in a description can be."""

from enum import StrEnum


class Basis(StrEnum):
    """The six legal bases of Art. 6(1); a purpose has exactly one."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"


class MarketingChannel(StrEnum):
    """How direct marketing reaches people; the first five need prior consent (Act 917/2014, section 200)."""

    EMAIL = "email"
    TEXT_MESSAGE = "text_message"
    AUTOMATED_CALL = "automated_call"
    FAX = "fax"
    MESSAGE_IN_APP = "message_in_app"
    PHONE = "phone"
    POST = "post"


class Necessity(StrEnum):
    """Whether a person must give a value (Art. 13(2)(e))."""

    STATUTORY = "statutory"
    CONTRACTUAL = "contractual"
    VOLUNTARY = "voluntary"


class Originals(StrEnum):
    """What becomes of an e-mail in the mailbox it came to, once the register has it."""

    MOVED = "moved"
    DELETED = "deleted"


class Sensitivity(StrEnum):
    """What the law asks beyond a legal basis (Art. 9, 10; Data Protection Act 1050/2018, section 29)."""

    ORDINARY = "ordinary"
    SPECIAL_CATEGORY = "special_category"
    CRIMINAL_OFFENCE = "criminal_offence"
    PERSONAL_IDENTITY_CODE = "personal_identity_code"


class SpecialCondition(StrEnum):
    """The conditions of Art. 9(2) under which special categories may be processed."""

    EXPLICIT_CONSENT = "explicit_consent"
    EMPLOYMENT_AND_SOCIAL_LAW = "employment_and_social_law"
    VITAL_INTERESTS = "vital_interests"
    MEMBERS_OF_NON_PROFIT = "members_of_non_profit"
    MADE_PUBLIC = "made_public"
    LEGAL_CLAIMS = "legal_claims"
    SUBSTANTIAL_PUBLIC_INTEREST = "substantial_public_interest"
    HEALTH_CARE = "health_care"
    PUBLIC_HEALTH = "public_health"
    ARCHIVING_AND_RESEARCH = "archiving_and_research"


class FieldType(StrEnum):
    """What kind of value a field holds, which decides its checks, its control and its normal form."""

    NAME = "name"
    TEXT = "text"
    LONG_TEXT = "long_text"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    COUNTRY = "country"
    URL = "url"
    DATE = "date"
    NUMBER = "number"
    MONEY = "money"
    YES_NO = "yes_no"
    CHOICE = "choice"
    IP_ADDRESS = "ip_address"


class Search(StrEnum):
    """How staff may find a person by a field; ``PREFIX`` also by the first letters of each word."""

    NO = "no"
    EXACT = "exact"
    PREFIX = "prefix"


class StartEvent(StrEnum):
    """The event a retention period is counted from.

    ``CALENDAR_YEAR_END`` is the end of the calendar year in which the financial year ended, as the
    Accounting Act (1336/1997, chapter 2, section 10) counts for vouchers.
    """

    COLLECTED = "collected"
    LAST_CONTACT = "last_contact"
    RELATIONSHIP_END = "relationship_end"
    CONTRACT_END = "contract_end"
    FINANCIAL_YEAR_END = "financial_year_end"
    CALENDAR_YEAR_END = "calendar_year_end"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    REQUEST_CLOSED = "request_closed"


class RecipientRole(StrEnum):
    """What a recipient is towards the controller (Art. 4(7)-(9), 26, 28)."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    JOINT_CONTROLLER = "joint_controller"


class Mechanism(StrEnum):
    """What a transfer to a third country rests on (Art. 45 to 47, 49)."""

    ADEQUACY = "adequacy"
    STANDARD_CONTRACTUAL_CLAUSES = "standard_contractual_clauses"
    BINDING_CORPORATE_RULES = "binding_corporate_rules"
    CODE_OF_CONDUCT = "code_of_conduct"
    CERTIFICATION = "certification"
    EXPLICIT_CONSENT = "explicit_consent"


class ProcessorTerm(StrEnum):
    """What a contract with a processor must oblige it to (Art. 28(3)(a)-(h))."""

    INSTRUCTIONS = "instructions"
    CONFIDENTIALITY = "confidentiality"
    SECURITY = "security"
    SUB_PROCESSORS = "sub_processors"
    HELP_WITH_RIGHTS = "help_with_rights"
    HELP_WITH_DUTIES = "help_with_duties"
    RETURN_OR_DELETION = "return_or_deletion"
    AUDITS = "audits"


class RightKind(StrEnum):
    """What people can demand (Art. 7(3), 15 to 18, 20 to 22, 77)."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"
    HUMAN_REVIEW = "human_review"
    COMPLAINT = "complaint"


class RequestChannel(StrEnum):
    """A way in which a request can be made (Art. 12(2))."""

    PORTAL = "portal"
    EMAIL = "email"
    WEB_FORM = "web_form"
    PHONE = "phone"
    POST = "post"
    IN_PERSON = "in_person"


class IdentityCheck(StrEnum):
    """When somebody who asks must show who they are (Art. 12(6))."""

    ON_REASONABLE_DOUBT = "on_reasonable_doubt"
    ALWAYS = "always"


class Claim(StrEnum):
    """Flat statements a notice can make; each is held against the rest of the description."""

    NO_DISCLOSURE = "no_disclosure"
    ONLY_EMPLOYEES_HAVE_ACCESS = "only_employees_have_access"
    NO_TRANSFERS = "no_transfers"
    COOKIES_IDENTIFY_NOBODY = "cookies_identify_nobody"


class CookieCategory(StrEnum):
    """What a cookie is for; all but the necessary ones wait for consent (Act 917/2014, section 205)."""

    NECESSARY = "necessary"
    PREFERENCES = "preferences"
    STATISTICS = "statistics"
    MARKETING = "marketing"


class StorageKind(StrEnum):
    """Where on a visitor's device something is stored or read; the same law holds for all."""

    COOKIE = "cookie"
    LOCAL_STORAGE = "local_storage"
    SESSION_STORAGE = "session_storage"
    INDEXED_DB = "indexed_db"
    CACHE_STORAGE = "cache_storage"
    SERVICE_WORKER = "service_worker"
    """Named by the path of its scope, such as “/”."""
    PIXEL = "pixel"


class DecisionBasis(StrEnum):
    """What allows a decision by automated means alone (Art. 22(2))."""

    CONTRACT = "contract"
    LAW = "law"
    EXPLICIT_CONSENT = "explicit_consent"


class StaffRole(StrEnum):
    """The roles a member of staff can hold; what each may do is one table in ``core.access``."""

    CUSTOMER_SERVICE = "customer_service"
    SALES = "sales"
    MARKETING = "marketing"
    ACCOUNTANT = "accountant"
    CONTACT_PERSON = "contact_person"
    ADMINISTRATOR = "administrator"
