"""Text with time codes and names: [hh:mm:ss] is inserted, clicked and jumped to, names are underlined as one writes.

Knows no player and no people: `jump` tells where a person wants to be, `spans` says what to underline. Nothing is
changed by itself, and nothing is told by colour alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from ui.widgets.safe_text import SafeTextEdit, runs_right_to_left
from ui.widgets.theme import Theme

_CODE = re.compile(r"\[(\d{1,3}):([0-5]\d):([0-5]\d)(?:\.\d{1,3})?\]")


_SPEAKER = re.compile(_CODE.pattern + r"\s*(?:S\d:)?")


class Span(NamedTuple):
    """Letters [start, end) of a line that name somebody; `instead` if they are written otherwise than entered."""

    start: int
    end: int
    entered: str
    instead: str = ""


Spans = Callable[[str], Sequence[Span]]


def time_code(seconds: float) -> str:
    """[hh:mm:ss]"""
    whole = max(0, int(seconds))
    return f"[{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}]"


def _seconds(match: re.Match[str]) -> float:
    return int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3])


class _Underlines(QSyntaxHighlighter):
    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self.spans: Spans = lambda _line: ()
        self._code, self._same, self._other = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self._code.setForeground(theme.colour("accent"))
        self._same.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._other.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self._other.setUnderlineColor(theme.colour("warn"))

    def highlightBlock(self, text: str) -> None:
        for match in _CODE.finditer(text):
            self.setFormat(_units(text, match.start()), _units(text, match.end(), match.start()), self._code)
        for span in self.spans(text):
            form = self._other if span.instead else self._same
            self.setFormat(_units(text, span.start), _units(text, span.end, span.start), form)


def _units(text: str, end: int, start: int = 0) -> int:
    """How many of Qt's letters stand there: those beyond the first plane count twice."""
    part = text[start:end]
    return len(part) + sum(ord(char) > 0xFFFF for char in part)


