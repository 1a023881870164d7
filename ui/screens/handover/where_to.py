"""How large a file may be, and where the files go. Remembers nothing: the next run begins at the first place again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from ui.platform import Place, this_system
from ui.widgets.amounts import size_text
from ui.widgets.card import vbox
from ui.widgets.choice_cards import ChoiceCard, ChoiceGrid
from ui.widgets.fields import Dropdown
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.theme import Theme

_OTHER = "other"
_ROOM = 100_000_000


class LargestFile(QWidget):
    """`limits` maps a key to its bytes (None: no limit). `changed` when another one was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, limits: Sequence[tuple[str, int | None]], *, chosen: str) -> None:
        super().__init__()
        self._theme, self._limits = theme, tuple(limits)
        self._column = vbox(self, gap=8)
        self._column.addWidget(Text(theme, self.tr("Largest file"), weight=600))
        self._grid: ChoiceGrid | None = None
        self._files: Mapping[str, int] = {}
        self._chosen = chosen
        self._build()

    def _build(self) -> None:
        focus = self.window().focusWidget()
        focused = self._grid is not None and focus is not None and self._grid.isAncestorOf(focus)
        grid = ChoiceGrid(self._theme, [(key, self._words(key), self._line(key)) for key, _ in self._limits])
        grid.choose(self._chosen)
        grid.changed.connect(self._choose)
        old, self._grid = self._grid, grid
        self._column.addWidget(grid)
        if old is not None:
            if focused:
                next(card for card in grid.findChildren(ChoiceCard) if card.isChecked()).setFocus()
            old.hide()
            old.deleteLater()

    @property
    def cards(self) -> list[ChoiceCard]:
        """The choices in their order."""
        return self._grid.findChildren(ChoiceCard) if self._grid is not None else []

    def _words(self, key: str) -> str:
        limit = dict(self._limits)[key]
        if limit is None:
            return self.tr("One file")
        # FAT32 ends one byte below 4 GiB; on sticks that is called 4 GB
        return ltr(self.tr("4 GB")) if key == "fat32" else size_text(limit)

    def _line(self, key: str) -> str:
        uses = {"any": self.tr("any size"), "fat32": self.tr("memory sticks"), "25MB": self.tr("for e-mail")}
        use = uses.get(key, "")
        count = self._files.get(key, 0)
        if not count or dict(self._limits)[key] is None:
            return use
        files = self.tr("%n file(s)", "", count)
        return f"{files}, {use}" if use else files

    def show_files(self, files: Mapping[str, int]) -> None:
        """How many files each choice would make, by key."""
        if dict(files) != dict(self._files):
            self._files = dict(files)
            self._build()

    def _choose(self, key: object) -> None:
        self._chosen = str(key)
        self.changed.emit()

    @property
    def key(self) -> str:
        return self._chosen

    @property
    def limit(self) -> int | None:
        return dict(self._limits)[self._chosen]


class WhereTo(QWidget):
    """Home, sticks, or `another` folder, which the screen asks for with the picker and tells with `use`."""

    another = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, *, places: Callable[[], list[Place]] | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._places = (places or this_system().places)()
        # a stick is what nearly everybody hands over on, unless it is full
        self._places.sort(key=lambda place: place.kind != "stick" or (place.free or 0) < _ROOM)
        self._other: Path | None = None
        column = vbox(self, gap=8)
        column.addWidget(Text(theme, self.tr("Where to"), weight=600))
        self.box = Dropdown(theme)
        self.box.setAccessibleName(self.tr("Where to"))
        column.addWidget(self.box)
        self._line = Text(theme, "", role=Role.META, ink="warn", wrap=True)
        self._line.hide()
        column.addWidget(self._line)
        self._fill()
        self.box.activated.connect(self._activated)

    def _fill(self) -> None:
        self.box.clear()
        for place in self._places:
            icon = {"home": "home", "stick": "usb", "disk": "device-laptop"}[place.kind]
            self.box.addItem(QIcon(self._theme.icon(icon, "text2")), self._words(place), place.path)
        if self._other is not None:
            words = self.tr("Folder {0}").format(self._other.name or "/")
            self.box.addItem(QIcon(self._theme.icon("folder", "text2")), words, str(self._other))
        self.box.addItem(QIcon(self._theme.icon("folder-open", "text2")), self.tr("Another folder…"), _OTHER)
        self._shown = 0

    def _words(self, place: Place) -> str:
        name = {
            "home": self.tr("My files"),
            "stick": self.tr("Memory stick {0}").format(place.name),
            "disk": self.tr("Disk {0}").format(place.name),
        }[place.kind]
        if place.free is None:
            return name
        return self.tr("{0}, {1} free").format(name, size_text(place.free))

    def _activated(self, index: int) -> None:
        if self.box.itemData(index) == _OTHER:
            self.box.setCurrentIndex(self._shown)
            self.another.emit()
        else:
            self._shown = index
            self.changed.emit()

    def use(self, folder: Path) -> None:
        """Takes a folder that a person picked."""
        known = next((n for n, place in enumerate(self._places) if Path(place.path) == folder), None)
        if known is None:
            self._other = folder
            self._fill()
            known = len(self._places)
        self.box.setCurrentIndex(known)
        self._shown = known

    def need(self, amount: int) -> None:
        """Says below the place when `amount` bytes will not fit there."""
        index = self.box.currentIndex()
        free = self._places[index].free if index < len(self._places) else None
        full = free is not None and free < amount
        if full:
            self._line.setText(self.tr("This does not fit here: {0} are needed.").format(size_text(amount)))
        self._line.setVisible(full)

    @property
    def folder(self) -> Path | None:
        data = self.box.currentData()
        return Path(data) if data and data != _OTHER else None

    @property
    def words(self) -> str:
        """The place as it is called here, without its free space."""
        return self.box.currentText().partition(",")[0]

    @property
    def on_stick(self) -> bool:
        index = self.box.currentIndex()
        return index < len(self._places) and self._places[index].kind == "stick"
