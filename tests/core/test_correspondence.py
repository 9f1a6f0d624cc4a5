"""The letters the register writes: each in each language, complete, short of line and silent about people."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.correspondence import (
    Confirming,
    Message,
    Sender,
    Told,
    acknowledgement,
    acknowledgement_unknown,
    answer_ready,
    confirm_consent,
    confirm_identity,
    consent_confirmed,
    en,
    fi,
    nothing_held,
    outcome,
    reply,
    sign_in_code,
    sv,
)
from seloste.core.correspondence.layout import WIDTH, quoted, written_out
from seloste.core.description import Language
from seloste.core.letters import Kind, find_reference, parse
from seloste.core.requests import RIGHTS, WHY_NOT, Decision, WhyNot

SENDER = Sender(
    controller="Aurora Example Oy",
    contact="Aino Example",
    email="register@aurora.example",
    notice="https://register.aurora.example/notice",
)
LINK = "https://register.aurora.example/l/" + "J3x0bU2hG7Zq8w1vN5tYk4rP9sD6fA0cE2mXiLoBnHk"
REFERENCE = "SEL-7K3QXM"
RECEIVED, DUE, EXTENDED = date(2026, 11, 27), date(2026, 12, 28), date(2027, 3, 1)
EXPIRES = date(2026, 12, 10)
CONSENT = (
    "Aurora Example Oy may send me news about its own services by e-mail.\n\n"
    "I can withdraw this consent at any time with the link in each message or at register@aurora.example."
)
AUTHORITY = "Office of the Example Ombudsman\nExample street 4, 00530 Helsinki\nhttps://authority.example"
TEXTS = {Language.EN: en.TEXTS, Language.FI: fi.TEXTS, Language.SV: sv.TEXTS}

WRITTEN: dict[str, Callable[[Language], Message]] = {
    "acknowledgement": lambda language: acknowledgement(
        sender=SENDER,
        language=language,
        reference=REFERENCE,
        received=RECEIVED,
        due=DUE,
        extended=EXTENDED,
        kinds=(Kind.ACCESS, Kind.ERASURE),
        confirming=Confirming(link=LINK, until=EXPIRES),
    ),
    "acknowledgement_without_proof": lambda language: acknowledgement(
        sender=SENDER,
        language=language,
        reference=REFERENCE,
        received=RECEIVED,
        due=DUE,
        extended=EXTENDED,
        kinds=(Kind.OBJECTION,),
        confirming=None,
    ),
    "outcome": lambda language: outcome(
        sender=SENDER,
        language=language,
        reference=REFERENCE,
        received=RECEIVED,
        told=(
            Told(kind=Kind.RECTIFICATION, decision=Decision.DONE),
            Told(kind=Kind.ERASURE, decision=Decision.REFUSED, why=WhyNot.LAW_KEEPS, words="Until 2031."),
        ),
        authority=AUTHORITY,
    ),
    "outcome_to_somebody_erased": lambda language: outcome(
        sender=SENDER,
        language=language,
        reference=REFERENCE,
        received=RECEIVED,
        told=(Told(kind=Kind.ERASURE, decision=Decision.AGREED),),
        authority=AUTHORITY,
        kept_by_law=True,
        forgotten_after=30,
    ),
    "answer_ready_with_the_rest": lambda language: answer_ready(
        sender=SENDER,
        language=language,
        reference=REFERENCE,
        link=LINK,
        expires=EXPIRES,
        told=(
            Told(kind=Kind.ACCESS),
            Told(kind=Kind.RESTRICTION, decision=Decision.REFUSED, why=WhyNot.NO_GROUND),
        ),
        authority=AUTHORITY,
    ),
    "acknowledgement_unknown": lambda language: acknowledgement_unknown(
        sender=SENDER, language=language, reference=REFERENCE, received=RECEIVED, due=DUE
    ),
    "confirm_identity": lambda language: confirm_identity(
        sender=SENDER, language=language, reference=REFERENCE, identity_link=LINK, link_expires=EXPIRES
    ),
    "answer_ready": lambda language: answer_ready(
        sender=SENDER, language=language, reference=REFERENCE, link=LINK, expires=EXPIRES
    ),
    "nothing_held": lambda language: nothing_held(
        sender=SENDER, language=language, reference=REFERENCE, authority=AUTHORITY
    ),
    "sign_in_code": lambda language: sign_in_code(
        sender=SENDER, language=language, code="482913", minutes=15
    ),
    "confirm_consent": lambda language: confirm_consent(
        sender=SENDER, language=language, purpose="{news}", text=CONSENT, link=LINK, expires=EXPIRES
    ),
    "consent_confirmed": lambda language: consent_confirmed(
        sender=SENDER, language=language, purpose="{news}", text=CONSENT, link=LINK
    ),
}
DATES = {
    "acknowledgement": (RECEIVED, DUE, EXTENDED, EXPIRES),
    "acknowledgement_without_proof": (RECEIVED, DUE, EXTENDED),
    "acknowledgement_unknown": (RECEIVED, DUE),
    "outcome": (RECEIVED,),
    "confirm_identity": (EXPIRES,),
    "answer_ready": (EXPIRES,),
    "confirm_consent": (EXPIRES,),
}
LINKED = ("acknowledgement", "confirm_identity", "answer_ready", "confirm_consent", "consent_confirmed")
WITHOUT_REFERENCE = ("sign_in_code", "confirm_consent", "consent_confirmed")

in_each_language = pytest.mark.parametrize("language", list(Language))
each_letter = pytest.mark.parametrize("letter", WRITTEN)


def unwrapped(message: Message) -> str:
    """Return the body with its line breaks read as spaces."""
    return " ".join(message.body.split())


def phrases(part: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Walk all phrases of a language with their names."""
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, tuple):
        for number, item in enumerate(part):
            yield from phrases(item, f"{path}[{number}]")
    elif isinstance(part, Mapping):
        for key, item in part.items():
            yield from phrases(item, f"{path}[{key}]")
    else:
        assert is_dataclass(part)
        for field in fields(part):
            yield from phrases(getattr(part, field.name), f"{path}.{field.name}")


