"""What the website stores on people's devices, and whether they may refuse it."""

from collections.abc import Iterator
from datetime import date

from seloste.core.description.load import Statement
from seloste.core.description.rules.acts import cited
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, named
from seloste.core.description.rules.unsaid import unsaid


def _wall(statement: Statement, _on: date) -> Iterator[Hit]:
    for website in statement.root.find("website"):
        if website.is_true("cookies_required"):
            message = "The website works only for those who accept all cookies."
            yield Hit(at=website.at(("cookies_required",)), message=message)


def _read_by_others(statement: Statement, _on: date) -> Iterator[Hit]:
    root = statement.root
    own = (root.at(("controller",)).word("name") or "").casefold()
    for cookie in root.find("cookies.*"):
        provider = cookie.word("provider")
        if provider is None or cookie.has("shared_with"):
            continue
        if provider.casefold() not in own and not (own and own in provider.casefold()):
            yield Hit(
                at=cookie.at(("provider",)),
                message=f"{named(cookie.path)} is set by “{provider}”, and nothing says who can read it.",
                remedy="Describe who reads it as a recipient, and name the recipient in “shared_with”.",
            )


RULES = (
    Rule(
        id="L16",
        severity=Severity.ERROR,
        title="Cookies can be refused",
        law=f"GDPR Art. 4(11), 7(4); {cited('917/2014', 'section 205')}",
        why="Who can only accept or leave has not consented.",
        remedy="Make the website work with necessary cookies alone, and write “cookies_required: false”.",
        find=_wall,
    ),
    Rule(
        id="L18",
        severity=Severity.ERROR,
        title="Each cookie is listed",
        law=f"{cited('917/2014', 'section 205')}; GDPR Art. 13; CJEU C-673/17",
        why="People must know what is stored on their device, what for, how long, and who can read it.",
        remedy="List each under “cookies” with “purpose”, “category”, “provider”, “lasts” and, unless it is "
        "necessary, “consent”; write “cookies: {}” when there are none.",
        find=joined(unsaid("L18"), _read_by_others),
    ),
)
