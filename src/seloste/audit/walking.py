"""Walking along the log once: every place against its entry, every checkpoint against the tree so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from seloste.audit import statements
from seloste.audit.findings import MOST, Finding, Findings, Kind
from seloste.audit.marks import Mark
from seloste.audit.models import Leaf
from seloste.audit.reading import BATCH, Place, Sound
from seloste.core.tlog import Tree


@dataclass(slots=True, kw_only=True)
class Walk:
    """How far along the log we are; ``over`` takes its places in order, ``end`` closes the walk.

    ``entries`` and ``mentions`` count the rows that were found where they belong.
    """

    found: Findings
    marks: Iterator[Mark]
    tree: Tree = field(default_factory=Tree)
    entries: int = 0
    mentions: int = 0
    _at: int = 0
    _mark: Mark | None = None
    _passed: int = 0
    _unlike: list[Place] = field(default_factory=list)
    _broken: bool = False

    def __post_init__(self) -> None:
        self._mark = next(self.marks, None)

    def over_sound(self, stretch: Sound) -> None:
        """Walk over places that were found to be sound."""
        self.entries += len(stretch.hashes)
        self.mentions += stretch.mentions
        self._grow(stretch.first, stretch.hashes)

    def over(self, places: Sequence[Place]) -> None:
        """Walk over places one by one."""
        stretch: list[bytes] = []
        for at, place in enumerate(places):
            stretch.append(place.stored)
            if at + 1 == len(places) or places[at + 1].position != place.position + 1:
                self._grow(place.position + 1 - len(stretch), stretch)
                stretch = []
        for place in places:
            self.mentions += place.mentions
            if place.rebuilt is None:
                self.found.add(Finding(kind=Kind.REMOVED, position=place.position))
                continue
            self.entries += 1
            if place.rebuilt != place.stored:
                self._note(place)
            elif not place.listed:
                self.found.add(
                    Finding(kind=Kind.LISTED_WRONG, position=place.position, entry_id=place.entry_id)
                )

    def end(self, size: int) -> None:
        """Reach the end of a log of ``size`` places: pass what is left, and tell moved from changed."""
        if self._at < size:
            self._miss(size)
        while self._mark is not None:
            self._pass_mark(self._mark)
        self._tell_moved_from_changed()

    def _grow(self, position: int, hashes: Sequence[bytes]) -> None:
        """Take the next hashes into the tree, stopping at each checkpoint that lies between them."""
        self._pass_marks(position)
        if position != self._at:
            self._miss(position)
        done = 0
        while self._mark is not None and position + done < self._mark.size < position + len(hashes):
            until = self._mark.size - position
            self.tree = self.tree.append(hashes[done:until])
            done = until
            self._pass_marks(position + done)
        self.tree = self.tree.append(hashes[done:] if done else hashes)
        self._at = position + len(hashes)

    def _pass_marks(self, position: int) -> None:
        while self._mark is not None and self._mark.size <= position:
            self._pass_mark(self._mark)

    def _tell_moved_from_changed(self) -> None:
        rebuilt = [place.rebuilt for place in self._unlike if place.rebuilt]
        moved = set(map(bytes, Leaf.objects.filter(hash__in=rebuilt).values_list("hash", flat=True)))
        for place in self._unlike:
            kind = Kind.REORDERED if place.rebuilt in moved else Kind.CHANGED
            self.found.add(Finding(kind=kind, position=place.position, entry_id=place.entry_id))

    def _miss(self, until: int) -> None:
        self.found.add(Finding(kind=Kind.REMOVED, position=self._at, count=until - self._at))

    def _note(self, place: Place) -> None:
        if len(self._unlike) < MOST:
            self._unlike.append(place)
        else:
            self.found.more += 1

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
            self._passed = mark.size
        self._mark = next(self.marks, None)

    def _tell(self, mark: Mark) -> None:
        """Tell of a checkpoint that fails, and of entries before it that stand out of the order of sealing."""
        for position, entry_id in self._descents(mark):
            self.found.add(Finding(kind=Kind.REORDERED, position=position, entry_id=entry_id))
        self.found.add(Finding(kind=Kind.NOT_CONSISTENT, position=mark.size))

    def _descents(self, mark: Mark) -> list[tuple[int, UUID]]:
        """Return entries with a lower number than the one before them: a sealing goes by ascending numbers."""
        descents: list[tuple[int, UUID]] = []
        previous = b""
        for start in range(self._passed, mark.size, BATCH):
            for position, _, wanted, *_ in statements.places(start, min(start + BATCH, mark.size)):
                if wanted < previous and len(descents) < MOST and len(wanted) == len(previous):
                    descents.append((position, UUID(wanted.decode())))
                previous = wanted
        return descents
