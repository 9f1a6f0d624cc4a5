"""Copies of identity papers that come unasked: which are so surely ones that they are not kept.

EDPB Guidelines 01/2022, paragraphs 73 to 79. What is not kept is lost: a file that only may be one (“order id.pdf”,
“boarding pass.pdf”) is kept, and shown to a person as what it may be.
"""

import re
from typing import Final

from seloste.core.letters.attachments import Attachment, FoundType
from seloste.core.letters.folding import even

_SCANS: Final = frozenset({FoundType.PDF, FoundType.PNG, FoundType.JPEG, FoundType.GIF, FoundType.WEBP})
_PAPER: Final = re.compile(
    r"(?<![^\W_])(?:passport\w*|passi(?:n|ni)?|passi ?kopio\w*|pass ?kopia\w*|reisepass\w*|personalausweis\w*"
    r"|henkilokort\w*|henkilollisyystodist\w*|ajokort\w*|korkort\w*|fuhrerschein\w*|legitimation\w*|id-?kort\w*"
    r"|identity ?(?:card|document)\w*|id ?card\w*|driv(?:ing|er'?s?)[ _-]?licen[cs]e\w*)(?![^\W_])"
)


def is_surely_identity_paper(attachment: Attachment) -> bool:
    """Tell whether a file is a scan that its own name calls a passport, an identity card or a driving licence."""
    return attachment.found_type in _SCANS and _PAPER.search(even(attachment.name)) is not None
