"""What was done with personal data: entries in the same transaction, sealed into a transparency log.

An entry names people by pseudonyms and keeps its details sealed, under a salted commitment, so that the
details can end while the proof still holds. Nothing here decides; it writes down and proves.
"""
