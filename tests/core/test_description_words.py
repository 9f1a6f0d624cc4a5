"""The words in which a description is refused, to the letter: people mend their file by them."""

import pytest
from described import stated

from seloste.core.description import DescriptionError, load, read


def refused(change):
    """Return what is said of the example after a change."""
    with pytest.raises(DescriptionError) as found:
        stated(change)
    return [problem.message for problem in found.value.problems]


def test_a_key_like_none_other_is_to_be_removed():
    """There is nothing to guess."""
    assert refused(lambda tree: tree.update(zzzzqqqq=1)) == ["“zzzzqqqq” is not known. Remove it."]


def test_of_several_keys_alike_the_nearest_is_meant():
    """One guess, not a list."""
    assert refused(lambda tree: tree["controller"].update(addres="x")) == [
        "“controller.addres” is not known. Did you mean “address”?"
    ]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda tree: tree["controller"].update(country="Finland"), "controller.country"),
        (lambda tree: tree["register"].update(key="Our register"), "register.key"),
        *(
            (
                lambda tree, host=host: tree["recipients"]["hosting"].update(hosts=[host]),
                "recipients.hosting.hosts.0",
            )
            for host in ("https://example.com", "example", "Example.com", "*", "*.com", "a.*.com", "-a.com")
        ),
    ],
)
def test_what_has_a_form_is_told_the_form(change, where):
    """Keys, countries and hosts."""
    (message,) = refused(change)
    assert message == (
        f"“{where}” has a form that is not allowed here; keys are small letters, digits and _, "
        "countries are two capital letters, hosts are names such as cdn.example.com or *.example.com."
    )


def test_a_length_of_time_is_told_what_to_write():
    """In our words, without the words of the program before them."""
    assert refused(lambda tree: tree["retention"]["relationship"].update(keep="for ever")) == [
        "“retention.relationship.keep”: write a period as a number and a unit: 30 days, 6 months, 1 year."
    ]


def test_a_text_says_something():
    """A blank is no text."""
    assert refused(lambda tree: tree["register"]["name"].update(sv=" ")) == [
        "“register.name”: a text must say something in each of its languages."
    ]


@pytest.mark.parametrize("reading", [read, load])
def test_a_file_that_nobody_named_is_the_register(reading):
    """Errors always name a file."""
    with pytest.raises(DescriptionError) as found:
        reading("- a list")
    assert found.value.problems[0].file == "register.yaml"
    with pytest.raises(DescriptionError) as found:
        reading("- a list", file="mine.yaml")
    assert found.value.problems[0].file == "mine.yaml"


def test_what_is_missing_is_refused_with_the_name_of_the_file():
    """As much as what is wrong."""
    with pytest.raises(DescriptionError) as found:
        load("seloste: 1\n", file="mine.yaml")
    assert {problem.file for problem in found.value.problems} == {"mine.yaml"}
    assert str(found.value).startswith("mine.yaml:1: “register” is missing; add it.")
