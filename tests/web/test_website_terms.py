"""The terms of service: a document of its own, beside the notice and never in it."""

import io

import pytest
from django.utils import timezone
from home import SOFTPIX
from pypdf import PdfReader

from seloste.core.description import Language
from seloste.publications.selectors import current
from seloste.publications.services import publish


@pytest.mark.parametrize("language", list(Language))
def test_the_terms_are_told_in_the_visitors_language(client, language):
    """Title and every clause, and none of them in the notice (Art. 7(2))."""
    agreed = current().description.terms
    assert agreed
    page = client.get(f"/terms/?lang={language}").content.decode()
    notice = client.get(f"/notice/?lang={language}").content.decode()
    assert agreed.title[language] in page
    for clause in agreed.clauses:
        assert clause.title[language] in page
        assert clause.title[language] not in notice


def test_they_can_be_kept_on_paper(client):
    """A file of the same words."""
    answer = client.get("/terms.pdf?lang=en")
    assert answer["Content-Disposition"] == 'attachment; filename="terms-of-service-en.pdf"'
    assert "Terms of service" in PdfReader(io.BytesIO(answer.content)).pages[0].extract_text()


def test_every_page_of_the_website_leads_to_them(client):
    """Where there are any; nobody is asked to agree to them by visiting."""
    for page in ("/", "/notice/", "/forms/contact/", "/forms/contact/thanks/"):
        assert 'href="/terms/"' in client.get(page).content.decode(), page


def test_without_terms_there_is_no_page_and_no_link(client):
    """A register need not have any."""
    before, _, _ = SOFTPIX.read_text(encoding="utf-8").partition("\nterms:\n")
    publish(
        source=before.replace('version: "2.0"', 'version: "2.1"'), file="register.yaml", at=timezone.now()
    )
    assert current().description.terms is None
    for page in ("/terms/", "/terms.pdf"):
        assert client.get(page).status_code == 404
    assert 'href="/terms/"' not in client.get("/").content.decode()
