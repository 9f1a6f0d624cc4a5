"""The log's page: who may read it, who may only verify it, and what a change looks like."""

from django.db import connection
from django.urls import reverse
from django.utils import timezone

from seloste.audit.sealing import seal_pending
from seloste.audit.selectors import recent
from seloste.core.description import StaffRole


def test_verifying_an_untouched_log_finds_nothing(contact_person, someone) -> None:
    """It says so, and that it was verified is in the log as well."""
    someone()
    seal_pending(at=timezone.now())
    content = contact_person.post(reverse("console:log")).content.decode()
    assert "Nothing was changed" in content
    assert "verify_log" in {line.action for line in recent(limit=5)}


def test_verifying_a_changed_log_says_so(contact_person, someone) -> None:
    """An entry altered behind our back is found and named by its place."""
    someone()
    seal_pending(at=timezone.now())
    with connection.cursor() as cursor:
        cursor.execute("UPDATE audit_entry SET text = replace(text, 'allowed', 'refused')")
    content = contact_person.post(reverse("console:log")).content.decode()
    assert "The log was changed" in content
    assert "says something else than when it was sealed" in content


def test_the_administrator_verifies_without_reading(signed_in, someone) -> None:
    """What was done to whose data is not among what runs the machine."""
    someone()
    client = signed_in(StaffRole.ADMINISTRATOR)
    content = client.post(reverse("console:log")).content.decode()
    assert "Nothing was changed" in content
    assert "verifies the log without reading it" in content
    assert "Looking after the customer relationship" not in content


def test_the_log_goes_back_page_by_page(contact_person, someone) -> None:
    """Older entries follow by the last one's identifier."""
    for number in range(60):
        someone(email=f"somebody{number}@example.org")
    first = contact_person.get(reverse("console:log"))
    older = contact_person.get(reverse("console:log") + first.context["older"])
    assert {line.id for line in first.context["lines"]}.isdisjoint(line.id for line in older.context["lines"])
    assert contact_person.get(reverse("console:log") + "?before=nonsense").status_code == 200
