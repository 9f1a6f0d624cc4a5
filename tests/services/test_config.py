"""What the configuration does not allow: a database on another machine that is spoken to in the clear."""

from pathlib import Path

import pytest

from seloste.project.config import BadConfig, Config


def options(url: str) -> dict[str, str]:
    """Return what the connection to a database is opened with."""
    settings = Config(home=Path("/srv/register")).database_settings(url)
    return {key: value for key, value in settings["OPTIONS"].items() if key.startswith("ssl")}


@pytest.mark.parametrize("where", ["", "localhost:5432", "127.0.0.1", "[::1]:5432"])
def test_a_database_on_this_machine_needs_no_certificate(where: str) -> None:
    """Nothing leaves the machine."""
    assert options(f"postgresql://{where}/data") == {}
    assert options("postgresql:///data?host=/run/postgresql") == {}


def test_a_database_elsewhere_is_reached_over_tls_and_shows_who_it_is() -> None:
    """Without anything being asked for; with certificates of one's own where they are named."""
    assert options("postgresql://db.example.com/data") == {"sslmode": "verify-full", "sslrootcert": "system"}
    own = "postgresql://db.example.com/data?sslrootcert=/etc/ca.pem"
    assert options(own) == {"sslmode": "verify-full", "sslrootcert": "/etc/ca.pem"}
    assert options("postgresql:///data?host=db.example.com") == options("postgresql://db.example.com/data")
    assert options("postgresql://db.example.com/data?sslmode=require") == {"sslmode": "require"}


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "verify-ful"])
def test_a_connection_that_may_be_in_the_clear_is_refused(mode: str) -> None:
    """With what to write instead, and without the password that stands in the address."""
    with pytest.raises(BadConfig, match="over TLS") as refused:
        options(f"postgresql://seloste:secret@db.example.com/data?sslmode={mode}&x=1")
    assert "secret" not in str(refused.value)
