"""Holding the example register against the rules, after changes to it."""

import copy
from datetime import date
from functools import cache
from itertools import count
from unittest import mock

from described import SOFTPIX
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from seloste.core.description import Node, read
from seloste.core.description.rules import check

DAY = date(2026, 11, 23)
"""The day on which the example is right in every way."""


def checked(*changes, on=DAY):
    """Return what there is to mend in the example once ``changes`` have been made to its tree, in their order."""
    return check(stated(*changes), on=on)


def stated(*changes):
    """Return the changed example as a statement; everything in it has a line of its own.

    Writing and parsing it as YAML, which has tests elsewhere, would take nearly all of the time.
    """
    tree = copy.deepcopy(_tree())
    for change in changes:
        change(tree)
    root = Node(value=_placed(tree, count(1)), path=(), line=1)
    with mock.patch("seloste.core.description.load.parse", return_value=root):
        return read("")


def _placed(value, lines):
    """Return plain values as the parser gives them: with their lines."""
    if isinstance(value, dict):
        made = CommentedMap()
        for key, each in value.items():
            made.lc.add_kv_line_col(key, [next(lines), 0, 0, 0])
            made[key] = _placed(each, lines)
        return made
    if isinstance(value, list):
        made = CommentedSeq()
        for position, each in enumerate(value):
            made.lc.add_idx_line_col(position, [next(lines), 0])
            made.append(_placed(each, lines))
        return made
    return value


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


@cache
def _tree():
    return YAML(typ="safe", pure=True).load(SOFTPIX.read_text(encoding="utf-8"))
