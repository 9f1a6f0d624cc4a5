"""What was changed, removed, added or reordered in the log shows, and no bent proof hides it."""

from hypothesis import given
from hypothesis import strategies as st

from seloste.core.tlog import (
    EMPTY_ROOT,
    Tree,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
    verify_consistency,
    verify_inclusion,
)

LEAVES = tuple(leaf_hash(bytes([number])) for number in range(8))

grown_logs = st.lists(st.binary(max_size=8), min_size=1, max_size=70).map(
    lambda entries: [leaf_hash(e) for e in entries]
)
distinct_logs = st.lists(st.binary(max_size=8), min_size=2, max_size=70, unique=True).map(
    lambda entries: [leaf_hash(e) for e in entries]
)


@given(leaves=grown_logs, data=st.data())
def test_changing_a_sealed_leaf_breaks_root_and_consistency(leaves, data):
    """Neither the root nor any honest proof from the changed log matches the kept checkpoint."""
    old = data.draw(st.integers(1, len(leaves)))
    at = data.draw(st.integers(0, old - 1))
    changed = [*leaves]
    changed[at] = leaf_hash(leaves[at])
    assert root_of(changed) != root_of(leaves)
    proof = consistency_proof(changed, old, len(changed))
    kept_root = root_of(leaves[:old])
    assert not verify_consistency(
        old=old, new=len(changed), old_root=kept_root, new_root=root_of(changed), proof=proof
    )


@given(leaves=distinct_logs, data=st.data())
def test_removing_adding_or_reordering_a_sealed_leaf_breaks_root_and_consistency(leaves, data):
    """Whatever was done to the sealed part, the kept root cannot be extended to the new log."""
    at = data.draw(st.integers(0, len(leaves) - 2))
    added = leaf_hash(b"slipped in, longer than any drawn entry")
    removed = leaves[:at] + leaves[at + 1 :] + [added]  # filled up, so that only the content differs
    inserted = [*leaves[:at], added, *leaves[at:]]
    reordered = [*leaves[:at], leaves[at + 1], leaves[at], *leaves[at + 2 :]]
    for tampered in (removed, inserted, reordered):
        assert root_of(tampered) != root_of(leaves)
        proof = consistency_proof(tampered, len(leaves), len(tampered))
        assert not verify_consistency(
            old=len(leaves),
            new=len(tampered),
            old_root=root_of(leaves),
            new_root=root_of(tampered),
            proof=proof,
        )


@given(leaves=distinct_logs, data=st.data())
def test_a_tampered_inclusion_proof_is_not_believed(leaves, data):
    """Another leaf, another place, a flipped bit, a hash too many or too few: all False."""
    size = len(leaves)
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(0, size - 1).filter(lambda i: i != index))
    proof, root = inclusion_proof(leaves, index, size), root_of(leaves)
    flipped = data.draw(st.integers(0, len(proof) - 1))
    bent = tuple(bytes([h[0] ^ 1]) + h[1:] if i == flipped else h for i, h in enumerate(proof))
    honest = {"leaf": leaves[index], "index": index, "size": size, "proof": proof, "root": root}
    assert verify_inclusion(**honest)
    for lie in (
        {"leaf": leaves[other]},
        {"index": other},
        {"index": size},
        {"size": 0},
        {"proof": bent},
        {"proof": proof[:-1]},
        {"proof": (*proof, root)},
        {"proof": ()},
        {"root": leaves[other]},
    ):
        assert not verify_inclusion(**(honest | lie)), lie


@given(leaves=distinct_logs, data=st.data())
def test_a_tampered_consistency_proof_is_not_believed(leaves, data):
    """A flipped bit, a hash too many or too few, swapped roots, a log that shrank: all False."""
    new = len(leaves)
    old = data.draw(st.integers(1, new - 1))
    proof = consistency_proof(leaves, old, new)
    flipped = data.draw(st.integers(0, len(proof) - 1))
    bent = tuple(bytes([h[0] ^ 1]) + h[1:] if i == flipped else h for i, h in enumerate(proof))
    old_root, new_root = root_of(leaves[:old]), root_of(leaves)
    honest = {"old": old, "new": new, "old_root": old_root, "new_root": new_root, "proof": proof}
    assert verify_consistency(**honest)
    for lie in (
        {"proof": bent},
        {"proof": proof[:-1]},
        {"proof": (*proof, new_root)},
        {"proof": ()},
        {"old_root": new_root, "new_root": old_root},
        {"old": new, "new": old},
        {"old": new},
        {"new": old},
        {"old": 0},
    ):
        assert not verify_consistency(**(honest | lie)), lie


def test_a_proof_proves_its_sizes_too():
    """Hashes that add up, but in a tree of another height than claimed, are not believed."""
    a, b, c, d, x = LEAVES[:5]
    ab, cd = node_hash(a, b), node_hash(c, d)
    old_root, new_root = node_hash(ab, c), node_hash(ab, cd)
    assert not verify_inclusion(leaf=b, index=0, size=1, proof=(a,), root=ab)
    assert not verify_inclusion(leaf=a, index=0, size=2, proof=(), root=a)
    sizes = {"old": 3, "new": 4}
    assert verify_consistency(**sizes, old_root=old_root, new_root=new_root, proof=(c, d, ab))
    taller = {"old_root": node_hash(x, old_root), "new_root": node_hash(x, new_root)}
    assert not verify_consistency(**sizes, **taller, proof=(c, d, ab, x))
    assert not verify_consistency(**sizes, old_root=c, new_root=cd, proof=(c, d))


def test_a_log_that_shrank_is_not_consistent():
    """Not even with itself: the same root for fewer leaves is a lie about one of the sizes."""
    root = root_of(LEAVES)
    assert not verify_consistency(old=4, new=3, old_root=root, new_root=root, proof=())


def test_only_the_true_empty_root_is_the_beginning_of_every_log():
    """A checkpoint of size 0 with another root is a forged one, and extends to nothing."""
    root = root_of(LEAVES)
    assert Tree().root() == EMPTY_ROOT
    assert verify_consistency(old=0, new=8, old_root=EMPTY_ROOT, new_root=root, proof=())
    assert not verify_consistency(old=0, new=8, old_root=root, new_root=root, proof=())
    assert not verify_consistency(old=0, new=8, old_root=EMPTY_ROOT, new_root=root, proof=(root,))
    assert not verify_consistency(old=8, new=8, old_root=root, new_root=root, proof=(root,))
