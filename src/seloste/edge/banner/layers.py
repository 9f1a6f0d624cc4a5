"""Both layers of the banner in one language, in the form that the vendored library takes its texts."""

from collections.abc import Iterable
from html import escape
from typing import Any

from seloste.core.description import Description, Language
from seloste.core.description.devices import KEPT_FOR
from seloste.core.description.schema import Cookie, Recipient
from seloste.core.terms import country, lifetime, terms, word
from seloste.edge.banner.asked import Asked, asked, necessary
from seloste.edge.banner.words import Words, words

NECESSARY = "strictly-necessary"
"""What the library calls the part without a choice; no purpose's key has a hyphen."""


def layers(description: Description, language: Language) -> dict[str, Any]:
    """Return what both layers say; every text from the description is escaped, as the library writes HTML."""
    says, purposes = words(language), asked(description)
    return {
        "consentModal": _first(description, language) if purposes else None,
        "preferencesModal": {
            "title": says.preferences if purposes else says.title,
            "closeIconLabel": says.close,
            **(_buttons(says) | {"savePreferencesBtn": says.save} if purposes else {}),
            "sections": [
                {"description": _introduction(description, language)},
                *(_section(description, each, language) for each in purposes),
                _necessary(description, language),
            ],
        },
    }


def own_words(description: Description, language: Language) -> dict[str, Any]:
    """Return what the adapter says by itself: placeholders, the lasting button, the note about a signal."""
    says = words(language)
    return {
        "acceptOthers": says.accept_others,
        "held": says.held,
        "heldUntitled": says.held_untitled,
        "names": {each.key: description.purposes[each.key].name[language] for each in asked(description)},
        "reopen": says.reopen,
        "show": says.show,
        "signal": escape(says.signal.replace("{choose}", says.choose)),
        "withdraw": says.withdraw,
    }


def _buttons(says: Words) -> dict[str, str]:
    return {"acceptAllBtn": says.accept, "acceptNecessaryBtn": says.reject}


def _first(description: Description, language: Language) -> dict[str, str]:
    """Name the controller, the purposes and the right to withdraw (EDPB 05/2020, paragraph 64)."""
    says = words(language)
    names = (description.purposes[each.key].name[language] for each in asked(description))
    ask = says.ask.format(controller=description.controller.name)
    free = says.free.format(reopen=says.reopen)
    return {
        "title": says.title,
        "description": f"{escape(ask)}{_list(names)}{escape(free)}",
        **_buttons(says),
        "showPreferencesBtn": says.choose,
        "footer": _notice(says),
    }


def _introduction(description: Description, language: Language) -> str:
    says, controller = words(language), description.controller
    told = (says.intro if asked(description) else says.nothing).format(
        controller=controller.name,
        email=controller.email,
        days=lifetime(KEPT_FOR, terms(language)),
        reopen=says.reopen,
    )
    return f"{escape(told)} {_notice(says)}"


def _notice(says: Words) -> str:
    """Return the link to the notice; its address is put in by the browser, which knows where the script is from."""
    return f'<a href="{{notice}}">{escape(says.notice)}</a>'


def _section(description: Description, each: Asked, language: Language) -> dict[str, Any]:
    purpose = description.purposes[each.key]
    told = [purpose.description[language]]
    if purpose.consent:
        told.append(purpose.consent.text[language])
    return {
        "title": escape(purpose.name[language]),
        "description": "<br><br>".join(map(escape, told)) + _recipients(each.recipients, language),
        "linkedCategory": each.key,
        "cookieTable": _table(
            language, (_row(description, name, cookie, language) for name, cookie in each.cookies.items())
        ),
    }


def _recipients(recipients: Iterable[Recipient], language: Language) -> str:
    told = [
        f"{each.called(language)} ({country(each.country, terms(language))}): {each.does[language]}"
        for each in recipients
    ]
    return f"<br><br>{escape(words(language).recipients)}{_list(told)}" if told else ""


def _necessary(description: Description, language: Language) -> dict[str, Any]:
    says = words(language)
    rows = [_row(description, name, cookie, language) for name, cookie in necessary(description).items()]
    return {
        "title": escape(says.necessary),
        "description": escape(says.necessary_why),
        "linkedCategory": NECESSARY,
        "cookieTable": _table(language, rows),
    }


def _row(description: Description, name: str, cookie: Cookie, language: Language) -> dict[str, str]:
    said = terms(language)
    provider = cookie.provider
    if provider != description.controller.name:
        provider += f" ({words(language).third_party})"
    names = [description.recipients[key].called(language) for key in cookie.shared_with]
    if others := [name for name in names if name != cookie.provider]:
        provider += ". " + said.sentences.cookie_shared.format(recipients=", ".join(others))
    told = {
        "name": name,
        "kind": word(said.described.storage_kinds, cookie.kind),
        "purpose": cookie.purpose[language],
        "provider": provider,
        "lasts": lifetime(cookie.lasts, said),
    }
    return {column: escape(text) for column, text in told.items()}


def _table(language: Language, rows: Iterable[dict[str, str]]) -> dict[str, Any]:
    says, labels = words(language), terms(language).labels
    return {
        "headers": {
            "name": says.name,
            "kind": says.kind,
            "purpose": labels.cookie_purpose,
            "provider": labels.cookie_provider,
            "lasts": labels.cookie_lasts,
        },
        "body": list(rows),
    }


def _list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"
