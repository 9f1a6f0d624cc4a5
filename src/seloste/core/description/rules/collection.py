"""What people are asked for, and where else data comes from (Art. 5(1)(c), 13(2)(e), 14(2)(f))."""

from collections.abc import Iterator
from datetime import date

from seloste.core.description.kinds import Basis, Necessity
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, kept, listed, named, purposes_on
from seloste.core.description.rules.unsaid import unsaid


def _required_though_voluntary(statement: Statement, _on: date) -> Iterator[Hit]:
    fields = dict(statement.root.entries("fields"))
    for form in statement.root.find("forms.*"):
        for name in form.words("requires"):
            if name in fields and fields[name].word("necessity") == Necessity.VOLUNTARY:
                yield Hit(
                    at=form.at(("requires",)),
                    message=f"{named(form.path)} requires “{name}”, which is said to be voluntary.",
                    remedy=f"Take “{name}” out of “requires”, or say in the field that it is needed and why.",
                )


def _forced_consent(statement: Statement, _on: date) -> Iterator[Hit]:
    consented = purposes_on(statement.root, Basis.CONSENT)
    for item in kept(statement.root):
        purposes, necessity = item.words("purposes"), item.word("necessity")
        if purposes and consented.issuperset(purposes) and necessity not in (None, Necessity.VOLUNTARY):
            yield Hit(
                at=item.at(("necessity",)),
                message=f"{named(item.path)} must be given, though it is used only by consent.",
            )


def _asked_for_nothing(statement: Statement, _on: date) -> Iterator[Hit]:
    """Find what a form asks that none of its purposes covers, or that says it comes from elsewhere."""
    fields = dict(statement.root.entries("fields"))
    for form in statement.root.find("forms.*"):
        uses = {*form.words("consents"), form.word("purpose")}
        asked = [fields[name] for name in form.words("asks") if name in fields]
        if unused := [
            each for each in asked if each.has("purposes") and uses.isdisjoint(each.words("purposes"))
        ]:
            yield Hit(
                at=form.at(("asks",)),
                message=f"{named(form.path)} asks for {listed(str(each.path[1]) for each in unused)}, which its "
                "purpose does not cover.",
            )
        source = form.word("source")
        if astray := [each for each in asked if each.has("sources") and source not in each.words("sources")]:
            yield Hit(
                at=form.at(("asks",)),
                message=f"{named(form.path)} asks for {listed(str(each.path[1]) for each in astray)}, which are not "
                f"said to come from “{source}”.",
                remedy=f"Add “{source}” to the “sources” of the fields.",
            )


def _half_a_source(statement: Statement, _on: date) -> Iterator[Hit]:
    for source in statement.root.find("sources.*"):
        if source.value.get("from_person") is False and not source.has("publicly_accessible"):
            yield Hit(
                at=source,
                message=f"{named(source.path)} is not the person, and does not say whether it is publicly "
                "accessible.",
                remedy="Write “publicly_accessible: true” or “false”.",
            )


RULES = (
    Rule(
        id="L11",
        severity=Severity.ERROR,
        title="People are told what they must give",
        law="GDPR Art. 13(2)(e)",
        why="Whoever does not know what is voluntary gives everything.",
        remedy="Write “necessity: voluntary”, or “statutory” or “contractual” with its “consequence”.",
        find=joined(unsaid("L11"), _required_though_voluntary),
    ),
    Rule(
        id="L38",
        severity=Severity.ERROR,
        title="Consent is not forced",
        law="GDPR Art. 7(4)",
        why="A consent that comes with something people need is not given freely.",
        remedy="Write “necessity: voluntary”, or name the purpose that needs it.",
        find=_forced_consent,
    ),
    Rule(
        id="L50",
        severity=Severity.ERROR,
        title="Forms ask for no more than their purpose needs",
        law="GDPR Art. 5(1)(b)-(c)",
        why="What is asked for no purpose is collected for no reason.",
        remedy="Take it out of “asks”, or add the form's purpose to the field's “purposes” if it is truly needed.",
        find=_asked_for_nothing,
    ),
    Rule(
        id="L21",
        severity=Severity.ERROR,
        title="Sources other than the person are told",
        law="GDPR Art. 14(1)(d), 14(2)(f)",
        why="People cannot know of data that they did not give themselves unless they are told where it came from.",
        remedy="Write each source with “from_person”, and with “publicly_accessible” where it is not the person.",
        find=joined(unsaid("L21"), _half_a_source),
    ),
)
