"""Consent as the law defines it: what no proof can say, and what the description asks of it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from described import in_all, softpix

from seloste.core.consent import (
    OWN_PAGE,
    Act,
    BadChoice,
    Channel,
    Choice,
    Control,
    Event,
    Evidence,
    Proof,
    Said,
    Step,
    Verification,
    check_consent,
    check_words,
)
from seloste.core.description import DescriptionError

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
WORDS = softpix().purposes["marketing"].consent.text.root["en"]
PROOF: dict[str, Any] = {
    "text": WORDS,
    "language": "en",
    "form": "contact",
    "control": Control.OFF,
    "act": Act.TICKED_BOX,
    "channel": Channel.WEB_FORM,
    "actor": "visitor:visitor",
    "notice_version": "2.0",
}
SPOKEN: dict[str, Any] = {
    "form": "",
    "control": Control.NONE,
    "act": Act.SAID_BY_PHONE,
    "channel": Channel.PHONE,
    "verification": Verification.STAFF_HEARD,
}
EVIDENCE = Evidence(
    text="Yes, write to me.",
    language="en",
    act=Act.TICKED_BOX,
    collected_at=AT - 30 * DAY,
    where="the old shop's newsletter form",
    reference="export 2024, line 12",
)


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ({"text": " \n"}, "needs the text"),
        ({"notice_version": ""}, "version of the notice"),
        ({"language": ""}, "needs the language"),
        ({"language": "de"}, "language is named by its code"),
        ({"form": ""}, "needs the form"),
        ({"form": "Matti Meikäläinen"}, "named by their keys"),
        ({"actor": "matti@example.org"}, "named by their keys"),
        ({"act": None}, "silence is none"),
        ({"act": "scrolled"}, "silence is none"),
        ({"control": True}, "ticked beforehand is no consent"),
        ({"control": None}, "ticked beforehand is no consent"),
        ({"control": Control.NONE}, "said or written has no control"),
        ({"act": Act.WROTE_LETTER}, "said or written has no control"),
    ],
)
def test_what_shows_no_choice_is_no_proof_of_one(lacking: dict[str, Any], said: str) -> None:
    """Art. 4(11), 7(1); C-673/17, Planet49: silence, ticked boxes and words of one's own are nothing."""
    assert Proof(**PROOF).text == WORDS
    with pytest.raises(ValueError, match=said):
        Proof(**PROOF | lacking)


def test_no_act_is_silence_and_no_control_was_on() -> None:
    """Whoever wants to write down a visit, scrolling or a bundle finds no word for it."""
    assert {act.value for act in Act} == {
        "ticked_box",
        "pressed_button",
        "followed_link",
        "said_by_phone",
        "said_in_person",
        "wrote_letter",
    }
    assert {control.value for control in Control} == {"off", "none"}


def test_spoken_and_imported_consent_stood_in_no_form_of_ours() -> None:
    """There was no control to be on, or it stood elsewhere."""
    assert Proof(**PROOF | SPOKEN).form == ""
    assert Proof(**PROOF | {"form": "", "channel": Channel.IMPORTED}).control is Control.OFF


def test_the_version_of_the_words_is_their_hash() -> None:
    """One letter more is another version."""
    assert Proof(**PROOF).text_hash != Proof(**PROOF | {"text": WORDS + "."}).text_hash
    assert len(Proof(**PROOF).text_hash) == 64


def event(**otherwise: Any) -> Event:
    """Return a good event with something else in it."""
    good = {
        "id": UUID(int=1),
        "purpose": "marketing",
        "choice": Choice.GIVEN,
        "at": AT,
        "proof": Proof(**PROOF),
    }
    return Event(**good | otherwise)


@pytest.mark.parametrize(
    ("otherwise", "said"),
    [
        ({"purpose": ("marketing", "publication")}, "one purpose"),
        ({"purpose": "marketing, publication"}, "one purpose"),
        ({"purpose": ""}, "one purpose"),
        ({"proof": Said(channel=Channel.PHONE, actor="sales:7")}, "nothing without its proof"),
        ({"choice": Choice.CONFIRMED}, "says what it confirms"),
        ({"confirms": UUID(int=2)}, "says what it confirms"),
        ({"evidence": EVIDENCE}, "evidence from elsewhere"),
        ({"proof": Proof(**PROOF | {"channel": Channel.IMPORTED})}, "evidence from elsewhere"),
    ],
)
def test_an_event_is_one_choice_about_one_purpose_with_its_proof(
    otherwise: dict[str, Any], said: str
) -> None:
    """Several purposes in one yes, or a yes that nothing shows, cannot be written down."""
    assert event().purpose == "marketing"
    with pytest.raises(ValueError, match=said):
        event(**otherwise)


