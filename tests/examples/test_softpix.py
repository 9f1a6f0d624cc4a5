"""The example: the facts of a real statement, without what was wrong with it."""

import re

import pytest
from described import SOFTPIX, softpix

from seloste.core.description import Basis, Language, StaffRole
from seloste.core.document import texts
from seloste.core.law import EEA
from seloste.core.notice import build


def notice(language):
    """Return all text of the example's notice."""
    return "\n".join(texts(build(softpix(), language, content_hash="0" * 64).blocks))


def test_the_facts_of_the_statement_are_kept():
    """Who, whom to ask, and what is known about people."""
    description = softpix()
    assert description.controller.name == "Softpix Oy"
    assert description.controller.email == "info@softpix.io"
    assert description.contact_person.name == "Tuomo Kulomaa"
    assert set(description.fields) == {
        *("name", "position", "organisation", "email", "phone", "address", "country", "website", "language"),
    }
    assert {"service", "invoice", "message", "meeting", "connection"} <= set(description.records)


@pytest.mark.parametrize(
    ("language", "gone"),
    [
        (Language.EN, r"523/1999|personal data act|by visiting|hereby agree|exclusive jurisdiction|liabilit"),
        (Language.FI, r"523/1999|henkilötietola|käyttämällä palvelua|yksinomainen|vastuuvapau"),
        (Language.SV, r"523/1999|personuppgiftslagen|genom att besöka|exklusiv|ansvarsbefri"),
    ],
)
def test_what_was_wrong_is_gone(language, gone):
    """The repealed act, consent by visiting, and the release from liability (L01, L02, L22 to L24)."""
    assert re.search(gone, notice(language), re.IGNORECASE) is None


@pytest.mark.parametrize("language", Language)
def test_what_was_missing_is_there(language):
    """The act in force, the authority, retention, objection, withdrawal, the extension (L05 to L11, L20)."""
    text = notice(language)
    for fact in ("2016/679", "1050/2018", "tietosuoja@om.fi", "1336/1997", "2023/1795"):
        assert fact in text


def test_each_correction_names_its_rule():
    """The comments say which rule asked for the change, so a reader can compare."""
    comments = " ".join(re.findall(r"#(.*)", SOFTPIX.read_text(encoding="utf-8")))
    for number in (1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26):
        assert f"L{number:02}" in comments


def test_invented_facts_say_so():
    """Nobody publishes an invented address by mistake."""
    assert SOFTPIX.read_text(encoding="utf-8").count("invented") >= 2


def test_marketing_asks_and_can_be_refused_alone():
    """S24: it stands by itself, on consent, and no form requires it."""
    description = softpix()
    marketing = [key for key, purpose in description.purposes.items() if purpose.direct_marketing]
    assert marketing == ["marketing"]
    assert description.purposes["marketing"].basis is Basis.CONSENT
    assert description.forms["contact"].consents == ("marketing",)


def test_the_administrator_reads_nobodys_data():
    """S40 to S42: whoever runs the machine has no purpose for what is on it."""
    assert softpix().staff[StaffRole.ADMINISTRATOR] == ()


def test_everything_sent_abroad_has_a_mechanism():
    """S9, S10, S35: named countries instead of “other locations”."""
    abroad = [one for one in softpix().recipients.values() if one.country not in EEA]
    assert {recipient.country for recipient in abroad} == {"US"}
    assert all(recipient.transfer for recipient in abroad)


def test_every_purpose_covers_something():
    """A purpose without data, here or on a visitor's device, would be a promise about nothing."""
    description = softpix()
    waiting = {cookie.consent for cookie in description.cookies.values()}
    for key in description.purposes:
        assert description.fields_for(key) | description.records_for(key) | ({key} & waiting)


def test_every_retention_rule_and_source_is_used():
    """A rule nobody follows would be a promise nobody keeps."""
    description = softpix()
    parts = (*description.fields.values(), *description.records.values())
    evidence = description.evidence
    used = {part.retention for part in parts} | {
        rule.retention for rule in (evidence.consents, evidence.requests, evidence.log)
    }
    assert used == set(description.retention)
    assert {source for part in parts for source in part.sources} == set(description.sources)
