"""What visitors are asked: the purposes that wait for consent, and what each of them stores or reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from seloste.core.description import Description
from seloste.core.description.devices import stored
from seloste.core.description.kinds import CookieCategory, RecipientRole
from seloste.core.description.schema import Cookie, Recipient

SIGNALS: Final[Mapping[CookieCategory, tuple[str, ...]]] = {
    CookieCategory.NECESSARY: (),
    CookieCategory.PREFERENCES: (),
    CookieCategory.STATISTICS: ("analytics_storage",),
    CookieCategory.MARKETING: ("ad_storage", "ad_user_data", "ad_personalization"),
}
"""The signals of Google Consent Mode v2 that a purpose's cookies stand for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One purpose that visitors are asked about, with what it stores and who receives it."""

    key: str
    cookies: Mapping[str, Cookie]
    recipients: tuple[Recipient, ...]

    @property
    def signals(self) -> tuple[str, ...]:
        """The signals that are granted with it."""
        found = {each: None for cookie in self.cookies.values() for each in SIGNALS[cookie.category]}
        return tuple(found)

    @property
    def sharing(self) -> bool:
        """Whether data is shared beyond those who work for the controller, which Global Privacy Control refuses."""
        return any(cookie.category is CookieCategory.MARKETING for cookie in self.cookies.values()) or any(
            recipient.role is not RecipientRole.PROCESSOR for recipient in self.recipients
        )


def asked(description: Description) -> tuple[Asked, ...]:
    """Return the purposes that a visitor's device waits for, in the order of the description.

    A cookie that names its consent waits; the description's structure allows none that is necessary to name one.
    Banner, choices and receipts all go by this.
    """
    waiting = {cookie.consent for cookie in description.cookies.values() if cookie.consent}
    return tuple(_asked(description, key) for key in description.purposes if key in waiting)


def necessary(description: Description) -> dict[str, Cookie]:
    """Return what is stored without asking, the banner's own included."""
    return {name: cookie for name, cookie in stored(description).items() if cookie.consent is None}


def _asked(description: Description, key: str) -> Asked:
    cookies = {name: cookie for name, cookie in description.cookies.items() if cookie.consent == key}
    shared = {each for cookie in cookies.values() for each in cookie.shared_with}
    return Asked(
        key=key,
        cookies=cookies,
        recipients=tuple(one for name, one in description.recipients.items() if name in shared),
    )
