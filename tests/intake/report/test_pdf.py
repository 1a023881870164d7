"""Pages: the same bytes twice, only our fonts, text as data, PDF/A, and the preview of the very same document."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from intake.errors import CannotRender, MissingFont
from intake.report.document import Notes, Paragraph, ReportDocument, Text, clean, direction_of, guess_language, text_of
from intake.report.fonts import FontSet, find_fonts
from intake.report.pdf import printable, render_pages_png, render_pdf
from tests.conftest import ROOT
from tests.intake.report.samples import CHINESE, CYRILLIC, KAZAKH_ARABIC, LATIN, UYGHUR

TEMPLATE = ROOT / "resources" / "report" / "report.typ"


def test_the_same_document_makes_the_same_bytes(document: ReportDocument, fonts: FontSet) -> None:
    assert render_pdf(document, fonts, TEMPLATE) == render_pdf(document, fonts, TEMPLATE)


def test_it_is_pdf_a_dated_by_its_day_and_says_nothing_of_who_made_it(document: ReportDocument, fonts: FontSet) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(document, fonts, TEMPLATE)))
    assert reader.metadata is not None
    assert reader.metadata["/CreationDate"] == "D:20261123000000Z"
    assert "/Author" not in reader.metadata
    xmp = reader.root_object["/Metadata"].get_object().get_data().decode()  # type: ignore[union-attr]
    assert "<pdfaid:part>2" in xmp
    assert "<pdfaid:conformance>A" in xmp


def test_only_the_fonts_of_the_set_are_in_the_file(document: ReportDocument, fonts: FontSet) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(document, fonts, TEMPLATE)))
    names = set()
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            names.add(str(font["/BaseFont"]).split("+")[-1].removesuffix("-Identity-H"))
    assert names == {"Inter-Regular", "Inter-SemiBold", "NotoNaskhArabic-Regular", "NotoSansCJKsc-Regular"}


def test_every_page_has_a_picture_from_the_same_document(document: ReportDocument, fonts: FontSet) -> None:
    pages = render_pages_png(document, fonts, TEMPLATE, 0.5)
    assert len(pages) == len(pypdf.PdfReader(io.BytesIO(render_pdf(document, fonts, TEMPLATE))).pages)
    with Image.open(io.BytesIO(pages[0])) as picture:
        assert picture.size == (397, 561)


def test_markup_in_a_text_is_text(document: ReportDocument, fonts: FontSet) -> None:
    written = '#panic("x") *b* $x$ @a <b> #{1+1} \\ // c [VICTIM 1] = h https://a.b "q" `r`'
    told = replace(document, blocks=(Paragraph(text_of(written)),))
    page = pypdf.PdfReader(io.BytesIO(render_pdf(told, fonts, TEMPLATE))).pages[0].extract_text()
    assert written in page.replace("\n", " ").replace("  ", " ")


def test_a_letter_that_no_font_has_is_replaced_and_counted_and_never_set(
    document: ReportDocument, fonts: FontSet
) -> None:
    told = replace(document, blocks=(Notes((text_of("a 😀 b 𓀀"),)),))
    with pytest.raises(CannotRender):
        render_pdf(told, fonts, TEMPLATE)
    shown, count = printable(told, fonts)
    assert count == 2
    assert shown.blocks == (Notes((text_of("a □ b □"),)),)
    assert render_pdf(shown, fonts, TEMPLATE)


def test_a_template_that_fails_says_nothing_of_the_text(
    document: ReportDocument, fonts: FontSet, tmp_path: Path
) -> None:
    template = tmp_path / "report.typ"
    template.write_text("#let data = json(bytes(sys.inputs.report))\n#panic(data.title.text)", "utf-8")
    with pytest.raises(CannotRender) as caught:
        render_pdf(document, fonts, template)
    assert "VICTIM" not in str(caught.value)
    assert caught.value.__suppress_context__
    with pytest.raises(CannotRender):
        render_pdf(document, fonts, tmp_path / "none.typ")


def test_a_missing_font_is_named_with_its_package(tmp_path: Path) -> None:
    with pytest.raises(MissingFont) as caught:
        find_fonts([tmp_path])
    assert caught.value.details == {"font": "Inter", "package": "fonts-inter"}
    assert "fonts-inter" in str(caught.value)


def test_every_letter_of_the_languages_has_a_glyph(fonts: FontSet) -> None:
    kazakh = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
    latin = "ÁáÄäÉéĞğGgIıİiÑñŇňÖöŞşÜüŪūʼ"
    for text in (
        LATIN,
        CYRILLIC,
        KAZAKH_ARABIC,
        UYGHUR,
        CHINESE,
        kazakh,
        latin,
        "ءاأئبپتجچحخدرزژسشعغفقكگڭلمنهھوۇۆۈۋىيېەٴ،؛؟«»",
    ):
        assert [letter for letter in text if not fonts.shows(letter)] == []


def test_texts_are_cleaned_of_what_cannot_be_seen() -> None:
    assert clean("a\u202eb\u200bc\u00add\u0000e\ufefff\u2066g") == "abcdefg"
    assert clean("ئـ\u200dھ") == "ئـ\u200dھ"
    assert clean("a\u200db") == "ab"
    assert clean("a\r\nb\u2028c\td\u00a0e") == "a\nb\nc d e"
    assert clean("\ue000") == "□"
    with pytest.raises(ValueError, match="control"):
        Text("a\u202eb")


def test_direction_and_language_are_told_from_the_letters() -> None:
    assert direction_of("[VICTIM 1] تاڭەرتەڭ كەتتى 2018") == "rtl"
    assert direction_of("2018", "rtl") == "rtl"
    assert direction_of("Ол келді") == "ltr"
    tags = [guess_language(text) for text in (LATIN, KAZAKH_ARABIC, UYGHUR, CHINESE, "Ол қалды", "Он ушёл")]
    assert tags == ["en", "kk-Arab", "ug", "zh-Hans", "kk", "ru"]
    assert json.dumps(text_of("a").text) == '"a"'
