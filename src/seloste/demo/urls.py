"""Addresses that exist in a demo only."""

from django.urls import path

from seloste.demo.views import sign_in

app_name = "demo"

urlpatterns = [path("sign-in/<str:token>/", sign_in, name="sign_in")]
"""Included by ``project.urls`` only where the configuration says ``demo = true``."""
