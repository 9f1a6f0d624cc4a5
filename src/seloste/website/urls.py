"""The addresses of the website."""

from django.urls import path

from seloste.website import views

app_name = "website"

urlpatterns = [
    path("", views.home, name="home"),
    path("notice/", views.notice, name="notice"),
    path("notice.pdf", views.notice_pdf, name="notice_pdf"),
    path("forms/<slug:key>/", views.form, name="form"),
    path("forms/<slug:key>/thanks/", views.thanks, name="thanks"),
]
