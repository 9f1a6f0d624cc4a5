"""What else a notice tells: protected data, sources, cookies, children, further sections, representative."""

import pytest
from described import asks_nobody, in_all, softpix
from noticed import anchors, blocks_of, notice, said, section

from seloste.core.description import Language
from seloste.core.document import Facts, Table
from seloste.core.terms import day, terms, word

EN = Language.EN


def rows(document, anchor):
    """Return the rows of a section's first table by their first cells."""
    table = next(block for block in blocks_of(document, anchor) if isinstance(block, Table))
    return {row[0]: row[1:] for row in table.rows}


@pytest.mark.parametrize("language", Language)
def test_protected_data_says_why_it_may_be_used(language):
    """Art. 9(2), 10, 87: the kind, the condition and the provision, as far as there are any."""

    def protected(tree):
        tree["fields"]["position"] |= {"sensitivity": "personal_identity_code"}
        tree["fields"]["phone"] |= {"sensitivity": "special_category", "condition": "explicit_consent"}
        tree["records"]["meeting"] |= {"sensitivity": "criminal_offence", "law": in_all("Act 1/2020")}

    described, words = softpix(protected), terms(language).described
    assert rows(notice(language, protected), "sensitive") == {
        described.fields["phone"].label[language]: (
            f"{words.sensitivities.special_category}\n{words.conditions.explicit_consent}",
        ),
        described.fields["position"].label[language]: (words.sensitivities.personal_identity_code,),
        described.records["meeting"].label[language]: (
            f"{words.sensitivities.criminal_offence}\nAct 1/2020 {language}",
        ),
    }


def test_where_nothing_is_specially_protected_nothing_is_said_of_it():
    """No heading over nothing."""
    assert "sensitive" not in anchors(notice())


@pytest.mark.parametrize(
    ("public", "told"),
    [
        (True, "as its contact (a publicly accessible source)."),
        (False, "as its contact (not a publicly accessible source)."),
        (None, "as its contact."),
    ],
)
def test_sources_say_whether_anybody_can_read_them(public, told):
    """Art. 14(2)(f)."""

    def accessible(tree):
        source = tree["sources"]["organisation"]
        del source["publicly_accessible"]
        if public is not None:
            source["publicly_accessible"] = public

    document = notice(change=accessible)
    assert told in section(document, "sources")
    assert "Sources of data other than you: Your organisation" in section(document, "summary")


def test_where_only_the_person_gives_data_the_summary_names_no_other_source():
    """Art. 13 alone."""

    def alone(tree):
        tree["sources"]["organisation"]["from_person"] = True

    assert "other than you" not in section(notice(change=alone), "summary")


def test_retention_without_a_reason_has_one():
    """No cell stays blank."""

    def unexplained(tree):
        del tree["retention"]["inquiries"]["why"]

    told = rows(notice(change=unexplained), "retention")
    assert told["Messages, Social media messages"][1] == terms(EN).sentences.retention_default


def cookie(**more):
    """Return a change that has one cookie more."""

    def change(tree):
        tree["cookies"]["extra"] = {
            "purpose": in_all("Why"),
            "category": "statistics",
            "provider": "Other Oy",
            "lasts": "session",
            "consent": "marketing",
        } | more

    return change


@pytest.mark.parametrize("language", Language)
def test_a_cookie_is_told_with_category_consent_and_readers(language):
    """Act 917/2014, section 205; CJEU C-673/17: purpose, lifetime and who else can read it."""
    description, words = softpix(), terms(language)
    document = notice(language, cookie(kind="local_storage", shared_with=["meta_ireland", "meta_us"]))
    what, provider, lasts = rows(document, "cookies")["extra"]
    kinds = words.described
    assert what.split("\n") == [
        f"Why {language}",
        f"{kinds.cookie_categories.statistics}, {kinds.storage_kinds.local_storage}",
        words.sentences.cookie_consent.format(purpose=description.purposes["marketing"].name[language]),
        words.sentences.cookie_shared.format(
            recipients="Meta Platforms Ireland Limited, Meta Platforms, Inc."
        ),
    ]
    assert (provider, lasts) == ("Other Oy", words.session)
    necessary, *_ = rows(document, "cookies")["sessionid"]
    assert necessary.split("\n")[1:] == [kinds.cookie_categories.necessary]


def test_whether_cookies_can_be_refused_is_told_as_it_is():
    """Art. 7(4): all are needed, some wait for consent, or nobody gets in without them."""
    says = terms(EN).sentences

    def required(tree):
        cookie()(tree)
        tree["website"] = {"cookies_required": True}

    for change, sentence in (
        (asks_nobody, says.cookies_necessary),
        (None, says.cookies_choice),
        (required, says.cookies_required),
    ):
        text = section(notice(change=change), "cookies")
        assert [
            each
            for each in (says.cookies_necessary, says.cookies_choice, says.cookies_required)
            if each in text
        ] == [sentence]


def without_addresses(tree):
    """Keep no IP address."""
    del tree["records"]["connection"]
    del tree["forms"]


def test_kept_ip_addresses_make_cookies_identifiable_whatever_is_claimed():
    """Art. 4(1), recital 30: the truth stands instead of the claim."""

    def claiming(tree):
        tree["claims"] = ["cookies_identify_nobody"]

    text = section(notice(change=claiming), "cookies")
    assert "We also keep IP addresses (Network connections)." in text
    assert terms(EN).described.claims.cookies_identify_nobody not in text


