"""A passkey in a real browser, with an authenticator that the browser itself simulates (WebDriver, CDP)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from home import SOFTPIX
from playwright.sync_api import CDPSession, Page, expect
from served import House, serve, set_up

pytestmark = pytest.mark.browser

PASSWORD = "kolme-sanaa-joita-ei-arvaa"
STAFF = "tuomo@example.org"
EVERYTHING = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def named(tmp_path: Path, databases: tuple[str, str]) -> Iterator[House]:
    """A register at an address with a name: a passkey belongs to a domain, and a number is none."""
    data, keys = databases
    made, post = set_up(tmp_path / "register", description=SOFTPIX, data=data, keys=keys)
    made.address = made.address.replace("127.0.0.1", "localhost")
    config = made.home / "seloste.toml"
    config.write_text(re.sub(r"(?m)^address = .*$", f'address = "{made.address}"', config.read_text()))
    made.run(
        "user", "add", "--email", STAFF, "--name", "Tuomo", "--role", "administrator", "--password", PASSWORD
    )
    process = serve(made)
    try:
        yield made
    finally:
        process.terminate()
        process.wait(30)
        post.stop()


class Device:
    """The device in somebody's hand."""

    def __init__(self, page: Page) -> None:
        self.browser: CDPSession = page.context.new_cdp_session(page)
        self.browser.send("WebAuthn.enable")
        self.id = self.browser.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})[
            "authenticatorId"
        ]

    def knows(self, known: bool) -> None:
        """Let the finger be the right one, or not."""
        self.browser.send("WebAuthn.setUserVerified", {"authenticatorId": self.id, "isUserVerified": known})

    def passkeys(self) -> int:
        """Count what it keeps."""
        return len(self.browser.send("WebAuthn.getCredentials", {"authenticatorId": self.id})["credentials"])


def press(page: Page, form: str) -> None:
    """Press the button that sends a form, and wait for where it leads."""
    with page.expect_navigation():
        page.locator(f"{form} [type=submit]").click()


def looked_at(page: Page) -> None:
    """Hold the page against axe."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate("options => axe.run(options)", EVERYTHING)["violations"]
    assert [f"{each['id']}: {node['target']}" for each in found for node in each["nodes"]] == [], page.url


def with_password(house: House, page: Page) -> None:
    """Sign in with the password."""
    page.goto(f"{house.address}/console/")
    looked_at(page)
    page.locator("[name=login]").fill(STAFF)
    page.locator("[name=password]").fill(PASSWORD)
    press(page, "form[action='/accounts/login/']")


def sign_out(page: Page) -> None:
    """Sign out, through the menu that every page has."""
    page.locator("details.menu--end > summary").click()
    press(page, "form[action='/accounts/logout/']")


def test_from_the_first_sign_in_to_a_passkey_alone(named: House, page: Page) -> None:
    """Set up, proven, used alone, used after the password, refused to the wrong finger, named and removed."""
    device = Device(page)
    set_up_instead_of_an_app(named, page, device)
    sign_out(page)
    use_alone(named, page, device)
    use_after_the_password(named, page)
    add_the_same_device_again(named, page, device)
    rename_and_remove(named, page)
    assert page.problems == []  # type: ignore[attr-defined]
    assert STAFF not in (named.home / "log").read_text()


def set_up_instead_of_an_app(house: House, page: Page, device: Device) -> None:
    """The first sign-in leads to the app's set-up, which offers a passkey instead."""
    with_password(house, page)
    page.locator("[name=password]").fill(PASSWORD)
    press(page, "main form")
    page.locator("main a[href='/accounts/2fa/webauthn/add/']").click()
    page.wait_for_load_state()
    looked_at(page)
    page.locator("[name=name]").fill("Puhelin")
    press(page, "form[data-passkey]")
    assert device.passkeys() == 1
    expect(page.locator(".codes li")).to_have_count(10)
    page.goto(f"{house.address}/console/staff/")
    looked_at(page)
    press(page, "form[data-passkey]")
    expect(page).to_have_url(f"{house.address}/console/staff/")
    expect(page.locator("tbody tr")).to_contain_text(STAFF)


def use_alone(house: House, page: Page, device: Device) -> None:
    """Not with the wrong finger; with the right one no password is asked for."""
    page.goto(f"{house.address}/console/staff/")
    device.knows(False)
    page.locator("form[data-passkey] [type=submit]").click()
    expect(page.locator("[data-passkey-problem=failed]")).to_be_visible(timeout=90_000)
    looked_at(page)
    device.knows(True)
    press(page, "form[data-passkey]")
    expect(page).to_have_url(f"{house.address}/console/staff/")
    sign_out(page)


def use_after_the_password(house: House, page: Page) -> None:
    """Beside the code of an app or a recovery code."""
    with_password(house, page)
    looked_at(page)
    press(page, "form[data-passkey]")
    expect(page).to_have_url(f"{house.address}/console/")


def add_the_same_device_again(house: House, page: Page, device: Device) -> None:
    """It says that it has one already."""
    page.goto(f"{house.address}/accounts/2fa/webauthn/add/")
    if "reauthenticate" in page.url:
        page.locator("[name=password]").fill(PASSWORD)
        press(page, "main form")
    page.locator("form[data-passkey] [type=submit]").click()
    expect(page.locator("[data-passkey-problem=already]")).to_be_visible()
    looked_at(page)
    assert device.passkeys() == 1


def rename_and_remove(house: House, page: Page) -> None:
    """The list, its two pages, and the overview of second factors."""
    page.goto(f"{house.address}/accounts/2fa/webauthn/")
    looked_at(page)
    page.locator("main a[href$='/edit/']").click()
    page.locator("[name=name]").fill("Vanha puhelin")
    looked_at(page)
    press(page, "main form")
    expect(page.locator("main h2")).to_have_text("Vanha puhelin")
    page.goto(f"{house.address}/accounts/2fa/")
    looked_at(page)
    page.goto(f"{house.address}/accounts/2fa/webauthn/")
    page.locator("main a[href$='/remove/']").click()
    page.wait_for_load_state()
    looked_at(page)
    press(page, "main form")
    expect(page.locator("main h2")).to_have_count(0)
    page.goto(f"{house.address}/console/")
    assert "/accounts/" in page.url
