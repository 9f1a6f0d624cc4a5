"""Looking people up: by half a name, as far as the purpose goes, and written down."""

from uuid import UUID

import pytest
from chosen import make, proof
from django.urls import reverse
from django.utils import timezone

from seloste.audit.selectors import recent, uses_of
from seloste.core.access import Role
from seloste.core.consent import Choice
from seloste.core.description import StaffRole


def _work_for(client, purpose: str) -> None:
    client.post(reverse("console:purpose"), {"purpose": purpose})


def test_somebody_is_found_by_half_a_name(customer_service, someone) -> None:
    """What was typed goes by POST, and comes back in the field, not in an address."""
    person_id = someone()
    someone(name="Saku Korhonen", email="saku@example.org")
    _work_for(customer_service, "customer_relationship")
    answer = customer_service.post(reverse("console:people"), {"q": "virt"})
    content = answer.content.decode()
    assert answer.status_code == 200
    assert reverse("console:person", args=[person_id]) in content
    assert "aino.virtanen@example.org" in content
    assert "Korhonen" not in content


def test_typing_swaps_the_list_alone(customer_service, someone) -> None:
    """With htmx the answer is the partial, not a page in a page."""
    someone()
    _work_for(customer_service, "customer_relationship")
    answer = customer_service.post(reverse("console:people"), {"q": "aino"}, headers={"HX-Request": "true"})
    content = answer.content.decode()
    assert "Aino Virtanen" in content
    assert "<html" not in content


def test_a_name_in_an_address_is_not_looked_for(customer_service, someone) -> None:
    """A query string finds nobody: it lists the newest, like the bare address."""
    someone()
    someone(name="Saku Korhonen", email="saku@example.org")
    _work_for(customer_service, "customer_relationship")
    content = customer_service.get(reverse("console:people"), {"q": "virt"}).content.decode()
    assert "Korhonen" in content
    assert 'value="virt"' not in content


def test_whom_the_purpose_does_not_cover_is_counted_not_shown(customer_service, someone) -> None:
    """Without a contract the contract purpose opens nobody (Art. 6(1)(b))."""
    someone()
    content = customer_service.post(reverse("console:people"), {"q": "aino"}).content.decode()
    assert "1 person is not shown" in content
    assert "virtanen" not in content.lower()


def test_a_search_is_written_down_with_whom_it_showed(customer_service, someone) -> None:
    """One entry, naming everybody who was on the list."""
    person_id = someone()
    _work_for(customer_service, "customer_relationship")
    customer_service.post(reverse("console:people"), {"q": "aino"})
    newest = recent(limit=1)[0]
    assert (newest.action, newest.role, newest.people) == ("search", Role.CUSTOMER_SERVICE, 1)
    assert uses_of(person_id, limit=1)[0].purpose == "customer_relationship"


def test_a_card_shows_values_with_where_they_came_from(customer_service, meeting) -> None:
    """Labels and words in the reader's language; a country by its name."""
    _work_for(customer_service, "customer_relationship")
    content = customer_service.get(reverse("console:person", args=[meeting])).content.decode()
    for expected in (
        "Aino Virtanen",
        "Finland",
        "Kotikulma Oy",
        "You, on a web form",
        "Puhuttiin laskutuksesta",
    ):
        assert expected in content, expected


def test_a_card_shows_no_more_than_the_purpose_covers(customer_service, meeting) -> None:
    """Answering a question needs neither the country nor what was said at a meeting."""
    _work_for(customer_service, "inquiries")
    content = customer_service.get(reverse("console:person", args=[meeting])).content.decode()
    assert "Aino Virtanen" in content
    assert "Finland" not in content
    assert "laskutuksesta" not in content


@pytest.mark.parametrize(
    ("role", "purpose", "sentence"),
    [
        (StaffRole.CUSTOMER_SERVICE, "service", "rests on a contract"),
        (StaffRole.MARKETING, "marketing", "needs the person’s consent"),
        (StaffRole.ADMINISTRATOR, None, "not among the tasks of your role"),
    ],
)
def test_a_refused_card_holds_no_data(signed_in, meeting: UUID, role, purpose, sentence) -> None:
    """The reason is said in a sentence, and not a letter of the person is in the answer."""
    client = signed_in(role)
    if purpose:
        _work_for(client, purpose)
    answer = client.get(reverse("console:person", args=[meeting]))
    content = answer.content.decode()
    assert answer.status_code == 403
    assert sentence in content
    for value in ("Aino", "Virtanen", "example.org", "Kotikulma", "laskutuksesta"):
        assert value not in content.replace("softpix.example.org", ""), value
    assert uses_of(meeting, limit=1)[0].outcome != "allowed"


def test_a_card_tells_what_may_be_used_for_what(contact_person, meeting) -> None:
    """The contact person sees each purpose of the register with its reason."""
    answer = contact_person.get(reverse("console:person", args=[meeting]))
    uses = {purpose: getattr(outcome, "reason", None) for purpose, outcome in answer.context["uses"]}
    assert uses["marketing"] == "no_consent"
    assert uses["service"] == "no_contract"
    assert uses["customer_relationship"] is None


def test_a_consent_is_told_to_those_whose_purpose_it_is(signed_in, someone) -> None:
    """Marketing reads its state and history with the words shown; customer service does not."""
    person_id = someone()
    make(person_id, "marketing", Choice.GIVEN, Choice.CONFIRMED, at=timezone.now())
    shown = proof("marketing").text
    page = reverse("console:person", args=[person_id])
    content = signed_in(StaffRole.MARKETING).get(page).content.decode()
    assert "In force" in content
    assert shown in content
    service = signed_in(StaffRole.CUSTOMER_SERVICE)
    _work_for(service, "customer_relationship")
    assert shown not in service.get(page).content.decode()


def test_who_looked_is_told_to_those_who_may_read_the_log(contact_person, customer_service, meeting) -> None:
    """The contact person sees that customer service looked; customer service does not see the log."""
    _work_for(customer_service, "customer_relationship")
    page = reverse("console:person", args=[meeting])
    assert "Who looked" not in customer_service.get(page).content.decode()
    content = contact_person.get(page).content.decode()
    assert "Who looked" in content
    assert "Customer service" in content


def test_a_value_is_never_markup(customer_service, someone) -> None:
    """A name that looks like HTML is shown as it was written."""
    person_id = someone(name="<b>Aino</b> Virtanen")
    _work_for(customer_service, "customer_relationship")
    for answer in (
        customer_service.get(reverse("console:person", args=[person_id])),
        customer_service.post(reverse("console:people"), {"q": "virtanen"}),
    ):
        assert "<b>Aino" not in answer.content.decode()
