"""Nothing can be taken from a description unnoticed: reading refuses it, a rule does, or the notice says less."""

import re
from contextlib import contextmanager
from datetime import date
from functools import cache, reduce

import pytest
from described import SOFTPIX
from pydantic import ValidationError

from seloste.core.description import Language, Statement, read
from seloste.core.description.needed import missing
from seloste.core.description.rules import Severity, check
from seloste.core.description.schema import Description
from seloste.core.description.source import plain
from seloste.core.description.structure import contradictions
from seloste.core.document import texts
from seloste.core.notice import build

ON = date(2026, 11, 23)
SOURCE = SOFTPIX.read_text(encoding="utf-8")

NOT_PRINTED = {
    "register.languages": "a language more or less is a notice more or less",
    "fields.*.search": "how staff find people, which changes nothing of what is kept",
    "fields.*.filter": "what staff's lists can be narrowed by, which changes nothing of what is kept",
    "fields.*.multiple": "how many values there can be",
    "fields.*.choices": "values, which the answer to a request tells",
    "records.*.fields.*.choices": "values, which the answer to a request tells",
    "records.*.fields.*.copied_from": "where a value that is told comes from: the person's own data",
    "records.*.fields.*.required": "what staff must write down",
    "people": "which field plays which part in the interface",
    "forms": "told on each form, beside what it asks",
    "inquiries": "how staff work on records that are told",
    "website": "how people take in receipts, which are told as records; a cookie wall is refused (L16)",
    "automated_decisions": "an empty list says what the notice says without it; L10 asks for one of the two",
    "terms": "a document of its own",
}
"""What the notice does not print, and why."""


@cache
def root():
    """Return the example's tree, which each test leaves as it was."""
    return read(SOURCE).root


@cache
def whole():
    """Return all text of the example's notice."""
    return said(stated().description)


def said(description, language=Language.EN):
    """Return all text of a notice."""
    document = build(description, language, content_hash="0" * 64)
    return "\n".join([document.title, *texts(document.blocks)])


def stated():
    """Return the statement that the tree makes as it is now, or ``None`` when reading refuses it."""
    try:
        description = Description.model_validate(plain(root().value))
    except ValidationError:
        return None
    if any(missing(root())) or any(contradictions(root())):
        return None
    return Statement(file="register.yaml", root=root(), missing=(), description=description)


@contextmanager
def without(path):
    """Have the tree of the example without what stands at ``path``."""
    *way, last = path
    holder = reduce(lambda value, step: value[step], way, root().value)
    place = last if isinstance(holder, list) else list(holder).index(last)
    taken = holder[last]
    del holder[last]
    try:
        yield
    finally:
        holder.insert(place, *([taken] if isinstance(holder, list) else [last, taken]))


@contextmanager
def changed(path, word):
    """Have another word at ``path``."""
    *way, last = path
    holder = reduce(lambda value, step: value[step], way, root().value)
    kept, holder[last] = holder[last], word
    try:
        yield
    finally:
        holder[last] = kept


def below(node):
    """Yield the path of everything that is written under a place."""
    for child in node.children():
        yield child.path
        yield from below(child)


def path_of(dotted):
    """Return the path that is written with dots."""
    return tuple(int(step) if step.isdigit() else step for step in dotted.split("."))


def reason(path):
    """Return the entry of ``NOT_PRINTED`` that covers a path."""
    for pattern in NOT_PRINTED:
        steps = pattern.split(".")
        found = path[: len(steps)]
        if len(found) == len(steps) and all(
            step in ("*", each) for step, each in zip(steps, found, strict=True)
        ):
            return pattern
    return None


def refusing():
    """Return who refuses the tree as it is now: ``reading``, or the ids of rules."""
    statement = stated()
    if statement is None:
        return {"reading"}
    return {each.rule for each in check(statement, on=ON) if each.severity is Severity.ERROR}


def test_the_example_is_refused_by_nobody():
    """Otherwise nothing below would show anything."""
    assert refusing() == set()


