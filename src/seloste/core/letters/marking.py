"""Showing in a letter which of its words were gone by."""

from collections.abc import Iterator
from dataclasses import dataclass

from seloste.core.letters.folding import TYPOGRAPHIC
from seloste.core.letters.kinds import Kind
from seloste.core.letters.quoting import new_lines
from seloste.core.letters.reading import READ_CHARACTERS, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A piece of a letter's text, and what it was gone by for: ``OTHER`` is what made the reading unsure."""

    text: str
    kind: Kind | None


def marked(text: str, reading: Reading) -> tuple[Segment, ...]:
    """Cut ``text``, a letter's full text, at the words that ``reading`` went by; joined, the pieces are ``text`` again.

    Words are looked for where the letter is new, not in what it quotes, and marked where they first stand.
    """
    segments: list[Segment] = []
    done = 0
    for start, end, kind in _disjoint(sorted(_found(text, reading))):
        if start > done:
            segments.append(Segment(text=text[done:start], kind=None))
        segments.append(Segment(text=text[start:end], kind=kind))
        done = end
    if done < len(text):
        segments.append(Segment(text=text[done:], kind=None))
    return tuple(segments)


def _found(text: str, reading: Reading) -> Iterator[tuple[int, int, Kind]]:
    folded, places = _folded(text)
    for ground in reading.grounds:
        words = " ".join(ground.words.split())
        at = folded.find(words) if words else -1
        while at >= 0 and _within_words(folded, at, at + len(words)):
            at = folded.find(words, at + 1)
        if at >= 0:
            yield places[at], places[at + len(words) - 1] + 1, ground.kind


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the new words of ``text`` as phrases are folded, and where in ``text`` each character stands."""
    folded: list[str] = []
    places: list[int] = []
    lines = text.split("\n")
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line) + 1)
    for number in new_lines(text):
        for place, character in enumerate(lines[number] + "\n", start=begins[number]):
            if place >= READ_CHARACTERS * 2:
                break
            small = " " if character.isspace() else character.translate(TYPOGRAPHIC).casefold()
            if small == " " and (not folded or folded[-1] == " "):
                continue
            for one in small:
                folded.append(one)
                places.append(place)
    return "".join(folded), places


def _within_words(folded: str, start: int, end: int) -> bool:
    before, after = folded[max(0, start - 1) : start], folded[end : end + 1]
    return (before.isalnum() and folded[start].isalnum()) or (after.isalnum() and folded[end - 1].isalnum())


def _disjoint(found: list[tuple[int, int, Kind]]) -> Iterator[tuple[int, int, Kind]]:
    """Yield the places without what overlaps an earlier one."""
    done = 0
    for start, end, kind in found:
        if start >= done and end > start:
            yield start, end, kind
            done = end
