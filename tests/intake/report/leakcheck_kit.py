"""What the tests of the leak check forbid, and its verdict on bytes with the sample report as the control."""

from __future__ import annotations

from intake.report.document import ReportDocument, body_texts, foot_text
from intake.report.leakcheck import Expected, Forbidden, LeakReport, check
from tests.conftest import ROOT

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


def expected_of(document: ReportDocument) -> Expected:
    return Expected(document.title.text, tuple(text.text for text in body_texts(document)), foot_text(document))


def verdict(data: bytes, format: str, document: ReportDocument) -> LeakReport:
    return check(data, format, forbidden=FORBIDDEN, expected=expected_of(document))


def kinds(report: LeakReport) -> set[str]:
    return {finding.kind for finding in report.findings}