ITEMS = {
    "13(1)(a), the controller and how to reach it": (
        "controller controller.name controller.business_id controller.address controller.country "
        "controller.email contact_person contact_person.name contact_person.email"
    ),
    "13(1)(b), the officer, or why there is none": "data_protection_officer.not_required_because",
    "13(1)(c), the purposes with their bases": (
        "purposes purposes.service.name purposes.service.description purposes.service.basis "
        "purposes.accounting.law purposes.marketing.consent purposes.marketing.consent.text contracts"
    ),
    "13(1)(d), the interests": "purposes.inquiries.interest purposes.statistics.interest",
    "13(1)(e), the recipients": (
        "recipients recipients.hosting recipients.hosting.name recipients.hosting.role "
        "recipients.hosting.does recipients.hosting.purposes recipients.hosting.country deployment"
    ),
    "13(1)(f), the transfers": (
        "recipients.meta_us.transfer recipients.meta_us.transfer.mechanism "
        "recipients.meta_us.transfer.copy_from recipients.meta_us.transfer.listing_checked "
        "recipients.linkedin_us.transfer.module recipients.linkedin_us.transfer.assessed"
    ),
    "13(2)(a), how long": (
        "retention retention.relationship.keep retention.relationship.counted_from "
        "fields.name.retention records.invoice.retention evidence evidence.log evidence.log.retention"
    ),
    "13(2)(b) to (d), every right": "rights rights.told " + " ".join(f"rights.told.{n}" for n in range(8)),
    "12, how to use them": (
        "rights.requests rights.requests.channels rights.requests.answered_within rights.requests.identity"
    ),
    "13(2)(e), what must be given": (
        "fields.name.necessity fields.name.consequence records.invoice.necessity records.invoice.consequence"
    ),
    "14(1)(d), which data": (
        "fields fields.name.label fields.name.purposes records records.message.label records.message.fields"
    ),
    "14(2)(f), from where": (
        "sources sources.organisation.name sources.organisation.from_person "
        "sources.organisation.publicly_accessible fields.name.sources records.message.sources"
    ),
    "30(1)(c), whom it concerns": "subjects subjects.visitor purposes.service.subjects",
    "which notice this is": "register.name register.version register.updated register.languages",
    "205 of Act 917/2014, what is stored on devices": (
        "cookies cookies.sessionid.purpose cookies.sessionid.provider cookies.sessionid.lasts "
        "cookies.sessionid.category"
    ),
    "32, how it is protected": "security",
}
"""What the law asks a notice to say, and where a description says it."""


@pytest.mark.parametrize("item", ITEMS)
def test_a_description_that_leaves_out_what_the_law_asks_for_is_refused(item):
    """Art. 13 and 14, item by item: no notice is made that lacks one."""
    for dotted in ITEMS[item].split():
        with without(path_of(dotted)):
            assert refusing(), dotted


def test_a_controller_elsewhere_names_authority_and_representative():
    """Art. 13(1)(a), 13(2)(d), 27: what goes without saying for a Finnish company."""
    with changed(("controller", "country"), "US"):
        left_out = tuple(missing(root()))
        assert {each.path for each in left_out} == {("authority",)}
        statement = Statement(file="register.yaml", root=root(), missing=left_out, description=None)
        assert "L29" in {each.rule for each in check(statement, on=ON) if each.severity is Severity.ERROR}


@pytest.mark.parametrize("section", re.findall(r"^\w+(?=:)", SOURCE, re.MULTILINE))
def test_whatever_is_removed_is_missed(section):
    """Every place of the example, from a section to a single word: refused, or the notice changes, or a reason."""
    complete = whole()
    for path in [(section,), *below(root().get(section))]:
        with without(path):
            statement = stated()
            if statement is None or reason(path):
                continue
            try:
                is_missed = said(statement.description) != complete
            except (LookupError, ValueError):
                is_missed = True  # the generator refuses
            assert is_missed or refusing(), path


def test_every_reason_not_to_print_is_still_needed():
    """A reason for something that the notice prints, or that is not written, would hide a gap."""
    complete, needed = whole(), set()
    for path in list(below(root())):
        pattern = reason(path)
        if pattern and pattern not in needed:
            with without(path):
                statement = stated()
                if statement and said_or_none(statement) == complete and not refusing():
                    needed.add(pattern)
    assert needed == set(NOT_PRINTED)


def said_or_none(statement):
    """Return the notice's text, unless it cannot be made."""
    try:
        return said(statement.description)
    except ValueError:
        return None


@pytest.mark.parametrize("language", Language)
def test_every_text_of_the_example_is_in_the_notice(language):
    """In each language, word for word, but for what has a reason."""
    text = said(stated().description, language)
    unsaid = [
        node.path for node in root().texts() if node.text()[language] not in text and not reason(node.path)
    ]
    assert unsaid == []


def shape(document):
    """Return what a document consists of, without its words."""
    return [
        (
            type(block).__name__,
            getattr(block, "anchor", None),
            getattr(block, "level", None),
            *(len(getattr(block, parts, ())) for parts in ("rows", "head", "items", "pairs")),
            [text.count("\n") for text in texts([block])],
        )
        for block in document.blocks
    ]


def test_the_three_versions_have_the_same_shape():
    """Same sections, rows, items and lines in each cell: nobody is told less (Art. 12(1))."""
    shapes = [shape(build(stated().description, language, content_hash="0" * 64)) for language in Language]
    assert shapes[0] == shapes[1] == shapes[2]
