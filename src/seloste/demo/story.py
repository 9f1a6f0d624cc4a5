"""What happened in the invented register over the last years, told through the services themselves."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import TypedDict
from uuid import UUID

from django.utils import timezone

from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.description import Description, Language
from seloste.core.outcomes import Refused
from seloste.demo.people import SAMPLES, Invented, invent
from seloste.forms.consenting import confirm_consent
from seloste.forms.services import Submission, submit
from seloste.mailroom.outgoing import letters_about, outbox
from seloste.people.contracting import change_contract, conclude_contract, end_contract
from seloste.people.services import Registered, add_record, register_person
from seloste.publications.selectors import current
from seloste.rights.answering import approve, confirm_identity
from seloste.rights.fetching import fetch
from seloste.rights.opening import deliver
from seloste.rights.selectors import Case, case
from seloste.storage import writing

AT_ONCE = 25
"""People registered in one transaction."""
CONFIRMING = 0.7
"""The share of those who follow the link that confirms their consent."""


class NotTold(RuntimeError):
    """The register refused a part of the story; that is a fault in the story."""


class Writing(TypedDict):
    """What every change of a contract is written down with."""

    person_id: UUID
    source: str
    purpose: str
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """An invented person in the register."""

    id: UUID
    who: Invented


def tell(*, count: int, at: datetime, progress: Callable[[int, int], None]) -> None:
    """Fill the register with ``count`` people and some requests, as of ``at``."""
    description = current().description
    chance = random.Random(7)  # noqa: S311 (an invented story, the same each time)
    everybody: list[Somebody] = []
    people = list(invent(count, description))
    for start in range(0, count, AT_ONCE):
        with writing():
            for number, who in enumerate(people[start : start + AT_ONCE], start):
                since = _at_work(at - timedelta(days=chance.randrange(20, 1000)), chance)
                everybody.append(_register(who, since, number, description))
        progress(min(start + AT_ONCE, count), count)
    for somebody in everybody[:: max(1, count // 12)]:
        _write_by_form(somebody, _at_work(at - timedelta(days=chance.randrange(2, 60)), chance), chance)
    _letters(everybody, at)


def _at_work(day: datetime, chance: random.Random) -> datetime:
    """Return some time of that day between nine and five in Helsinki, which is when people write."""
    morning = timezone.localtime(day).replace(hour=9, minute=0, second=0, microsecond=0)
    return morning + timedelta(minutes=chance.randrange(8 * 60))


def _register(who: Invented, since: datetime, number: int, description: Description) -> Somebody:
    purpose = max(_kept_for(description), key=lambda key: len(description.fields_for(key)))
    covered = description.fields_for(purpose)
    fields = {key: value for key, value in who.values.items() if key in covered}
    registered = register_person(
        values=fields, source=_source(description, "fields"), purpose=purpose, actor=SYSTEM, at=since
    )
    if not isinstance(registered, Registered):
        raise NotTold(registered.reason)
    for record_type, sample in SAMPLES["records"].items():
        if record_type not in description.records or number % sample["every"]:
            continue
        chosen = sample["values"][number % len(sample["values"])]
        values = {key: _filled(value, who) for key, value in chosen.items()}
        declared = description.records[record_type]
        happened = since + timedelta(days=3 + number % 11)
        add_record(
            person_id=registered.person_id,
            record_type=record_type,
            values={key: value for key, value in values.items() if value},
            source=declared.sources[0],
            purpose=declared.purposes[0],
            actor=SYSTEM,
            at=happened,
        )
    _contract(registered.person_id, since, number, description)
    return Somebody(id=registered.person_id, who=who)


def _contract(person_id: UUID, since: datetime, number: int, description: Description) -> None:
    """Let most people have a contract since they came, some change what they order, some have ended it."""
    for key, contract in description.contracts.items():
        services = contract.services or ("",)
        written: Writing = {
            "person_id": person_id,
            "source": description.records[contract.proved_by].sources[0],
            "purpose": contract.purposes[0],
            "actor": SYSTEM,
        }
        begins = timezone.localtime(since).date()
        contract_id = conclude_contract(
            contract=key, service=services[number % len(services)], begins=begins, at=since, **written
        )
        if isinstance(contract_id, Refused):
            raise NotTold(contract_id.reason)
        later = min(since + timedelta(days=60 + number % 90), timezone.now())
        day = timezone.localtime(later).date()
        match number % 10:
            case 3 if len(services) > 1:
                other = services[(number + 1) % len(services)]
                change_contract(contract_id=contract_id, service=other, on=day, at=later, **written)
            case 7:
                end_contract(contract_id=contract_id, on=day, at=later, **written)


def _kept_for(description: Description) -> list[str]:
    return [key for key, purpose in description.purposes.items() if not purpose.data_subject_rights]


def _source(description: Description, section: str) -> str:
    parts = getattr(description, section)
    return str(next(iter(parts.values())).sources[0])


def _filled(value: str, who: Invented) -> str:
    return who.values.get(value[1:], [""])[0] if value.startswith("@") else value


def _write_by_form(somebody: Somebody, at: datetime, chance: random.Random) -> None:
    key, form = next(iter(current().description.forms.items()))
    email = somebody.who.values[current().description.people.reached_at][0]
    message = chance.choice(SAMPLES["records"]["message"]["values"])
    taken = submit(
        Submission(
            form=key,
            values={"name": somebody.who.name, "email": email, **message},
            ticked=form.consents,
            language=Language(somebody.who.language),
            ip_address="192.0.2.17",
        ),
        at=at,
    )
    if isinstance(taken, Registered) and chance.random() < CONFIRMING:
        posted = next(letter for letter in outbox(limit=1) if letter.kind == "confirm_consent")
        confirm_consent(token=_token(posted.body, "/me/consent/"), at=at + timedelta(hours=2))


def _letters(everybody: Sequence[Somebody], at: datetime) -> None:
    contact = Actor(role=Role.CONTACT_PERSON, id="demo")
    for number, sample in enumerate(SAMPLES["letters"]):
        fitting = [somebody for somebody in everybody if somebody.who.language == sample["language"]]
        writer = (fitting or list(everybody))[number % max(1, len(fitting))]
        received = _at_work(at - timedelta(days=sample["days_ago"]), random.Random(number))  # noqa: S311 (as above)
        delivered = deliver(_raw(sample, writer.who, received, number), at=received)
        if delivered.request_id and sample["step"] in ("identified", "answered", "closed"):
            _go_on(delivered.request_id, sample["step"], received + timedelta(days=1), contact)


def _go_on(request_id: UUID, step: str, at: datetime, contact: Actor) -> None:
    letter = next(posted for posted in letters_about(request_id) if posted.kind == "acknowledgement")
    confirm_identity(token=_token(letter.body, "/me/confirm/"), at=at)
    if step == "identified":
        return
    approve(request_id=request_id, actor=contact, at=at + timedelta(days=4))
    if step == "closed":
        whole = case(request_id=request_id, actor=contact, at=at + timedelta(days=6))
        if isinstance(whole, Case) and whole.answer:
            fetch(answer_id=whole.answer.id, at=at + timedelta(days=6))


def _token(body: str, path: str) -> str:
    return body.split(path, 1)[1].split("/", 1)[0]


def _raw(sample: dict[str, str], who: Invented, at: datetime, number: int) -> bytes:
    letter = EmailMessage()
    letter["From"] = sample.get("from") or who.values[current().description.people.reached_at][0]
    letter["To"] = current().description.contact_person.email
    letter["Subject"] = sample["subject"]
    letter["Message-ID"] = f"<demo.{number}@example.org>"
    letter["Date"] = at
    letter.set_content(sample["text"].replace("@name", who.name))
    return letter.as_bytes()
