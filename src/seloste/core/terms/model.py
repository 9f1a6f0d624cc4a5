"""What each language must be able to say; an instance that leaves a word out does not type-check.

A group whose attributes are the values of an enumeration is read with ``word``. Sentences have
``{places}`` to fill, the same in each language.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from seloste.core.terms.described import Described
from seloste.core.terms.words import (
    Bases,
    ConsentChannels,
    ConsentChoices,
    ConsentStates,
    ContractChanges,
    Kinds,
    Mechanisms,
    Necessities,
    ObjectionOutcomes,
    RequestStates,
    RestrictionGrounds,
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
    all_purposes: str
    allowed_by: str
    automated_effects: str
    automated_logic: str
    automated_name: str
    automated_review: str
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
    publication: str
    published_for: str
    published_where: str
    purpose: str
    purposes: str
    recipient: str
    recipient_role: str
    representative: str
    reviewed: str
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
    children: str
    complaint: str
    consent_texts: str
    contents: str
    controller: str
    cookies: str
    disclosures: str
    evidence: str
    fields: str
    how_to_ask: str
    joint_controllers: str
    objection: str
    objection_marketing: str
    objection_other: str
    places: str
    portability: str
    publications: str
    purposes: str
    recipients: str
    records: str
    retention: str
    rights: str
    security: str
    sensitive: str
    sources: str
    staff: str
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
    sources: str
    transfers: str
    who: str
    whom: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Whole sentences of the notice and of the answer to a request for access."""

    ask_balancing: str
    ask_deadline: str
    ask_extension: str
    ask_free: str
    ask_one_way: str
    ask_refusal: str
    ask_ways: str
    balancing: str
    breach: str
    channels: str
    children: str
    complaint: str
    consent_explicit: str
    consent_texts: str
    cookie_consent: str
    cookie_shared: str
    cookies: str
    cookies_choice: str
    cookies_receipts: str
    cookies_identifiable: str
    cookies_necessary: str
    cookies_none: str
    cookies_required: str
    customers_only: str
    disclosure_law: str
    disclosure_permission: str
    disclosure_sender: str
    engaged_by: str
    evidence: str
    evidence_consents: str
    evidence_erasure: str
    evidence_log: str
    evidence_requests: str
    fields: str
    joint_ask: str
    joint_controllers: str
    joint_essence: str
    law: str
    law_finland: str
    no_access: str
    no_automated: str
    no_children: str
    no_officer: str
    no_recipients: str
    no_transfers: str
    objection: str
    objection_marketing: str
    originals_deleted: str
    originals_moved: str
    place_keeps: str
    place_own: str
    portability: str
    portability_covers: str
    portability_what: str
    publications: str
    purposes: str
    recipient_hosts: str
    recipients: str
    records: str
    retention: str
    retention_default: str
    rights: str
    seen_by: str
    sensitive: str
    source_not_public: str
    source_public: str
    sources_third_party: str
    staff: str
    statistics: str
    subjects: str
    transfer_assessed: str
    transfer_listing: str
    transfer_occasional: str
    transfers: str
    versions: str
    withdrawal: str
    withdrawal_device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWords:
    """What only the answer to a request for access says (Art. 15)."""

    action: str
    answered_at: str
    categories: str
    categories_text: str
    channel: str
    choice: str
    change: str
    consents: str
    contents: str
    contract_begins: str
    contract_ends: str
    contract_lasts: str
    contracts: str
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
    lifted: str
    objections: str
    purposes_text: str
    received: str
    received_at: str
    recipients_text: str
    records: str
    reference: str
    request_kinds: str
    requests: str
    retention_text: str
    restrictions: str
    retired: str
    retired_kept: str
    sources_text: str
    state: str
    text_shown: str
    title: str
    until: str
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
    described: Described
    bases: Bases
    consent_channels: ConsentChannels
    consent_choices: ConsentChoices
    contract_changes: ContractChanges
    objection_outcomes: ObjectionOutcomes
    restriction_grounds: RestrictionGrounds
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
