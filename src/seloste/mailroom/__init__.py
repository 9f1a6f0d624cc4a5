"""Letters in and letters out, kept sealed. What a letter means is decided elsewhere.

A letter that came in has a key of its own, because nobody is known to have written it until that is
settled. Letters out are queued in the transaction that causes them and leave by the worker.
"""
