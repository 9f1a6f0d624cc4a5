"""Sentences held against the rules about words, where a notice would have them."""

from datetime import date

from seloste.core.description.rules import wording

TODAY = date(2026, 11, 24)
NOTICE = ("additional", 0, "text")
PURPOSE = ("purposes", "service", "description")


def finds(rule, sentence, path=None):
    """Return the words of ``sentence`` that break ``rule``."""
    if rule == "L01":
        return [words for words, _ in wording.past_acts(sentence, TODAY)]
    return list(wording.found(rule, path or (PURPOSE if rule == "L13" else NOTICE), sentence))


def cases(table):
    """Return the rows of a table of sentences by rule, for parametrizing."""
    return [(rule, sentence) for rule, sentences in table.items() for sentence in sentences]
