"""Carrying a plan out on what was kept: what is renamed moves, what is retired goes, what is held is out of reach."""

from hypothesis import given
from hypothesis import strategies as st

from seloste.core.changes import HELD, Answer, KeptRecord, Plan, Step, planned, planned_record


def plan(**steps):
    """Return a plan; a place is written with two underscores for a dot, an answer may have a target."""
    made = []
    for where, answer in steps.items():
        word, _, to = answer.partition(" ")
        made.append(Step(path=tuple(where.split("__")), answer=Answer(word), to=to or None))
    return Plan(steps=tuple(made))


def value(word):
    """Return a value with its provenance."""
    return {
        "value": word,
        "source": "email",
        "at": "2026-11-23T09:30:00+02:00",
        "by": "system:",
        "notice": "a",
    }


FIELDS = {
    "name": [value("Aino")],
    "website": [value("www.example.org"), value("www.example.com")],
    "language": [value("fi"), value("sv")],
}


def profile(*plans, fields=FIELDS):
    """Return the words of a profile kept under the rule “relationship”, after plans."""
    brought = planned(fields, plans, rule="relationship")
    return {
        rule: {key: [each["value"] for each in values] for key, values in kept.items()}
        for rule, kept in brought.items()
    }


def under(**fields):
    """Return what the profile is when nothing but these keys differs; a key without values is gone."""
    words = {key: [each["value"] for each in values] for key, values in FIELDS.items()} | fields
    return {"relationship": {key: kept for key, kept in words.items() if kept}}


def test_without_plans_everything_is_as_it_was():
    """With its provenance."""
    assert planned(FIELDS, [], rule="relationship") == {"relationship": FIELDS}
    assert planned({}, [plan(fields__name="retire")], rule="relationship") == {}


def test_a_rename_moves_every_value_with_its_provenance():
    """The value is what it was, and so is where it came from."""
    brought = planned(FIELDS, [plan(fields__website="rename site")], rule="relationship")
    assert brought["relationship"]["site"] == FIELDS["website"]
    assert "website" not in brought["relationship"]


def test_what_is_retired_is_gone():
    """Also by its type or its rule."""
    for place in ("fields__website", "fields__website__type", "fields__website__retention"):
        assert profile(plan(**{place: "retire"})) == under(website=[])


def test_what_is_held_is_under_a_key_that_no_description_can_have():
    """So that no purpose covers it, and nothing is lost."""
    for place in ("fields__website", "fields__website__type", "fields__website__retention"):
        held = under(**{"website": [], f"{HELD}website": ["www.example.org", "www.example.com"]})
        assert profile(plan(**{place: "hold"})) == held


def test_what_is_held_is_left_alone_by_later_plans():
    """Also by those for a field that has the same key later."""
    first = plan(fields__website="hold")
    later = plan(fields__website="retire", fields__name="rename called")
    assert profile(first, later)["relationship"][f"{HELD}website"] == ["www.example.org", "www.example.com"]


def test_what_is_held_twice_is_held_together():
    """A field that came again, and went again."""
    fields = {f"{HELD}website": [value("old")], "website": [value("new")]}
    assert profile(plan(fields__website="hold"), fields=fields) == {
        "relationship": {f"{HELD}website": ["old", "new"]}
    }


def test_what_moves_is_under_its_new_rule():
    """And what stays is under the old one."""
    assert profile(plan(fields__name__retention="move contract")) == {
        "contract": {"name": ["Aino"]},
        **under(name=[]),
    }
    assert profile(plan(fields__name__retention="keep", fields__name__type="keep")) == under()


def test_what_is_held_does_not_move():
    """It ends by the rule it was kept under."""
    brought = profile(plan(fields__name__retention="move contract", fields__name__type="hold"))
    assert brought == under(**{"name": [], f"{HELD}name": ["Aino"]})


def test_of_several_values_the_first_is_left_where_one_is():
    """The others are erased, held, or stay."""
    assert profile(plan(fields__website__multiple="retire")) == under(website=["www.example.org"])
    assert profile(plan(fields__website__multiple="hold")) == under(
        **{"website": ["www.example.org"], f"{HELD}website": ["www.example.com"]}
    )
    assert profile(plan(fields__website__multiple="keep")) == under()


