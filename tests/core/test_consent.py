"""Consent as the law defines it: what no proof can say, and what follows from a history of choices."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from described import in_all, softpix
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.consent import (
    CONFIRM_WITHIN,
    Act,
    BadChoice,
    Channel,
    Choice,
    Control,
    Event,
    Evidence,
    Ground,
    Outcome,
    Proof,
    Said,
    State,
    Step,
    Verification,
    check_consent,
    check_end,
    check_lifting,
    check_words,
    held,
    may_object,
    state,
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


def step(number: int, choice: Choice, after: timedelta = timedelta(), **otherwise: Any) -> Step:
    """Return the choice of somebody whom nobody has identified."""
    return Step(AT + after, number, choice, **{"proved": False, **otherwise})


ASKED = step(1, Choice.GIVEN)


@pytest.mark.parametrize(
    ("after", "then", "later"),
    [
        (timedelta(), State.GIVEN, State.GIVEN),
        (CONFIRM_WITHIN, State.GIVEN, State.GIVEN),
        (CONFIRM_WITHIN + timedelta(seconds=1), State.LAPSED, State.LAPSED),
    ],
)
def test_consent_from_a_form_counts_once_it_is_confirmed_in_time(
    after: timedelta, then: State, later: State
) -> None:
    """Fourteen days to the second; a later confirmation does nothing."""
    confirmation = step(2, Choice.CONFIRMED, after, proved=True, confirms=1)
    assert state([ASKED], at=AT) is State.AWAITING_CONFIRMATION
    assert state([ASKED, confirmation], at=AT + after) is then
    assert state([ASKED, confirmation], at=AT + 400 * DAY) is later


def test_what_is_not_confirmed_counts_as_never_given() -> None:
    """A no that was there before is there after."""
    late = AT + CONFIRM_WITHIN + timedelta(seconds=1)
    assert held([ASKED], at=AT + CONFIRM_WITHIN).waiting == {1}
    assert held([ASKED], at=late).waiting == frozenset()
    assert state([ASKED], at=late) is State.LAPSED
    for no, holds in ((Choice.REFUSED, State.REFUSED), (Choice.WITHDRAWN, State.WITHDRAWN)):
        assert state([step(0, no, -DAY), ASKED], at=AT) is State.AWAITING_CONFIRMATION
        assert state([step(0, no, -DAY), ASKED], at=late) is holds


def test_consent_of_somebody_known_counts_at_once() -> None:
    """Signed in, or heard by somebody who knew them: nobody else can have given it."""
    assert held([step(1, Choice.GIVEN, proved=True)], at=AT).since == AT


def test_a_late_confirmation_does_not_undo_a_withdrawal() -> None:
    """Nor does one for an older consent when a newer one waits."""
    withdrawn = step(2, Choice.WITHDRAWN, DAY)
    again = step(3, Choice.GIVEN, 2 * DAY)
    of_the_first = step(4, Choice.CONFIRMED, 3 * DAY, proved=True, confirms=1)
    of_the_second = step(5, Choice.CONFIRMED, 3 * DAY, proved=True, confirms=3)
    at = AT + 3 * DAY
    assert state([ASKED, withdrawn, of_the_first], at=at) is State.WITHDRAWN
    assert state([ASKED, withdrawn, again, of_the_first], at=at) is State.AWAITING_CONFIRMATION
    assert state([ASKED, withdrawn, again, of_the_first, of_the_second], at=at) is State.GIVEN


def test_a_second_form_leaves_consent_in_force_and_can_be_confirmed_again() -> None:
    """It waits for its own confirmation meanwhile."""
    given = [ASKED, step(2, Choice.CONFIRMED, proved=True, confirms=1), step(3, Choice.GIVEN, DAY)]
    assert held(given, at=AT + DAY).state is State.GIVEN
    assert held(given, at=AT + DAY).waiting == {3}


def test_an_empty_box_of_somebody_unknown_takes_nothing_away() -> None:
    """A form proves nothing about who left it empty; somebody known who says no has said it."""
    given = step(1, Choice.GIVEN, proved=True)
    assert state([given, step(2, Choice.REFUSED, DAY)], at=AT + DAY) is State.GIVEN
    assert state([ASKED, step(2, Choice.REFUSED, DAY)], at=AT + DAY) is State.AWAITING_CONFIRMATION
    assert state([given, step(2, Choice.REFUSED, DAY, proved=True)], at=AT + DAY) is State.REFUSED
    assert state([step(2, Choice.REFUSED)], at=AT) is State.REFUSED


@pytest.mark.parametrize("no", [Choice.REFUSED, Choice.WITHDRAWN])
@pytest.mark.parametrize("days", [-40, 40], ids=["older", "newer"])
@pytest.mark.parametrize("here", [True, False], ids=["here", "elsewhere"])
def test_an_import_raises_no_no_to_a_yes(no: Choice, days: int, here: bool) -> None:
    """Refused or withdrawn, here or there, before or after the imported consent was collected."""
    imported = step(1, Choice.GIVEN, imported=True)
    said_no = step(2, no, days * DAY, imported=not here)
    expected = State.REFUSED if no is Choice.REFUSED else State.WITHDRAWN
    assert state([imported], at=AT) is State.GIVEN
    assert state([imported, said_no], at=AT + 50 * DAY) is expected


def test_an_imported_withdrawal_does_not_end_a_newer_consent_of_ours() -> None:
    """What somebody chose here last is what they want."""
    history = [
        step(1, Choice.GIVEN, proved=True),
        step(2, Choice.WITHDRAWN, -40 * DAY, imported=True),
        step(3, Choice.GIVEN, -DAY, imported=True),
    ]
    assert held(history, at=AT) == held(history[:1], at=AT)
    assert state([history[0], step(2, Choice.WITHDRAWN, DAY, imported=True)], at=AT + DAY) is State.WITHDRAWN


STEPS = st.builds(
    Step,
    st.integers(-30, 30).map(lambda days: AT + days * DAY),
    st.integers(0, 9),
    st.sampled_from(Choice),
    st.booleans(),
    st.booleans(),
    st.integers(0, 9),
)


@given(st.lists(STEPS, unique_by=lambda one: one.id))
def test_consent_is_never_live_without_a_yes_that_counts(steps: list[Step]) -> None:
    """Whatever the history: somebody known gave it, or confirmed it, or it came with evidence and no no."""
    if state(steps, at=AT + 30 * DAY) is State.GIVEN:
        yes = [one for one in steps if one.choice is Choice.GIVEN]
        confirmed = {one.confirms for one in steps if one.choice is Choice.CONFIRMED}
        no = any(one.choice in (Choice.REFUSED, Choice.WITHDRAWN) for one in steps)
        assert any(not no if one.imported else one.proved or one.id in confirmed for one in yes)


@given(st.lists(STEPS, unique_by=lambda one: one.id), st.booleans())
def test_a_withdrawal_always_holds(steps: list[Step], proved: bool) -> None:
    """Art. 7(3): in any state, whoever says it; nothing before it matters."""
    withdrawn = Step(AT + 30 * DAY, 10, Choice.WITHDRAWN, proved)
    assert state([*steps, withdrawn], at=AT + 31 * DAY) is State.WITHDRAWN


def test_the_order_in_which_rows_are_found_does_not_matter() -> None:
    """What holds follows from when each choice was made."""
    history = [ASKED, step(2, Choice.CONFIRMED, DAY, confirms=1), step(3, Choice.WITHDRAWN, 2 * DAY)]
    assert {state(found, at=AT + 3 * DAY) for found in permutations(history)} == {State.WITHDRAWN}


def test_nobody_was_asked_who_said_nothing() -> None:
    """Silence is no history."""
    assert state([], at=AT) is State.NEVER_ASKED


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


def test_people_object_to_what_rests_on_interests_and_to_all_marketing() -> None:
    """Art. 21(1), (2); what rests on consent, contract or law is not weighed."""
    described = softpix()
    objectable = {key for key in described.purposes if may_object(key, described)}
    assert objectable == {
        "inquiries",
        "social_media",
        "customer_relationship",
        "marketing",
        "statistics",
        "security",
    }
    assert not may_object("unknown", described)


@pytest.mark.parametrize("outcome", [Outcome.CONSENTED, Outcome.TAKEN_BACK])
@pytest.mark.parametrize("marketing", [True, False])
def test_the_person_can_end_an_objection_of_theirs(outcome: Outcome, marketing: bool) -> None:
    """Later, not before it was made."""
    check_end(outcome, marketing=marketing, objected_at=AT, ended_at=AT)
    with pytest.raises(BadChoice, match="before it was made"):
        check_end(outcome, marketing=marketing, objected_at=AT, ended_at=AT - DAY)


def test_grounds_weigh_more_only_when_they_are_shown_and_told_beforehand() -> None:
    """Art. 21(1); against an objection to marketing nothing ever does (Art. 21(3))."""
    good: dict[str, Any] = {
        "marketing": False,
        "objected_at": AT,
        "ended_at": AT + 2 * DAY,
        "reasons": "A claim is before the court.",
        "informed_at": AT + DAY,
    }
    check_end(Outcome.OVERRIDDEN, **good)
    for wrong, said in (
        ({"marketing": True}, "always stands"),
        ({"reasons": " "}, "compelling grounds"),
        ({"informed_at": None}, "Tell the person first"),
        ({"informed_at": AT - DAY}, "Tell the person first"),
        ({"informed_at": AT + 2 * DAY}, "Tell the person first"),
    ):
        with pytest.raises(BadChoice, match=said):
            check_end(Outcome.OVERRIDDEN, **good | wrong)


def test_a_restriction_is_lifted_once_the_person_was_told() -> None:
    """Art. 18(3): before, not at the same moment."""
    check_lifting(restricted_at=AT, informed_at=AT, lifted_at=AT + DAY)
    for informed_at in (None, AT - DAY, AT + DAY):
        with pytest.raises(BadChoice, match="Tell the person first"):
            check_lifting(restricted_at=AT, informed_at=informed_at, lifted_at=AT + DAY)


def test_there_are_just_the_four_grounds_of_the_law() -> None:
    """Art. 18(1)(a) to (d)."""
    assert len(Ground) == 4
