"""What a browser sends when somebody has chosen: read strictly, and held against what was asked."""

import re
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

from seloste.edge.asked import Asked
from seloste.edge.problems import Problem, Wrong
from seloste.edge.store.rows import Choice

LONGEST: Final = 4096
"""Bytes of a body."""

_HEX: Final = "[0-9a-f]"
RECEIPT: Final = f"^{_HEX}{{8}}-{_HEX}{{4}}-[47]{_HEX}{{3}}-[89ab]{_HEX}{{3}}-{_HEX}{{12}}\\Z"
"""A UUID of version 4 or 7 (RFC 9562), as browsers write it."""

Receipt = Annotated[str, Meta(pattern=RECEIPT)]


class Surface(StrEnum):
    """Where somebody chose."""

    BANNER = "banner"
    PREFERENCES = "preferences"
    PLACEHOLDER = "placeholder"
    SIGNAL = "signal"
    """Not by hand: the browser's Global Privacy Control said no."""


class Sent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of ``POST /e/choices``."""

    receipt: Receipt
    configuration: Annotated[str, Meta(pattern=f"^{_HEX}{{64}}\\Z")]
    language: Annotated[str, Meta(pattern=r"^[a-z]{2}\Z")]
    surface: Surface
    choices: dict[Annotated[str, Meta(max_length=40)], bool]
    replaces: Receipt | None = None


_DECODER: Final = msgspec.json.Decoder(Sent, strict=True)
_ENCODER: Final = msgspec.json.Encoder(order="sorted")

_WHERE: Final = re.compile(r"`\$\.(\w+)[^`]*`\Z")
"""How msgspec ends its sentences."""

_UUID: Final = "Write a UUID of version 4 or 7, in small letters and with hyphens."
INSTEAD: Final = {
    "/receipt": _UUID,
    "/replaces": _UUID,
    "/configuration": "Write the 64 hexadecimal digits that the banner was served with.",
    "/language": "Write the two letters of the language that was shown.",
    "/surface": f"Write one of {', '.join(Surface)}.",
    "/choices": "Write true or false for each purpose.",
}
"""What to write, by where it stands."""
WHOLE: Final = (
    "Write an object with receipt, configuration, language, surface and choices, with replaces where it replaces "
    "another receipt, and with nothing else."
)


def read(body: bytes) -> Sent:
    """Return what was sent.

    Raises:
        Problem: it is no JSON (400), or not of the form that it should have (422).
    """
    try:
        return _DECODER.decode(body)
    except msgspec.ValidationError as error:
        where = _WHERE.search(str(error))
        raise _wrong(f"/{where[1]}" if where else "") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Problem(400) from None


def checked(sent: Sent, number: int, asked: Asked) -> Choice:
    """Return the choice to keep, if it answers what was asked.

    Raises:
        Problem: it leaves a purpose out, names another, or was shown in a language that there was not (422).
    """
    purposes = {purpose.key for purpose in asked.purposes}
    if sent.language not in asked.languages:
        raise _wrong("/language", f"Write one of {', '.join(asked.languages)}.")
    if sent.choices.keys() != purposes:
        raise _wrong(
            "/choices", f"Write true or false for each of: {', '.join(sorted(purposes)) or 'nothing'}."
        )
    if sent.replaces == sent.receipt:
        raise _wrong("/replaces", "A receipt replaces another, not itself.")
    return Choice(
        receipt=UUID(sent.receipt),
        asked=number,
        configuration=sent.configuration,
        language=sent.language,
        surface=sent.surface.value,
        choices=_ENCODER.encode(sent.choices).decode(),
        replaces=UUID(sent.replaces) if sent.replaces else None,
    )


def unknown_configuration() -> Problem:
    """Return the answer to a configuration that nobody was ever asked under."""
    return _wrong("/configuration", "This configuration was never published here; load the banner again.")


def _wrong(pointer: str, detail: str = "") -> Problem:
    return Problem(422, Wrong(pointer=pointer, detail=detail or INSTEAD.get(pointer, WHOLE)))
