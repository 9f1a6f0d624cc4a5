"""Letters for tests of the reading: the words alone matter, the rest is the same."""

from datetime import UTC, datetime

from seloste.core.letters import Letter

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
