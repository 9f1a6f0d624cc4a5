"""The API itself: one endpoint, described by the types that it is checked by."""

from datetime import date, datetime
from typing import Annotated, Any, Final

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from ninja import Header, NinjaAPI, Status
from ninja.errors import HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema
from pydantic import BaseModel, Field

from seloste.api import problems
from seloste.api.keys import ApiKey
from seloste.api.problems import MEDIA_TYPE, Problem, ProblemDocument, Wrong
from seloste.api.reading import JSON, NewRequest, Strictly, what_is_wrong
from seloste.core.access import Actor
from seloste.core.outcomes import Refused
from seloste.rights.receiving import Asked, NotThen, receive_from_system
from seloste.systems.sendings import OtherContent

BAD: Final = (400, 401, 403, 409, 411, 413, 415, 422, 429)


class Taken(BaseModel):
    """When the request was received, and by when it is answered (Art. 12(3))."""

    received_at: datetime = Field(description="When the request was received: the month counts from then.")
    due: date = Field(description="The last day for the answer, by the calendar of Helsinki.")


class Api(NinjaAPI):
    """django-ninja, whose document calls problem documents what they are."""

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """Return the OpenAPI document."""
        schema = super().get_openapi_schema(**options)
        for path in schema["paths"].values():
            for operation in path.values():
                for status, said in operation["responses"].items():
                    if status in problems.SENTENCES:
                        said["description"] = problems.SENTENCES[status]
                        said["content"] = {MEDIA_TYPE: said["content"][JSON]}
        return schema


api = Api(
    title="Seloste",
    version="1",
    description="What other systems can do. A key is made with “seloste api-key add NAME”.",
    urls_namespace="api",
    docs_url=None,
    docs_decorator=require_safe,
    parser=Strictly(),
    auth=ApiKey(),
)


@api.post(
    "/requests",
    operation_id="handInRequest",
    summary="Hand in what a person asks for about their data",
    response={202: Taken, BAD: ProblemDocument},
)
def requests(
    request: HttpRequest,
    asked: NewRequest,
    sent_as: Annotated[
        str | None,
        Header(
            alias="Idempotency-Key",
            pattern="^[A-Za-z0-9-]{1,64}$",
            description="A name of yours for this request: letters, figures and dashes, at most 64. Sent again under "
            "the same name it is still one request, and is answered alike.",
        ),
    ] = None,
) -> Status[Taken]:
    """The request is taken in at once, as through every other door: acknowledged, and answered within its month.

    The answer is the same whether or not the register knows the person. The purpose that a system works for here
    is people’s rights, and it cannot be another.
    """
    actor: Actor = request.auth  # type: ignore[attr-defined]  # django-ninja puts there what ApiKey returned.
    handed = Asked(
        kinds=asked.kinds,
        name=asked.name,
        address=asked.email,
        text=asked.text,
        language=asked.language,
        received_at=asked.received_at,
    )
    try:
        received = receive_from_system(handed, sent_as=sent_as, actor=actor, at=timezone.now())
    except NotThen as error:
        raise Problem(422, [Wrong(pointer="/received_at", detail=str(error))]) from None
    except OtherContent:
        raise Problem(409) from None
    if isinstance(received, Refused):
        raise Problem(403)
    return Status(202, Taken(received_at=received.received_at, due=received.due))


@api.exception_handler(Problem)
def _problem(request: HttpRequest, error: Problem) -> HttpResponse:  # noqa: ARG001 (django-ninja's signature)
    return problems.answer(error.status, error.errors)


@api.exception_handler(HttpError)
def _http_error(request: HttpRequest, error: HttpError) -> HttpResponse:  # noqa: ARG001
    # What the parser raises comes as the cause of an error of django-ninja's.
    status = error.__cause__.status if isinstance(error.__cause__, Problem) else error.status_code
    return problems.answer(status)


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:  # noqa: ARG001
    return problems.answer(422, what_is_wrong(error.errors))


@api.exception_handler(RequestDataTooBig)
def _too_long(request: HttpRequest, error: RequestDataTooBig) -> HttpResponse:  # noqa: ARG001
    return problems.answer(413)
