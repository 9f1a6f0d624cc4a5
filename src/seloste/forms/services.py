"""Taking a public form in: the person, the record it leaves, and each consent with its proof.

A form proves nothing about who fills it in. It can make a new person and leave a message; it never changes
what is known of somebody, and consent given in it counts once it is confirmed through the address on file.

``receive`` is what a page calls: it looks nobody up, so that it takes as long for somebody the register knows as for
somebody new. A worker carries the form out with ``take_in``.
"""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from seloste.consents.selectors import history, states
from seloste.consents.services import record_choice
from seloste.core.access import VISITOR, Action, decide
from seloste.core.consent import Act, Channel, Choice, Control, Proof, Said, State
from seloste.core.description import Basis, Description, FieldType, Form, Language
from seloste.core.errors import SelosteError
from seloste.core.normal import Problem
from seloste.core.outcomes import Reason, Refused
from seloste.forms.consenting import ask_to_confirm
from seloste.inquiries.services import note
from seloste.jobs.services import put_off
from seloste.people.checking import BadValues, check_fields, check_record, missing
from seloste.people.services import Registered, add_record, register_person
from seloste.publications.selectors import Published, current, described
from seloste.storage import writing

FORM: Final = "form"
"""The kind of work that carrying a form out is."""
ASK_AGAIN_AFTER = timedelta(days=1)
"""How long a consent may wait for its confirmation before the same form asks by letter again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A form as it was sent: what was typed, what was ticked, from where, in which language.

    ``shown`` is the hash of the description that the page was made from, if not of the one in force.
    """

    form: str
    values: Mapping[str, str]
    ticked: Collection[str]
    language: Language
    ip_address: str
    shown: str = ""


class NotTaken(SelosteError):
    """A form that was received is refused by the description that has come into force since."""


class _Undone(Exception):
    """What was written of the form so far is taken back, because the rest of it is refused."""

    def __init__(self, refused: Refused) -> None:
        self.refused = refused


def receive(submission: Submission, *, at: datetime) -> Refused | None:
    """Keep a form until a worker takes it in; nobody is looked up.

    Raises:
        BadValues: as ``submit``.
    """
    published = current()
    form = published.description.forms[submission.form]
    fields, _ = _divide(submission, form, published)
    if (refused := _refusal(form, fields, published.description)) is not None:
        return refused
    retention = _retention(form, published.description)
    put_off(FORM, {**asdict(submission), "ticked": list(submission.ticked)}, retention=retention, at=at)
    return None


def take_in(content: Mapping[str, Any], at: datetime) -> None:
    """Take in a form that was received at ``at``.

    Raises:
        NotTaken: the description in force does not take it any more.
        BadValues: nor what was written in it.
    """
    submission = Submission(**{**content, "language": Language(content["language"])})
    if isinstance(refused := submit(submission, at=at), Refused):
        raise NotTaken(f"A form was refused: {refused.reason}.")


def submit(submission: Submission, *, at: datetime) -> Registered | Refused:
    """Take a form in, whole or not at all.

    Raises:
        BadValues: a value is not of its field's type, a required one is missing, or something was sent
            that the form does not ask; nothing was kept.
    """
    published = current()
    form = published.description.forms[submission.form]
    fields, record = _divide(submission, form, published)
    try:
        with writing():
            registered = register_person(
                values=fields, source=form.source, purpose=form.purpose, actor=VISITOR, at=at
            )
            if not isinstance(registered, Registered):
                return registered
            kept = _keep_records(submission, form, record, registered.person_id, published, at)
            if isinstance(kept, Refused):
                raise _Undone(kept)
            for purpose in form.consents:
                _take_choice(submission, purpose, registered, at)
    except _Undone as undone:
        return undone.refused
    return registered


def _refusal(form: Form, fields: Collection[str], description: Description) -> Refused | None:
    """Decide what can be decided without looking anybody up."""
    decision = decide(actor=VISITOR, purpose=form.purpose, action=Action.ADD, description=description)
    if not decision:
        return decision
    covered = decision.fields.issuperset(fields) and (form.record is None or form.record in decision.records)
    return None if covered else Refused(reason=Reason.NOTHING_FOR_PURPOSE)


def _retention(form: Form, description: Description) -> str:
    """Return the rule that what was sent is kept under."""
    return (
        description.records[form.record].retention if form.record else description.evidence.consents.retention
    )


def _needs_consent(form: Form, description: Description) -> bool:
    """Tell whether nothing but consent carries what the form is for (Art. 6(1)(a))."""
    return description.purposes[form.purpose].basis is Basis.CONSENT


