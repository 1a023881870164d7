"""The frame around every screen: rail, title line with one primary action, scrolling body, status line.

These four stay, the body between them scrolls. Knows screens only through ui.screens.Screen and the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from intake.errors import AmanatError
from ui.screens import Action, Screen, StatusPart
from ui.screens.testimonies.keys import NEW
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text
from ui.widgets.rail import InterviewRail, Rail
from ui.widgets.status_line import StatusLine
from ui.widgets.theme import Theme


class ShellView(QWidget):
    """`choose(key)` is called for a place, `lock()` for the corner; `show_screen` puts a screen in."""

    def __init__(
        self,
        theme: Theme,
        places: Sequence[tuple[str, str, bool, bool]],
        *,
        choose: Callable[[str], Any],
        lock: Callable[[], Any],
        new: Callable[[], Any] = lambda: None,
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self._read_only = read_only
        self._theme, self._places, self._choose, self._lock, self._new = theme, list(places), choose, lock, new
        self.setObjectName("page")
        self.current: Screen | None = None
        self._parts: list[tuple[str, str, str]] = []
        self._notice: list[tuple[str, str, str]] = []
        self._row = hbox(self)
        self.rail = Rail(theme, self._places)
        self.rail.chosen.connect(choose)
        self.rail.lock.connect(lock)
        self._interview_rail: InterviewRail | None = None
        self._row.addWidget(self.rail)
        self._column = vbox()
        self._row.addLayout(self._column, 1)
        self._header = QWidget()
        self._header_row = hbox(self._header, gap=8, margins=(32, 24, 32, 8))
        self._column.addWidget(self._header)
        self._body = vbox()
        self._column.addLayout(self._body, 1)
        self.status = StatusLine(theme)
        self._large_status = StatusLine(theme.interview())
        self._large_status.hide()
        self._column.addWidget(self.status)
        self._column.addWidget(self._large_status)
        self.primary_button: Button | None = None
        if read_only:
            from ui.screens.shell.freeze import Freeze

            Freeze(self, lambda: self.current)
        self._add_keys()

    def _add_keys(self) -> None:
        # over menus, lists and whatever else of ours is open too, in any window
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.ApplicationShortcut)
        lock.activated.connect(self._lock)
        if not self._read_only:
            new = QShortcut(QKeySequence(NEW), self)
            new.setAutoRepeat(False)
            new.activated.connect(self._new)
        visible = [key for key, _, _, foot in self._places if not foot]
        for number, key in enumerate(visible[:7], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda name=key: self._choose(name))

    # --- screens -------------------------------------------------------------------------------------------------

    def show_screen(self, screen: Screen, place: str) -> None:
        """Replaces the screen; `place` is marked on the rail."""
        old = self.current
        self.current = screen
        self._notice = []
        clear_layout(self._body)
        if old is not None:
            old.header_changed.disconnect(self.fill_header)
            old.deleteLater()
        self.rail.mark(place)
        screen.header_changed.connect(self.fill_header)
        self._set_rail(screen)
        if screen.scrolls:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            page = QWidget()
            page.setObjectName("scrolled")
            inner = vbox(page, margins=(32, 16, 32, 24) if screen.margins else (0, 0, 0, 0))
            inner.addWidget(screen, 1)
            area.setWidget(page)
            self._body.addWidget(area)
        else:
            holder = QWidget()
            around = (32, 8, 32, 8) if screen.large and self._theme.tight else (32, 16, 32, 24)
            inner = vbox(holder, margins=around if screen.margins else (0, 0, 0, 0))
            inner.addWidget(screen, 1)
            self._body.addWidget(holder)
        self.fill_header()

    def _set_rail(self, screen: Screen) -> None:
        if self._interview_rail is not None:
            self._row.removeWidget(self._interview_rail)
            self._interview_rail.deleteLater()
            self._interview_rail = None
        content = screen.rail() if screen.large else None
        if content is not None:
            self._interview_rail = InterviewRail(screen.theme, content)
            self._interview_rail.lock.connect(self._lock)
            self._row.insertWidget(0, self._interview_rail)
        self.rail.setVisible(content is None)
        self.status.setVisible(not screen.large)
        self._large_status.setVisible(screen.large)

    def fill_header(self) -> None:
        """Title, crumb, subtitle and actions as the screen has them now."""
        screen = self.current
        clear_layout(self._header_row)
        self.primary_button = None
        self._header.setVisible(screen is not None and not screen.large)
        if screen is None or screen.large:
            return
        theme = self._theme
        holder, actions = QWidget(), QWidget()
        words = vbox(holder, gap=2)
        crumb = screen.crumb()
        if crumb is not None:
            text, key = crumb
            link = Button(theme, text, Kind.QUIET, small=True)
            link.setFixedHeight(theme.px(20))
            link.clicked.connect(lambda: self._choose(key))
            line = hbox()
            line.addWidget(link)
            line.addStretch(1)
            words.addLayout(line)
        title_row = hbox(gap=14)
        label_class = NameLabel if screen.title_is_name() else Text
        # a title says what is at stake here (whose report it is): it takes a second line rather than lose its end
        title = label_class(theme, screen.title(), role=Role.TITLE, weight=600, wrap=True)
        natural = title.natural_width()
        title.setMaximumWidth(natural)
        title_row.addWidget(title, natural)
        beside = screen.beside_title()
        if beside is not None:
            title_row.addWidget(beside)
        title_row.addStretch(1)
        words.addLayout(title_row)
        if screen.subtitle():
            words.addWidget(Text(theme, screen.subtitle(), role=Role.META, ink="text2", elide=True))
        words.addStretch(1)
        buttons = hbox(actions, gap=8)
        for action in screen.secondary():
            if self._read_only and action.writes:
                continue
            buttons.addWidget(self._button(action, Kind.SECONDARY), 0, Qt.AlignmentFlag.AlignTop)
        primary = screen.primary()
        if primary is not None and not (self._read_only and primary.writes):
            self.primary_button = self._button(primary, Kind.PRIMARY)
            buttons.addWidget(self.primary_button, 0, Qt.AlignmentFlag.AlignTop)
        if not buttons.count():
            self._header_row.addWidget(holder, 1)
            actions.deleteLater()
            return
        buttons.addStretch(1)
        # large text: the actions go below the title rather than shorten it to nothing
        self._header_row.addWidget(FoldRow(holder, actions, gap=24, least=theme.px(340), stretch=(1, 0)), 1)

    def _button(self, action: Action, kind: Kind) -> Button:
        # a new testimony begins from everywhere: that key is the shell's own, the button only shows it
        key, hint = (None, NEW) if action.key == NEW else (action.key, None)
        button = Button(
            self._theme, action.text, kind, icon=action.icon, trailing_icon=action.trailing_icon, key=key, hint=hint
        )
        button.setEnabled(action.enabled)
        button.clicked.connect(lambda: action.run())
        return button

    def put_line(self, line: QWidget) -> None:
        """A line that stays below the title on every screen until it is hidden."""
        self._column.insertWidget(1, line)

    def tell(self, error: AmanatError) -> None:
        """A banner under the title line until the next screen."""
        from ui.error_text import explain
        from ui.widgets.banners import Banner

        what, then = explain(error)
        holder = QWidget()
        vbox(holder, margins=(32, 16, 32, 0)).addWidget(Banner(self._theme, what, then, tone="danger"))
        self._body.insertWidget(0, holder)

    def usual_status(self) -> list[StatusPart]:
        """What holds on every screen that says nothing else: leaving one has written what changed."""
        return [StatusPart("circle-check", self.tr("Everything is saved"), "ok")]

    def show_status(self, parts: Sequence[StatusPart]) -> None:
        """The same in both sizes; only one of them is seen."""
        self._parts = [(part.icon, part.text, part.tone) for part in parts]
        if self._read_only:
            # what is saved and what is not is the other program's to say
            self._parts = [("eye", self.tr("Read only: this vault is open in another window or program"), "warn")]
        self._fill_status()

    def _fill_status(self) -> None:
        rows = self._parts + self._notice
        self.status.show_parts(rows)
        self._large_status.show_parts(rows)

    def tell_unheard(self, unheard: frozenset[str]) -> None:
        """Says in the bottom line, until the next screen, that the system's own lock is not noticed here."""
        from ui.screens.shell.unheard import in_one_line

        self._notice = [("info-circle", in_one_line(unheard), "plain")]
        self._fill_status()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("bg"))
