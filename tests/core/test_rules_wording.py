"""The rules about words as a whole: where they look, what they quote, and that they neither fail nor dawdle."""

import dataclasses
import re
from datetime import date
from re import _parser as parser

import pytest
from described import SOFTPIX, in_all, softpix
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from worded import NOTICE, TODAY, cases, finds

from seloste.core.description.load import read
from seloste.core.description.rules import wording
from seloste.core.description.rules.phrases import PAST, WORDINGS, fold, sentences
from seloste.core.document import texts
from seloste.core.language import Language
from seloste.core.notice import build

IDS = tuple(rule.id for rule in wording.RULES)
ROWS = [(each, row) for each in WORDINGS for row in each.phrases]
PATTERNS = [
    *PAST,
    *(row.pattern for _, row in ROWS),
    *(pattern for each in WORDINGS for pattern in (*each.right, *each.unless, *each.settled, each.denied)),
]
LONG = "By visiting or using any of the services that we and our partners offer you consent to everything."


def findings(source, on=TODAY):
    """Return what the rules find in a description's text."""
    statement = read(source)
    return [finding for rule in wording.RULES for finding in rule.findings(statement, on)]


def with_section(text, *, section="additional"):
    """Return the example's text with one further section, and the line of its English text."""
    tree = {section: [{"title": in_all("Title"), "text": {"en": text, "fi": "Seloste.", "sv": "Text."}}]}
    source = SOFTPIX.read_text(encoding="utf-8").rstrip("\n") + "\n"
    lines = [f"{section}:", "  - title: {en: Title, fi: Otsikko, sv: Titel}", "    text:"]
    lines += [f'      en: "{text}"', "      fi: Seloste.", "      sv: Text."]
    assert YAML(typ="safe").load("\n".join(lines))[section][0]["text"] == tree[section][0]["text"]
    return source + "\n".join(lines) + "\n", source.count("\n") + 4


@pytest.mark.parametrize(
    ("each", "row"), ROWS, ids=[f"{each.rule}-{row}" for row, (each, _) in enumerate(ROWS)]
)
def test_each_row_finds_its_own_example(each, row):
    """A row that finds nothing is dead, and nobody would see it."""
    alone = dataclasses.replace(each, phrases=(row,))
    assert list(alone.found(fold(row.example)))


def test_each_rule_about_words_has_words_in_every_language_table():
    """Eleven rules look for phrases; acts are looked for by the table of statutes."""
    assert {each.rule for each in WORDINGS} == set(IDS) - {"L01"}
    assert all(sum(each.rule == rule for each in WORDINGS) >= len(Language) for rule in IDS if rule != "L01")


def _most(tree):
    for operation, argument in tree:
        if operation in (parser.MAX_REPEAT, parser.MIN_REPEAT):
            yield argument[1]
            yield from _most(argument[2])
        elif operation is parser.SUBPATTERN:
            yield from _most(argument[3])
        elif operation is parser.BRANCH:
            for branch in argument[1]:
                yield from _most(branch)
        elif operation in (parser.ASSERT, parser.ASSERT_NOT):
            yield from _most(argument[1])


def test_nothing_in_a_phrase_repeats_without_bound():
    """Each step forward costs at most so much, however the text is made: the time is in proportion to it."""
    for pattern in PATTERNS:
        assert max(_most(parser.parse(pattern.pattern)), default=0) <= 60, pattern.pattern


def test_no_gap_is_left_unspelled():
    """A gap needs a space on both sides, or it would be looked for as it stands."""
    assert not [pattern.pattern for pattern in PATTERNS if re.search(r"…|\.\.|~", pattern.pattern)]


