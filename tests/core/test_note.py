"""Signed notes are those of the C2SP specification, and what was tampered with is refused."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.errors import SelosteError
from seloste.core.note import (
    MAX_NOTE_BYTES,
    BadNote,
    BadVerifierKey,
    VerifierKey,
    parse_vkey,
    sign,
    verifier_key,
    verify,
)

# The example of Go's golang.org/x/mod/sumdb/note package, keys and both signatures.
PETER_SEED = base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
PETER_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
ENOCH_VKEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
PETER_LINE = (
    "— PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
ENOCH_LINE = (
    "— EnochRoot "
    "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"
)
GO_NOTE = f"{TEXT}\n{PETER_LINE}{ENOCH_LINE}"

# The example of c2sp.org/signed-note, section "Verifier keys".
SPEC_VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
SPEC_NOTE = (
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NAME = "register.example/log"
VKEY = verifier_key(name=NAME, private_key=KEY).encode()
NOTE = sign("one line\n", name=NAME, private_key=KEY)

lines = st.text(st.characters(codec="utf-8", min_codepoint=0x20))
texts = st.lists(lines, min_size=1, max_size=5).map(lambda drawn: "".join(f"{line}\n" for line in drawn))
names = st.text(
    st.characters(codec="utf-8", min_codepoint=0x21, exclude_categories=("Z",)), min_size=1
).filter(lambda name: not any(c.isspace() or c == "+" for c in name))
seeds = st.binary(min_size=32, max_size=32)


def test_signing_reproduces_the_published_note():
    """Ed25519 is deterministic, so Go's example must come out byte for byte."""
    key = Ed25519PrivateKey.from_private_bytes(PETER_SEED)
    assert sign(TEXT, name="PeterNeumann", private_key=key) == f"{TEXT}\n{PETER_LINE}"
    assert verifier_key(name="PeterNeumann", private_key=key).encode() == PETER_VKEY


@pytest.mark.parametrize("vkey", [PETER_VKEY, ENOCH_VKEY, SPEC_VKEY])
def test_published_verifier_keys_read_and_write_back(vkey):
    """The key id is recomputed from name and key, and the encoding is the same again."""
    key = parse_vkey(vkey)
    assert key.encode() == vkey
    assert key.key_id.hex() == vkey.split("+")[1]


@pytest.mark.parametrize(
    ("note", "vkey", "text"),
    [
        (GO_NOTE, PETER_VKEY, TEXT),
        (GO_NOTE, ENOCH_VKEY, TEXT),
        (GO_NOTE.encode(), PETER_VKEY, TEXT),
        (SPEC_NOTE, SPEC_VKEY, "This is an example message.\n"),
    ],
)
def test_published_notes_verify(note, vkey, text):
    """As a string or as bytes, by any of the keys that signed."""
    assert verify(note, vkey=vkey) == text


