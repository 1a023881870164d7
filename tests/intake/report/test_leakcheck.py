"""The leak check: clean reports pass, and a protected value planted anywhere in the finished bytes is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake.report.document import Paragraph, ReportDocument, text_of
from intake.report.fonts import FontSet
from intake.report.html import render_html
from intake.report.leakcheck import Expected, Forbidden, check
from intake.report.pdf import printable, render_pdf
from tests.intake.report.leakcheck_kit import FORBIDDEN, NAME, STYLE, TEMPLATE, expected_of, kinds, verdict
from tests.intake.report.planting import in_streams, rewritten


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


def test_another_format_and_an_empty_control_are_not_clean(html: bytes) -> None:
    assert not check(html, "docx", forbidden={}, expected=Expected("", ("a",), "")).clean
    assert not check(html, "html", forbidden={}, expected=Expected("", (), "")).clean
