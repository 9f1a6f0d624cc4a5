"""The Merkle tree of the transparency log: roots, proofs, and checking them (RFC 9162 section 2.1).

Hashing is that of RFC 6962, so other people's verifiers agree with ours. Everything here works on
*leaf hashes* (32 bytes, from ``leaf_hash``); what a leaf is made of is the audit room's business.
Sizes are numbers of leaves, indexes count from 0.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import Self, TypeAlias

from seloste.core.errors import SelosteError

HASH_SIZE = 32
"""Bytes in a leaf hash, a node hash and a root."""

MAX_SIZE = 2**64 - 1
"""The most leaves a tree may have: RFC 9162 section 4.10 gives the size 64 bits."""

EMPTY_ROOT = sha256(b"").digest()
"""The root of a tree without leaves (RFC 9162 section 2.1.1)."""

_SIZE_BYTES = 8
_AT_ONCE = 8_192

Span: TypeAlias = tuple[int, int]
"""The leaves from one position up to, and without, another."""


class BadTree(SelosteError):
    """What was given is no tree, no hash or no position: nothing could be computed from it."""


def leaf_hash(entry: bytes) -> bytes:
    """Return the 32-byte hash of one log entry, ``SHA-256(0x00 || entry)`` (RFC 9162 section 2.1.1)."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the 32-byte hash over two subtrees, ``SHA-256(0x01 || left || right)`` (RFC 9162 section 2.1.1)."""
    return sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A tree known by its right edge only: enough to append to and to take the root of.

    ``edge`` holds the roots of the full subtrees that ``size`` leaves divide into, largest first: one
    for each 1 bit of ``size``, so at most 64 hashes of 32 bytes stand for a log of any length.

    Raises:
        BadTree: the edge does not belong to a tree of this size.
    """

    size: int = 0
    edge: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        _require_size(self.size)
        _require_hashes(self.edge)
        if len(self.edge) != self.size.bit_count():
            message = f"A tree of {self.size} leaves has {self.size.bit_count()} subtree hashes, not {len(self.edge)}."
            raise BadTree(message)

    def append(self, leaf_hashes: Iterable[bytes]) -> "Tree":
        """Return the tree with these leaves added on the right, in this order; takes a stream.

        Raises:
            BadTree: one of them is not 32 bytes.
        """
        edge, size, stream = list(self.edge), self.size, iter(leaf_hashes)
        while leaves := list(islice(stream, _AT_ONCE)):
            _require_hashes(leaves)
            added = len(leaves)
            edge, size = _grown(edge, size, leaves), size + added
        return Tree(size=size, edge=tuple(edge))

    def root(self) -> bytes:
        """Return the 32-byte Merkle tree hash (RFC 9162 section 2.1.1)."""
        if not self.edge:
            return EMPTY_ROOT
        *larger, root = self.edge
        for subtree in reversed(larger):
            root = node_hash(subtree, root)
        return root

    def to_bytes(self) -> bytes:
        """Return the tree for storing: the size in 8 bytes, big-endian, then the edge's hashes."""
        return self.size.to_bytes(_SIZE_BYTES, "big") + b"".join(self.edge)

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Return the tree that ``to_bytes`` wrote.

        Raises:
            BadTree: the bytes were cut short, or are not a stored tree.
        """
        size, hashes = int.from_bytes(stored[:_SIZE_BYTES], "big"), stored[_SIZE_BYTES:]
        if len(stored) < _SIZE_BYTES or len(hashes) % HASH_SIZE:
            raise BadTree("A stored tree is 8 bytes of size and whole hashes of 32 bytes; this is neither.")
        edge = tuple(hashes[at : at + HASH_SIZE] for at in range(0, len(hashes), HASH_SIZE))
        return cls(size=size, edge=edge)


def root_of(leaf_hashes: Iterable[bytes]) -> bytes:
    """Return the 32-byte root over these leaves, in this order; takes a stream.

    Raises:
        BadTree: one of them is not 32 bytes.
    """
    return Tree().append(leaf_hashes).root()


def inclusion_spans(index: int, size: int) -> tuple[Span, ...]:
    """Return the spans whose roots prove that leaf ``index`` is in the tree of the first ``size`` leaves.

    In the order of the proof, from the leaf upwards (RFC 9162 section 2.1.3.1); so that a log too long
    for memory can be proved from a stream.

    Raises:
        BadTree: there is no such leaf.
    """
    _require_size(size)
    if not 0 <= index < size:
        message = f"There is no leaf {index} in a tree of {size} leaves; the first one is leaf 0."
        raise BadTree(message)
    spans: list[Span] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _left_size(end - start)
        if index < middle:
            spans.append((middle, end))
            end = middle
        else:
            spans.append((start, middle))
            start = middle
    return tuple(reversed(spans))


def consistency_spans(old: int, new: int) -> tuple[Span, ...]:
    """Return the spans whose roots prove that the first ``old`` leaves grew into the first ``new``.

    In the order of the proof (RFC 9162 section 2.1.4.1); none when the sizes are the same or ``old`` is 0.

    Raises:
        BadTree: ``old`` is larger than ``new``.
    """
    _require_size(old)
    _require_size(new)
    if old > new:
        message = f"A log only grows: a tree of {old} leaves cannot become one of {new}."
        raise BadTree(message)
    if old in (0, new):
        return ()
    spans: list[Span] = []
    start, end, on_left_edge = 0, new, True
    while old != end:
        middle = start + _left_size(end - start)
        if old <= middle:
            spans.append((middle, end))
            end = middle
        else:
            spans.append((start, middle))
            start, on_left_edge = middle, False
    if not on_left_edge:  # otherwise this subtree is the old tree itself, whose root the verifier has
        spans.append((start, end))
    return tuple(reversed(spans))


def proof_of(spans: Iterable[Span], hashes: Callable[[int, int], Iterable[bytes]]) -> tuple[bytes, ...]:
    """Return the proof made of these spans, 32 bytes each; ``hashes`` streams the leaf hashes of a span.

    Raises:
        BadTree: a span has not as many leaf hashes as it is long, or one of them is not 32 bytes.
    """
    proof = []
    for start, end in spans:
        tree = Tree().append(hashes(start, end))
        if tree.size != end - start:
            message = f"The log lacks leaves between {start} and {end}, so nothing can be proved with them."
            raise BadTree(message)
        proof.append(tree.root())
    return tuple(proof)


def inclusion_proof(leaf_hashes: Sequence[bytes], index: int, size: int) -> tuple[bytes, ...]:
    """Prove that leaf ``index`` is in the tree of the first ``size`` leaves (RFC 9162 section 2.1.3.1).

    Returns:
        The sibling hashes from the leaf upwards, 32 bytes each.

    Raises:
        BadTree: there is no such leaf, or there are not that many leaves.
    """
    _require_available(leaf_hashes, size)
    return proof_of(inclusion_spans(index, size), lambda start, end: leaf_hashes[start:end])


def verify_inclusion(*, leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Say whether the proof shows this leaf hash at ``index`` under the root (RFC 9162 section 2.1.3.2).

    A proof of the wrong length, or an index beyond the tree, proves nothing: the answer is False.

    Raises:
        BadTree: a hash is not 32 bytes, or a number is negative.
    """
    _require_size(index)
    _require_size(size)
    _require_hashes((leaf, root, *proof))
    if index >= size:
        return False
    node, at, last = leaf, index, size - 1
    for sibling in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            node = node_hash(sibling, node)
            shift = _trailing_zeros(at)  # rise past the levels where the right edge has no sibling
        else:
            node = node_hash(node, sibling)
            shift = 0
        at >>= shift + 1
        last >>= shift + 1
    return last == 0 and node == root