def placeholders(phrase: str) -> set[str]:
    """Return what a phrase asks to be filled in with."""
    return {name for _, name, _, _ in Formatter().parse(phrase) if name is not None}


@in_each_language
@each_letter
def test_a_letter_says_who_writes_and_how_to_reach_them(letter, language):
    """The controller comes first, its contact and its notice last; what somebody confirmed begins with them."""
    message = WRITTEN[letter](language)
    first = " ".join(message.body.split("\n\n")[1].split())
    assert "Aurora Example Oy" in first
    assert first.startswith("Aurora Example Oy ") is (letter != "consent_confirmed")
    end = message.body.split("\n\n")[-2:]
    assert "Aurora Example Oy\n" in end[0]
    assert end[0].endswith("Aino Example, register@aurora.example")
    assert end[1].endswith(f"\n{SENDER.notice}\n")


@in_each_language
@each_letter
def test_a_letter_has_its_dates_with_their_weekdays(letter, language):
    """No date that was given is left unsaid."""
    text = unwrapped(WRITTEN[letter](language))
    for day in DATES.get(letter, ()):
        assert " ".join(written_out(day, TEXTS[language].calendar).split()) in text


@in_each_language
@pytest.mark.parametrize("letter", LINKED)
def test_a_link_stands_alone_on_its_line(letter, language):
    """Mail programs break links that share a line, or take a full stop along."""
    assert WRITTEN[letter](language).body.split("\n").count(LINK) == 1


@in_each_language
@each_letter
def test_nothing_is_left_unfilled(letter, language):
    """Braces in what a register says are its own and stay; ours are filled."""
    message = WRITTEN[letter](language)
    assert set(re.findall(r"{.*?}", message.subject + message.body)) <= {"{news}"}


@in_each_language
@each_letter
def test_lines_are_short(letter, language):
    """76 characters; only an address may be longer, alone on its line."""
    message = WRITTEN[letter](language)
    for line in message.body.splitlines():
        assert len(line) <= WIDTH or " " not in line
        assert line == line.rstrip()
        assert "\N{NO-BREAK SPACE}" not in line
    assert len(message.subject) <= WIDTH


