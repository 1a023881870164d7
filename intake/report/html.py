"""A report as one HTML file: no script, no picture, nothing fetched, every letter escaped, the same bytes always."""

from __future__ import annotations

import base64
import hashlib
from html import escape

from intake.report.document import (
    Block,
    Heading,
    KeyValues,
    Notes,
    Paragraph,
    ReportDocument,
    Sources,
    Text,
    Timeline,
    foot_text,
)


def render_html(document: ReportDocument, style: str) -> bytes:
    """The document as UTF-8 HTML with `style` (the shipped style sheet) inside and a policy that allows only that."""
    if "</" in style or "@import" in style or "url(" in style:
        raise ValueError("the style sheet would leave its element or fetch something")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(document.language)}" dir="{document.direction}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(document.title.text)}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        "<header>",
        *([] if document.organisation is None else [_element("p", document.organisation, "organisation")]),
        _element("h1", document.title),
        *([] if document.subtitle is None else [_element("p", document.subtitle, "subtitle")]),
        "</header>",
        "<main>",
        *(_block(block) for block in document.blocks),
        "</main>",
        f'<footer><p lang="en" dir="auto">{escape(foot_text(document))}</p></footer>',
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(parts).encode("utf-8")


def _element(tag: str, text: Text, css: str = "") -> str:
    lines = "<br>".join(escape(line) for line in text.text.split("\n"))
    named = f' class="{css}"' if css else ""
    return f'<{tag}{named} lang="{escape(text.language)}" dir="{text.direction}">{lines}</{tag}>'


def _table(rows: list[tuple[Text, tuple[Text, ...]]], css: str = "") -> str:
    named = f' class="{css}"' if css else ""
    lines = [f"<table{named}>"]
    for key, values in rows:
        cells = "".join(_element("p", value) for value in values)
        lines.append(f'<tr><th scope="row">{_element("p", key)}</th><td>{cells}</td></tr>')
    lines.append("</table>")
    return "\n".join(lines)


def _block(block: Block) -> str:
    match block:
        case Heading(text=text, level=level):
            return _element(f"h{level + 1}", text)
        case Paragraph(text=text, quoted=True):
            # The rule stands at the beginning of the text, so the quotation has the direction of its words.
            return f'<blockquote dir="{text.direction}">{_element("p", text)}</blockquote>'
        case Paragraph(text=text):
            return _element("p", text)
        case KeyValues(rows=rows):
            return _table([(key, (value,)) for key, value in rows])
        case Timeline(entries=entries):
            return _table([(entry.when, (entry.what, *entry.details)) for entry in entries], "strong")
        case Sources(entries=sources):
            return _table([(source.label, (source.description,)) for source in sources], "strong sources")
        case Notes(items=items, caution=caution):
            listed = "".join(_element("li", item) for item in items)
            return f'<ul class="caution">{listed}</ul>' if caution else f"<ul>{listed}</ul>"
