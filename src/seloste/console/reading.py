"""The register as the reader of a page sees it: in their language, as far as their role goes."""

from django.utils.translation import get_language

from seloste.console.gate import StaffRequest
from seloste.core.access import Action, decide
from seloste.core.description import Description, Language
from seloste.core.letters.called import called_by
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Allowed, Refused
from seloste.core.terms import Terms, terms
from seloste.publications.selectors import current

_ABOUT_RIGHTS = frozenset({Action.ANSWER, Action.SORT, Action.READ_LETTERS, Action.READ_LOG})


def speaks() -> Language:
    """Return the language of the page."""
    code = (get_language() or "").partition("-")[0]
    return Language(code) if code in set(Language) else Language.EN


def words() -> Terms:
    """Return the words of the law in the language of the page."""
    return terms(speaks())


def reading() -> Reading:
    """Return the description in force, in the page's language or else in the register's first."""
    description = current().description
    language = speaks()
    return Reading(
        description=description,
        language=language if language in description.languages else description.languages[0],
    )


def purpose_names(read: Reading) -> dict[str, str]:
    """Return the name of each purpose."""
    return {key: purpose.name[read.language] for key, purpose in read.description.purposes.items()}


def field_names(read: Reading) -> dict[str, str]:
    """Return the name of each field by its key, and by what letters call it."""
    names = {key: field.label[read.language] for key, field in read.description.fields.items()}
    return names | {called: names[key] for called, key in called_by(names).items()}


def may(request: StaffRequest, action: Action, description: Description) -> Allowed | Refused:
    """Decide whether to offer something; what is done is decided again where it is done."""
    purpose = description.rights_purpose() if action in _ABOUT_RIGHTS else request.purpose
    return decide(actor=request.actor, purpose=purpose, action=action, description=description)
