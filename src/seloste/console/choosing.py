"""The forms by which staff write down what a person said, and how it is told what holds now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from seloste.consents.selectors import Objected, Restricted, objections_of, restrictions_of
from seloste.console.reading import purpose_names
from seloste.console.words import CONSENT_CHANNELS, GROUNDS
from seloste.core.consent import Choice, Ground, may_object
from seloste.core.notice.reading import Reading
from seloste.core.terms import language_name
from seloste.people.choosing import CHANNELS

SAID: Final[Mapping[Choice, Promise]] = {
    Choice.GIVEN: _("Yes: they consent"),
    Choice.REFUSED: _("No: they refuse"),
    Choice.WITHDRAWN: _("No longer: they withdraw their consent"),
}
"""What somebody can say about a consent; confirming is theirs alone, with the link in our letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The published words of one consent: in the person's language, and in the others of the register."""

    purpose: str
    texts: Sequence[tuple[str, str]]

    @property
    def first(self) -> tuple[str, str]:
        """The language to begin with, and the words in it."""
        return self.texts[0]

    @property
    def others(self) -> Sequence[tuple[str, str]]:
        """The same in the other languages."""
        return self.texts[1:]


class Heard(forms.Form):
    """How what a person said reached us; ``speaks`` is the language they are addressed in, if it is known."""

    act = forms.ChoiceField(
        label=_("How they said it"),
        choices=[(act.value, CONSENT_CHANNELS[channel]) for act, channel in CHANNELS.items()],
        widget=forms.RadioSelect,
    )

    def __init__(self, read: Reading, speaks: str = "", written: Any = None) -> None:
        super().__init__(written)
        self.ask(read, speaks)
        self.order_fields([name for name in self.fields if name != "act"])

    def ask(self, read: Reading, speaks: str) -> None:
        """Add what the description has to be asked for."""


class Consent(Heard):
    """What a person said about one consent."""

    def ask(self, read: Reading, speaks: str) -> None:
        """Ask about which purpose, what was said, and in which language."""
        languages = read.description.languages
        self.fields["about"] = _purposes(read.description.consents_of_people, read, _("What it is about"))
        self.fields["choice"] = forms.ChoiceField(
            label=_("What they said"), choices=list(SAID.items()), widget=forms.RadioSelect
        )
        self.fields["language"] = forms.ChoiceField(
            label=_("Language they were asked in"),
            help_text=_(
                "A yes is to the words published in this language, which you read out or gave to them."
            ),
            choices=[(language.value, language_name(language.value, read.words)) for language in languages],
            initial=speaks if speaks in set(languages) else languages[0].value,
        )


class Objection(Heard):
    """What a person objects to."""

    def ask(self, read: Reading, speaks: str) -> None:  # noqa: ARG002 (no words are asked)
        """Ask about which purpose."""
        keys = [key for key in read.description.purposes if may_object(key, read.description)]
        self.fields["about"] = _purposes(keys, read, _("What they object to"))


class Restriction(Heard):
    """Why processing is to be restricted."""

    ground = forms.ChoiceField(
        label=_("Why"),
        choices=[(ground.value, GROUNDS[ground]) for ground in Ground],
        widget=forms.RadioSelect,
    )


class Lifting(forms.Form):
    """When the person was told that a restriction is lifted."""

    informed_at = forms.DateTimeField(
        label=_("When they were told"),
        help_text=_("After the restriction began, and before now."),
        widget=forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


def words_to_read(read: Reading, speaks: str) -> list[Words]:
    """Return the words of each consent, to be read out before somebody says yes."""
    names = purpose_names(read)
    languages = sorted(read.description.languages, key=lambda language: language != speaks)
    return [
        Words(
            purpose=names[key],
            texts=[(language.value, consent.text[language]) for language in languages],
        )
        for key in read.description.consents_of_people
        if (consent := read.description.purposes[key].consent) is not None
    ]


def objected(members: Sequence[UUID], about: frozenset[str]) -> list[Objected]:
    """Return the objections of a person to these purposes, newest first."""
    found = [each for member in members for each in objections_of(member) if each.purpose in about]
    return sorted(found, key=lambda each: each.at, reverse=True)


def restricted(members: Sequence[UUID]) -> list[tuple[UUID, Restricted]]:
    """Return the restrictions of a person's data, newest first, each with whose row it is."""
    found = [(member, each) for member in members for each in restrictions_of(member)]
    return sorted(found, key=lambda pair: pair[1].at, reverse=True)


def _purposes(keys: Sequence[str], read: Reading, label: Any) -> forms.ChoiceField:
    names = purpose_names(read)
    return forms.ChoiceField(
        label=label,
        choices=[(key, names[key]) for key in keys],
        widget=forms.RadioSelect,
        initial=keys[0] if len(keys) == 1 else None,
    )
