"""The example register, as it is or with a change, for tests of what is made from a description."""

import io
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from seloste.core.description import load

EXAMPLES = Path(__file__).parents[2] / "examples"
SOFTPIX = EXAMPLES / "softpix" / "register.yaml"
ASSOCIATION = EXAMPLES / "association" / "register.yaml"


def softpix(change=None):
    """Return the example's description; ``change`` may edit its parsed YAML first."""
    return _as_it_is() if change is None else load(written(change))


def written(change):
    """Return the example as YAML text, after ``change`` has edited its parsed tree."""
    yaml = YAML(typ="safe", pure=True)
    yaml.representer.ignore_aliases = lambda *_: True
    tree = yaml.load(SOFTPIX.read_text(encoding="utf-8"))
    change(tree)
    out = io.StringIO()
    yaml.dump(tree, out)
    return out.getvalue()


@cache
def _as_it_is():
    return load(SOFTPIX.read_text(encoding="utf-8"))


def in_all(text):
    """Return ``text`` for each language, told apart by it."""
    return {language: f"{text} {language}" for language in ("en", "fi", "sv")}
