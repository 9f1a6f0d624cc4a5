"""The whole path, as people walk it: form, consent, letter, identity, approval, answer, log. In Finnish."""

import asyncio
import base64
import hashlib
import hmac
import io
import json
import re
import smtplib
import struct
import time
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from served import House, free_port, link_in, text_of

pytestmark = pytest.mark.browser

NAME = "Lahja Peltoniemi"
EMAIL = "lahja.peltoniemi@example.org"
MESSAGE = "Voisitteko soittaa minulle verkkokaupan siirrosta ensi viikolla?"
PASSWORD = "kolme-sanaa-joita-ei-arvaa"
STAFF = "tuomo@example.org"

LETTER = f"""From: {NAME} <{EMAIL}>
To: info@softpix.io
Subject: Omat tietoni asiakasrekisterissänne
Message-ID: <peltoniemi.1@example.org>
Date: Mon, 23 Nov 2026 10:11:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

Hyvä vastaanottaja

Käytän tietosuoja-asetuksen 15 artiklan mukaista oikeuttani. Pyydän teitä kertomaan, mitä
henkilötietoja minusta on asiakasrekisterissänne, ja lähettämään niistä jäljennöksen.

Terveisin
{NAME}
"""


def totp(secret: str) -> str:
    """Return the code of this half minute (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1)
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


def press(page: Page) -> None:
    """Press the page's one primary button."""
    page.locator("main .button--primary").first.click()
    page.wait_for_load_state()


def test_from_a_form_to_a_fetched_answer(house: House, page: Page, tmp_path: Path) -> None:
    """A visitor writes, consents, asks what is held about her, and reads it; the log proves every step."""
    write_by_form(house, page)
    confirm_consent(house, page)
    reference = send_letter(house)
    confirm_identity(house, page, reference)
    approve(house, page, reference)
    fetch(house, page, tmp_path)
    read_log(house, page)
    assert page.problems == []  # type: ignore[attr-defined]
    assert NAME not in (house.home / "log").read_text()
    assert EMAIL not in (house.home / "log").read_text()


def write_by_form(house: House, page: Page) -> None:
    """Fill in the contact form, ticking the one box that was not ticked."""
    page.goto(f"{house.address}/forms/contact/")
    expect(page.locator("html")).to_have_attribute("lang", "fi")
    page.locator("[name=name]").fill(NAME)
    page.locator("[name=email]").fill(EMAIL)
    page.locator("[name=message]").fill(MESSAGE)
    box = page.locator("main input[type=checkbox]")
    expect(box).to_have_count(1)
    expect(box).not_to_be_checked()
    box.check()
    page.wait_for_timeout(2_100)  # In less, nobody has read a form.
    press(page)
    assert page.url.endswith("/thanks/") or "/thanks/" in page.url


def confirm_consent(house: House, page: Page) -> None:
    """Follow the link of the letter that asks whether it was her."""
    letter = house.mailbox.wait_for(1)
    assert letter["To"] == EMAIL
    page.goto(link_in(letter, "/me/consent/"))
    expect(page.locator("blockquote")).to_contain_text("Softpix")
    press(page)
    confirmed = house.mailbox.wait_for(2)
    assert "/me/withdraw/" in text_of(confirmed)


class Piping:
    """A mail server that pipes each message into the register, as the one of a company does."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.became: list[dict[str, object]] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Hand a message over (aiosmtpd calls this)."""
        content = envelope.original_content or b""
        delivered = await asyncio.to_thread(self.house.run, "mail", "deliver", "--json", stdin=content)
        self.became.append(json.loads(delivered.stdout))
        return "250 delivered"


