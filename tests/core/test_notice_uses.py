"""Why data is used: contracts, marketing, totals, consents and machines' decisions, as the notice tells them."""

import pytest
from described import in_all, softpix
from noticed import blocks_of, notice, said, section

from seloste.core.description import Language
from seloste.core.document import Facts, Paragraph, Table
from seloste.core.notice.reading import Reading
from seloste.core.notice.uses import transfers
from seloste.core.terms import terms, word

EN = Language.EN


def row(document, anchor, name):
    """Return the row of a section's table that a name stands at the beginning of."""
    table = next(block for block in blocks_of(document, anchor) if isinstance(block, Table))
    return next(row for row in table.rows if row[0].startswith(name))


@pytest.mark.parametrize("language", Language)
def test_each_purpose_says_whose_data_it_uses(language):
    """Art. 12(1), 30(1)(c): all of them at first sight, and those of each purpose beside it."""
    document, description = notice(language), softpix()
    for subject in description.subjects.values():
        assert subject.name[language] in section(document, "summary")
    for purpose in description.purposes.values():
        _, what, _ = row(document, "purposes", purpose.name[language])
        for key, subject in description.subjects.items():
            assert (subject.name[language] in what) == (key in purpose.subjects)


@pytest.mark.parametrize("language", Language)
def test_balancing_stands_beside_the_interest(language):
    """Art. 6(1)(f), 13(1)(d): what was weighed is told, so nobody has to ask for it."""
    document = notice(language)
    for purpose in softpix().purposes.values():
        if purpose.balancing:
            _, _, basis = row(document, "purposes", purpose.name[language])
            assert basis.index(purpose.interest[language]) < basis.index(purpose.balancing[language])
    assert terms(language).sentences.ask_balancing not in said(document)


def test_balancing_that_is_not_told_can_be_asked_for():
    """Only then does the notice say so."""

    def untold(tree):
        del tree["purposes"]["statistics"]["balancing"]

    assert terms(EN).sentences.ask_balancing in section(notice(change=untold), "purposes")


def test_a_contract_purpose_names_the_contract_and_its_services():
    """Art. 6(1)(b): which contract, and what can be ordered under it."""
    _, _, basis = row(notice(), "purposes", "Providing the services")
    assert basis.endswith("\nService contract: Website with content management, Hosting, Support")
    _, _, other = row(notice(), "purposes", "Answering questions")
    assert "Service contract" not in other


def test_a_contract_without_services_is_named_alone():
    """No colon before nothing."""

    def bare(tree):
        tree["contracts"]["service_contract"]["services"] = []

    assert row(notice(change=bare), "purposes", "Providing")[2].endswith("\nService contract")


def test_marketing_says_by_which_channels():
    """Act 917/2014, section 200: a person agrees to a channel, not to marketing at large."""

    def by_many(tree):
        tree["purposes"]["marketing"]["channels"] = ["email", "text_message", "post"]

    _, what, _ = row(notice(change=by_many), "purposes", "Marketing by e-mail")
    assert what.endswith("\nChannels: e-mail, text message, post.")
    assert "Channels" not in row(notice(), "purposes", "Answering")[1]


@pytest.mark.parametrize(
    ("country", "law"), [("FI", "917/2014), section 200(3)"), ("SE", "2002/58/EC, Article 13(2)")]
)
def test_marketing_to_customers_says_that_each_message_can_be_refused(country, law):
    """Act 917/2014, section 200(3): own similar products, refused free of charge at any time."""

    def to_customers(tree):
        tree["purposes"]["marketing"]["existing_customers_only"] = True
        elsewhere(tree, country)

    _, what, _ = row(notice(change=to_customers), "purposes", "Marketing")
    assert "free of charge at any time and in every message" in what
    assert law in what
    assert "free of charge" not in row(notice(), "purposes", "Marketing")[1]


def elsewhere(tree, country):
    """Move the controller to a country, with an authority of its own."""
    tree["controller"]["country"] = country
    if country != "FI":
        tree["authority"] = {
            "name": in_all("Authority"),
            "address": in_all("Street"),
            "email": "a@example.org",
            "website": "https://authority.example",
        }


