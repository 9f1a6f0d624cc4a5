"""Logs without people: an exception is named by type and place, a request by its route."""

import logging
import traceback


class NothingPersonal(logging.Filter):
    """Take out of a record whatever may hold personal data: arguments, messages of exceptions, paths."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place and let it through."""
        if record.name.startswith("django.request") or record.name.startswith("django.security"):
            request = getattr(record, "request", None)
            match = getattr(request, "resolver_match", None)
            record.msg = f"{record.levelname.lower()} while serving {match.view_name if match else 'a page'}"
            record.args = ()
        if record.exc_info:
            kind, _, trace = record.exc_info
            frames = traceback.extract_tb(trace)[-3:]
            where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
            record.msg = f"{record.msg} ({kind.__name__ if kind else 'error'} at {where})"
            record.exc_info = record.exc_text = None
        return True
