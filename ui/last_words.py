"""The window that says that the program has stopped: plain Qt, no vault, nothing that could fail the same way again.

Its look is its own: the colours of ours in a style sheet, the system's font, and none of our widgets, fonts or theme,
any of which may be what ended the program three times.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.orders import Orders

# The tokens of resources/palettes that are used here, so that no file need be read: a test compares the two.
LIGHT = {
    "bg": "#F6F4F0",
    "surface": "#FFFFFF",
    "line": "#E0DBD2",
    "text": "#211F1B",
    "accent": "#1C6270",
    "accentHover": "#154D58",
    "onAccent": "#FFFFFF",
}
DARK = {
    "bg": "#1A1917",
    "surface": "#242220",
    "line": "#3B3834",
    "text": "#EEEAE4",
    "accent": "#7FC3CC",
    "accentHover": "#9BD3DA",
    "onAccent": "#0D2024",
}


def _style(colours: Mapping[str, str]) -> str:
    return """
        QWidget#last {{ background: {bg}; }}
        QFrame#card {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; }}
        QLabel {{ color: {text}; background: transparent; }}
        QLabel#head {{ font-size: 16pt; font-weight: 600; }}
        QPushButton {{ background: {accent}; color: {onAccent}; border: 2px solid {accent}; border-radius: 6px;
                       padding: 8px 20px; font-weight: 600; }}
        QPushButton:hover, QPushButton:pressed {{ background: {accentHover}; border-color: {accentHover}; }}
        QPushButton:focus {{ border-color: {text}; }}
    """.format(**colours)


def trouble_window(qt: QApplication) -> QWidget:
    """The window with its one button, which ends the application."""
    dark = qt.palette().window().color().lightness() < 128
    window = QWidget()
    window.setObjectName("last")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.setWindowTitle("Amanat")
    window.setStyleSheet(_style(DARK if dark else LIGHT))
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 32, 32, 32)
    column.setSpacing(16)
    words = QCoreApplication.translate(
        "LastWords",
        "The window ended unexpectedly three times within a minute and is not started again.\n\n"
        "Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.",
    )
    head, _, rest = words.partition("\n\n")
    for name, text in (("head", head), ("text", rest)):
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column.addWidget(label)
    column.addSpacing(8)
    button = QPushButton(QCoreApplication.translate("LastWords", "Close"))
    button.clicked.connect(qt.quit)
    button.setDefault(True)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    around = QVBoxLayout(window)
    around.setContentsMargins(24, 24, 24, 24)
    around.addWidget(card)
    window.setFixedWidth(560)
    window.resize(QSize(560, around.heightForWidth(560)))
    button.setFocus()
    return window


def tell_trouble(qt: QApplication, orders: Orders, kept: dict[str, str], translations: Path | None = None) -> None:
    """Shows it until it is closed or the supervisor is gone."""
    spoken: object = None  # kept: a translator that nobody holds takes its language away
    # in English rather than not at all
    with contextlib.suppress(Exception):
        from ui.languages import Translations, choose, system_language

        language = choose(kept["language"], translations) if kept.get("language") else system_language(translations)
        spoken = Translations(qt, translations)
        spoken.use(language)
    qt.setQuitOnLastWindowClosed(True)
    window = trouble_window(qt)
    window.show()
    threading.Thread(target=_until_told, args=(qt, orders), name="orders", daemon=True).start()
    qt.exec()
    del spoken


def _until_told(qt: QApplication, orders: Orders) -> None:
    while orders.next_line() is not None:
        continue
    # queued: the loop may not have begun yet, and this is not its thread
    QMetaObject.invokeMethod(qt, "quit", Qt.ConnectionType.QueuedConnection)
