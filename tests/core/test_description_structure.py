"""What contradicts itself is no description: one sentence, at its line, however much else is unsaid."""

from datetime import UTC, datetime

import pytest
from described import stated

from seloste.core.description import DescriptionError, read
from seloste.core.description.structure import REFERENCES


def refusals(change):
    """Return what is said of the example after a change."""
    with pytest.raises(DescriptionError) as refused:
        stated(change)
    return [problem.message for problem in refused.value.problems]


def test_the_example_contradicts_nothing():
    """So that each test below sees its own change only."""
    assert stated(lambda _: None).missing == ()


def parents(node, steps):
    """Yield the mappings in which the last of these steps stands."""
    step, *further = steps
    if not further:
        if step == "*" or step in node:
            yield node
        return
    for part in node.values() if step == "*" else filter(None, [node.get(step)]):
        yield from parents(part, further)


@pytest.mark.parametrize(("pattern", "sections"), REFERENCES)
def test_a_name_that_is_declared_nowhere_is_named(pattern, sections):
    """Each place that names something else in the description."""
    steps = pattern.split(".")

    def misname(tree):
        tree["cookies"]["_ga"] = {
            "purpose": {"en": "a", "fi": "b", "sv": "c"},
            "category": "statistics",
            "provider": "Softpix Oy",
            "lasts": "1 day",
            "consent": "marketing",
            "shared_with": ["hosting"],
        }
        tree["recipients"]["linkedin_us"].setdefault("engaged_by", "linkedin_ireland")
        node = next(parents(tree, steps))
        last = steps[-1] if steps[-1] != "*" else next(iter(node))
        node[last] = ["nobody_said_so"] if isinstance(node[last], list) else "nobody_said_so"

    found = refusals(misname)
    assert f"“nobody_said_so” is not one of the {' or '.join(sections)}." in found


