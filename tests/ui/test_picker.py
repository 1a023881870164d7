"""Choosing files inside the program: keyboard, places, free space, nothing remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.platform import Place
from ui.widgets.picker import Picker
from ui.widgets.theme import Theme


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("Documents", "Музыка"):
        (tmp_path / name).mkdir()
    (tmp_path / "a.amanat").write_bytes(b"x" * 2000)
    (tmp_path / "b.txt").write_bytes(b"x")
    (tmp_path / ".hidden").write_bytes(b"x")
    (tmp_path / "Documents" / "inner.amanat").write_bytes(b"x")
    return tmp_path


def _picker(qtbot: QtBot, theme: Theme, folder: Path, **options: object) -> Picker:
    places = lambda: [Place(str(folder), "", "home", 5_000_000_000), Place("/media/x", "KINGSTON", "stick", None)]  # noqa: E731
    picker = Picker(theme, "Which?", "Use", places=places, **options)  # type: ignore[arg-type]
    qtbot.addWidget(picker)
    picker.show()
    return picker


def _names(picker: Picker) -> list[str]:
    return [picker.list.item(row).data(Qt.ItemDataRole.UserRole)[0] for row in range(picker.list.count())]


def test_lists_folders_first_and_only_wanted_files(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    assert _names(_picker(qtbot, theme, folder)) == ["Documents", "Музыка", "a.amanat", "b.txt"]
    assert _names(_picker(qtbot, theme, folder, suffixes=[".amanat"])) == ["Documents", "Музыка", "a.amanat"]
    assert _names(_picker(qtbot, theme, folder, mode="folder")) == ["Documents", "Музыка"]


def test_keyboard_goes_in_and_out_and_takes_a_file(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder, suffixes=[".amanat"])
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert picker.folder == folder / "Documents"
    qtbot.keyClick(picker, Qt.Key.Key_Backspace)
    assert picker.folder == folder
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert chosen.args == [[folder / "Documents" / "inner.amanat"]]


def test_escape_cancels(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    with qtbot.waitSignal(picker.cancelled):
        qtbot.keyClick(picker, Qt.Key.Key_Escape)


def test_a_folder_is_the_shown_or_the_marked_one(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder, mode="folder")
    assert picker.selected() == [folder]
    picker.list.setCurrentRow(1)
    assert picker.selected() == [folder / "Музыка"]
    assert "free here" in picker._free.text()


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b"])
def test_a_name_to_save_under_is_only_a_name(qtbot: QtBot, theme: Theme, folder: Path, name: str) -> None:
    picker = _picker(qtbot, theme, folder, mode="save", suggested="receipt.amanat")
    assert picker.selected() == [folder / "receipt.amanat"]
    assert picker.name is not None
    picker.name.setText(name)
    assert picker.selected() == []
    assert not picker.accept_button.isEnabled()


def test_several_files(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder, mode="files")
    picker.list.selectAll()
    assert picker.selected() == [folder / "a.amanat", folder / "b.txt"]


def test_a_folder_that_cannot_be_read_is_said(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    picker.show_folder(folder / "gone")
    assert picker._where.text() == "This folder cannot be read"
    assert picker.list.count() == 0
    picker.go_up()
    assert picker.folder == folder


def test_places_are_named(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    words = [picker.place_box.itemText(row) for row in range(picker.place_box.count())]
    assert words[1] == "Memory stick KINGSTON"
    assert words[0].startswith("My files")


def test_a_path_can_be_typed(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    for typed, shown in ((str(folder / "Documents"), "Documents"), ("..", folder.name), ("Музыка", "Музыка")):
        picker.path.setText(typed)
        qtbot.keyClick(picker.path, Qt.Key.Key_Return)
        assert picker.folder.resolve().name == shown
        assert picker.path.text() == ""
    picker.path.setText(str(folder / "nothing"))
    qtbot.keyClick(picker.path, Qt.Key.Key_Return)
    assert picker._where.text() == "There is nothing like that at this path"
    picker.path.setText(str(folder / "b.txt"))
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(picker.path, Qt.Key.Key_Return)
    assert chosen.args == [[folder / "b.txt"]]


def test_a_path_to_save_under_fills_in_the_name(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder, mode="save", suggested="x.pdf")
    picker.path.setText(str(folder / "Documents" / "new.pdf"))
    qtbot.keyClick(picker.path, Qt.Key.Key_Return)
    assert picker.selected() == [folder / "Documents" / "new.pdf"]


@pytest.mark.parametrize("typed", ["\0", "~nobody-of-that-name/x", "x" * 5000])
def test_a_path_that_cannot_be_is_said(qtbot: QtBot, theme: Theme, folder: Path, typed: str) -> None:
    picker = _picker(qtbot, theme, folder)
    picker.path.setText(typed)
    qtbot.keyClick(picker.path, Qt.Key.Key_Return)
    assert picker.folder == folder


def test_a_slash_among_the_names_begins_a_path(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    qtbot.keyClick(picker, "/")
    assert picker.path.text() == "/"


@pytest.mark.parametrize("key", ["/", "~"])
def test_a_slash_begins_a_path_where_there_are_no_names_too(qtbot: QtBot, theme: Theme, folder: Path, key: str) -> None:
    (folder / "empty").mkdir()
    picker = _picker(qtbot, theme, folder)
    picker.show_folder(folder / "empty")
    assert picker.list.count() == 0
    qtbot.keyClicks(picker.list, key)
    assert picker.path.text() == key
    assert picker.focusWidget() is picker.path


def test_the_place_is_the_one_that_is_looked_at(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    picker.show_folder(folder / "Documents")
    assert picker.place_box.currentIndex() == 0
    picker.show_folder(Path("/"))
    assert picker.place_box.currentIndex() == -1
    assert picker.place_box.placeholderText() == "Another place"


def test_place_and_path_stand_below_each_other_where_there_is_no_room(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    picker = _picker(qtbot, theme, folder)
    picker.resize(376, 500)
    qtbot.waitUntil(lambda: picker.path.y() > picker.place_box.y())
    assert picker.place_box.width() > 250
    picker.resize(900, 500)
    qtbot.waitUntil(lambda: picker.path.y() == picker.place_box.y())
