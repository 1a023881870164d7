"""The leak check on PDF: a value planted anywhere in the file is found, and so is what a report never has."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pypdf.annotations as pypdf_annotations
import pytest
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from intake.report.document import ReportDocument
from intake.report.fonts import FontSet
from intake.report.pdf import render_pdf
from tests.intake.report.leakcheck_kit import NAME, TEMPLATE, kinds, verdict
from tests.intake.report.planting import appended_revision, in_object, in_streams, rewritten, with_stream


def _utf16(text: str) -> bytes:
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _metadata(pdf: bytes) -> bytes:
    return in_object(pdf, b"/CreationDate", b"/Creator", b"/Keywords" + _utf16(NAME) + b"/Creator")


def _xmp(pdf: bytes) -> bytes:
    return in_object(
        pdf, b"x:xmpmeta", b"</rdf:Description>", f"<dc:subject>{NAME}</dc:subject></rdf:Description>".encode()
    )


def _xmp_stream(pdf: bytes) -> bytes:
    def change(number: int, region: bytes) -> bytes:
        if b"/Type/Metadata" not in region.replace(b" ", b""):
            return region
        start = region.index(b"stream\n") + 7
        stop = region.index(b"endstream")
        return with_stream(region, region[start:stop].replace(b"</rdf:RDF>", f"<!-- {NAME} --></rdf:RDF>".encode()))

    return rewritten(pdf, change)


def _by_writer(change: Callable[[pypdf.PdfWriter], None]) -> Callable[[bytes], bytes]:
    def planted(pdf: bytes) -> bytes:
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return planted


def _attachment(writer: pypdf.PdfWriter) -> None:
    writer.add_attachment("notes.txt", NAME.encode())


def _outline(writer: pypdf.PdfWriter) -> None:
    writer.add_outline_item(title=NAME, page_number=0)


def _annotation(writer: pypdf.PdfWriter) -> None:
    note = pypdf_annotations.FreeText(text=NAME, rect=(0, 0, 10, 10))
    writer.add_annotation(0, note)


def _script(writer: pypdf.PdfWriter) -> None:
    action = {"/S": NameObject("/JavaScript"), "/JS": TextStringObject(f"var a = '{NAME}'")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject({NameObject(k): v for k, v in action.items()})


def _alternative(pdf: bytes) -> bytes:
    return in_object(pdf, b"/StructElem", b"/StructElem", b"/StructElem/Alt" + _utf16(NAME))


def _actual(pdf: bytes) -> bytes:
    value = b"/Span<</ActualText" + _utf16(NAME) + b">>BDC EMC\n"
    return in_streams(pdf, lambda stream: b"/Span<<" in stream, lambda stream: value + stream)


def _actual_in_pieces(pdf: bytes) -> bytes:
    value = b"".join(b"/Span<</ActualText" + _utf16(letter) + b">>BDC EMC\n" for letter in NAME)
    return in_streams(pdf, lambda stream: b"/Span<<" in stream, lambda stream: value + stream)


def _font_map(pdf: bytes) -> bytes:
    more = b"1 beginbfchar\n<0FFF> <" + NAME.encode("utf-16-be").hex().encode() + b">\nendbfchar\nendcmap"
    return in_streams(pdf, lambda stream: b"begincmap" in stream, lambda stream: stream.replace(b"endcmap", more, 1))


def _font_map_letters(pdf: bytes) -> bytes:
    # letters that the text does not have: what a removed name leaves behind
    more = b"1 beginbfrange\n<0FF0> <0FF3> <0460>\nendbfrange\nendcmap"
    return in_streams(pdf, lambda stream: b"begincmap" in stream, lambda stream: stream.replace(b"endcmap", more, 1))


def _font_program(pdf: bytes) -> bytes:
    return in_streams(
        pdf, lambda stream: stream[:4] in (b"\0\1\0\0", b"OTTO") or stream[:2] == b"\1\0", lambda s: s + NAME.encode()
    )


def _comment_between_objects(pdf: bytes) -> bytes:
    return pdf.replace(b"endobj\n", b"endobj\n%" + NAME.encode() + b"\n", 1)


def _orphan_stream(pdf: bytes) -> bytes:
    region = with_stream(b"900 0 obj\n<</Length 0>>\nstream\n", NAME.encode())
    done: list[int] = []

    def change(number: int, old: bytes) -> bytes:
        done.append(number)
        return old + region if len(done) == 5 else old

    return rewritten(pdf, change)


def _stream_dictionary(pdf: bytes) -> bytes:
    return in_object(pdf, b"/FlateDecode", b"/FlateDecode", b"/FlateDecode/Note" + _utf16(NAME))


def _name(pdf: bytes) -> bytes:
    escaped = "".join(f"#{byte:02X}" for byte in NAME.encode())
    return in_object(pdf, b"/Catalog", b"/Catalog", b"/Catalog/Piece/" + escaped.encode())


def _after_end(pdf: bytes) -> bytes:
    return pdf + b"\n" + base64.b64encode(NAME.encode())


def _before_start(pdf: bytes) -> bytes:
    return pdf.replace(b"\n\n1 0 obj", b"\n%" + NAME.encode("cp1251") + b"\n1 0 obj", 1)


PLANTED: dict[str, Callable[[bytes], bytes]] = {
    "metadata": _metadata,
    "xmp comment": _xmp_stream,
    "attachment": _by_writer(_attachment),
    "outline": _by_writer(_outline),
    "annotation": _by_writer(_annotation),
    "script": _by_writer(_script),
    "alternative text": _alternative,
    "replacement text": _actual,
    "font map": _font_map,
    "font program": _font_program,
    "comment": _comment_between_objects,
    "orphan stream": _orphan_stream,
    "dictionary of a stream": _stream_dictionary,
    "name": _name,
    "after the end": _after_end,
    "before the start": _before_start,
    "incremental save": lambda pdf: appended_revision(pdf, NAME),
}


@pytest.mark.parametrize("place", PLANTED)
def test_a_value_planted_in_a_pdf_is_found(place: str, pdf: bytes, document: ReportDocument) -> None:
    planted = PLANTED[place](pdf)
    assert planted != pdf
    assert "forbidden" in kinds(verdict(planted, "pdf", document))


STRANGE: dict[str, Callable[[bytes], bytes]] = {
    "letters left in a font's map": _font_map_letters,
    "replacement text letter by letter": _actual_in_pieces,
    "a page drawn a second time": lambda pdf: in_streams(pdf, lambda s: b"/Span<<" in s, lambda s: s + b"\n" + s),
    "a page drawn no more": lambda pdf: in_streams(pdf, lambda s: b"/Span<<" in s, lambda s: b"BT ET"),
    "attachment without the value": _by_writer(lambda writer: _none(writer.add_attachment("a", b"nothing"))),
    "incremental save without the value": lambda pdf: appended_revision(pdf, "nothing"),
    "cut off": lambda pdf: pdf[:-40],
    "not a pdf": lambda pdf: b"%PDF-1.7 nothing else",
    "empty": lambda pdf: b"",
}


def _none(value: object) -> None:
    return None


@pytest.mark.parametrize("how", STRANGE)
def test_what_a_report_never_has_is_refused_although_no_value_is_found(
    how: str, pdf: bytes, document: ReportDocument
) -> None:
    report = verdict(STRANGE[how](pdf), "pdf", document)
    assert not report.clean
    assert report.summary().startswith("not clean")


def test_white_and_tiny_and_outside_letters_are_read(fonts: FontSet, document: ReportDocument, tmp_path: Path) -> None:
    source = TEMPLATE.read_text("utf-8")
    for hidden in (
        f'#text(fill: white, "{NAME}")',
        f'#text(size: 0.1pt, "{NAME}")',
        f'#place(dx: -500mm, text("{NAME}"))',
        f'#place(hide(text("{NAME}")))#text(fill: rgb("#00000000"), "{NAME}")',
    ):
        template = tmp_path / "report.typ"
        template.write_text(source + "\n" + hidden, "utf-8")
        assert "forbidden" in kinds(verdict(render_pdf(document, fonts, template), "pdf", document)), hidden


def test_letters_that_only_a_font_knows_are_told_by_name(pdf: bytes, document: ReportDocument) -> None:
    """Other checks also stumble over such a file; this one must not lean on them."""
    assert "letters-not-in-the-text" not in kinds(verdict(pdf, "pdf", document))
    assert "letters-not-in-the-text" in kinds(verdict(_font_map_letters(pdf), "pdf", document))
