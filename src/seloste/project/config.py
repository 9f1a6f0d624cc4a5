"""The installation's own settings, ``seloste.toml``, parsed once into one typed object."""

import difflib
import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from pydantic import EmailStr, Field, IPvAnyAddress, ValidationError, field_validator, model_validator

from seloste.project.mail import Delivery, Mail, Mailbox, OAuth2
from seloste.project.parts import FILE, LOOPBACK, BadConfig, Part
from seloste.vault.keyring import Keyring
from seloste.vault.sources import Source, source_of

HOME_VARIABLE = "SELOSTE_HOME"

ENCRYPTED = frozenset({"require", "verify-ca", "verify-full"})
"""The values of libpq’s sslmode that never end in a connection in the clear."""


class Databases(Part):
    """Where the two databases are: ``sqlite:FILE`` (relative to the home) or ``postgresql://…``."""

    data: str = "sqlite:data.sqlite3"
    keys: str = "sqlite:keys.sqlite3"


class Checkpoints(Part):
    """Where the log's signed checkpoints go, so that somebody else holds them: a folder, mailboxes, or both."""

    folder: Path | None = None
    mail_to: tuple[EmailStr, ...] = ()
    every: Annotated[int, Field(ge=1, le=31 * 24)] = 24
    """Hours."""


class Edge(Part):
    """What visitors of websites meet: cookie choices, in a process and a database of their own."""

    database: str = "sqlite:edge.sqlite3"
    """As for the other databases, and another than they."""
    address: str | None = None
    """Where websites reach it, such as ``https://choices.example.com``; unsaid, under the register's address."""
    port: Annotated[int, Field(ge=1, le=65535)] = 8001
    origins: tuple[str, ...] = ()
    """The websites that ask with our banner, such as ``https://www.example.com``, besides the register's address."""
    proxies: tuple[IPvAnyAddress, ...] = ()
    """Reverse proxies that are believed when they say who asks (X-Forwarded-For)."""
    per_minute: Annotated[int, Field(ge=1, le=1_000_000)] = 300
    """Requests about choices from one network address."""

    @field_validator("address")
    @classmethod
    def _address(cls, address: str | None) -> str | None:
        return None if address is None else _origin(address, "an address of the edge")

    @field_validator("origins")
    @classmethod
    def _origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_origin(origin, "an origin") for origin in origins)


def _origin(origin: str, what: str) -> str:
    parts = urlsplit(origin)
    plain = f"{parts.scheme}://{parts.netloc}"
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError(f"{what} is like https://www.example.com")
    if origin != plain.lower():
        raise ValueError(
            f"{what} is like https://www.example.com: small letters, no path, no slash at its end"
        )
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ValueError(f"{what} must be https unless it is on this machine")
    return origin


class Config(Part):
    """One installation."""

    home: Path
    address: str = "http://127.0.0.1:8000"
    description: Path = Path("register.yaml")
    keyring: str = "keyring.json"
    """A file relative to the home, ``env:VARIABLE`` or ``credential:NAME``."""
    demo: bool = False
    database: Databases = Databases()
    mail: Mail = Mail()
    mailbox: Mailbox | None = None
    checkpoints: Checkpoints = Checkpoints()
    edge: Edge = Edge()

    @model_validator(mode="after")
    def _mailed_for_real(self) -> Self:
        if self.checkpoints.mail_to and self.mail.delivery is not Delivery.SMTP:
            raise ValueError('checkpoints.mail_to needs a mail server: [mail] delivery = "smtp"')
        return self

    @model_validator(mode="after")
    def _encrypted_beyond_this_machine(self) -> Self:
        parts = urlsplit(self.address)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
            raise ValueError("address is like https://register.example.com, without a path")
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("address must be https unless the machine serves only itself")
        if self.demo and parts.hostname not in LOOPBACK:
            raise ValueError("demo = true signs in whoever has a link, so its address is on this machine")
        return self

    @field_validator("keyring")
    @classmethod
    def _kept_somewhere(cls, setting: str) -> str:
        source_of(setting)
        return setting

    @property
    def host(self) -> str:
        """The host name people reach the register by."""
        return urlsplit(self.address).hostname or ""

    @property
    def edge_address(self) -> str:
        """Where websites reach the edge, without a slash at the end."""
        return self.edge.address or self.address.rstrip("/")

    @property
    def encrypted(self) -> bool:
        """Whether the register is reached over TLS."""
        return self.address.startswith("https://")

    def path(self, relative: Path) -> Path:
        """Return a path of the configuration, resolved against the home folder."""
        return self.home / relative

    @property
    def keyring_source(self) -> Source:
        """Who keeps the keyring."""
        return source_of(self.keyring)

    def read_keyring(self) -> Keyring:
        """Return the register's keyring, read from where it is kept.

        Raises:
            BadKeyring: it is missing, others may read it, or it is not whole.
        """
        return self.keyring_source.read(self.home)

    def database_settings(self, url: str) -> dict[str, Any]:
        """Return Django's settings for one database URL.

        Raises:
            BadConfig: the URL is of neither kind.
        """
        try:
            parts = urlsplit(url)
            match parts.scheme:
                case "sqlite":
                    return _sqlite(str(self.home / parts.path))
                case "postgresql":
                    return _postgresql(parts.path, parts.netloc, _protected(parts))
        except ValueError:
            pass
        # The URL is not repeated: a password may stand in it.
        raise BadConfig(f"{FILE}: a database is sqlite:FILE or postgresql://USER:PASSWORD@HOST:PORT/NAME.")


