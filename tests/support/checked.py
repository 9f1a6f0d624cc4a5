"""Holding the example register against the rules, after changes to it."""

from datetime import date

from described import stated

from seloste.core.description.rules import check

DAY = date(2026, 11, 23)
"""The day on which the example is right in every way."""


def checked(*changes, on=DAY):
    """Return what there is to mend in the example once ``changes`` have been made to its tree, in their order."""
    return check(stated(*changes), on=on)


def put(path, value):
    """Return the change that writes ``value`` at a path such as ``fields.name.purposes``."""
    *steps, last = path.split(".")

    def change(tree):
        node = tree
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node.setdefault(step, {})
        node[int(last) if isinstance(node, list) else last] = value

    return change


def drop(path):
    """Return the change that removes what is at a path."""
    *steps, last = path.split(".")

    def change(tree):
        node = tree
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        node.pop(int(last) if isinstance(node, list) else last)

    return change


def without(path, *names):
    """Return the change that takes words out of the list at a path."""
    *steps, last = path.split(".")

    def change(tree):
        node = tree
        for step in steps:
            node = node[step]
        node[last] = [name for name in node[last] if name not in names]

    return change


def texts(text):
    """Return a text for each language of the example."""
    return dict.fromkeys(("en", "fi", "sv"), text)
