"""A letter's two parts, and who signs it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One letter as plain text: the subject without line breaks, the body ending in one."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who writes: the controller, whom to ask for, the register's address, the link to its privacy notice."""

    controller: str
    contact: str
    email: str
    notice: str
