"""The format of descriptions as JSON Schema, for completion in editors and checks elsewhere."""

import json
from typing import Any, Final

from seloste.core.description.schema import Description

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> str:
    """Return the schema of ``register.yaml`` as JSON text, the same for the same code.

    What hangs together across parts (a purpose that rests on consent needs its words) is more than a
    schema can say; ``seloste check`` says it.
    """
    schema: dict[str, Any] = {
        "$schema": DIALECT,
        "title": "A register description of Seloste",
        **_spoken(Description.model_json_schema(by_alias=True)),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _spoken(node: Any) -> Any:
    """Drop the titles that only repeat a key, and the marks of docstrings, so that editors show sentences."""
    if isinstance(node, dict):
        return {
            key: value.replace("``", "")
            if key == "description" and isinstance(value, str)
            else _spoken(value)
            for key, value in node.items()
            if key != "title" or not isinstance(value, str)
        }
    return [_spoken(each) for each in node] if isinstance(node, list) else node
