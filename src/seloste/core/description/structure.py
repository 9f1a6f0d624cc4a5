"""What must hold between the parts of a description for it to mean anything at all."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from seloste.core.description.kinds import Basis, CookieCategory, FieldType
from seloste.core.description.schema import Description
from seloste.core.description.source import Node
from seloste.core.language import Language
from seloste.core.law import EEA

Found: TypeAlias = Iterator[tuple[Node, str]]

OWN: Final = "controller"
"""Says of a place that nobody else keeps it."""

REFERENCES: Final = (
    ("purposes.*.subjects", ("subjects",)),
    *(
        (f"{kept}.*.{attribute}", (section,))
        for kept in ("fields", "records")
        for attribute, section in (("purposes",) * 2, ("sources",) * 2, ("retention",) * 2)
    ),
    ("records.*.fields.*.copied_from", ("fields",)),
    ("contracts.*.purposes", ("purposes",)),
    ("contracts.*.proved_by", ("records",)),
    ("contracts.*.services", ("services",)),
    ("evidence.*.purpose", ("purposes",)),
    ("evidence.*.retention", ("retention",)),
    ("people.*", ("fields",)),
    ("staff.*", ("purposes",)),
    ("recipients.*.purposes", ("purposes",)),
    ("recipients.*.engaged_by", ("recipients",)),
    ("deployment.*.provider", ("recipients",)),
    ("publications.*.purpose", ("purposes",)),
    ("publications.*.fields", ("fields",)),
    ("statistics.*.purpose", ("purposes",)),
    ("statistics.*.by", ("fields", "records")),
    ("forms.*.purpose", ("purposes",)),
    ("forms.*.source", ("sources",)),
    ("forms.*.asks", ("fields",)),
    ("forms.*.requires", ("fields",)),
    ("forms.*.record", ("records",)),
    ("forms.*.connection_record", ("records",)),
    ("forms.*.consents", ("purposes",)),
    ("inquiries.purpose", ("purposes",)),
    ("inquiries.record", ("records",)),
    ("inquiries.source", ("sources",)),
    ("website.receipts.purpose", ("purposes",)),
    ("website.receipts.record", ("records",)),
    ("website.receipts.source", ("sources",)),
    ("cookies.*.consent", ("purposes",)),
    ("cookies.*.shared_with", ("recipients",)),
)
"""Where keys are named, and the sections they must be declared in."""

_OPTIONAL: Final = frozenset(
    name for name, part in Description.model_fields.items() if not part.is_required()
)
"""Sections that a description can do without, as long as nothing names their parts."""

_FILTERED: Final = frozenset({FieldType.CHOICE, FieldType.COUNTRY, FieldType.YES_NO})


def contradictions(root: Node) -> Found:
    """Yield the place and the sentence of everything that cannot be meant, however much is left unsaid."""
    for check in (
        _references,
        _purposes,
        _values,
        _people,
        _forms,
        _kept_as_records,
        _recipients,
        _chains,
        _cookies,
    ):
        yield from check(root)


def _references(root: Node) -> Found:
    for pattern, sections in REFERENCES:
        if not any(root.has(section) for section in sections) and not _OPTIONAL.issuperset(sections):
            continue  # the section is missing, and that is said once; what names its parts is not to blame
        known = {key for section in sections for key, _ in root.entries(section)}
        for node in root.find(pattern):
            for name in node.own_words():
                if name not in known and (name, sections) != (OWN, ("recipients",)):
                    yield node, f"“{name}” is not one of the {' or '.join(sections)}."


def _purposes(root: Node) -> Found:
    answering = [purpose for purpose in root.find("purposes.*") if purpose.is_true("data_subject_rights")]
    for purpose in answering[1:]:
        yield purpose, "exactly one purpose answers people's requests: “data_subject_rights: true”."
    for purpose in root.find("purposes.*"):
        # Art. 7(2): the request for consent is a text of its own, and only for what rests on consent.
        if purpose.has("consent") and purpose.word("basis") not in (None, Basis.CONSENT):
            yield purpose, "“consent” is given exactly when the basis is consent."
        for key in ("channels", "existing_customers_only"):
            if purpose.has(key) and not purpose.is_true("direct_marketing"):
                yield (
                    purpose,
                    f"“{key}” is said of marketing only; write “direct_marketing: true”, or remove it.",
                )


def _values(root: Node) -> Found:
    for pattern in ("fields.*", "records.*.fields.*"):
        for field in root.find(pattern):
            kind = field.word("type")
            if kind is not None and (kind == FieldType.CHOICE) != field.has("choices"):
                yield field, f"“{field.path[-1]}”: “choices” are given exactly when the type is choice."
            if field.is_true("filter") and kind not in _FILTERED:
                yield field, f"“{field.path[-1]}”: only choices, countries and yes or no can be filtered by."


def _people(root: Node) -> Found:
    fields, people = dict(root.entries("fields")), root.get("people")
    if people is None:
        return
    reached = fields.get(people.word("reached_at") or "")
    if reached and (reached.word("type") != FieldType.EMAIL or reached.is_true("multiple")):
        yield (
            people.at(("reached_at",)),
            "people are reached at a field of type email, with one value.",
        )
    speaks = fields.get(people.word("speaks") or "")
    if speaks and not {key for key, _ in speaks.entries("choices")} <= set(Language):
        yield people.at(("speaks",)), "a language field is a choice among en, fi and sv."


def _forms(root: Node) -> Found:
    purposes, people = dict(root.entries("purposes")), root.get("people")
    reached = people.word("reached_at") if people else None
    for form in root.find("forms.*"):
        asks, requires = form.words("asks"), form.words("requires")
        for name in sorted(set(requires) - set(asks)):
            yield form, f"“{name}” is required but not asked."
        # Art. 7(4): what somebody has to say yes to is no consent.
        for name in sorted(set(requires) & set(form.words("consents"))):
            yield form, f"“{name}” is a consent, and a form can never require one."
        if reached and reached not in requires:
            yield form, f"a form asks for, and requires, “{reached}” to answer to."
        served = purposes.get(form.word("purpose") or "")
        # Art. 6(1)(a): what is sent serves a purpose that nothing carries unless it is asked for as well.
        if (
            served
            and served.word("basis") == Basis.CONSENT
            and form.word("purpose") not in form.words("consents")
        ):
            yield (
                form,
                f"“{form.word('purpose')}” rests on consent, so the form asks for it: add it to “consents”.",
            )
        for name in form.words("consents"):
            purpose = purposes.get(name)
            if purpose and purpose.word("basis") not in (None, Basis.CONSENT):
                yield form, f"“{name}” does not rest on consent, so a form cannot ask for it."


def _kept_as_records(root: Node) -> Found:
    """Look at what comes in by itself and is kept as a record: inquiries, and receipts that people take in."""
    yield from _receipts(root)
    for path, keys in (("inquiries", ("subject", "text")), ("website.receipts", ("number", "choices"))):
        for part in root.find(path):
            record = dict(root.entries("records")).get(part.word("record") or "")
            if record is None:
                continue
            fields = dict(record.entries("fields"))
            named = [name for key in keys if (name := part.word(key)) is not None]
            for key in keys:
                if (name := part.word(key)) is not None and name not in fields:
                    yield part.at((key,)), f"“{name}” is not one of the fields of “{part.word('record')}”."
            if len(set(named)) < len(named):
                yield part, f"“{named[0]}” cannot hold both; name a field for each."
            for name, field in fields.items():
                if field.is_true("required") and not field.has("copied_from") and name not in named:
                    yield field, f"“{name}” is required, but nothing that comes in by itself fills it."
            # What keeps it must serve its purpose, or nobody could read it.
            if (purpose := part.word("purpose")) not in record.words("purposes"):
                yield part, f"“{part.word('record')}” is not kept for “{purpose}”; add it to its “purposes”."


def _receipts(root: Node) -> Found:
    """Look at whether receipts are taken in as a right of people's, and their fields can hold what they are for."""
    answering = {key for key, purpose in root.entries("purposes") if purpose.is_true("data_subject_rights")}
    for part in root.find("website.receipts"):
        record = dict(root.entries("records")).get(part.word("record") or "")
        held = dict(record.entries("fields")) if record else {}
        purpose = part.word("purpose")
        # Whoever takes one in is asked for nothing, so it serves what rests on no consent of theirs (Art. 15).
        if record and answering and purpose in record.words("purposes") and purpose not in answering:
            yield (
                part,
                f"“{purpose}” does not answer people's requests, and a receipt is taken in for that alone.",
            )
        for key, types in (
            ("number", (FieldType.TEXT, FieldType.LONG_TEXT)),
            ("choices", (FieldType.LONG_TEXT,)),
        ):
            name = part.word(key) or ""
            if name in held and held[name].word("type") not in types:
                yield held[name], f"“{name}” holds a receipt’s {key}, so it is of type {' or '.join(types)}."


