"""No Python object stays for something that Qt has deleted.

PySide finds a wrapper by the address of what it wraps. One that outlives its layout item is handed out for whatever Qt
makes at that address next: an event, a list's view, a window. The program then ends in a way that nothing explains.
"""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from ui.widgets.tab_order import in_reading_order

ROOT = Path(__file__).resolve().parents[2]


def wrapped_items() -> int:
    """Layouts are objects of their own, which Qt tells PySide about; other items are not."""
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in getAllValidWrappers())


def test_reading_the_order_of_a_page_that_is_made_anew_leaves_none(qtbot: QtBot) -> None:
    before = wrapped_items()
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for _ in range(20):
        row = QVBoxLayout()
        made = [QPushButton(str(number)) for number in range(5)]
        for button in made[1:4]:
            row.addWidget(button)
        column.addWidget(made[0])
        column.addLayout(row)
        column.addWidget(made[4])
        assert [button.text() for button in in_reading_order(page) if isinstance(button, QPushButton)] == list("01234")
        while made:
            made.pop().deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert wrapped_items() == before


def test_nothing_in_the_program_asks_a_layout_for_its_items() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition")
    ]
    assert found == []