@pytest.mark.parametrize("language", Language)
def test_statistics_say_what_they_count_by_and_their_smallest_group(language):
    """Art. 89(1): totals, and how few people one may stand for."""
    description = softpix()
    for key, purpose in description.purposes.items():
        _, what, _ = row(notice(language), "purposes", purpose.name[language])
        assert (" 10 " in what) == (key == "statistics")
    _, what, _ = row(notice(language), "purposes", description.purposes["statistics"].name[language])
    for label in (description.records["service"].label, description.fields["country"].label):
        assert label[language] in what


def test_explicit_consent_is_asked_in_so_many_words():
    """Art. 9(2)(a), 22(2)(c), 49(1)(a): those asked differently read it beside the words."""

    def explicit(tree):
        tree["purposes"]["marketing"]["consent"]["explicit"] = True

    (facts,) = (
        block for block in blocks_of(notice(change=explicit), "consent-texts") if isinstance(block, Facts)
    )
    marketing, *others = (text for _, text in facts.pairs)
    assert marketing.endswith(f"\n{terms(EN).sentences.consent_explicit}")
    assert others
    assert not any(terms(EN).sentences.consent_explicit in each for each in others)


def decide(tree):
    """Let a machine decide something."""
    tree["rights"]["told"].append("human_review")
    tree["automated_decisions"] = [
        {
            "name": in_all("Credit"),
            "basis": "explicit_consent",
            "logic": in_all("Adds up"),
            "effects": in_all("No credit"),
            "review": in_all("Call us"),
        }
    ]


@pytest.mark.parametrize("language", Language)
def test_a_decision_by_machine_is_told_with_basis_logic_effects_and_review(language):
    """Art. 13(2)(f), 22(2) and (3): each in a column of its own."""
    document, words = notice(language, decide), terms(language)
    allowed = word(words.described.decision_bases, "explicit_consent")
    assert row(document, "automated", "Credit") == (
        f"Credit {language}",
        f"Adds up {language}\n{allowed}.",
        f"No credit {language}",
        f"Call us {language}",
    )
    assert words.summary.automated in section(document, "summary")
    assert Paragraph(text=words.rights.human_review.means) in document.blocks
    assert words.sentences.no_automated not in said(document)


def transfer(**more):
    """Return a change that has Meta's transfer say more."""

    def change(tree):
        tree["recipients"]["meta_us"]["transfer"] = {
            "mechanism": "adequacy",
            "copy_from": in_all("There"),
        } | more

    return change


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({}, "Adequacy decision of the European Commission (Article 45)."),
        (
            {"mechanism": "standard_contractual_clauses", "module": 1},
            "Module 1: from controller to controller.",
        ),
        (
            {"mechanism": "standard_contractual_clauses", "module": 2},
            "Module 2: from controller to processor.",
        ),
        (
            {"mechanism": "standard_contractual_clauses", "module": 4},
            "Module 4: from processor to controller.",
        ),
        ({"assessed": "2026-10-01"}, "Law and practice of the country last assessed on 1 October 2026."),
        (
            {"listing_checked": "2026-10-02"},
            "The recipient is on the list that the decision is limited to; last checked on 2 October 2026.",
        ),
        ({"mechanism": "explicit_consent", "occasional": True}, "It happens once, not as a rule."),
    ],
)
def test_a_transfer_says_what_it_rests_on_and_when_that_was_looked_at(more, sentence):
    """Art. 13(1)(f), 46, 49; CJEU C-311/18: the last line is the latest addition, and nothing more is said."""
    recipient, rests_on, copy = row(notice(change=transfer(**more)), "transfers", "Meta Platforms, Inc.")
    assert rests_on.split("\n")[-1] == sentence
    assert len(rests_on.split("\n")) == (1 if not more else 2)
    assert (recipient, copy) == ("Meta Platforms, Inc. (United States)", "There en")


def test_a_transfer_that_rests_on_nothing_is_refused():
    """Art. 44: a loaded description has none, and no notice is made of one that slipped in."""
    reading = Reading(description=softpix(), language=EN)
    bare = softpix().recipients["meta_us"].model_copy(update={"transfer": None})
    with pytest.raises(ValueError, match="rests on nothing"):
        transfers(reading, [bare])
