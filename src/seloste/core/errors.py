"""The base of every error whose message is one clear sentence for the person who caused it."""


class SelosteError(Exception):
    """Something was wrong with what was given; the message says what, and what to do instead.

    Messages never carry personal data: they may be logged.
    """
