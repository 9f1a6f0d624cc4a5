"""What is wrong with the page with faults, on purpose: everything ``seloste scan`` is to find there, and no more."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Fault(StrEnum):
    """How something on the page differs from its description."""

    UNDECLARED = "undeclared"
    """It is nowhere in the description."""
    BEFORE_CHOICE = "before_choice"
    """It is stored before anybody has chosen, though it waits for consent."""
    TOO_LONG = "too_long"
    """It stays longer than the description says."""
    NOT_NECESSARY = "not_necessary"
    """It is said to be necessary, and is used for something else."""
    UNUSED = "unused"
    """The description lists it, and nothing stores it though its purpose is allowed."""
    NOT_CLEARED = "not_cleared"
    """It stays on the device after consent is withdrawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One fault: what it is about, of which kind that is, and how the page does it."""

    name: str
    kind: str
    """A storage kind of the description, or ``host``."""
    fault: Fault
    how: str


PLANTED: Final = (
    Planted(
        name="ab_group",
        kind="cookie",
        fault=Fault.UNDECLARED,
        how="The server sets it with the page; the description does not know it.",
    ),
    Planted(
        name="merkit.localhost",
        kind="host",
        fault=Fault.UNDECLARED,
        how="A badge is loaded from there at once; no recipient of the description has this host.",
    ),
    Planted(
        name="_mittaus",
        kind="cookie",
        fault=Fault.BEFORE_CHOICE,
        how="The page's own script sets it before anything is chosen, though it waits for consent.",
    ),
    Planted(
        name="_mittaus",
        kind="cookie",
        fault=Fault.TOO_LONG,
        how="It is set for 365 days; the description says 90.",
    ),
    Planted(
        name="route",
        kind="cookie",
        fault=Fault.NOT_NECESSARY,
        how="Each visitor gets a value of their own, which is sent to the analytics company as a visitor's number.",
    ),
    Planted(
        name="video_captions",
        kind="cookie",
        fault=Fault.UNUSED,
        how="The video is shown without the script that remembers the captions, so nothing ever sets it.",
    ),
    Planted(
        name="_piiri",
        kind="cookie",
        fault=Fault.NOT_CLEARED,
        how="It is set for another path, where the banner cannot reach it, and stays after a withdrawal.",
    ),
)
