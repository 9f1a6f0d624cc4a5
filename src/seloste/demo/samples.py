"""What invented people are called, where they live and what they write: texts, apart from the code that picks them.

Texts for a field or record type of a description are found by its key; one that has none is filled by its type.
"""

import json
from importlib.resources import files
from typing import Any


def _read(name: str) -> Any:
    return json.loads(files("seloste.demo").joinpath("samples", f"{name}.json").read_text("utf-8"))


NAMES: dict[str, Any] = _read("names")
PLACES: dict[str, list[dict[str, Any]]] = _read("places")
RECORDS: dict[str, dict[str, list[Any]]] = _read("records")
LETTERS: list[dict[str, Any]] = _read("letters")
ANSWERS: dict[str, list[str]] = _read("answers")
