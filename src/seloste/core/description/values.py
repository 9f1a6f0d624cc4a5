"""The small values a description is made of: texts and lengths of time."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import MINYEAR, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, RootModel, model_validator

from seloste.core.language import Language


class Text(RootModel[dict[Language, str]]):
    """One text in each language of the register."""

    model_config = ConfigDict(frozen=True)

    def __getitem__(self, language: Language) -> str:
        """Return the text in ``language``; a loaded description has every language it declares."""
        return self.root[language]

    @model_validator(mode="after")
    def _says_something(self) -> "Text":
        if not self.root or not all(text.strip() for text in self.root.values()):
            raise ValueError("a text must say something in each of its languages")
        return self


class Unit(StrEnum):
    """The units a length of time may be counted in."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


class _Length(BaseModel):
    """A number of units, written as words in YAML."""

    model_config = ConfigDict(frozen=True)
    count: int
    unit: Unit

    def __str__(self) -> str:
        unit = str(self.unit)
        return f"{self.count} {unit if self.count > 1 else unit[:-1]}"


_PERIOD: Final = r"([1-9]\d{0,3}) (day|month|year)s?"
_LIFETIME: Final = r"session|([1-9]\d{0,3}) (minute|hour|day|month|year)s?"


def _in_words(pattern: str, *examples: str) -> Callable[[dict[str, Any]], None]:
    """Tell an editor that a length of time is written in words, whatever it is made into."""

    def written(schema: dict[str, Any]) -> None:
        described = schema["description"]
        schema.clear()
        schema |= {"type": "string", "pattern": f"^({pattern})$", "examples": [*examples]}
        schema["description"] = described

    return written


class Period(_Length):
    """A length of time as written in a description: ``30 days``, ``6 months``, ``1 year``."""

    model_config = ConfigDict(json_schema_extra=_in_words(_PERIOD, "30 days", "6 months", "1 year"))

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: Any) -> Any:
        return _counted(value, _PERIOD, "write a period as a number and a unit: 30 days, 6 months, 1 year")

    def before(self, at: datetime) -> datetime:
        """Return the time that lies so long before ``at``; of a month that is too short, its last day."""
        if self.unit is Unit.DAYS:
            return at - timedelta(days=self.count)
        months = at.year * 12 + at.month - 1 - self.count * (12 if self.unit is Unit.YEARS else 1)
        year, month = max(months // 12, MINYEAR), months % 12 + 1
        return at.replace(year=year, month=month, day=min(at.day, monthrange(year, month)[1]))


class Lifetime(_Length):
    """How long something stays on a visitor's device: ``session``, ``12 hours``, ``1 year``."""

    model_config = ConfigDict(json_schema_extra=_in_words(_LIFETIME, "session", "12 hours", "1 year"))
    count: int = 0
    unit: Unit = Unit.MINUTES

    @property
    def is_session(self) -> bool:
        """Say whether it goes when the browser is closed."""
        return self.count == 0

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: Any) -> Any:
        if isinstance(value, str) and value.strip() == "session":
            return {}
        return _counted(
            value, _LIFETIME, "write a lifetime as session, or a number and a unit: 12 hours, 1 year"
        )

    def __str__(self) -> str:
        return "session" if self.is_session else super().__str__()


def _counted(value: Any, pattern: str, otherwise: str) -> Any:
    match = re.fullmatch(pattern, value.strip()) if isinstance(value, str) else None
    if not match:
        raise ValueError(otherwise)
    return {"count": int(match[1]), "unit": f"{match[2]}s"}
