"""What is safely delivered and can leave this laptop: one line on Hand over, a list before anything goes.

Knows no service; the values are those of intake.services.purging.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from intake.services.purging import Delivered, Overview, Purged
from ui.screens.handover.archive_words import HandoverArchiveWords
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.days import day_text
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.rows import Row, RowList, section_title
from ui.widgets.swap import Swap
from ui.widgets.theme import Theme

MOST_SHOWN = 100
PAGE_WIDTH = 720


class Purging(Protocol):
    """What is used of the screen's controller."""

    @property
    def purged(self) -> SignalInstance: ...

    def purge(self, records: tuple[str, ...]) -> None: ...

    def load(self) -> None: ...


class SafelyDelivered(QWidget):
    """Nothing at all while nothing is delivered; `look` when a person wants the list."""

    look = Signal()

    def __init__(self, theme: Theme, overview: Overview) -> None:
        super().__init__()
        self.button: Button | None = None
        column = vbox(self, gap=8)
        items = overview.archive
        if not overview.allowed or not (overview.ready or overview.stays or items.ready or items.stays):
            return
        count = len(overview.ready) + len(items.ready)
        column.addWidget(section_title(theme, self.tr("Safely delivered"), str(count) if count else ""))
        if not count:
            words = self.tr(
                "Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup "
                "holds it."
            )
            column.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
            return
        words = self.tr("What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.")
        told = [self.tr("%n testimony(ies)", "", len(overview.ready))] if overview.ready else []
        told += [HandoverArchiveWords(self).items(len(items.ready))] if items.ready else []
        words = words.format(" · ".join([*told, size_text(overview.size)]))
        column.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self.button = Button(theme, self.tr("See what can leave…"), Kind.QUIET, icon="circle-check")
        self.button.clicked.connect(self.look)
        column.addWidget(ButtonRow(self.button))


