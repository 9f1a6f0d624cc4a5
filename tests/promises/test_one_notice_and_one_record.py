"""One notice for people, one record of processing for the authority, and both say the same.

Proves: S16
"""

import pytest
from described import SOFTPIX, softpix
from papers import papers

from seloste.core.description import Language, content_hash

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("language", Language)
def test_each_says_what_it_is_and_what_it_was_made_from(language):
    """Articles 13 and 14, Article 30; the fingerprint is that of one description."""
    fingerprint = content_hash(SOFTPIX.read_text(encoding="utf-8"))
    notice, record = papers()["notice", language], papers()["record", language]
    assert "13" in notice
    assert "14" in notice
    assert "30" in record
    assert fingerprint in notice
    assert fingerprint in record
    assert notice.splitlines()[0] != record.splitlines()[0]


@pytest.mark.parametrize("language", Language)
def test_every_purpose_recipient_and_kind_of_data_is_in_both(language):
    """Nothing is told to the authority that people are not told, or the other way round."""
    described = softpix()
    kept = (*described.fields.values(), *described.records.values())
    facts = [purpose.name[language] for purpose in described.purposes.values()]
    facts += [each.label[language] for each in kept]
    facts += [recipient.called(language) for recipient in described.recipients.values()]
    facts += [subject.name[language] for subject in described.subjects.values()]
    for paper in ("notice", "record"):
        text = papers()[paper, language]
        assert [fact for fact in facts if fact not in text] == [], paper
