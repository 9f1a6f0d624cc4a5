"""How one installation is put together: configuration, Django settings, addresses, worker.

Nothing here knows about people; every room is named here and nowhere else as a whole.
"""
