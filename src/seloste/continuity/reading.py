"""Reading a backup whole, and believing it only when everything in it agrees with its manifest."""

from collections.abc import Iterator
from pathlib import Path

from seloste.continuity.manifest import MANIFEST, Digest, Frame, Kind, Manifest, frames, parse
from seloste.continuity.snapshots import ALIASES, technique
from seloste.vault.archives import BadArchive, read, read_header, register_id


class _Content:
    """The frames of an archive but the last, which is its manifest."""

    def __init__(self, file: Path, kind: Kind) -> None:
        self._file, self._kind, self._digest = file, kind, Digest()
        self._manifest: Manifest | None = None

    def __iter__(self) -> Iterator[Frame]:
        with self._file.open("rb") as opened:
            if read_header(opened).kind != self._kind:
                raise BadArchive(f"It is not a backup of the {self._kind}.")
            opened.seek(0)
            for name, content in frames(read(opened)):
                if self._manifest is not None:
                    raise BadArchive("Something follows its manifest: it is not as Seloste wrote it.")
                if name == MANIFEST:
                    self._manifest = parse(content)
                    continue
                self._digest.add(name, content)
                yield name, content

    @property
    def manifest(self) -> Manifest:
        """The manifest, once everything was read and its digest agrees."""
        if self._manifest is None or self._manifest.digest != self._digest.hexdigest():
            raise BadArchive("It has no manifest, or another content than its manifest says.")
        return self._manifest


def content(file: Path, *, kind: Kind) -> Iterator[Frame]:
    """Yield the parts of a backup that ``checked`` has found to be whole."""
    return iter(_Content(file, kind))


def checked(file: Path, *, kind: Kind, aside: Path, keep: bool = False) -> Manifest:
    """Read a backup whole and return its manifest; ``aside`` is written meanwhile, and kept if ``keep``.

    Raises:
        BadArchive: it is not whole, of another register, of another kind of database, or not as it says.
    """
    inner = _Content(file, kind)
    try:
        found = technique(ALIASES[kind]).examine(inner, aside)
        manifest = inner.manifest
        if manifest.register_id != register_id():
            raise BadArchive("It is of another register.")
        if manifest.kind is not kind or manifest.tables != dict(found.tables):
            raise BadArchive("It does not hold the rows that its manifest counts.")
        if manifest.checkpoint != found.checkpoint:
            raise BadArchive("The log in it does not end where its manifest says.")
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    if not keep:
        aside.unlink(missing_ok=True)
    return manifest
