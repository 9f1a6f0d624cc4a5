"""The small values a description is made of: languages, texts, periods and the closed lists of the law."""

import re
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, RootModel, model_validator


class Language(StrEnum):
    """The languages Seloste speaks; a description says which of them its register uses."""

    EN = "en"
    FI = "fi"
    SV = "sv"


class Text(RootModel[dict[Language, str]]):
    """One text in each language of the register."""

    model_config = ConfigDict(frozen=True)

    def __getitem__(self, language: Language) -> str:
        """Return the text in ``language``; a loaded description has every language it declares."""
        return self.root[language]

    @model_validator(mode="after")
    def _says_something(self) -> "Text":
        if not self.root or not all(text.strip() for text in self.root.values()):
            raise ValueError("a text must say something in each of its languages")
        return self


class Basis(StrEnum):
    """The six legal bases of Art. 6(1); a purpose has exactly one."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"


class Necessity(StrEnum):
    """Whether a person must give a value (Art. 13(2)(e))."""

    STATUTORY = "statutory"
    CONTRACTUAL = "contractual"
    VOLUNTARY = "voluntary"


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
    """The event a retention period is counted from."""

    COLLECTED = "collected"
    LAST_CONTACT = "last_contact"
    RELATIONSHIP_END = "relationship_end"
    CONTRACT_END = "contract_end"
    CALENDAR_YEAR_END = "calendar_year_end"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    REQUEST_CLOSED = "request_closed"


class RecipientRole(StrEnum):
    """What a recipient is towards the controller (Art. 4(7)-(9), 26, 28)."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    JOINT_CONTROLLER = "joint_controller"


class Mechanism(StrEnum):
    """What a transfer to a third country rests on (Art. 45, 46, 47)."""

    ADEQUACY = "adequacy"
    STANDARD_CONTRACTUAL_CLAUSES = "standard_contractual_clauses"
    BINDING_CORPORATE_RULES = "binding_corporate_rules"


class StaffRole(StrEnum):
    """The roles a member of staff can hold; what each may do is one table in ``core.access``."""

    CUSTOMER_SERVICE = "customer_service"
    SALES = "sales"
    MARKETING = "marketing"
    ACCOUNTANT = "accountant"
    CONTACT_PERSON = "contact_person"
    ADMINISTRATOR = "administrator"


class Unit(StrEnum):
    """The units a retention period may be counted in."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


class Period(BaseModel):
    """A length of time as written in a description: ``30 days``, ``6 months``, ``1 year``."""

    model_config = ConfigDict(frozen=True)
    count: int
    unit: Unit

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        match = re.fullmatch(r"([1-9]\d{0,3}) (day|month|year)s?", value.strip())
        if not match:
            raise ValueError("write a period as a number and a unit: 30 days, 6 months, 1 year")
        return {"count": int(match[1]), "unit": f"{match[2]}s"}

    def __str__(self) -> str:
        unit = str(self.unit)
        return f"{self.count} {unit if self.count > 1 else unit[:-1]}"
