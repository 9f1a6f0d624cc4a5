"""Sealing and blind indexing against published answers, and against everything that must not open."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.crypto import (
    KEY_BYTES,
    NONCE_BYTES,
    NotOpened,
    blind,
    cipher,
    seal,
    token_number,
    unseal,
)

KEY, NONCE, PLACE = bytes(range(KEY_BYTES)), bytes(range(NONCE_BYTES)), b"person/7/name"
SEALED = seal(b"Aino Virtanen", key=KEY, nonce=NONCE, place=PLACE)

# McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: test cases 13, 14 and 16.
PUBLISHED = [
    ("00" * 32, "00" * 12, "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
    (
        "00" * 32,
        "00" * 12,
        "00" * 16,
        "",
        "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
    ),
    (
        "feffe9928665731c6d6a8f9467308308" * 2,
        "cafebabefacedbaddecaf888",
        (
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ),
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        (
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
            "76fc6ece0f4e1768cddf8853bb2d551b"
        ),
    ),
]


@pytest.mark.parametrize(("key", "nonce", "plaintext", "place", "sealed"), PUBLISHED)
def test_sealing_is_aes_256_gcm_with_its_nonce_in_front(key, nonce, plaintext, place, sealed):
    """So that a key and any implementation of the standard open what was sealed here."""
    given_ = {"key": bytes.fromhex(key), "place": bytes.fromhex(place)}
    made = seal(bytes.fromhex(plaintext), nonce=bytes.fromhex(nonce), **given_)
    assert made.hex() == nonce + sealed
    assert unseal(made, **given_) == bytes.fromhex(plaintext)


@given(st.binary(), st.binary(min_size=32, max_size=32), st.binary(min_size=12, max_size=12), st.binary())
def test_what_was_sealed_opens_as_it_was(plaintext, key, nonce, place):
    """Any bytes, any key, any place."""
    assert unseal(seal(plaintext, key=key, nonce=nonce, place=place), key=key, place=place) == plaintext


@pytest.mark.parametrize(
    ("key", "place"),
    [(bytes(KEY_BYTES), PLACE), (KEY, b"person/8/name"), (KEY, b""), (b"too short", PLACE)],
    ids=["another key", "another place", "no place", "no key at all"],
)
def test_another_key_or_place_does_not_open(key, place):
    """What is moved to another person's row stays shut."""
    with pytest.raises(NotOpened) as refused:
        unseal(SEALED, key=key, place=place)
    assert refused.value.__suppress_context__


@pytest.mark.parametrize("at", range(len(SEALED)))
def test_a_single_changed_bit_is_noticed(at):
    """In the nonce, the text or the tag."""
    changed = SEALED[:at] + bytes([SEALED[at] ^ 1]) + SEALED[at + 1 :]
    with pytest.raises(NotOpened):
        unseal(changed, key=KEY, place=PLACE)


@pytest.mark.parametrize("length", [0, 1, NONCE_BYTES, len(SEALED) - 1])
def test_what_was_cut_short_does_not_open(length):
    """Even when not so much as a nonce is left."""
    with pytest.raises(NotOpened):
        unseal(SEALED[:length], key=KEY, place=PLACE)


@given(st.text(), st.text("abc_", min_size=1), st.binary(min_size=32, max_size=32))
def test_a_blind_index_is_hmac_sha_256_of_field_and_text(text, field, key):
    """RFC 2104, section 2, written out: the key padded to a block of 64 bytes, two hashes."""
    padded = key.ljust(64, b"\0")
    inner = hashlib.sha256(bytes(sign ^ 0x36 for sign in padded) + field.encode() + b"\0" + text.encode())
    outer = hashlib.sha256(bytes(sign ^ 0x5C for sign in padded) + inner.digest())
    assert blind(text, field=field, key=key) == outer.digest()


def test_the_same_word_in_two_fields_or_under_two_keys_cannot_be_linked():
    """And a field's name does not run into its text."""
    made = {
        blind("aino", field="name", key=KEY),
        blind("aino", field="organisation", key=KEY),
        blind("aino", field="name", key=bytes(KEY_BYTES)),
        blind("eaino", field="nam", key=KEY),
    }
    assert len(made) == 4


@given(st.binary(), st.binary(min_size=32, max_size=32))
def test_a_key_made_ready_seals_and_opens_as_the_key_does(plaintext, key):
    """Each opens what the other sealed, however often it is used."""
    ready = cipher(key)
    for sealing, opening in ((ready, key), (key, ready), (ready, ready)):
        assert (
            unseal(seal(plaintext, key=sealing, nonce=NONCE, place=PLACE), key=opening, place=PLACE)
            == plaintext
        )
    with pytest.raises(NotOpened):
        unseal(SEALED, key=cipher(bytes(KEY_BYTES)), place=PLACE)


@given(st.text())
def test_a_token_is_the_beginning_of_the_blind_index_as_a_number_of_eight_bytes(text):
    """So that it fits into a database's own whole numbers."""
    number = token_number(text, field="name", key=KEY)
    assert number.to_bytes(8, "big", signed=True) == blind(text, field="name", key=KEY)[:8]
