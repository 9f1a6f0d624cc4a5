"""What data is used for: purposes, consents, statistics, automated decisions."""

from pydantic import Field as Of

from seloste.core.description.kinds import Basis, DecisionBasis, MarketingChannel
from seloste.core.description.schema.parts import Key, Part
from seloste.core.description.values import Text


class Consent(Part):
    """What a person is asked when a purpose rests on consent: the exact words beside the control."""

    text: Text
    explicit: bool = False
    """Asked in so many words, as Art. 9(2)(a), 22(2)(c) and 49(1)(a) demand."""


class Purpose(Part):
    """One purpose of processing with its one legal basis (Art. 5(1)(b), 6(1), 13(1)(c))."""

    name: Text
    description: Text
    """What is done for this purpose, in plain words."""
    basis: Basis
    subjects: tuple[Key, ...] = Of(min_length=1)
    """Whose data it concerns."""
    interest: Text | None = None
    """The legitimate interest pursued (Art. 13(1)(d))."""
    balancing: Text | None = None
    """Why people's own interests do not weigh more (Art. 6(1)(f))."""
    law: Text | None = None
    """The act that lays down the obligation (Art. 6(3))."""
    consent: Consent | None = None
    direct_marketing: bool = False
    channels: tuple[MarketingChannel, ...] = ()
    """How direct marketing reaches people."""
    existing_customers_only: bool = False
    """Marketing of own similar products to customers, who can refuse (Act 917/2014, section 200(3))."""
    data_subject_rights: bool = False
    """Whether this is the purpose of answering people's requests; exactly one is."""


class Statistics(Part):
    """Totals that single out nobody (Art. 89(1))."""

    purpose: Key
    by: tuple[Key, ...] = Of(min_length=1)
    """The fields and record types that are counted by."""
    smallest_group: int = Of(ge=1, le=1000)
    """A total of fewer people than this is not shown."""


class AutomatedDecision(Part):
    """An automated decision with its logic and effects (Art. 13(2)(f), 22)."""

    name: Text
    basis: DecisionBasis
    logic: Text
    effects: Text
    review: Text
    """How to have a human look at it, and to contest it (Art. 22(3))."""
