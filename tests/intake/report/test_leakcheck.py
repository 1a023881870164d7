"""The leak check: clean reports pass, and a protected value planted anywhere in the finished bytes is refused."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pypdf.annotations as pypdf_annotations
import pytest
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from intake.report.document import Paragraph, ReportDocument, body_texts, foot_text, text_of
from intake.report.fonts import FontSet, default_folders, find_fonts
from intake.report.html import render_html
from intake.report.leakcheck import Expected, Forbidden, LeakReport, check
from intake.report.pdf import printable, render_pdf
from tests.conftest import ROOT
from tests.intake.report.planting import appended_revision, in_object, in_streams, rewritten, with_stream
from tests.intake.report.samples import sample_document

TEMPLATE = ROOT / "resources" / "report" / "report.typ"
STYLE = ROOT / "resources" / "report" / "report.css"
NAME = "Сауытбаева"
FORBIDDEN = {
    "TESTIFIER 1": Forbidden(
        names=(NAME, "Sauytbay", "ساۋىتباي", "萨吾提拜", "Мұратхан Дәулетбекұлы", "Ай"),
        phrases=("Жамбыл көшесі 14",),
        numbers=("654128197801010012", "+7 701 123 45 67", "N12345678"),
    )
}


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return find_fonts(default_folders())


@pytest.fixture(scope="module")
def document(fonts: FontSet) -> ReportDocument:
    return printable(sample_document(), fonts)[0]


@pytest.fixture(scope="module")
def pdf(document: ReportDocument, fonts: FontSet) -> bytes:
    return render_pdf(document, fonts, TEMPLATE)


@pytest.fixture(scope="module")
def html(document: ReportDocument) -> bytes:
    return render_html(document, STYLE.read_text("utf-8"))


def expected_of(document: ReportDocument) -> Expected:
    return Expected(document.title.text, tuple(text.text for text in body_texts(document)), foot_text(document))


def verdict(data: bytes, format: str, document: ReportDocument) -> LeakReport:
    return check(data, format, forbidden=FORBIDDEN, expected=expected_of(document))


def kinds(report: LeakReport) -> set[str]:
    return {finding.kind for finding in report.findings}


def test_a_report_in_every_script_is_clean_and_says_what_was_read(
    pdf: bytes, html: bytes, document: ReportDocument
) -> None:
    for data, format in ((pdf, "pdf"), (html, "html")):
        report = verdict(data, format, document)
        assert report.findings == ()
        assert report.clean
        assert report.scripts == ("arabic", "chinese", "cyrillic", "latin")
        assert all(count == report.letters_expected for _, count in report.letters_found)
        assert report.summary().startswith("clean: ")


def test_what_we_rewrite_without_planting_anything_is_still_clean(pdf: bytes, document: ReportDocument) -> None:
    # otherwise the refusals below would prove nothing
    assert verdict(rewritten(pdf, lambda _, region: region), "pdf", document).findings == ()
    same = in_streams(pdf, lambda stream: b"/Span<<" in stream, lambda stream: stream)
    assert verdict(same, "pdf", document).findings == ()


# --- the value in the text itself --------------------------------------------------------------------------------

WRITTEN = [
    "Сауытбаева", "Сауытбаеву", "САУЫТБАЕВОЙ", "Сауыт\u00adбаева", "С\u0430уытб\u0061ева", "Са уыт ба ева",
    "Сауыт-баева", "Sauytbaydyn", "SAUYTBAY", "ساۋىتبايدىڭ", "萨吾提拜说", "Дәулетбекұлы", "дәулетбектің", "Мұратханға",
    "6541 2819 7801 0100 12", "٦٥٤١٢٨١٩٧٨٠١٠١٠٠١٢", "8 (701) 123-45-67", "701.123.45.67", "N 1234 5678",
    "Жамбыл көшесі, 14",
    "Сayытбаева", "ｓａｕｙｔｂａｙ", "Sa\u0301uytbay", "ا\u200cساۋىتباي", "ـساۋىـتباي",
]  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_a_value_in_the_redacted_text_itself_is_refused(written: str, fonts: FontSet, document: ReportDocument) -> None:
    told = replace(document, blocks=(*document.blocks, Paragraph(text_of(f"Содан кейін {written} келді."))))
    told = printable(told, fonts)[0]
    report = verdict(render_html(told, STYLE.read_text("utf-8")), "html", told)
    assert "forbidden" in kinds(report)
    assert {finding.who for finding in report.findings} == {"TESTIFIER 1"}


@pytest.mark.parametrize("written", [NAME, "ساۋىتبايدىڭ", "萨吾提拜", "8 (701) 123-45-67", "Sauytbaydyn"])
def test_a_value_on_a_page_is_refused(written: str, fonts: FontSet, document: ReportDocument) -> None:
    # the control is that of the document without it: the page has more than the text that was approved
    told = replace(document, blocks=(*document.blocks, Paragraph(text_of(f"... {written} ..."))))
    data = render_pdf(told, fonts, TEMPLATE)
    found = verdict(data, "pdf", document)
    assert any(finding.kind == "forbidden" and finding.place == "page" for finding in found.findings)
    assert "text-not-in-the-report" in kinds(found)
    assert any(f.place == "page" for f in verdict(data, "pdf", told).findings if f.kind == "forbidden")


def test_words_that_only_resemble_a_value_pass(document: ReportDocument) -> None:
    told = replace(
        document,
        blocks=(*document.blocks, Paragraph(text_of("Айтты, айналды; май айы; 12345 бет; саусақ; Жамбыл облысы."))),
    )
    assert verdict(render_html(told, STYLE.read_text("utf-8")), "html", told).findings == ()


def test_a_short_name_is_refused_as_a_word(document: ReportDocument) -> None:
    told = replace(document, blocks=(*document.blocks, Paragraph(text_of("Сонда Ай келді."))))
    assert "forbidden" in kinds(verdict(render_html(told, STYLE.read_text("utf-8")), "html", told))


def test_an_allowed_name_passes_where_it_is_whole_and_nowhere_else(document: ReportDocument) -> None:
    allowed = ("Мұратхан Дәулетбекұлы",)
    for text, clean in (("Мұратхан Дәулетбекұлы жоғалды.", True), ("Дәулетбектің үйі.", False)):
        told = replace(document, blocks=(*document.blocks, Paragraph(text_of(text))))
        data = render_html(told, STYLE.read_text("utf-8"))
        report = check(data, "html", forbidden=FORBIDDEN, expected=expected_of(told), allowed=allowed)
        assert report.clean is clean


def test_makers_of_fonts_and_beginnings_of_own_words_are_no_findings(
    pdf: bytes, html: bytes, document: ReportDocument, fonts: FontSet
) -> None:
    # Mohamad Dakak drew Noto Naskh Arabic, and his name is in each of its files; Сал begins no word but part of "all"
    forbidden = {"VICTIM 1": Forbidden(names=("Mohamad", "Dakak", "Тәке", "the Сал", "للا"))}
    told = replace(document, blocks=(*document.blocks, Paragraph(text_of("taken by telephone"))))
    for data, format in (
        (render_pdf(told, fonts, TEMPLATE), "pdf"),
        (render_html(told, STYLE.read_text("utf-8")), "html"),
    ):
        report = check(
            data,
            format,
            forbidden=forbidden,
            expected=expected_of(told),
            own_words=("taken by telephone",),
            public=fonts.makers,
        )
        assert report.findings == ()
    named = replace(document, blocks=(*document.blocks, Paragraph(text_of("Mohamad and Taken, Take"))))
    data = render_pdf(named, fonts, TEMPLATE)
    report = check(
        data, "pdf", forbidden=forbidden, expected=expected_of(named), own_words=("taken",), public=fonts.makers
    )
    assert "forbidden" in kinds(report)


MIXED = (
    "көрмедік 2018 [RELATIVE 1], 带走了 «[VICTIM 1]» came [RELATIVE 2] بىز «[VICTIM 1]» потом ([WITNESS 1] да) 2019 "
    "كەلدى [RELATIVE 3]! كەشە 2018 ([RELATIVE 2]) [PHONE] كەلدى ءبىز جىلى [VICTIM 1], [PHONE] [PLACE] 警察 二〇一八年 "
    "他们来了 "
)


@pytest.mark.parametrize("words", [0, 1, 2, 3, 5])
def test_lines_that_mix_directions_are_clean_wherever_they_break(
    words: int, fonts: FontSet, document: ReportDocument
) -> None:
    told = replace(document, blocks=(*document.blocks, Paragraph(text_of("сөз " * words + MIXED * 3), quoted=True)))
    assert verdict(render_pdf(told, fonts, TEMPLATE), "pdf", told).findings == ()


# --- the value elsewhere in a PDF --------------------------------------------------------------------------------


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


# --- the value elsewhere in HTML ---------------------------------------------------------------------------------

_B64 = base64.b64encode(("xx" + NAME + "zz").encode())
IN_HTML: dict[str, tuple[bytes, bytes]] = {
    "attribute": (b"<main>", f'<main data-note="{NAME}">'.encode()),
    "hidden element": (b"</main>", f"<p hidden>{NAME}</p></main>".encode()),
    "comment": (b"</main>", f"<!-- {NAME} --></main>".encode()),
    "style": (b"</style>", f".x::after{{content:'{NAME}'}}</style>".encode()),
    "escaped in style": (
        b"</style>",
        b".x::after{content:'" + b"".join(b"\\%06x " % ord(c) for c in NAME) + b"'}</style>",
    ),
    "decimal entities": (b"</main>", b"<!--" + "".join(f"&#{ord(c)};" for c in NAME).encode() + b"--></main>"),
    "hexadecimal": (b"</main>", b"<!--" + NAME.encode().hex().encode() + b"--></main>"),
    "hexadecimal of utf-16": (b"</main>", b"<!--" + NAME.encode("utf-16-be").hex().encode() + b"--></main>"),
    "base64": (b"</main>", b"<!--" + _B64 + b"--></main>"),
    "percent signs": (b"</main>", b"<!--" + "".join(f"%{b:02X}" for b in NAME.encode()).encode() + b"--></main>"),
    "backslashes": (b"</main>", b"<!--" + NAME.encode("ascii", "backslashreplace") + b"--></main>"),
    "title": (b"</title>", f" {NAME}</title>".encode()),
    "after the end": (b"</html>", f"</html>{NAME}".encode()),
    "declaration": (b"<!DOCTYPE html>", f"<!DOCTYPE html><!ENTITY {NAME}>".encode()),
    "instruction": (b"</main>", f"<?note {NAME}?></main>".encode()),
    "split by elements": (b"</main>", f"<p>{NAME[:4]}<b>{NAME[4:]}</b></p></main>".encode()),
    "script": (b"</main>", f"<script>'{NAME}'</script></main>".encode()),
    "picture": (b"</main>", f'<img alt="{NAME}" src="data:,"></main>'.encode()),
    "class": (b'class="caution"', f'class="caution {NAME}"'.encode()),
}


@pytest.mark.parametrize("place", IN_HTML)
def test_a_value_planted_in_html_is_found(place: str, html: bytes, document: ReportDocument) -> None:
    old, new = IN_HTML[place]
    assert old in html
    report = verdict(html.replace(old, new, 1), "html", document)
    assert "forbidden" in kinds(report), report.findings


def test_html_with_more_or_less_than_the_text_is_refused(html: bytes, document: ReportDocument) -> None:
    for old, new in (
        (b"</main>", b"<p>more</p></main>"),
        ("十二年".encode(), b""),
        (b"<main>", b"<main><!-- nothing -->"),
        (b"<main>", b'<main onclick="">'),
        (b"<p", b"<iframe></iframe><p"),
    ):
        assert old in html
        assert not verdict(html.replace(old, new, 1), "html", document).clean
    assert not verdict(html.decode().encode("utf-16"), "html", document).clean


def test_another_format_and_an_empty_control_are_not_clean(html: bytes) -> None:
    assert not check(html, "docx", forbidden={}, expected=Expected("", ("a",), "")).clean
    assert not check(html, "html", forbidden={}, expected=Expected("", (), "")).clean
