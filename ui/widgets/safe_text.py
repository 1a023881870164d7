"""Text fields that leave nothing behind: no X11 selection, no drag, and a copy that clears itself after ten seconds;
an input method gets what is typed and not what is there.

Every field that can hold testimony is one of these two. Never use a bare QLineEdit, QTextEdit or QPlainTextEdit.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from ui.widgets.around import NOTHING
from ui.widgets.clipboard import ClipboardGuard, clipboard_guard, empty_selection
from ui.widgets.fonts import Role
from ui.widgets.theme import Theme

__all__ = ["ClipboardGuard", "SafeLineEdit", "SafeTextEdit", "clipboard_guard", "empty_selection"]

_SECRET_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class SafeLineEdit(QLineEdit):
    """One line. `sensitive` (default) keeps input methods from learning the words."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        placeholder: str = "",
        sensitive: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setFont(theme.font(Role.BODY))
        self.setPlaceholderText(placeholder)
        self.setDragEnabled(False)
        # By the layout and not by the letters: mirrored, everything begins on the right.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if sensitive:
            self.setInputMethodHints(_SECRET_HINTS)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # type: ignore[override]
        return NOTHING[query] if query in NOTHING else super().inputMethodQuery(query)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Qt fills the X11 selection here, but only from a field in normal echo mode; a middle click would paste it.
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
            return
        if self.echoMode() != QLineEdit.EchoMode.Normal or not self.hasSelectedText():
            super().mouseReleaseEvent(event)
            return
        start, length = self.selectionStart(), self.selectionLength()
        backwards = self.cursorPosition() == start
        self.deselect()
        super().mouseReleaseEvent(event)
        if backwards:
            self.setSelection(start + length, -length)
        else:
            self.setSelection(start, length)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_safely()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut_safely()
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
            # Qt would put what it deletes on the clipboard
            self._delete(self.cursorPosition())
        elif event.matches(QKeySequence.StandardKey.DeleteCompleteLine):
            self._delete(0)
        else:
            super().keyPressEvent(event)
            # Selecting with the keyboard fills the X11 selection inside this call.
            empty_selection()

    def _delete(self, start: int) -> None:
        if not self.isReadOnly():
            self.setSelection(start, len(self.text()))
            self.del_()

    def copy_safely(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Normal:
            clipboard_guard(self).copy(self.selectedText())

    def cut_safely(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Normal and not self.isReadOnly() and self.hasSelectedText():
            self.copy_safely()
            self.insert("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        copying = menu.addAction(self.tr("Copy"), self.copy_safely)
        copying.setEnabled(shown and self.hasSelectedText())
        if not self.isReadOnly():
            cutting = menu.addAction(self.tr("Cut"), self.cut_safely)
            cutting.setEnabled(shown and self.hasSelectedText())
            menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())


def runs_right_to_left(text: str) -> bool | None:
    """By the first letter that runs at all (Unicode Annex 9, P2); None for digits and signs alone."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), None)


class SafeTextEdit(QPlainTextEdit):
    """Many lines of plain text: narratives, notes. Copies are explicit and pass; Tab moves on unless `takes_tab`.

    Every paragraph runs as its own first letter; all stand on the side where the first one begins, an empty text on the
    window's.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        placeholder: str = "",
        takes_tab: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font(Role.BODY))
        self.setPlaceholderText(placeholder)
        self.document().setDocumentMargin(2)
        # lines are wrapped: the bar would only come of the rounding beside the other one
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(text)
        self._stand()
        self.textChanged.connect(self._stand)
        self.setTabChangesFocus(not takes_tab)
        self.setInputMethodHints(_SECRET_HINTS | Qt.InputMethodHint.ImhMultiLine)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # type: ignore[override]
        return NOTHING[query] if query in NOTHING else super().inputMethodQuery(query)

    def said(self, text: str) -> str:
        """The part of a paragraph by whose letters it runs."""
        return text

    def _stand(self) -> None:
        block = self.document().begin()
        way: bool | None = None
        while way is None and block.isValid():
            way = runs_right_to_left(self.said(block.text()))
            block = block.next()
        right = self.isRightToLeft() if way is None else way
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand()

    def createMimeDataFromSelection(self) -> QMimeData | None:  # type: ignore[override]
        # Qt asks for this to fill the X11 selection, for drags and for its own copy: it gets nothing for any of them.
        return None

    def selected_text(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_safely()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut_safely()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def copy_safely(self) -> None:
        clipboard_guard(self).copy(self.selected_text())

    def cut_safely(self) -> None:
        if not self.isReadOnly() and self.textCursor().hasSelection():
            self.copy_safely()
            self.textCursor().removeSelectedText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        selected = self.textCursor().hasSelection()
        menu.addAction(self.tr("Copy"), self.copy_safely).setEnabled(selected)
        if not self.isReadOnly():
            menu.addAction(self.tr("Cut"), self.cut_safely).setEnabled(selected)
            menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())
