"""What follows from a change: nothing, information, consent anew, a plan for what is kept, other terms."""

from datetime import date

import pytest
from described import in_all
from mutated import RAISED, changes, only, recipient, softpix

from seloste.core.changes import Consequence, Kind, say
from seloste.core.description import Language

CONSENT, INFORMATION, PLAN, TERMS, NOTHING = Consequence


@pytest.mark.parametrize(
    "change",
    [
        lambda tree: tree["services"]["support"].update(name=in_all("Help")),
        lambda tree: tree["fields"]["name"].update(search="exact"),
        lambda tree: tree["staff"]["sales"].append("marketing"),
        lambda tree: tree["retention"]["log"].update(why=in_all("Because")),
        lambda tree: tree["forms"]["contact"].update(introduction=in_all("Hello")),
        lambda tree: tree["recipients"]["hosting"]["contract"].update(signed=date(2026, 10, 1)),
        lambda tree: tree["retention"]["inquiries"].update(keep="6 months"),
        lambda tree: tree["retention"]["contract"].update(keep="36 months"),
        lambda tree: tree["recipients"]["email_delivery"]["purposes"].remove("marketing"),
        lambda tree: tree["fields"]["language"]["purposes"].remove("marketing"),
        lambda tree: tree["records"]["message"]["fields"]["subject"].update(required=True),
        lambda tree: tree["statistics"]["customers"].update(smallest_group=20),
        lambda tree: tree["rights"]["requests"].update(answered_within="20 days"),
        lambda tree: tree["rights"]["requests"]["channels"].append("web_form"),
    ],
)
def test_what_takes_nothing_from_people_is_nothing(change):
    """Names, staff, less data, shorter times, larger groups, more ways to ask."""
    found = changes(change)
    assert found
    assert not any(each.follows for each in found.values())


@pytest.mark.parametrize(
    ("where", "change"),
    [
        (
            "purposes.social_media.basis",
            lambda tree: tree["purposes"]["social_media"].update(basis="public_task"),
        ),
        ("retention.inquiries.keep", lambda tree: tree["retention"]["inquiries"].update(keep="2 years")),
        (
            "retention.log.counted_from",
            lambda tree: tree["retention"]["log"].update(counted_from="last_contact"),
        ),
        (
            "sources.trade",
            lambda tree: tree["sources"].update(trade={"name": in_all("Register"), "from_person": False}),
        ),
        (
            "fields.position.purposes.service",
            lambda tree: tree["fields"]["position"]["purposes"].append("service"),
        ),
        (
            "fields.phone.necessity",
            lambda tree: tree["fields"]["phone"].update(necessity="contractual", consequence=in_all("None")),
        ),
        ("contact_person.email", lambda tree: tree["contact_person"].update(email="else@example.com")),
        ("controller.address", lambda tree: tree["controller"].update(address="Uusikatu 2, 00100 Helsinki")),
        (
            "recipients.linkedin_us.transfer.mechanism",
            lambda tree: tree["recipients"]["linkedin_us"]["transfer"].update(
                mechanism="binding_corporate_rules"
            ),
        ),
        (
            "recipients.meta_us.does.fi",
            lambda tree: tree["recipients"]["meta_us"].update(does=in_all("Shows advertisements")),
        ),
        (
            "statistics.customers.smallest_group",
            lambda tree: tree["statistics"]["customers"].update(smallest_group=2),
        ),
        ("rights.told.portability", lambda tree: tree["rights"]["told"].remove("portability")),
        ("rights.requests.identity", lambda tree: tree["rights"]["requests"].update(identity="always")),
        ("website.cookies_required", lambda tree: tree["website"].update(cookies_required=True)),
        (
            "publications.reference.lasts",
            lambda tree: tree["publications"]["reference"].update(lasts="9 years"),
        ),
        (
            "automated_decisions.0",
            lambda tree: tree.update(
                automated_decisions=[
                    {
                        "name": in_all("A"),
                        "basis": "law",
                        **{key: in_all(key) for key in ("logic", "effects", "review")},
                    }
                ]
            ),
        ),
    ],
)
def test_people_are_told_before_their_data_is_used_otherwise(where, change):
    """Art. 13(3), 14(4): purposes, bases, recipients, transfers, times, sources, data, rights."""
    found = changes(change)
    assert where in found
    assert all(INFORMATION in each.consequences for each in found.values())
    assert all({"13(3)", "14(4)"} <= set(each.law) for each in found.values())


