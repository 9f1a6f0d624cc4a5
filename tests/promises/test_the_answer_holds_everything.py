"""Promise: asked what we hold about you, we answer with all of it, in your language, to read and for machines.

Every field, record, choice, request and use, with everything that Art. 15(1)(a) to (h) and 15(2) ask for.
"""

import io
import json
from collections.abc import Iterator
from datetime import date, datetime
from html import unescape
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from seloste.audit.selectors import uses_of
from seloste.consents.selectors import history
from seloste.core.access import Actor, Role
from seloste.core.description import FieldType, Language
from seloste.core.document import html
from seloste.core.rights import Answer, Holdings, assemble
from seloste.core.terms import country, day, terms
from seloste.mailroom.outgoing import letters_about
from seloste.people.selectors import card
from seloste.publications.selectors import current
from seloste.rights.answering import approve, confirm_identity
from seloste.rights.delivering import deliver
from seloste.rights.fetching import fetch, send_code, sign_in
from seloste.rights.holdings import holdings_of
from seloste.rights.models import Answer as Kept

LANGUAGES = list(Language)


def readable(value: str, kind: FieldType, choices: Any, language: Language) -> str:
    """Return a value as a person reads it."""
    words = terms(language)
    match kind:
        case FieldType.CHOICE:
            return choices[value].label[language]
        case FieldType.COUNTRY:
            return country(value, words)
        case FieldType.DATE:
            return day(date.fromisoformat(value), words)
        case FieldType.YES_NO:
            return words.labels.yes
    return value


@pytest.fixture
def answers(
    whole, letter, contact_person: Actor, now: datetime
) -> Iterator[tuple[Any, dict[Language, Answer]]]:
    """Everything kept of one person, a request of theirs, uses of their data; the answer in each language."""
    kept = whole()
    delivered = deliver(letter(), at=now)
    sales = Actor(role=Role.SALES, id="7")
    card(actor=sales, purpose="customer_relationship", person_id=kept.person_id, at=now)
    holdings = holdings_of(person_id=kept.person_id, actor=contact_person, at=now)
    assert isinstance(holdings, Holdings)
    made = {
        language: assemble(
            current().description,
            holdings,
            reference=delivered.reference or "",
            received_on=now.date(),
            language=language,
            at=now,
        )
        for language in LANGUAGES
    }
    return kept, made


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_record_is_in_both_forms(answers, language: Language) -> None:
    """With the label the description gives it; nothing the description knows is missing."""
    kept, made = answers
    description, answer = current().description, made[language]
    page, data = unescape(html(answer.document)), answer.data
    assert {field["field"] for field in data["fields"]} == set(description.fields)
    assert {record["type"] for record in data["records"]} == set(description.records)
    for key, field in description.fields.items():
        value = kept.fields[key]
        (told,) = [one for one in data["fields"] if one["field"] == key]
        assert [one["value"] for one in told["values"]] == [value]
        assert current().hash[:12] in told["values"][0]["notice_version"]
        assert field.label[language] in page
        assert readable(value, field.type, field.choices, language) in page
    for key, record in description.records.items():
        (told,) = [one for one in data["records"] if one["type"] == key]
        assert {one["field"]: one["value"] for one in told["values"]} == kept.records[key]
        assert record.label[language] in page
        for name, inner in record.fields.items():
            shown = f"{inner.label[language]}: {readable(kept.records[key][name], inner.type, inner.choices, language)}"
            assert shown in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_request_and_use_is_in_both_forms(answers, language: Language) -> None:
    """Choices with the words they were made to; uses with time and purpose, never with an employee."""
    kept, made = answers
    page, data = unescape(html(made[language].document)), made[language].data
    events = history(kept.person_id)
    assert sorted((event.purpose, event.choice) for event in events) == sorted(
        (consent["purpose"], choice["choice"])
        for consent in data["consents"]
        for choice in consent["choices"]
    )
    assert all(event.proof.text.strip() in page for event in events)
    (request,) = data["requests"]
    assert request["reference"] in page
    uses = uses_of(kept.person_id, limit=1000)
    assert len(uses) == len(data["uses"]) > len(kept.records)
    assert {use.purpose for use in uses} == {use["purpose"] for use in data["uses"]}
    assert "sales" not in json.dumps(data["uses"])
    manifest = made[language].manifest
    assert manifest["uses"] == len(uses)
    assert sum(count for key, count in manifest.items() if key.startswith("records.")) == len(kept.records)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_article_15_asks_for_is_told(answers, language: Language) -> None:
    """(a) to (h) and 15(2), each as a section and as data; recipients by name, each used purpose, each source."""
    _, made = answers
    page, data = unescape(html(made[language].document)), made[language].data
    description = current().description
    for letter, anchor, key in (
        ("a", "purposes", "purposes"),
        ("b", "categories", "categories"),
        ("c", "recipients", "recipients"),
        ("d", "retention", "retention"),
        ("e", "rights", "rights"),
        ("f", "complaint", "complaint"),
        ("g", "sources", "sources"),
        ("h", "automated", "automated"),
    ):
        assert f'id="{anchor}"' in page, f"Art. 15(1)({letter})"
        assert key in data, f"Art. 15(1)({letter})"
    # Whom a visitor's device sends something is not known of anybody here.
    receiving = [
        one
        for one in description.recipients.values()
        if not set(one.purposes) <= set(description.device_purposes)
    ]
    assert all(recipient.name in page for recipient in receiving)
    assert {one["name"] for one in data["recipients"]} == {one.name for one in receiving}
    transferred = [one["name"] for one in data["recipients"] if one["transfer"]]
    assert transferred == [one.name for one in description.recipients.values() if one.transfer]
    told = {one["purpose"] for one in data["purposes"]}
    refused_or_unused = {"publication"}
    assert told == set(description.purposes) - refused_or_unused - set(description.device_purposes)
    assert all(description.purposes[key].name[language] in page for key in told)
    rules = {part.retention for part in (*description.fields.values(), *description.records.values())} | {
        description.evidence.consents.retention,
        description.evidence.requests.retention,
        description.evidence.log.retention,
    }
    assert len(data["retention"]) == len(rules)
    assert {one["means"] for one in data["rights"]}
    assert data["complaint"]["email"] in page


