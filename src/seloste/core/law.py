"""Law as data: tables that change with the law and not with the code, each row with its source."""

from dataclasses import dataclass

from seloste.core.language import Language

EEA = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO".split()
)
"""EU member states, Iceland, Liechtenstein and Norway (EEA Joint Committee decision 154/2018)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisoryAuthority:
    """Where to lodge a complaint (Art. 77), in each language the authority itself publishes."""

    name: dict[Language, str]
    address: dict[Language, str]
    phone: str
    email: str
    website: dict[Language, str]


AUTHORITIES = {
    # Source: the authority's contact page, read 2026-11.
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
    ),
}
"""Supervisory authorities by country code."""
