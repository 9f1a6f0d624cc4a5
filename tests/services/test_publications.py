"""Which description is in force, asked for by every use of personal data."""

from datetime import datetime, timedelta

import pytest
from home import SOFTPIX

from seloste.publications.models import Publication
from seloste.publications.selectors import NothingPublished, current
from seloste.publications.services import publish

SOURCE = SOFTPIX.read_text(encoding="utf-8")
NEWER = SOURCE.replace('version: "2.0"', 'version: "2.1"')


def test_what_another_process_publishes_is_in_force_at_once(now: datetime) -> None:
    """What is remembered here never hides it, also when its number was another version's before."""
    assert current().version == "2.0"
    publish(source=NEWER, file="register.yaml", at=now)
    assert current().version == "2.1"
    number = Publication.objects.get(version="2.1").id
    Publication.objects.filter(id=number).delete()
    assert current().version == "2.0"
    # As after a restore: the same number, other words.
    newest = SOURCE.replace('version: "2.0"', 'version: "3.0"')
    publish(source=newest, file="register.yaml", at=now)
    Publication.objects.filter(version="3.0").update(id=number)
    assert current().version == "3.0"


def test_being_asked_again_takes_one_statement(django_assert_num_queries, now: datetime) -> None:
    """By hand, so that Django's own machinery is not run through: it does not even see it."""
    publish(source=NEWER, file="register.yaml", at=now + timedelta(days=1))
    first = current()
    with django_assert_num_queries(0):
        assert current() is first


def test_nothing_is_in_force_before_the_first_publication() -> None:
    """And the sentence says what to do."""
    Publication.objects.all().delete()
    with pytest.raises(NothingPublished, match="seloste publish"):
        current()