def _recipients(root: Node) -> Found:
    for recipient in root.find("recipients.*"):
        # Art. 44 speaks of third countries only.
        if recipient.has("transfer") and recipient.word("country") in EEA:
            yield (
                recipient,
                "only a recipient outside the EU and EEA has a “transfer”; remove it, or mend the country.",
            )
    officer = root.get("data_protection_officer")
    # Art. 13(1)(b), 37
    if officer and officer.has("email") and officer.has("not_required_because"):
        yield officer, "give the officer's e-mail, or “not_required_because”, not both."


def _chains(root: Node) -> Found:
    """Find recipients that, one through another, engage themselves (Art. 28(2), (4))."""
    by = {key: recipient.word("engaged_by") for key, recipient in root.entries("recipients")}
    for key, engaging in by.items():
        seen, following = {key}, engaging
        while following is not None and following not in seen:
            seen.add(following)
            following = by.get(following)
        if following == key:
            yield root.at(("recipients", key, "engaged_by")), f"“{key}” is engaged by itself, through others."


def _cookies(root: Node) -> Found:
    purposes = dict(root.entries("purposes"))
    for cookie in root.find("cookies.*"):
        if not (asked := cookie.word("consent")):
            continue
        if cookie.word("category") == CookieCategory.NECESSARY:
            yield cookie, "a necessary cookie waits for no consent; remove “consent”, or mend the category."
        purpose = purposes.get(asked)
        if purpose and purpose.word("basis") not in (None, Basis.CONSENT):
            yield cookie, f"“{asked}” does not rest on consent, so no cookie can wait for it."