def test_a_choice_has_a_plan_of_its_own():
    """Only those who chose it are concerned."""
    assert profile(plan(fields__language__choices__sv="retire")) == under(language=["fi"])
    assert profile(plan(fields__language__choices__sv="rename se")) == under(language=["fi", "se"])
    assert profile(plan(fields__language__choices__sv__label="hold")) == under(
        **{"language": ["fi"], f"{HELD}language": ["sv"]}
    )
    assert profile(plan(fields__language__choices__sv__label="keep")) == under()


def test_plans_are_carried_out_in_their_order():
    """A key that came and went again means what it meant then."""
    first, second = plan(fields__website="rename site"), plan(fields__site="rename page")
    assert profile(first, second)["relationship"]["page"] == ["www.example.org", "www.example.com"]
    assert "page" not in profile(second, first)["relationship"]


MEETING = KeptRecord(type="meeting", rule="relationship", values={"kind": "video", "summary": "Laskuista"})


def test_a_record_is_renamed_moved_retired_or_held():
    """As a whole; what is held keeps its type, and is told apart by the mark."""
    assert planned_record(MEETING, []) == MEETING
    renamed = planned_record(MEETING, [plan(records__meeting="rename visit")])
    assert (renamed.type, renamed.values) == ("visit", MEETING.values)
    assert planned_record(MEETING, [plan(records__meeting__retention="move contract")]).rule == "contract"
    for place in ("records__meeting", "records__meeting__retention"):
        assert planned_record(MEETING, [plan(**{place: "retire"})]) is None
        held = planned_record(MEETING, [plan(**{place: "hold"})])
        assert (held.held, held.values, held.rule) == (True, MEETING.values, "relationship")
        assert planned_record(held, [plan(records__meeting="retire")]) == held


def test_values_inside_a_record_have_plans_of_their_own():
    """Also their choices, and also where the record itself gets another name next."""
    inner = "records__meeting__fields__"
    cases = {
        plan(**{f"{inner}summary": "rename notes"}): {"kind": "video", "notes": "Laskuista"},
        plan(**{f"{inner}summary": "retire"}): {"kind": "video"},
        plan(**{f"{inner}summary__type": "hold"}): {"kind": "video", f"{HELD}summary": "Laskuista"},
        plan(**{f"{inner}kind__choices__video": "rename remote"}): {"kind": "remote", "summary": "Laskuista"},
        plan(**{f"{inner}kind__choices__phone": "retire"}): dict(MEETING.values),
        plan(**{f"{inner}kind__choices__video__label": "retire"}): {"summary": "Laskuista"},
    }
    for made, values in cases.items():
        brought = planned_record(MEETING, [made, plan(records__meeting="rename visit")])
        assert (brought.type, brought.values) == ("visit", values)
        # What is held stays so, whatever later plans say of its key.
        assert planned_record(MEETING, [made, plan(**{f"{inner}summary": "keep"})]).values == values


KEYS = st.sampled_from(["a", "b", "c"])
WORDS = st.lists(st.sampled_from(["x", "y"]), min_size=1, max_size=3)
ANSWERS = st.sampled_from(["rename d", "hold", "keep"])


@given(
    words=st.dictionaries(KEYS, WORDS),
    steps=st.dictionaries(KEYS.map("fields__{}".format), ANSWERS),
    rules=st.dictionaries(
        KEYS.map("fields__{}__retention".format), st.sampled_from(["move contract", "keep", "hold"])
    ),
)
def test_unless_something_is_retired_no_value_is_lost(words, steps, rules):
    """Whatever else a plan says."""
    fields = {key: [value(word) for word in kept] for key, kept in words.items()}
    brought = planned(fields, [plan(**steps, **rules)], rule="relationship")
    before = sorted(word for kept in words.values() for word in kept)
    after = sorted(each["value"] for kept in brought.values() for values in kept.values() for each in values)
    assert after == before
