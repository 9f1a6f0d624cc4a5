"""The addresses of the portal. The ones with a token are those that letters lead to."""

from django.urls import path

from seloste.portal import answers, confirming, entering, linking, own, requesting, signing_in
from seloste.portal.home import home

app_name = "portal"

urlpatterns = [
    path("", home, name="home"),
    path("sign-in/", entering.ask, name="sign_in"),
    path("sign-in/code/", entering.code, name="enter"),
    path("request/", requesting.request, name="request"),
    path("request/sent/", requesting.sent, name="request_sent"),
    path("data/", own.everything, name="everything"),
    path("data/own-data.pdf", own.paper, name="own_pdf"),
    path("data/own-data.json", own.data, name="own_json"),
    path("consents/<slug:purpose>/", own.choose, name="choose"),
    path("receipts/", linking.link, name="link_receipt"),
    path("confirm/<str:token>/", confirming.identity, name="confirm"),
    path("consent/<str:token>/", confirming.consent, name="consent"),
    path("withdraw/<str:token>/", confirming.withdrawal, name="withdraw"),
    path("answer/<str:token>/", signing_in.ask_for_code, name="answer"),
    path("answer/<str:token>/code/", signing_in.enter_code, name="code"),
    path("answers/<uuid:answer_id>/", answers.show, name="answers"),
    path("answers/<uuid:answer_id>/read/", answers.read, name="answer_read"),
    path("answers/<uuid:answer_id>/answer.pdf", answers.paper, name="answer_pdf"),
    path("answers/<uuid:answer_id>/answer.json", answers.data, name="answer_json"),
    path("sign-out/", answers.sign_out, name="sign_out"),
]
