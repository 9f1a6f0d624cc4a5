"""What the record says of sensitive data and of backups, as far as the description says it and no further."""

import pytest
from described import in_all, softpix

from seloste.core.description import Language
from seloste.core.record import Column, build


def record(change=None):
    """Return the example's record in English."""
    return build(softpix(change), Language.EN, content_hash="0" * 64)


def data(change, purpose):
    """Return the data kept for a purpose, one text for each time limit."""
    (activity,) = [each for each in record(change).activities if each.key == purpose]
    return "\n".join(limit.data for limit in activity.limits)


@pytest.mark.parametrize(
    ("said", "marks"),
    [
        (
            {"sensitivity": "personal_identity_code"},
            "personal identity code, Data Protection Act (1050/2018), section 29",
        ),
        (
            {"sensitivity": "personal_identity_code", "law": in_all("Act 1/2020")},
            "personal identity code, Data Protection Act (1050/2018), section 29, act: Act 1/2020 en",
        ),
        (
            {"sensitivity": "special_category", "condition": "explicit_consent"},
            "special category, Article 9, explicit consent (Article 9(2)(a))",
        ),
    ],
)
def test_sensitive_data_is_marked_with_what_is_said_of_it(said, marks):
    """A condition of Art. 9(2) only where there is one, an act only where one is named."""
    text = data(lambda tree: tree["fields"]["position"].update(said), "customer_relationship")
    assert f"Position [{marks}]" in text


def test_ordinary_data_is_not_marked():
    """A mark that everything has says nothing."""
    assert "Position" in data(None, "customer_relationship")
    assert "[" not in data(None, "customer_relationship")


def test_how_long_backups_live_is_said_where_it_is_known():
    """Art. 30(1)(f): what is erased lives on in them; of what is not known nothing is made up."""

    def unknown(tree):
        del tree["deployment"]["backup"]["keeps"]

    kept, unkept = record().general[Column.SYSTEM], record(unknown).general[Column.SYSTEM]
    assert "35 days" in kept
    assert "days" not in unkept
    assert len(kept.splitlines()) == len(unkept.splitlines()) == 3
    assert kept.splitlines()[1].startswith(unkept.splitlines()[1].rstrip("."))
