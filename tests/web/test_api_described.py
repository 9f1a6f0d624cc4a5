"""What the API says of itself: to programs, to people on a page, and in docs/api.md."""

import json
import re
from pathlib import Path
from typing import Final

import pytest
from django.test import Client
from django.utils import timezone
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from seloste.api.problems import SENTENCES
from seloste.api.reading import EXAMPLE, NewRequest
from seloste.core.deadlines import deadlines
from seloste.core.description import Language
from seloste.core.requests import RIGHTS
from seloste.systems.services import add_key

DOCS: Final = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
SCHEMA_2020_12: Final = "https://json-schema.org/draft/2020-12/schema"


@pytest.fixture
def document() -> dict:
    """Return the OpenAPI document, as anybody gets it."""
    answer = Client().get("/api/v1/openapi.json")
    assert answer.status_code == 200
    return answer.json()


def schema(document: dict, name: str) -> dict:
    """Return one schema of the document as a JSON Schema, with all that it refers to."""
    return {"$schema": SCHEMA_2020_12, "$ref": f"#/components/schemas/{name}", **document}


def test_the_document_is_openapi(document) -> None:
    """As its specification has it (3.1); and nothing is described that nothing refers to."""
    assert document["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(document).validate()
    references = re.findall(r'"\$ref": "#/components/schemas/(\w+)"', json.dumps(document))
    assert references
    assert set(references) == document["components"]["schemas"].keys()
    assert list(document["paths"]) == ["/api/v1/requests"]
    assert list(document["paths"]["/api/v1/requests"]) == ["post"]


def test_the_document_asks_for_a_key(document) -> None:
    """RFC 6750."""
    operation = document["paths"]["/api/v1/requests"]["post"]
    [name] = operation["security"][0]
    scheme = document["components"]["securitySchemes"][name]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")


def test_each_error_is_described_as_a_problem_document(document) -> None:
    """With what to do in words."""
    responses = document["paths"]["/api/v1/requests"]["post"]["responses"]
    errors = {status for status in responses if status != "202"}
    assert {"400", "401", "409", "413", "415", "422", "429"} <= errors
    for status in errors:
        assert list(responses[status]["content"]) == ["application/problem+json"]
        assert responses[status]["description"] == SENTENCES[int(status)]


def test_answers_are_as_the_document_says(document) -> None:
    """What is taken and what is refused, held against the published schemas."""
    http = Client()
    headers = {"Authorization": f"Bearer {add_key(name='shop', at=timezone.now())}"}

    def send(body: object):
        return http.post("/api/v1/requests", body, content_type="application/json", headers=headers)

    taken, refused = send(EXAMPLE | {"received_at": None}), send({"kinds": ["x"]})
    Draft202012Validator(schema(document, "Taken")).validate(taken.json())
    Draft202012Validator(schema(document, "ProblemDocument")).validate(refused.json())


def test_what_the_schema_takes_and_refuses_is_what_the_api_does(document) -> None:
    """As far as a schema can say it."""
    validator = Draft202012Validator(schema(document, "NewRequest"))
    assert validator.is_valid(EXAMPLE)
    for wrong in (
        {"kinds": []},
        {"kinds": ["reminder"]},
        {"language": "de"},
        {"name": "x" * 401},
        {"text": "x" * 10_001},
        {"person": "x"},
        {"received_at": 7},
    ):
        assert not validator.is_valid(EXAMPLE | wrong), wrong
    for missing in ("kinds", "email", "language"):
        assert not validator.is_valid({key: value for key, value in EXAMPLE.items() if key != missing})


def test_the_document_is_only_read() -> None:
    """405 to whoever sends something there."""
    assert Client().post("/api/v1/openapi.json").status_code == 405


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_the_page_tells_all_that_the_document_does(document, language) -> None:
    """Each member, each header, each answer; without a script of anybody else's."""
    answer = Client().get("/api/docs", headers={"Accept-Language": language})
    page = answer.content.decode()
    assert answer.status_code == 200
    operation = document["paths"]["/api/v1/requests"]["post"]
    members = document["components"]["schemas"]["NewRequest"]["properties"]
    for told in (*members, *operation["responses"], "Idempotency-Key", "POST /api/v1/requests", *RIGHTS):
        assert told in page, told
    assert "None" not in page
    assert "//cdn" not in page
    assert not re.search(r"<script(?![^>]*\bsrc=\"/static/)", page)
    assert not re.search(r"<style|\bstyle=", page)


def blocks(kind: str) -> list[str]:
    """Return the examples of docs/api.md in one language."""
    return re.findall(rf"```{kind}\n(.*?)```", DOCS, flags=re.DOTALL)


def test_the_example_of_the_docs_is_taken() -> None:
    """Its body is the one that the OpenAPI document and the page show."""
    [curl] = [each for each in blocks("sh") if each.startswith("curl")]
    body = re.search(r"--json '(.*)'", curl, flags=re.DOTALL)
    assert body
    assert json.loads(body[1]) == EXAMPLE
    NewRequest.model_validate(json.loads(body[1]))
    assert "/api/v1/requests" in curl
    assert re.search(r"Idempotency-Key: [A-Za-z0-9-]{1,64}\"", curl)


def test_the_answers_of_the_docs_are_those_that_are_given(document) -> None:
    """The day for the answer is counted as everywhere, and the error is what an address without @ gets."""
    taken, refused = map(json.loads, blocks("json"))
    received = NewRequest.model_validate(EXAMPLE).received_at
    assert received
    assert taken["due"] == deadlines(received).due.isoformat()
    Draft202012Validator(schema(document, "Taken")).validate(taken)
    answer = Client().post(
        "/api/v1/requests",
        EXAMPLE | {"email": "aino"},
        content_type="application/json",
        headers={"Authorization": f"Bearer {add_key(name='shop', at=timezone.now())}"},
    )
    assert answer.json() == refused


def test_the_docs_name_every_member_right_language_and_status() -> None:
    """None is left out, and none is invented."""
    rows = re.findall(r"(?m)^\| `(\w+)` \| (.*) \|$", DOCS)
    told = dict(rows)
    assert told.keys() == NewRequest.model_fields.keys()
    assert re.findall(r"`(\w+)`", told["kinds"]) == [right.value for right in RIGHTS]
    assert set(re.findall(r"`(\w\w)`", told["language"])) == {language.value for language in Language}
    statuses = {int(each) for row in re.findall(r"(?m)^\| ([\d, ]+) \|", DOCS) for each in row.split(", ")}
    assert statuses == set(SENTENCES)
