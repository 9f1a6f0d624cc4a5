"""Where people can complain, and which countries share one data protection law."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from seloste.core.language import Language

EEA: Final = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO".split()
)
"""EU member states, Iceland, Liechtenstein and Norway (EEA Joint Committee decision 154/2018)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisoryAuthority:
    """Where to lodge a complaint (Art. 77), in each language the authority itself publishes."""

    name: Mapping[Language, str]
    address: Mapping[Language, str]
    phone: str
    email: str
    website: Mapping[Language, str]
    source: str
    read_on: date


AUTHORITIES: Final[Mapping[str, SupervisoryAuthority]] = {
    "FI": SupervisoryAuthority(
        name={
            Language.EN: "Office of the Data Protection Ombudsman",
            Language.FI: "Tietosuojavaltuutetun toimisto",
            Language.SV: "Dataombudsmannens byrå",
        },
        address={
            Language.EN: "Lintulahdenkuja 4, 00530 Helsinki; P.O. Box 800, 00531 Helsinki, Finland",
            Language.FI: "Lintulahdenkuja 4, 00530 Helsinki; PL 800, 00531 Helsinki",
            Language.SV: "Fågelviksgränden 4, 00530 Helsingfors; PB 800, 00531 Helsingfors",
        },
        phone="+358 29 566 6700",
        email="tietosuoja@om.fi",
        website={
            Language.EN: "https://tietosuoja.fi/en",
            Language.FI: "https://tietosuoja.fi",
            Language.SV: "https://tietosuoja.fi/sv",
        },
        source="https://tietosuoja.fi/yhteystiedot and https://tietosuoja.fi/sv/kontaktuppgifter",
        read_on=date(2026, 11, 23),
    ),
}
"""Supervisory authorities by country code."""