def test_an_ip_address_among_the_details_counts_too():
    """A field is kept as well as a record."""

    def field(tree):
        without_addresses(tree)
        tree["fields"]["address_of_device"] = tree["fields"]["position"] | {
            "label": in_all("Device"),
            "type": "ip_address",
        }

    assert "IP addresses (Device en)" in section(notice(change=field), "cookies")
    assert "IP addresses" not in section(notice(change=without_addresses), "cookies")


@pytest.mark.parametrize(
    ("country", "law"), [("FI", "917/2014), section 205"), ("SE", "2002/58/EC, Article 5(3)")]
)
def test_cookies_name_the_law_of_the_country(country, law):
    """The directive, or what Finland made of it."""
    assert law in section(notice(change=elsewhere(country)), "cookies")


def elsewhere(country, then=lambda _: None):
    """Return a change that moves the controller to a country, and another change."""

    def change(tree):
        tree["controller"]["country"] = country
        tree["authority"] = {
            "name": in_all("Authority"),
            "address": in_all("Street"),
            "email": "a@example.org",
            "website": "https://authority.example",
        }
        then(tree)

    return change


def for_children(tree):
    """Offer something to children."""
    tree["children"] = {"offered_to_children": True, "parental_consent": in_all("A parent signs")}


@pytest.mark.parametrize(
    ("country", "age", "law"),
    [("FI", 13, "Article 8(1); Data Protection Act, section 5"), ("SE", 16, "Article 8(1)")],
)
def test_children_are_told_below_which_age_a_parent_agrees(country, age, law):
    """Art. 8(1); Data Protection Act (1050/2018), section 5."""
    text = section(notice(change=elsewhere(country, for_children)), "children")
    assert f"a child under {age} needs" in text
    assert f"({law})" in text
    assert text.endswith("\nA parent signs en")


def test_that_nothing_is_offered_to_children_is_told_or_nothing_is():
    """One sentence; or no section where the description is silent."""
    assert section(notice(), "children") == f"Children\n{terms(EN).sentences.no_children}"

    def silent(tree):
        del tree["children"]

    assert "children" not in anchors(notice(change=silent))


def test_further_sections_stand_in_the_notice_and_its_contents():
    """What the format has no place for."""

    def further(tree):
        tree["additional"] = [
            {"title": in_all("Recordings"), "text": in_all("We record nothing")},
            {"title": in_all("Guests"), "text": in_all("We greet them")},
        ]

    document = notice(change=further)
    assert section(document, "additional-1") == "Recordings en\nWe record nothing en"
    assert section(document, "additional-2") == "Guests en\nWe greet them en"
    assert anchors(document).index("additional-2") < anchors(document).index("versions")


def test_a_representative_is_told_how_to_be_reached():
    """Art. 13(1)(a), 27."""

    def represented(tree):
        tree["controller"]["representative"] = {
            "name": "Rep Oy",
            "address": "Street 1, Espoo",
            "country": "FI",
            "email": "rep@example.fi",
        }

    text = section(notice(change=elsewhere("US", represented)), "controller")
    assert "Representative in the EU\nRep Oy, Street 1, Espoo, Finland, rep@example.fi" in text
    assert "Representative" not in said(notice())


def test_silence_about_an_officer_is_no_sentence():
    """Art. 13(1)(b): where applicable."""

    def silent(tree):
        del tree["data_protection_officer"]

    assert terms(EN).labels.officer not in said(notice(change=silent))


@pytest.mark.parametrize("language", Language)
def test_the_day_of_review_stands_beside_that_of_the_version(language):
    """Two years without a look at it would make the rest doubtful."""

    def later(tree):
        tree["register"]["reviewed"] = "2026-12-01"

    def never(tree):
        del tree["register"]["reviewed"]

    words = terms(language)
    facts = next(
        block for block in blocks_of(notice(language, later), "versions") if isinstance(block, Facts)
    )
    reviewed = softpix(later).register_.reviewed
    assert (words.labels.reviewed, day(reviewed, words)) in facts.pairs
    assert words.labels.reviewed not in said(notice(language, never))


@pytest.mark.parametrize("language", Language)
def test_each_page_on_paper_can_name_version_and_date(language):
    """A page that has come loose still says which notice it is from."""
    words = terms(language)
    updated = day(softpix().register_.updated, words)
    assert notice(language).edition == f"{words.labels.version} 2.0 · {updated}"


def test_the_first_layer_says_each_thing_once_and_shortly():
    """Guidelines WP260 rev.01, paragraphs 35 to 37: a page, of which this is the beginning."""
    text = section(notice(), "summary")
    assert len(text) < 1500
    for word_ in ("Softpix Oy", "info@softpix.io", "Customers", "United States", "one month"):
        assert word_ in text


def test_a_word_for_a_code_is_the_languages_own():
    """Nothing is printed as it is written in the file."""
    for language in Language:
        text = said(notice(language))
        for code in ("customer_service", "legitimate_interests", "on_reasonable_doubt", "joint_controller"):
            assert code not in text
        assert word(terms(language).described.staff_roles, "sales") in text
