"""What every part of a description is made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""The name a part is called by elsewhere in the description."""

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""An ISO 3166-1 code of two letters."""

Host = Annotated[
    str,
    StringConstraints(
        pattern=r"^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
        max_length=253,
    ),
]
"""The name of a host (RFC 1123, 2.1); ``*.example.com`` stands for every host below ``example.com``."""

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
"""A name or an address that is the same in every language."""


class Part(BaseModel):
    """A part of a description: unknown keys are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)
