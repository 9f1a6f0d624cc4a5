"""The addresses of the console. None holds anything about a person but a random identifier."""

from django.urls import path

from seloste.console.views import description, inquiries, letters, log, people, requests, staff, today

app_name = "console"

urlpatterns = [
    path("", today.today, name="today"),
    path("purpose/", today.purpose, name="purpose"),
    path("people/", people.people, name="people"),
    path("people/<uuid:person_id>/", people.person, name="person"),
    path("requests/", requests.requests, name="requests"),
    path("requests/<uuid:request_id>/", requests.one, name="request"),
    path("requests/<uuid:request_id>/answer/", requests.preview, name="request_preview"),
    path("requests/<uuid:request_id>/approve/", requests.approve, name="request_approve"),
    path("requests/<uuid:request_id>/link/", requests.link_again, name="request_link"),
    path("requests/<uuid:request_id>/person/", requests.name_person, name="request_person"),
    path("requests/<uuid:request_id>/nothing-held/", requests.nothing_held, name="request_nothing_held"),
    path("letters/", letters.letters, name="letters"),
    path("letters/upload/", letters.upload, name="letter_upload"),
    path("letters/<uuid:letter_id>/", letters.letter, name="letter"),
    path("letters/<uuid:letter_id>/request/", letters.open_request, name="letter_request"),
    path("letters/<uuid:letter_id>/aside/", letters.set_aside, name="letter_aside"),
    path("letters/<uuid:letter_id>/inquiry/", letters.open_inquiry, name="letter_inquiry"),
    path("inquiries/", inquiries.inquiries, name="inquiries"),
    path("inquiries/<uuid:inquiry_id>/", inquiries.one, name="inquiry"),
    path("inquiries/<uuid:inquiry_id>/aside/", inquiries.set_aside, name="inquiry_aside"),
    path("outbox/", letters.outbox, name="outbox"),
    path("log/", log.log, name="log"),
    path("description/", description.description, name="description"),
    path("staff/", staff.everybody, name="staff"),
    path("staff/add/", staff.add, name="staff_add"),
    path("staff/<uuid:account_id>/", staff.one, name="staff_one"),
    path("staff/<uuid:account_id>/<slug:what>/", staff.change, name="staff_change"),
]
