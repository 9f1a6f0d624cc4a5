"""Promise: what you chose stays written down as you chose it, a no as well as a yes, and nobody can rewrite it.

Not by mistake, and not with the key to the database in hand: it refuses to change what was chosen. What you said
somewhere else comes with its evidence or not at all, and what others wrote about it lies sealed.

Proves: S22
"""

import ast
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction

import seloste
from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import history, states
from seloste.core.consent import Act, Choice, Control, Proof, State
from seloste.core.description import Language
from seloste.forms.services import Submission, submit
from seloste.people.services import Registered
from seloste.publications.selectors import current


def test_a_refusal_is_kept_with_what_was_shown(now: datetime) -> None:
    """An empty box is written down with its words and its form; there was no act, so it is no consent."""
    submission = Submission(
        form="contact",
        values={"name": "Matti Meikäläinen", "email": "matti@example.org", "message": "Hei"},
        ticked=(),
        language=Language.SV,
        ip_address="203.0.113.9",
    )
    outcome = submit(submission, at=now)
    assert isinstance(outcome, Registered)
    [kept] = history(outcome.person_id)
    consent = current().description.purposes["marketing"].consent
    assert consent
    assert (kept.choice, kept.at, kept.proof.act) == (Choice.REFUSED, now, None)
    assert (kept.proof.text, kept.proof.form) == (consent.text[Language.SV], "contact")
    assert (kept.proof.control, kept.proof.notice_version) == (Control.OFF, current().hash)
    assert not isinstance(kept.proof, Proof)
    assert states(outcome.person_id, at=now + timedelta(days=4000)) == {"marketing": State.REFUSED}


def test_no_column_of_a_choice_can_be_changed_in_the_database(whole) -> None:
    """With raw statements, as whoever runs the machines could write them."""
    whole()
    before = list(ConsentChoice.objects.order_by("id").values())
    for field in ConsentChoice._meta.fields:
        column = connection.ops.quote_name(field.column)
        statement = f"UPDATE consents_consentchoice SET {column} = {column}"
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert list(ConsentChoice.objects.order_by("id").values()) == before


def test_only_erasing_removes_a_choice() -> None:
    """One function in all of the code deletes rows of this room, and none updates a choice."""
    room = Path(seloste.__file__).parent / "consents"
    found = {
        (function.name, call.func.attr)
        for path in room.glob("*.py")
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"delete", "update", "save", "bulk_update", "update_or_create"}
    }
    assert found == {
        ("forget", "delete"),
        # These are no choices: an objection and a restriction end, once.
        ("record_choice", "update"),
        ("end_objection", "save"),
        ("lift_restriction", "save"),
    }


def test_nothing_of_the_person_lies_open_in_a_choice(whole) -> None:
    """Names, addresses and words of theirs are in no column; who acted is a key."""
    kept = whole()
    rows = repr(list(ConsentChoice.objects.values()))
    assert [value for value in kept.fields.values() if len(value) > 3 and value in rows] == []
    assert {event.proof.act for event in history(kept.person_id)} <= {*Act, None}