def _sqlite(name: str) -> dict[str, Any]:
    pragmas = "journal_mode=WAL synchronous=FULL secure_delete=ON foreign_keys=ON busy_timeout=30000"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name,
        "OPTIONS": {
            "timeout": 30,
            "transaction_mode": "IMMEDIATE",
            "init_command": "".join(f"PRAGMA {pragma};" for pragma in pragmas.split()),
        },
        "TEST": {"NAME": f"{name}.test"},
    }


def _protected(parts: SplitResult) -> dict[str, str]:
    """Return the parameters of a PostgreSQL URL; a server elsewhere is reached over TLS, and shows who it is.

    Raises:
        BadConfig: the URL asks for a connection that may be in the clear.
    """
    query = dict(parse_qsl(parts.query))
    host = query.get("host", parts.hostname or "")
    if not host or host.startswith("/") or host in LOOPBACK:
        return query
    if query.get("sslmode", "verify-full") not in ENCRYPTED:
        raise BadConfig(
            f"{FILE}: a database on another machine is reached over TLS: leave sslmode out of its URL, or write one "
            f"of {', '.join(sorted(ENCRYPTED))}."
        )
    certificates = {} if "sslmode" in query or "sslrootcert" in query else {"sslrootcert": "system"}
    return {"sslmode": "verify-full", **certificates, **query}


def _postgresql(path: str, netloc: str, query: dict[str, str]) -> dict[str, Any]:
    parts = urlsplit(f"//{netloc}")
    return {
        "ENGINE": "seloste.storage.postgresql",
        "NAME": path.strip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        # “?prepared=no” is for a pooler that gives each transaction another connection.
        "OPTIONS": {"prepare_threshold": None if query.pop("prepared", "yes") == "no" else 5, **query},
    }


def home() -> Path:
    """Return the installation's folder: ``SELOSTE_HOME``, or the current one.

    Raises:
        BadConfig: there is no installation there.
    """
    folder = Path(os.environ.get(HOME_VARIABLE, ".")).resolve()
    if not (folder / FILE).is_file():
        raise BadConfig(
            f"There is no register in {folder} ({FILE} is missing); make one with “seloste init DIR”, "
            f"or name its folder in {HOME_VARIABLE}."
        )
    return folder


def load_config(folder: Path) -> Config:
    """Return the configuration of the installation in ``folder``.

    Raises:
        BadConfig: the file is not TOML, or a setting is unknown or impossible.
    """
    try:
        content = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
        return Config.model_validate({**content, "home": folder})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfig(f"{FILE} is not valid TOML: {error}.") from None
    except OSError as error:
        raise BadConfig(f"{FILE} cannot be read: {error.strerror}.") from None
    except ValidationError as error:
        raise BadConfig("\n".join(_sentence(details) for details in error.errors())) from None


def _sentence(details: Any) -> str:
    name = ".".join(str(step) for step in details["loc"])
    if details["type"] != "extra_forbidden":
        return f"{FILE}: {name + ': ' if name else ''}{details['msg'].removeprefix('Value error, ')}."
    known = {
        key
        for model in (Config, Databases, Edge, Mail, Mailbox, OAuth2, Checkpoints)
        for key in model.model_fields
    }
    close = difflib.get_close_matches(str(details["loc"][-1]), known, n=1)
    return f"{FILE}: “{name}” is not a setting{f'; did you mean “{close[0]}”?' if close else '.'}"
