"""The papers made from a description: its notice, record of processing and terms of service, as text."""

from datetime import date
from functools import cache

from described import ASSOCIATION, SOFTPIX, stated

from seloste.core import record, service_terms
from seloste.core.description import Language, content_hash, load
from seloste.core.description.rules import check
from seloste.core.document import texts
from seloste.core.notice import build as notice

TODAY = date(2026, 11, 23)


@cache
def papers(path=SOFTPIX):
    """Return the text of each paper of an example, by its name and language."""
    source = path.read_text(encoding="utf-8")
    described, digest = load(source), content_hash(source)
    made = {}
    for language in Language:
        made["notice", language] = notice(described, language, content_hash=digest)
        made["record", language] = record.document(record.build(described, language, content_hash=digest))
        made["terms", language] = service_terms.build(described, language)
    return {
        key: "\n".join((paper.title, *(text for pair in paper.meta for text in pair), *texts(paper.blocks)))
        for key, paper in made.items()
        if paper is not None
    }


def findings(change, *, on=TODAY):
    """Return the rules that a change to the example breaks."""
    return {finding.rule for finding in check(stated(change), on=on)}


def saying(text, *, language="en", section="additional"):
    """Return a change that lets the example say ``text`` in one of its languages."""
    words = {key: text if key == language else "–" for key in ("en", "fi", "sv")}

    def change(tree):
        part = {"title": {"en": "More", "fi": "Lisää", "sv": "Mer"}, "text": words}
        if section == "terms":
            tree["terms"]["clauses"].append(part)
        else:
            tree.setdefault("additional", []).append(part)

    return change


__all__ = ["ASSOCIATION", "SOFTPIX", "TODAY", "findings", "papers", "saying"]
