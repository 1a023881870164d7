"""What a screen reader calls the widgets that we draw ourselves, and how it presses them: Qt calls them frames.

A widget says so by `spoken_role`; one that can be pressed has `press()`. Asked for only while a screen reader listens.
Must never say what is not on the screen: names stay the widget's own.
"""

from __future__ import annotations

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
    """Qt's own interface of a widget with a role, and with the action that its keys and the mouse do."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def actionNames(self) -> list[str]:
        names: list[str] = list(super().actionNames())
        return [QAccessibleActionInterface.pressAction(), *names] if _pressed(self._widget) else names

    def doAction(self, name: str) -> None:
        press = _pressed(self._widget)
        if press is not None and name == QAccessibleActionInterface.pressAction():
            if self._widget.isEnabled():
                press()
        else:
            super().doAction(name)


def _pressed(widget: QWidget) -> Any:
    return getattr(widget, "press", None)
