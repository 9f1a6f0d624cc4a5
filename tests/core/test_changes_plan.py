"""A plan as a file: which answers fit where, a draft that a person completes, and what is refused with its line."""

import re

import pytest
from described import in_all, softpix
from hypothesis import assume, given
from hypothesis import strategies as st

from seloste.core.changes import Answer, Plan, Step, covered, draft, open_places, plan_of, read_plan, written
from seloste.core.changes.answers import PLANNED, is_wider
from seloste.core.changes.model import Consequence
from seloste.core.changes.table import TABLE
from seloste.core.description import DescriptionError, FieldType
from seloste.core.language import Language
from seloste.core.normal import BadValue, Kind, normalise

HASH = "0123456789abcdef" * 4
OLD = (softpix(), HASH)


def without(key):
    """Return an edit that leaves a field out wherever it is named."""

    def edit(tree):
        tree["fields"].pop(key)
        for publication in tree["publications"].values():
            if key in publication["fields"]:
                publication["fields"].remove(key)

    return edit


def both(*edits):
    """Return an edit that makes several."""
    return lambda tree: [edit(tree) for edit in edits] and None


def renamed(tree):
    """Give the field website another key."""
    tree["fields"]["site"] = tree["fields"].pop("website")


def answers(change):
    """Return the answers that fit each place where a change needs a plan."""
    return {
        where: [answer.value for answer in found.suggestions]
        for where, found in open_places(softpix(), softpix(change)).items()
    }


def plan(change, becomes, *, head='seloste: 1\nfrom: "0123456789ab"\n'):
    """Return the plan that says what ``becomes`` of what is kept."""
    lines = "".join(f"\n  {where}: {answer}" for where, answer in becomes.items()) or " {}"
    return read_plan(f"{head}becomes:{lines}\n", OLD, softpix(change))


def refusal(change, becomes, **more):
    """Return the lines with which a plan is refused."""
    with pytest.raises(DescriptionError) as refused:
        plan(change, becomes, **more)
    return str(refused.value).splitlines()


def test_whatever_can_need_a_plan_has_answers():
    """And nothing else has."""
    needing = {
        place
        for place, rule in TABLE.items()
        if Consequence.PLAN in (*rule.added, *rule.removed, *rule.changed)
    }
    assert needing == PLANNED


CHANGES = {
    "a field that goes": (without("website"), {"fields.website": ["rename", "retire", "hold"]}),
    "a record type that goes": (
        lambda tree: tree["records"].pop("meeting"),
        {"records.meeting": ["rename", "retire", "hold"]},
    ),
    "a value in a record that goes": (
        lambda tree: (tree.pop("inquiries"), tree["records"]["message"]["fields"].pop("subject")),
        {"records.message.fields.subject": ["rename", "retire", "hold"]},
    ),
    "a choice that goes": (
        lambda tree: tree["fields"]["language"]["choices"].pop("sv"),
        {"fields.language.choices.sv": ["rename", "retire", "hold"]},
    ),
    "a choice under another label, in three languages": (
        lambda tree: tree["fields"]["language"]["choices"]["sv"].update(label=in_all("Other")),
        {"fields.language.choices.sv.label": ["keep", "retire", "hold"]},
    ),
    "a type that takes every value": (
        lambda tree: tree["fields"]["website"].update(type="text"),
        {"fields.website.type": ["keep", "retire", "hold"]},
    ),
    "a type that does not": (
        lambda tree: tree["fields"]["position"].update(type="phone"),
        {"fields.position.type": ["retire", "hold"]},
    ),
    "a type with choices": (
        lambda tree: tree["fields"]["position"].update(
            type="choice", choices={"boss": {"label": in_all("Boss")}}
        ),
        {"fields.position.type": ["retire", "hold"]},
    ),
    "several values where one is kept": (
        lambda tree: tree["fields"]["website"].update(multiple=False),
        {"fields.website.multiple": ["keep", "retire", "hold"]},
    ),
    "another rule": (
        lambda tree: tree["fields"]["position"].update(retention="contract"),
        {"fields.position.retention": ["move", "keep", "retire", "hold"]},
    ),
    "another basis": (
        lambda tree: tree["purposes"]["customer_relationship"].update(basis="public_task"),
        {"purposes.customer_relationship.basis": ["keep"]},
    ),
    "evidence under another rule": (
        lambda tree: tree["evidence"]["log"].update(retention="connection"),
        {"evidence.log.retention": ["keep"]},
    ),
    "a publication that goes": (
        lambda tree: tree["publications"].clear(),
        {"publications.reference": ["retire", "keep"]},
    ),
}


@pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES)
def test_each_place_has_the_answers_that_fit_it(change, expected):
    """One entry for a text in several languages; what comes with a type has none of its own."""
    assert answers(change) == expected


def test_what_people_consented_to_goes_on_under_no_other_basis():
    """No answer fits (Guidelines 05/2020, 121 to 123), and the refusal says what to do instead."""

    def swap(tree):
        tree["forms"].clear()
        tree["purposes"]["marketing"].pop("consent")
        tree["purposes"]["marketing"] |= {"basis": "legitimate_interests", "interest": in_all("Ours")}

    assert answers(swap) == {"purposes.marketing.basis": []}
    for answer in ("keep", "retire", "hold"):
        (line,) = refusal(swap, {"purposes.marketing.basis": answer})
        assert line.startswith("plan.yaml:4: “purposes.marketing.basis” was “consent”")
        assert "describe something new beside it" in line
    assert "No plan fits" in draft(OLD, softpix(swap), Language.EN)


def test_what_stays_under_a_rule_needs_the_rule():
    """Nobody could tell when a held value ends, were its rule not described any more."""

    def without_rule(tree):
        tree["retention"].pop("contract")
        tree["records"]["service"]["retention"] = "statutory"

    assert answers(without_rule) == {"records.service.retention": ["move", "retire"]}
    (line,) = refusal(without_rule, {"records.service.retention": "hold"})
    assert line.endswith("Say what becomes of what is kept: move, retire.")

    def without_both(tree):
        tree["retention"].pop("statutory")
        tree["records"].pop("invoice")

    assert answers(without_both) == {"records.invoice": ["rename", "retire"]}

    def without_evidence(tree):
        tree["retention"].pop("log")
        tree["evidence"]["log"]["retention"] = "contract"

    assert answers(without_evidence) == {"evidence.log.retention": []}


def test_a_plan_says_what_becomes_of_each_place():
    """With the rule that it was kept under; what moves, moves under the new one."""

    def edit(tree):
        both(renamed, without("position"))(tree)
        tree["fields"]["address"]["retention"] = "contract"
        tree["records"].pop("meeting")

    made = plan(
        edit,
        {
            "fields.website": "{rename: site}",
            "fields.position": "retire",
            "fields.address.retention": "move",
            "records.meeting": "hold",
        },
    )
    assert made.steps == (
        Step(path=("fields", "website"), answer=Answer.RENAME, to="site", rule="relationship"),
        Step(path=("fields", "position"), answer=Answer.RETIRE, rule="relationship"),
        Step(path=("fields", "address", "retention"), answer=Answer.MOVE, to="contract", rule="relationship"),
        Step(path=("records", "meeting"), answer=Answer.HOLD, rule="relationship"),
    )
    assert plan_of(written(made)) == made
    assert made.renamed("fields") == {"website": "site"}
    assert made.renamed("records") == {}


def test_a_draft_is_a_plan_once_what_is_open_is_decided():
    """What has one answer, or most likely another name, is filled in; and the draft says so in each language."""

    def edit(tree):
        both(renamed, without("position"))(tree)
        tree["people"]["reached_at"] = "second"
        tree["fields"]["second"] = {**tree["fields"]["email"], "label": in_all("Second")}
        tree["forms"].clear()

    new = softpix(edit)
    for language in Language:
        text = draft(OLD, new, language)
        with pytest.raises(DescriptionError) as refused:
            read_plan(text, OLD, new)
        (line,) = str(refused.value).splitlines()
        assert (
            "“fields.position” is gone. Say what becomes of what is kept: {rename: KEY}, retire, hold."
            in line
        )
        number = int(re.match(r"plan\.yaml:(\d+):", line)[1])
        assert text.splitlines()[number - 1] == "  fields.position:"
        decided = read_plan(text.replace("  fields.position:\n", "  fields.position: retire\n"), OLD, new)
        assert decided.at("fields", "website").to == "site"
        assert decided.at("people", "reached_at").answer is Answer.KEEP
        assert decided.at("fields", "name") is None


def test_a_draft_where_nothing_is_asked_is_an_empty_plan():
    """It can be published with."""
    assert read_plan(draft(OLD, softpix(), Language.EN), OLD, softpix()) == Plan()


def test_a_draft_quotes_what_it_quotes_on_one_line():
    """A label with line breaks does not end its comment."""
    new = softpix(
        lambda tree: tree["fields"]["language"]["choices"]["sv"].update(label=in_all("a\nbecomes: retire\n"))
    )
    with pytest.raises(DescriptionError, match="Say what becomes"):
        read_plan(draft(OLD, new, Language.EN), OLD, new)


