"""A receipt as a document: the fields of ISO/IEC TS 27560, named in the Data Privacy Vocabulary (JSON-LD).

It tells what was asked, what was chosen and when, and of the person who chose nothing but the receipt's own random
number. GDPR Art. 7(1): whoever relies on consent shows that it was given; refusals are shown alike.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

import msgspec

from seloste.edge.asked import Asked, Party, Purpose, Words
from seloste.edge.clock import written
from seloste.edge.store.rows import Shown

SCHEMA: Final = "ISO/IEC TS 27560:2023"
VALID: Final = "P182D"
"""How long a choice holds before it is asked for again; a refusal for as long as an acceptance (K16)."""
CONSENT: Final = "gdpr:A6-1-a"
RIGHTS: Final = ("gdpr:A7-3", "gdpr:A13", "gdpr:A77")

CONTEXT: Final[Mapping[str, str]] = {
    "dpv": "https://w3id.org/dpv#",
    "gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "dct": "http://purl.org/dc/terms/",
    "schema_version": "dct:conformsTo",
    "record_id": "dct:identifier",
    "receipt_id": "dpv:hasIdentifier",
    "pii_principal_id": "dpv:hasDataSubject",
    "privacy_notice": "dpv:hasNotice",
    "language": "dct:language",
    "replaces": "dct:replaces",
    "purpose": "dpv:hasPurpose",
    "lawful_basis": "dpv:hasLegalBasis",
    "pii_information": "dpv:hasPersonalData",
    "pii_type": "dpv:hasPersonalData",
    "pii_optional": "dpv:hasNecessity",
    "pii_controllers": "dpv:hasDataController",
    "collection_method": "dpv:hasDataSource",
    "storage_locations": "dpv:hasLocation",
    "retention_period": "dpv:hasDuration",
    "jurisdiction": "dpv:hasJurisdiction",
    "recipient_third_parties": "dpv:hasRecipient",
    "withdrawal_method": "dpv:hasConsentControl",
    "privacy_rights": "dpv:hasRight",
    "authority_party": "dpv:hasAuthority",
    "party_id": "dct:identifier",
    "party_address": "dpv:hasAddress",
    "party_email": "dpv:hasContact",
    "party_phone": "dpv:hasContact",
    "party_url": "dpv:hasContact",
    "party_contact": "dpv:hasContact",
    "party_name": "dpv:hasName",
    "event_time": "dct:date",
    "validity_duration": "dct:valid",
    "entity_id": "dpv:isImplementedByEntity",
    "event_type": "dpv:hasLegalBasis",
    "event_state": "dpv:hasConsentStatus",
}
"""What each name means; those without a property of their own are left to the reader."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """What was chosen for one purpose."""

    purpose: str
    event_type: str = CONSENT
    event_state: str
    event_time: str
    validity_duration: str = VALID
    entity_id: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A whole receipt, in the order in which it is read."""

    context: Mapping[str, str] = msgspec.field(name="@context")
    schema_version: str
    record_id: str
    receipt_id: str
    pii_principal_id: str
    recorded_at: str
    configuration: str
    text_version: str
    language: str
    surface: str
    replaces: str | None = None
    choices: msgspec.Raw
    event: list[Event]
    privacy_notice: str
    pii_processing: msgspec.Raw
    party_identification: msgspec.Raw


def document(receipt: str, shown: Shown, asked: Asked) -> bytes:
    """Return the receipt's document as JSON."""
    principal, at = f"urn:uuid:{receipt}", written(shown.recorded_at)
    chosen = msgspec.json.decode(shown.choices, type=dict[str, bool])
    before = msgspec.json.decode(shown.earlier, type=dict[str, bool]) if shown.earlier else {}
    processing, parties = _told(asked, shown.language)
    return _ENCODER.encode(
        Receipt(
            context=CONTEXT,
            schema_version=SCHEMA,
            record_id=receipt,
            receipt_id=receipt,
            pii_principal_id=principal,
            recorded_at=at,
            configuration=asked.configuration,
            text_version=asked.version,
            language=shown.language,
            surface=shown.surface,
            replaces=str(shown.replaces) if shown.replaces else None,
            choices=msgspec.Raw(shown.choices.encode()),
            event=[
                Event(
                    purpose=key,
                    event_state=_state(given=given, before=before.get(key, False)),
                    event_time=at,
                    entity_id=principal,
                )
                for key, given in chosen.items()
            ],
            privacy_notice=asked.notice,
            pii_processing=processing,
            party_identification=parties,
        )
    )


_ENCODER = msgspec.json.Encoder()


def _state(*, given: bool, before: bool) -> str:
    """Name what a choice is: no to what an earlier receipt said yes to is a withdrawal (Art. 7(3))."""
    if given:
        return "dpv:ConsentGiven"
    return "dpv:ConsentWithdrawn" if before else "dpv:ConsentRefused"


@lru_cache(maxsize=64)
def _told(asked: Asked, language: str) -> tuple[msgspec.Raw, msgspec.Raw]:
    """Return what all receipts of one configuration and language tell alike."""
    authority = [party.id for party in asked.parties if party.role == "authority"]
    processing = [_processing(purpose, asked, language, authority) for purpose in asked.purposes]
    parties = [dict(_party(party, language)) for party in asked.parties]
    return msgspec.Raw(_ENCODER.encode(processing)), msgspec.Raw(_ENCODER.encode(parties))


def _processing(purpose: Purpose, asked: Asked, language: str, authority: list[str]) -> Mapping[str, Any]:
    return {
        "purpose": purpose.key,
        "purpose_name": purpose.name[language],
        "lawful_basis": CONSENT,
        "pii_information": [
            {
                "pii_type": each.name,
                "pii_optional": True,
                "kind": each.kind,
                "provider": each.provider,
                "retention_period": each.lasts,
            }
            for each in purpose.stored
        ],
        "pii_controllers": [party.id for party in asked.parties if party.role in _CONTROLLERS],
        "collection_method": "the visitor's device",
        "storage_locations": purpose.countries,
        "retention_period": sorted({each.lasts for each in purpose.stored}),
        "jurisdiction": asked.jurisdiction,
        "recipient_third_parties": purpose.recipients,
        "withdrawal_method": "dpv:WithdrawConsent",
        "privacy_rights": RIGHTS,
        "authority_party": authority,
    }


_CONTROLLERS: Final = frozenset({"controller", "joint_controller"})


def _party(party: Party, language: str) -> Iterator[tuple[str, str]]:
    yield "party_id", party.id
    yield "party_role", party.role
    yield "party_type", _TYPES.get(party.role, "recipient")
    yield "party_name", party.name[language]
    yield "party_address", f"{_said(party.address, language)}{party.country}"
    yield "party_contact", party.email or _said(party.url, language) or party.name[language]
    for name, value in (("party_email", party.email), ("party_phone", party.phone)):
        if value:
            yield name, value
    if party.url:
        yield "party_url", party.url[language]


_TYPES: Final = {"controller": "data controller", "authority": "supervisory authority"}


def _said(words: Words | None, language: str) -> str:
    return f"{words[language]}, " if words else ""