@in_each_language
@each_letter
def test_the_subject_carries_the_reference_and_no_secret(letter, language):
    """Subjects are seen by everyone who sees the mailbox or the locked screen."""
    subject = WRITTEN[letter](language).subject
    assert subject.endswith(f" [{REFERENCE}]") is (letter not in WITHOUT_REFERENCE)
    assert "\n" not in subject
    assert "482913" not in subject
    assert "{news}" not in subject


@in_each_language
@each_letter
def test_the_register_finds_its_reference_in_its_own_letter(letter, language):
    """A letter sent back or passed on leads to its matter, even when its subject is gone."""
    body = WRITTEN[letter](language).body
    raw = f"From: a@b.example\nSubject: \nContent-Type: text/plain; charset=utf-8\n\n{body}"
    expected = None if letter in WITHOUT_REFERENCE else REFERENCE
    assert find_reference(parse(raw.encode())) == expected


@in_each_language
@pytest.mark.parametrize(
    "letter", ["acknowledgement", "acknowledgement_unknown", "confirm_identity", "nothing_held"]
)
def test_whoever_is_asked_who_they_are_is_told_to_send_no_papers(letter, language):
    """EDPB Guidelines 01/2022, paragraphs 73 to 75."""
    assert TEXTS[language].frame.no_papers in unwrapped(WRITTEN[letter](language))


@in_each_language
@each_letter
def test_any_channel_can_be_used_to_answer(letter, language):
    """EDPB Guidelines 01/2022, paragraphs 52 to 56: people choose the way they reach a controller."""
    frame = TEXTS[language].frame
    expected = frame.any_way if letter in WITHOUT_REFERENCE else frame.any_way_matter
    assert expected in unwrapped(WRITTEN[letter](language))


@in_each_language
@pytest.mark.parametrize("letter", ["confirm_consent", "consent_confirmed"])
def test_a_letter_about_consent_quotes_it_and_says_how_it_is_withdrawn(letter, language):
    """Art. 7(3): told before it is given, and again once it is; the words are those beside the box."""
    message, words = WRITTEN[letter](language), getattr(TEXTS[language], letter)
    assert quoted(CONSENT) in message.body
    assert TEXTS[language].confirm_consent.purpose.format(purpose="{news}") in unwrapped(message)
    assert words.withdraw in unwrapped(message)


@in_each_language
def test_a_consent_in_force_is_told_with_the_link_right_after_how_to_withdraw_it(language):
    """The link does what the sentence before it says, and the next one says what follows."""
    words = TEXTS[language].consent_confirmed
    said = unwrapped(WRITTEN["consent_confirmed"](language))
    assert f"{words.withdraw} {LINK} {words.after}" in said
    assert words.confirmed.format(controller="Aurora Example Oy") in said


@in_each_language
def test_the_code_stands_alone_on_its_line(language):
    """It is copied by hand or by a double click."""
    assert "482913" in WRITTEN["sign_in_code"](language).body.splitlines()


@in_each_language
def test_the_authority_is_printed_as_it_was_given(language):
    """Its lines stay lines."""
    assert f"\n{AUTHORITY}\n" in WRITTEN["nothing_held"](language).body


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        (Language.EN, "for 1 minute.", "for 2 minutes."),
        (Language.FI, "1 minuutin ajan.", "2 minuutin ajan."),
        (Language.SV, "i 1 minut.", "i 2 minuter."),
    ],
)
def test_minutes_agree_with_their_number(language, one, many):
    """One minute is not "1 minutes"."""
    for minutes, expected in ((1, one), (2, many)):
        message = sign_in_code(sender=SENDER, language=language, code="482913", minutes=minutes)
        assert expected in unwrapped(message)


@pytest.mark.parametrize(
    ("language", "by"),
    [
        (Language.EN, "by Monday 28 December 2026 at the latest"),
        (Language.FI, "viimeistään maanantaina 28. joulukuuta 2026"),
        (Language.SV, "senast måndagen den 28 december 2026"),
    ],
)
def test_a_deadline_reads_as_people_say_it(language, by):
    """28 December 2026 is a Monday."""
    assert by in unwrapped(WRITTEN["acknowledgement"](language))