def consistency_proof(leaf_hashes: Sequence[bytes], old: int, new: int) -> tuple[bytes, ...]:
    """Prove that the tree of the first ``old`` leaves grew into that of ``new`` (RFC 9162 section 2.1.4.1).

    Returns:
        The hashes, 32 bytes each; none when the sizes are the same or the old tree was empty.

    Raises:
        BadTree: ``old`` is larger than ``new``, or there are not that many leaves.
    """
    _require_available(leaf_hashes, new)
    return proof_of(consistency_spans(old, new), lambda start, end: leaf_hashes[start:end])


def verify_consistency(
    *, old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Say whether the proof shows that the old log is the beginning of the new (RFC 9162 section 2.1.4.2).

    A log that shrank, or a proof of the wrong length, is not consistent: the answer is False. Every
    log is consistent with the empty one, whose root is ``EMPTY_ROOT``.

    Raises:
        BadTree: a hash is not 32 bytes, or a number is negative.
    """
    _require_size(old)
    _require_size(new)
    _require_hashes((old_root, new_root, *proof))
    if old == new:
        return not proof and old_root == new_root
    if old == 0:
        return not proof and old_root == EMPTY_ROOT
    # A full old tree is itself the first hash of the path, so the proof leaves it out.
    path = [old_root, *proof] if old.bit_count() == 1 else list(proof)
    if old > new or not path:
        return False
    return _grow(path, old=old, new=new) == (old_root, new_root)


def _grow(path: Sequence[bytes], *, old: int, new: int) -> tuple[bytes, bytes] | None:
    """Return the old and the new root that the path leads to, or None when its length is wrong."""
    shift = _trailing_zeros(old)
    at, last = (old - 1) >> shift, (new - 1) >> shift
    old_node = new_node = path[0]
    for sibling in path[1:]:
        if last == 0:
            return None
        if at & 1 or at == last:
            old_node, new_node = node_hash(sibling, old_node), node_hash(sibling, new_node)
            shift = _trailing_zeros(at)
        else:
            new_node = node_hash(new_node, sibling)
            shift = 0
        at >>= shift + 1
        last >>= shift + 1
    return (old_node, new_node) if last == 0 else None


def _grown(edge: Sequence[bytes], size: int, leaves: list[bytes]) -> list[bytes]:
    """Return the edge after these leaves, whose list is used up; a level at a time, so that a million are quick."""
    old, nodes, level = list(edge), leaves, 0
    new: list[bytes] = []
    while nodes:
        if size >> level & 1:  # a full subtree of the same height stands to the left
            nodes.insert(0, old.pop())
        if len(nodes) & 1:
            new.append(nodes.pop())
        pairs = iter(nodes)
        nodes = [sha256(b"\x01" + left + right).digest() for left, right in zip(pairs, pairs, strict=True)]
        level += 1
    return old + new[::-1]


def _left_size(size: int) -> int:
    """Return the largest power of two below ``size``: where RFC 9162 section 2.1.1 splits a tree."""
    return 1 << ((size - 1).bit_length() - 1)


def _trailing_zeros(number: int) -> int:
    """Return how many 0 bits a positive number ends with; 0 for zero."""
    return max((number & -number).bit_length() - 1, 0)


def _require_size(size: int) -> None:
    if not 0 <= size <= MAX_SIZE:
        message = f"A size or position in a tree is from 0 to {MAX_SIZE}."
        raise BadTree(message)


def _require_hashes(candidates: Sequence[bytes]) -> None:
    if not set(map(type, candidates)) <= {bytes} or not set(map(len, candidates)) <= {HASH_SIZE}:
        message = f"A hash in a tree is {HASH_SIZE} bytes."
        raise BadTree(message)


def _require_available(leaf_hashes: Sequence[bytes], size: int) -> None:
    _require_size(size)
    if size > len(leaf_hashes):
        message = f"A tree of {size} leaves cannot be made from {len(leaf_hashes)} leaf hashes."
        raise BadTree(message)
