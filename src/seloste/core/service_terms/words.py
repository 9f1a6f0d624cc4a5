"""What the terms of service say in each language besides their clauses."""

from dataclasses import dataclass
from typing import Final

from seloste.core.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything one language needs."""

    title: str
    provider: str
    parties_title: str
    parties: str
    privacy_title: str
    privacy: str
    rights: str
    about_title: str
    about: str


WORDS: Final = {
    Language.EN: Words(
        title="{title}: {provider}",
        provider="Provider",
        parties_title="Who offers the services",
        parties="{provider} provides its services on these terms. They are part of the contract between you and us.",
        privacy_title="Your personal data",
        privacy=(
            "How we use personal data is told in our privacy notice. It is another document, and you are not "
            "asked to agree to it."
        ),
        rights=(
            "Nothing in these terms limits the rights that data protection law gives you, or what we answer for "
            "under it (General Data Protection Regulation (EU) 2016/679, Articles 12–22, 77–79 and 82)."
        ),
        about_title="About these terms",
        about=(
            "These terms have a version of their own. The fingerprint identifies their text: it changes only "
            "when the terms change."
        ),
    ),
    Language.FI: Words(
        title="{title}: {provider}",
        provider="Palveluntarjoaja",
        parties_title="Kuka palvelut tarjoaa",
        parties="{provider} tarjoaa palvelujaan näillä ehdoilla. Ne ovat osa sinun ja meidän välistä sopimusta.",
        privacy_title="Henkilötietosi",
        privacy=(
            "Henkilötietojen käsittelystä kerrotaan tietosuojaselosteessamme. Se on eri asiakirja, eikä sinua "
            "pyydetä hyväksymään sitä."
        ),
        rights=(
            "Mikään näissä ehdoissa ei rajoita oikeuksia, jotka tietosuojalainsäädäntö antaa sinulle, eikä sen "
            "mukaista vastuutamme (yleinen tietosuoja-asetus (EU) 2016/679, 12–22, 77–79 ja 82 artikla)."
        ),
        about_title="Näistä ehdoista",
        about=(
            "Näillä ehdoilla on oma versionsa. Tiiviste yksilöi niiden tekstin: se muuttuu vain, kun ehdot "
            "muuttuvat."
        ),
    ),
    Language.SV: Words(
        title="{title}: {provider}",
        provider="Tjänsteleverantör",
        parties_title="Vem som erbjuder tjänsterna",
        parties="{provider} erbjuder sina tjänster på dessa villkor. De är en del av avtalet mellan dig och oss.",
        privacy_title="Dina personuppgifter",
        privacy=(
            "Hur vi behandlar personuppgifter berättar vi i vår dataskyddsbeskrivning. Den är ett annat dokument, "
            "och du ombeds inte godkänna den."
        ),
        rights=(
            "Inget i dessa villkor begränsar de rättigheter som dataskyddslagstiftningen ger dig, eller vårt ansvar "
            "enligt den (allmänna dataskyddsförordningen (EU) 2016/679, artiklarna 12–22, 77–79 och 82)."
        ),
        about_title="Om dessa villkor",
        about=(
            "Dessa villkor har en egen version. Kontrollsumman identifierar texten: den ändras bara när villkoren "
            "ändras."
        ),
    ),
}
