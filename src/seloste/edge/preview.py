"""A page with the banner as visitors meet it, for the console to show in a frame: nothing is recorded from it.

It has none of the rights of its origin (``sandbox``), framed or opened by its address, so it has no storage, and no
choice of it is taken. What the browser then refuses to have, cookies, a script of the page's own stands in for, in memory. The banner takes the focus only from whoever is in the
frame: it would otherwise pull the page around it to itself.
"""

from collections.abc import Mapping
from html import escape
from typing import Final

from seloste.core.description import Description, Language
from seloste.edge.loaded import Loaded, made

UNDER: Final = "preview/"
_PAGE: Final = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="page.css">
<script src="page.js"></script>
<script src="banner.js" defer></script>
</head>
<body>
<header>{name}</header>
<main aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></main>
</body>
</html>
"""
_SCRIPT: Final = """\
const jar = new Map();
Object.defineProperty(document, "cookie", {
  get: () => [...jar].map((each) => each.join("=")).join("; "),
  set: (line) => {
    const [name, value] = line.split(";", 1)[0].trim().split(/=(.*)/s);
    jar.set(name, value);
  },
});
const focus = HTMLElement.prototype.focus;
HTMLElement.prototype.focus = function (...given) {
  if (document.hasFocus()) {
    focus.apply(this, given);
  }
};
"""
_STYLE: Final = """\
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; background: light-dark(#fff, #16181a); color: light-dark(#30383b, #d5dbdd); }
header { padding: 1rem 1.5rem; border-bottom: 1px solid light-dark(#dde2e4, #33393c); font-weight: 600; }
main { display: grid; gap: 1rem; padding: 1.5rem; max-width: 44rem; }
i { height: 0.875rem; border-radius: 4px; background: light-dark(#e9edee, #262b2e); }
i:nth-child(3n) { width: 62%; }
i:nth-child(3n + 1) { width: 88%; }
"""


def previews(description: Description, banner: Mapping[str, Loaded]) -> dict[str, Loaded]:
    """Return the page in each language of the description, and all that it loads, by their names under ``/e/``.

    It loads the banner from there as well, so that it is no website's: what a website loads is read by known ones only.
    """
    pages = {each.value: _page(description, each) for each in description.languages}
    own = {
        "page.css": made(_STYLE.encode(), "text/css"),
        "page.js": made(_SCRIPT.encode(), "text/javascript"),
    }
    return {f"{UNDER}{name}": file for name, file in {**banner, **own, **pages}.items()}


def policy(framed_by: str) -> Mapping[str, str]:
    """Return the headers of a preview: ``framed_by`` alone, an origin, shows it in a frame, which has no origin."""
    return {
        "Access-Control-Allow-Origin": "*",
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
            f"form-action 'none'; frame-ancestors {framed_by}; sandbox allow-scripts"
        ),
    }


def _page(description: Description, language: Language) -> Loaded:
    page = _PAGE.format(language=language, name=escape(description.controller.name))
    return made(page.encode(), "text/html")
