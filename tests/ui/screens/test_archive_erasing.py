"""Erasing an archive item by two coordinators, through the window: proposed by one, seen on Today and agreed by two."""

from __future__ import annotations

from typing import Any

from intake.services import archive, archive_take_in, erasure_views, inbox
from tests.intake.services.exchange_kit import Office, exported, grow
from tests.ui.screens.desk import at_desk, show, words_of
from tests.ui.screens.kit import find, type_text
from ui.screens.archive.item_view import ArchiveItemScreen
from ui.screens.today.erasure_notice import ErasureNotice
from ui.widgets.buttons import Button
from ui.widgets.safe_text import SafeLineEdit


def test_one_proposes_and_another_agrees(qtbot: Any, made: Office, tmp_path: Any, theme: Any) -> None:
    bolat = grow(made)
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "film.bin").write_bytes(b"film" * 5000)
    archive_take_in.take_in(made.ayna, archive_take_in.plan(made.ayna, folder), clock=made.clock)
    (row,) = archive.listed(made.ayna)
    with at_desk(made.ayna, made.clock) as (context, _):
        screen = show(qtbot, ArchiveItemScreen(context), item=row.record)
        find(screen, Button, "Erase this item…").click()
        type_text(find(screen, SafeLineEdit, "Who asked for it, and how do you know?"), "the man in it")
        find(screen, Button, "Erase now, somebody is in danger…").click()
        find(screen, Button, "Erase").click()
        assert "Another coordinator must agree" in words_of(screen)
        assert screen.leave()
    inbox.import_bundles(bolat, exported(made.ayna, tmp_path / "out"))
    (view,) = erasure_views.asked_of_us(bolat)
    notice = ErasureNotice(theme, "ayna", ("film.bin",), danger=True, item=True)
    qtbot.addWidget(notice)
    notice.show()
    assert "proposes to erase an archive item" in words_of(notice)
    with at_desk(bolat, made.clock) as (context, shell):
        screen = show(qtbot, ArchiveItemScreen(context), item=row.record)
        assert "the man in it" in words_of(screen)
        find(screen, Button, "Agree to erase…").click()
        find(screen, Button, "Agree").click()
        assert shell.opened[-1][0] == "archive"
    assert archive.listed(bolat) == []
    assert view.items == ((row.record, "film.bin"),)
