"""What can be done with personal data, and which questions each action brings with it."""

from enum import StrEnum


class Action(StrEnum):
    """What can be done with personal data, or with the register itself."""

    SEARCH = "search"
    READ = "read"
    ADD = "add"
    CORRECT = "correct"
    """Change or complete what is kept (Art. 16), or take a change back."""
    CONCLUDE = "conclude"
    """Make, change or end a contract."""
    CHOOSE = "choose"
    """Write down what a person chose: consent, refusal, withdrawal, objection."""
    RESTRICT = "restrict"
    """Restrict processing, or lift a restriction (Art. 18)."""
    ERASE = "erase"
    MERGE = "merge"
    """Make one person of two, or two again."""
    EXPORT = "export"
    """Take everything about one person out of the register."""
    ANSWER = "answer"
    SORT = "sort"
    SEND = "send"
    READ_LETTERS = "read_letters"
    READ_LOG = "read_log"
    VERIFY_LOG = "verify_log"
    READ_DESCRIPTION = "read_description"
    READ_COOKIE_CHOICES = "read_cookie_choices"
    """See how many visitors chose what about cookies, and a receipt by its number; neither leads to anybody."""
    READ_STAFF = "read_staff"
    """See who has an account, in which role."""
    MANAGE_STAFF = "manage_staff"
    """Make, change and end accounts."""
    RESTORE = "restore"
    """Put a backup in place of the data; done from the shell of the machine, by nobody's role."""


OF_THE_REGISTER = frozenset(
    {
        Action.VERIFY_LOG,
        Action.READ_DESCRIPTION,
        Action.READ_COOKIE_CHOICES,
        Action.READ_STAFF,
        Action.MANAGE_STAFF,
        Action.RESTORE,
    }
)
"""Actions that touch the data of nobody in the register, and so need no purpose."""

ON_A_BASIS = frozenset({Action.READ, Action.ADD, Action.CORRECT, Action.EXPORT, Action.SEND})
"""Processing that needs the purpose's basis to hold for the person concerned (Art. 6(1))."""

USING = frozenset({Action.READ, Action.CORRECT, Action.MERGE, Action.ERASE, Action.EXPORT, Action.SEND})
"""What a restriction stops (Art. 18(2)): everything but storing. Adding is storing, and erasing is not.

To take down a choice, to restrict or to lift, to note that a contract begins or ends, and to answer the person
are no use of what is stored.
"""

OF_SOMEBODY = frozenset({Action.CORRECT, Action.EXPORT, Action.SEND})
"""Actions that always concern somebody known: when nobody says what holds for them, nothing does."""
