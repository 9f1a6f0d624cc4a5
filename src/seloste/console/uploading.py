"""Taking one file in, in memory, where a page asks for one; everywhere else a file is refused."""

from collections.abc import Callable
from functools import wraps
from io import BytesIO
from typing import Any, Concatenate, ParamSpec

from django.core.exceptions import SuspiciousMultipartForm
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from seloste.console.gate import StaffRequest, staff

_Arguments = ParamSpec("_Arguments")


def takes_a_file(
    longest: int,
) -> Callable[[Callable[Concatenate[StaffRequest, _Arguments], HttpResponse]], Callable[..., HttpResponse]]:
    """Let staff send one file of at most ``longest`` bytes to a view; who they are is settled before it is read.

    The token against forged requests stands in the same body, so it is checked here, and not before.
    """

    def guard(
        view: Callable[Concatenate[StaffRequest, _Arguments], HttpResponse],
    ) -> Callable[..., HttpResponse]:
        protected = csrf_protect(view)

        @csrf_exempt
        @staff
        @wraps(view)
        def answer(
            request: StaffRequest, /, *args: _Arguments.args, **kwargs: _Arguments.kwargs
        ) -> HttpResponse:
            request.upload_handlers = [OneFile(longest)]
            return protected(request, *args, **kwargs)

        return answer

    return guard


class OneFile(FileUploadHandler):
    """Keeps one file in memory, and of a longer one just enough to tell that it is too long."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.longest = longest
        self.kept: BytesIO | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin the file; a second one is refused with the whole request."""
        super().new_file(*args, **kwargs)
        if self.kept is not None:
            raise SuspiciousMultipartForm("a page that takes a file takes one")
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece, as long as there is room."""
        if self.kept is not None and start <= self.longest:
            self.kept.write(raw_data[: self.longest + 1 - start])

    def file_complete(self, file_size: int) -> UploadedFile:  # noqa: ARG002 (Django's signature)
        """Return what was kept; its name is not."""
        content = self.kept.getvalue() if self.kept else b""
        return SimpleUploadedFile("file", content)
