"""``seloste`` on a machine whose clock is set back and forth: by the seconds in a file, whenever it is asked."""

import os
import time
from pathlib import Path

SHIFT = Path(os.environ["SELOSTE_TESTS_SHIFT"])
_real = time.time_ns


def _shifted() -> int:
    return _real() + int(SHIFT.read_text()) * 1_000_000_000


time.time_ns = _shifted

from seloste.cli.main import main  # noqa: E402 (the clock comes first)

main()
