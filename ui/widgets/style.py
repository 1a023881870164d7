"""The one style sheet, generated from the tokens. Never sets fonts: size by script needs a font on each widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.resources import resource

if TYPE_CHECKING:
    from ui.widgets.theme import Theme


def style_sheet(theme: Theme) -> str:
    """QSS of every standard widget in use; what has its own paintEvent (buttons, ticks, chips) is not in here."""
    c = theme.hex
    height = theme.px(40)
    arrow = resource("icons", "chevron-down.svg").as_posix()
    return f"""
QWidget {{ color: {c("text")}; }}
QMainWindow, QWidget#page, QWidget#window {{ background: {c("bg")}; }}
QToolTip {{ background: {c("surface")}; color: {c("text")}; border: 1px solid {c("line2")}; padding: 4px 8px; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: none; }}
QLabel {{ background: transparent; }}

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox {{
  background: {c("surface")}; color: {c("text")}; border: 1px solid {c("line2")}; border-radius: 6px;
  selection-background-color: {c("accent")}; selection-color: {c("onAccent")};
}}
QLineEdit, QComboBox, QSpinBox {{ min-height: {height - 2}px; max-height: {height - 2}px; padding: 0 12px; }}
QLineEdit {{ lineedit-password-character: 8226; }}
QTextEdit, QPlainTextEdit {{ padding: 8px 12px; }}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QSpinBox:focus {{
  border: 2px solid {c("accent")}; padding: 0 11px; min-height: {height - 4}px; max-height: {height - 4}px;
}}
QTextEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c("accent")}; padding: 7px 11px; }}
QLineEdit[error="true"], QComboBox[error="true"], QSpinBox[error="true"] {{
  border: 2px solid {c("danger")}; padding: 0 11px; min-height: {height - 4}px; max-height: {height - 4}px;
}}
QTextEdit[error="true"], QPlainTextEdit[error="true"] {{ border: 2px solid {c("danger")}; padding: 7px 11px; }}
QLineEdit:disabled, QComboBox:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {{
  background: {c("sunken")}; color: {c("text3")}; border: 1px solid {c("line")};
}}
QLineEdit[readOnly="true"], QTextEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{
  background: {c("sunken")}; border: 1px solid {c("line")};
}}
QComboBox::drop-down {{ border: none; width: {theme.px(36)}px; }}
QComboBox::down-arrow {{ image: url({arrow}); width: 0; height: 0; }}
QComboBox QAbstractItemView {{
  background: {c("surface")}; color: {c("text")}; border: 1px solid {c("line2")}; border-radius: 6px; padding: 4px;
  outline: none; selection-background-color: {c("accentSoft")}; selection-color: {c("accent")};
}}
QComboBox QAbstractItemView::item {{ min-height: {theme.px(36)}px; padding: 0 8px; border-radius: 4px; }}

QMenu {{ background: {c("surface")}; border: 1px solid {c("line2")}; border-radius: 6px; padding: 4px; }}
QMenu::item {{ padding: {theme.px(9)}px 24px {theme.px(9)}px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c("accentSoft")}; color: {c("accent")}; }}
QMenu::item:disabled {{ color: {c("text3")}; }}
QMenu::icon {{ padding-left: 12px; }}
QMenu::separator {{ height: 1px; background: {c("line")}; margin: 4px; }}

QListView, QTreeView, QTableView {{
  background: {c("surface")}; border: none; outline: none;
  selection-background-color: {c("accentSoft")}; selection-color: {c("text")};
}}
QListView::item:hover {{ background: {c("sunken")}; }}
QListView::item:selected {{ background: {c("accentSoft")}; color: {c("accent")}; }}

QProgressBar {{ background: {c("bar1")}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {c("accent")}; border-radius: 4px; }}

QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {c("bar1")}; }}
QSlider::sub-page:horizontal {{ height: 6px; border-radius: 3px; background: {c("accent")}; }}
QSlider::handle:horizontal {{
  width: 16px; height: 16px; margin: -5px 0; border-radius: 8px; background: {c("accent")};
}}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c("bar2")}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
