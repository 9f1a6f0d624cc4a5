"""The register is called the same wherever it is named: notice, record of processing, website, console, answer.

Proves: S21
"""

import pytest
from described import softpix
from django.test import Client
from django.utils import timezone
from home import SOFTPIX
from papers import papers

from seloste.core.description import Language
from seloste.core.rights import Holdings, assemble
from seloste.publications.selectors import current
from seloste.publications.services import publish


@pytest.mark.parametrize("language", Language)
def test_papers_website_and_answer_call_it_so(language: Language, now) -> None:
    """By the name that the description gives it in that language."""
    description = current().description
    name = description.register_.name[language]
    assert name == softpix().register_.name[language]
    for paper in ("notice", "record"):
        assert name in papers()[paper, language]
    for page in ("/", "/notice/"):
        shown = Client(SERVER_NAME="localhost").get(f"{page}?lang={language}").content.decode()
        assert name in shown
    answer = assemble(
        description, Holdings(), reference="SEL-2", received_on=now.date(), language=language, at=now
    )
    assert answer.data["register"] == name


def test_another_name_is_another_name_everywhere() -> None:
    """Nothing of the name is written anywhere but in the description."""
    source = SOFTPIX.read_text(encoding="utf-8").replace('version: "2.0"', 'version: "2.1"')
    publish(
        source=source.replace("Softpix customer register", "Register of clients"),
        file="register.yaml",
        at=timezone.now(),
    )
    for page in ("/", "/notice/"):
        shown = Client(SERVER_NAME="localhost").get(f"{page}?lang=en").content.decode()
        assert "Register of clients" in shown
        assert "Softpix customer register" not in shown
