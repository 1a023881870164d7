"""Choosing a file or a folder inside the program: Qt's own dialogue would write the last folder into its settings.

Reads folders with os.scandir, remembers no folder and no history, shows hidden names never, and the free space
where files will go.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ui.platform import Place, this_system
from ui.widgets.amounts import size_text
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import Card, Hairline, hbox, vbox
from ui.widgets.fields import Dropdown
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_list import keep_in
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

# A folder with more entries is cut here and that is said: a list of a million names would freeze the window.
_MOST_ENTRIES = 5000
_TO_A_PATH = ("/", "~")


class Picker(Card):
    """`mode` is "file", "files", "folder" or "save". `chosen` gives a list of Path, `cancelled` nothing.

    `suffixes` limits files (".amanat"); `suggested` is the first name in "save", which never overwrites: the caller
    refuses with AlreadyThere.
    """

    chosen = Signal(list)
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        button: str,
        *,
        mode: str = "file",
        suffixes: Sequence[str] = (),
        suggested: str = "",
        places: Callable[[], list[Place]] | None = None,
        start: Path | None = None,
    ) -> None:
        super().__init__(theme, padding=20)
        self._theme, self._mode = theme, mode
        self._suffixes = tuple(suffix.lower() for suffix in suffixes)
        self._places = places or this_system().places
        self._folder = Path(os.sep)
        head = hbox(gap=12)
        head.addWidget(Text(theme, title, role=Role.SECTION, weight=600, wrap=True), 1)
        self.body.addLayout(head)
        self.body.addSpacing(12)
        bar = hbox(gap=8)
        self.up_button = IconButton(theme, "arrow-up", self.tr("Folder above"), bordered=True)
        self.up_button.clicked.connect(self.go_up)
        self.place_box = Dropdown(theme)
        self.place_box.setAccessibleName(self.tr("Place"))
        self._known = self._places()
        for place in self._known:
            icon = {"home": "home", "stick": "usb", "disk": "device-laptop"}[place.kind]
            self.place_box.addItem(QIcon(theme.icon(icon, "text2")), self._place_words(place), place.path)
        self.place_box.activated.connect(lambda _index: self.show_folder(Path(self.place_box.currentData())))
        self.place_box.setPlaceholderText(self.tr("Another place"))
        bar.addWidget(self.up_button, 0, Qt.AlignmentFlag.AlignTop)
        self.path = SafeLineEdit(theme, placeholder=self.tr("or type a path"))
        self.path.setAccessibleName(self.tr("Path of a folder or a file"))
        self.path.returnPressed.connect(self._go_to_typed)
        # one above the other where there is no room for both: a place must be read whole
        bar.addWidget(FoldRow(self.place_box, self.path, gap=8, least=theme.px(220)), 1)
        self.body.addLayout(bar)
        self.body.addSpacing(8)
        self._where = Text(theme, "", role=Role.META, ink="text2", elide=True)
        self.body.addWidget(self._where)
        self.body.addSpacing(8)
        self.body.addWidget(Hairline(theme))
        self.list = _Entries(theme, self._nothing_words())
        keep_in(self.list)
        self.list.setFont(theme.font())
        self.list.setIconSize(QSize(theme.icon_size, theme.icon_size))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Contents of the folder"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        if mode == "files":
            self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(self._activated)
        self.list.itemSelectionChanged.connect(self._selection_changed)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Hairline(theme))
        self.body.addSpacing(12)
        self.name: SafeLineEdit | None = None
        if mode == "save":
            self.name = SafeLineEdit(theme, suggested, sensitive=False)
            self.name.setAccessibleName(self.tr("Name of the file"))
            self.name.textChanged.connect(lambda _text: self._selection_changed())
            self.name.returnPressed.connect(self.accept)
            self.body.addWidget(self.name)
            self.body.addSpacing(12)
        foot = hbox(gap=12)
        self._free = Text(theme, "", role=Role.META, ink="text2")
        column = vbox()
        column.addWidget(self._free)
        foot.addLayout(column, 1)
        self.cancel_button = Button(theme, self.tr("Cancel"), Kind.SECONDARY, hint=self.tr("Esc"))
        self.cancel_button.clicked.connect(self.cancelled)
        foot.addWidget(self.cancel_button)
        self.accept_button = Button(theme, button, Kind.PRIMARY)
        self.accept_button.clicked.connect(self.accept)
        foot.addWidget(self.accept_button)
        self.body.addLayout(foot)
        self.show_folder(start or Path(self._known[0].path if self._known else os.sep))

    def _nothing_words(self) -> str:
        if self._mode == "folder":
            return self.tr("No folders here")
        return self.tr("Nothing of that kind here") if self._suffixes else self.tr("Nothing here")

    def _place_words(self, place: Place) -> str:
        name = {
            "home": self.tr("My files"),
            "stick": self.tr("Memory stick {0}").format(place.name),
            "disk": self.tr("Disk {0}").format(place.name),
        }[place.kind]
        if place.free is None:
            return name
        return self.tr("{0}, {1} free").format(name, size_text(place.free))

    # --- folders -------------------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        return self._folder

    def show_folder(self, folder: Path) -> None:
        """Lists a folder; one that cannot be read is said to be so and the list stays empty."""
        self._folder = folder.absolute()
        self.list.clear()
        problem = ""
        folders: list[str] = []
        files: list[tuple[str, int]] = []
        try:
            with os.scandir(self._folder) as entries:
                for number, entry in enumerate(entries):
                    if number >= _MOST_ENTRIES:
                        problem = self.tr("Only the first %n name(s) are shown", "", _MOST_ENTRIES)
                        break
                    if entry.name.startswith("."):
                        continue
                    if _is_folder(entry):
                        folders.append(entry.name)
                    elif self._wanted(entry.name):
                        files.append((entry.name, _size(entry)))
        except OSError:
            problem = self.tr("This folder cannot be read")
        for name in sorted(folders, key=str.casefold):
            self._add(name, "folder", None)
        for name, size in sorted(files, key=lambda item: item[0].casefold()):
            self._add(name, "file", size)
        self._where.setText(problem or self._way_words())
        self.up_button.setEnabled(self._folder.parent != self._folder)
        self.place_box.setCurrentIndex(self._place_of(self._folder))
        self._show_free()
        if self.list.count():
            self.list.setCurrentRow(0)
            if self._mode == "folder":
                self.list.clearSelection()
        self._selection_changed()

    def _place_of(self, folder: Path) -> int:
        """The known place that the folder lies in, the nearest one; -1 if it is none of them."""
        around = [n for n, place in enumerate(self._known) if folder.is_relative_to(place.path)]
        return max(around, key=lambda n: len(Path(self._known[n].path).parts), default=-1)

    def _way_words(self) -> str:
        home = Path.home()
        if self._folder.is_relative_to(home):
            return " › ".join([self.tr("My files"), *self._folder.relative_to(home).parts])
        return " › ".join(self._folder.parts[1:]) or str(self._folder)

    def _wanted(self, name: str) -> bool:
        return self._mode != "folder" and (not self._suffixes or name.lower().endswith(self._suffixes))

    def _add(self, name: str, icon: str, size: int | None) -> None:
        words = name if size is None else f"{name}    {size_text(size)}"
        item = QListWidgetItem(QIcon(self._theme.icon(icon, "text2")), words)
        item.setData(Qt.ItemDataRole.UserRole, (name, icon == "folder"))
        item.setSizeHint(QSize(0, self._theme.px(36)))
        self.list.addItem(item)

    def _show_free(self) -> None:
        if self._mode not in ("folder", "save"):
            return
        import shutil

        try:
            self._free.setText(self.tr("{0} free here").format(size_text(shutil.disk_usage(self._folder).free)))
        except OSError:
            self._free.setText("")

    def go_up(self) -> None:
        """Shows the folder above and marks the one we came from."""
        below = self._folder.name
        self.show_folder(self._folder.parent)
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole)[0] == below:
                self.list.setCurrentRow(row)
        self.list.setFocus()

    def _go_to_typed(self) -> None:
        """Enter in the path: a folder is shown, a file is taken or its name written down. "~" is the home folder."""
        typed = self.path.text().strip()
        if not typed:
            return
        try:
            # a path that is not whole begins in the folder that is shown
            wanted = self._folder / Path(typed).expanduser()
            is_folder, is_file, has_parent = wanted.is_dir(), wanted.is_file(), wanted.parent.is_dir()
        except (OSError, ValueError, RuntimeError):
            is_folder = is_file = has_parent = False
        if is_folder:
            self.show_folder(wanted)
        elif self._mode == "save" and self.name is not None and has_parent:
            self.show_folder(wanted.parent)
            self.name.setText(wanted.name)
        elif self._mode in ("file", "files") and is_file:
            self.chosen.emit([wanted])
            return
        else:
            self._where.setText(self.tr("There is nothing like that at this path"))
            return
        self.path.clear()
        (self.name or self.list).setFocus()

    # --- choosing ------------------------------------------------------------------------------------------------

    def selected(self) -> list[Path]:
        """What Accept would give: files that are marked, or the folder that is shown or marked."""
        marked = [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]
        if self._mode == "folder":
            inside = [name for name, is_folder in marked if is_folder]
            return [self._folder / inside[0] if inside else self._folder]
        if self._mode == "save":
            name = self.name.text().strip() if self.name is not None else ""
            plain = bool(name) and name == Path(name).name and name not in (".", "..")
            return [self._folder / name] if plain else []
        return [self._folder / name for name, is_folder in marked if not is_folder]

    def _selection_changed(self) -> None:
        self.accept_button.setEnabled(bool(self.selected()))

    def _activated(self, item: QListWidgetItem) -> None:
        name, is_folder = item.data(Qt.ItemDataRole.UserRole)
        if is_folder:
            self.show_folder(self._folder / name)
            self.list.setFocus()
        elif self._mode in ("file", "files"):
            self.accept()

    def accept(self) -> None:
        """Gives what is selected, if anything is."""
        paths = self.selected()
        if paths:
            self.chosen.emit(paths)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.go_up()
        elif event.text() in _TO_A_PATH:
            self.path.setText(event.text())
            self.path.setFocus()
        else:
            super().keyPressEvent(event)


class _Entries(QListWidget):
    """The names. Letters look one up; the keys that are the picker's own go on to it, also where there are no names."""

    def __init__(self, theme: Theme, nothing: str) -> None:
        super().__init__()
        self._theme, self._nothing = theme, nothing

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font())
            painter.setPen(self._theme.colour("text2"))
            area = self.viewport().rect().adjusted(8, 12, -8, -12)
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, side | Qt.TextFlag.TextWordWrap, self._nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in _TO_A_PATH or event.key() == Qt.Key.Key_Backspace:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_size
    except OSError:
        return 0
