"""Keeps the letters of a passphrase off the accessibility bus: Qt tells them there even while a field shows dots.

QLineEdit reads back as dots to a screen reader, but announces each change with the letters themselves (seen with Qt
6.12 over AT-SPI: a passphrase typed, pasted or cleared went to every listener). Any program of the session may listen.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleTextInsertEvent, QAccessibleTextRemoveEvent
from PySide6.QtWidgets import QLineEdit

DOT = "●"


@contextlib.contextmanager
def unspoken(field: QLineEdit) -> Iterator[None]:
    """While a field changes nothing is told of it; afterwards how many letters came or went, as dots."""
    # the guard of a guard: a change that is part of another is told by that one
    if not QAccessible.isActive():
        yield
        return
    before = len(field.text())
    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(True)
        more = len(field.text()) - before
        at = field.cursorPosition()
        if more > 0:
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(field, max(0, at - more), DOT * more))
        elif more < 0:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(field, at, DOT * -more))
