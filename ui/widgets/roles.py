"""What a screen reader calls the widgets that we draw ourselves, and how it presses them: Qt calls them frames.

A widget says so by `spoken_role`; one that can be pressed has `press()`. Asked for only while a screen reader listens.
Must never say what is not on the screen: names stay the widget's own.
"""

from __future__ import annotations

import weakref
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "spoken_role"


def install() -> None:
    """Once, after QApplication. Harmless when called again."""
    QAccessible.installFactory(_made)


def _made(key: str, thing: object) -> QAccessibleInterface | None:
    role = getattr(thing, ROLE, None)
    return _Drawn(thing, role) if isinstance(role, QAccessible.Role) and isinstance(thing, QWidget) else None


class _Drawn(QAccessibleWidget):
    """Qt's own interface of a widget with a role, and with the action that its keys and the mouse do.

    The binding holds every one that a factory made for as long as the program runs: it may not hold its widget."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._shown = weakref.ref(widget)

    def actionNames(self) -> list[str]:
        names: list[str] = list(super().actionNames())
        return [QAccessibleActionInterface.pressAction(), *names] if _pressed(self._shown()) else names

    def doAction(self, name: str) -> None:
        widget = self._shown()
        press = _pressed(widget)
        if widget is not None and press is not None and name == QAccessibleActionInterface.pressAction():
            if widget.isEnabled():
                press()
        else:
            super().doAction(name)


def _pressed(widget: QWidget | None) -> Any:
    return getattr(widget, "press", None)
