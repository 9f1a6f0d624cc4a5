"""Nothing leaves the machine in the clear: pages, letters, and the databases wherever they are.

A network carries a risk; that is told nowhere as an excuse, for protecting data on their way is our duty
(Art. 32(1)(a)).

Proves: S12
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from home import make_home
from papers import findings, saying
from pydantic import ValidationError

from seloste.mailroom.signing_in import Security
from seloste.project.config import BadConfig, Config
from seloste.project.mail import Mail, Mailbox

pytestmark = pytest.mark.pure

ELSEWHERE = ("register.example.com", "10.0.0.7", "mail.example.com")


@pytest.mark.parametrize("host", ELSEWHERE)
def test_a_register_that_others_reach_has_an_https_address(host: str) -> None:
    """Anything else does not start."""
    with pytest.raises(ValidationError, match="must be https"):
        Config(home=Path("/srv"), address=f"http://{host}")
    assert Config(home=Path("/srv"), address=f"https://{host}").encrypted
    assert not Config(home=Path("/srv"), address="http://127.0.0.1:8000").encrypted


@pytest.mark.parametrize("host", ELSEWHERE)
def test_letters_leave_over_tls(host: str) -> None:
    """But for a mail server on the machine itself, there is no way to say otherwise."""
    with pytest.raises(ValidationError, match="use starttls or tls"):
        Mail(host=host, security=Security.NONE)
    assert Mail(host=host).security is Security.STARTTLS


@pytest.mark.parametrize("host", ELSEWHERE)
def test_letters_are_fetched_over_tls(host: str) -> None:
    """From a mailbox elsewhere there is no other way either."""
    with pytest.raises(ValidationError, match="use starttls or tls"):
        Mailbox(host=host, user="info@example.com", security=Security.NONE)
    assert Mailbox(host=host, user="info@example.com").security is Security.TLS


@pytest.mark.parametrize("host", ELSEWHERE)
def test_a_database_elsewhere_is_spoken_to_over_tls(host: str) -> None:
    """It shows a certificate, and a setting that may end in the clear is refused."""
    config = Config(home=Path("/srv"))
    assert config.database_settings(f"postgresql://{host}/data")["OPTIONS"]["sslmode"] == "verify-full"
    with pytest.raises(BadConfig, match="over TLS"):
        config.database_settings(f"postgresql://{host}/data?sslmode=prefer")


def test_browsers_send_no_cookie_in_the_clear_and_stay_with_tls(tmp_path: Path) -> None:
    """As soon as the address is https: every cookie is marked, and a year of HSTS is told (RFC 6797)."""
    home = make_home(tmp_path / "home", data="sqlite:data.sqlite3", keys="sqlite:keys.sqlite3")
    settings = home / "seloste.toml"
    written = settings.read_text(encoding="utf-8")
    settings.write_text(written.replace("http://localhost:8000", "https://register.example.com"))
    asked = "SESSION_COOKIE_SECURE CSRF_COOKIE_SECURE LANGUAGE_COOKIE_SECURE SECURE_HSTS_SECONDS"
    program = f"import seloste.project.settings as s; print(*(int(getattr(s, n)) for n in '{asked}'.split()))"
    said = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "SELOSTE_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    *secure, seconds = map(int, said.stdout.split())
    assert secure == [1, 1, 1]
    assert seconds >= 365 * 24 * 3600


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are not liable for data that are lost or stolen on their way over the internet."),
        ("fi", "Emme vastaa tiedoista, jotka katoavat tai varastetaan avoimessa verkossa."),
        ("sv", "Vi ansvarar inte för uppgifter som förloras eller stjäls på det öppna nätet."),
    ],
)
def test_the_open_network_is_no_excuse(language: str, text: str) -> None:
    """A notice that says so is refused (Art. 82)."""
    assert "L22" in findings(saying(text, language=language))
