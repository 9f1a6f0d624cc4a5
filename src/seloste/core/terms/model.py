"""What each language must be able to say; an instance that leaves a word out does not type-check.

A group whose attributes are the values of an enumeration is read with ``word``. Sentences have
``{places}`` to fill, the same in each language.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from seloste.core.terms.words import (
    Bases,
    ConsentChannels,
    ConsentChoices,
    ConsentStates,
    Kinds,
    Mechanisms,
    Necessities,
    RequestStates,
    Rights,
    Roles,
    StartEvents,
    Units,
    UseActions,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Short names of facts, columns and the answers yes, no and none."""

    address: str
    automated_effects: str
    automated_logic: str
    automated_name: str
    business_id: str
    contact_person: str
    controller: str
    cookie: str
    cookie_lasts: str
    cookie_provider: str
    cookie_purpose: str
    copy_from: str
    data: str
    email: str
    fingerprint: str
    given: str
    kept: str
    legal_basis: str
    mechanism: str
    name: str
    no: str
    none: str
    officer: str
    phone: str
    purpose: str
    purposes: str
    recipient: str
    recipient_role: str
    right: str
    right_means: str
    source: str
    updated: str
    version: str
    website: str
    what_we_do: str
    why: str
    yes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """Titles of sections, and the captions of tables and lists in them."""

    automated: str
    complaint: str
    consent_texts: str
    contents: str
    controller: str
    cookies: str
    evidence: str
    fields: str
    how_to_ask: str
    objection: str
    objection_marketing: str
    objection_other: str
    portability: str
    purposes: str
    recipients: str
    records: str
    retention: str
    rights: str
    security: str
    sources: str
    summary: str
    transfers: str
    versions: str
    withdrawal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The first layer of a notice: a sentence on each point, the rest follows (Guidelines WP260, 35-37)."""

    automated: str
    no_automated: str
    no_recipients: str
    no_transfers: str
    recipients: str
    retention: str
    rights: str
    transfers: str
    who: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Whole sentences of the notice and of the answer to a request for access."""

    agreed_disclosure: str
    ask_any_channel: str
    ask_deadline: str
    ask_free: str
    ask_identity: str
    ask_refusal: str
    complaint: str
    consent_texts: str
    cookies: str
    cookies_none: str
    evidence: str
    evidence_consents: str
    evidence_erasure: str
    evidence_log: str
    evidence_requests: str
    fields: str
    joint_controllers: str
    law: str
    law_finland: str
    no_automated: str
    no_officer: str
    no_recipients: str
    no_transfers: str
    objection: str
    objection_marketing: str
    portability: str
    purposes: str
    recipients: str
    records: str
    retention: str
    retention_default: str
    rights: str
    sources_third_party: str
    transfers: str
    versions: str
    withdrawal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWords:
    """What only the answer to a request for access says (Art. 15)."""

    action: str
    answered_at: str
    categories: str
    categories_text: str
    channel: str
    choice: str
    consents: str
    contents: str
    empty: str
    fields: str
    holds: str
    holds_nothing: str
    holds_title: str
    notice_version: str
    letter_from_us: str
    letter_from_you: str
    letter_text: str
    letter_writer: str
    letters: str
    purposes_text: str
    received: str
    received_at: str
    recipients_text: str
    records: str
    reference: str
    request_kinds: str
    requests: str
    retention_text: str
    retired: str
    retired_kept: str
    sources_text: str
    state: str
    text_shown: str
    title: str
    uses: str
    uses_text: str
    value: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Everything Seloste says in one language in its notices and answers.

    ``locale`` is the CLDR name of the language, for dates and countries; ``clock`` a CLDR time pattern.
    """

    locale: str
    notice_title: str
    clock: str
    time: str
    period_from: str
    session: str
    basis_because: str
    quoted: str
    labels: Labels
    titles: Titles
    summary: Summary
    sentences: Sentences
    answer: AnswerWords
    bases: Bases
    consent_channels: ConsentChannels
    consent_choices: ConsentChoices
    consent_states: ConsentStates
    kinds: Kinds
    mechanisms: Mechanisms
    necessities: Necessities
    request_states: RequestStates
    rights: Rights
    roles: Roles
    start_events: StartEvents
    units: Units
    use_actions: UseActions


def word(group: Any, code: StrEnum | str) -> str:
    """Return the word of ``group`` for ``code``; a code that the group does not know stands for itself.

    A newer part of the system may write a code that an answer must then still show.
    """
    return str(getattr(group, str(code), code))