WEEK = (
    (date(2026, 12, 7), "Monday", "maanantaina", "måndagen"),
    (date(2026, 12, 8), "Tuesday", "tiistaina", "tisdagen"),
    (date(2026, 12, 9), "Wednesday", "keskiviikkona", "onsdagen"),
    (date(2026, 12, 10), "Thursday", "torstaina", "torsdagen"),
    (date(2026, 12, 11), "Friday", "perjantaina", "fredagen"),
    (date(2026, 12, 12), "Saturday", "lauantaina", "lördagen"),
    (date(2026, 12, 13), "Sunday", "sunnuntaina", "söndagen"),
)


@pytest.mark.parametrize(("day", "english", "finnish", "swedish"), WEEK)
def test_each_weekday_is_the_right_one(day, english, finnish, swedish):
    """One week of December 2026, as it stands in the almanac."""
    said = [written_out(day, TEXTS[language].calendar).split()[0] for language in Language]
    assert said == [english, finnish, swedish]


def test_each_language_has_the_same_phrases_with_the_same_gaps():
    """A date that one language forgets to say would be missing without an error."""
    english = {path: placeholders(phrase) for path, phrase in phrases(en.TEXTS)}
    for texts in (fi.TEXTS, sv.TEXTS):
        assert {path: placeholders(phrase) for path, phrase in phrases(texts)} == english


def test_no_phrase_is_empty_or_left_in_english():
    """Every phrase is translated; the two month names that languages share are the calendar's own affair."""
    spoken = {language: dict(phrases(texts)) for language, texts in TEXTS.items()}
    for path, phrase in spoken[Language.EN].items():
        assert phrase.strip()
        if not path.startswith(".calendar"):
            assert len({spoken[language][path] for language in Language}) == len(Language), path


@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)
def test_no_controllers_name_is_inflected(texts):
    """A name takes no case ending, which nobody could add safely."""
    for path, phrase in phrases(texts):
        assert not re.search(r"{(controller|contact|purpose)}[\w:’']", phrase), path


@given(
    text=st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=300)
)
def test_quoting_keeps_every_word(text):
    """The consent confirmed is the consent shown, whatever its words are."""
    back = " ".join(line.removeprefix(">").strip() for line in quoted(text).splitlines())
    assert back.split() == text.split()


@pytest.mark.parametrize("language", Language)
def test_what_the_staff_wrote_stands_as_it_was_written(language):
    """Between greeting and signature; the subject repeats nothing of it."""
    written = reply(sender=SENDER, language=language, text="We looked into it.\r\n\r\nIt is in order now.\n")
    assert "\n\nWe looked into it.\n\nIt is in order now.\n\n" in written.body
    assert written.body.rstrip().endswith(SENDER.notice)
    assert written.subject == TEXTS[language].reply.subject


@in_each_language
def test_there_are_words_for_all_that_can_be_asked_for_and_every_reason(language: Language) -> None:
    """A kind or a reason without words would fail in the middle of an answer."""
    words = TEXTS[language].outcome
    assert set(words.kinds) == set(RIGHTS)
    assert set(words.why_not) == set(WhyNot)
    assert {why for reasons in WHY_NOT.values() for why in reasons} == set(WhyNot)


@in_each_language
def test_whoever_is_refused_something_is_told_why_and_where_to_complain(language: Language) -> None:
    """Art. 12(4): the reasons, the complaint and the court, in the staff's words as well."""
    told = unwrapped(WRITTEN["outcome"](language))
    assert TEXTS[language].outcome.why_not[WhyNot.LAW_KEEPS] in told
    assert "Until 2031." in told
    assert TEXTS[language].nothing_held.complaint in told
    assert "https://authority.example" in told
    with_copy = unwrapped(WRITTEN["answer_ready_with_the_rest"](language))
    assert TEXTS[language].nothing_held.complaint in with_copy
    assert TEXTS[language].answer_ready.complaint not in with_copy
