"""What people are promised: rights and how to use them, children, claims, further texts, terms of service."""

from datetime import date

from pydantic import Field as Of

from seloste.core.description.kinds import IdentityCheck, RequestChannel, RightKind
from seloste.core.description.schema.parts import Part, Words
from seloste.core.description.values import Period, Text


class Requests(Part):
    """How requests are made and answered (Art. 12)."""

    channels: tuple[RequestChannel, ...] = Of(min_length=1)
    """The quickest first."""
    answered_within: Period
    extended_by: Period | None = None
    """How much longer it may take when requests are many or complex, as people are told (Art. 12(3))."""
    refusals_explained: bool = False
    """Whether people are told that a refusal comes with reasons and remedies (Art. 12(4))."""
    identity: IdentityCheck


class Rights(Part):
    """The rights people are told of (Art. 13(2)(b)-(d)), and how to use them."""

    told: tuple[RightKind, ...] = Of(min_length=1)
    requests: Requests


class Children(Part):
    """Whether services are offered directly to children, and how parents agree (Art. 8)."""

    offered_to_children: bool
    parental_consent: Text | None = None
    """How the holder of parental responsibility agrees for a child below the age of consent."""


class Section(Part):
    """A further section of the notice."""

    title: Text
    text: Text


class Terms(Part):
    """Terms of service: a document and a version of its own, apart from the notice."""

    title: Text
    version: Words
    updated: date
    clauses: tuple[Section, ...] = Of(min_length=1)
