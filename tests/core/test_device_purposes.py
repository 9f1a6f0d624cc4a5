"""What the banner asks is no consent of a person in the register: one definition, and what is made from it."""

from typing import Any

import pytest
from described import asks_nobody, softpix

from seloste.core.consent import (
    Act,
    BadChoice,
    Channel,
    Control,
    Proof,
    Said,
    check_consent,
    check_words,
)
from seloste.core.description import Basis, Language
from seloste.core.document import Heading, texts
from seloste.core.notice import build
from seloste.core.record import build as build_record
from seloste.core.terms import terms

ASKED = ("web_statistics", "videos", "social_plugins")
PUT: dict[str, Any] = {
    "a field serves it": lambda tree: tree["fields"]["phone"]["purposes"].append("videos"),
    "a record serves it": lambda tree: tree["records"]["meeting"]["purposes"].append("videos"),
    "a form is sent for it": lambda tree: tree["forms"]["newsletter"].update(
        purpose="videos", consents=["videos"]
    ),
    "a form asks for it": lambda tree: tree["forms"]["contact"]["consents"].append("videos"),
}


def test_what_only_cookies_wait_for_is_asked_of_devices() -> None:
    """And of people what rests on consent besides, in the order of the description."""
    described = softpix()
    assert described.device_purposes == ASKED
    assert described.consents_of_people == ("marketing", "publication")
    assert all(described.purposes[key].basis is Basis.CONSENT for key in described.consents_of_people)


@pytest.mark.parametrize("change", PUT)
def test_what_data_of_people_serve_is_asked_of_people_though_a_cookie_waits_for_it_too(change: str) -> None:
    """The banner asks about it all the same."""
    described = softpix(PUT[change])
    assert described.device_purposes == ("web_statistics", "social_plugins")
    assert described.consents_of_people == ("marketing", "publication", "videos")


def test_a_purpose_without_a_cookie_is_never_asked_of_devices() -> None:
    """Though nothing serves it yet."""

    def unserved(tree: Any) -> None:
        asks_nobody(tree)
        tree["records"]["connection"]["purposes"] = ["inquiries"]

    assert softpix(unserved).device_purposes == ()
    assert not softpix(unserved).is_of_device("security")


@pytest.mark.parametrize("purpose", ASKED)
def test_nobody_in_the_register_gives_or_refuses_what_the_banner_asks(purpose: str) -> None:
    """However it is said to have come, in the very words of the banner."""
    described = softpix()
    consent = described.purposes[purpose].consent
    assert consent
    said: dict[str, Any] = {
        "actor": "visitor:visitor",
        "notice_version": "0" * 64,
        "act": Act.TICKED_BOX,
        "text": consent.text[Language.FI],
        "language": "fi",
        "form": "contact",
        "control": Control.OFF,
    }
    for channel in (Channel.WEB_FORM, Channel.PORTAL):
        with pytest.raises(BadChoice, match="banner"):
            check_consent(purpose, Proof(**said | {"channel": channel}), described)
        with pytest.raises(BadChoice, match="banner"):
            check_words(purpose, Said(**said | {"channel": channel}), described)


@pytest.mark.parametrize("language", Language)
def test_the_notice_tells_how_each_kind_of_consent_is_withdrawn(language: Language) -> None:
    """Art. 7(3): a person's with a link or a letter, what the banner asked on the website."""
    described, says = softpix(), terms(language).sentences

    def names(keys: tuple[str, ...]) -> str:
        return "; ".join(described.purposes[key].name[language] for key in keys)

    told = list(texts(build(described, language, content_hash="0" * 64).blocks))
    people = says.withdrawal.format(email="info@softpix.io", purposes=names(described.consents_of_people))
    devices = says.withdrawal_device.format(purposes=names(described.device_purposes))
    assert told.count(people) == told.count(devices) == 1
    (portable,) = [each for each in told if each.startswith(says.portability)]
    assert not any(described.purposes[key].name[language] in portable for key in ASKED)


def test_a_register_that_asks_by_the_banner_alone_tells_of_no_other_way_to_withdraw() -> None:
    """There is no link in a message to a visitor."""

    def alone(tree: Any) -> None:
        for purpose in ("marketing", "publication"):
            tree["purposes"][purpose] = {
                **{key: tree["purposes"][purpose][key] for key in ("name", "description", "subjects")},
                "basis": "legal_obligation",
                "law": tree["purposes"]["accounting"]["law"],
            }
        tree["forms"] = {}

    document = build(softpix(alone), Language.EN, content_hash="0" * 64)
    anchors = [block.anchor for block in document.blocks if isinstance(block, Heading)]
    assert "withdrawal" in anchors
    assert "with the link in the message" not in " ".join(texts(document.blocks))


def test_the_record_keeps_no_proof_by_name_of_what_the_banner_asked() -> None:
    """Its receipts name nobody, and are kept apart from the register."""
    made = build_record(softpix(), Language.EN, content_hash="0" * 64)
    kept = {each.key for each in made.activities if made.words.consents in each.evidence}
    assert kept == {"marketing", "publication"}


def test_a_purpose_asked_of_devices_is_a_processing_activity_all_the_same() -> None:
    """Art. 30(1): with what lies on devices, for how long, and who reads it there."""
    made = build_record(softpix(), Language.EN, content_hash="0" * 64)
    (videos,) = [each for each in made.activities if each.key == "videos"]
    assert [(limit.period, "video_captions" in limit.data) for limit in videos.limits] == [("6 months", True)]
    assert "Esimerkki Video Oy" in [each.who for each in videos.received]
