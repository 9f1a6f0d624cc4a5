"""Every address of the register, front by front."""

from django.conf import settings
from django.urls import include, path

from seloste.project.health import healthz

urlpatterns = [
    path("", include("seloste.website.urls")),
    path("me/", include("seloste.portal.urls")),
    path("console/", include("seloste.console.urls")),
    path("api/", include("seloste.api.urls")),
    path("accounts/", include("seloste.project.account_urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("healthz", healthz, name="healthz"),
]

if settings.SELOSTE.demo:
    urlpatterns.append(path("demo/", include("seloste.demo.urls")))
