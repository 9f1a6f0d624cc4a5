"""A change is said in each language and for machines, with the articles and what can be done."""

import re
from dataclasses import replace

import pytest
from described import in_all
from mutated import RAISED, changes, mutations, only, recipient, softpix

from seloste.core.changes import Consequence, compare, machine, say
from seloste.core.changes.en import WORDS as EN
from seloste.core.changes.fi import WORDS as FI
from seloste.core.changes.sv import WORDS as SV
from seloste.core.description import Language

CONSENT, INFORMATION, PLAN, TERMS, NOTHING = Consequence


@pytest.mark.parametrize("language", Language)
def test_every_change_of_the_example_is_said_in_each_language(language):
    """No place is left to fill, and each article is written out."""
    original = softpix()
    for _, mutated in mutations(original, keys=tuple(original.retention)):
        (change,), findings = compare(original, mutated)
        for said in (
            say.sentence(change, mutated, original, language),
            *(say.forgotten(each, language) for each in findings),
        ):
            assert said.endswith(".")
            assert "{" not in said.replace(str(change.new), "").replace(str(change.old), "")
        assert bool(say.law(change, language)) == bool(set(change.consequences) - {NOTHING, TERMS})


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (Language.EN, "Article 13(1)(e)"),
        (Language.FI, "13 artiklan 1 kohdan e alakohta"),
        (Language.SV, "artikel 13.1 e"),
    ],
)
def test_articles_are_written_as_each_language_writes_them(language, written):
    """Article, paragraph, point."""
    assert written in say.law(only(recipient("service")), language)


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        (Language.EN, EN.titles),
        (Language.FI, FI.titles),
        (Language.SV, SV.titles),
    ],
)
def test_each_consequence_has_its_own_heading(language, titles):
    """Changes are listed under what is to be done about them."""
    shown = [say.title(each, language) for each in Consequence]
    assert shown == [getattr(titles, each.value) for each in Consequence]
    assert len(set(shown)) == len(Consequence)


@pytest.mark.parametrize("reference", ["Art. 13", "13.1", "13(e)(1)", "13(1)(e) GDPR", ""])
def test_what_is_no_article_is_not_cited(reference):
    """A mistake in the table of what follows must not become a sentence about the law."""
    change = replace(only(recipient("service")), law=("13(3)", reference))
    with pytest.raises(ValueError, match=re.escape(f"“{reference}” is no article, paragraph and point")):
        say.law(change, Language.EN)


def test_for_machines_everything_is_plain():
    """Paths, kinds, values, consequences, and what follows sorted by what is to be done."""

    def edited(tree):
        recipient("marketing")(tree)
        tree["fields"]["site"] = tree["fields"].pop("website")
        tree["register"] |= RAISED

    old, new = softpix(), softpix(edited)
    found = machine((old, "0" * 64), (new, "1" * 64), *compare(old, new), Language.EN)
    assert found["old"] == {"version": "2.0", "fingerprint": "0" * 64}
    assert found["new"] == {"version": "2.1", "fingerprint": "1" * 64}
    by_path = {each["path"]: each for each in found["changes"]}
    assert by_path["recipients.counter"]["new"]["name"] == "Tilasto Oy"
    assert by_path["recipients.counter"]["consequences"] == ["consent", "information"]
    assert by_path["recipients.counter"]["old"] is None
    assert by_path["register.updated"]["new"] == "2026-12-01"
    assert [each["path"] for each in found["follows"]["consent"]] == ["recipients.counter"]
    assert {each["path"] for each in found["follows"]["information"]} == {"recipients.counter", "fields.site"}
    assert found["follows"]["plan"] == [
        {
            "field": "fields.website",
            "kind": "removed",
            "suggestions": ["rename to fields.site", "retire", "hold"],
        }
    ]
    assert found["follows"]["version"] == []


def test_a_field_that_came_back_under_another_key_is_suggested_as_renamed():
    """Same type, similar label: the one that is most alike."""

    def renamed(tree):
        tree["fields"]["mobile"] = {**tree["fields"].pop("phone"), "label": in_all("Phone number")}
        tree["fields"]["fax"] = {**tree["fields"]["mobile"], "label": in_all("Telefax")}
        tree["forms"]["contact"]["asks"].remove("phone")

    found = changes(renamed)
    assert found["fields.phone"].renamed == ("fields", "mobile")
    said = say.sentence(found["fields.phone"], softpix(renamed), softpix(), Language.EN)
    assert "rename it to “fields.mobile” (likely)" in said


@pytest.mark.parametrize(
    "other", [{"type": "text"}, {"label": in_all("Shoe size")}], ids=["another type", "another label"]
)
def test_what_is_not_alike_is_not_suggested_as_renamed(other):
    """A guess that is wrong would show people's data under a wrong name."""

    def replaced(tree):
        tree["fields"]["qqq"] = {**tree["fields"].pop("website"), **other}

    assert changes(replaced)["fields.website"].renamed is None
