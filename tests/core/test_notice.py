"""The notice says everything that Articles 13 and 14 ask for, in each language, and nothing by hand."""

import pytest
from described import asks_nobody, in_all, softpix
from noticed import HASH, notice, said, section

from seloste.core.description import Basis, Language
from seloste.core.document import Callout, Heading, Table
from seloste.core.notice import build
from seloste.core.terms import country, day, kept, lifetime, terms, word

LANGUAGES = tuple(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_has_its_basis_interest_and_act(language):
    """Art. 13(1)(c) and (d): why, on which basis, and which interest or law."""
    text = section(notice(language), "purposes")
    for purpose in softpix().purposes.values():
        assert purpose.name[language] in text
        assert purpose.description[language] in text
        assert word(terms(language).bases, purpose.basis) in text
        for more in (purpose.interest, purpose.law, purpose.consent and purpose.consent.text):
            assert more is None or more[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_record_is_listed_with_purpose_source_and_necessity(language):
    """Art. 13(2)(e), 14(1)(d), 14(2)(f): what, why, from where, must it be given and what if not."""
    document, description = notice(language), softpix()
    for anchor, parts in (("data", description.fields), ("records", description.records)):
        text, sources = section(document, anchor), section(document, "sources")
        for part in parts.values():
            assert part.label[language] in text
            assert word(terms(language).necessities, part.necessity) in text
            assert part.consequence is None or part.consequence[language] in text
            assert all(description.purposes[key].name[language] in text for key in part.purposes)
            assert part.label[language] in sources
            assert all(description.sources[key].name[language] in sources for key in part.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_kept_has_a_period_with_its_beginning(language):
    """Art. 13(2)(a): how long, from when, and why."""
    document, description = notice(language), softpix()
    retention, evidence = section(document, "retention"), section(document, "evidence")
    for part in (*description.fields.values(), *description.records.values()):
        assert part.label[language] in retention
        assert kept(description.retention[part.retention], terms(language)) in retention
    for rule in (description.evidence.consents, description.evidence.requests, description.evidence.log):
        assert kept(description.retention[rule.retention], terms(language)) in evidence


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_becomes_of_an_e_mail_in_our_mailbox_is_told(language):
    """Art. 13(2)(a): a second copy stays there, or none does; and nothing is said where nothing is fetched."""
    moved, deleted = terms(language).sentences.originals_moved, terms(language).sentences.originals_deleted
    assert moved != deleted
    for said_so, told, untold in (("moved", [moved], [deleted]), ("deleted", [deleted], [moved])):
        description = softpix(lambda tree, how=said_so: tree["evidence"]["requests"].update(originals=how))
        text = section(build(description, language, content_hash=HASH), "evidence")
        assert [sentence in text for sentence in (*told, *untold)] == [True, False]
    silent = section(notice(language), "evidence")
    assert moved not in silent
    assert deleted not in silent


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recipient_is_named_and_every_transfer_explained(language):
    """Art. 13(1)(e) and (f): who, as what, where, on which mechanism, and where to see it."""
    document, words = notice(language), terms(language)
    for recipient in softpix().recipients.values():
        text = section(document, "recipients")
        assert f"{recipient.name} ({country(recipient.country, words)})" in text
        assert word(words.roles, recipient.role) in text
        assert recipient.does[language] in text
        transfers = section(document, "transfers")
        assert (recipient.name in transfers) == (recipient.transfer is not None)
        if recipient.transfer:
            assert word(words.mechanisms, recipient.transfer.mechanism) in transfers
            assert recipient.transfer.copy_from[language] in transfers


@pytest.mark.parametrize("language", LANGUAGES)
def test_controller_contact_officer_version_and_fingerprint_are_told(language):
    """Art. 13(1)(a) and (b), and which description the notice was made from."""
    description, document = softpix(), notice(language)
    text = said(document)
    for fact in (
        description.controller.name,
        description.controller.address,
        description.contact_person.name,
    ):
        assert fact in text
    assert description.data_protection_officer.not_required_because[language] in text
    assert HASH in text
    assert day(description.register_.updated, terms(language)) in text
    assert (terms(language).labels.version, "2.0") in document.meta


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_rights_are_named_and_the_authority_with_its_address(language):
    """Art. 13(2)(b) to (d): each right, how to use it, and where to complain."""
    document, words = notice(language), terms(language)
    text = section(document, "rights")
    for right in (
        "access",
        "rectification",
        "erasure",
        "restriction",
        "portability",
        "objection",
        "withdrawal",
    ):
        assert getattr(words.rights, right).name in text
    assert "12(3)" in said(notice(Language.EN))
    for fact in ("tietosuoja@om.fi", "00530", "029 566 6700"[1:]):
        assert fact in section(document, "complaint")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_to_object_stands_out_by_itself(language):
    """Art. 21(4): explicitly, clearly and apart from everything else, before the details."""
    blocks = notice(language).blocks
    place = next(i for i, b in enumerate(blocks) if isinstance(b, Heading) and b.anchor == "objection")
    assert isinstance(blocks[place + 1], Callout)
    assert isinstance(blocks[place + 2], Callout)
    headings = [block.anchor for block in blocks if isinstance(block, Heading)]
    assert headings[:2] == ["summary", "objection"]


def test_objection_lists_exactly_the_purposes_it_is_open_to():
    """Art. 21(1) gives no right against contract, consent or legal obligation."""
    description, text = softpix(), section(notice(), "objection")
    for purpose in description.purposes.values():
        assert (purpose.name["en"] in text) == (purpose.basis is Basis.LEGITIMATE_INTERESTS)


def test_portability_lists_what_was_given_under_consent_or_contract():
    """Art. 20(1): not the staff's notes, not what only interests or the law carry."""
    text = section(notice(), "portability")
    assert "Subscribed services and their changes" in text
    assert "E-mail address" in text
    assert "Phone calls and meetings" not in text
    assert "Network connections" not in text
    assert "Messages" not in text


def test_cookies_and_security_are_listed():
    """What the website stores on a device, and how data is protected."""
    text, description = said(notice()), softpix()
    assert all(measure[Language.EN] in text for measure in description.security)
    for name, cookie in description.cookies.items():
        assert all(fact in text for fact in (name, cookie.provider, cookie.purpose["en"]))
        assert lifetime(cookie.lasts, terms(Language.EN)) in text


def add_everything(tree):
    """Add one of each thing that a register may have."""
    tree["purposes"]["training"] = {
        "name": in_all("Training purpose"),
        "description": in_all("Training description"),
        "subjects": ["customer"],
        "basis": "public_task",
    }
    tree["sources"]["letter"] = {"name": in_all("Letter source"), "from_person": True}
    tree["retention"]["brief"] = {
        "keep": "4 months",
        "counted_from": "collected",
        "why": in_all("Brief reason"),
    }
    common = {"purposes": ["training"], "sources": ["letter"], "retention": "brief"}
    tree["fields"]["shoe_size"] = common | {
        "label": in_all("Shoe size"),
        "type": "number",
        "necessity": "statutory",
        "consequence": in_all("No shoes"),
    }
    tree["records"]["fitting"] = common | {
        "label": in_all("Fitting record"),
        "necessity": "voluntary",
        "fields": {"toe": {"label": in_all("Toe field"), "type": "text"}},
    }
    tree["recipients"]["cobbler"] = {
        "name": "Cobbler AG",
        "role": "controller",
        "does": in_all("Makes shoes"),
        "purposes": ["training"],
        "country": "CH",
        "transfer": {"mechanism": "binding_corporate_rules", "copy_from": in_all("Copy place")},
    }
    tree["cookies"]["shoelace"] = {
        "purpose": in_all("Lace purpose"),
        "provider": "Lacer Oy",
        "category": "necessary",
        "lasts": "3 days",
    }
    tree["security"].append(in_all("Locked box"))
    tree["automated_decisions"] = [
        {
            "name": in_all("Size decision"),
            "logic": in_all("Size logic"),
            "effects": in_all("Size effects"),
            "basis": "contract",
            "review": in_all("Size review"),
        }
    ]
    tree["rights"]["told"].append("human_review")
    tree["controller"] |= {
        "business_id": "1234567-8",
        "phone": "+358 9 1",
        "website": "https://softpix.example",
    }


ADDED = (
    "Training purpose|Training description|Letter source|Brief reason|Shoe size|No shoes|Fitting record|"
    "Toe field|Makes shoes|Copy place|Lace purpose|Locked box|Size decision|Size logic|Size effects|Size review"
).split("|")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_description_gains_the_notice_gains(language):
    """A new field, record, purpose, recipient, cookie or decision needs no code."""
    text = said(notice(language, add_everything))
    for added in ADDED:
        assert f"{added} {language}" in text
    for fact in ("Cobbler AG", "Lacer Oy", "shoelace", "1234567-8", "+358 9 1", "https://softpix.example"):
        assert fact in text
    assert terms(language).rights.human_review.name in text
    assert country("CH", terms(language)) in text


def test_what_is_not_there_is_said_not_to_be():
    """No cookies, recipients, transfers or decisions: a sentence each, never an empty table."""

    def empty(tree):
        tree |= {"recipients": {}, "cookies": {}}
        for place in tree["deployment"].values():
            place["provider"] = "controller"

    text, says = said(notice(change=empty)), terms(Language.EN).sentences
    for sentence in (says.no_recipients, says.no_transfers, says.no_automated, says.cookies_none):
        assert sentence in text


def test_a_register_without_consent_or_interests_promises_no_right_that_hangs_on_them():
    """A right that does not exist here would be a false promise."""

    def only_law(tree):
        asks_nobody(tree)
        for key, purpose in tree["purposes"].items():
            tree["purposes"][key] = {name: purpose[name] for name in ("name", "description", "subjects")} | {
                "basis": "legal_obligation",
                "law": in_all("Some act"),
                "data_subject_rights": key == "rights",
            }
        tree["forms"] = {}

    document = notice(change=only_law)
    anchors = {block.anchor for block in document.blocks if isinstance(block, Heading)}
    assert not anchors & {"objection", "withdrawal", "portability", "consent-texts"}
    table = next(block for block in document.blocks if isinstance(block, Table) and block.head[0] == "Right")
    assert {row[0] for row in table.rows} == {
        "Access",
        "Rectification",
        "Erasure",
        "Restriction",
        "Complaint",
    }


def test_data_from_others_is_told_of():
    """Art. 14: when nobody else gives data, nothing is said of it."""
    assert "Your organisation, when it names you" in section(notice(), "sources")

    def only_from_person(tree):
        tree["sources"]["organisation"]["from_person"] = True

    assert "Article 14" not in section(notice(change=only_from_person), "sources")


def test_another_countrys_authority_is_the_one_described():
    """A controller elsewhere names its own authority, and Finnish law is not claimed to apply."""

    def swedish(tree):
        tree["controller"]["country"] = "SE"
        tree["authority"] = {
            "name": in_all("Swedish authority"),
            "address": in_all("Box 8114"),
            "email": "imy@example.se",
            "website": "https://imy.example",
        }

    text = said(notice(change=swedish))
    assert "imy@example.se" in text
    assert "Swedish authority en" in text
    assert "tietosuoja@om.fi" not in text
    assert "1050/2018" not in text


def test_an_officer_is_told_how_to_be_reached():
    """Art. 13(1)(b)."""

    def appointed(tree):
        tree["data_protection_officer"] = {"name": "Ofelia Officer", "email": "dpo@example.fi"}

    assert "Ofelia Officer, dpo@example.fi" in said(notice(change=appointed))


def test_a_language_the_register_does_not_have_is_refused():
    """Half a notice is none."""

    def without_swedish(tree):
        tree["register"]["languages"] = ["en", "fi"]

    with pytest.raises(ValueError, match="not in sv"):
        notice(Language.SV, without_swedish)


def test_a_fingerprint_must_be_one():
    """A notice that names no description proves nothing."""
    with pytest.raises(ValueError, match="64 hexadecimal"):
        build(softpix(), Language.EN, content_hash="abc")