def test_a_refusal_needs_no_more_than_the_way_it_came() -> None:
    """An empty box is enough for a no, and for nothing else."""
    refusal = event(choice=Choice.REFUSED, proof=Said(channel=Channel.WEB_FORM, actor="visitor:visitor"))
    assert not refusal.step.proved


def test_an_imported_choice_counts_from_when_it_was_collected() -> None:
    """Not from when somebody uploaded it."""
    imported = event(proof=Proof(**PROOF | {"channel": Channel.IMPORTED}), evidence=EVIDENCE)
    assert imported.step == Step(
        EVIDENCE.collected_at, UUID(int=1), Choice.GIVEN, proved=False, imported=True
    )


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ({"where": " "}, "where it was collected"),
        ({"reference": ""}, "document of it"),
        ({"collected_at": datetime(2026, 1, 1)}, "needs its zone"),  # noqa: DTZ001 (that is the point)
    ],
)
def test_an_imported_choice_needs_its_evidence(lacking: dict[str, Any], said: str) -> None:
    """Where, when and which document; a list of addresses alone is nothing."""
    good = {name: getattr(EVIDENCE, name) for name in EVIDENCE.__slots__}
    with pytest.raises(ValueError, match=said):
        Evidence(**good | lacking)


def explicit(tree: dict[str, Any]) -> None:
    """Ask for explicit consent, as for data about health."""
    tree["purposes"]["publication"]["consent"]["explicit"] = True


def test_consent_is_to_the_words_that_were_published_in_that_language() -> None:
    """And to a purpose that rests on consent, in a form that there is."""
    check_consent("marketing", Proof(**PROOF), softpix())
    check_consent("marketing", Proof(**PROOF | {"channel": Channel.IMPORTED, "text": "Yes"}), softpix())
    for wrong in ({"text": WORDS + " "}, {"language": "fi"}, {"form": "unknown"}):
        with pytest.raises(BadChoice):
            check_consent("marketing", Proof(**PROOF | wrong), softpix())
    for purpose in ("inquiries", "service", "accounting", "unknown"):
        with pytest.raises(BadChoice, match="does not rest on consent"):
            check_consent(purpose, Proof(**PROOF), softpix())


@pytest.mark.parametrize("act", list(Act))
def test_explicit_consent_needs_an_act_that_says_it(act: Act) -> None:
    """Art. 9(2)(a): pressing a button that does other things as well says nothing in so many words."""
    words = softpix().purposes["publication"].consent.text.root["en"]
    without = act in (Act.SAID_BY_PHONE, Act.SAID_IN_PERSON, Act.WROTE_LETTER)
    proof = Proof(**PROOF | {"act": act, "text": words, "control": Control.NONE if without else Control.OFF})
    check_consent("publication", proof, softpix())
    if act is Act.PRESSED_BUTTON:
        with pytest.raises(BadChoice, match="explicit"):
            check_consent("publication", proof, softpix(explicit))
    else:
        check_consent("publication", proof, softpix(explicit))


def test_a_refusal_holds_no_words_but_published_ones() -> None:
    """Nothing of the person's own can lie in it, and it is about something that is asked for."""

    def refused(**otherwise: Any) -> Said:
        return Said(channel=Channel.WEB_FORM, actor="visitor:visitor", **otherwise)

    check_words("marketing", refused(), softpix())
    check_words("marketing", refused(text=WORDS, language="en", form="contact"), softpix())
    elsewhere = Said(channel=Channel.IMPORTED, actor="system:system", text="No thanks", language="en")
    check_words("marketing", elsewhere, softpix())
    for wrong in (refused(text="Leave me alone", language="en"), refused(text=WORDS), refused(form="other")):
        with pytest.raises(BadChoice):
            check_words("marketing", wrong, softpix())
    with pytest.raises(BadChoice):
        check_words("inquiries", refused(), softpix())


def test_ones_own_page_is_a_form_that_no_description_declares() -> None:
    """For what is chosen there, and for nothing else."""
    check_consent("marketing", Proof(**PROOF | {"form": OWN_PAGE, "channel": Channel.PORTAL}), softpix())
    for wrong in ({"form": OWN_PAGE}, {"form": "other", "channel": Channel.PORTAL}):
        with pytest.raises(BadChoice, match="no such form"):
            check_consent("marketing", Proof(**PROOF | wrong), softpix())


def test_a_form_never_requires_consent() -> None:
    """Art. 7(4): a description in which it would cannot be put together."""

    def required(tree: dict[str, Any]) -> None:
        newsletter = {**tree["fields"]["phone"], "label": in_all("Newsletter")}
        tree["fields"]["marketing"] = newsletter
        for part in ("asks", "requires"):
            tree["forms"]["contact"][part].append("marketing")

    with pytest.raises(DescriptionError) as refused:
        softpix(required)
    assert any(
        "a form can never require one" in str(problem) for problem in (refused.value, *refused.value.args)
    )
