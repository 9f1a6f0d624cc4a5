"""What is stored on visitors' devices: what the description lists, and what the banner keeps to remember a choice."""

from typing import Final

from seloste.core.description.kinds import CookieCategory, StorageKind
from seloste.core.description.schema import Cookie, Description
from seloste.core.description.values import Lifetime, Text
from seloste.core.language import Language

KEPT_FOR: Final = Lifetime.model_validate("182 days")
"""How long a choice is remembered, refusal and acceptance alike (CNIL 2020-092: about six months)."""

KEPT_CHOICE: Final = "cc_cookie"
"""The cookie that holds the choice; blockers that refuse for their users look for it by this name."""

KEPT_RECEIPT: Final = "site-choices"
"""The item of local storage that holds the choice's receipt, and receipts still to be sent."""

_KEPT: Final = {
    KEPT_CHOICE: (
        StorageKind.COOKIE,
        Text(
            {
                Language.EN: "Remembers your choice, so that you are not asked again",
                Language.FI: "Muistaa valintasi, jottei sitä kysytä uudelleen",
                Language.SV: "Kommer ihåg ditt val, så att du inte får frågan på nytt",
            }
        ),
    ),
    KEPT_RECEIPT: (
        StorageKind.LOCAL_STORAGE,
        Text(
            {
                Language.EN: "Holds the receipt of your choice",
                Language.FI: "Säilyttää kuitin valinnastasi",
                Language.SV: "Sparar kvittot på ditt val",
            }
        ),
    ),
}


def stored(description: Description) -> dict[str, Cookie]:
    """Return everything that is stored on a device or read from it, by its name.

    Where something waits for consent, the banner keeps the choice and its receipt; the description may list them
    itself, in words of its own.
    """
    listed = description.cookies
    if not any(cookie.consent for cookie in listed.values()):
        return listed
    own = {name: cookie for name, cookie in _own(description.controller.name).items() if name not in listed}
    return {**listed, **own}


def _own(provider: str) -> dict[str, Cookie]:
    return {
        name: Cookie(
            purpose=purpose,
            category=CookieCategory.NECESSARY,
            kind=kind,
            provider=provider,
            lasts=KEPT_FOR,
        )
        for name, (kind, purpose) in _KEPT.items()
    }
