"""What the children of a nursery do: use a register as many people at once do, and say what they finished.

Whatever is said was committed before, so a register that was killed must have it.
"""

import contextlib
import io
import random
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from uuid import UUID

import time_machine
from chosen import make
from django.db import DatabaseError, InterfaceError, OperationalError, connections
from django.utils import timezone
from nursery import Said, say

from seloste.audit.sealing import seal_pending
from seloste.audit.verifying import verify
from seloste.cli.main import main
from seloste.consents.models import ConsentChoice
from seloste.continuity.doctor import Report, examine
from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Choice
from seloste.core.outcomes import Refused
from seloste.people.correcting import correct
from seloste.people.models import Amendment, Person, Profile, Record
from seloste.people.sealing import profile_place, record_place
from seloste.people.searching import Found, search
from seloste.people.services import Registered, add_record, register_person
from seloste.project.opening import check_register
from seloste.publications import services
from seloste.publications.selectors import current
from seloste.rights.delivering import deliver
from seloste.rights.erasing import erase
from seloste.storage.writing import StillRead
from seloste.vault.documents import destroy, keys_of

CONTACT = Actor(role=Role.CONTACT_PERSON, id="contact")
ALLOWED = frozenset({"server-not-durable"})
"""A test's own server may be quick rather than durable."""
LATER = timedelta(hours=2)
"""When a key without data has no grace any more."""


# A third of a second each time, in each of a thousand children, for a file that does not change.
services.load = lru_cache(services.load)  # type: ignore[assignment]

# What people do ------------------------------------------------------------------------------------------