class TimedText(SafeTextEdit):
    """`jump(seconds)` for a click or Ctrl+Enter on a time code, if `follows`; `moved` when the cursor or text did;
    `time_wanted(speaker)` and `respell_wanted` for the keys given to `set_keys`, here before anywhere else."""

    jump = Signal(float)
    moved = Signal()
    time_wanted = Signal(str)
    respell_wanted = Signal()

    def __init__(self, theme: Theme, text: str = "", *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, placeholder=placeholder, parent=parent)
        self.follows = False
        self._times: dict[QKeySequence, str] = {}
        self._respell = QKeySequence()
        self._pressed = QPoint()
        self._underlines = _Underlines(theme, self.document())
        self.cursorPositionChanged.connect(self.moved)
        self.textChanged.connect(self.moved)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def set_keys(self, times: Mapping[str, str], respell: str) -> None:
        """Keys that ask for a time code, each with the speaker's mark it writes, and the key of respelling."""
        self._times = {QKeySequence(key): speaker for key, speaker in times.items()}
        self._respell = QKeySequence(respell)

    # --- names ------------------------------------------------------------------------------------------------------

    def set_spans(self, spans: Spans) -> None:
        """What to underline, asked line by line as it is typed."""
        self._underlines.spans = spans
        self._underlines.rehighlight()

    def differing(self) -> list[tuple[int, Span]]:
        """Names that are written otherwise than entered, with the place of their line in the text."""
        found = []
        block = self.document().begin()
        while block.isValid():
            text = block.text()
            for span in self._underlines.spans(text):
                if span.instead:
                    at = block.position()
                    found.append((at, span._replace(start=_units(text, span.start), end=_units(text, span.end))))
            block = block.next()
        return found

    def at_cursor(self) -> tuple[int, Span] | None:
        """The differing name in which the cursor stands."""
        place = self.textCursor().position()
        return next(((at, span) for at, span in self.differing() if at + span.start <= place <= at + span.end), None)

    def next_differing(self) -> bool:
        """Puts the cursor into the next differing name, from the top again after the last."""
        place, found = self.textCursor().position(), self.differing()
        after = [item for item in found if item[0] + item[1].start > place] or found
        if not after:
            return False
        at, span = after[0]
        cursor = self.textCursor()
        cursor.setPosition(at + span.start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def respell(self) -> bool:
        """Writes the differing name at the cursor as it was entered. One step to undo."""
        held = self.at_cursor()
        if held is None or self.isReadOnly():
            return False
        at, span = held
        cursor = self.textCursor()
        cursor.setPosition(at + span.start)
        cursor.setPosition(at + span.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(span.instead)
        self.setTextCursor(cursor)
        return True

    # --- time codes -------------------------------------------------------------------------------------------------

    def insert_time(self, seconds: float, speaker: str = "") -> None:
        """[hh:mm:ss] at the cursor; with a speaker's mark it begins a line of its own.

        The mark is in Latin letters, and the first letter of a line says which way it runs: a mark before Arabic script
        gets a sign without width (U+200F) that makes the line run as what is said in it.
        """
        cursor = self.textCursor()
        cursor.beginEditBlock()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if speaker and before.strip():
            cursor.insertText("\n")
            before = ""
        elif before and not before.endswith(" "):
            cursor.insertText(" ")
        way = "\u200f" if speaker and not before.strip() and self._runs_right_to_left(cursor) else ""
        cursor.insertText(way + time_code(seconds) + (f" {speaker}: " if speaker else " "))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def said(self, text: str) -> str:
        return _SPEAKER.sub("", text).replace("\u200f", "")

    def _runs_right_to_left(self, cursor: QTextCursor) -> bool:
        """As the rest of this line does, else the line above it that has words; an empty text as the window does."""
        block = cursor.block()
        text = block.text()[cursor.positionInBlock() :]
        while True:
            way = runs_right_to_left(self.said(text))
            if way is not None:
                return way
            block = block.previous()
            if not block.isValid():
                return self.isRightToLeft()
            text = block.text()

    def time_before_cursor(self) -> float | None:
        """The time code on the cursor's line or the nearest line above."""
        block = self.textCursor().block()
        while block.isValid():
            codes = list(_CODE.finditer(block.text()))
            if codes:
                here = self.textCursor().positionInBlock() if block == self.textCursor().block() else len(block.text())
                held = [code for code in codes if code.start() <= here]
                return _seconds((held or codes)[-1])
            block = block.previous()
        return None

    def _code_at(self, point: QPoint) -> float | None:
        cursor = self.cursorForPosition(point)
        text, place = cursor.block().text(), cursor.positionInBlock()
        for match in _CODE.finditer(text):
            if match.start() <= place <= match.end():
                # beyond the end of a line the nearest letter answers: only a click on the code itself counts
                edge = QTextCursor(cursor)
                left = _moved(edge, cursor.block().position() + match.start())
                right = _moved(edge, cursor.block().position() + match.end())
                area = self.cursorRect(left).united(self.cursorRect(right))
                return _seconds(match) if area.adjusted(-2, -2, 2, 2).contains(point) else None
        return None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()  # elsewhere Ctrl+Enter finishes the testimony
            return True
        return super().event(event)

    def _own(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here and nowhere else."""
        pressed = QKeySequence(event.keyCombination())
        if self.follows and _is_follow(event):
            return self._jump_from_line
        if pressed in self._times:
            return lambda: self.time_wanted.emit(self._times[pressed])
        return self.respell_wanted.emit if pressed == self._respell and not self._respell.isEmpty() else None

    def _jump_from_line(self) -> None:
        at = self.time_before_cursor()
        if at is not None:
            self.jump.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = self._own(event)
        if own is not None:
            own()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.follows and not event.buttons() and self._code_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 6 and not self.textCursor().hasSelection()
        if self.follows and still and event.button() == Qt.MouseButton.LeftButton:
            at = self._code_at(point)
            if at is not None:
                self.jump.emit(at)


def _moved(cursor: QTextCursor, place: int) -> QTextCursor:
    moved = QTextCursor(cursor)
    moved.setPosition(place)
    return moved


def _is_follow(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
