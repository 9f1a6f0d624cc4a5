"""Reading a form that was sent, strictly: just what the form asks, each once, and nothing beside it."""

from collections.abc import Mapping
from datetime import datetime

from django.http import HttpRequest

from seloste.core.normal import Problem
from seloste.core.outcomes import Refused
from seloste.design.asking import PROBLEMS
from seloste.design.machines import TAKEN_FOR_ONE, TRAP, is_machine
from seloste.forms.services import Submission, receive
from seloste.people.checking import BadValues
from seloste.website.questions import CONSENT, TICKED, Questions
from seloste.website.visits import Visit
from seloste.website.words import CHANGED, NEEDED

CSRF = "csrfmiddlewaretoken"


class Forged(Exception):
    """Something was sent that the form does not ask; a browser showing our page would not have done it."""


def send(visit: Visit, key: str, asked: Questions, *, at: datetime) -> Refused | bool:
    """Send what was written on; False when it cannot be kept, and then ``asked`` says why.

    Raises:
        Forged: it is not an answer to what the form asks.
    """
    values = answers_to(asked, visit.request)
    if is_machine(visit.request):
        asked.add_error(None, str(TAKEN_FOR_ONE))
        return False
    submission = Submission(
        form=key,
        values={name: value for name, value in values.items() if name in asked.asked and value.strip()},
        ticked=[name for name in asked.consents if values.get(f"{CONSENT}{name}") == TICKED],
        language=visit.language,
        ip_address=visit.request.META.get("REMOTE_ADDR", ""),
        shown=visit.published.hash,
    )
    if submission.ticked and visit.request.GET.get("shown", visit.published.hash) != visit.published.hash:
        asked.untick()
        asked.add_error(None, str(CHANGED))
        return False
    try:
        refused = receive(submission, at=at)
    except BadValues as error:
        blank = {name: Problem.EMPTY for name in asked.required() if not values.get(name, "").strip()}
        _explain(asked, blank | error.problems)
        return False
    return True if refused is None else refused


def answers_to(asked: Questions, request: HttpRequest) -> Mapping[str, str]:
    """Return what was written under each name.

    Raises:
        Forged: a name is not of the form, comes twice, brings a file, or a box holds another value than its own.
    """
    names = set(asked.fields)
    sent = {name: values for name, values in request.POST.lists() if name not in (CSRF, TRAP)}
    boxes = {value for name in sent for value in sent[name] if name.startswith(CONSENT)}
    twice = any(len(values) != 1 for values in sent.values())
    if request.FILES or twice or not set(sent) <= names or not boxes <= {TICKED}:
        raise Forged
    return {name: str(values[0]) for name, values in sent.items()}


def _explain(asked: Questions, problems: Mapping[str, Problem]) -> None:
    """Put a sentence beside each field that needs another answer."""
    if not set(problems) <= {*asked.asked, *asked.consents}:
        raise Forged
    for name in asked.consents:
        if name in problems:
            asked.add_error(f"{CONSENT}{name}", str(NEEDED))
    for name in asked.asked:
        if name in problems:
            asked.add_error(name, str(PROBLEMS[problems[name]]))
