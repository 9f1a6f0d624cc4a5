"""The edge's own settings, made from the installation's: what its process needs, and no more."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from psycopg.conninfo import make_conninfo

from seloste.edge.settings import Place, Postgresql, Settings, Sqlite
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database
from seloste.project.config import Config
from seloste.project.parts import FILE, BadConfig


def edge_settings(config: Config) -> Settings:
    """Return what the edge is told at its start.

    Raises:
        BadConfig: its database is of neither kind, or one of the register's.
    """
    address = config.address.rstrip("/")
    parts = urlsplit(address)
    register = f"{parts.scheme}://{parts.netloc}".lower()
    return Settings(
        register=register,
        database=_place(config),
        notice=f"{address}/notice/",
        origins=frozenset({register, *config.edge.origins}),
        proxies=tuple(map(str, config.edge.proxies)),
        per_minute=config.edge.per_minute,
    )


def edge_database(config: Config) -> Database:
    """Return the edge's database, without connecting to it yet.

    Raises:
        BadConfig: it is of neither kind, or one of the register's.
    """
    return opened(_place(config))


def _place(config: Config) -> Place:
    url = config.edge.database
    found = config.database_settings(url)
    others = [config.database_settings(other) for other in (config.database.data, config.database.keys)]
    if _named(found) in map(_named, others):
        raise BadConfig(
            f"{FILE}: the edge has a database of its own, so that it never sees the register's; name another under [edge]."
        )
    if urlsplit(url).scheme == "sqlite":
        return Sqlite(path=config.home / found["NAME"])
    options = dict(found["OPTIONS"])
    prepared = options.pop("prepare_threshold") is not None
    named = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    given = {name: found[setting] for name, setting in named.items() if found[setting]}
    return Postgresql(conninfo=make_conninfo(**given, **options), prepared=prepared)


def _named(found: Mapping[str, Any]) -> tuple[str, ...]:
    """Return which database settings name, however they are written."""
    if "HOST" not in found:
        return (str(Path(found["NAME"]).resolve()),)
    return (found["HOST"], found["PORT"], found["NAME"])
