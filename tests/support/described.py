"""The example register, as it is or with a change, for tests of what is made from a description."""

import io
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from seloste.core.description import Node
from seloste.core.description.load import complete, understand
from seloste.core.description.source import parse, plain

EXAMPLES = Path(__file__).parents[2] / "examples"
SOFTPIX = EXAMPLES / "softpix" / "register.yaml"
ASSOCIATION = EXAMPLES / "association" / "register.yaml"


def softpix(change=None):
    """Return the example's description; ``change`` may edit its parsed YAML first."""
    return _as_it_is() if change is None else complete(stated(change))


def stated(*changes):
    """Return what the example states after ``changes`` have edited its parsed tree; lines are those of its file."""
    tree = _copied(_parsed())
    for change in changes:
        change(tree)
    return understand(Node(value=_lined(tree, 0), path=(), line=1), file="register.yaml")


def written(change):
    """Return the example as YAML text, after ``change`` has edited its parsed tree; it takes much longer."""
    yaml = YAML(typ="safe", pure=True)
    yaml.representer.ignore_aliases = lambda *_: True
    tree = plain(_parsed())
    change(tree)
    out = io.StringIO()
    yaml.dump(tree, out)
    return out.getvalue()


def asks_nobody(tree):
    """Let the website ask its visitors nothing: what waits for consent goes, with its purposes and their recipients."""
    asked = {each["consent"] for each in tree["cookies"].values() if "consent" in each}
    tree["cookies"] = {name: each for name, each in tree["cookies"].items() if "consent" not in each}
    for key in asked:
        del tree["purposes"][key]
    for key, recipient in list(tree["recipients"].items()):
        left = [each for each in recipient["purposes"] if each not in asked]
        if left:
            recipient["purposes"] = left
        else:
            del tree["recipients"][key]


@cache
def _as_it_is():
    return complete(understand(Node(value=_parsed(), path=(), line=1), file="register.yaml"))


@cache
def _parsed():
    return parse(SOFTPIX.read_text(encoding="utf-8"), file="register.yaml").value


def _copied(value):
    """Copy what the parser made, with its lines; ``deepcopy`` takes ten times as long over what nobody reads."""
    if isinstance(value, CommentedMap):
        made = CommentedMap((key, _copied(each)) for key, each in value.items())
    elif isinstance(value, CommentedSeq):
        made = CommentedSeq(map(_copied, value))
    else:
        return value
    made.lc.data = dict(value.lc.data or {})
    return made


def _lined(value, line):
    """Give what a change has put in the lines that the parser would have given it."""
    if isinstance(value, dict):
        made = value if isinstance(value, CommentedMap) else CommentedMap(value)
        known = made.lc.data or {}
        for key in made:
            at = known[key][0] if key in known else line
            made.lc.add_kv_line_col(key, [at, 0, at, 0])
            made[key] = _lined(made[key], at)
        return made
    if isinstance(value, (list, tuple)):
        made = value if isinstance(value, CommentedSeq) else CommentedSeq(value)
        known = made.lc.data or {}
        for position, each in enumerate(made):
            at = known[position][0] if position in known else line
            made.lc.add_idx_line_col(position, [at, 0])
            made[position] = _lined(each, at)
        return made
    return value


def in_all(text):
    """Return ``text`` for each language, told apart by it."""
    return {language: f"{text} {language}" for language in ("en", "fi", "sv")}
