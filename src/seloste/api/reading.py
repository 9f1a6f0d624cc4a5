"""Reading what a system sends, strictly: just what is asked for, each once, within bounds."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Final

from django.http import HttpRequest
from ninja.parser import Parser
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictStr, WithJsonSchema

from seloste.api.problems import Problem, Wrong
from seloste.core.description import FieldType, Language
from seloste.core.letters.kinds import Kind
from seloste.core.normal import LONGEST, LONGEST_TEXT, BadValue, normalise
from seloste.core.normal import Kind as Value
from seloste.core.requests import RIGHTS

JSON: Final = "application/json"
EXAMPLE: Final[dict[str, Any]] = {
    "kinds": ["access", "erasure"],
    "name": "Aino Virtanen",
    "email": "aino.virtanen@example.org",
    "text": "Please tell me what you hold about me, and then erase it.",
    "language": "fi",
    "received_at": "2026-11-20T14:05:00+02:00",
}


def _right(value: Kind) -> Kind:
    if value not in RIGHTS:
        raise ValueError(f"Name one of {', '.join(RIGHTS)}.")
    return value


def _email(text: str) -> str:
    try:
        normalise(text, Value(type=FieldType.EMAIL))
    except BadValue:
        raise ValueError("Write an e-mail address like name@example.com.") from None
    return text


def _moment(value: Any) -> datetime | None:
    """Read a moment; a number, or a time without its zone, is none."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError("Write a time with its zone like 2026-11-20T14:05:00+02:00 (ISO 8601).")
    return moment


Right = Annotated[
    Kind,
    AfterValidator(_right),
    WithJsonSchema({"type": "string", "enum": [right.value for right in RIGHTS]}),
]


class NewRequest(BaseModel):
    """What a person asks for about their data, as it reached the system that hands it in."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra={"examples": [EXAMPLE]})

    kinds: Annotated[list[Right], Field(min_length=1, max_length=len(RIGHTS))] = Field(
        description="What is asked for, each right once; the person need not name articles."
    )
    email: Annotated[
        StrictStr, Field(max_length=LONGEST, json_schema_extra={"format": "email"}), AfterValidator(_email)
    ] = Field(
        description="Where the person is answered. An answer with data goes to the address on file only."
    )
    language: Language = Field(
        description="The language to answer in; the register’s first where it has not this one."
    )
    name: Annotated[StrictStr, Field(max_length=LONGEST)] = Field(
        "", description="What the person is called."
    )
    text: Annotated[StrictStr, Field(max_length=LONGEST_TEXT)] = Field(
        "", description="What the person wrote, in their own words."
    )
    received_at: Annotated[datetime | None, BeforeValidator(_moment)] = Field(
        None,
        description="When it reached your system, with its zone (ISO 8601); the month for the answer counts from "
        "then. Now, if left out; not in the future, and at most 366 days ago.",
    )


class Strictly(Parser):
    """Takes JSON, called so, that says each thing once."""

    def parse_body(self, request: HttpRequest) -> Any:
        """Return what the body says.

        Raises:
            Problem: it is not called JSON.
            ValueError: it is not JSON, or says a thing twice.
        """
        if request.content_type != JSON:
            raise Problem(415)
        return json.loads(request.body, object_pairs_hook=_once, parse_constant=_no_number)


def what_is_wrong(errors: Sequence[Any]) -> list[Wrong]:
    """Return what pydantic found, by place; its sentences never repeat a value, and a name nobody asked for is none."""
    return [_wrong(error["type"], error["loc"], error["msg"]) for error in errors]


def _wrong(kind: str, place: Sequence[str | int], message: str) -> Wrong:
    source, *path = place
    detail = message.removeprefix("Value error, ").removesuffix(".") + "."
    if source == "header":
        return Wrong(header=str(path[-1]), detail=detail)
    inside = path[1:]
    if kind == "extra_forbidden":
        inside = inside[:-1]
        detail = f"There is a member here that is none of {', '.join(NewRequest.model_fields)}."
    return Wrong(pointer="".join(f"/{step}" for step in inside), detail=detail)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) != len(pairs):
        raise ValueError("a member stands there twice")
    return read


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
