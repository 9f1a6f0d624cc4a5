"""Letters for tests of the reading: the words alone matter, the rest is the same."""

from datetime import UTC, datetime

from seloste.core.letters import Kind, Letter, read

AT = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def letter(text, subject="", *, full_text=None, from_name="Tuuli Tuulinen", auto_submitted=False):
    """A letter with this text, as ``parse`` would return it."""
    return Letter(
        message_id="<yksi@example.org>",
        from_address="tuuli@example.org",
        from_name=from_name,
        reply_to=None,
        to=("tietosuoja@example.com",),
        subject=subject,
        date=AT,
        in_reply_to=None,
        references=(),
        text=text,
        full_text=text if full_text is None else full_text,
        auto_submitted=auto_submitted,
    )


def said(reading):
    """The kinds of a reading, whatever their order."""
    return {str(kind) for kind in reading.kinds}


def assert_read(kinds, subject, text, particulars):
    """A letter is read as ``kinds``, those in brackets at will, and in its ``particulars``.

    These are ``corrections`` (field and new value), ``erase`` (fields), ``permission`` (grant, recipient, fields and the
    last day) and ``behalf`` (whether it is written for somebody else).
    """
    reading = read(letter(text, subject))
    named = kinds.split()
    asked = {kind for kind in named if not kind.startswith("(")}
    besides = {kind.strip("()") for kind in named} - asked
    if "erasure" in asked and len(asked) > 1:
        # Such letters take back a consent too, for the case that there is one.
        besides |= {"consent_withdrawal"}
    assert asked <= said(reading) <= asked | besides
    if "corrections" in particulars:
        assert {(one.field, one.new) for one in reading.corrections} == particulars["corrections"]
    if Kind.ERASURE in reading.kinds:
        assert set(reading.erase) == set(particulars.get("erase", ()))
    if "permission" in particulars:
        until = reading.permission.until
        told = (reading.permission.grant, reading.permission.recipient, reading.permission.fields)
        assert (*told, until.isoformat() if until else "") == particulars["permission"]
    if particulars.get("behalf"):
        assert reading.on_behalf_of is not None
