"""Contracts as facts: who is party to which contract, for which services, from when to when, and every change.

A purpose that rests on a contract (Art. 6(1)(b)) is carried by a fact from here and by nothing else. People are
named by identifier only; what was agreed in words is a record, sealed, in the people room.
"""
