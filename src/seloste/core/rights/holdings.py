"""Everything held about one person, as plain values; who gathers it from where is not known here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldValue:
    """One value of a field, with its origin; ``notice_version`` was in force when it was recorded."""

    value: str
    source: str
    at: datetime
    notice_version: str
    until: datetime | None = None
    """When it was replaced, for a value that the field does not say any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldField:
    """A field and its values, earlier ones included where they are kept."""

    key: str
    values: tuple[HeldValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRecord:
    """A dated entry with its values by field of the record type."""

    type: str
    at: datetime
    source: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractEvent:
    """One change of a contract, from which day on, and from which source."""

    kind: str
    on: date
    service: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldContract:
    """A contract with its days and every change; ``ends`` is the first day on which it does not hold."""

    contract: str
    service: str
    begins: date
    ends: date | None
    events: tuple[ContractEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEvent:
    """One choice, with the words the person was shown."""

    kind: str
    at: datetime
    text: str
    language: str
    channel: str
    notice_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldConsent:
    """The history of choices about one purpose, and what holds now."""

    purpose: str
    state: str
    events: tuple[ConsentEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldObjection:
    """An objection to a purpose (Art. 21), and how it ended; ``reasons`` are the grounds that weighed more."""

    purpose: str
    at: datetime
    ended_at: datetime | None = None
    outcome: str = ""
    reasons: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRestriction:
    """A restriction of processing (Art. 18), and when it was lifted."""

    ground: str
    at: datetime
    lifted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRequest:
    """A request the person has made."""

    reference: str
    kinds: tuple[str, ...]
    received_at: datetime
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldLetter:
    """A letter between the person and the controller; links and codes are taken out of its text."""

    at: datetime
    from_person: bool
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One use of the person's data: when and for what, never by which employee (CJEU C-579/21)."""

    at: datetime
    purpose: str
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """All that is held about one person in every room of the system."""

    fields: tuple[HeldField, ...] = ()
    records: tuple[HeldRecord, ...] = ()
    contracts: tuple[HeldContract, ...] = ()
    consents: tuple[HeldConsent, ...] = ()
    objections: tuple[HeldObjection, ...] = ()
    restrictions: tuple[HeldRestriction, ...] = ()
    requests: tuple[HeldRequest, ...] = ()
    letters: tuple[HeldLetter, ...] = ()
    uses: tuple[Use, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is held besides the person's own requests and their letters."""
        return any(
            (
                self.fields,
                self.records,
                self.contracts,
                self.consents,
                self.objections,
                self.restrictions,
                self.uses,
            )
        )
