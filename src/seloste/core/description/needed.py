"""What a description needs besides its form: what one part of it makes another say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from seloste.core.description.kinds import Basis, CookieCategory, Necessity
from seloste.core.description.source import Node, Path
from seloste.core.law import AUTHORITIES, EEA


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something that must be said and is not; ``line`` is where it belongs."""

    path: Path
    line: int
    message: str


Condition: TypeAlias = Callable[[Node], bool]


def _is(key: str, *values: str) -> Condition:
    return lambda node: node.word(key) in values


NEEDED: Final[tuple[tuple[str, Condition, str, str], ...]] = (
    # Art. 13(1)(d): the interest pursued is told.
    (
        "purposes.*",
        _is("basis", Basis.LEGITIMATE_INTERESTS),
        "interest",
        "it rests on legitimate interests; say which, as “interest”.",
    ),
    # Art. 6(3): the obligation is laid down by law.
    (
        "purposes.*",
        _is("basis", Basis.LEGAL_OBLIGATION),
        "law",
        "it rests on a legal obligation; name the act, as “law”.",
    ),
    # Art. 7(2): the request for consent is a text of its own.
    (
        "purposes.*",
        _is("basis", Basis.CONSENT),
        "consent",
        "it rests on consent; write the words people are asked, as “consent”.",
    ),
    *(
        # Art. 13(2)(e): the consequence of not giving what must be given.
        (
            kept,
            _is("necessity", Necessity.STATUTORY, Necessity.CONTRACTUAL),
            "consequence",
            "say what follows when it is not given, as “consequence”.",
        )
        for kept in ("fields.*", "records.*")
    ),
    # Art. 13(1)(e)
    (
        "recipients.*",
        lambda recipient: not recipient.has("category"),
        "name",
        "name the recipient, or say its “category”.",
    ),
    # Art. 44: no transfer without a mechanism.
    (
        "recipients.*",
        lambda recipient: recipient.has("country") and recipient.word("country") not in EEA,
        "transfer",
        "it is outside the EU and EEA; say what the “transfer” rests on.",
    ),
    # Act 917/2014, section 205
    (
        "cookies.*",
        lambda cookie: cookie.word("category") not in (None, CookieCategory.NECESSARY),
        "consent",
        "it is not necessary; name the purpose whose “consent” it waits for.",
    ),
    # Art. 13(1)(b), 37
    (
        "data_protection_officer",
        lambda officer: not officer.has("not_required_because"),
        "email",
        "give the officer's e-mail, or “not_required_because”.",
    ),
)
"""Where, when, what, and the sentence that asks for it."""


def missing(root: Node) -> Iterator[Missing]:
    """Yield what other parts of the description make necessary."""
    for pattern, applies, key, message in NEEDED:
        for node in root.find(pattern):
            if applies(node) and not node.has(key):
                yield Missing(
                    path=(*node.path, key), line=node.line, message=f"“{_name(node.path)}”: {message}"
                )
    yield from _authority(root)
    yield from _answering(root)
    yield from _languages(root)


def _authority(root: Node) -> Iterator[Missing]:
    controller = root.get("controller")
    country = controller.word("country") if controller else None
    if controller and country and country not in AUTHORITIES and not root.has("authority"):
        line = controller.at(("country",)).line
        message = "name the supervisory authority of this country, as “authority”."
        yield Missing(path=("authority",), line=line, message=message)


def _answering(root: Node) -> Iterator[Missing]:
    purposes = root.get("purposes")
    if purposes and not any(each.is_true("data_subject_rights") for _, each in purposes.items()):
        message = "exactly one purpose answers people's requests: “data_subject_rights: true”."
        yield Missing(path=("purposes", "data_subject_rights"), line=purposes.line, message=message)


def _languages(root: Node) -> Iterator[Missing]:
    """Find texts that lack one of the register's languages (Art. 12(1))."""
    register = root.get("register")
    declared = register.words("languages") if register else ()
    for node in root.texts():
        written = node.text() or {}
        if lacking := [language for language in declared if language not in written]:
            message = f"“{_name(node.path)}”: this text is missing in {', '.join(lacking)}; write it in each language."
            yield Missing(path=(*node.path, lacking[0]), line=node.line, message=message)


def _name(path: Path) -> str:
    return ".".join(str(step) for step in path)
