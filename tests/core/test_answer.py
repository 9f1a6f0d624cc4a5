"""The answer to a request for access: everything held, and what is told about it, no less and no more."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from described import in_all, softpix
from hypothesis import given, settings
from hypothesis import strategies as st

from seloste.core.description import Language
from seloste.core.document import Heading, texts
from seloste.core.rights import (
    ConsentEvent,
    ContractEvent,
    HeldConsent,
    HeldContract,
    HeldField,
    HeldLetter,
    HeldRecord,
    HeldRequest,
    HeldValue,
    Holdings,
    Use,
    assemble,
)
from seloste.core.rights.machine import as_text
from seloste.core.terms import terms

NOON = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)
LANGUAGES = tuple(Language)


def answer(holdings, language=Language.EN, description=None):
    """Return the answer to a request received on 1 March 2026."""
    return assemble(
        description or softpix(),
        holdings,
        reference="R-2026-AAAA",
        received_on=date(2026, 3, 1),
        language=language,
        at=NOON,
    )


def field(key, *values, source="web_form"):
    """Return a held field."""
    held = (HeldValue(value=value, source=source, at=NOON, notice_version="2.0") for value in values)
    return HeldField(key=key, values=tuple(held))


def record(kind, source="email", **values):
    """Return a held record."""
    return HeldRecord(type=kind, at=NOON, source=source, values=values)


def consent(purpose, state):
    """Return a held consent with one choice."""
    event = ConsentEvent(
        kind="given", at=NOON, text="The words", language="fi", channel="web_form", notice_version="2.0"
    )
    return HeldConsent(purpose=purpose, state=state, events=(event,))


def section(made, anchor):
    """Return the text of one section."""
    blocks, inside = [], False
    for block in made.document.blocks:
        if isinstance(block, Heading) and block.level == 2:
            inside = block.anchor == anchor
        if inside:
            blocks.append(block)
    return "\n".join(texts(blocks))


def said(made):
    """Return all text of the answer's document."""
    return "\n".join(texts(made.document.blocks))


CONTACT = Holdings(fields=(field("name", "Aino Virtanen"), field("email", "aino@example.fi")))
FULL = Holdings(
    fields=(field("name", "Aino Virtanen"), field("country", "FI"), field("language", "sv")),
    records=(
        record("message", subject="Offer", message="Two lines\nof text"),
        record("service", source="contract", service="Web site", event="subscribed"),
        record("invoice", source="contract", number="17", amount="248.00 EUR", due="2026-05-01"),
        record("social_message", source="social_media", platform="linkedin", message="Hi"),
    ),
    contracts=(
        HeldContract(
            contract="service_contract",
            service="hosting",
            begins=date(2025, 1, 7),
            ends=None,
            events=(
                ContractEvent(kind="concluded", on=date(2025, 1, 7), service="hosting", source="contract"),
            ),
        ),
    ),
    consents=(consent("marketing", "given"),),
    requests=(HeldRequest(reference="R-2025-BBBB", kinds=("access",), received_at=NOON, state="answered"),),
    letters=(HeldLetter(at=NOON, from_person=True, subject="My data", text="What do you hold about me?"),),
    uses=(Use(at=NOON, purpose="customer_relationship", action="read"),),
)