@pytest.mark.parametrize(
    ("head", "line", "says"),
    [
        ("", 1, "a plan starts with “seloste: 1”."),
        ('seloste: 2\nfrom: "0123456789ab"\n', 1, "a plan starts with “seloste: 1”."),
        ("seloste: 1\n", 1, "as “from”."),
        ("seloste: 1\nfrom: 123456789012\n", 2, "in quotes, as “from”."),
        (
            'seloste: 1\nfrom: "0123"\n',
            2,
            "this plan starts from “0123”, not from version 2.0 (0123456789ab)",
        ),
        ('seloste: 1\nfrom: "fedcba987654"\n', 2, "make it anew from that one."),
        ('seloste: 1\nfrom: "0123456789ab"\nto: "1"\n', 3, "“to” is not known in a plan. Remove it."),
    ],
)
def test_a_plan_says_which_version_it_starts_from(head, line, says):
    """A plan for another version would say nothing of this one's changes."""
    lines = refusal(without("website"), {"fields.website": "retire"}, head=head)
    assert any(each.startswith(f"plan.yaml:{line}: ") and says in each for each in lines), lines


@pytest.mark.parametrize("becomes", ["", "becomes:\n", "becomes: [fields.website]\n", "becomes: retire\n"])
def test_a_plan_without_anything_that_becomes_is_refused(becomes):
    """And still says what was to be decided."""
    with pytest.raises(DescriptionError) as refused:
        read_plan(f'seloste: 1\nfrom: "{HASH}"\n{becomes}', OLD, softpix(without("website")))
    text = str(refused.value)
    assert "say what becomes of what is kept, as a mapping under “becomes”." in text
    assert "“fields.website” is gone." in text


WRONG = {
    "something left out": ({}, "3: “fields.website” is gone. Say what becomes"),
    "something unknown": (
        {"fields.website": "retire", "fields.wbsite": "retire"},
        "5: “fields.wbsite” needs no plan. Did you mean “fields.website”?",
    ),
    "something unchanged": (
        {"fields.website": "retire", "purposes.marketing": "retire"},
        "5: “purposes.marketing” needs no plan. Remove it.",
    ),
    "an unknown answer": ({"fields.website": "delete"}, "4: “fields.website” is gone. Say what becomes"),
    "an answer for other places": ({"fields.website": "move"}, "4: “fields.website” is gone."),
    "no answer": ({"fields.website": ""}, "4: “fields.website” is gone."),
    "a new name without it": ({"fields.website": "rename"}, "4: “fields.website” is gone."),
    "a list": ({"fields.website": "[retire]"}, "4: “fields.website” is gone."),
    "two answers": ({"fields.website": "{rename: site, hold: true}"}, "4: “fields.website” is gone."),
    "a new name that is not there": (
        {"fields.website": "{rename: homepage}"},
        "4: “fields.website” cannot be renamed to “homepage”",
    ),
    "a new name that was there before": (
        {"fields.website": "{rename: position}"},
        "4: “fields.website” cannot be renamed to “position”",
    ),
    "a new name of another type": (
        {"fields.website": "{rename: number}"},
        "4: what is kept under “fields.website” does not fit “number”",
    ),
    "a new name under another rule": (
        {"fields.website": "{rename: later}"},
        "4: what is kept under “fields.website” does not fit “later”",
    ),
}


@pytest.mark.parametrize(("becomes", "says"), WRONG.values(), ids=WRONG)
def test_a_plan_that_does_not_fit_is_refused_with_its_line(becomes, says):
    """One line for one mistake."""

    def edit(tree):
        tree["fields"]["later"] = {**tree["fields"]["website"], "retention": "contract"}
        tree["fields"]["number"] = {**tree["fields"]["website"], "type": "number"}
        without("website")(tree)

    (line,) = refusal(edit, becomes)
    assert line.startswith(f"plan.yaml:{says}")


def test_an_answer_for_a_place_that_can_have_no_other_name_is_a_word():
    """Only what goes can have another name."""
    edit = CHANGES["another rule"][0]
    (line,) = refusal(edit, {"fields.position.retention": "{rename: contract}"})
    assert "Say what becomes of what is kept: move, keep, retire, hold." in line


