"""The console's door: password and second factor, a purpose of one's role, nothing cached."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from seloste.core.description import StaffRole

PASSWORD = "käpylehmä-ja-lumihiutale"


def test_a_stranger_is_sent_to_sign_in_and_back() -> None:
    """The address they wanted comes along."""
    answer = Client().get(reverse("console:requests"))
    assert answer.status_code == 302
    assert answer["Location"] == "/accounts/login/?next=%2Fconsole%2Frequests%2F"
    assert answer["Cache-Control"] == "no-store"


def test_typing_on_after_the_session_ended_leads_to_the_sign_in() -> None:
    """The whole page goes there; a sign-in form inside a list would be no help."""
    answer = Client().post(reverse("console:people"), {"q": "aino"}, headers={"HX-Request": "true"})
    assert answer["HX-Redirect"] == "/accounts/login/?next=%2Fconsole%2Fpeople%2F"


def test_a_password_alone_opens_nothing(account) -> None:
    """Without a second factor one is sent to set it up, whatever page was asked for."""
    client, person = Client(), account()
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    for name in ("today", "people", "requests", "log"):
        answer = client.get(reverse(f"console:{name}"))
        assert answer.status_code == 302, name
        assert answer["Location"] == reverse("mfa_activate_totp"), name


def test_somebody_new_sets_up_their_second_factor_and_comes_in(account, code) -> None:
    """Sign in, confirm the password, scan, write a code, prove it once more: then the console opens."""
    client, person = Client(), account()
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    set_up = reverse("mfa_activate_totp")
    client.get(set_up, follow=True)
    client.post(f"{reverse('account_reauthenticate')}?next={set_up}", {"password": PASSWORD})
    secret = re.search(r'class="secret">([A-Z2-7]+)<', client.get(set_up).content.decode())
    assert secret
    assert client.post(set_up, {"code": code(secret[1])}).status_code == 302
    sent = client.get(reverse("console:today"))
    assert sent["Location"].startswith(reverse("mfa_reauthenticate"))
    client.post(reverse("mfa_reauthenticate"), {"code": code(secret[1])})
    assert client.get(reverse("console:today")).status_code == 200


def test_a_wrong_code_opens_nothing(account, code) -> None:
    """The second factor is checked, not only asked for."""
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    client, person = Client(), account()
    secret = generate_totp_secret()
    TOTP.activate(person, secret)
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    wrong = f"{(int(code(secret)) + 1) % 1_000_000:06}"
    client.post(reverse("mfa_authenticate"), {"code": wrong})
    assert client.get(reverse("console:today"))["Location"].startswith(reverse("account_login"))


def test_a_session_without_the_second_factor_must_bring_it(contact_person) -> None:
    """Being signed in is not enough: the session must remember that a code was given."""
    session = contact_person.session
    kept = session["account_authentication_methods"]
    session["account_authentication_methods"] = [each for each in kept if each["method"] != "mfa"]
    session.save()
    answer = contact_person.get(reverse("console:people"))
    assert answer["Location"] == "/accounts/2fa/reauthenticate/?next=%2Fconsole%2Fpeople%2F"


def test_the_purpose_is_one_of_the_role(customer_service) -> None:
    """The first one by default, another by choice, one of another role never."""
    assert customer_service.get(reverse("console:today")).context["purpose"] == "service"
    customer_service.post(reverse("console:purpose"), {"purpose": "inquiries"})
    assert customer_service.get(reverse("console:today")).context["purpose"] == "inquiries"
    refused = customer_service.post(reverse("console:purpose"), {"purpose": "marketing"})
    assert refused.status_code == 403
    assert "does not work for this purpose" in refused.content.decode()
    assert customer_service.get(reverse("console:today")).context["purpose"] == "inquiries"


def test_a_purpose_that_the_role_has_lost_is_forgotten(customer_service) -> None:
    """A session may be older than the description in force."""
    session = customer_service.session
    session["console_purpose"] = "marketing"
    session.save()
    assert customer_service.get(reverse("console:today")).context["purpose"] == "service"


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_changing_the_purpose_leads_nowhere_else(customer_service, back: str) -> None:
    """Only addresses of this register are followed."""
    answer = customer_service.post(reverse("console:purpose"), {"purpose": "inquiries", "next": back})
    assert answer["Location"] == reverse("console:today")


def test_the_purpose_is_named_in_the_language_of_the_account(signed_in) -> None:
    """Somebody whose account is Finnish reads Finnish, unless the language cookie says otherwise."""
    client = signed_in(StaffRole.SALES, language="fi")
    assert "Tilaamiesi palvelujen toimittaminen" in client.get(reverse("console:today")).content.decode()
    client.post(reverse("set_language"), {"language": "sv"})
    assert "Att leverera de tjänster du beställer" in client.get(reverse("console:today")).content.decode()


def test_an_administrator_has_no_purpose(signed_in) -> None:
    """May not read the data by running the machine (S40, S41)."""
    answer = signed_in(StaffRole.ADMINISTRATOR).get(reverse("console:today"))
    assert answer.context["purpose"] is None
    assert [room["url"] for room in answer.context["navigation"]] == [
        reverse("console:today"),
        reverse("console:log"),
        reverse("console:description"),
        reverse("console:cookies"),
        reverse("console:staff"),
    ]


def test_signing_out_shuts_the_door(contact_person) -> None:
    """After signing out the session opens nothing."""
    contact_person.post(reverse("account_logout"))
    assert contact_person.get(reverse("console:log")).status_code == 302


def test_no_post_works_without_its_token(contact_person) -> None:
    """Every form carries the CSRF token, and every POST asks for it."""
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = contact_person.cookies
    for name in ("purpose", "people", "log"):
        assert strict.post(reverse(f"console:{name}"), {"purpose": "rights"}).status_code == 403, name