def new_purpose(tree):
    """Add a purpose."""
    tree["purposes"]["profiling"] = {
        "name": in_all("Profiling"),
        "description": in_all("We guess what you want."),
        "basis": "legitimate_interests",
        "interest": in_all("Sales"),
        "balancing": in_all("None"),
        "subjects": ["customer"],
    }


def test_a_new_purpose_is_told_to_the_people_it_concerns():
    """One change, whatever it contains; customers alone are told."""
    found = only(new_purpose)
    assert (found.where, found.kind, found.consequences) == ("purposes.profiling", Kind.ADDED, (INFORMATION,))
    assert (found.purposes, found.subjects) == (("profiling",), ("customer",))
    said = say.sentence(found, softpix(new_purpose), softpix(), Language.EN)
    assert said == "“purposes.profiling” is new. Tell people before their data is used so: Customers."


def test_a_new_recipient_is_told_and_asks_anew_where_people_consented():
    """The consent named no such recipient (Guidelines 05/2020, paragraphs 110 and 111)."""
    assert only(recipient("service")).consequences == (INFORMATION,)
    found = only(recipient("service", "marketing"))
    assert found.consequences == (CONSENT, INFORMATION)
    assert found.asked == ("marketing",)
    assert {"7(1)", "13(3)", "13(1)(e)"} <= set(found.law)


def test_a_new_host_of_a_recipient_is_told_and_asks_anew_where_people_consented():
    """Pages load from somewhere else, which learns who visits: nobody agreed to that."""
    host = {"hosts": ["a.example.com", "b.example.com"]}
    found = only(
        recipient("service", "marketing", **host),
        base=recipient("service", "marketing", hosts=host["hosts"][:1]),
    )
    assert found.where == "recipients.counter.hosts.b.example.com"
    assert (found.consequences, found.asked) == ((CONSENT, INFORMATION), ("marketing",))
    assert "13(1)(e)" in found.law


def test_a_transfer_on_explicit_consent_is_asked_for():
    """Art. 49(1)(a), whatever the purpose rests on."""
    transfer = {"mechanism": "explicit_consent", "copy_from": in_all("us"), "occasional": True}
    assert CONSENT in only(recipient("service", country="US", transfer=transfer)).consequences

    def instead(tree):
        tree["recipients"]["linkedin_us"]["transfer"]["mechanism"] = "explicit_consent"

    assert only(instead).consequences == (CONSENT, INFORMATION)


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        (
            lambda tree: tree["purposes"]["marketing"]["consent"].update(text=in_all("Softpix may phone me")),
            ("marketing",),
        ),
        (
            lambda tree: tree["purposes"]["marketing"].update(description=in_all("We sell addresses")),
            ("marketing",),
        ),
        (lambda tree: tree["purposes"]["marketing"]["channels"].append("phone"), ("marketing",)),
        (lambda tree: tree["purposes"]["marketing"]["consent"].update(explicit=True), ("marketing",)),
        (
            lambda tree: tree["controller"].update(name="Toinen Oy"),
            ("marketing", "publication", "web_statistics", "videos", "social_plugins"),
        ),
        (lambda tree: tree["recipients"]["video_house"]["hosts"].append("cdn.localhost"), ("videos",)),
        (lambda tree: tree["fields"]["phone"]["purposes"].append("marketing"), ("marketing",)),
        (lambda tree: tree["recipients"]["meta_us"]["purposes"].append("publication"), ("publication",)),
        (lambda tree: tree["publications"]["reference"]["fields"].append("email"), ("publication",)),
    ],
)
def test_consent_is_asked_anew_when_it_no_longer_covers_what_is_done(change, asked):
    """Other words, purpose, controller, recipient or data than the person agreed to."""
    found = changes(change)
    assert {each.asked for each in found.values()} == {asked}
    assert all(each.consequences[0] is CONSENT for each in found.values())


