"""What an edge process is told at its start; who starts it has parsed and checked it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

PER_MINUTE = 300
"""Requests a minute from one network address: many visitors can share one."""
PATIENCE = 10.0
"""Seconds that a choice waits for a database that cannot take it, before its sender is asked to come again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sqlite:
    """An SQLite file, which one edge process has for itself."""

    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgresql:
    """A PostgreSQL database, which any number of edge processes share."""

    conninfo: str
    """As libpq takes it; may hold a password."""
    prepared: bool = True
    """Whether statements may be prepared, which a pooler between transactions does not bear."""

    def __repr__(self) -> str:
        return "Postgresql(…)"


Place: TypeAlias = Sqlite | Postgresql


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One edge."""

    database: Place
    register: str
    """The register's own origin, whose console shows the banner in a frame."""
    notice: str
    """The address of the privacy notice, which every receipt names."""
    origins: frozenset[str]
    """The websites whose pages may record choices, such as ``https://www.example.com``."""
    proxies: tuple[str, ...] = ()
    """The addresses of reverse proxies whose word is taken for a visitor's address; nobody's by default."""
    per_minute: int = PER_MINUTE
    patience: float = PATIENCE
