"""The sample report, set and printed once for all tests of a finished file; nobody may change it in place."""

from __future__ import annotations

import pytest

from intake.report.document import ReportDocument
from intake.report.fonts import FontSet, default_folders, find_fonts
from intake.report.html import render_html
from intake.report.pdf import printable, render_pdf
from tests.intake.report.leakcheck_kit import STYLE, TEMPLATE
from tests.intake.report.samples import sample_document


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return find_fonts(default_folders())


@pytest.fixture(scope="session")
def document(fonts: FontSet) -> ReportDocument:
    return printable(sample_document(), fonts)[0]


@pytest.fixture(scope="session")
def pdf(document: ReportDocument, fonts: FontSet) -> bytes:
    return render_pdf(document, fonts, TEMPLATE)


@pytest.fixture(scope="session")
def html(document: ReportDocument) -> bytes:
    return render_html(document, STYLE.read_text("utf-8"))
