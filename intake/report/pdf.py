"""A report as PDF/A and as pictures of its pages, set by typst in memory. Text goes in as data, never as markup.

Writes no file, reads no font but those of the FontSet, and gives the same bytes for the same document. A letter that
no font of the set has is shown as □ rather than left to a glyph that no tool can read back: call `printable` once
and use its result for the page and for the leak check alike.
"""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import typst

from intake.errors import CannotRender
from intake.model.strict_json import dumps
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
from intake.report.fonts import FontSet

STANDARD = "a-2a"
"""PDF/A-2a (ISO 19005-2): tagged, every letter mapped to Unicode, no attachment may be in it."""

T = TypeVar("T")
_REPLACEMENT = "□"


def printable(document: ReportDocument, fonts: FontSet) -> tuple[ReportDocument, int]:
    """The document with every letter that no font shows replaced, and how many were."""
    counter = [0]

    def shown(text: str) -> str:
        letters = [letter if fonts.shows(letter) else _REPLACEMENT for letter in text]
        counter[0] += sum(new != old for new, old in zip(letters, text, strict=True))
        return "".join(letters)

    return _mapped(document, shown), counter[0]


def _mapped(value: T, change: Any) -> T:
    """The same frozen structure with `change` applied to the letters of every Text in it."""
    if isinstance(value, Text):
        return dataclasses.replace(value, text=change(value.text))
    if isinstance(value, tuple):
        return tuple(_mapped(item, change) for item in value)  # type: ignore[return-value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: _mapped(getattr(value, field.name), change) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **fields)
    return value


def render_pdf(document: ReportDocument, fonts: FontSet, template: Path) -> bytes:
    """The document as PDF/A-2a, dated at midnight UTC of its day. Raises CannotRender."""
    pages = _compile(document, fonts, template, format="pdf", pdf_standards=[STANDARD], timestamp=_moment(document))
    return pages[0]


def render_pages_png(document: ReportDocument, fonts: FontSet, template: Path, scale: float = 1.0) -> list[bytes]:
    """Each page as PNG, 96 pixels an inch at scale 1, for the preview. Raises CannotRender."""
    return _compile(document, fonts, template, format="png", ppi=96 * max(0.25, min(scale, 4.0)))


def _compile(document: ReportDocument, fonts: FontSet, template: Path, **options: Any) -> list[bytes]:
    try:
        source = template.read_bytes()
    except OSError:
        raise CannotRender(reason="the page template is missing") from None
    if any(not fonts.shows(letter) for text in _all_letters(document) for letter in text):
        raise CannotRender(reason="a letter has no glyph")
    try:
        result, warnings = typst.compile_with_warnings(
            source,
            font_paths=fonts.handle,
            ignore_system_fonts=True,
            sys_inputs={"report": dumps(_as_data(document, fonts)).decode("utf-8")},
            **options,
        )
    except (typst.TypstError, RuntimeError):
        # Its message may quote the text of the report.
        raise CannotRender(reason="the typesetter refused the document") from None
    if warnings:
        raise CannotRender(reason="the typesetter had a warning")
    if result is None:
        raise CannotRender(reason="the typesetter gave nothing back")
    return result if isinstance(result, list) else [result]


def _all_letters(document: ReportDocument) -> list[str]:
    letters: list[str] = []

    def keep(text: str) -> str:
        letters.append(text)
        return text

    _mapped(document, keep)
    return letters


def _moment(document: ReportDocument) -> datetime:
    return datetime.fromisoformat(document.day).replace(tzinfo=UTC)


def _as_data(document: ReportDocument, fonts: FontSet) -> dict[str, Any]:
    return {
        "families": list(fonts.families),
        "title": _text(document.title),
        "subtitle": None if document.subtitle is None else _text(document.subtitle),
        "organisation": None if document.organisation is None else _text(document.organisation),
        "foot": foot_text(document),
        "direction": document.direction,
        "blocks": [_block(block) for block in document.blocks],
    }


def _text(text: Text) -> dict[str, Any]:
    # no script: the shaper finds it letter by letter, which a said one would overrule within mixed lines
    return {"text": text.text, "lang": text.language.partition("-")[0] or "en", "direction": text.direction}


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(text=text, level=level):
            return {"kind": "heading", "level": level, "text": _text(text)}
        case Paragraph(text=text, quoted=quoted):
            return {"kind": "paragraph", "quoted": quoted, "text": _text(text)}
        case KeyValues(rows=rows):
            return {"kind": "key-values", "rows": [[_text(key), _text(value)] for key, value in rows]}
        case Timeline(entries=entries):
            return {
                "kind": "timeline",
                "entries": [
                    {"when": _text(e.when), "what": _text(e.what), "details": [_text(d) for d in e.details]}
                    for e in entries
                ],
            }
        case Sources(entries=sources):
            return {
                "kind": "sources",
                "entries": [{"label": _text(s.label), "description": _text(s.description)} for s in sources],
            }
        case Notes(items=items, caution=caution):
            return {"kind": "notes", "caution": caution, "items": [_text(item) for item in items]}
