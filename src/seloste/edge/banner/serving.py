"""The banner as bytes: configuration and its hash, script, style sheet, texts of one language."""

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from seloste.core.description import Description, Language
from seloste.core.description.devices import KEPT_CHOICE, KEPT_FOR, KEPT_RECEIPT
from seloste.edge.banner.asked import Asked, asked
from seloste.edge.banner.layers import NECESSARY, layers, own_words

STATIC: Final = Path(__file__).parents[1] / "static"
LIBRARY: Final = STATIC / "vendored" / "choices.umd.js"
ADAPTER: Final = (
    "begin.js",
    "library",
    "settings",
    "trusted.js",
    "kept.js",
    "sent.js",
    "clearing.js",
    "signals.js",
    "held.js",
    "layers.js",
    "end.js",
)
"""The parts of the script in their order; each file is one behaviour, all share one scope."""


def configuration(description: Description, language: Language) -> dict[str, Any]:
    """Return all that is asked of a visitor who reads ``language``, texts included.

    Raises:
        ValueError: the register is not described in ``language``.
    """
    description.require_language(language)
    return {
        "language": language.value,
        "purposes": {each.key: _behaviour(each) for each in asked(description)},
        "days": KEPT_FOR.count,
        "layers": layers(description, language),
        "words": own_words(description, language),
    }


def configuration_hash(description: Description) -> str:
    """Return the SHA-256 over what is asked, in all languages, as 64 hexadecimal digits.

    Whatever a visitor was shown is found again by it, and whatever changes there asks again
    (GDPR Art. 7(1); EDPB 05/2020, paragraphs 104 to 111). The languages' order does not matter.
    """
    said = {language.value: configuration(description, language) for language in description.languages}
    return hashlib.sha256(_canonical(said)).hexdigest()


def script(description: Description, *, notice: str = "../notice/") -> bytes:
    """Return the script: library, configuration without texts, adapter.

    ``notice`` is the address of the privacy notice, relative to the script's own or absolute; the language
    is added to it as ``?lang=``.
    """
    settings = {
        "hash": configuration_hash(description),
        "languages": [language.value for language in description.languages],
        "purposes": {each.key: _behaviour(each) for each in asked(description)},
        "necessary": NECESSARY,
        "days": KEPT_FOR.count,
        "choice": KEPT_CHOICE,
        "receipt": KEPT_RECEIPT,
        "notice": notice,
    }
    parts = {
        "library": LIBRARY.read_text(encoding="utf-8") + ";\n",
        "settings": f"const settings = {json.dumps(settings, ensure_ascii=True)};\n",
    }
    return "".join(parts.get(each) or _lean(each) for each in ADAPTER).encode()


def style() -> bytes:
    """Return the style sheet; it depends on no description."""
    return _lean("banner.css").encode()


def texts(description: Description, language: Language) -> bytes:
    """Return the texts of one language as JSON, with the hash of the configuration that they belong to.

    Raises:
        ValueError: the register is not described in ``language``.
    """
    said = configuration(description, language)
    told = {"hash": configuration_hash(description), "layers": said["layers"], "words": said["words"]}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _behaviour(each: Asked) -> dict[str, Any]:
    """Return what the browser does about a purpose."""
    return {
        "sharing": each.sharing,
        "signals": list(each.signals),
        "stores": [[cookie.kind.value, name] for name, cookie in each.cookies.items()],
    }


def _canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@cache
def _lean(name: str) -> str:
    """Return one of our own files without indentation and without lines that hold only a comment.

    The files are written for it: no string goes over a line, and a comment has its lines to itself.
    """
    lines = (line.strip() for line in (STATIC / "banner" / name).read_text(encoding="utf-8").splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith(("//", "/*")))
