"""HTML: self-contained, escaped, the same bytes twice, every text with its language and direction."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from intake.report.document import Paragraph, text_of
from intake.report.html import render_html
from tests.conftest import ROOT
from tests.intake.report.samples import sample_document

STYLE = (ROOT / "resources" / "report" / "report.css").read_text("utf-8")


def test_the_same_document_makes_the_same_bytes() -> None:
    assert render_html(sample_document(), STYLE) == render_html(sample_document(), STYLE)


def test_text_is_escaped_and_markup_stays_text() -> None:
    written = "<script>alert(1)</script> & \"a\" 'b' <!-- c -->"
    told = replace(sample_document(), blocks=(Paragraph(text_of(written)),), title=text_of(written))
    html = render_html(told, STYLE).decode("utf-8")
    assert "<script" not in html
    assert "<!--" not in html
    assert html.count("&lt;script&gt;") == 3
    assert "&amp;" in html


def test_nothing_is_fetched_and_a_policy_says_so() -> None:
    html = render_html(sample_document(), STYLE).decode("utf-8")
    for word in ("http:", "https:", "src=", "href=", "url(", "@import", "<link", "<script", "onload"):
        assert word not in html
    assert "default-src &#x27;none&#x27;" in html


def test_a_style_sheet_that_would_fetch_or_leave_its_element_is_refused() -> None:
    for style in ("</style>", "@import 'a'", "a{background:url(b)}"):
        with pytest.raises(ValueError, match="style"):
            render_html(sample_document(), style)


def test_texts_carry_their_language_and_direction() -> None:
    seen = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found = dict(attrs)
            if tag == "p" and "lang" in found:
                seen.add((found["lang"], found["dir"]))

    Reader().feed(render_html(sample_document(), STYLE).decode("utf-8"))
    assert {("kk-Arab", "rtl"), ("ug", "rtl"), ("zh-Hans", "ltr"), ("kk", "ltr"), ("en", "ltr")} <= seen
