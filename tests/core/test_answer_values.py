"""How a value that is held is shown to the person it is about: read where it can be, never lost."""

import pytest
from described import in_all, softpix

from seloste.core.description import Language
from seloste.core.notice.reading import Reading
from seloste.core.rights.holdings import Holdings
from seloste.core.rights.told import Told


def born(tree):
    """Add a date."""
    tree["fields"]["born"] = tree["fields"]["position"] | {"label": in_all("Born"), "type": "date"}


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("born", "1990-05-01", "1 May 1990"),
        ("born", "spring of 1990", "spring of 1990"),
        ("born", "1990-02-30", "1990-02-30"),
        ("language", "sv", "Swedish"),
        ("language", "se", "se"),
        ("country", "FI", "Finland"),
        ("of_old", "something", "something"),
    ],
)
def test_a_value_is_shown_in_words_or_else_as_it_is_held(key, value, shown):
    """Art. 15(1): what is held is told, also when today's description could not have taken it."""
    told = Told(reading=Reading(description=softpix(born), language=Language.EN), holdings=Holdings())
    assert told.value(key, value) == shown
