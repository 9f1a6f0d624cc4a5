"""The Merkle tree agrees with the published vectors and with RFC 9162's own definitions."""

import hashlib
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.tlog import (
    MAX_SIZE,
    BadTree,
    Tree,
    consistency_proof,
    consistency_spans,
    inclusion_proof,
    inclusion_spans,
    leaf_hash,
    node_hash,
    proof_of,
    root_of,
    verify_consistency,
    verify_inclusion,
)

# The reference vectors of the Certificate Transparency implementations (RFC 6962 hashing).
ENTRIES = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
NODES_0_1 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
NODES_2_3 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
NODES_4_5 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
NODES_6_7 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
NODES_0_3 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
NODES_4_7 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
LEAF_0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
LEAF_1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
LEAF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
INCLUSION = (
    (0, 1, ()),
    (0, 8, (LEAF_1, NODES_2_3, NODES_4_7)),
    (5, 8, (LEAF_4, NODES_6_7, NODES_0_3)),
    (2, 3, (NODES_0_1,)),
    (1, 5, (LEAF_0, NODES_2_3, LEAF_4)),
)
CONSISTENCY = (
    (1, 1, ()),
    (1, 8, (LEAF_1, NODES_2_3, NODES_4_7)),
    (6, 8, (NODES_4_5, NODES_6_7, NODES_0_3)),
    (2, 5, (NODES_2_3, LEAF_4)),
)
LEAVES = tuple(leaf_hash(bytes.fromhex(entry)) for entry in ENTRIES)

logs = st.lists(st.binary(max_size=8), max_size=70).map(lambda entries: [leaf_hash(e) for e in entries])
grown_logs = logs.filter(bool)


def unhex(hashes: Sequence[str]) -> tuple[bytes, ...]:
    """Read hashes written in hexadecimal."""
    return tuple(bytes.fromhex(h) for h in hashes)


