"""The addresses of the website."""

from django.urls import path

from seloste.website import earlier, views

app_name = "website"

urlpatterns = [
    path("", views.home, name="home"),
    path("notice/", views.notice, name="notice"),
    path("notice/versions/", earlier.versions, name="versions"),
    path("notice/versions/<slug:prefix>/", earlier.version, name="version"),
    path("notice/versions/<slug:prefix>/notice.pdf", earlier.version_pdf, name="version_pdf"),
    path("notice.pdf", views.notice_pdf, name="notice_pdf"),
    path("terms/", views.service_terms, name="terms"),
    path("terms.pdf", views.service_terms_pdf, name="terms_pdf"),
    path("forms/<slug:key>/", views.form, name="form"),
    path("forms/<slug:key>/thanks/", views.thanks, name="thanks"),
]