def test_the_example_says_nothing_that_the_rules_forbid():
    """What we show as right must be right."""
    assert findings(SOFTPIX.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("language", tuple(Language))
def test_our_own_notice_says_nothing_that_the_rules_forbid(language):
    """The sentences that a notice is built from are held to the same rules."""
    notice = build(softpix(), language, content_hash="0" * 64)
    said = [text for text in texts(notice.blocks) if text]
    assert len(said) > 100
    assert [(rule, words) for rule in IDS for text in said for words in finds(rule, text, NOTICE)] == []


def test_a_finding_stands_on_the_line_of_the_language_that_says_it():
    """The writer is led to the sentence, and sees which words are meant."""
    source, line = with_section("The data is stored in Finland. By visiting the site you consent to cookies.")
    (finding,) = findings(source)
    assert (finding.rule, finding.line) == ("L02", line)
    assert finding.message.startswith("“additional.0.text” (en) says “By visiting the site you consent”: ")
    assert finding.remedy


def test_words_in_a_purpose_are_named_with_the_purpose():
    """A purpose is called by its key, as elsewhere."""
    source = SOFTPIX.read_text(encoding="utf-8").replace(
        "en: Invoicing records and bookkeeping", "en: Invoicing, bookkeeping etc."
    )
    (finding,) = findings(source)
    assert finding.rule == "L13"
    assert finding.message.startswith("Purpose “accounting” (en) says “etc.”: ")


def test_a_text_left_in_another_language_is_found_too():
    """A copied text breaks the rule in the language that it was left in."""
    source, line = with_section("Käyttämällä sivustoa annat suostumuksesi tietojesi käsittelyyn.")
    assert [(finding.rule, finding.line) for finding in findings(source)] == [("L02", line)]


def test_two_breaches_in_one_text_are_both_found():
    """Mending the first shows no second that was there all along."""
    assert finds("L19", "Requests must be in writing. We handle only written requests.") == [
        "Requests must be in writing",
        "only written requests",
    ]


def test_catch_all_words_are_forbidden_in_purposes_only():
    """Elsewhere an example helps the reader."""
    sentence = "The log notes what is done, for example reading."
    assert finds("L13", sentence)
    assert finds("L13", sentence, NOTICE) == []
    assert finds("L13", sentence, ("purposes", "security", "balancing")) == []


TERMS = ("terms", "clauses", 0, "text")
CONSENT = ("purposes", "marketing", "consent", "text")


@pytest.mark.parametrize(
    ("rule", "sentence"),
    cases(
        {
            "L24": (
                "By ordering you accept these terms.",
                "The customer is responsible for damage by viruses.",
                "Jos jokin ehto on pätemätön, muut pysyvät voimassa.",
                "Om en bestämmelse är ogiltig gäller de övriga.",
            ),
            "L22": ("We are not responsible for breaks in the electricity supply.",),
        }
    ),
)
def test_what_belongs_to_a_contract_may_stand_in_the_terms(rule, sentence):
    """The terms of service are a contract; the notice is none."""
    assert finds(rule, sentence, NOTICE)
    assert finds(rule, sentence, TERMS) == []


def test_a_release_from_all_liability_is_forbidden_in_the_terms_too():
    """Art. 82 gives claims that no contract takes away."""
    assert finds("L22", "The customer releases us from all liability.", TERMS)


@pytest.mark.parametrize(
    "sentence",
    [
        "I agree that Softpix sends me offers by e-mail.",
        "Suostun siihen, että saan tarjouksia sähköpostitse.",
        "Jag samtycker till att få erbjudanden per e-post.",
    ],
)
def test_a_person_may_agree_in_the_words_of_a_consent(sentence):
    """That is what the words of a consent are for; in a notice they make a contract of it."""
    assert finds("L24", sentence, CONSENT) == []
    assert finds("L24", sentence, NOTICE)


def test_agreeing_to_the_notice_is_forbidden_in_a_consent_too():
    """Art. 7(2): a consent is asked apart from other matters."""
    assert finds("L24", "I have read and accept the privacy policy.", CONSENT)


def test_an_act_may_be_cited_until_it_is_repealed():
    """The Personal Data Act held until the end of 2018."""
    text = "We comply with the Personal Data Act (523/1999)."
    assert wording.past_acts(text, date(2018, 12, 31)) == ()
    assert [words for words, _ in wording.past_acts(text, date(2019, 1, 1))] == ["Personal Data Act"]


def test_the_remedy_names_the_act_that_holds_now():
    """An act that was replaced by an act that was replaced leads to the one in force."""
    source, line = with_section("The register follows the Personal Data File Act.")
    (finding,) = findings(source)
    assert (finding.rule, finding.line) == ("L01", line)
    assert "1987" not in finding.remedy
    assert "Data Protection Act (1050/2018)" in finding.remedy


def test_an_act_that_a_purpose_rests_on_is_another_rules_matter():
    """What is cited as a basis is looked up by its number, once."""
    source = SOFTPIX.read_text(encoding="utf-8").replace("Accounting Act (1336/1997)", "Act 523/1999", 1)
    assert findings(source) == []


def test_long_words_are_quoted_shortly():
    """A message stays a sentence; beginning and end tell which words are meant."""
    (words,) = finds("L02", LONG)
    assert len(words) <= wording.LONGEST_QUOTE
    assert words.startswith("By visiting") or words.endswith("consent")
    assert wording.quoted(LONG, (0, len(LONG))).endswith("to everything.")
    assert len(wording.quoted("x" * 300, (0, 300))) <= wording.LONGEST_QUOTE


def test_the_middle_of_long_words_is_left_out_between_whole_words():
    """What is as long as a message repeats is repeated whole."""
    assert wording.quoted(LONG, (0, len(LONG))) == (
        "By visiting or using any of the … offer you consent to everything."
    )
    assert wording.quoted(LONG, (3, 83)) == LONG[3:83]
    assert "…" in wording.quoted(LONG, (3, 84))


def test_of_words_that_overlap_the_first_and_longest_are_told():
    """In the order of the text; what begins where others end stands by itself."""
    spans = [(8, 12), (0, 3), (5, 9), (0, 5), (12, 13)]
    assert list(wording._apart(spans)) == [(0, 5), (5, 9), (12, 13)]  # noqa: SLF001


@pytest.mark.parametrize(
    ("stem", "act", "no_act"),
    [
        ("henkilötietola", "Henkilötietolain", "henkilötietolajit"),
        ("henkilötietola", "henkilötietolaki", "henkilötietolauseke"),
        ("personuppgiftslag", "personuppgiftslagen", "personuppgiftslagring"),
        ("data protection directive", "Data Protection Directive", "a data protection directory"),
    ],
)
def test_an_act_is_known_in_each_of_its_forms_and_no_other_word_is_taken_for_it(stem, act, no_act):
    """Kinds of data and storing data begin alike in Finnish and Swedish."""
    pattern = wording._called(stem)  # noqa: SLF001
    assert pattern.search(f"By the {act}, of course.")[0] == act
    assert pattern.search(f"About {no_act} of people.") is None


def test_abbreviations_end_no_sentence():
    """“e.g.” stands in the middle of what belongs together."""
    text = "We use it e.g. for invoices, cf. No. 5. Then it ends."
    assert [sentence for _, sentence in sentences(text)] == [
        "We use it e.g. for invoices, cf. No. 5.",
        "Then it ends.",
    ]


def test_paragraphs_and_items_are_apart():
    """What a line break merely wraps is one sentence; what stands in another item is another."""
    assert fold("By visiting\nthe  site") == "By visiting the site"
    assert finds("L02", "By visiting\nthe site you\nconsent.")
    assert finds("L02", "- by visiting the site\n- you consent to marketing") == []


@given(st.text(max_size=300))
def test_no_text_makes_the_rules_fail(text):
    """Whatever somebody writes is read; what is quoted is a part of it."""
    for rule in IDS:
        for words in finds(rule, text):
            assert 0 < len(words) <= wording.LONGEST_QUOTE


@given(
    st.lists(
        st.sampled_from(
            "by using visiting you consent not no the data is stored or other countries until further notice . , ; ¦ \n"
            "requests must be in writing 523/1999 cookies cannot identify e.g. käyttämällä suostut genom att du samtycker".split(
                " "
            )
        ),
        max_size=60,
    )
)
def test_what_is_found_stands_in_the_sentence(words):
    """The words of a message are the writer's own."""
    text = " ".join(words)
    folded = fold(text)
    for each in WORDINGS:
        for start, end in each.found(folded):
            assert 0 <= start < end <= len(folded)
            assert "\n" not in folded[start:end]
