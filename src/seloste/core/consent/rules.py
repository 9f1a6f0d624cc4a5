"""What the description that was shown asks of a choice before it may be written down."""

from seloste.core.consent.proof import EXPLICIT, OWN_PAGE, Channel, Proof, Said
from seloste.core.description import Basis, Description
from seloste.core.description.schema import Consent
from seloste.core.errors import SelosteError
from seloste.core.language import Language


class BadChoice(SelosteError):
    """A choice, objection or restriction cannot be written down so; the message says why, and names nobody."""


def check_consent(purpose: str, proof: Proof, shown: Description) -> None:
    """Make sure that somebody was asked for just this, in just these words, by the description they were shown.

    Imported consent was asked elsewhere, in other words; its evidence stands in for the words.

    Raises:
        BadChoice: the purpose does not rest on consent, or only the banner asks about it; the words are not those published in that language;
            or explicit consent is needed and the act does not state it.
    """
    consent = _asked(purpose, shown)
    if proof.channel is not Channel.IMPORTED:
        _check_form(proof, shown)
        if proof.text != _words(consent, proof.language):
            raise BadChoice("The text of a consent is the one that was published in that language.")
    if consent.explicit and proof.act not in EXPLICIT:
        raise BadChoice("This purpose needs explicit consent: an act that says it in so many words.")


def check_words(purpose: str, said: Said, shown: Description) -> None:
    """Make sure that a refusal is about something that is asked for, and holds no words but published ones.

    Raises:
        BadChoice: the purpose does not rest on consent, only the banner asks about it, or the text or form was not published.
    """
    consent = _asked(purpose, shown)
    if said.channel is Channel.IMPORTED:
        return
    _check_form(said, shown)
    if said.text and said.text != _words(consent, said.language):
        raise BadChoice("The text of a refusal is the one that was published in that language.")


def _asked(purpose: str, shown: Description) -> Consent:
    declared = shown.purposes.get(purpose)
    if declared is None or declared.basis is not Basis.CONSENT or declared.consent is None:
        raise BadChoice("This purpose does not rest on consent, so there is none to give or to refuse.")
    if shown.is_of_device(purpose):
        raise BadChoice("The banner asks about this purpose on a device, so nobody here gives or refuses it.")
    return declared.consent


def _check_form(said: Said, shown: Description) -> None:
    if said.channel is Channel.PORTAL and said.form == OWN_PAGE:
        return
    if said.form and said.form not in shown.forms:
        raise BadChoice("The description has no such form.")


def _words(consent: Consent, language: str) -> str | None:
    return consent.text.root.get(Language(language)) if language else None
