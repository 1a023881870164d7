"""Custody: columns that stand below each other at every text size, and words where nothing is signed yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from intake.services import custody
from intake.services.custody import ChangeView, Custody
from tests.ui.screens.desk import words_of
from tests.ui.screens.kit import open_context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.custody_tab import CustodyTab
from ui.widgets.rows import Row
from ui.widgets.theme import Theme

CHANGES = (
    ChangeView(key_id="", day="2026-05-02", author="Kestrel", link="1" * 64, fields=3),
    ChangeView(key_id="", day="2026-09-23", author="ھەقىقەت", link="e" * 64, fields=129),
    ChangeView(key_id="", day="2026-11-11", author="Қарлығаш Қарлығаш", link="0" * 64, fields=29),
)


def tab(context: Any) -> CustodyTab:
    controller = TestimonyController(context)
    controller.open(None)
    return CustodyTab(context, controller)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_columns_of_all_changes_stand_below_each_other(
    qtbot: Any, tmp_path: Path, look: Callable[..., Theme], monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    theme = look(scale=scale)
    monkeypatch.setattr(custody, "of", lambda _vault, _account: Custody("no", CHANGES))
    with open_context(tmp_path / "vault") as (context, _shell):
        context.theme = theme
        shown = tab(context)
        qtbot.addWidget(shown)
        for width in (760, 1021):
            shown.resize(width, 900)
            shown.show()
            QApplication.processEvents()
            rows = [row for row in shown.findChildren(Row) if row.line.count() == 4]
            columns = [[row.line.itemAt(number).geometry().x() for number in range(4)] for row in rows]
            assert len(columns) == 3
            assert columns[0] == columns[1] == columns[2]


def test_without_a_signed_change_it_says_so(qtbot: Any, tmp_path: Path) -> None:
    with open_context(tmp_path / "vault") as (context, _shell):
        shown = tab(context)
        qtbot.addWidget(shown)
        shown.show()
        assert "None yet" in words_of(shown)
