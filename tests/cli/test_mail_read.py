"""The mail read command: letters in, what they ask for out."""

import json

import pytest
from click.testing import CliRunner

from seloste.cli.mail_read import read

ACCESS = """\
From: Tuuli Tuulinen <tuuli@example.org>
Reply-To: tuuli.koti@example.net
To: tietosuoja@example.com
Subject: Omat tiedot
In-Reply-To: <jutun-alku@example.com>
Message-ID: <yksi@example.org>
Content-Type: text/plain; charset=utf-8

Hei, haluan nähdä, mitä tietoja teillä on minusta.
Viitteeni: TT-0042
"""
MOVED = """\
From: Tuuli Tuulinen <tuuli@example.org>
Subject: Vi har flyttat
Content-Type: text/plain; charset=utf-8

Min nya adress är Björkvägen 3, 20100 Åbo. Den gamla var Strandvägen 9, 20100 Åbo. Radera mitt telefonnummer.
"""
ALLOWED = """\
From: Tuuli Tuulinen <tuuli@example.org>
Date: Mon, 4 May 2026 12:00:00 +0300
Subject: Re: May we?

You may share my name and email with Beacon Builders Ltd until the end of the year.
"""
KEYS = [
    "file",
    "language",
    "from",
    "reply_to",
    "kinds",
    "confidence",
    "because",
    "reference",
    "in_reply_to",
    "on_behalf_of",
    "corrections",
    "erase",
    "permission",
]


@pytest.fixture
def mailbox(tmp_path):
    """A function that saves one raw letter and returns its path."""

    def save(name, raw):
        path = tmp_path / name
        path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
        return str(path)

    return save


def run(*arguments):
    """Run the command as a shell would."""
    return CliRunner().invoke(read, arguments)


def test_json_has_an_object_a_letter(mailbox):
    """The keys are the command line's contract."""
    path = mailbox("access.eml", ACCESS)
    result = run(path, "--json")
    assert result.exit_code == 0
    (row,) = json.loads(result.stdout)
    assert list(row) == KEYS
    assert row["confidence"] >= 0.7
    assert row["because"]
    assert {key: row[key] for key in KEYS if key not in {"confidence", "because"}} == {
        "file": path,
        "language": "fi",
        "from": "tuuli@example.org",
        "reply_to": "tuuli.koti@example.net",
        "kinds": ["access"],
        "reference": "TT-0042",
        "in_reply_to": "<jutun-alku@example.com>",
        "on_behalf_of": None,
        "corrections": [],
        "erase": [],
        "permission": None,
    }


def test_json_tells_what_exactly_is_to_be_done(mailbox):
    """Values to put right, fields to erase, and what may be disclosed to whom until when."""
    moved, allowed = json.loads(
        run(mailbox("moved.eml", MOVED), mailbox("allowed.eml", ALLOWED), "--json").stdout
    )
    assert moved["corrections"] == [
        {"field": "address", "old": "Strandvägen 9, 20100 Åbo", "new": "Björkvägen 3, 20100 Åbo"}
    ]
    assert moved["erase"] == ["phone"]
    assert allowed["permission"] == {
        "grant": True,
        "recipient": "Beacon Builders Ltd",
        "fields": ["name", "email"],
        "until": "2026-12-31",
    }


def test_text_tells_it_in_words(mailbox):
    """A line each, below the letter's."""
    mother = "From: a@example.org\n\nOn behalf of Elma Esimerkki, I ask for access to her personal data.\n"
    taken_back = "From: a@example.org\n\nI take back my permission to share my data.\n"
    corrected = "From: a@example.org\n\nPlease correct my phone number: it is +358 40 555 1234.\n"
    lines = run(
        mailbox("moved.eml", MOVED),
        mailbox("allowed.eml", ALLOWED),
        mailbox("mother.eml", mother),
        mailbox("back.eml", taken_back),
        mailbox("phone.eml", corrected),
    ).stdout.splitlines()
    assert [line for line in lines if line.startswith("    ")] == [
        "    address: Strandvägen 9, 20100 Åbo → Björkvägen 3, 20100 Åbo",
        "    erase phone",
        "    Beacon Builders Ltd may be given name, email until 2026-12-31",
        "    on behalf of Elma Esimerkki",
        "    others may not be given any field",
        "    phone: +358 40 555 1234",
    ]


def test_what_is_missing_is_null(mailbox):
    """A bare letter has no reference, and answers nothing."""
    path = mailbox("bare.eml", "From: a@example.org\n\nHello, when are you open at Easter?\n")
    (row,) = json.loads(run(path, "--json").stdout)
    assert (row["reference"], row["in_reply_to"], row["reply_to"]) == (None, None, None)
    assert row["kinds"] == ["other"]


def test_text_says_what_is_left_to_sort(mailbox):
    """A person reads one line a letter."""
    sure = mailbox("access.eml", ACCESS)
    unsure = mailbox("mother.eml", "From: a@example.org\n\nPlease give me access to the data of my mother.\n")
    lines = run(sure, unsure).stdout.splitlines()
    assert lines[0].startswith(f"{sure}: access; fi, from tuuli@example.org")
    assert lines[1].startswith(f"{unsure}: to sort (perhaps access)")


def test_an_unreadable_letter_is_named_and_the_others_still_read(mailbox):
    """Exit code 1 tells the caller that one is missing."""
    good, empty = mailbox("access.eml", ACCESS), mailbox("empty.eml", b"")
    result = run(empty, good, "--json")
    assert result.exit_code == 1
    assert [row["file"] for row in json.loads(result.stdout)] == [good]
    assert result.stderr == f"Error: {empty}: The message is empty.\n"


def test_a_file_that_is_not_there_is_a_usage_error(tmp_path):
    """As is a folder, and no file at all."""
    assert run(str(tmp_path / "missing.eml"), "--json").exit_code == 2
    assert run(str(tmp_path), "--json").exit_code == 2
    assert run("--json").exit_code == 2


def test_nothing_is_written(mailbox, tmp_path):
    """Reading leaves the folder as it was."""
    path = mailbox("access.eml", ACCESS)
    run(path, "--json")
    assert [file.name for file in tmp_path.iterdir()] == ["access.eml"]
