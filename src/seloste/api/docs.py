"""The API on a page, for people: told from the OpenAPI document, without anybody's scripts."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from seloste.api.v1 import api
from seloste.publications.selectors import current

_LIMITS: Final = (
    ("enum", "{}"),
    ("pattern", "{}"),
    ("minItems", "at least {}"),
    ("maxItems", "at most {}"),
    ("maxLength", "at most {} characters"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A header, or a member of what is sent: what it is called, what can stand there, what it means."""

    name: str
    required: bool
    what: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One endpoint as the page tells it."""

    method: str
    path: str
    summary: str
    about: list[str]
    headers: list[Member]
    members: list[Member]
    example: str
    answers: list[tuple[str, str]]


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """Show every endpoint."""
    context = {
        "controller_name": current().description.controller.name,
        "endpoints": list(endpoints(api.get_openapi_schema())),
    }
    return render(request, "api/docs.html", context)


def endpoints(document: Mapping[str, Any]) -> Iterator[Endpoint]:
    """Yield what an OpenAPI document says, endpoint by endpoint."""
    schemas = document["components"]["schemas"]
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            body = _meant(told["requestBody"]["content"]["application/json"]["schema"], schemas)
            yield Endpoint(
                method=method.upper(),
                path=path,
                summary=told["summary"],
                about=[" ".join(part.split()) for part in told["description"].split("\n\n")],
                headers=[
                    _member(each["name"], each["schema"], schemas, required=each["required"])
                    for each in told["parameters"]
                ],
                members=[
                    _member(name, schema, schemas, required=name in body["required"])
                    for name, schema in body["properties"].items()
                ],
                example=_laid_out(body["examples"][0], body["properties"]),
                answers=[(str(status), said["description"]) for status, said in told["responses"].items()],
            )


def _laid_out(example: Mapping[str, Any], members: Mapping[str, Any]) -> str:
    """Return an example as JSON, its members in the order in which they are told."""
    ordered = {name: example[name] for name in members if name in example}
    return json.dumps(ordered, ensure_ascii=False, indent=2)


def _member(name: str, schema: Mapping[str, Any], schemas: Mapping[str, Any], *, required: bool) -> Member:
    return Member(
        name=name,
        required=required,
        what=_what(schema, schemas),
        meaning=schema.get("description", ""),
    )


def _what(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> str:
    """Say what can stand there: its type, and its limits."""
    meant = _meant(schema, schemas)
    parts = [meant.get("format") or meant["type"]]
    for key, words in _LIMITS:
        if key in meant:
            limit = meant[key]
            parts.append(words.format(", ".join(limit) if isinstance(limit, list) else limit))
    if "items" in meant:
        parts.append(f"each {_what(meant['items'], schemas)}")
    return "; ".join(parts)


def _meant(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the schema that is meant: the one referred to, or of several the one that is not null."""
    if "$ref" in schema:
        return _meant(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    several = [each for each in schema.get("anyOf", ()) if each.get("type") != "null"]
    return _meant(several[0], schemas) if several else schema
