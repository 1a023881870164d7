"""The archive in the window: a folder and its table, the list, one item; over a real vault."""

from __future__ import annotations

import dataclasses

import av
import pytest

from intake.model.dossier import ArchiveState
from intake.services import archive
from tests.ui.screens.kit import find, open_context, type_text, until
from ui.screens.archive.item_view import ArchiveItemScreen
from ui.screens.archive.take_in_view import TakeInScreen
from ui.screens.archive.view import ArchiveScreen
from ui.widgets.buttons import Button, IconButton
from ui.widgets.fields import CheckBox, Dropdown
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.timed_text import TimedText

TABLE = "Файл;Название;Канал\n1.bin;Мать рассказывает;Жаңа өмір\n2.bin;Сестра;Жаңа өмір\n9.bin;Нет;\n"


@pytest.fixture
def desk(qtbot, tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    for number in (1, 2, 3):
        (folder / f"{number}.bin").write_bytes(bytes([number]) * 5000)
    (folder / "table.csv").write_bytes(TABLE.encode("cp1251", "replace"))
    with open_context(tmp_path / "vault") as (context, shell):
        yield context, shell, folder


def put(qtbot, screen, **arguments):
    qtbot.addWidget(screen)
    screen.resize(1100, 1600)
    screen.show()
    screen.entered(**arguments)
    return screen


def said(screen):
    return " | ".join(label.text() for label in screen.findChildren(Text) if label.isVisible())


def taken(qtbot, context, folder):
    screen = put(qtbot, TakeInScreen(context))
    screen.set_folder(folder)
    screen.set_table(folder / "table.csv")
    until(qtbot, lambda: screen.plan is not None and screen.plan.table is not None and screen.take_button is not None)
    return screen


def test_what_matches_is_shown_before_anything_is_taken(qtbot, desk):
    context, shell, folder = desk
    screen = taken(qtbot, context, folder)
    assert "Take 2 file(s) in" in [button.text() for button in screen.findChildren(Button)]
    until(qtbot, lambda: "Rows without a file: 1" in said(screen))
    assert "4: 9.bin" in said(screen)
    assert "Files that no row names: 1" in said(screen)
    assert archive.listed(context.vault) == []
    screen.take_button.click()
    until(qtbot, lambda: "Taken in" in said(screen))
    assert len(archive.listed(context.vault)) == 2
    find(screen, Button, "To the archive").click()
    assert shell.opened[-1][0] == "archive"


def test_a_column_and_unnamed_files_are_corrected_in_place(qtbot, desk):
    context, _, folder = desk
    screen = taken(qtbot, context, folder)
    channel = find(screen, Dropdown, "Channel")
    assert channel.currentText() == "Канал"
    title = find(screen, Dropdown, "Title")
    title.choose(3)
    title.activated.emit(title.currentIndex())
    until(qtbot, lambda: screen.plan is not None and screen.plan.matching.matches[0].said.title.endswith("мір"))
    find(screen, CheckBox, "Take these files in too").click()
    until(qtbot, lambda: screen.plan is not None and len(screen.plan.waiting) == 3)


def test_a_bad_table_is_told_in_the_page(qtbot, desk):
    context, _, folder = desk
    (folder / "bad.xlsx").write_bytes(b"PK\x03\x04 broken")
    screen = put(qtbot, TakeInScreen(context))
    screen.set_folder(folder)
    screen.set_table(folder / "bad.xlsx")
    until(qtbot, lambda: "cannot be read as a table" in said(screen))


def test_the_list_filters_and_finds(qtbot, desk):
    context, _, folder = desk
    screen = put(qtbot, ArchiveScreen(context))
    assert "Nothing is taken in yet" in said(screen)
    work = taken(qtbot, context, folder)
    work.take_button.click()
    until(qtbot, lambda: len(archive.listed(context.vault)) == 2)
    screen.entered()
    assert [row.name for row in screen.rows()] == ["Сестра", "Мать рассказывает"]
    screen.query.setText("mat rasskazyvaet")
    screen.refresh()
    assert [row.name for row in screen.rows()] == ["Мать рассказывает"]
    screen.filter.choose("checked")
    screen.refresh()
    assert screen.rows() == []
    assert "Nothing found" in said(screen)


def test_one_item_is_indexed_transcribed_and_moved_on(qtbot, desk):
    context, _, folder = desk
    work = taken(qtbot, context, folder)
    work.take_button.click()
    until(qtbot, lambda: len(archive.listed(context.vault)) == 2)
    record = archive.listed(context.vault)[0].record
    screen = put(qtbot, ArchiveItemScreen(context), item=record)
    until(qtbot, lambda: "Nobody was asked. Nothing of it is released." in said(screen))
    find(screen, Button, "Add who, where or when").click()
    type_text(find(screen, SafeLineEdit, "Who, as it is heard"), "Қарлығаш")
    type_text(find(screen, TimedText, "Transcript"), "Баламды алып кетті")
    find(screen, Button, "Move to: Indexed").click()
    held = archive.open_item(context.vault, record).item
    assert held.state is ArchiveState.INDEXED
    assert held.mentions[0].name == "Қарлығаш"
    assert held.transcripts[0].text == "Баламды алып кетті"
    assert held.transcripts[0].by == context.vault.pseudonym
    find(screen, Button, "Move to: Not watched").click()
    assert archive.open_item(context.vault, record).item.state is ArchiveState.UNWATCHED
    assert len(archive.open_item(context.vault, record).item.moves) == 3
    find(screen, Button, "Find this person among testimonies").click()
    until(qtbot, lambda: "Nobody of that name is known." in said(screen))
    assert screen.leave()


def film(path):
    """A second of moving grey."""
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for number in range(25):
            frame = av.VideoFrame(64, 48, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes([number * 9]) * plane.buffer_size)
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def test_the_players_own_buttons_stay(qtbot, desk):
    """A page about one file hides what would close the file, and nothing of the player."""
    context, _, folder = desk
    film(folder / "2.bin")
    work = taken(qtbot, context, folder)
    work.take_button.click()
    until(qtbot, lambda: len(archive.listed(context.vault)) == 2)
    row = next(row for row in archive.listed(context.vault) if row.media_type.startswith("video/"))
    screen = put(qtbot, ArchiveItemScreen(context), item=row.record)
    until(qtbot, lambda: any(b.accessibleName() == "Play" and b.isVisible() for b in screen.findChildren(IconButton)))
    assert not any(b.accessibleName() == "Close" and b.isVisible() for b in screen.findChildren(IconButton))
    assert screen.leave()


def test_an_item_of_ones_own_is_erased_after_a_question(qtbot, desk):
    context, shell, folder = desk
    work = taken(qtbot, context, folder)
    work.take_button.click()
    until(qtbot, lambda: len(archive.listed(context.vault)) == 2)
    record = archive.listed(context.vault)[0].record
    screen = put(qtbot, ArchiveItemScreen(context), item=record)
    find(screen, Button, "Erase this item…").click()
    find(screen, Button, "Keep it").click()
    assert len(archive.listed(context.vault)) == 2
    find(screen, Button, "Erase this item…").click()
    find(screen, Button, "Erase").click()
    assert shell.opened[-1][0] == "archive"
    assert record not in {row.record for row in archive.listed(context.vault)}
    assert screen.leave()


def test_whoever_transcribed_is_told_that_somebody_else_checks(qtbot, desk):
    context, _, folder = desk
    work = taken(qtbot, context, folder)
    work.take_button.click()
    until(qtbot, lambda: len(archive.listed(context.vault)) == 2)
    record = archive.listed(context.vault)[0].record
    screen = put(qtbot, ArchiveItemScreen(context), item=record)
    type_text(find(screen, TimedText, "Transcript"), "Баламды алып кетті")
    find(screen, Button, "Move to: Indexed").click()
    find(screen, Button, "Move to: Transcribed").click()
    until(qtbot, lambda: "somebody else checks it" in said(screen))
    assert "Move to: Checked" not in [button.text() for button in screen.findChildren(Button)]


def test_a_disk_without_room_for_all_is_told_before(qtbot, desk):
    context, _, folder = desk
    screen = taken(qtbot, context, folder)
    assert "Not all of it has room" not in said(screen)
    screen.show_plan(dataclasses.replace(screen.plan, room=3_000))
    until(qtbot, lambda: "Not all of it has room" in said(screen))
    assert screen.take_button is not None
