"""Erasing somebody: in steps that a crash cannot lose, and all but what the law keeps."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from uuid import UUID

import pytest
from django.db import connections

from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.outcomes import Reason, Refused
from seloste.people import selectors
from seloste.people.models import Person, Profile, Record
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, holder
from seloste.people.services import Registered, add_record, register_person
from seloste.rights import erasing
from seloste.rights.erasing import Erased, apply_erasure, erase
from seloste.vault.documents import Keys
from seloste.vault.journal import undone
from seloste.vault.models import ContactPoint, DataKey, Decision, LookupToken

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)


@pytest.fixture
def billed(someone, now: datetime) -> UUID:
    """Somebody with an invoice that says nothing of whom it is for: that is copied from them."""
    person_id = someone()
    added = add_record(
        person_id=person_id,
        record_type="invoice",
        values={"number": "2026-1", "amount": "120.00"},
        source="contract",
        purpose="accounting",
        actor=Actor(role=Role.ACCOUNTANT, id="books"),
        at=now,
    )
    assert isinstance(added, UUID)
    return person_id


def test_nothing_is_left_of_somebody_without_invoices(someone, contact_person: Actor, now: datetime) -> None:
    """No row, no key, no token, no contact point; the address is free again."""
    person_id = someone()
    erased = erase(person_id=person_id, actor=contact_person, at=now)
    assert isinstance(erased, Erased)
    assert erased.kept_records == 0
    assert not Person.objects.exists()
    assert not Profile.objects.exists()
    for rows in (DataKey, LookupToken, ContactPoint):
        assert not rows.objects.filter(owner_id=person_id).exists()
    assert holder(field="email", text="aino.virtanen@example.org") is None
    assert someone() != person_id


def test_the_invoice_that_the_law_keeps_opens_for_the_accountant_alone(
    billed: UUID, contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """Art. 17(3)(b): with the name and address it was made out to, under its own key."""
    erased = erase(person_id=billed, actor=contact_person, at=now)
    assert isinstance(erased, Erased)
    assert erased.kept_records == 1
    shown = card(
        actor=Actor(role=Role.ACCOUNTANT, id="books"), purpose="accounting", person_id=billed, at=now
    )
    assert isinstance(shown, Card)
    assert shown.records[0].values["billed_to"] == "Aino Virtanen"
    assert shown.fields == {}
    others = card(actor=customer_service, purpose="inquiries", person_id=billed, at=now)
    assert isinstance(others, Card)
    assert (others.fields, list(others.records)) == ({}, [])
    assert set(DataKey.objects.filter(owner_id=billed).values_list("retention", flat=True)) == {"statutory"}


def test_who_may_not_erase_erases_nothing(someone, customer_service: Actor, now: datetime) -> None:
    """A refusal is written down, and that is all."""
    person_id = someone()
    refused = erase(person_id=person_id, actor=customer_service, at=now)
    assert refused == Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert Profile.objects.filter(person_id=person_id).exists()
    assert not Decision.objects.exists()
    assert erase(person_id=UUID(int=3), actor=SYSTEM, at=now) is None


@pytest.mark.parametrize("step", ["forget_letters", "remove", "truncate_wal", "mark_done"])
def test_an_erasure_that_was_interrupted_is_finished_later(
    billed: UUID, contact_person: Actor, now: datetime, monkeypatch, step: str
) -> None:
    """Whatever the step it stopped at; meanwhile nobody reads anything of the person."""
    with monkeypatch.context() as patched:
        patched.setattr(erasing.journal if step == "mark_done" else erasing, step, _crash)
        with pytest.raises(RuntimeError):
            erase(person_id=billed, actor=contact_person, at=now)
    if step in ("forget_letters", "remove"):
        accountant = Actor(role=Role.ACCOUNTANT, id="books")
        assert card(actor=accountant, purpose="accounting", person_id=billed, at=now) is None
    [decided] = undone()
    apply_erasure(decided)
    apply_erasure(decided)
    assert undone() == []
    assert not Profile.objects.exists()
    assert Record.objects.count() == 1


def _crash(*_: object, **__: object) -> None:
    raise RuntimeError


def test_somebody_who_comes_back_is_somebody_new(billed: UUID, contact_person: Actor, now: datetime) -> None:
    """With the same address, and nothing of before but the invoice, which is not theirs to be found by."""
    erase(person_id=billed, actor=contact_person, at=now)
    again = register_person(
        values={"name": ["Aino Virtanen"], "email": ["aino.virtanen@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(again, Registered)
    assert again.created
    assert again.person_id != billed


@pytest.mark.only("postgresql")
@pytest.mark.parametrize("invoice", [False, True], ids=["nothing kept", "an invoice kept"])
def test_whoever_is_erased_while_being_read_is_not_there_and_nobody_else_is_missing(
    someone,
    billed: UUID,
    customer_service: Actor,
    contact_person: Actor,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
    invoice: bool,
) -> None:
    """Between finding them and opening what is held, as two people at work can be; the list goes on without them."""
    other = someone(name="Aino Other", email="other@example.org")
    gone = billed if invoice else someone(name="Aino Gone", email="gone@example.org")
    real, asked = selectors.keys_of, []

    def erased_meanwhile(owners: Iterable[UUID]) -> Keys:
        if not asked:
            asked.append(erased_elsewhere(gone, contact_person, now))
        return real(owners)

    use = {"actor": customer_service, "purpose": "inquiries", "at": now}
    monkeypatch.setattr(selectors, "keys_of", erased_meanwhile)
    found = search(text="aino", **use)
    assert isinstance(found, Found)
    assert isinstance(asked[0], Erased)
    hits = {hit.person_id: hit.fields for hit in found.hits}
    assert other in hits
    assert gone not in hits
    assert asked[0].kept_records == invoice


def erased_elsewhere(person_id: UUID, actor: Actor, now: datetime) -> Erased | Refused | None:
    """Erase somebody through connections of another thread's own."""

    def there() -> Erased | Refused | None:
        try:
            return erase(person_id=person_id, actor=actor, at=now)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(there).result()
