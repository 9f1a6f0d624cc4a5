"""Every page for every role: an address × role table, and what holds of all of them."""

from uuid import uuid4

import pytest
from django.urls import reverse

from seloste.core.description import StaffRole

CONTACT, ADMINISTRATOR = StaffRole.CONTACT_PERSON, StaffRole.ADMINISTRATOR
EVERYBODY = frozenset(StaffRole)
READERS = EVERYBODY - {ADMINISTRATOR}

OPEN_TO = {
    "today": EVERYBODY,
    "people": READERS,
    "requests": frozenset({CONTACT}),
    "letters": frozenset({CONTACT}),
    "outbox": frozenset({CONTACT}),
    "log": frozenset({CONTACT, ADMINISTRATOR}),
    "description": EVERYBODY,
    "staff": frozenset({CONTACT, ADMINISTRATOR}),
}
"""Who may open each page; to everybody else it is 403."""

OF_ONE_THING = {
    "request": frozenset({CONTACT}),
    "request_preview": frozenset({CONTACT}),
    "request_nothing_held": frozenset({CONTACT}),
    "letter": frozenset({CONTACT}),
}
"""Pages about one request or letter."""

POSTS_ONLY = {
    "purpose",
    "request_approve",
    "request_link",
    "request_person",
    "letter_request",
    "letter_aside",
    "letter_inquiry",
    "letter_upload",
    "inquiry_aside",
}
"""Addresses that change something; nothing happens by following a link to them."""


@pytest.mark.parametrize("role", list(StaffRole))
def test_each_page_opens_for_whom_it_is_meant(signed_in, meeting, role: StaffRole) -> None:
    """200 for the roles of the table, 403 with a sentence for the others, never cached."""
    client = signed_in(role)
    for name, roles in OPEN_TO.items():
        answer = client.get(reverse(f"console:{name}"))
        assert answer.status_code == (200 if role in roles else 403), name
        assert answer["Cache-Control"] == "no-store", name
        if role not in roles:
            assert "not among the tasks of your role" in answer.content.decode(), name


@pytest.mark.parametrize("role", list(StaffRole))
def test_one_request_and_one_letter_open_for_the_contact_person(
    signed_in, identified, written, role: StaffRole
) -> None:
    """Whoever may not answer sees neither the letter nor the person in it."""
    client = signed_in(role)
    letter_id = written(
        "somebody@example.org", "Hei, kirjoitan teille pian uudestaan. Terveisin Saku"
    ).letter_id
    for name, roles in OF_ONE_THING.items():
        answer = client.get(reverse(f"console:{name}", args=[letter_id if name == "letter" else identified]))
        expected = {302: 200}.get(answer.status_code, answer.status_code)
        assert expected == (200 if role in roles else 403), name
        assert answer["Cache-Control"] == "no-store", name
        if role not in roles:
            assert "Virtanen" not in answer.content.decode(), name
            assert "Saku" not in answer.content.decode(), name


def test_what_is_not_there_is_not_found(contact_person) -> None:
    """An unknown person, request or letter is 404, in the words of the site, and not cached."""
    for name in ("person", "request", "request_preview", "request_nothing_held", "letter", "inquiry"):
        answer = contact_person.get(reverse(f"console:{name}", args=[uuid4()]))
        assert answer.status_code == 404, name
        assert answer["Cache-Control"] == "no-store", name


def test_following_a_link_changes_nothing(contact_person, identified) -> None:
    """Addresses that change something answer to POST alone."""
    for name in POSTS_ONLY:
        arguments = [] if name in ("purpose", "letter_upload") else [identified]
        assert contact_person.get(reverse(f"console:{name}", args=arguments)).status_code == 405, name


def test_no_address_on_any_page_names_anybody(contact_person, meeting, identified) -> None:
    """Links and form addresses hold random identifiers only."""
    import re

    pages = [reverse(f"console:{name}") for name in OPEN_TO]
    pages += [reverse("console:person", args=[meeting]), reverse("console:request", args=[identified])]
    for page in pages:
        content = contact_person.get(page).content.decode()
        for address in re.findall(r'(?:href|action|hx-post|hx-get)="([^"]*)"', content):
            assert "virtanen" not in address.lower(), page
            assert "q=" not in address, page
        assert 'method="get"' not in content, page


def test_no_page_runs_anything_of_its_own(contact_person, meeting, identified) -> None:
    """No inline script, style or handler: the content security policy would stop it."""
    import re

    for page in (
        *(reverse(f"console:{name}") for name in OPEN_TO),
        reverse("console:person", args=[meeting]),
        reverse("console:request_preview", args=[identified]),
    ):
        content = contact_person.get(page).content.decode()
        assert not re.search(r"<script(?![^>]*\bsrc=)", content), page
        assert not re.search(r"\s(?:style|on[a-z]+)=", content), page
