"""Every place where two descriptions differ is found once, and mere wording is told from meaning."""

from datetime import date

import pytest
from described import in_all
from mutated import RAISED, changes, mutations, only, softpix

from seloste.core.changes import Consequence, Finding, Kind, compare

CONSENT, INFORMATION, PLAN, TERMS, NOTHING = Consequence


def test_a_description_does_not_differ_from_itself():
    """Nothing changed, nothing forgotten."""
    assert compare(softpix(), softpix()) == ((), ())


def test_comments_and_the_order_of_keys_and_words_are_no_change():
    """What is said is the same."""

    def shuffled(tree):
        for section in ("fields", "purposes", "recipients"):
            tree[section] = dict(reversed(tree[section].items()))
        tree["fields"]["name"]["purposes"].reverse()

    assert compare(softpix(), softpix(shuffled)) == ((), ())


def test_each_leaf_that_changes_is_found_once_and_the_way_back_is_the_same_place():
    """Every leaf of the example, one at a time; added becomes removed and the other way round."""
    original, seen = softpix(), set()
    back = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED, Kind.CHANGED: Kind.CHANGED}
    for path, mutated in mutations(original, keys=tuple(original.retention)):
        ((there,), _), ((home,), _) = compare(original, mutated), compare(mutated, original)
        assert there.path == home.path == path
        assert (home.kind, home.old, home.new) == (back[there.kind], there.new, there.old)
        seen.add(path)
    assert len(seen) > 900


@pytest.mark.parametrize(
    "change",
    [
        lambda tree: tree["security"].pop(1),
        lambda tree: tree["terms"]["clauses"].insert(0, {"title": in_all("A"), "text": in_all("B")}),
        lambda tree: (
            (tree["purposes"].pop("statistics") and tree["statistics"].clear())
            or _without(tree, "statistics")
        ),
        lambda tree: tree.pop("terms"),
        lambda tree: tree["cookies"].pop("csrftoken"),
    ],
)
def test_the_way_back_finds_the_same_places_with_added_and_removed_exchanged(change):
    """Whole parts, wherever they stand."""
    before, after = softpix(), softpix(change)
    there, _ = compare(before, after)
    home, _ = compare(after, before)
    assert there
    exchanged = {(each.path, each.kind, str(each.old), str(each.new)) for each in there}
    kinds = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED, Kind.CHANGED: Kind.CHANGED}
    assert exchanged == {(each.path, kinds[each.kind], str(each.new), str(each.old)) for each in home}


def _without(tree, purpose):
    """Take a purpose out of everything that names it."""
    for section in ("fields", "records", "recipients"):
        for part in tree[section].values():
            part["purposes"] = [each for each in part["purposes"] if each != purpose]
    for role, served in tree["staff"].items():
        tree["staff"][role] = [each for each in served if each != purpose]


def test_one_part_put_into_a_list_is_one_change():
    """What comes after it has only moved."""
    found = only(lambda tree: tree["security"].insert(1, in_all("New measure")))
    assert (found.where, found.kind, found.consequences) == ("security.1", Kind.ADDED, (NOTHING,))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We set up the services.", "we set up  the services"),
        ("We delivver the services.", "We deliver the services."),
    ],
)
def test_wording_is_nothing(old, new):
    """Case, spaces, punctuation and spelling."""

    def before(tree):
        tree["purposes"]["service"]["description"] = in_all(old)

    def after(tree):
        tree["purposes"]["service"]["description"] = in_all(new)

    assert {each.consequences for each in changes(after, base=before).values()} == {(NOTHING,)}


@pytest.mark.parametrize(
    "new",
    [
        "We may not sell your data.",
        "We may now sell your data.",
        "We may sell your data to 3 firms.",
        "We may sell their data.",
    ],
)
def test_another_word_is_another_meaning(new):
    """A “not”, a figure or another person may be all the difference there is."""

    def before(tree):
        tree["purposes"]["service"]["description"] = in_all("We may sell your data to 2 firms.")

    def after(tree):
        tree["purposes"]["service"]["description"] = in_all(new)

    assert {each.consequences for each in changes(after, base=before).values()} == {(INFORMATION,)}


def test_a_text_in_one_more_language_says_what_it_said():
    """A translation is nothing new."""

    def two(tree):
        tree["register"]["languages"] = ["en", "fi"]
        del tree["purposes"]["marketing"]["consent"]["text"]["sv"]

    found, _ = compare(softpix(two), softpix())
    (text,) = [each for each in found if each.where == "purposes.marketing.consent.text.sv"]
    assert (text.kind, text.consequences) == (Kind.ADDED, (NOTHING,))


@pytest.mark.parametrize(
    ("own", "forgotten"),
    [
        ({}, (Finding.VERSION, Finding.UPDATED)),
        ({"version": "2.1"}, ()),
        ({"version": "10.0"}, ()),
        ({"version": "1.9", "updated": date(2026, 12, 1)}, (Finding.VERSION,)),
        ({"updated": date(2026, 12, 1)}, (Finding.VERSION,)),
        ({"version": "2.1", "updated": date(2026, 1, 1)}, (Finding.UPDATED,)),
        (RAISED, ()),
    ],
)
def test_a_version_that_was_not_raised_is_found(own, forgotten):
    """Content that changes has another version and no earlier day; even if it is only wording."""

    def edited(tree):
        tree["retention"]["log"]["why"] = in_all("Because")
        tree["register"] |= own

    assert compare(softpix(), softpix(edited))[1] == forgotten


def test_a_version_of_its_own_needs_no_other():
    """Only the version and the dates differ."""
    assert (
        compare(softpix(), softpix(lambda tree: tree["register"].update(reviewed=date(2026, 12, 1))))[1] == ()
    )


def test_terms_have_a_version_of_their_own_to_raise():
    """The register's version does not raise that of the terms."""

    def clause(tree):
        tree["terms"]["clauses"].pop()
        tree["register"] |= RAISED

    assert compare(softpix(), softpix(clause))[1] == (Finding.TERMS_VERSION, Finding.TERMS_UPDATED)
