"""Walking along the log once: every place against its entry, every checkpoint against the tree so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from seloste.audit.findings import MOST, Finding, Findings, Kind
from seloste.audit.marks import Mark
from seloste.audit.models import Leaf
from seloste.audit.reading import Place
from seloste.core.tlog import Tree


@dataclass(slots=True, kw_only=True)
class Walk:
    """How far along the log we are; ``over`` takes its places in order, ``end`` closes the walk."""

    found: Findings
    marks: Iterator[Mark]
    tree: Tree = field(default_factory=Tree)
    _at: int = 0
    _mark: Mark | None = None
    _previous: UUID | None = None
    _descents: list[Place] = field(default_factory=list)
    _unlike: list[Place] = field(default_factory=list)
    _broken: bool = False

    def __post_init__(self) -> None:
        self._mark = next(self.marks, None)

    def over(self, batch: Sequence[Place]) -> None:
        """Walk over the next places."""
        hashes: list[bytes] = []
        for place in batch:
            while self._mark is not None and self._mark.size <= place.position:
                self._grow(hashes)
                self._pass_mark(self._mark)
            if place.position != self._at:
                self._miss(place.position)
            self._at = place.position + 1
            hashes.append(place.stored)
            if place.rebuilt != place.stored:
                self._note(place)
            if place.entry_id is not None:
                self._order(place, place.entry_id)
        self._grow(hashes)

    def end(self, size: int) -> None:
        """Reach the end of a log of ``size`` places: pass what is left, and tell moved from changed."""
        if self._at < size:
            self._miss(size)
        while self._mark is not None:
            self._pass_mark(self._mark)
        self._tell_moved_from_changed()

    def _tell_moved_from_changed(self) -> None:
        rebuilt = [place.rebuilt for place in self._unlike if place.rebuilt]
        moved = set(map(bytes, Leaf.objects.filter(hash__in=rebuilt).values_list("hash", flat=True)))
        for place in self._unlike:
            kind = Kind.REORDERED if place.rebuilt in moved else Kind.CHANGED
            self.found.add(Finding(kind=kind, position=place.position, entry_id=place.entry_id))

    def _grow(self, hashes: list[bytes]) -> None:
        if hashes:
            self.tree = self.tree.append(hashes)
            hashes.clear()

    def _miss(self, until: int) -> None:
        self.found.add(Finding(kind=Kind.REMOVED, position=self._at, count=until - self._at))

    def _note(self, place: Place) -> None:
        if place.rebuilt is None:
            self.found.add(Finding(kind=Kind.REMOVED, position=place.position))
        elif len(self._unlike) < MOST:
            self._unlike.append(place)
        else:
            self.found.more += 1

    def _order(self, place: Place, entry_id: UUID) -> None:
        """Within one checkpoint numbers ascend; where they do not, a failing checkpoint is explained by it."""
        if self._previous is not None and entry_id < self._previous and len(self._descents) < MOST:
            self._descents.append(place)
        self._previous = entry_id

    def _pass_mark(self, mark: Mark) -> None:
        """Compare a checkpoint with the tree; of stored ones that all fail from one on, tell the first."""
        fits = (self.tree.size, self.tree.root()) == (mark.size, mark.root)
        if mark.kept is not None and not fits:
            self.found.add(Finding(kind=Kind.NOT_CONSISTENT, position=mark.size, kept=mark.kept))
        elif mark.kept is None:
            if not fits and not self._broken:
                self._tell(mark)
            elif fits and mark.tree != self.tree:  # the sealer's own copy, which the note does not sign
                self.found.add(Finding(kind=Kind.NOT_CONSISTENT, position=mark.size))
            self._broken = not fits
            self._descents.clear()
            self._previous = None
        self._mark = next(self.marks, None)

    def _tell(self, mark: Mark) -> None:
        for place in self._descents:
            self.found.add(Finding(kind=Kind.REORDERED, position=place.position, entry_id=place.entry_id))
        self.found.add(Finding(kind=Kind.NOT_CONSISTENT, position=mark.size))