def _divide(
    submission: Submission, form: Form, published: Published
) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Tell the person's fields from the record's, and refuse whatever the form does not ask."""
    declared = asked_of_record(form, published)
    fields = {key: [value] for key, value in submission.values.items() if key in form.asks}
    record = {key: value for key, value in submission.values.items() if key in declared}
    strangers = (set(submission.values) - set(fields) - set(record)) | (
        set(submission.ticked) - set(form.consents)
    )
    problems = dict.fromkeys(strangers, Problem.UNKNOWN_FIELD)
    problems |= missing(form.requires, fields)
    if _needs_consent(form, published.description) and form.purpose not in submission.ticked:
        problems[form.purpose] = Problem.EMPTY
    try:
        check_fields(fields, published.description)
    except BadValues as error:
        problems |= error.problems
    try:
        if form.record:
            check_record(form.record, record, published.description)
    except BadValues as error:
        problems |= error.problems
    if problems:
        raise BadValues(problems)
    return fields, record


def asked_of_record(form: Form, published: Published) -> list[str]:
    """Return the record's fields that a person fills in; connection data fills itself in."""
    fields = published.description.records[form.record].fields if form.record else {}
    return [key for key, field in fields.items() if field.type is not FieldType.IP_ADDRESS]


def _keep_records(
    submission: Submission,
    form: Form,
    record: Mapping[str, str],
    person_id: UUID,
    published: Published,
    at: datetime,
) -> Refused | None:
    kept: list[tuple[str, str, str, Mapping[str, str]]] = []
    if form.record:
        kept.append((form.record, form.purpose, form.source, record))
    if form.connection_record:
        declared = published.description.records[form.connection_record]
        values = {
            key: submission.ip_address
            for key, field in declared.fields.items()
            if field.type is FieldType.IP_ADDRESS
        }
        # A network address comes from the device, not from what the person typed.
        kept.append((form.connection_record, declared.purposes[0], declared.sources[0], values))
    for record_type, purpose, source, contents in kept:
        outcome = add_record(
            person_id=person_id,
            record_type=record_type,
            values=contents,
            source=source,
            purpose=purpose,
            actor=VISITOR,
            at=at,
        )
        if isinstance(outcome, Refused):
            return outcome
        inquiries = published.description.inquiries
        if inquiries is not None and record_type == inquiries.record:
            note(person_id=person_id, record_id=outcome, language=submission.language, at=at)
    return None


def _take_choice(submission: Submission, purpose: str, registered: Registered, at: datetime) -> None:
    ticked = purpose in submission.ticked
    if not ticked and not registered.created:
        # Nobody has shown that it is this person who left the box empty.
        return
    if ticked and not _worth_asking(registered.person_id, purpose, at):
        return
    version = submission.shown or current().hash
    shown = described(version)
    declared = shown.purposes.get(purpose) if shown else None
    if declared is None or declared.consent is None:
        return
    choice_id = record_choice(
        person_id=registered.person_id,
        purpose=purpose,
        choice=Choice.GIVEN if ticked else Choice.REFUSED,
        proof=_said(submission, version, declared.consent.text[submission.language], ticked=ticked),
        actor=VISITOR,
        at=at,
    )
    if ticked:
        ask_to_confirm(choice_id, declared, registered.person_id, submission.language, at)


def _said(submission: Submission, version: str, text: str, *, ticked: bool) -> Said:
    """Return what shows the choice: an act for a yes; for a no, that the box was left as it stood."""
    if not ticked:
        return Said(
            channel=Channel.WEB_FORM,
            actor=VISITOR.reference,
            notice_version=version,
            text=text,
            language=submission.language.value,
            form=submission.form,
            control=Control.OFF,
        )
    return Proof(
        channel=Channel.WEB_FORM,
        actor=VISITOR.reference,
        notice_version=version,
        act=Act.TICKED_BOX,
        text=text,
        language=submission.language.value,
        form=submission.form,
        control=Control.OFF,
    )


def _worth_asking(person_id: UUID, purpose: str, at: datetime) -> bool:
    """Tell whether a confirmation letter is due: nobody's mailbox is filled by sending a form again and again."""
    match states(person_id, at=at).get(purpose):
        case State.GIVEN:
            return False
        case State.AWAITING_CONFIRMATION:
            asked = [event.at for event in history(person_id) if event.purpose == purpose]
            return at - max(asked) >= ASK_AGAIN_AFTER
        case _:
            return True
