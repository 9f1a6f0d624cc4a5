"""What is kept about people: fields, records, sources, retention, services and contracts."""

from pydantic import Field as Of

from seloste.core.description.kinds import (
    FieldType,
    Necessity,
    Originals,
    Search,
    Sensitivity,
    SpecialCondition,
    StaffRole,
    StartEvent,
)
from seloste.core.description.schema.parts import Key, Part
from seloste.core.description.values import Period, Text


class Retention(Part):
    """How long something is kept and from when (Art. 13(2)(a)); each rule has a data key of its own."""

    keep: Period
    counted_from: StartEvent
    why: Text | None = None


class Source(Part):
    """Where values come from (Art. 14(2)(f)); ``from_person`` tells Art. 13 from Art. 14."""

    name: Text
    from_person: bool
    """Whether the person concerned gives the values themselves."""
    publicly_accessible: bool | None = None
    """Said of sources other than the person (Art. 14(2)(f))."""


class Choice(Part):
    """One value a choice field can take."""

    label: Text


class Kept(Part):
    """What is said of everything that is kept about a person."""

    label: Text
    purposes: tuple[Key, ...] = Of(min_length=1)
    sources: tuple[Key, ...] = Of(min_length=1)
    retention: Key
    necessity: Necessity
    consequence: Text | None = None
    """What follows when it is not given (Art. 13(2)(e))."""
    portable: bool | None = None
    """Whether people can take it along (Art. 20); unsaid, source and legal basis decide."""
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    condition: SpecialCondition | None = None
    """The condition of Art. 9(2), for special categories."""
    law: Text | None = None
    """The provision that allows what Art. 9(2)(b), (g)-(j), Art. 10 or a national act restricts."""
    seen_by: tuple[StaffRole, ...] | None = None
    """The roles that may see it, among those who work for its purposes; unsaid, all of those."""


class Field(Kept):
    """A value that describes a person now."""

    type: FieldType
    search: Search = Search.NO
    filter: bool = False
    """Whether lists can be filtered by it; for choices, countries and yes or no."""
    multiple: bool = False
    corrected_by_person: bool = False
    """Whether the person may correct it alone, without staff."""
    choices: dict[Key, Choice] | None = None


class RecordField(Part):
    """A value inside a record."""

    label: Text
    type: FieldType
    required: bool = False
    filter: bool = False
    copied_from: Key | None = None
    """The person's field that it is filled from when the record is made, to stay as it was then."""
    choices: dict[Key, Choice] | None = None


class RecordType(Kept):
    """A kind of dated entry about a person."""

    fields: dict[Key, RecordField] = Of(min_length=1)


class Service(Part):
    """Something people can order."""

    name: Text


class Contract(Part):
    """A contract with a person, which carries the purposes that rest on one (Art. 6(1)(b))."""

    name: Text
    purposes: tuple[Key, ...] = Of(min_length=1)
    proved_by: Key
    """The record type whose entries show that the contract is there."""
    services: tuple[Key, ...] = ()
    """What can be ordered under it."""


class EvidenceRule(Part):
    """Why and how long Seloste keeps one kind of its own evidence (Art. 5(2))."""

    purpose: Key
    retention: Key


class RequestsRule(EvidenceRule):
    """Why and how long requests are kept with their letters, and what becomes of a letter's original."""

    originals: Originals | None = None
    """What becomes of an e-mail in the mailbox that letters are fetched from; said where one is."""


class Evidence(Part):
    """What the system itself writes down about people: consents, requests with their letters, the log."""

    consents: EvidenceRule
    requests: RequestsRule
    log: EvidenceRule


class Roles(Part):
    """Which fields play the parts that the interface needs: how a person is called, reached, addressed.

    The value of ``reached_at`` belongs to one person only: two people never share it.
    """

    called_by: Key
    described_by: Key | None = None
    belongs_to: Key | None = None
    """The organisation that somebody works for or acts for."""
    reached_at: Key
    speaks: Key | None = None
