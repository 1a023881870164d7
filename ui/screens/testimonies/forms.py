"""Fields for the parts of a testimony: a label, an editor, and a call with the new value at each edit.

Knows no service.
Every text editor here is one that leaves nothing behind (widgets.safe_text).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card, vbox
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme

Changed = Callable[[str], object]


def line_field(
    theme: Theme, label: str, text: str, changed: Changed, *, placeholder: str = "", hint: str = ""
) -> Field:
    """One line of text."""
    editor = SafeLineEdit(theme, text, placeholder=placeholder)
    editor.textEdited.connect(changed)
    return Field(theme, label, editor, hint=hint)


def text_field(
    theme: Theme, label: str, text: str, changed: Changed, *, lines: int = 3, placeholder: str = "", hint: str = ""
) -> Field:
    """Several lines of text, `lines` high."""
    editor = SafeTextEdit(theme, text, placeholder=placeholder)
    height = int(editor.fontMetrics().lineSpacing() * lines * 1.2) + theme.px(16)
    # a long text grows with the window; a short one must not push the next question off the screen
    (editor.setMinimumHeight if lines > 6 else editor.setFixedHeight)(height)
    editor.textChanged.connect(lambda: changed(editor.toPlainText()))
    return Field(theme, label, editor, hint=hint)


def choice_field(
    theme: Theme, label: str, items: Sequence[tuple[str, Any]], value: Any, changed: Callable[[Any], object],
    *, hint: str = "",
) -> Field:  # fmt: skip
    """One of several words; the first item should be the empty one."""
    editor = Dropdown(theme, list(items))
    editor.choose(value)
    editor.activated.connect(lambda _index: changed(editor.currentData()))
    return Field(theme, label, editor, hint=hint)


def yes_no_items(yes: str, no: str) -> list[tuple[str, Any]]:
    """For a question that may also be unasked."""
    return [("", None), (yes, True), (no, False)]


def row_of(*fields: QWidget) -> QWidget:
    """Fields side by side, or below each other where there is no room."""
    return FoldRow(*fields)


def section(theme: Theme, heading: str, *widgets: QWidget) -> Card:
    """A card with a heading and what belongs under it."""
    card = Card(theme, padding=24, gap=16)
    card.body.addWidget(Text(theme, heading, role=Role.SECTION, weight=600, wrap=True))
    for widget in widgets:
        card.body.addWidget(widget)
    return card


def column_of(*widgets: QWidget, gap: int = 16) -> QWidget:
    holder = QWidget()
    column = vbox(holder, gap=gap)
    for widget in widgets:
        column.addWidget(widget)
    return holder