def test_two_places_do_not_become_one():
    """The values of one would be taken for those of the other."""

    def twice(tree):
        tree["fields"]["one"] = {**tree["fields"]["website"]}
        tree["fields"]["website_2"] = {**tree["fields"]["website"]}

    old = (softpix(twice), HASH)

    def joined(tree):
        twice(tree)
        tree["fields"]["site"] = tree["fields"].pop("one")
        tree["fields"].pop("website_2")

    text = f'seloste: 1\nfrom: "{HASH}"\nbecomes:\n  fields.one: {{rename: site}}\n  fields.website_2: {{rename: site}}\n'
    with pytest.raises(DescriptionError) as refused:
        read_plan(text, old, softpix(joined))
    assert str(refused.value) == "plan.yaml:5: “fields.site” is the new name of something else already."


def test_consent_goes_on_under_another_key_only_in_the_same_words():
    """People agreed to a text; under another they were asked nothing."""

    def rename(tree):
        purpose = tree["purposes"]["news"] = tree["purposes"].pop("marketing")
        for part in (*tree["fields"].values(), *tree["records"].values(), *tree["recipients"].values()):
            part["purposes"] = ["news" if each == "marketing" else each for each in part["purposes"]]
        tree["staff"]["marketing"] = ["news", *tree["staff"]["marketing"][1:]]
        for form in tree["forms"].values():
            form["consents"] = ["news" if each == "marketing" else each for each in form.get("consents", [])]
            form["purpose"] = "news" if form["purpose"] == "marketing" else form["purpose"]
        return purpose

    def reworded(tree):
        rename(tree)["consent"]["text"] = in_all("Softpix may do otherwise")

    becomes = {"purposes.marketing": "{rename: news}"}
    assert plan(rename, becomes).renamed("purposes") == {"marketing": "news"}
    (line,) = refusal(reworded, becomes)
    assert "the words that people were asked, must be the same" in line
    assert plan(reworded, {"purposes.marketing": "retire"})


def test_a_record_type_and_what_is_in_one_can_have_other_names():
    """Where everything in it is of the same types."""

    def edit(tree):
        tree["records"]["encounter"] = tree["records"].pop("meeting")
        message = tree["records"]["message"]["fields"]
        message["title"] = message.pop("subject")
        tree["inquiries"]["subject"] = "title"
        tree["fields"]["language"]["choices"]["se"] = tree["fields"]["language"]["choices"].pop("sv")
        tree["people"].pop("speaks")

    made = plan(
        edit,
        {
            "records.meeting": "{rename: encounter}",
            "records.message.fields.subject": "{rename: title}",
            "fields.language.choices.sv": "{rename: se}",
        },
    )
    assert [step.to for step in made.steps] == ["encounter", "title", "se"]
    assert [step.rule for step in made.steps] == ["relationship", None, "relationship"]

    def narrowed(tree):
        edit(tree)
        tree["records"]["encounter"]["fields"].pop("summary")

    (line,) = refusal(
        narrowed,
        {"records.meeting": "{rename: encounter}"}
        | {
            "records.message.fields.subject": "retire",
            "fields.language.choices.sv": "hold",
        },
    )
    assert "does not fit “encounter”" in line


def test_plans_cover_what_went_and_the_rules_it_is_under():
    """Under a rule that something stays under, only a description tells when it ends."""
    plans = [
        Plan(
            steps=(
                Step(path=("records", "meeting"), answer=Answer.HOLD, rule="a"),
                Step(path=("records", "note", "fields", "x"), answer=Answer.RETIRE),
                Step(path=("fields", "phone"), answer=Answer.RETIRE, rule="b"),
            )
        ),
        Plan(
            steps=(
                Step(path=("fields", "name", "retention"), answer=Answer.KEEP, rule="c"),
                Step(path=("fields", "name", "type"), answer=Answer.KEEP, rule="d"),
                Step(path=("evidence", "log", "retention"), answer=Answer.KEEP, rule="e"),
            )
        ),
    ]
    found = covered(plans)
    assert found.records == {"meeting"}
    assert found.staying == {"a", "c", "e"}
    assert found.leaving == {"b", "d"}
    assert found.evidence == {"e"}


VALUES = st.one_of(
    st.text(max_size=40),
    st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-999, max_value=9999).map(str),
    st.dates().map(str),
    st.sampled_from(
        ["aino@example.org", "+358401234567", "FI", "www.example.org", "192.0.2.1", "yes", "a\nb"]
    ),
)


@given(value=VALUES, old=st.sampled_from(FieldType), new=st.sampled_from(FieldType))
def test_what_fits_a_wider_type_is_a_value_of_it_as_it_is(value, old, new):
    """Nothing that is kept has to be read to know it."""
    assume(is_wider(old, new))
    try:
        kept = normalise(value, Kind(type=old, choices=("yes",)))
    except BadValue:
        assume(False)
    assert normalise(kept, Kind(type=new)) == kept
