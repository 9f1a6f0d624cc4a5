"""The page that shows the banner in the console's frame."""

from edged import Served


def test_the_register_alone_may_frame_it(served: Served) -> None:
    """In each language of the description; the edge's other answers are framed by nobody."""
    for language in ("en", "fi", "sv"):
        answer = served.ask("GET", f"/e/preview/{language}")
        assert answer.status == 200
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert f'<html lang="{language}">' in answer.body.decode()
        assert "frame-ancestors http://localhost:8000" in answer.headers["content-security-policy"]
    assert served.ask("GET", "/e/preview/de").status == 404
    other = served.ask("GET", "/e/banner.js").headers["content-security-policy"]
    assert other == "default-src 'none'; frame-ancestors 'none'"


def test_a_page_without_an_origin_reads_the_texts_and_records_nothing(served: Served) -> None:
    """That is what a sandboxed frame is: what is public is given to it, and its choices are not taken."""
    texts = served.ask("GET", "/e/preview/texts/fi.json", origin="null")
    assert texts.headers["access-control-allow-origin"] == "*"
    assert texts.body == served.ask("GET", "/e/texts/fi.json").body
    assert "access-control-allow-origin" not in served.ask("GET", "/e/texts/fi.json", origin="null").headers
    assert served.choose(origin="null").status == 403
    assert served.ask("POST", "/e/preview/choices", b"{}", content_type="application/json").status in (
        404,
        405,
    )


def test_a_page_that_is_opened_by_its_address_has_no_origin_either(served: Served) -> None:
    """It would otherwise write over what the browser keeps for the register's own pages, its receipt among that."""
    policy = served.ask("GET", "/e/preview/fi").headers["content-security-policy"]
    assert "sandbox allow-scripts" in policy
    assert "allow-same-origin" not in policy
