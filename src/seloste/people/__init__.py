"""The people in the register: fields and records as the description declares them, sealed by person.

Every read goes through the access decision here, where the data is opened, and leaves an entry in the log
in the same transaction. What the decision does not cover is never opened, or dropped before it is returned.
"""
