"""Checkpoints are those of the C2SP specification: one text for one tree, and no other reading of it."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.checkpoint import BadCheckpoint, Checkpoint, parse_checkpoint
from seloste.core.note import BadNote, sign, verifier_key, verify
from seloste.core.tlog import EMPTY_ROOT, MAX_SIZE

# The body of the example in c2sp.org/tlog-checkpoint.
SPEC_BODY = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

lines = st.text(st.characters(codec="utf-8", min_codepoint=0x20), min_size=1)
checkpoints = st.builds(
    Checkpoint,
    origin=lines,
    size=st.integers(0, MAX_SIZE),
    root=st.binary(min_size=32, max_size=32),
    extensions=st.lists(lines, max_size=3).map(tuple),
)


def test_the_published_checkpoint_reads_and_writes_back():
    """The specification's example, field by field and then byte for byte."""
    checkpoint = parse_checkpoint(SPEC_BODY)
    assert checkpoint == Checkpoint(
        origin="example.com/behind-the-sofa", size=20852163, root=base64.b64decode(ROOT)
    )
    assert checkpoint.body() == SPEC_BODY


def test_an_empty_log_has_a_checkpoint():
    """Its size is written as a single zero."""
    checkpoint = Checkpoint(origin="register.example/log", size=0, root=EMPTY_ROOT)
    assert checkpoint.body() == "register.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
    assert parse_checkpoint(checkpoint.body()) == checkpoint


@given(checkpoint=checkpoints)
def test_every_checkpoint_survives_signing_and_reading(checkpoint):
    """Body, note, verification and parsing give back the same value."""
    key = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
    vkey = verifier_key(name="register.example/log", private_key=key).encode()
    note = sign(checkpoint.body(), name="register.example/log", private_key=key)
    assert parse_checkpoint(verify(note, vkey=vkey)) == checkpoint


@given(text=st.text(st.sampled_from("a0123456789\n\r +-_=/" + ROOT)) | st.text())
def test_what_parses_has_one_spelling(text):
    """Any text that is read as a checkpoint is exactly the text that we would write for it."""
    try:
        checkpoint = parse_checkpoint(text)
    except BadCheckpoint:
        return
    assert checkpoint.body() == text


@pytest.mark.parametrize(
    "size", ["", "00", "01", "+1", "-1", " 1", "1 ", "1_0", "1e3", "0x1", "١", "1.0", "9" * 5000]
)
def test_a_size_is_plain_decimal(size):
    """No leading zeroes, signs, spaces, other scripts' digits, or numbers beyond 64 bits."""
    with pytest.raises(BadCheckpoint, match=r"\.$"):
        parse_checkpoint(f"origin\n{size}\n{ROOT}\n")


def test_sizes_end_at_64_bits():
    """The largest is accepted and the next is refused, as read and as made."""
    assert parse_checkpoint(f"origin\n{MAX_SIZE}\n{ROOT}\n").size == MAX_SIZE
    with pytest.raises(BadCheckpoint):
        parse_checkpoint(f"origin\n{MAX_SIZE + 1}\n{ROOT}\n")
    with pytest.raises(BadCheckpoint):
        Checkpoint(origin="origin", size=-1, root=EMPTY_ROOT)


@pytest.mark.parametrize(
    "root",
    [
        "",
        "AAAA",
        ROOT[:-1],
        ROOT + "=",
        ROOT.replace("/", "_"),
        ROOT.replace("2I=", "2J="),
        f" {ROOT}",
        "ä" * 44,
    ],
)
def test_a_root_is_the_standard_base64_of_32_bytes(root):
    """Neither the URL alphabet, nor missing padding, nor stray last bits."""
    with pytest.raises(BadCheckpoint, match="third line"):
        parse_checkpoint(f"origin\n1\n{root}\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "origin\n1\n",
        SPEC_BODY[:-1],
        f"\n1\n{ROOT}\n",
        f"{SPEC_BODY}\n",
        f"{SPEC_BODY}extension\n\n",
        f"{SPEC_BODY}unfinished",
        SPEC_BODY.replace("\n", "\r\n"),
        SPEC_BODY.replace("example", "exa\tmple"),
    ],
)
def test_a_text_of_another_shape_is_refused(text):
    """At least three lines, none empty, each ending in a newline."""
    with pytest.raises(BadCheckpoint, match=r"\.$"):
        parse_checkpoint(text)


@pytest.mark.parametrize(
    "values",
    [
        {"origin": ""},
        {"origin": "two\nlines"},
        {"extensions": ("",)},
        {"extensions": ("fine", "two\nlines")},
        {"root": b"short"},
    ],
)
def test_values_that_would_forge_another_body_are_refused(values):
    """A newline in the origin would move every line after it."""
    with pytest.raises(BadCheckpoint):
        Checkpoint(**({"origin": "origin", "size": 1, "root": EMPTY_ROOT} | values))


def test_extension_lines_are_kept_in_order():
    """They are opaque, and a verifier that does not know them keeps them as they are."""
    checkpoint = parse_checkpoint(f"{SPEC_BODY}first\n second \n")
    assert checkpoint.extensions == ("first", " second ")
    assert checkpoint.body().endswith("\nfirst\n second \n")


def test_a_bad_checkpoint_is_a_bad_note():
    """Who catches what is wrong with a note catches what is wrong with its text as well."""
    assert issubclass(BadCheckpoint, BadNote)
