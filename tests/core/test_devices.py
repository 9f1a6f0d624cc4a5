"""What is stored on devices: what the description lists, and what the banner keeps to remember a choice."""

from described import asks_nobody, in_all, softpix
from noticed import notice, said

from seloste.core.description import Language
from seloste.core.description.devices import KEPT_CHOICE, KEPT_RECEIPT, stored


def test_what_the_banner_keeps_is_on_the_list_where_it_asks() -> None:
    """As necessary, by the controller, for as long as a choice is remembered; in the notice too."""
    description = softpix()
    own = {name: stored(description)[name] for name in (KEPT_CHOICE, KEPT_RECEIPT)}
    assert {str(cookie.lasts) for cookie in own.values()} == {"182 days"}
    assert {cookie.provider for cookie in own.values()} == {description.controller.name}
    for language in Language:
        told = said(notice(language))
        for name, cookie in own.items():
            assert name in told
            assert cookie.purpose[language] in told


def test_the_notice_tells_how_long_a_receipt_is_kept() -> None:
    """It holds as long as the choice is remembered, and proves as long after as evidence of consents is kept."""
    told = [said(notice(language)) for language in Language]
    for words, periods in zip(
        told, (("182 days", "3 years"), ("182 päivää", "3 vuotta"), ("182 dagar", "3 år")), strict=True
    ):
        assert any(all(each in line for each in periods) for line in words.splitlines())


def test_a_website_that_asks_nothing_keeps_nothing() -> None:
    """Then no banner is shown."""
    description = softpix(asks_nobody)
    assert stored(description) == description.cookies
    assert KEPT_CHOICE not in said(notice(Language.EN, asks_nobody))


def test_a_description_can_list_it_in_words_of_its_own() -> None:
    """And then it is listed once, so."""

    def change(tree):
        tree["cookies"][KEPT_CHOICE] = {
            "purpose": in_all("Knows what you said"),
            "category": "necessary",
            "provider": "Softpix Oy",
            "lasts": "182 days",
        }

    assert stored(softpix(change))[KEPT_CHOICE].purpose[Language.EN] == softpix(change).cookies[KEPT_CHOICE].purpose[Language.EN]  # fmt: skip
