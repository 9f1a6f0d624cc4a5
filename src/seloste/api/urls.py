"""The addresses of the API."""

from django.urls import path

from seloste.api.docs import docs
from seloste.api.v1 import api

urlpatterns = [
    path("docs", docs, name="api_docs"),
    path("v1/", api.urls),
]
