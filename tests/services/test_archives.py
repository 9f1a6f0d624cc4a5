"""Sealed archives: whole and unchanged, or not opened at all."""

import dataclasses
import io
from itertools import pairwise

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as some

from seloste.vault.archives import CHUNK, TAG_BYTES, BadArchive, Writer, read, read_header
from seloste.vault.keyring import create_keyring

pytestmark = pytest.mark.pure
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5)


def sealed(content: bytes, *, kind: str = "data", pieces: int = 10_000) -> bytes:
    """Return an archive of this content, written in pieces."""
    file = io.BytesIO()
    writer = Writer(file, kind=kind)
    for start in range(0, len(content), pieces):
        writer.write(content[start : start + pieces])
    writer.close()
    return file.getvalue()


def opened(archive: bytes) -> bytes:
    """Return the content of an archive."""
    return b"".join(read(io.BytesIO(archive)))


def content(size: int) -> bytes:
    """Return bytes of which no two chunks are the same."""
    return b"".join(number.to_bytes(8, "big") for number in range(size // 8 + 1))[:size]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pieces", [7_001, CHUNK, 1 << 20])
def test_what_was_written_is_read(size: int, pieces: int) -> None:
    """Whatever the size, and however it was cut into pieces."""
    assert opened(sealed(content(size), pieces=pieces)) == content(size)


@pytest.mark.parametrize("size", SIZES)
def test_an_archive_cut_short_anywhere_says_so(size: int) -> None:
    """At the end of a chunk as well, where nothing else would show it."""
    archive = sealed(content(size))
    header = archive.index(b"\n") + 1
    ends = {header + n * (CHUNK + TAG_BYTES) for n in range(4)} | {0, 5, header, len(archive) - 1}
    for end in sorted(end for end in ends if end < len(archive)):
        with pytest.raises(BadArchive):
            opened(archive[:end])


def chunks(archive: bytes) -> tuple[bytes, list[bytes]]:
    """Return the header line and the chunks of an archive."""
    start = archive.index(b"\n") + 1
    step = CHUNK + TAG_BYTES
    return archive[:start], [archive[at : at + step] for at in range(start, len(archive), step)]


def test_chunks_left_out_moved_repeated_or_of_another_archive() -> None:
    """Each would be a backup that nobody made."""
    head, parts = chunks(sealed(content(4 * CHUNK)))
    other = chunks(sealed(content(4 * CHUNK)))[1]
    wrong = [[*parts[:n], *parts[n + 1 :]] for n in range(len(parts))]
    wrong += [
        [*parts[:n], second, first, *parts[n + 2 :]] for n, (first, second) in enumerate(pairwise(parts))
    ]
    wrong += [
        [*parts, parts[-1]],
        [*parts, b""[:0] + parts[0]],
        [parts[0], *parts],
        [other[0], *parts[1:]],
        [],
    ]
    for made in wrong:
        with pytest.raises(BadArchive):
            opened(head + b"".join(made))
    assert opened(head + b"".join(parts)) == content(4 * CHUNK)


@given(place=some.floats(0, 0.999999), bit=some.integers(0, 7))
def test_a_single_bit_changed_anywhere(place: float, bit: int) -> None:
    """In the header, in the salt, in a chunk, in a tag."""
    archive = bytearray(sealed(content(CHUNK + 100)))
    archive[int(place * len(archive))] ^= 1 << bit
    with pytest.raises(BadArchive):
        opened(bytes(archive))


@pytest.mark.parametrize("raw", [b"", b"\n", b"SQLite format 3\0", b"seloste-archive:1 {}\n", b"x" * 5000])
def test_something_that_is_no_archive(raw: bytes) -> None:
    """Told from one that was damaged."""
    with pytest.raises(BadArchive, match="not an archive"):
        opened(raw)


def test_another_registers_key_file(tmp_path, monkeypatch) -> None:
    """The key is named, and the archive stays closed."""
    archive = sealed(b"something")
    monkeypatch.setattr(settings, "KEYRING", create_keyring(tmp_path / "other.json"))
    with pytest.raises(BadArchive, match="another register"):
        opened(archive)


def test_the_right_name_of_key_and_another_key(monkeypatch) -> None:
    """The name alone proves nothing."""
    archive = sealed(b"something")
    ring = settings.KEYRING
    monkeypatch.setattr(settings, "KEYRING", dataclasses.replace(ring, keks={ring.current: bytes(range(32))}))
    with pytest.raises(BadArchive, match="changed"):
        opened(archive)


def test_no_two_archives_share_a_key_or_hold_anything_readable() -> None:
    """The same content twice is two different archives; the key-encryption key is in neither."""
    first, second = sealed(b"the same words" * 100), sealed(b"the same words" * 100)
    assert read_header(io.BytesIO(first)).salt != read_header(io.BytesIO(second)).salt
    assert first[-200:] != second[-200:]
    for archive in (first, second):
        assert b"same words" not in archive
        assert all(secret not in archive for secret in settings.KEYRING.keks.values())
