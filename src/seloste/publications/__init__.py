"""Published versions of the register description: what the register may do, since when.

Every room asks here what the description in force says. Nothing here reads or writes personal data.
"""
