"""Where a window stands, as a short text that outlives its process, and putting another one there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

_USUAL = (1366, 768)


def place_window(window: QWidget, screen: QScreen | None, place: str) -> None:
    """Puts `window`, hidden or shown, where `place` says; in the middle of the screen if it says nothing."""
    room = screen.availableGeometry() if screen is not None else None
    if room is None or place == "max":
        if room is not None:
            window.setGeometry(room)
        window.setWindowState(Qt.WindowState.WindowMaximized)
        return
    try:
        x, y, width, height = (int(part) for part in place.split(","))
    except ValueError:
        width, height = min(_USUAL[0], room.width()), min(_USUAL[1], room.height())
        x, y = room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2
    window.setGeometry(x, y, min(width, room.width()), min(height, room.height()))


def window_place(window: QWidget) -> str:
    """ "max", or left, top, width and height in pixels."""
    if window.isMaximized():
        return "max"
    area = window.geometry()
    return f"{area.x()},{area.y()},{area.width()},{area.height()}"
