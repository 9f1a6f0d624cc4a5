"""Who sees data, where it lies and what is given away, as the notice tells it."""

import pytest
from described import asks_nobody, in_all, softpix
from noticed import anchors, blocks_of, notice, said, section

from seloste.core.description import Language, StaffRole
from seloste.core.document import Facts, Table
from seloste.core.terms import terms, word

EN = Language.EN


def facts(document, anchor):
    """Return the facts of a section by their labels."""
    return dict(
        pair for block in blocks_of(document, anchor) if isinstance(block, Facts) for pair in block.pairs
    )


def rows(document, anchor):
    """Return the rows of a section's first table."""
    return next(block for block in blocks_of(document, anchor) if isinstance(block, Table)).rows


def test_a_recipient_without_a_name_is_told_by_its_kind():
    """Art. 13(1)(e): names where they are known, categories where not."""

    def unnamed(tree):
        del tree["recipients"]["email_delivery"]["name"]
        tree["recipients"]["email_delivery"]["category"] = in_all("Mail company")

    document = notice(change=unnamed)
    assert "Mail company en (Finland)" in [row[0] for row in rows(document, "recipients")]
    assert "Mail company en" in section(document, "summary")
    assert facts(document, "places")["Our e-mail"] == "Mail company en (Finland)"


@pytest.mark.parametrize("language", Language)
def test_whoever_is_engaged_by_another_recipient_says_by_whom(language):
    """Art. 28(2) and (4): the chain can be followed."""
    says = terms(language).sentences.engaged_by
    told = {row[0].split(" (")[0]: row[1] for row in rows(notice(language), "recipients")}
    for recipient in softpix().recipients.values():
        engaging = recipient.engaged_by and softpix().recipients[recipient.engaged_by].name
        assert told[recipient.name].endswith(says.format(name=engaging)) == bool(engaging)


@pytest.mark.parametrize("language", Language)
def test_whoever_pages_load_from_is_told_with_its_hosts(language):
    """CJEU C-40/17 (Fashion ID): whose content a page loads learns who visits it."""

    def loaded(tree):
        tree["recipients"]["meta_us"]["hosts"] = ["connect.example.com", "*.cdn.example.com"]

    says = terms(language).sentences.recipient_hosts.format(hosts="connect.example.com, *.cdn.example.com")
    told = {row[0].split(" (")[0]: row[1] for row in rows(notice(language, change=loaded), "recipients")}
    assert [name for name, text in told.items() if says in text] == ["Meta Platforms, Inc."]


@pytest.mark.parametrize("language", Language)
def test_a_recipient_that_serves_every_purpose_is_said_to(language):
    """A list of all names would say less."""
    told = {row[0].split(" (")[0]: row[2] for row in rows(notice(language), "recipients")}
    assert told["Esimerkki Hosting Oy"] == terms(language).labels.all_purposes
    named = [key for key in softpix().purposes if key in softpix().recipients["email_delivery"].purposes]
    assert told["Esimerkki Posti Oy"] == "; ".join(softpix().purposes[key].name[language] for key in named)


def test_of_one_purpose_there_is_no_every():
    """A register with one purpose names it."""

    def single(tree):
        asks_nobody(tree)
        tree["purposes"] = {"rights": tree["purposes"]["rights"]}
        for part in (*tree["fields"].values(), *tree["records"].values(), *tree["recipients"].values()):
            part["purposes"] = ["rights"]
        for section_ in ("forms", "contracts", "statistics", "publications"):
            tree[section_] = {}
        del tree["inquiries"]
        tree["staff"] = {"contact_person": ["rights"]}

    assert rows(notice(change=single), "recipients")[0][2] == "Carrying out your data protection rights"


@pytest.mark.parametrize("language", Language)
def test_the_essence_of_each_arrangement_is_told(language):
    """Art. 26(2): of every joint controller, and of nobody else."""
    told = facts(notice(language), "joint-controllers")
    assert told == {
        one.name: one.arrangement[language] for one in softpix().recipients.values() if one.arrangement
    }


def test_an_arrangement_that_is_not_told_can_be_asked_for():
    """Art. 26(2): the essence is made available one way or the other."""

    def untold(*keys):
        def change(tree):
            for key in keys:
                del tree["recipients"][key]["arrangement"]
            asks_nobody(tree)

        return change

    one = notice(change=untold("meta_ireland"))
    assert facts(one, "joint-controllers").keys() == {"LinkedIn Ireland Unlimited Company"}
    ask = terms(EN).sentences.joint_ask
    assert ask.format(names="Meta Platforms Ireland Limited") in section(one, "joint-controllers")
    none = notice(change=untold("meta_ireland", "linkedin_ireland"))
    assert facts(none, "joint-controllers") == {}
    untold_of = section(none, "joint-controllers").split(ask.partition("{")[0])[1].removesuffix(".")
    assert set(untold_of.split(", ")) == {
        one.name for one in softpix(asks_nobody).recipients.values() if one.arrangement
    }
    assert terms(EN).sentences.joint_essence not in said(none)