@given(text=texts, name=names, seed=seeds)
def test_every_signed_text_comes_back_unchanged(text, name, seed):
    """Whatever the text, empty lines and lines that look like signatures included."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    vkey = verifier_key(name=name, private_key=key)
    note = sign(text, name=name, private_key=key)
    assert verify(note, vkey=vkey.encode()) == text
    assert verify(note.encode(), vkey=vkey.encode()) == text
    assert parse_vkey(vkey.encode()) == vkey


@pytest.mark.parametrize("text", ["\n", "\n\n", "a\n\n", "\n\na\n", "a\n\n— b AAAA\n", f"{SPEC_NOTE}\n"])
def test_empty_lines_belong_to_the_text(text):
    """Only the last empty line divides the text from the signatures."""
    assert verify(sign(text, name=NAME, private_key=KEY), vkey=VKEY) == text


@given(at=st.integers(0, len(NOTE.encode()) - 1), bit=st.integers(0, 7))
def test_any_flipped_bit_is_noticed(at, bit):
    """Every byte of a note by one key matters: text, empty line, dash, name and signature."""
    raw = bytearray(NOTE.encode())
    raw[at] ^= 1 << bit
    with pytest.raises(BadNote):
        verify(bytes(raw), vkey=VKEY)


@given(cut=st.integers(0, len(NOTE) - 1))
def test_a_note_cut_short_is_refused(cut):
    """No beginning of a note is a note."""
    with pytest.raises(BadNote):
        verify(NOTE[:cut], vkey=VKEY)


def test_signatures_by_unknown_keys_are_ignored():
    """They may share the name or the key id with ours, but not both; and they may be of any length."""
    stranger = sign("one line\n", name=NAME, private_key=Ed25519PrivateKey.from_private_bytes(b"s" * 32))
    line = stranger.partition("\n\n")[2]
    key_id = parse_vkey(VKEY).key_id
    same_id = f"— other.example {base64.b64encode(key_id + b'x' * 64).decode()}\n"
    long = f"— witness.example {base64.b64encode(b'9' * 4000).decode()}\n"
    text, _, own = NOTE.partition("\n\n")
    assert verify(f"{text}\n\n{line}{same_id}{long}{own}", vkey=VKEY) == "one line\n"
    with pytest.raises(BadNote, match="not signed by this verifier key"):
        verify(f"{text}\n\n{line}{same_id}{long}", vkey=VKEY)


def test_sixteen_signatures_are_always_accepted():
    """The specification's minimum; hundreds are refused as an attack on the verifier's time."""
    witnesses = [f"— witness{n}.example {base64.b64encode(b'9' * 5000).decode()}\n" for n in range(15)]
    assert verify(NOTE + "".join(witnesses), vkey=VKEY) == "one line\n"
    with pytest.raises(BadNote, match="more than 100"):
        verify(NOTE + "— w.example QUFBQUE=\n" * 100, vkey=VKEY)


def test_one_wrong_signature_of_a_known_key_spoils_the_note():
    """A right signature beside it does not help: somebody has tampered."""
    key_id = parse_vkey(VKEY).key_id
    for wrong in (b"x" * 64, b"x"):
        forged = f"— {NAME} {base64.b64encode(key_id + wrong).decode()}\n"
        with pytest.raises(BadNote, match="does not match"):
            verify(NOTE + forged, vkey=VKEY)


def test_the_signature_is_bound_to_the_key_name():
    """The same key under another name has another id, so its signatures do not pass for ours."""
    other = verifier_key(name="other.example", private_key=KEY).encode()
    with pytest.raises(BadNote, match="not signed by this verifier key"):
        verify(NOTE, vkey=other)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n",
        "\n\n",
        "text\n",
        "text\n\n",
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("\n", "\r\n"),
        NOTE + "\n",
        NOTE + "\n\n",
        NOTE + "no signature\n",
        NOTE.replace("— ", "- "),
        NOTE.replace("— ", "—\u00a0"),
        NOTE.replace(NAME, ""),
        NOTE[:-1] + " \n",
        NOTE[:-1] + "n",
        NOTE + "— witness.example QUFBQQ==\n",
        NOTE.replace("one", "one\t"),
        NOTE + "— witness.example AAAA\n",
        NOTE + "— witness.example QUFBQUF=\n",
        NOTE + "— witness.example QUFBQUE\n",
        NOTE + "— wit+ness.example QUFBQUE=\n",
        NOTE.encode("utf-16"),
        NOTE + "\ud800",
        "a" * MAX_NOTE_BYTES + NOTE,
    ],
    ids=range(24),
)
def test_a_malformed_note_is_refused_with_a_sentence(note):
    """Never another exception, and never a text that was not verified."""
    with pytest.raises(BadNote, match=r"\.$") as refusal:
        verify(note, vkey=VKEY)
    assert isinstance(refusal.value, SelosteError)


@pytest.mark.parametrize(
    "text",
    ["", "no newline", "tab\t\n", "return\r\n", "nul\0\n", "\ud800\n", "a" * (MAX_NOTE_BYTES - 9) + "\n"],
)
def test_a_text_that_no_verifier_accepts_is_not_signed(text):
    """We refuse to make a note that we would refuse to read."""
    with pytest.raises(BadNote, match=r"\.$"):
        sign(text, name=NAME, private_key=KEY)


@pytest.mark.parametrize(
    "name", ["", " ", "two words", "a+b", "a\u00a0b", "a\u2028b", "a\nb", "a\x00b", "\ud800"]
)
def test_a_name_with_a_space_or_a_plus_is_refused(name):
    """Unicode spaces too; such a name would make signature lines and verifier keys ambiguous."""
    with pytest.raises(BadVerifierKey):
        sign("text\n", name=name, private_key=KEY)


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        "PeterNeumann",
        f" {PETER_VKEY}",
        f"{PETER_VKEY}\n",
        PETER_VKEY.replace("PeterNeumann", ""),
        PETER_VKEY.replace("PeterNeumann", "Peter Neumann"),
        PETER_VKEY.replace("Peter", "Petra"),
        PETER_VKEY.replace("c74f20a3", "c74f20a4"),
        PETER_VKEY.replace("c74f20a3", "c74f20a"),
        PETER_VKEY[:-1],
        # From Go's tests, each with the key id that belongs to it: a key too long, and an unknown type.
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ],
)
def test_a_malformed_verifier_key_is_refused(vkey):
    """Before anything is checked with it, and told apart from a bad note."""
    with pytest.raises(BadVerifierKey, match=r"[.?]$"):
        verify(GO_NOTE, vkey=vkey)


def test_a_key_of_another_type_is_not_taken_for_ed25519():
    """Even under the key id that its 32 bytes would have as an Ed25519 key."""
    name, key_id, key = PETER_VKEY.split("+", 2)
    cosigner = base64.b64encode(b"\x04" + base64.b64decode(key)[1:]).decode()
    with pytest.raises(BadVerifierKey, match="type 1"):
        parse_vkey(f"{name}+{key_id}+{cosigner}")


def test_a_public_key_of_the_wrong_length_is_refused():
    """An Ed25519 key is 32 bytes, whoever hands it over."""
    with pytest.raises(BadVerifierKey, match="32 bytes"):
        VerifierKey(name=NAME, public_key=b"short")
