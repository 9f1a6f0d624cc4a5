"""Public forms as people fill them in, and the consent that is ticked in them."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from seloste.core.description import Basis
from seloste.demo.filling import Happening, Told, filled
from seloste.demo.people import Invented
from seloste.demo.setting import Setting, Somebody
from seloste.demo.steps import Step
from seloste.forms.consenting import confirm_consent, withdraw_consent
from seloste.forms.services import Submission, submit
from seloste.links.services import BadLink
from seloste.mailroom.outgoing import letters_to
from seloste.people.services import Registered

CONFIRMING = 0.7
"""The share of those who follow the link that confirms their consent; the others' lapses."""
WITHDRAWING = 0.2
"""The share of those who confirmed it that withdraw it later."""
CONNECTIONS = "192.0.2.{}"
"""Addresses that are for examples only (RFC 5737)."""
NOBODY = UUID(int=0)


def forms_for(who: Invented, setting: Setting, *, ticked: bool) -> list[str]:
    """Return the forms that somebody can fill in, with or without ticking a consent there."""
    purposes = setting.description.purposes
    return [
        key
        for key, form in setting.description.forms.items()
        if set(form.requires) <= set(who.values)
        and (form.consents if ticked else purposes[form.purpose].basis is not Basis.CONSENT)
    ]


def write_by_form(
    who: Invented, at: datetime, setting: Setting, chance: Random, *, ticked: bool
) -> Registered | None:
    """Fill a form in and send it; None when this description has none for it."""
    able = forms_for(who, setting, ticked=ticked)
    if not able:
        return None
    key = chance.choice(able)
    form = setting.description.forms[key]
    record: dict[str, str] | None = {}
    if form.record is not None:
        told = Told(happening=Happening.CONTACT, at=at)
        record = filled(form.record, Somebody(id=NOBODY, who=who), told, setting, chance)
    if record is None:
        return None
    submission = Submission(
        form=key,
        values={**{field: who.values[field] for field in form.asks if field in who.values}, **record},
        ticked=form.consents if ticked else (),
        language=setting.spoken(who),
        ip_address=CONNECTIONS.format(chance.randrange(1, 255)),
    )
    taken = submit(submission, at=at)
    return taken if isinstance(taken, Registered) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What follows a consent that was ticked: the links in the letters to the mailbox on file."""

    person_id: UUID

    def confirm(self, at: datetime) -> None:
        """Follow the link that confirms it, unless the person has said no meanwhile."""
        if (token := self._token("confirm_consent", "/me/consent/")) is not None:
            with suppress(BadLink):
                confirm_consent(token=token, at=at)

    def withdraw(self, at: datetime) -> None:
        """Follow the link that withdraws it."""
        if (token := self._token("consent_confirmed", "/me/withdraw/")) is not None:
            withdraw_consent(token=token, at=at)

    def _token(self, kind: str, path: str) -> str | None:
        bodies = [posted.body for posted in letters_to(self.person_id) if posted.kind == kind]
        return token_in(bodies[-1], path) if bodies else None


def ticking(somebody: Somebody, ticked_at: datetime, chance: Random) -> Iterator[Step]:
    """Yield what becomes of a consent that was ticked then."""
    if chance.random() >= CONFIRMING:
        return
    ticked = Ticked(person_id=somebody.id)
    confirmed_at = ticked_at + timedelta(minutes=chance.choice((3, 8, 25, 240, 1500, 4300)))
    yield Step(confirmed_at, ticked.confirm)
    if chance.random() < WITHDRAWING:
        yield Step(confirmed_at + timedelta(days=chance.randrange(20, 500)), ticked.withdraw)


def token_in(body: str, path: str) -> str:
    """Return the token of the link in a letter."""
    return body.split(path, 1)[1].split("/", 1)[0]
