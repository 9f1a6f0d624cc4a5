"""Promise: once you have said no, it stays no until you yourself say otherwise.

No import, no letter left over and no backup put back turns it into a yes, and saying no takes no more steps than
saying yes.

Proves: S3, S22
"""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import live, states
from seloste.consents.services import apply_withdrawal, import_choice, withdraw
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Act, Channel, Choice, Evidence, State
from seloste.core.outcomes import Reason, Refused
from seloste.forms.consenting import confirm_consent
from seloste.links.services import BadLink, Kind, make
from seloste.mailroom.outgoing import outbox
from seloste.people.selectors import Card, card
from seloste.vault.journal import DecisionKind, reopen, undone

DAY = timedelta(days=1)
MARKETING = Actor(role=Role.MARKETING, id="m")


def take_over(person_id: UUID, now: datetime, collected_at: datetime) -> None:
    """Import a consent that somebody collected elsewhere."""
    import_choice(
        person_id=person_id,
        purpose="publication",
        choice=Choice.GIVEN,
        evidence=Evidence(
            text="You may publish my words.",
            language="en",
            act=Act.WROTE_LETTER,
            collected_at=collected_at,
            where="Trade fair in Tampere",
            reference="folder 3, sheet 9",
        ),
        actor=SYSTEM,
        at=now,
    )


@pytest.mark.parametrize("no", [Choice.REFUSED, Choice.WITHDRAWN])
@pytest.mark.parametrize("days", [-900, 0], ids=["older", "newer"])
def test_an_import_cannot_raise_consent(whole, choose, now: datetime, no: Choice, days: int) -> None:
    """However recent the imported yes is; nobody is read for it either."""
    person = whole().person_id
    choose(person, "publication", no)
    said = states(person, at=now)["publication"]
    take_over(person, now + DAY, now + days * DAY)
    assert states(person, at=now + DAY)["publication"] is said
    shown = card(actor=MARKETING, purpose="publication", person_id=person, at=now + DAY)
    assert shown == Refused(reason=Reason.NO_CONSENT)


def test_a_withdrawal_ends_an_imported_consent(whole, now: datetime) -> None:
    """Of somebody who had never been asked here the import counts, until they say no."""
    kept = whole()
    ConsentChoice.objects.filter(purpose="publication").delete()
    take_over(kept.person_id, now, now - 30 * DAY)
    reading = {"actor": MARKETING, "purpose": "publication", "person_id": kept.person_id}
    assert isinstance(card(**reading, at=now), Card)
    by_phone = {"channel": Channel.PHONE, "actor": SYSTEM, "at": now}
    withdraw(person_id=kept.person_id, purpose="publication", **by_phone)
    assert card(**reading, at=now) == Refused(reason=Reason.NO_CONSENT)


def test_a_late_confirmation_does_not_undo_a_withdrawal(whole, choose, now: datetime) -> None:
    """The link still opens, but the consent it is about ended; nothing changes and no letter says it did."""
    person = whole().person_id
    [given] = choose(person, "marketing", Choice.GIVEN)
    token = make(kind=Kind.CONSENT, matter_id=given, at=now)
    withdraw(person_id=person, purpose="marketing", channel=Channel.PHONE, actor=SYSTEM, at=now)
    letters, rows = len(outbox()), ConsentChoice.objects.count()
    choose(person, "marketing", Choice.GIVEN)
    with pytest.raises(BadLink):
        confirm_consent(token=token, at=now + DAY)
    assert live([person], at=now + DAY)[person] == frozenset()
    assert (len(outbox()), ConsentChoice.objects.count()) == (letters, rows + 1)


def test_a_backup_put_back_does_not_bring_consent_back(whole, now: datetime) -> None:
    """The journal beside the keys tells of every withdrawal since, and it is carried out again."""
    person = whole().person_id
    withdraw(person_id=person, purpose="marketing", channel=Channel.PHONE, actor=SYSTEM, at=now + DAY)
    # The data go back to how they were before the withdrawal; the journal does not.
    ConsentChoice.objects.filter(choice="withdrawn").delete()
    assert live([person], at=now + DAY)[person] == {"marketing"}
    reopen(since=now)
    [decided] = [one for one in undone() if one.kind is DecisionKind.WITHDRAWAL]
    for _ in range(2):
        apply_withdrawal(decided)
    assert states(person, at=now + DAY)["marketing"] is State.WITHDRAWN
    assert ConsentChoice.objects.filter(choice="withdrawn").count() == 1


def test_withdrawing_takes_no_more_steps_than_giving(whole, choose, now: datetime) -> None:
    """Art. 7(3): giving is a box, a button, a link and a button; withdrawing a link and a button, no sign-in."""
    person = whole().person_id
    [given] = choose(person, "marketing", Choice.GIVEN)
    client = Client(SERVER_NAME="localhost")
    link = reverse("portal:withdraw", args=[make(kind=Kind.WITHDRAWAL, matter_id=given, at=now)])
    page = client.get(link).content.decode()
    main = page.split("<main", 1)[1].split("</main>", 1)[0]
    assert main.count("<form") == main.count("<button") == 1
    assert 'type="text"' not in main
    assert 'type="password"' not in main
    assert client.post(link).status_code == 200
    assert states(person, at=now + 9 * DAY)["marketing"] is State.WITHDRAWN


def test_the_guard_is_the_databases_own() -> None:
    """The trigger that keeps choices is there in the database that is served."""
    catalogue = {"sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'"}
    with connection.cursor() as cursor:
        cursor.execute(catalogue.get(connection.vendor, "SELECT tgname FROM pg_trigger"))
        found = {name for (name,) in cursor.fetchall()}
    assert {"consents_consentchoice_forever", "consents_objection_forever"} <= found