def test_a_refused_attempt_is_not_told_as_a_use(whole, contact_person: Actor, now: datetime) -> None:
    """Somebody tried to open the person for what they had not consented to; their data were not used for it."""
    kept = whole()
    marketing = Actor(role=Role.MARKETING, id="m")
    assert not card(actor=marketing, purpose="publication", person_id=kept.person_id, at=now)
    holdings = holdings_of(person_id=kept.person_id, actor=contact_person, at=now)
    assert isinstance(holdings, Holdings)
    answer = assemble(
        current().description,
        holdings,
        reference="SEL-234567",
        received_on=now.date(),
        language=Language.EN,
        at=now,
    )
    assert "publication" not in {one["purpose"] for one in answer.data["purposes"]}


def test_what_is_fetched_at_the_end_of_the_path_is_that_answer(
    whole, letter, contact_person: Actor, now: datetime
) -> None:
    """From the letter to the two files, every value is in the PDF's text and in the JSON; hashes are kept."""
    kept = whole()
    request_id = deliver(letter(), at=now).request_id
    assert isinstance(request_id, UUID)
    confirm_identity(token=_token(request_id, "/me/confirm/"), at=now)
    assert approve(request_id=request_id, actor=contact_person, at=now) is None
    token = _token(request_id, "/me/answer/")
    send_code(token=token, at=now)
    code = next(
        word for word in letters_about(request_id)[-1].body.split() if word.isdigit() and len(word) == 6
    )
    fetched = fetch(answer_id=sign_in(token=token, code=code, at=now), at=now)
    assert fetched
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(fetched.pdf)).pages)
    data = fetched.data.decode()
    description = current().description
    for key, value in kept.fields.items():
        field = description.fields[key]
        assert json.dumps(value, ensure_ascii=False) in data
        shown = readable(value, field.type, field.choices, fetched.language)
        assert "".join(shown.split()) in text.translate({0xAD: None, 0x200B: None}), key
    assert set(json.loads(data)) >= {
        "purposes",
        "recipients",
        "retention",
        "rights",
        "complaint",
        "automated",
    }
    assert Kept.objects.get().manifest["requests"] == 1


def _token(request_id: UUID, path: str) -> str:
    body = next(one.body for one in reversed(letters_about(request_id)) if path in one.body)
    return body.split(path, 1)[1].split("/", 1)[0]
