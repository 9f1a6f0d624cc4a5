"""The other example: a register that nobody thought of when the format was made."""

from datetime import date

import pytest
from described import ASSOCIATION, softpix

from seloste.core import record
from seloste.core.access import Action, Actor, Role, Standing, decide
from seloste.core.description import Language, content_hash, load, read
from seloste.core.description.rules import check
from seloste.core.document import texts
from seloste.core.notice import build
from seloste.core.outcomes import Allowed, Reason, Refused

TEXT = ASSOCIATION.read_text(encoding="utf-8")


def standing(**more):
    """Return what holds for somebody invented."""
    return Standing(person_id="00000000-0000-7000-8000-000000000000", **more)


def test_it_shares_no_field_and_few_words_with_the_company():
    """Otherwise it would prove nothing about generality."""
    members, customers = load(TEXT), softpix()
    assert set(members.fields) & set(customers.fields) <= {"email", "phone"}
    assert not set(members.records) & set(customers.records)
    assert members.languages[0] is Language.FI
    assert customers.languages[0] is Language.EN


def test_there_is_nothing_to_mend_in_it():
    """On the day it was written."""
    assert check(read(TEXT), on=date(2026, 11, 23)) == ()


@pytest.mark.parametrize("language", Language)
def test_its_papers_tell_of_everything_in_it(language):
    """Each field, record type, purpose and recipient, without a line of code for it."""
    described, digest = load(TEXT), content_hash(TEXT)
    notice = "\n".join(texts(build(described, language, content_hash=digest).blocks))
    processing = record.document(record.build(described, language, content_hash=digest))
    for text in (notice, "\n".join(texts(processing.blocks))):
        for part in (*described.fields.values(), *described.records.values()):
            assert part.label[language] in text
        for purpose in described.purposes.values():
            assert purpose.name[language] in text
        for recipient in described.recipients.values():
            assert recipient.called(language) in text


@pytest.mark.parametrize("language", Language)
def test_data_about_health_is_told_with_the_condition_that_allows_it(language):
    """Art. 9(2)(a): explicit consent."""
    notice = "\n".join(texts(build(load(TEXT), language, content_hash="0" * 64).blocks))
    assert {"en": "Article 9(2)(a)", "fi": "9 artiklan 2 kohdan a", "sv": "artikel 9.2 a"}[language] in notice


def test_nobody_sees_it_without_that_consent_and_only_two_roles_with_it():
    """The accountant works for no purpose that covers it; the secretary needs the member's consent."""
    described = load(TEXT)

    def seen(role, purpose, **more):
        actor = Actor(role=role, id="somebody")
        return decide(
            actor=actor, purpose=purpose, action=Action.READ, description=described, standing=standing(**more)
        )

    refused = seen(Role.CUSTOMER_SERVICE, "diets")
    assert isinstance(refused, Refused)
    assert refused.reason is Reason.NO_CONSENT
    allowed = seen(Role.CUSTOMER_SERVICE, "diets", consents=frozenset({"diets"}))
    assert isinstance(allowed, Allowed)
    assert allowed.fields == {"allergies"}
    books = seen(Role.ACCOUNTANT, "accounting")
    assert isinstance(books, Allowed)
    assert "allergies" not in books.fields
