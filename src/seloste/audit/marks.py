"""The checkpoints that the log is held against: those it stores, and those that were kept elsewhere."""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seloste.audit.checkpoints import Signer
from seloste.audit.findings import Finding, Findings, Kind
from seloste.audit.reading import checkpoints
from seloste.core.tlog import BadTree, Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the log must come to after ``size`` leaves; ``kept`` as in a finding."""

    size: int
    root: bytes
    tree: Tree | None = None
    kept: int | None = None


def marks(who: Signer, kept: Sequence[str], *, size: int, found: Findings) -> Iterator[Mark]:
    """Yield the stored checkpoints of up to ``size`` leaves, and all kept ones, smallest first.

    What is not signed by this log's key is found here.
    """
    outside = sorted(_kept(who, kept, found=found), key=lambda mark: mark.size)
    return heapq.merge(_stored(who, size=size, found=found), outside, key=lambda mark: mark.size)


def _kept(who: Signer, notes: Sequence[str], *, found: Findings) -> Iterator[Mark]:
    for number, note in enumerate(notes):
        said = who.read(note)
        if said is None:
            found.add(Finding(kind=Kind.BAD_SIGNATURE, kept=number))
        else:  # one over a longer log than there is will fit nowhere
            yield Mark(size=said.size, root=said.root, kept=number)


def _stored(who: Signer, *, size: int, found: Findings) -> Iterator[Mark]:
    """Yield the stored checkpoints; one that is sealed while we look lies beyond ``size`` and is left."""
    for claimed, note, edge in checkpoints():
        said = who.read(note)
        if said is None or said.size != claimed:
            found.add(Finding(kind=Kind.BAD_SIGNATURE, position=claimed))
        elif said.size <= size:
            yield Mark(size=said.size, root=said.root, tree=_tree(edge))


def _tree(edge: bytes) -> Tree:
    try:
        return Tree.from_bytes(edge)
    except BadTree:
        return Tree()  # that of no checkpoint that is ever stored