# Free text as people write it: any script, any sign, on one line.
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40)
KEYS = st.sampled_from(
    ["name", "position", "organisation", "email", "phone", "address", "website", "unknown_one"]
)
KINDS = st.sampled_from(
    [("message", "message"), ("meeting", "summary"), ("connection", "ip_address"), ("x", "y")]
)
TIMES = st.datetimes(datetime(2018, 5, 25), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
VALUES = st.builds(HeldValue, value=WORDS, source=WORDS, at=TIMES, notice_version=WORDS)
EVENTS = st.builds(
    ConsentEvent,
    kind=st.sampled_from(["given", "withdrawn", "of_old"]),
    at=TIMES,
    text=WORDS,
    language=st.sampled_from(["en", "fi", "sv"]),
    channel=WORDS,
    notice_version=WORDS,
)
HOLDINGS = st.builds(
    Holdings,
    fields=st.lists(
        st.builds(HeldField, key=KEYS, values=st.lists(VALUES, min_size=1, max_size=2).map(tuple)), max_size=3
    ).map(tuple),
    records=st.lists(
        st.builds(
            lambda kind, value, source, at: HeldRecord(
                type=kind[0], at=at, source=source, values={kind[1]: value}
            ),
            KINDS,
            WORDS,
            WORDS,
            TIMES,
        ),
        max_size=3,
    ).map(tuple),
    consents=st.lists(
        st.builds(
            HeldConsent,
            purpose=st.sampled_from(["marketing", "publication", "of_old"]),
            state=st.sampled_from(["given", "withdrawn"]),
            events=st.lists(EVENTS, max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    requests=st.lists(
        st.builds(
            HeldRequest,
            reference=WORDS,
            kinds=st.just(("access",)),
            received_at=TIMES,
            state=st.just("answered"),
        ),
        max_size=2,
    ).map(tuple),
    letters=st.lists(
        st.builds(HeldLetter, at=TIMES, from_person=st.booleans(), subject=WORDS, text=WORDS), max_size=2
    ).map(tuple),
    uses=st.lists(
        st.builds(Use, at=TIMES, purpose=WORDS, action=WORDS),
        max_size=2,
    ).map(tuple),
)


def values_of(holdings):
    """Yield every text that is held and is not a code."""
    for held in holdings.fields:
        for value in held.values:
            yield from (value.value, value.source, value.notice_version)
    for entry in holdings.records:
        yield from (entry.source, *entry.values.values())
    for choice in (event for one in holdings.consents for event in one.events):
        yield from (choice.text, choice.channel, choice.notice_version)
    yield from (request.reference for request in holdings.requests)
    yield from (text for letter in holdings.letters for text in (letter.subject, letter.text))
    yield from (text for use in holdings.uses for text in (use.purpose, use.action))


@settings(max_examples=60, deadline=None)
@given(HOLDINGS, st.sampled_from(LANGUAGES))
def test_every_value_held_is_in_the_document_and_in_the_data(holdings, language):
    """Nothing is lost on the way, known to the description or not, in any language."""
    known = {*vars(terms(Language.EN).use_actions.__class__), *softpix().purposes, *softpix().sources}
    made = answer(holdings, language)
    document, data = said(made), json.dumps(made.data, ensure_ascii=False)
    for value in values_of(holdings):
        assert value in document or value in known
        assert json.dumps(value, ensure_ascii=False)[1:-1] in data
    counted = (
        sum(len(held.values) for held in holdings.fields)
        + len(holdings.records)
        + sum(len(one.events) for one in holdings.consents)
        + len(holdings.requests)
        + len(holdings.letters)
        + len(holdings.uses)
    )
    assert sum(made.manifest.values()) == counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_begins_with_yes_or_no(language):
    """Art. 15(1): first whether anything is processed at all."""
    words, register = terms(language).answer, softpix().register_.name[language]
    yes = words.holds.format(controller="Softpix Oy", register=register)
    no = words.holds_nothing.format(controller="Softpix Oy", register=register)
    assert yes in section(answer(CONTACT, language), "answer")
    assert no in section(answer(Holdings(), language), "answer")
    assert answer(CONTACT).data["holds_data"] is True
    assert answer(Holdings()).data["holds_data"] is False


def test_a_request_alone_is_not_data_about_a_customer():
    """Somebody unknown who asks is told no, with their own request shown."""
    made = answer(Holdings(requests=FULL.requests))
    assert made.data["holds_data"] is False
    assert "R-2025-BBBB" in section(made, "requests")


def test_codes_are_explained_and_dates_written_out():
    """A choice by its label, a country by its name, a date in words (Guidelines 01/2022)."""
    text = said(answer(FULL, Language.FI))
    for shown in ("ruotsi", "Suomi", "Tapahtuma: Tilattu", "Palvelu: LinkedIn", "1. toukokuuta 2026"):
        assert shown in text
    assert "5. maaliskuuta 2026 klo 12.00" in text


def test_yes_and_no_are_words():
    """A truth value is read in the reader's language."""

    def with_flag(tree):
        tree["fields"]["fond_of_tea"] = tree["fields"]["position"] | {
            "label": in_all("Fond of tea"),
            "type": "yes_no",
        }

    made = answer(Holdings(fields=(field("fond_of_tea", "true", "false"),)), Language.SV, softpix(with_flag))
    assert "Fond of tea sv\nja\n" in section(made, "fields")
    assert "Fond of tea sv\nnej\n" in section(made, "fields")


def test_data_keeps_values_as_they_are_beside_their_words():
    """A machine gets the code, a person reading the data gets the word."""
    made = answer(FULL)
    country = next(held for held in made.data["fields"] if held["field"] == "country")
    assert (country["values"][0]["value"], country["values"][0]["shown"]) == ("FI", "Finland")
    assert country["values"][0]["recorded_at"] == NOON.isoformat()
    assert json.loads(json.dumps(made.data)) == made.data


def test_each_value_has_its_source_and_time():
    """Art. 15(1)(g), value by value."""
    text = section(answer(CONTACT), "fields")
    assert "You, on a web form" in text
    assert "5 March 2026 at 12:00" in text


def purposes_of(holdings):
    """Return the purposes the answer tells of."""
    return {purpose["purpose"] for purpose in answer(holdings).data["purposes"]}


def test_purposes_are_those_of_what_is_held():
    """Somebody who only visited the website is not told about invoices."""
    assert purposes_of(Holdings(records=(record("connection", ip_address="192.0.2.1"),))) == {"security"}


def test_contract_and_consent_need_their_facts():
    """A name alone says neither that there is a contract nor that somebody consented."""
    assert not {"service", "marketing", "publication"} & purposes_of(CONTACT)
    assert {"service", "marketing"} <= purposes_of(FULL)


def test_withdrawn_consent_is_no_purpose_any_more():
    """But its history is still told."""
    held = Holdings(fields=CONTACT.fields, consents=(consent("marketing", "withdrawn"),))
    assert "marketing" not in purposes_of(held)
    assert "The words" in section(answer(held), "consents")


def test_a_purpose_the_log_knows_is_always_told():
    """What was done cannot be left out because it should not have been."""
    held = Holdings(fields=CONTACT.fields, uses=(Use(at=NOON, purpose="marketing", action="read"),))
    assert "marketing" in purposes_of(held)


def test_recipients_are_those_of_this_person():
    """CJEU C-154/21: Meta is named to somebody who wrote on social media, and to nobody else."""
    assert "Meta Platforms Ireland Limited" in section(answer(FULL), "recipients")
    assert "Meta" not in said(answer(CONTACT))
    assert "Esimerkki Hosting Oy" in section(answer(CONTACT), "recipients")


def test_transfers_come_with_their_safeguards():
    """Art. 15(2)."""
    made = answer(FULL)
    assert "Standard contractual clauses" in section(made, "transfers")
    assert any(recipient["transfer"] for recipient in made.data["recipients"])
    assert terms(Language.EN).sentences.no_transfers in section(answer(CONTACT), "transfers")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_of_article_15_is_there(language):
    """(a) to (h) and 15(2), as sections for people and as keys for machines."""
    made = answer(FULL, language)
    anchors = {block.anchor for block in made.document.blocks if isinstance(block, Heading)}
    assert anchors >= {
        *("answer", "fields", "records", "consents", "requests", "uses", "purposes", "categories"),
        *("recipients", "transfers", "retention", "sources", "automated", "rights", "complaint"),
    }
    assert made.data.keys() >= {
        *("purposes", "categories", "recipients", "retention", "rights", "complaint", "sources", "automated"),
    }


def test_retention_is_told_for_everything_held():
    """Art. 15(1)(d), the system's own evidence included."""
    text = section(answer(FULL), "retention")
    for label in (
        "Name",
        "Invoices",
        "Messages",
        "Your consents",
        "Your requests",
        "How your data has been used",
    ):
        assert label in text
    assert "Phone calls" not in text


def test_the_languages_say_the_same():
    """Same sections and blocks in each language."""
    shapes = {
        tuple(type(block).__name__ for block in answer(FULL, language).document.blocks)
        for language in LANGUAGES
    }
    assert len(shapes) == 1


def test_a_new_field_or_record_needs_no_code():
    """What the description gains, the answer gains."""

    def grown(tree):
        tree["fields"]["shoe_size"] = tree["fields"]["position"] | {"label": in_all("Shoe size")}
        tree["records"]["fitting"] = tree["records"]["meeting"] | {
            "label": in_all("Fitting"),
            "fields": {"toe": {"label": in_all("Toe"), "type": "text"}},
        }

    held = Holdings(fields=(field("shoe_size", "43"),), records=(record("fitting", toe="long"),))
    made = answer(held, Language.FI, softpix(grown))
    assert "Shoe size fi\n43\n" in section(made, "fields")
    assert "Toe fi: long" in section(made, "records")
    assert made.manifest == {
        "fields.shoe_size": 1,
        "records.fitting": 1,
        "requests": 0,
        "letters": 0,
        "uses": 0,
    }


def test_what_the_description_no_longer_knows_is_still_told():
    """A retired field is held until it is erased, and until then it is answered for."""
    made = answer(Holdings(fields=(field("fax", "+358 9 000"),)))
    assert "fax\n+358 9 000" in section(made, "fields")
    assert terms(Language.EN).answer.retired in section(made, "retention")


def test_an_empty_value_is_shown_as_empty():
    """An empty cell would look like something left out."""
    assert "(empty)" in section(answer(Holdings(fields=(field("position", ""),))), "fields")


def test_no_employee_is_named():
    """CJEU C-579/21: a use has no place for a name, and the answer says why."""
    assert Use.__slots__ == ("at", "purpose", "action")
    assert "C-579/21" in section(answer(FULL), "uses")


def test_times_without_offset_are_refused():
    """They would be told hours off."""
    naive = Use(at=NOON.replace(tzinfo=None), purpose="rights", action="read")
    with pytest.raises(ValueError, match="offset"):
        answer(Holdings(uses=(naive,)))


def test_summer_and_winter_time_are_finnish():
    """The clock of the reader, not of the server."""
    summer = Use(at=NOON + timedelta(days=120), purpose="rights", action="read")
    assert "at 13:00" in section(answer(Holdings(uses=(summer,))), "uses")


def test_the_file_for_machines_is_json_that_says_the_same():
    """Letters outside ASCII are themselves, for whoever opens it in an editor."""
    data = answer(Holdings(fields=(field("name", "Äinö"),))).data
    assert json.loads(as_text(data)) == data
    assert "Äinö" in as_text(data)
