"""Backing up, restoring, mending after a crash, and telling whether all is well.

A backup of the data and a backup of the keys are two archives in two places. Whatever is restored, the journal
that lies with the keys is carried out again, so that nobody comes back and no objection is undone. This room
reads tables of other rooms by their names, as a whole, and decides nothing about anybody.
"""
