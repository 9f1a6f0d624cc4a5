"""The parts of django-allauth that staff need; self-registration and the rest have no address."""

from allauth.account import views
from django.urls import include, path

from seloste.staff.first_password import first_password

urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("signup/", views.signup, name="account_signup"),
    path("reauthenticate/", views.reauthenticate, name="account_reauthenticate"),
    path("password/change/", views.password_change, name="account_change_password"),
    path("password/set/", views.password_set, name="account_set_password"),
    path("password/first/<str:uidb64>/<str:token>/", first_password, name="account_first_password"),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("2fa/", include("allauth.mfa.urls")),
]
