"""The window that says that the program has stopped: plain Qt, no vault, nothing that could fail the same way again."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.orders import Orders


def trouble_window(qt: QApplication) -> QWidget:
    """The window with its one button, which ends the application."""
    window = QWidget()
    window.setWindowTitle("Amanat")
    words = QLabel(
        QCoreApplication.translate(
            "LastWords",
            "The window ended unexpectedly three times within a minute and is not started again.\n\n"
            "Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.",
        )
    )
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    button = QPushButton(QCoreApplication.translate("LastWords", "Close"))
    button.clicked.connect(qt.quit)
    column = QVBoxLayout(window)
    column.setContentsMargins(32, 32, 32, 32)
    column.setSpacing(24)
    column.addWidget(words)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    window.setMinimumWidth(480)
    return window


def tell_trouble(qt: QApplication, orders: Orders, kept: dict[str, str], translations: Path | None = None) -> None:
    """Shows it until it is closed or the supervisor is gone."""
    from ui.languages import Translations, choose, system_language

    language = choose(kept["language"], translations) if kept.get("language") else system_language(translations)
    Translations(qt, translations).use(language)
    qt.setQuitOnLastWindowClosed(True)
    window = trouble_window(qt)
    window.show()
    threading.Thread(target=_until_told, args=(qt, orders), name="orders", daemon=True).start()
    qt.exec()


def _until_told(qt: QApplication, orders: Orders) -> None:
    while orders.next_line() is not None:
        continue
    # queued: the loop may not have begun yet, and this is not its thread
    QMetaObject.invokeMethod(qt, "quit", Qt.ConnectionType.QueuedConnection)