def defined_root(leaves: Sequence[bytes]) -> bytes:
    """MTH, word for word as RFC 9162 section 2.1.1 defines it."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    k = defined_split(len(leaves))
    left, right = defined_root(leaves[:k]), defined_root(leaves[k:])
    return hashlib.sha256(b"\x01" + left + right).digest()


def defined_split(n: int) -> int:
    """Return k, the largest power of two smaller than n (RFC 9162 section 2.1.1)."""
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def defined_path(m: int, leaves: Sequence[bytes]) -> tuple[bytes, ...]:
    """PATH, as RFC 9162 section 2.1.3.1 defines it."""
    if len(leaves) == 1:
        return ()
    k = defined_split(len(leaves))
    if m < k:
        return (*defined_path(m, leaves[:k]), defined_root(leaves[k:]))
    return (*defined_path(m - k, leaves[k:]), defined_root(leaves[:k]))


def defined_subproof(m: int, leaves: Sequence[bytes], *, known: bool) -> tuple[bytes, ...]:
    """SUBPROOF, as RFC 9162 section 2.1.4.1 defines it."""
    if m == len(leaves):
        return () if known else (defined_root(leaves),)
    k = defined_split(len(leaves))
    if m <= k:
        return (*defined_subproof(m, leaves[:k], known=known), defined_root(leaves[k:]))
    return (*defined_subproof(m - k, leaves[k:], known=False), defined_root(leaves[:k]))


def grew(old_leaves: Sequence[bytes], new_leaves: Sequence[bytes], proof: Sequence[bytes]) -> bool:
    """Whether the proof convinces a verifier who holds the roots of these two logs."""
    return verify_consistency(
        old=len(old_leaves),
        new=len(new_leaves),
        old_root=root_of(old_leaves),
        new_root=root_of(new_leaves),
        proof=proof,
    )


@pytest.mark.parametrize("size", range(9))
def test_published_roots_are_reproduced(size):
    """Each prefix of the eight reference leaves has the published root."""
    assert root_of(LEAVES[:size]).hex() == ROOTS[size]


def test_leaf_and_node_hashes_are_kept_apart():
    """Two leaf hashes read as an entry do not give the hash of their node: no second preimage."""
    assert node_hash(LEAVES[0], LEAVES[1]).hex() == NODES_0_1
    assert leaf_hash(LEAVES[0] + LEAVES[1]) != node_hash(LEAVES[0], LEAVES[1])


@pytest.mark.parametrize(("index", "size", "proof"), INCLUSION)
def test_published_inclusion_proofs_are_made_and_believed(index, size, proof):
    """The reference inclusion proofs come out byte for byte and verify under the published root."""
    assert inclusion_proof(LEAVES, index, size) == unhex(proof)
    root = bytes.fromhex(ROOTS[size])
    assert verify_inclusion(leaf=LEAVES[index], index=index, size=size, proof=unhex(proof), root=root)


@pytest.mark.parametrize(("old", "new", "proof"), CONSISTENCY)
def test_published_consistency_proofs_are_made_and_believed(old, new, proof):
    """The reference consistency proofs come out byte for byte and verify under the published roots."""
    assert consistency_proof(LEAVES, old, new) == unhex(proof)
    old_root, new_root = unhex((ROOTS[old], ROOTS[new]))
    assert verify_consistency(old=old, new=new, old_root=old_root, new_root=new_root, proof=unhex(proof))


@given(leaves=logs, cut=st.integers(0, 70))
def test_appending_bit_by_bit_equals_building_from_scratch(leaves, cut):
    """A tree that was stored, read back and appended to is the tree of all leaves at once."""
    stored = Tree().append(leaves[:cut]).to_bytes()
    resumed = Tree.from_bytes(stored).append(iter(leaves[cut:]))
    assert resumed == Tree().append(leaves)
    assert resumed.size == len(leaves)
    assert resumed.root() == root_of(leaves) == defined_root(leaves)


@given(leaves=logs)
def test_a_stored_tree_stays_small(leaves):
    """Eight bytes of size and one hash for each 1 bit of it."""
    tree = Tree().append(leaves)
    assert len(tree.to_bytes()) == 8 + 32 * len(leaves).bit_count()
    assert Tree.from_bytes(tree.to_bytes()) == tree


@given(leaves=grown_logs, data=st.data())
def test_every_inclusion_proof_is_the_defined_one_and_verifies(leaves, data):
    """For any leaf in any prefix of any log; and it has no more hashes than the tree has levels."""
    size = data.draw(st.integers(1, len(leaves)))
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(leaves, index, size)
    assert proof == defined_path(index, leaves[:size])
    root = root_of(leaves[:size])
    assert verify_inclusion(leaf=leaves[index], index=index, size=size, proof=proof, root=root)


@given(leaves=logs, data=st.data())
def test_every_consistency_proof_is_the_defined_one_and_verifies(leaves, data):
    """For any two prefixes of any log, the empty one included."""
    old, new = sorted(data.draw(st.tuples(*[st.integers(0, len(leaves))] * 2)))
    proof = consistency_proof(leaves, old, new)
    assert proof == (defined_subproof(old, leaves[:new], known=True) if old else ())
    assert grew(leaves[:old], leaves[:new], proof)


def test_every_pair_of_sizes_in_a_small_log_is_proved():
    """Exhaustively up to 33 leaves, where every shape of the right edge occurs."""
    leaves = [leaf_hash(bytes([i])) for i in range(33)]
    for new in range(34):
        for old in range(new + 1):
            assert grew(leaves[:old], leaves[:new], consistency_proof(leaves, old, new))
        for index in range(new):
            proof, root = inclusion_proof(leaves, index, new), root_of(leaves[:new])
            assert verify_inclusion(leaf=leaves[index], index=index, size=new, proof=proof, root=root)


def test_a_duplicated_last_leaf_changes_the_root():
    """Unlike trees that pad odd levels by repeating a leaf, three leaves are not four."""
    roots = [root_of([LEAVES[0]] * count) for count in range(1, 9)]
    assert all(one != other for one, other in pairwise(roots))
    assert len(set(roots)) == len(roots)


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"\x00" * 7,
        (1).to_bytes(8, "big"),
        (1).to_bytes(8, "big") + b"\x00" * 31,
        (1).to_bytes(8, "big") + b"\x00" * 64,
        (0).to_bytes(8, "big") + b"\x00" * 32,
    ],
)
def test_a_damaged_stored_tree_is_refused(stored):
    """Cut short or of the wrong size: an error, never a smaller tree."""
    with pytest.raises(BadTree):
        Tree.from_bytes(stored)


@pytest.mark.parametrize(
    "broken",
    [
        lambda: Tree().append([b"not a hash"]),
        lambda: Tree().append([memoryview(LEAVES[0])]),
        lambda: Tree(size=2, edge=LEAVES[:2]),
        lambda: Tree(size=-1),
        lambda: Tree(size=MAX_SIZE + 1, edge=(LEAVES[0],)),
        lambda: inclusion_proof(LEAVES, 8, 8),
        lambda: inclusion_proof(LEAVES, -1, 8),
        lambda: inclusion_proof(LEAVES, 0, 9),
        lambda: consistency_proof(LEAVES, 5, 4),
        lambda: consistency_proof(LEAVES, -1, 4),
        lambda: consistency_proof(LEAVES, 4, 9),
        lambda: verify_inclusion(leaf=b"", index=0, size=1, proof=(), root=LEAVES[0]),
        lambda: verify_inclusion(leaf=LEAVES[0], index=-1, size=1, proof=(), root=LEAVES[0]),
        lambda: verify_inclusion(leaf=LEAVES[0], index=0, size=2, proof=(b"short",), root=LEAVES[0]),
        lambda: verify_consistency(old=-1, new=1, old_root=LEAVES[0], new_root=LEAVES[0], proof=()),
        lambda: verify_consistency(old=1, new=1, old_root=LEAVES[0], new_root=b"short", proof=()),
    ],
)
def test_what_is_no_hash_or_position_is_refused_with_a_sentence(broken):
    """Malformed input is an error of the caller's, told in one sentence."""
    with pytest.raises(BadTree, match=r"\.$"):
        broken()


def test_a_log_longer_than_a_batch_has_the_same_root(monkeypatch):
    """Batches bound the memory, and nothing else."""
    leaves = [leaf_hash(bytes([n])) for n in range(50)]
    expected = root_of(leaves)
    monkeypatch.setattr("seloste.core.tlog._AT_ONCE", 7)
    assert root_of(iter(leaves)) == expected == defined_root(leaves)


def test_a_proof_is_not_made_from_a_log_that_lacks_leaves():
    """A stream that ends too early proves nothing, whichever proof it was for."""
    for spans in (inclusion_spans(0, 8), consistency_spans(3, 8)):
        with pytest.raises(BadTree, match="lacks leaves"):
            proof_of(spans, lambda start, end: LEAVES[start : end - 1])