def test_where_nobody_decides_jointly_nothing_is_said_of_it():
    """No heading over nothing."""

    def alone(tree):
        for recipient in tree["recipients"].values():
            if recipient["role"] == "joint_controller":
                recipient["role"] = "controller"

    assert "joint-controllers" not in anchors(notice(change=alone))


@pytest.mark.parametrize("language", Language)
def test_each_role_of_the_staff_is_told_with_what_it_sees_data_for(language):
    """Art. 29, 32(4): and a role that opens nothing is said to open nothing."""
    told, words = facts(notice(language), "staff"), terms(language)
    assert list(told) == [word(words.described.staff_roles, role) for role in StaffRole]
    for role, keys in softpix().staff.items():
        seen = told[word(words.described.staff_roles, role)]
        for key, purpose in softpix().purposes.items():
            assert (purpose.name[language] in seen) == (key in keys)
        assert (seen == words.sentences.no_access) == (not keys)


def test_a_role_that_nobody_holds_is_not_told():
    """Who is not there sees nothing."""

    def smaller(tree):
        del tree["staff"]["sales"]

    assert "Sales" not in facts(notice(change=smaller), "staff")


def test_data_that_only_some_of_them_see_says_so():
    """Narrower than its purposes would make it."""

    def narrowed(tree):
        tree["fields"]["phone"]["seen_by"] = ["customer_service", "sales"]

    told = {row[0]: row[1] for row in rows(notice(change=narrowed), "data")}
    assert told["Phone number"].endswith("\nSeen only by: Customer service, Sales.")
    assert "Seen only by" not in told["Name"]


def test_data_goes_to_others_only_with_a_permission_whose_sender_is_known():
    """Art. 7(1): by the channels that are described."""
    text = section(notice(), "disclosures")
    assert "You can give your permission by e-mail or by post, and withdraw it at any time." in text
    assert terms(EN).sentences.disclosure_sender in text


def test_a_sender_who_is_not_checked_is_not_said_to_be():
    """The notice promises no more than is done."""

    def unchecked(tree):
        tree["disclosure_permission"] = {"channels": ["phone"], "sender_checked": False}

    text = section(notice(change=unchecked), "disclosures")
    assert "by phone" in text
    assert terms(EN).sentences.disclosure_sender not in text


def test_without_permissions_only_the_law_opens_the_register():
    """And the notice says no more."""

    def closed(tree):
        del tree["disclosure_permission"]

    says = terms(EN).sentences
    assert section(notice(change=closed), "disclosures") == f"Disclosure to others\n{says.disclosure_law}"


@pytest.mark.parametrize(
    ("claim", "anchor"),
    [
        ("no_disclosure", "disclosures"),
        ("only_employees_have_access", "staff"),
        ("no_transfers", "transfers"),
        ("cookies_identify_nobody", "cookies"),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_a_flat_statement_is_printed_where_it_belongs(language, claim, anchor):
    """As a plain sentence; that it is true is for the rules of the description."""

    def claiming(tree):
        tree["claims"] = [claim]

    def quiet(tree):
        for key in ("meta_us", "linkedin_us"):
            del tree["recipients"][key]
        del tree["records"]["connection"]
        del tree["forms"]

    sentence = word(terms(language).described.claims, claim)
    with_claim = notice(language, lambda tree: (quiet(tree), claiming(tree)))
    assert sentence in section(with_claim, anchor)
    assert sentence not in said(notice(language, quiet))


@pytest.mark.parametrize("language", Language)
def test_publications_say_what_where_and_for_how_long(language):
    """Art. 6(1)(a), 7(3): and that they can be taken back."""
    document, publication = notice(language), softpix().publications["reference"]
    ((name, data, where, lasts),) = rows(document, "publications")
    assert (name, where) == (publication.name[language], publication.where[language])
    assert data.split(", ") == [softpix().fields[key].label[language] for key in publication.fields]
    assert lasts[0] == "3"
    assert terms(language).sentences.publications in section(document, "publications")


def test_where_nothing_is_published_nothing_is_said_of_it():
    """No heading over nothing."""

    def private(tree):
        tree["publications"] = {}

    assert "publications" not in anchors(notice(change=private))


def test_places_are_told_with_provider_country_and_how_long_copies_live():
    """Art. 13(1)(e), 30(1)(d): the register, its backups and its mail."""
    assert facts(notice(), "places") == {
        "The register": "Esimerkki Hosting Oy (Finland)",
        "Its backups": "Esimerkki Hosting Oy (Finland). Kept for 35 days.",
        "Our e-mail": "Esimerkki Posti Oy (Finland)",
    }


def test_own_premises_are_told_as_such():
    """A machine under the desk has no provider."""

    def at_home(tree):
        tree["deployment"]["hosting"] = {"provider": "controller", "country": "SE"}

    assert facts(notice(change=at_home), "places")["The register"] == "Softpix Oy, own premises (Sweden)"
