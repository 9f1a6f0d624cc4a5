"""Whatever is typed or sent: kept whole in every script, or refused with nothing half-written."""

from datetime import datetime

import pytest

from seloste.core.access import SYSTEM, Actor
from seloste.core.normal import Problem
from seloste.people.checking import BadValues
from seloste.people.models import Person
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card
from seloste.people.services import register_person
from seloste.vault.models import ContactPoint, DataKey, LookupToken

NAMES = {
    "Latin": "Łukasz Ångström-Þórsson",
    "Greek": "Ελένη Παπαδοπούλου",
    "Cyrillic": "Екатерина Щёголева",
    "Armenian": "Արմեն Պետրոսյան",
    "Hebrew": "שָׂרָה כהן",
    "Arabic": "محمد العربي",
    "Devanagari": "प्रिया शर्मा",
    "Thai": "สมชาย ใจดี",
    "Georgian": "ნინო ბერიძე",
    "Han": "山田太郎",
    "Hangul": "김철수",
    "Ethiopic": "አበበ ቢቂላ",
    "Cherokee": "ᏣᎳᎩ ᎠᏰᎵ",
    "Emoji": "Aino 👩🏽‍🚀 Virtanen",
    "Beyond the basic plane": "𐌰𐌹𐌽𐍉 𝒱irtanen",
}


@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_any_script_is_kept_and_found(
    someone, customer_service: Actor, now: datetime, script: str
) -> None:
    """As it was written, and by its beginning."""
    name = NAMES[script]
    person_id = someone(name=name, email="somebody@example.org")
    shown = card(actor=customer_service, purpose="inquiries", person_id=person_id, at=now)
    assert isinstance(shown, Card)
    assert shown.fields["name"][0].value == name
    for typed in (name, name.split()[0]):
        found = search(actor=customer_service, purpose="inquiries", text=typed, at=now)
        assert isinstance(found, Found)
        assert [hit.person_id for hit in found.hits] == [person_id], typed


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("name", "Aino\0Virtanen", Problem.UNPRINTABLE),
        ("name", "\ud800", Problem.UNPRINTABLE),
        ("name", "A" * 10_000_000, Problem.TOO_LONG),
        ("email", "a" * 10_000_000 + "@example.org", Problem.TOO_LONG),
        ("phone", "9" * 1_000_000, Problem.TOO_LONG),
        ("country", "\0", Problem.UNPRINTABLE),
    ],
)
def test_what_cannot_be_kept_leaves_nothing_behind(
    now: datetime, field: str, value: str, problem: Problem
) -> None:
    """No person, no key, no token, no contact point; and the value is not repeated."""
    values = {"name": ["Aino"], "email": ["aino@example.org"], field: [value]}
    before = [rows.objects.count() for rows in (DataKey, LookupToken, ContactPoint)]
    with pytest.raises(BadValues) as refused:
        register_person(values=values, source="web_form", purpose="rights", actor=SYSTEM, at=now)
    assert refused.value.problems == {field: problem}
    assert len(str(refused.value)) < 200
    assert not Person.objects.exists()
    assert [rows.objects.count() for rows in (DataKey, LookupToken, ContactPoint)] == before


def test_somebody_without_an_address_is_somebody_too(customer_service: Actor, now: datetime) -> None:
    """Two of them with the same name are two people: nothing says that they are one."""
    made = [
        register_person(
            values={"name": ["Aino Virtanen"]}, source="phone", purpose="rights", actor=SYSTEM, at=now
        )
        for _ in range(2)
    ]
    found = search(actor=customer_service, purpose="inquiries", text="aino virt", at=now)
    assert isinstance(found, Found)
    assert {hit.person_id for hit in found.hits} == {one.person_id for one in made}
