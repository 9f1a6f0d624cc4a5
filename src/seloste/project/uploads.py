"""No page takes a file, so none is read: a file would be kept on disk before any view could refuse it."""

from typing import Any, NoReturn

from django.core.exceptions import SuspiciousMultipartForm
from django.core.files.uploadhandler import FileUploadHandler


class NoFiles(FileUploadHandler):
    """Refuses the request (400) at the first file in it."""

    def new_file(self, *args: Any, **kwargs: Any) -> NoReturn:  # noqa: ARG002 (Django's signature)
        """Refuse the file before any of it is read."""
        raise SuspiciousMultipartForm("no page takes a file")
