"""What letters call a field, and what a register calls it."""

from seloste.core.letters.called import called_by, key_called


def test_a_field_is_found_by_its_own_key_first() -> None:
    """A register that calls it as letters do needs no other name."""
    assert key_called("company", {"company", "organisation"}) == "company"
    assert key_called("company", {"name", "organisation"}) == "organisation"


def test_what_a_register_does_not_keep_stands_for_itself() -> None:
    """It is shown as the letter says it, and nothing is guessed."""
    assert key_called("photo", {"name"}) == "photo"
    assert key_called("company", {"name"}) == "company"


def test_other_names_are_told_with_their_keys() -> None:
    """For a page that shows what was read."""
    assert called_by({"name", "organisation", "telephone", "email"}) == {
        "company": "organisation",
        "phone": "telephone",
    }
