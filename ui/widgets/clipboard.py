"""The clipboard as this program uses it: by an explicit copy only, marked, counted down, gone after ten seconds.

Whatever else of ours reaches the clipboard or the X11 selection (a key of Qt's that nobody thought of) is taken off at
once. Never keeps the words that were copied.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.platform.privacy import KDE_MARK, clipboard_marks, conceal_clipboard
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text
from ui.widgets.theme import Theme

CLEAR_AFTER_MS = 10_000


class ClipboardGuard(QObject):
    """Puts text on the clipboard marked as secret and takes it off again, unless somebody else copied since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        # Known again by its hash: not every platform tells whose the clipboard is, and the words are not kept here.
        self._ours: int | None = None
        self._note: CopiedNote | None = None
        #: What the note is drawn in; without one nothing is shown.
        self.theme: Theme | None = None
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(empty_unmarked)
        if clipboard.supportsSelection():
            # The second lock on this door: whatever fills the X11 selection from inside this program is taken out.
            clipboard.selectionChanged.connect(empty_selection)

    def copy(self, text: str) -> None:
        """Copies; a clipboard history that honours the marks does not keep it."""
        if not text:
            return
        data = QMimeData()
        data.setText(text)
        for name, mark in clipboard_marks().items():
            data.setData(name, mark)
        QGuiApplication.clipboard().setMimeData(data, QClipboard.Mode.Clipboard)
        conceal_clipboard()
        self._ours = hash(text)
        self._timer.start()
        self._show_note()

    def clear(self) -> None:
        """Empties the clipboard if it still holds what we put there. Called before quitting as well."""
        self._timer.stop()
        if self._note is not None:
            self._note.leave()
            self._note = None
        clipboard = QGuiApplication.clipboard()
        if self._ours is not None and hash(clipboard.text()) == self._ours:
            clipboard.clear(QClipboard.Mode.Clipboard)
        self._ours = None

    def _show_note(self) -> None:
        window = self.parent()
        if self._note is not None:
            self._note.leave()
            self._note = None
        if self.theme is not None and isinstance(window, QWidget):
            self._note = CopiedNote(self.theme, window, self._timer)
            self._note.clear_now.clicked.connect(self.clear)


class CopiedNote(Card):
    """A quiet strip above the status line: how long the copy is still there, and a way to take it off now."""

    def __init__(self, theme: Theme, window: QWidget, timer: QTimer) -> None:
        super().__init__(theme, padding=8, accent=False)
        self._timer, self._up = timer, theme.px(56)
        row = hbox(gap=12)
        row.addWidget(IconLabel(theme, "copy", "text2", theme.px(16)))
        self.words = Text(theme, "", role=Role.META, ink="text2", tabular=True)
        row.addWidget(self.words)
        self.clear_now = Button(theme, self.tr("Take it off now"), Kind.QUIET, small=True)
        row.addWidget(self.clear_now)
        self.body.addLayout(row)
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._tell)
        self._tick.start()
        self.setParent(window)
        window.installEventFilter(self)
        self._tell()
        self.show()
        self.raise_()

    def leave(self) -> None:
        self._tick.stop()
        self.hide()
        self.deleteLater()

    def _tell(self) -> None:
        seconds = max(1, round(self._timer.remainingTime() / 1000))
        self.words.setText(self.tr("On the clipboard for %n more second(s)", "", seconds))
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.adjustSize()
            self.move((window.width() - self.width()) // 2, window.height() - self.height() - self._up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False


def empty_selection() -> None:
    """Takes off the X11 selection what this program put there, before the server can hand it to anybody."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def empty_unmarked() -> None:
    """Takes off the clipboard what this program put there by another way than ClipboardGuard.copy."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() and not clipboard.mimeData().hasFormat(KDE_MARK) and clipboard.mimeData().formats():
        clipboard.clear(QClipboard.Mode.Clipboard)


def clipboard_guard(widget: QWidget) -> ClipboardGuard:
    """The guard of the widget's window: made on first use and owned by the window."""
    window = widget.window()
    found = next((child for child in window.children() if isinstance(child, ClipboardGuard)), None)
    guard = found or ClipboardGuard(window)
    theme = getattr(widget, "_theme", None)
    if isinstance(theme, Theme):
        guard.theme = theme
    return guard
