"""What people chose, and what holds now."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from seloste.consents.models import ConsentChoice
from seloste.core.consent import Channel, Choice, Event, Proof, State, state


def history(person_id: UUID) -> list[Event]:
    """Return every choice of the person, oldest first."""
    return [_event(row) for row in ConsentChoice.objects.filter(person_id=person_id).order_by("id")]


def states(person_id: UUID) -> dict[str, State]:
    """Return what holds now for each purpose the person was ever asked about."""
    choices: dict[str, list[Choice]] = defaultdict(list)
    for event in history(person_id):
        choices[event.purpose].append(event.choice)
    return {purpose: state(made) for purpose, made in choices.items()}


def live(person_ids: Iterable[UUID]) -> dict[UUID, frozenset[str]]:
    """Return for each person the purposes they consent to now; one query for all of them."""
    choices: dict[UUID, dict[str, list[Choice]]] = defaultdict(lambda: defaultdict(list))
    rows = ConsentChoice.objects.filter(person_id__in=list(person_ids)).order_by("id")
    for person_id, purpose, choice in rows.values_list("person_id", "purpose", "choice"):
        choices[person_id][purpose].append(Choice(choice))
    return {
        person_id: frozenset(purpose for purpose, made in by.items() if state(made) is State.GIVEN)
        for person_id, by in choices.items()
    }


def event(choice_id: UUID) -> tuple[UUID, Event]:
    """Return one choice and the person who made it."""
    row = ConsentChoice.objects.get(id=choice_id)
    return row.person_id, _event(row)


def _event(row: ConsentChoice) -> Event:
    proof = {**row.proof, "channel": Channel(row.proof["channel"])}
    return Event(purpose=row.purpose, choice=Choice(row.choice), at=row.at, proof=Proof(**proof))