def person(number: str) -> UUID:
    """Register somebody invented."""
    registered = register_person(
        values={"name": [f"Aino {number}"], "email": [f"aino.{number}@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(registered, Registered)
    return registered.person_id


def record(person_id: UUID, note: str) -> UUID:
    """Add an invoice: a record under a retention rule of its own."""
    kind = current().description.records["invoice"]
    added = add_record(
        person_id=person_id,
        record_type="invoice",
        values={"number": note, "amount": "12.50", "billed_to": "Aino"},
        source=kind.sources[0],
        purpose=current().description.rights_purpose(),
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(added, UUID)
    return added


def choice(person_id: UUID, what: str) -> UUID:
    """Write down a choice about marketing; a withdrawal goes through the journal."""
    return make(person_id, "marketing", Choice(what), at=timezone.now())[0]


def change(person_id: UUID, phone: str) -> UUID | None:
    """Correct a telephone number, through the journal."""
    changed = correct(
        person_id=person_id,
        field="phone",
        values=[phone],
        source="web_form",
        purpose=current().description.rights_purpose(),
        actor=CONTACT,
        at=timezone.now(),
    )
    assert not isinstance(changed, Refused)
    return changed


def look_up(text: str) -> int:
    """Search as customer service does, which writes to the log."""
    found = search(
        actor=Actor(role=Role.CUSTOMER_SERVICE, id="service"),
        purpose="inquiries",
        text=text,
        at=timezone.now(),
    )
    assert isinstance(found, Found)
    return len(found.hits)


def letter(number: str) -> None:
    """Deliver a letter that asks for access."""
    raw = (
        f"From: aino.{number}@example.org\r\nTo: info@softpix.io\r\nSubject: Omat tietoni\r\n"
        f"Message-ID: <{number}@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "Hei,\n\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\n\nAino\r\n"
    )
    deliver(raw.encode(), at=timezone.now())


# Tasks ---------------------------------------------------------------------------------------------------


def warm(number: str) -> None:
    """Do a little of everything, so that those forked later have read and imported what all need."""
    check_register()
    who = person(number)
    record(who, number)
    choice(who, "given")
    look_up(number)
    letter(number)
    seal_pending(at=timezone.now())
    examine(at=timezone.now())
    verify()
    connections.close_all()
    say(warm=True)


def mixed(seed: int, seconds: float, writers: int = 2) -> None:
    """Do everything at once, in several threads and with a sealer, and say what was finished."""
    stop = threading.Event()
    threads = [threading.Thread(target=_told, args=(_write, stop, seed * 100 + n)) for n in range(writers)]
    threads.append(threading.Thread(target=_told, args=(_seal, stop)))
    for thread in threads:
        thread.start()
    stop.wait(seconds)  # a server that stops ends it sooner
    stop.set()
    for thread in threads:
        thread.join()


def _told(work: Callable[..., None], stop: threading.Event, *given: int) -> None:
    try:
        work(stop, *given)
    except (DatabaseError, InterfaceError) as error:
        # A server that stops ends the load, as it would end a process.
        if isinstance(error, (OperationalError, InterfaceError)) or "closed the connection" in str(error):
            stop.set()
        else:
            say(op="failed", error=_where(error))
    except Exception as error:  # noqa: BLE001 (told, whatever it was)
        say(op="failed", error=_where(error))
    finally:
        connections.close_all()


def _where(error: Exception) -> str:
    """Return an error and the way to it."""
    steps = [
        f"{Path(step.filename).name}:{step.lineno}" for step in traceback.extract_tb(error.__traceback__)
    ]
    return f"{error!r} at {' '.join(steps)}"


def _write(stop: threading.Event, seed: int) -> None:
    chance = random.Random(seed)
    mine: list[UUID] = []
    number = 0
    while not stop.is_set():
        number += 1
        name = f"{seed}x{number}"
        drawn = chance.random()
        if not mine or drawn < 0.35:
            mine.append(person(name))
            say(op="person", id=str(mine[-1]), name=f"Aino {name}")
        elif drawn < 0.65:
            who = chance.choice(mine)
            say(op="record", person=str(who), id=str(record(who, name)), number=name)
        elif drawn < 0.72:
            who = chance.choice(mine)
            decision = change(who, f"+35840{chance.randrange(10**7):07}")
            say(op="change", id=str(decision), person=str(who))
        elif drawn < 0.78:
            gone = mine.pop(chance.randrange(len(mine)))
            # Written down is decided: from here on they may be gone.
            say(op="erasing", id=str(gone))
            with contextlib.suppress(StillRead):
                erase(person_id=gone, actor=CONTACT, at=timezone.now())
                say(op="erased", id=str(gone))
        elif drawn < 0.86:
            who, what = chance.choice(mine), chance.choice(["given", "refused", "withdrawn"])
            say(op="choice", person=str(who), id=str(choice(who, what)), choice=what)
        elif drawn < 0.92:
            look_up(name)
        else:
            letter(name)


def _seal(stop: threading.Event) -> None:
    while not stop.is_set():
        seal_pending(at=timezone.now())
        stop.wait(0.02)


def mend(acknowledged: list[Said], details: bool = False) -> None:
    """Open the register as after a crash, and say what is not as it must be."""
    check_register()
    begun = {each["id"] for each in acknowledged if each["op"] == "erasing"}
    missing = [
        each
        for each in acknowledged
        if each["op"] == "erased" or not ({each["id"], each.get("person")} & begun)
        if not _kept(each)
    ]
    # Whoever was erased but for what the law keeps has records alone.
    kept = Profile.objects.values("person_id").union(Record.objects.values("person_id"))
    half = Person.objects.exclude(id__in=kept).count()
    seal_pending(at=timezone.now())
    log = verify(details=details)
    examine(at=timezone.now() + LATER, repair=True)
    say(
        missing=missing,
        half=half,
        log=[finding.kind.value for finding in log.findings],
        doctor=_todo(examine(at=timezone.now() + LATER)),
    )


def diagnose(hours: float = 0, repair: bool = False) -> None:
    """Say what the doctor finds, some hours from now."""
    if hours:
        seal_pending(at=timezone.now())
    report = examine(at=timezone.now() + timedelta(hours=hours), repair=repair)
    say(found=_todo(report), mended=sorted(finding.id for finding in report.mended))


def _todo(report: Report) -> list[str]:
    return sorted(
        finding.id
        for finding in report.findings
        if finding.severity != "advice" and finding.id not in ALLOWED
    )


def values_of(person_id: UUID, field: str) -> list[str]:
    """Return what a field of somebody says, opened from what lies in the database."""
    keys = keys_of([person_id])
    documents = [
        keys.open(row.sealed, profile_place(person_id, row.id, row.retention))
        for row in Profile.objects.filter(person_id=person_id)
    ]
    return [value["value"] for document in documents for value in document["fields"].get(field, ())]


def _kept(each: Said) -> bool:
    """Tell whether what was acknowledged is there, opens, and says what it said."""
    identifier = UUID(each["id"])
    match each["op"]:
        case "person":
            return each["name"] in values_of(identifier, "name")
        case "record":
            row = Record.objects.filter(id=identifier).first()
            if row is None:
                return False
            place = record_place(row.person_id, row.id, row.retention, row.type)
            return keys_of([row.person_id]).open(row.sealed, place)["values"]["number"] == each["number"]
        case "choice":
            return ConsentChoice.objects.filter(id=identifier, choice=each["choice"]).exists()
        case "change":
            return Amendment.objects.filter(id=identifier).exists()
        case "erased":
            return not Profile.objects.filter(person_id=identifier).exists()
        case other:
            raise AssertionError(other)


def register(numbers: list[str]) -> None:
    """Register people, with an invoice each."""
    for number in numbers:
        who = person(number)
        say(op="person", id=str(who), name=f"Aino {number}")
        say(op="record", person=str(who), id=str(record(who, number)), number=number)


def a_person(number: str) -> None:
    """Register somebody, and nothing more about them."""
    say(id=str(person(number)))


def search_for(texts: list[str]) -> None:
    """Say how many are found by each text."""
    say(hits=[look_up(text) for text in texts])


def destroy_keys(person_id: str) -> None:
    """Destroy somebody's keys."""
    destroy(UUID(person_id), at=timezone.now())


def count() -> None:
    """Say how many people, records and choices there are."""
    say(people=Person.objects.count(), records=Record.objects.count(), choices=ConsentChoice.objects.count())


def command(words: list[str]) -> None:
    """Run ``seloste``, and say how it ended; a first word like ``@2026-11-24`` is what the clock says."""
    say(**commanded(words))


def commanded(words: list[str]) -> Said:
    """Run ``seloste`` as ``command`` does, and return how it ended."""
    clock: contextlib.AbstractContextManager[object] = contextlib.nullcontext()
    if words[0].startswith("@"):
        clock = time_machine.travel(datetime.fromisoformat(words.pop(0)[1:]))
    out, err, code = io.StringIO(), io.StringIO(), 0
    sys.argv = ["seloste", *words]
    with clock, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
    return {"code": code, "out": out.getvalue(), "err": err.getvalue()}


def mixed_and_command(words: list[str], seed: int) -> None:
    """Run a command in the middle of everything."""
    busy = threading.Thread(target=mixed, args=(seed, 4.0))
    busy.start()
    time.sleep(0.5)
    command(words)
    busy.join()


def restore_while_open(words: list[str]) -> None:
    """Run a command while somebody else has read the data, and keeps them open."""
    opened, done = threading.Event(), threading.Event()

    def read() -> None:
        Person.objects.count()
        opened.set()
        done.wait()
        connections.close_all()

    reader = threading.Thread(target=read)
    reader.start()
    opened.wait()
    command(words)
    done.set()
    reader.join()


TASKS: Mapping[str, Callable[..., None]] = {
    task.__name__: task
    for task in (
        warm,
        mixed,
        mend,
        diagnose,
        register,
        a_person,
        search_for,
        destroy_keys,
        count,
        command,
        mixed_and_command,
        restore_while_open,
    )
}