def test_the_controller_itself_can_keep_a_place():
    """Not everything is at a provider's."""

    def at_home(tree):
        tree["deployment"]["hosting"]["provider"] = "controller"

    assert stated(at_home).missing == ()


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("purposes.service.data_subject_rights", True, "exactly one purpose answers people's requests"),
        (
            "purposes.service.consent",
            {"text": {"en": "a", "fi": "b", "sv": "c"}},
            "“consent” is given exactly when",
        ),
        (
            "fields.name.choices",
            {"a": {"label": {"en": "a", "fi": "b", "sv": "c"}}},
            "“choices” are given exactly",
        ),
        ("records.service.fields.event.choices", None, "“event”: “choices” are given exactly"),
        ("services", None, "“content_management” is not one of the services."),
        ("contracts.service_contract.services", ["magic"], "“magic” is not one of the services."),
        ("purposes.service.channels", ["email"], "“channels” is said of marketing only"),
        (
            "purposes.service.existing_customers_only",
            True,
            "“existing_customers_only” is said of marketing only",
        ),
        ("purposes.marketing.direct_marketing", False, "“channels” is said of marketing only"),
        ("fields.name.filter", True, "“name”: only choices, countries and yes or no can be filtered by."),
        ("records.meeting.fields.summary.filter", True, "“summary”: only choices"),
        ("fields.email.type", "text", "people are reached at a field of type email, with one value."),
        ("fields.email.multiple", True, "people are reached at a field of type email, with one value."),
        ("people.speaks", "name", None),
        ("people.reached_at", "phone", "people are reached at a field of type email, with one value."),
        ("forms.contact.requires", ["name", "email", "website"], "“website” is required but not asked."),
        ("forms.contact.requires", ["name"], "a form asks for, and requires, “email” to answer to."),
        ("forms.contact.consents", ["inquiries"], "“inquiries” does not rest on consent, so a form cannot"),
        ("forms.newsletter.consents", [], "“marketing” rests on consent, so the form asks for it"),
        ("inquiries.record", "complaint", "“complaint” is not one of the records."),
        ("inquiries.text", "body", "“body” is not one of the fields of “message”."),
        ("inquiries.subject", "topic", "“topic” is not one of the fields of “message”."),
        ("inquiries.purpose", "marketing", "“message” is not kept for “marketing”"),
        ("website.receipts.record", "paper", "“paper” is not one of the records."),
        ("website.receipts.number", "name", "“name” is not one of the fields of “cookie_receipt”."),
        ("website.receipts.choices", "said", "“said” is not one of the fields of “cookie_receipt”."),
        ("website.receipts.purpose", "marketing", "“cookie_receipt” is not kept for “marketing”"),
        ("website.receipts.number", "choices", "“choices” cannot hold both; name a field for each."),
        ("records.cookie_receipt.fields.number.type", "date", "so it is of type text or long_text."),
        ("records.cookie_receipt.fields.choices.type", "text", "so it is of type long_text."),
        (
            "records.cookie_receipt.fields.device",
            {"label": {"en": "a", "fi": "b", "sv": "c"}, "type": "text", "required": True},
            "“device” is required, but nothing that comes in by itself fills it.",
        ),
        (
            "records.cookie_receipt.fields.device",
            {"label": {"en": "a", "fi": "b", "sv": "c"}, "type": "text"},
            None,
        ),
        (
            "records.cookie_receipt.fields.name",
            {
                "label": {"en": "a", "fi": "b", "sv": "c"},
                "type": "name",
                "required": True,
                "copied_from": "name",
            },
            None,
        ),
        ("recipients.meta_us.country", "FI", "only a recipient outside the EU and EEA has a “transfer”"),
        ("data_protection_officer.email", "dpo@example.com", "or “not_required_because”, not both."),
        ("recipients.meta_ireland.engaged_by", "meta_us", "“meta_ireland” is engaged by itself"),
        ("recipients.hosting.engaged_by", "hosting", "“hosting” is engaged by itself"),
        ("cookies.sessionid.consent", "marketing", "a necessary cookie waits for no consent"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(path, value, sentence):
    """Each with the place that says it."""
    *steps, last = path.split(".")

    def change(tree):
        node = tree
        for step in steps:
            node = node[step]
        node[last] = value

    if sentence is None:
        assert stated(change).description
        return
    assert any(sentence in found for found in refusals(change))


def test_a_receipt_is_taken_in_for_peoples_rights_alone():
    """Whoever takes one in is asked for no consent, so it serves nothing that waits for one."""

    def sold(tree):
        tree["website"]["receipts"]["purpose"] = "marketing"
        tree["records"]["cookie_receipt"]["purposes"] = ["rights", "marketing"]

    assert (
        "“marketing” does not answer people's requests, and a receipt is taken in for that alone."
        in refusals(sold)
    )


def test_a_language_field_is_a_choice_of_languages_we_speak():
    """The letters in that language must exist."""

    def german(tree):
        tree["fields"]["language"]["choices"]["de"] = {"label": {"en": "a", "fi": "b", "sv": "c"}}

    assert "a language field is a choice among en, fi and sv." in refusals(german)


def test_a_cookie_waits_for_a_consent_that_people_are_asked_for():
    """Another basis is no consent (Act 917/2014, section 205)."""

    def tracked(tree):
        tree["cookies"]["sessionid"] |= {"category": "statistics", "consent": "security"}

    assert "“security” does not rest on consent, so no cookie can wait for it." in refusals(tracked)


def test_a_chain_of_processors_that_ends_is_fine():
    """A processor's processor's processor (Art. 28(4))."""

    def chain(tree):
        tree["recipients"]["email_delivery"]["engaged_by"] = "hosting"
        tree["recipients"]["hosting"]["engaged_by"] = "linkedin_us"

    assert stated(chain).missing == ()


def test_a_longer_ring_is_found_once_for_each_link():
    """And finding it ends."""

    def ring(tree):
        names = ["hosting", "email_delivery", "meta_ireland"]
        for name, by in zip(names, [*names[1:], names[0]], strict=True):
            tree["recipients"][name]["engaged_by"] = by
        tree["recipients"]["linkedin_ireland"]["engaged_by"] = "hosting"

    found = [message for message in refusals(ring) if "engaged by itself" in message]
    assert len(found) == 3
    assert not any("linkedin" in message for message in found)


def test_problems_come_in_the_order_of_the_file():
    """A reader mends from the top."""

    def several(tree):
        tree["people"]["called_by"] = "nickname"
        tree["fields"]["name"]["retention"] = "for_ever"
        tree["evidence"]["log"]["purpose"] = "curiosity"

    with pytest.raises(DescriptionError) as refused:
        stated(several)
    lines = [problem.line for problem in refused.value.problems]
    assert lines == sorted(lines)
    assert len(lines) == 3


def test_half_a_description_is_held_to_the_same():
    """Nothing has to be whole for a contradiction to show."""
    with pytest.raises(DescriptionError) as refused:
        read(
            "seloste: 1\npurposes:\n  a: {consent: {text: {en: Yes}}, basis: contract}\nstaff:\n  sales: [b]\n"
        )
    assert [problem.line for problem in refused.value.problems] == [3, 5]
    assert read("seloste: 1\npeople: {reached_at: email}\ncookies: {}\n").description is None


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("register", ["a"], "“register”: write a mapping here, with its keys indented below."),
        ("purposes", "service", "“purposes”: write a mapping here, with its keys indented below."),
        (
            "register.name",
            "Customers",
            "“register.name”: write a mapping here, with its keys indented below.",
        ),
        (
            "fields.name.purposes",
            "service",
            "“fields.name.purposes”: write a list here, such as [one, another].",
        ),
        ("fields.name.purposes", [], "“fields.name.purposes”: write at least one entry here."),
        (
            "controller.name",
            12,
            "“controller.name”: write words here; put figures, dates, true and false in quotes.",
        ),
        ("controller.name", " ", "“controller.name”: write at least one word here."),
        (
            "controller.name",
            "x" * 401,
            "“controller.name”: this is too long; names and addresses have at most 400",
        ),
        ("statistics.customers.smallest_group", "ten", "smallest_group”: write a whole number here."),
        ("website", {"cookies_required": "perhaps"}, "cookies_required”: write true or false here."),
        ("register.updated", "soon", "“register.updated”: write a date here, such as 2026-03-05."),
        (
            "register.updated",
            datetime(2026, 11, 23, 10, tzinfo=UTC),
            "write a date without a time of day, such as 2026-03-05.",
        ),
        ("fields.name.type", "telepathy", "“fields.name.type”: write one of name, text, long_text, email"),
        ("recipients.linkedin_us.transfer.module", 5, "module”: write one of 1, 2, 3 or 4."),
        ("seloste", 2, "“seloste”: "),
    ],
)
def test_what_has_the_wrong_form_is_told_what_to_write(path, value, sentence):
    """In the words of the file, not of the program that reads it."""
    *steps, last = path.split(".")

    def change(tree):
        node = tree
        for step in steps:
            node = node[step]
        node[last] = value

    found = refusals(change)
    assert any(sentence in message for message in found)
    assert not [message for message in found if "Input should" in message and "valid" in message]


def test_a_key_that_is_no_word_is_refused():
    """A number or a list is no name."""
    with pytest.raises(DescriptionError, match="a key is a word"):
        read("seloste: 1\n5: x\n")


def test_merging_is_refused_with_its_line():
    """What is meant stands where it is meant."""
    with pytest.raises(DescriptionError, match=r"x:2: merging \(<<\) is not used here"):
        read("seloste: 1\n<<: {a: 1}\n", file="x")
    assert read("seloste: 1\ncontroller: {phone: '<<'}\n").missing
