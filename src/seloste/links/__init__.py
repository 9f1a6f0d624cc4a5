"""Links and codes sent by mail: random, kept as hashes, ending by themselves, counted when guessed.

A link proves that somebody reads the mailbox it was sent to, for one matter; what follows from that is the
business of the room that made it.
"""
