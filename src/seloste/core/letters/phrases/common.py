"""What every language's reading sets aside, in bare letters."""

import re
from typing import Final

SET_ASIDE: Final = (
    # Art. 17(2): others are told of an erasure of "any links to, or copy or replication of" the data.
    re.compile(
        r" (?:\S+ ){0,6}(?:replicat\w*|replik\w*|reproduc\w*|reproduk\w*|riproduz\w*|gengivels\w*|jaljenno\w*ista ja kopioista)(?!\w)(?: \S+){0,4}"
    ),
    re.compile(
        r"\W(?:exact\w* cop\w+|exakt\w* kopi\w+|copies exactes|copias exactas|copie esatte|exacte kopie\w*|copias? exatas|dokladn\w+ kopi\w+|presn\w+ kopi\w+|nojagtige kopier)(?: \S+){0,6}"
    ),
)