class LeavingPage(QWidget):
    """The list, and the one action. `leave` with the record ids, `closed` to go back."""

    leave = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, overview: Overview, *, today: str) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        column = vbox(self, gap=16)
        card = Card(theme, padding=32)
        self._items, self._words = overview.archive, HandoverArchiveWords(self)
        head = self.tr("%n testimony(ies) can leave this laptop", "", len(overview.ready))
        if not overview.ready:
            head = self._words.can_leave(len(self._items.ready))
        card.body.addWidget(Text(theme, head, role=Role.SECTION, weight=600, wrap=True))
        card.body.addSpacing(4)
        words = self.tr(
            "The coordinators named here hold all of it. On this laptop its texts, people, files and search words are "
            "deleted and overwritten; only seals that say nothing stay, so that what you record next still fits."
        )
        card.body.addWidget(Text(theme, words, ink="text2", wrap=True))
        card.body.addSpacing(16)
        card.body.addWidget(self._list(overview.ready, self._items.ready))
        if self._items.stays:
            told = self._words.stay(self._items.stays)
            card.body.addSpacing(12)
            card.body.addWidget(Text(theme, told, role=Role.META, ink="text2", wrap=True))
        if overview.stays:
            card.body.addSpacing(20)
            card.body.addWidget(Text(theme, self.tr("What stays"), role=Role.META, weight=600))
            card.body.addSpacing(8)
            card.body.addWidget(self._list(overview.stays))
        column.addWidget(card)
        column.addWidget(
            Banner(
                theme,
                self.tr("What this does not reach"),
                self.tr(
                    "Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You "
                    "will not be able to read or correct these testimonies here any more."
                ),
            )
        )
        if overview.backups:
            what = self.tr("%n backup(s) of this vault still hold them", "", overview.backups)
            then = self.tr("They are marked: back up again afterwards, or destroy them.")
            column.addWidget(Banner(theme, what, then))
        self.close_button = Button(theme, self.tr("Keep everything"), Kind.SECONDARY, key="Esc")
        self.close_button.clicked.connect(self.closed)
        self.leave_button = Button(theme, self.tr("Let them leave this laptop"), Kind.DESTRUCTIVE)
        records = (*(item.record for item in overview.ready), *self._items.ready)
        self.leave_button.clicked.connect(lambda: self._go(records))
        row = hbox(gap=8)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.leave_button)
        column.addLayout(row)
        self.setFocusProxy(self.close_button)

    def _go(self, records: tuple[str, ...]) -> None:
        # a second press while the first works is the same wish
        self.leave_button.setEnabled(False)
        self.leave.emit(records)

    def _list(self, items: Sequence[Delivered], archive: Sequence[str] = ()) -> RowList:
        theme = self._theme
        rows = RowList(theme)
        for item in items[:MOST_SHOWN]:
            row = Row(theme, height=58)
            icon, ink = ("circle-check", "ok") if not item.stays else ("clock", "text2")
            row.line.addWidget(IconLabel(theme, icon, ink, theme.px(18)), 0, Qt.AlignmentFlag.AlignVCenter)
            words = vbox(gap=1)
            name = f"{ltr(item.case_number)} · {day_text(item.day, today=self._today)}"
            words.addWidget(Text(theme, name, weight=600, elide=True, tabular=True))
            words.addWidget(Text(theme, self._why(item), role=Role.META, ink="text2", elide=True))
            row.line.addLayout(words, 1)
            row.line.addWidget(Text(theme, size_text(item.size), role=Role.META, ink="text2", tabular=True))
            rows.add(row)
        if len(items) > MOST_SHOWN:
            more = Row(theme, height=40)
            words_more = self.tr("and %n more", "", len(items) - MOST_SHOWN)
            more.line.addWidget(Text(theme, words_more, role=Role.META, ink="text2"), 1)
            rows.add(more)
        if archive:
            row = Row(theme, height=58)
            row.line.addWidget(IconLabel(theme, "folder", "ok", theme.px(18)), 0, Qt.AlignmentFlag.AlignVCenter)
            row.line.addWidget(Text(theme, self._words.items(len(archive)), weight=600, elide=True), 1)
            row.line.addWidget(Text(theme, size_text(self._items.size), role=Role.META, ink="text2", tabular=True))
            rows.add(row)
        return rows

    def _why(self, item: Delivered) -> str:
        if not item.stays:
            names = self.tr("Received by {0}").format(", ".join(item.received_by))
            return names + " · " + self.tr("in a backup") if item.backed_up else names
        return {
            "unfinished": self.tr("Not finished"),
            "typing": self.tr("Something typed is not saved yet"),
            "recording": self.tr("A recording is added when you lock and unlock"),
            "one-holder": self.tr("Only {0} has confirmed it, and no backup").format(", ".join(item.received_by)),
            "not-covered": self.tr("Not all of it is confirmed"),
        }[item.stays]

    def told(self, purged: Purged) -> tuple[str, str]:
        """What to say afterwards."""
        what = self.tr("%n testimony(ies) have left this laptop", "", purged.testimonies)
        if not purged.testimonies:
            what = self._words.have_left(purged.items)
        then = self.tr("The coordinators have them.")
        if purged.testimonies and purged.items:
            then = self._words.items(purged.items) + ". " + then
        if not purged.complete:
            then += " " + self.tr("The last traces go when you lock: do it now.")
        if purged.stale_backups:
            then += " " + self.tr("%n backup(s) still hold them: back up again.", "", purged.stale_backups)
        return what, then


class Leaving:
    """The list takes the place of the page, and what went is said on it afterwards. `page` is set while it is shown."""

    def __init__(
        self, theme: Theme, swap: Swap, controller: Purging, say: Callable[..., None], changed: Callable[[], object]
    ) -> None:
        self._theme, self._swap, self._controller, self._say, self._changed = theme, swap, controller, say, changed
        self.page: LeavingPage | None = None
        controller.purged.connect(self._purged)

    def show(self, overview: Overview, today: str) -> None:
        self.page = LeavingPage(self._theme, overview, today=today)
        self.page.closed.connect(self._close)
        self.page.leave.connect(self._controller.purge)
        self._swap.instead(self.page, width=self._theme.px(PAGE_WIDTH))
        self._changed()

    def _close(self) -> None:
        self.page = None
        self._swap.back()
        self._changed()

    def _purged(self, purged: Purged) -> None:
        if self.page is not None:
            self._say(*self.page.told(purged), tone="ok" if purged.complete else "warn")
            self._close()
        self._controller.load()
