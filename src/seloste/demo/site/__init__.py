"""The demo's website: pages that ask with the banner, and stand-ins for the three companies that they load from.

Nothing here knows the register or its database: it is a website like any other, which holds what needs consent
back with ``data-purpose``. One page does everything as described; another has faults, all listed in ``planted``.
"""
