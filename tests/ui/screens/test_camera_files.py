"""The screen for cameras' files: a card taken in, films find their testimony, the rest is placed, the card wiped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from intake.services import camera_files, camera_matching, camera_notes, interview
from intake.services.camera_matching import Unplaced
from tests.intake.services.test_camera_files import begun, put
from tests.ui.screens.kit import RememberingShell, find, open_context, until
from ui.screens import Context
from ui.screens.camera_files.controller import Offered
from ui.screens.camera_files.view import CameraFilesScreen
from ui.screens.camera_files.waiting_list import PAGE, WaitingList
from ui.screens.camera_files.wipe_cards import WipeCards
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.today.controller import load
from ui.widgets.theme import Theme
from ui.widgets.tick_row import TickRow


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def card(tmp_path: Path) -> Path:
    folder = tmp_path / "CANON_DC"
    folder.mkdir()
    return folder


@pytest.fixture
def screen(qtbot: Any, opened: tuple[Context, RememberingShell]) -> CameraFilesScreen:
    made = CameraFilesScreen(opened[0])
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.entered()
    return made


def take_in(qtbot: Any, screen: CameraFilesScreen, folder: Path) -> None:
    screen._chosen([folder], True)
    until(qtbot, lambda: not screen._files.works)


def test_a_whole_card(
    qtbot: Any, opened: tuple[Context, RememberingShell], screen: CameraFilesScreen, card: Path
) -> None:
    context, shell = opened
    account, take = begun(context.vault, context.clock)  # type: ignore[arg-type]
    put(card, "MVI_1.MP4", take, 0)
    put(card, "MVI_2.MP4", None, 10, seed=1)
    put(card, "MVI_3.MP4", None, 60 * 20, seed=2)
    (card / "CATALOG.CTG").write_bytes(b"\1" * 40)
    take_in(qtbot, screen, card)
    assert "CANON_DC" in [note.label for _, note in camera_files.cards(context.vault)]
    (listed,) = screen.findChildren(WaitingList)
    assert listed._choice.currentData() == account.id  # suggested, and only chosen beforehand
    first, second = camera_matching.waiting(context.vault)
    assert listed.ticked() == [first.id]
    find(listed, QAbstractButton, "Place them there").click()
    assert not screen.leave()
    until(qtbot, lambda: not screen._files.works)
    names = [a.original_name for a in interview.open_account(context.vault, account.id).account.testimony.attachments]
    assert names == ["MVI_1.MP4", "MVI_2.MP4"]

    # what belongs to nothing is destroyed only when asked and answered
    until(qtbot, lambda: any(one.isVisible() and one is not listed for one in screen.findChildren(WaitingList)))
    (listed,) = [one for one in screen.findChildren(WaitingList) if one.isVisible()]
    find(listed, QAbstractButton, "MVI_3.MP4").click()
    find(listed, QAbstractButton, "They belong to no testimony…").click()
    assert context.vault.media.size(second.file.sha256)
    find(listed, QAbstractButton, "Destroy them").click()
    until(qtbot, lambda: not screen._files.works)
    assert camera_matching.waiting(context.vault) == []
    assert context.vault.media.size(second.file.sha256) is None

    # the reminder stays, here and on Today, until somebody says that it is done
    assert load(context.vault, context.clock).cards == 1
    until(qtbot, lambda: any(one.isVisible() for one in screen.findChildren(WipeCards)))
    (wipe,) = [one for one in screen.findChildren(WipeCards) if one.isVisible()]
    find(wipe, QAbstractButton, "It is wiped").click()
    assert load(context.vault, context.clock).cards == 0
    assert shell.parts == ["No files wait"]


def test_a_damaged_card_is_not_to_be_wiped(
    qtbot: Any,
    opened: tuple[Context, RememberingShell],
    screen: CameraFilesScreen,
    card: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(card, "MVI_1.MP4", None, 0)
    monkeypatch.setattr(camera_files, "_hash_held", lambda *_: "0" * 64)
    take_in(qtbot, screen, card)
    assert "Do not wipe" in screen._banner._text.text()
    assert not screen.findChildren(WipeCards)


def test_nobody_leaves_while_a_card_is_taken_in(
    qtbot: Any, opened: tuple[Context, RememberingShell], screen: CameraFilesScreen, card: Path
) -> None:
    put(card, "MVI_1.MP4", None, 0)
    screen._chosen([card], True)
    assert not screen.leave()
    until(qtbot, lambda: not screen._files.works)
    assert screen.leave()


def test_files_added_in_a_testimony_remind_there(
    qtbot: Any, opened: tuple[Context, RememberingShell], card: Path
) -> None:
    context, _ = opened
    account, _take = begun(context.vault, context.clock)  # type: ignore[arg-type]
    controller = TestimonyController(context)
    controller.open(account.id)
    tab = AttachmentsTab(context, controller)
    qtbot.addWidget(tab)
    tab.show()
    path = put(card, "MVI_1.MP4", None, 0)
    controller.taking_in.start([path])
    until(qtbot, lambda: not controller.taking_in.works)
    assert tab._cards is not None
    controller.taking_in.start([path])  # again: known by its hash
    until(qtbot, lambda: not controller.taking_in.works)
    assert len(controller.account.testimony.attachments) == 1
    assert "1" in tab._told._text.text()
    tab._cards.wiped.emit(camera_files.cards(context.vault)[0][0])
    controller.forget()


def test_nobody_leaves_a_testimony_while_files_are_taken_in(
    qtbot: Any, opened: tuple[Context, RememberingShell], card: Path
) -> None:
    context, _ = opened
    account, _take = begun(context.vault, context.clock)  # type: ignore[arg-type]
    screen = TestimonyScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.entered(testimony=account.id, tab="attachments")
    taking_in = screen._controller.taking_in
    taking_in.start([put(card, "MVI_1.MP4", None, 0)])
    assert not screen.leave()
    assert screen._banner.isVisible()
    until(qtbot, lambda: not taking_in.works and not context.jobs.busy)
    assert screen.leave()
    with context.vault.reader() as reader:
        assert camera_notes.held(reader, camera_notes.WaitingFile) == []


def test_files_that_no_testimony_came_to_name_wait_for_it(opened: tuple[Context, RememberingShell], card: Path) -> None:
    """A lock or a crash between the last byte and the draft: the card may be wiped, so the file must be findable."""
    context, _ = opened
    account, _take = begun(context.vault, context.clock)  # type: ignore[arg-type]
    path = put(card, "MVI_1.MP4", None, 0)
    taken = camera_files.take_in_here(context.vault, None, [path], account, context.clock)
    assert taken.card
    (waiting,) = camera_matching.waiting(context.vault)
    assert (waiting.file.name, waiting.file.suggested) == ("MVI_1.MP4", account.id)
    assert camera_matching.place(context.vault, [waiting.id], account.id) == 1
    assert camera_matching.waiting(context.vault) == []
    held = interview.open_account(context.vault, account.id).account.testimony.attachments
    assert [item.sha256 for item in held] == [taken.attached[0].attachment.sha256]


def test_a_card_of_two_thousand_files_is_shown_a_page_at_a_time(qtbot: Any) -> None:
    files = [
        Unplaced(
            f"{number:032x}",
            camera_notes.WaitingFile(
                card="c" * 32, number=number, sha256=f"{number:064x}", size=1, media_type="video/mp4",
                name=f"MVI_{number:04d}.MP4", day="2026-11-24", looked=True,
            ),
        )
        for number in range(2_000)
    ]  # fmt: skip
    listed = WaitingList(Theme("light"), files, [Offered("a" * 32, "26-A7K3Q9", "", "")], today="2026-11-24")
    qtbot.addWidget(listed)
    listed.show()
    assert len(listed.findChildren(TickRow)) == PAGE
    find(listed, QAbstractButton, "MVI_0001.MP4").click()
    find(listed, QAbstractButton, "Files after these").click()
    find(listed, QAbstractButton, "MVI_0050.MP4").click()
    assert listed.ticked() == [files[1].id, files[50].id]
    find(listed, QAbstractButton, "Files before these").click()
    assert find(listed, QAbstractButton, "MVI_0001.MP4").isChecked()
    find(listed, QAbstractButton, "Tick all").click()
    placed: list[tuple[list[str], str]] = []
    listed.place.connect(lambda which, record: placed.append((which, record)))
    listed._choice.choose("a" * 32)
    listed._tell()
    find(listed, QAbstractButton, "Place them there").click()
    assert placed == [([one.id for one in files], "a" * 32)]
