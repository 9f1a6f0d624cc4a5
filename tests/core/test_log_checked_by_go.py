"""A log of ours is checked by somebody else's program: Go's own packages for signed notes and transparent logs."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from verified_by_go import all_in_base64, in_base64, verified

from seloste.core.checkpoint import Checkpoint
from seloste.core.note import sign, verifier_key
from seloste.core.tlog import consistency_proof, inclusion_proof, leaf_hash, root_of

NAME = "register.example.com/seloste/log"
KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
LEAVES = [f'{{"_id":"{number:032x}"}}'.encode() for number in range(37)]
HASHES = [leaf_hash(leaf) for leaf in LEAVES]


def proved(index: int, old: int, size: int) -> dict[str, object]:
    """Return what we say of a log of ``size`` leaves."""
    body = Checkpoint(origin=NAME, size=size, root=root_of(HASHES[:size])).body()
    return {
        "VKey": verifier_key(name=NAME, private_key=KEY).encode(),
        "Note": sign(body, name=NAME, private_key=KEY),
        "Leaf": in_base64(LEAVES[index]),
        "Index": index,
        "Inclusion": all_in_base64(inclusion_proof(HASHES, index, size)),
        "Old": old,
        "OldRoot": in_base64(root_of(HASHES[:old])),
        "Consistency": all_in_base64(consistency_proof(HASHES, old, size)),
    }


@pytest.mark.parametrize(
    ("index", "old", "size"), [(0, 1, 1), (0, 1, 2), (4, 3, 5), (31, 32, 37), (36, 36, 37)]
)
def test_go_believes_our_notes_and_proofs(index: int, old: int, size: int) -> None:
    """The signature, that a leaf is in the log, and that the log grew from an earlier one."""
    assert verified(proved(index, old, size)) == (0, "holds")


@pytest.mark.parametrize(
    ("member", "value", "says"),
    [
        ("Leaf", in_base64(b"{}"), "inclusion"),
        ("Index", 5, "inclusion"),
        ("OldRoot", in_base64(b"r" * 32), "consistency"),
        ("Old", 2, "consistency"),
        ("Inclusion", [], "inclusion"),
    ],
)
def test_go_does_not_believe_what_was_changed(member: str, value: object, says: str) -> None:
    """So that what it believes says something."""
    code, said = verified(proved(4, 3, 37) | {member: value})
    assert (code, said.partition(":")[0]) == (1, says)


def test_go_does_not_believe_an_altered_note() -> None:
    """Another size under the same signature."""
    honest = proved(4, 3, 37)
    altered = str(honest["Note"]).replace("\n37\n", "\n36\n")
    assert verified(honest | {"Note": altered}) == (
        1,
        "note: invalid signature for key " + NAME + "+" + str(honest["VKey"]).split("+")[1],
    )
