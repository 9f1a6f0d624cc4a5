"""The privacy notice (Art. 13, 14), built from a register description and from nothing else.

The parts that an answer to a request for access says as well (purposes, recipients, transfers, retention,
rights) live here too, and can be asked for some purposes only.
"""

from seloste.core.notice.build import build

__all__ = ["build"]