def send_letter(house: House) -> str:
    """Send the letter to the company's mail server, twice as impatient people do; return the reference."""
    pipe = Piping(house)
    server = Controller(pipe, hostname="127.0.0.1", port=free_port())
    server.start()
    try:
        for _ in range(2):
            with smtplib.SMTP("127.0.0.1", server.port) as post:
                post.sendmail(EMAIL, ["info@softpix.io"], LETTER.encode())
    finally:
        server.stop()
    became, again = pipe.became
    assert became["state"] == "request", became
    assert again == {**became, "new": False}
    return str(became["reference"])


def confirm_identity(house: House, page: Page, reference: str) -> None:
    """Follow the acknowledgement's link, and say that it was her."""
    letter = house.mailbox.wait_for(3)
    assert letter["In-Reply-To"] == "<peltoniemi.1@example.org>"
    assert letter["Auto-Submitted"] == "auto-replied"
    assert reference in letter["Subject"]
    assert NAME not in text_of(letter)
    page.goto(link_in(letter, "/me/confirm/"))
    press(page)
    expect(page.locator("main")).to_contain_text(reference)


def approve(house: House, page: Page, reference: str) -> None:
    """Sign in as the contact person, set up the second factor, look at the answer, and approve it."""
    options = ["--email", STAFF, "--name", "Tuomo", "--role", "contact_person", "--language", "fi"]
    house.run("user", "add", *options, "--password", PASSWORD)
    page.goto(f"{house.address}/console/")
    page.locator("[name=login]").fill(STAFF)
    page.locator("[name=password]").fill(PASSWORD)
    press(page)
    # Setting up a second factor is important enough to be asked for the password once more.
    page.locator("[name=password]").fill(PASSWORD)
    press(page)
    secret = re.sub(r"\s", "", page.locator(".secret").inner_text())
    page.locator("[name=code]").fill(totp(secret))
    press(page)
    page.goto(f"{house.address}/console/requests/")
    # A code works once, so the sign-in itself takes the next one.
    page.wait_for_timeout((30 - time.time() % 30) * 1000 + 500)
    page.locator("[name=code]").fill(totp(secret))
    press(page)
    page.get_by_text(reference).first.click()
    page.wait_for_load_state()
    expect(page.locator("main")).to_contain_text("asiakasrekisterissänne")
    page.locator("a[href$='/answer/']").click()
    expect(page.locator("main")).to_contain_text(MESSAGE)
    page.go_back()
    press(page)


def fetch(house: House, page: Page, folder: Path) -> None:
    """Open the answer with the link and the code, and read both files."""
    letter = house.mailbox.wait_for(4)
    assert letter["To"] == EMAIL
    page.goto(link_in(letter, "/me/answer/"))
    press(page)
    code = re.search(r"^\s*(\d{6})\s*$", text_of(house.mailbox.wait_for(5)), re.MULTILINE)
    assert code, text_of(house.mailbox.letters[-1])
    page.locator("[name=code]").fill(code[1])
    press(page)
    files = {}
    for ending in ("pdf", "json"):
        with page.expect_download() as download:
            page.locator(f"a[href$='.{ending}']").click()
        download.value.save_as(folder / f"answer.{ending}")
        files[ending] = (folder / f"answer.{ending}").read_bytes()
    pages = PdfReader(io.BytesIO(files["pdf"])).pages
    written = re.sub(r"\s", "", "".join(each.extract_text() for each in pages))
    for held in (NAME, EMAIL, MESSAGE, "127.0.0.1", "Tietosuojavaltuutetun toimisto"):
        assert re.sub(r"\s", "", held) in written, held
    data = json.dumps(json.loads(files["json"]), ensure_ascii=False)
    for held in (NAME, EMAIL, MESSAGE, "127.0.0.1"):
        assert held in data, held


def read_log(house: House, page: Page) -> None:
    """Verify the log in the console and from the shell."""
    page.goto(f"{house.address}/console/log/")
    press(page)
    expect(page.locator(".callout--good")).to_be_visible()
    verified = json.loads(house.run("audit", "verify", "--json").stdout)
    assert verified["findings"] == []
    assert verified["size"] > 10
