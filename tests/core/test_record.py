"""The record of processing activities says for each purpose what Art. 30(1) asks for, and nothing blank."""

import csv
import io

import pytest
from described import in_all, softpix

from seloste.core.description import Basis, Language
from seloste.core.document import texts
from seloste.core.record import Column, build, document, spreadsheet
from seloste.core.terms import country, day, period

HASH = "0123456789abcdef" * 4
LANGUAGES = tuple(Language)


def record(language=Language.EN, change=None):
    """Return the example's record."""
    return build(softpix(change), language, content_hash=HASH)


def rows(made):
    """Return the rows of the table by purpose, as a spreadsheet reads them."""
    text = spreadsheet(made).decode("utf-8-sig")
    return {
        row[Column.PURPOSE_KEY]: row
        for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True)
    }


def activity(made, key):
    """Return one activity."""
    return next(each for each in made.activities if each.key == key)


def said(made):
    """Return all text of the document."""
    shown = document(made)
    return "\n".join([shown.title, *texts(shown.blocks), *(text for pair in shown.meta for text in pair)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_has_one_row_and_no_cell_of_it_is_blank(language):
    """Where there is nothing, a word says so."""
    table = rows(record(language))
    assert list(table) == list(softpix().purposes)
    for row in table.values():
        assert list(row) == [column.value for column in Column]
        assert all(cell.strip() for cell in row.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_columns_of_article_30_come_from_the_description(language):
    """Art. 30(1)(a)-(g): controller, purposes, people, data, recipients, erasure, security."""
    described, table = softpix(), rows(record(language))
    for key, purpose in described.purposes.items():
        row = table[key]
        assert described.controller.name in row["controller"]
        assert described.controller.address in row["controller"]
        assert row["purpose"] == purpose.name[language]
        assert row["activity"] == purpose.description[language]
        for subject in purpose.subjects:
            assert described.subjects[subject].name[language] in row["subjects"]
        for name in described.fields_for(key):
            assert described.fields[name].label[language] in row["data"]
        for name in described.records_for(key):
            kept = described.records[name]
            assert kept.label[language] in row["data"]
            assert all(inner.label[language] in row["data"] for inner in kept.fields.values())
        for recipient in described.recipients.values():
            assert (recipient.called(language) in row["recipients"]) == (key in recipient.purposes)
        assert all(measure[language] in row["security"] for measure in described.security)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_says_what_the_table_says(language):
    """What holds for all purposes once, the rest under each purpose."""
    made, described = record(language), softpix()
    text = said(made)
    for general in made.general.values():
        assert general in text
    for each in made.activities:
        for part in (each.name, each.does, each.legal_basis, each.balancing, each.screening, each.evidence):
            assert part in text
        for limit in each.limits:
            assert {limit.period, limit.start, limit.data} <= set(texts(document(made).blocks))
    for recipient in described.recipients.values():
        assert recipient.does[language] in text
        assert country(recipient.country, made.words.terms) in text


def test_every_time_limit_is_that_of_its_rule():
    """Art. 30(1)(f): what follows the same rule stands together, with the event it is counted from."""
    described, made = softpix(), record()
    for key in described.purposes:
        limits = activity(made, key).limits
        for name in described.fields_for(key):
            kept = described.fields[name]
            holding = [limit for limit in limits if kept.label[Language.EN] in limit.data.split("; ")]
            rule = described.retention[kept.retention]
            assert [limit.period for limit in holding] == [period(rule.keep, made.words.terms)]


def test_the_purpose_of_answering_requests_lists_what_the_system_itself_keeps():
    """Consents, requests and the log are personal data too, with limits of their own."""
    row = rows(record())["rights"]
    for kept in ("Consents and refusals", "Requests, with letters and answers", "Log of every use of data"):
        assert kept in row["data"]
        assert kept in row["erasure"]


def test_a_transfer_is_told_with_its_country_mechanism_and_where_its_safeguards_are():
    """Art. 30(1)(e), and that none rests on the second subparagraph of Art. 49(1)."""
    row = rows(record())["social_media"]
    for said_ in (
        "United States (outside the EU and the EEA)",
        "Adequacy decision",
        "Found on the list of the decision: 2 November 2026",
        "Standard contractual clauses of the European Commission (Article 46(2)(c)), module 3",
        "Law of the country assessed: 2 November 2026",
        "LinkedIn's help pages",
        "Article 49(1), second subparagraph",
    ):
        assert said_ in row["transfers"]
    assert "Esimerkki Hosting" not in row["transfers"]
    assert rows(record())["service"]["transfers"] == "None"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hosts_that_pages_load_from_stand_with_their_recipient(language):
    """Art. 30(1)(d): through the visitor's browser it receives data too."""

    def loaded(tree):
        tree["recipients"]["meta_us"]["hosts"] = ["connect.example.com", "*.cdn.example.com"]

    received = {each.who: each.does for each in activity(record(language, loaded), "social_media").received}
    hosts = "connect.example.com, *.cdn.example.com."
    assert [who for who, does in received.items() if does.endswith(hosts)] == ["Meta Platforms, Inc."]


@pytest.mark.parametrize(("occasional", "sentence"), [(True, "Happens once"), (False, "does not allow")])
def test_explicit_consent_as_a_mechanism_is_told_to_be_for_what_happens_once(occasional, sentence):
    """Art. 49 is no ground for transfers that happen as a rule."""

    def by_consent(tree):
        tree["recipients"]["meta_us"]["transfer"] = {
            "mechanism": "explicit_consent",
            "copy_from": in_all("from us"),
            "occasional": occasional,
        }

    assert sentence in rows(record(change=by_consent))["social_media"]["transfers"]


def test_a_place_in_a_third_country_is_no_secret_of_a_recipient_in_the_eea():
    """A company in Finland may keep the backups elsewhere; the record says so."""

    def abroad(tree):
        tree["deployment"]["backup"]["country"] = "US"

    row = rows(record(change=abroad))["service"]
    assert "Data is kept in this country: United States" in row["transfers"]
    assert "United States (outside the EU and the EEA)" in row["system"]


def test_joint_controllers_stand_with_the_essence_of_the_arrangement():
    """Art. 26(2), 30(1)(a)."""
    table = rows(record())
    assert "Meta Platforms Ireland Limited, Ireland" in table["social_media"]["joint_controllers"]
    assert "answers for the statistics" in table["social_media"]["joint_controllers"]
    assert table["service"]["joint_controllers"] == "None"


def test_what_is_published_is_received_by_anybody():
    """A publication reaches everybody, for as long as it lasts."""
    row = rows(record())["publication"]
    assert "Anybody, Everywhere" in row["recipients"]
    assert "Customer references (Name, Position, Organisation): 3 years from publication" in row["erasure"]


def test_what_is_stored_on_devices_after_consent_belongs_to_its_purpose():
    """A cookie that waits for a consent, how long it lasts and who can read it."""

    def counted(tree):
        tree["cookies"]["_seen"] = {
            "purpose": in_all("counts"),
            "category": "marketing",
            "provider": "Somebody",
            "lasts": "session",
            "consent": "marketing",
            "shared_with": ["linkedin_us"],
        }

    row = rows(record(change=counted))["marketing"]
    assert "On people's devices: _seen" in row["data"]
    assert "The closing of the browser" in row["erasure"]
    assert "LinkedIn Corporation" in row["recipients"]
    assert "module 3" in row["transfers"]


def test_data_that_the_law_protects_more_is_marked_with_its_condition_and_act():
    """Art. 9(2), 10, and the personal identity code."""

    def sensitive(tree):
        tree["fields"]["position"] |= {
            "sensitivity": "special_category",
            "condition": "explicit_consent",
            "law": in_all("Act 1/2000"),
        }

    text = rows(record(change=sensitive))["publication"]["data"]
    assert (
        "Position [special category, Article 9, explicit consent (Article 9(2)(a)), act: Act 1/2000 en]"
        in text
    )


def test_the_screening_says_which_signs_there_are_and_what_nobody_can_know_from_a_description():
    """Art. 35(3): facts of the description only; scale and monitoring are left to a person."""

    def risky(tree):
        tree["fields"]["position"] |= {"sensitivity": "special_category", "condition": "explicit_consent"}
        tree["children"] = {"offered_to_children": True}
        tree["automated_decisions"] = [
            {
                "name": in_all("Credit"),
                "basis": "contract",
                **{key: in_all(key) for key in ("logic", "effects", "review")},
            }
        ]

    quiet, loud = rows(record()), rows(record(change=risky))
    for row in quiet.values():
        assert row["impact_assessment"].startswith("No: ")
        assert "not known from the description" in row["impact_assessment"]
    for sign in ("Yes: ", "(Position)", "(Credit en)", "services offered to children", "not known"):
        assert sign in loud["publication"]["impact_assessment"]
    assert "(Position)" not in loud["inquiries"]["impact_assessment"]


def test_balancing_is_told_for_legitimate_interests_alone():
    """Art. 6(1)(f): its text, or that nobody has written it, or that none is needed."""

    def unwritten(tree):
        del tree["purposes"]["inquiries"]["balancing"]

    table = rows(record())
    for key, purpose in softpix().purposes.items():
        interests = purpose.basis is Basis.LEGITIMATE_INTERESTS
        assert table[key]["balancing"].startswith("Not needed") == (not interests)
        assert not interests or table[key]["balancing"] == purpose.balancing[Language.EN]
    assert rows(record(change=unwritten))["inquiries"]["balancing"] == "Not written down in the description"


def test_a_controller_abroad_is_shown_with_or_without_its_representative():
    """Art. 27, 30(1)(a)."""

    def away(tree):
        tree["controller"]["country"] = "US"
        tree["authority"] = {
            "name": in_all("Authority"),
            "address": in_all("Street"),
            "email": "authority@example.com",
            "website": "https://example.com",
        }

    def represented(tree):
        away(tree)
        tree["controller"]["representative"] = {
            "name": "Edustaja Oy",
            "address": "Katu 1",
            "country": "FI",
            "email": "edustaja@example.com",
        }

    assert rows(record())["service"]["representative"].startswith("None needed")
    assert rows(record(change=away))["service"]["representative"] == "None named (Article 27)"
    told = rows(record(change=represented))["service"]["representative"]
    assert told == "Edustaja Oy\nKatu 1, Finland\nedustaja@example.com"


def test_the_officer_is_named_or_it_is_said_why_there_is_none():
    """Art. 37."""

    def named(tree):
        tree["data_protection_officer"] = {"name": "Aila Aalto", "email": "aila@example.com"}

    def silent(tree):
        del tree["data_protection_officer"]

    assert "not required" in rows(record())["service"]["data_protection_officer"]
    assert rows(record(change=named))["service"]["data_protection_officer"] == "Aila Aalto\naila@example.com"
    assert rows(record(change=silent))["service"]["data_protection_officer"] == "None named"


def test_a_purpose_without_data_or_recipients_is_still_told_in_words():
    """Nothing blank, in the table or on paper."""

    def bare(tree):
        tree["purposes"]["archive"] = {
            **tree["purposes"]["inquiries"],
            "name": in_all("Archive"),
        }

    made = record(change=bare)
    row = rows(made)["archive"]
    assert (row["data"], row["erasure"], row["transfers"]) == ("None", "None", "None")
    assert row["recipients"] == "None: only the controller's own staff"
    assert "None: only the controller's own staff" in said(made)


@pytest.mark.parametrize("first", ["=", "+", "-", "@", " =", "＝"])
def test_no_text_becomes_a_formula(first):
    """A spreadsheet shows it as it is written."""

    def sly(tree):
        tree["purposes"]["service"]["name"] = in_all(f"{first}1+1")

    assert rows(record(change=sly))["service"]["purpose"].startswith("'")


def test_the_table_opens_in_a_spreadsheet_by_a_double_click():
    """A byte order mark, semicolons, CRLF after each row, quotes where they are needed."""
    written = spreadsheet(record())
    assert written.startswith(b"\xef\xbb\xbfregister;version;updated;fingerprint;")
    assert written.endswith(b"\r\n")
    assert written.count(b"\r\n") == 1 + len(softpix().purposes)


def test_the_head_names_the_version_that_the_record_is_made_from():
    """Register, version, day and fingerprint, on each row and at the top of the document."""
    row, described = rows(record())["service"], softpix()
    assert row["register"] == described.register_.name[Language.EN]
    assert row["version"] == described.register_.version
    assert row["updated"] == day(described.register_.updated, record().words.terms)
    assert row["fingerprint"] == HASH
    assert HASH in said(record())


def test_a_language_that_the_register_lacks_and_a_hash_that_is_none_are_refused():
    """Each with its own reason."""

    def only_english_and_finnish(tree):
        tree["register"]["languages"] = ["en", "fi"]

    with pytest.raises(ValueError, match="not in sv"):
        record(Language.SV, only_english_and_finnish)
    with pytest.raises(ValueError, match="64 hexadecimal"):
        build(softpix(), Language.EN, content_hash="abc")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_speaks_of_people_and_not_to_them(language):
    """Its reader is the controller or the authority: what Seloste itself says has no “you” in it."""
    words = record(language).words
    you = {
        "en": {"you", "your"},
        "fi": {"sinun", "sinua", "sinulle", "kanssasi"},
        "sv": {"du", "dig", "din", "ditt"},
    }
    for group in (
        words.terms.bases,
        words.terms.start_events,
        words.terms.mechanisms,
        words.labels,
        words.screening,
    ):
        for name in group.__slots__:
            assert you[language].isdisjoint(getattr(group, name).lower().split()), (name, language)
