"""Notices that something is typed on the unlock window, by keyboard or input method, and nothing of what it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class TypingWatch(QObject):
    """Lives as long as `screen`; calls `typed` for every letter in any field of it."""

    def __init__(self, screen: QWidget, typed: Callable[[], object]) -> None:
        super().__init__(screen)
        self._screen, self._typed = screen, typed
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        letter = kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and bool(event.text().strip())
        # a click may paste
        if letter or kind in (QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress):
            self._typed()
        return False
