"""The text of finished bytes as other programs read it: two PDF tools, one HTML parser. Part of the leak check."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pypdf
import pypdfium2

MAX_PAGES = 2000


class ExtractionFailed(Exception):
    """A tool could not read the file; stays inside the leak check, which then says "not clean"."""


def pdf_pages(data: bytes) -> dict[str, list[str]]:
    """Text of every page by tool. Raises ExtractionFailed."""
    try:
        return {"pypdf": _by_pypdf(data), "pdfium": _by_pdfium(data)}
    except ExtractionFailed:
        raise
    except Exception:  # a parser may raise anything; what it could not read is not clean
        raise ExtractionFailed from None


def _by_pypdf(data: bytes) -> list[str]:
    pages = pypdf.PdfReader(io.BytesIO(data), strict=True).pages
    if len(pages) > MAX_PAGES:
        raise ExtractionFailed
    return [page.extract_text() for page in pages]


def _by_pdfium(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        if len(document) > MAX_PAGES:
            raise ExtractionFailed
        texts = []
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            page.close()
        return texts
    finally:
        document.close()


# What render_html writes. Anything else in the file was put there by somebody else.
_ELEMENTS = {
    "html": {"lang", "dir"},
    "head": set(),
    "meta": {"charset", "http-equiv", "content", "name"},
    "title": set(),
    "style": set(),
    "body": set(),
    "header": set(),
    "main": set(),
    "footer": set(),
    **{tag: {"lang", "dir", "class"} for tag in ("p", "h1", "h2", "h3", "li")},
    "blockquote": {"dir"},
    "table": {"class"},
    "tr": set(),
    "th": {"scope"},
    "td": set(),
    "ul": {"class"},
    "br": set(),
}
_VALUES = {
    "lang": r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?",
    "dir": r"ltr|rtl|auto",
    "class": r"organisation|subtitle|strong|strong sources|caution",
    "scope": r"row",
    "charset": r"utf-8",
    "http-equiv": r"Content-Security-Policy",
    "name": r"referrer|viewport",
    "content": r"no-referrer|width=device-width, initial-scale=1|"
    r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'",
}


@dataclass
class HtmlContents:
    """Visible text in order, every other text with its place, and what does not belong in a report."""

    title: str = ""
    visible: list[str] = field(default_factory=list)
    hidden: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    style: str = ""
    styles: int = 0


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.contents = HtmlContents()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        allowed = _ELEMENTS.get(tag)
        self.contents.styles += tag == "style"
        if allowed is None:
            self.contents.problems.append("element")
        for name, value in attrs:
            if allowed is None or name not in allowed or not re.fullmatch(_VALUES[name], value or ""):
                self.contents.problems.append("attribute")
            self.contents.hidden.append(("attribute", f"{name} {value or ''}"))
        if tag not in ("meta", "br"):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.contents.problems.append("element")
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.contents.problems.append("nesting")

    def handle_data(self, data: str) -> None:
        inside = self._open[-1] if self._open else ""
        if inside == "title":
            self.contents.title += data
        elif inside == "style":
            self.contents.style += data
            self.contents.hidden.append(("style", data))
        elif "body" in self._open:
            self.contents.visible.append(data)
        elif data.strip():
            self.contents.problems.append("text-outside-body")
            self.contents.hidden.append(("outside", data))

    def handle_comment(self, data: str) -> None:
        self.contents.problems.append("comment")
        self.contents.hidden.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        if decl != "DOCTYPE html":
            self.contents.problems.append("declaration")
        self.contents.hidden.append(("declaration", decl))

    def unknown_decl(self, data: str) -> None:
        self.contents.problems.append("declaration")
        self.contents.hidden.append(("declaration", data))

    def handle_pi(self, data: str) -> None:
        self.contents.problems.append("instruction")
        self.contents.hidden.append(("instruction", data))


def html_contents(data: bytes) -> HtmlContents:
    """Everything in an HTML file by its place. Raises ExtractionFailed."""
    try:
        reader = _Reader()
        reader.feed(data.decode("utf-8"))
        reader.close()
    except Exception:  # what cannot be parsed is not clean
        raise ExtractionFailed from None
    if reader._open:
        reader.contents.problems.append("nesting")
    return reader.contents