def test_the_same_consent_in_other_punctuation_is_not_asked_again():
    """Nobody is bothered for a comma."""

    def dotted(tree):
        text = tree["purposes"]["marketing"]["consent"]["text"]
        tree["purposes"]["marketing"]["consent"]["text"] = {
            key: each.replace(". ", " – ") for key, each in text.items()
        }

    assert not any(each.follows for each in changes(dotted).values())


@pytest.mark.parametrize(("offered", "consequences"), [(False, (NOTHING,)), (True, (CONSENT, INFORMATION))])
def test_what_is_said_of_children_is_told_when_services_are_offered_to_them(offered, consequences):
    """Art. 8: to write down that nothing is offered changes nothing."""
    found = only(
        lambda tree: tree.update(children={"offered_to_children": offered}),
        base=lambda tree: tree.pop("children"),
    )
    assert (found.where, found.consequences) == ("children", consequences)


def test_data_of_purposes_without_consent_asks_nobody():
    """Contract and law carry it; people are told."""
    found = only(lambda tree: tree["fields"]["phone"]["purposes"].append("accounting"))
    assert (found.consequences, found.asked) == ((INFORMATION,), ())


def test_a_purpose_that_comes_to_rest_on_consent_is_asked_for_and_planned():
    """No consent was given yet, and what is kept was kept on another basis."""

    def consenting(tree):
        purpose = tree["purposes"]["social_media"]
        del purpose["interest"], purpose["balancing"]
        purpose |= {"basis": "consent", "consent": {"text": in_all("May we?")}}

    found = changes(consenting)
    assert found["purposes.social_media.basis"].consequences == (CONSENT, INFORMATION, PLAN)
    assert found["purposes.social_media.basis"].asked == ("social_media",)


@pytest.mark.parametrize(
    ("where", "change"),
    [
        ("fields.website", lambda tree: tree["fields"].pop("website")),
        ("records.meeting", lambda tree: tree["records"].pop("meeting")),
        ("records.message.fields.subject", lambda tree: tree["records"]["message"]["fields"].pop("subject")),
        ("fields.language.choices.sv", lambda tree: tree["fields"]["language"]["choices"].pop("sv")),
        ("fields.website.type", lambda tree: tree["fields"]["website"].update(type="text")),
        ("fields.website.multiple", lambda tree: tree["fields"]["website"].update(multiple=False)),
        (
            "records.invoice.fields.amount.type",
            lambda tree: tree["records"]["invoice"]["fields"]["amount"].update(type="number"),
        ),
        ("fields.position.retention", lambda tree: tree["fields"]["position"].update(retention="connection")),
        (
            "people.reached_at",
            lambda tree: (
                tree["fields"].update(second={**tree["fields"]["email"]}),
                tree["people"].update(reached_at="second"),
                tree["forms"].clear(),
            ),
        ),
    ],
)
def test_what_is_kept_already_needs_a_plan(where, change):
    """A field, record type, inner field or choice that goes, or is kept otherwise."""
    found = changes(change)[where]
    assert PLAN in found.consequences
    assert found.suggestions


def test_another_rule_is_told_only_if_it_keeps_longer():
    """A plan in both cases: each rule has keys of its own."""
    shorter = only(lambda tree: tree["fields"]["position"].update(retention="connection"))
    longer = only(lambda tree: tree["fields"]["position"].update(retention="statutory"))
    same = only(lambda tree: tree["evidence"]["log"].update(retention="connection"))
    assert INFORMATION in shorter.consequences  # counted from another event
    assert longer.consequences == (INFORMATION, PLAN)
    assert same.consequences == (PLAN,)


def test_a_new_choice_disturbs_nothing_that_is_kept():
    """What was chosen stays chosen."""
    found = only(
        lambda tree: tree["records"]["meeting"]["fields"]["kind"]["choices"].update(
            chat={"label": in_all("Chat")}
        )
    )
    assert found.consequences == (NOTHING,)


def test_a_changed_clause_changes_the_terms_and_nothing_of_the_notice():
    """They are put into force apart."""

    def clause(tree):
        tree["terms"]["clauses"][0]["text"]["en"] = "You look after everything."
        tree["terms"] |= RAISED

    found = changes(clause)
    assert {each.consequences for each in found.values()} == {(TERMS,)}
    assert "terms.clauses.0.text.en" in found
