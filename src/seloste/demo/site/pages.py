"""The website's pages as text: filled in from what it says, what the description says, and where everything is."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from seloste.core.description import Description, Language
from seloste.demo.site import companies
from seloste.demo.site.planted import PLANTED
from seloste.demo.site.words import WORDS, Words
from seloste.edge.banner.words import words as of_the_banner

PAGES: Final = Path(__file__).parent / "pages"
ITSELF: Final = {Language.EN: "In English", Language.FI: "Suomeksi", Language.SV: "På svenska"}
"""What each language is called in itself."""
OF_THE_BANNER: Final = ("cc_cookie", "site-choices")
"""What the banner stores, which it says itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the website is, and what is around it; every address without a slash at its end."""

    port: int
    edge: str
    register: str
    description: Description

    @property
    def origin(self) -> str:
        """The website's own address."""
        return f"http://127.0.0.1:{self.port}"

    def of(self, company: str) -> str:
        """Return the address of one of the companies."""
        return f"http://{company}:{self.port}"


def page(place: Place, language: Language) -> str:
    """Return the page on which everything is as described."""
    return _shell(place, language, "main.html", title=WORDS[language].title)


def faulty(place: Place) -> str:
    """Return the page with faults, and with the list of them."""
    planted = "".join(
        f'<tr data-name="{each.name}" data-kind="{each.kind}" data-fault="{each.fault}">'
        f"<th scope='row'><code>{each.name}</code></th><td>{each.kind}</td>"
        f"<td>{each.fault.replace('_', ' ')}</td><td>{escape(each.how)}</td></tr>"
        for each in PLANTED
    )
    analytics = place.of(companies.ANALYTICS)
    script = f'\n<script src="/faulty.js" data-analytics="{analytics}" defer></script>'
    return _shell(
        place, Language.EN, "faults.html", title="A page with faults", scripts=script, planted=planted
    )


def _shell(
    place: Place, language: Language, inner: str, *, title: str, scripts: str = "", planted: str = ""
) -> str:
    words, asks = WORDS[language], of_the_banner(language)
    filled = {
        **{name: escape(text) for name, text in asdict(words).items()},
        **_stored(words),
        "again": escape(asks.reopen),
        "withdraw": escape(asks.withdraw),
        "notice": escape(asks.notice),
        "language": language.value,
        "edge": place.edge,
        "analytics": place.of(companies.ANALYTICS),
        "videos": place.of(companies.VIDEO),
        "social": place.of(companies.SOCIAL),
        "badges": place.of(companies.BADGES),
        "notice_address": f"{place.register}/notice/?lang={language.value}",
        "necessary": " ".join(_necessary(place.description)),
        "states": _states(place.description, language),
        "links": _links(language, here="/faulty/" if planted else f"/{language.value}/"),
        "planted": planted,
        "current": ' aria-current="page"' if planted else "",
        "scripts": scripts,
        "title": escape(title),
    }
    filled["panel"] = _filled("panel.html", filled)
    filled["main"] = _filled(inner, filled)
    return _filled("shell.html", filled)


def _stored(words: Words) -> dict[str, str]:
    """Return the sentences that name what is stored, with its names set as code."""
    named = {
        "counting_stores": ("_mittaus", "mittaus-pages", companies.ANALYTICS),
        "video_stores": ("video_captions", "", companies.VIDEO),
        "like_stores": ("_piiri", "", companies.SOCIAL),
    }
    told = {}
    for sentence, names in named.items():
        first, second, host = (f"<code>{each}</code>" for each in names)
        told[sentence] = escape(getattr(words, sentence)).format(first=first, second=second, host=host)
    return told


def _necessary(description: Description) -> tuple[str, ...]:
    """Return what nobody is asked about: the register's and the banner's own, too, as cookies know no ports."""
    return (*(name for name, each in description.cookies.items() if each.consent is None), *OF_THE_BANNER)


def _states(description: Description, language: Language) -> str:
    no = escape(WORDS[language].no)
    return "".join(
        f'<div><dt>{escape(description.purposes[key].name[language])}</dt><dd data-state="{key}">{no}</dd></div>'
        for key in description.device_purposes
    )


def _links(language: Language, here: str) -> str:
    def link(each: Language) -> str:
        current = ' aria-current="page"' if here == f"/{each.value}/" else ""
        return f'<li><a href="/{each.value}/" lang="{each.value}" hreflang="{each.value}"{current}>{ITSELF[each]}</a></li>'

    return "".join(link(each) for each in sorted(ITSELF, key=lambda each: each is not language))


def _filled(name: str, values: Mapping[str, str]) -> str:
    return _template(name).substitute(values)


@cache
def _template(name: str) -> Template:
    return Template((PAGES / name).read_text(encoding="utf-8"))
