"""Hand over with archive items: they go by themselves or beside testimonies, and leave after delivery."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from intake.services import archive, archive_take_in, inbox, purging
from intake.services.admission import admit
from tests.intake.services.exchange_kit import Office
from tests.ui.screens.desk import at_desk, press_primary, settle, show, words_of
from tests.ui.screens.test_handover import choose_folder, finished
from ui.screens.handover.leaving import LeavingPage, SafelyDelivered
from ui.screens.handover.view import HandoverScreen
from ui.widgets.theme import Theme


def taken_in(office: Office, folder: Path, count: int = 3) -> None:
    """Archive items on dana's log."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.bin").write_bytes(bytes([number]) * 50_000)
    archive_take_in.take_in(office.dana, archive_take_in.plan(office.dana, folder), clock=office.clock)


def test_archive_items_go_by_themselves_and_beside_testimonies(qtbot: Any, made: Office, tmp_path: Path) -> None:
    taken_in(made, tmp_path / "disk")
    (tmp_path / "out").mkdir()
    with at_desk(made.dana, made.clock) as (context, shell):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.what is not None
        assert "3 archive item(s)" in words_of(screen)
        assert "3 not yet handed over" in shell.parts
        assert screen.what.amount == 150_000
        assert screen.what.records is None
        choose_folder(qtbot, screen, tmp_path / "out")
        press_primary(qtbot, screen)
        settle(qtbot, screen)
    (file,) = (tmp_path / "out").iterdir()
    inbox.import_bundles(made.ayna, [file])
    admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert len(archive.listed(made.ayna)) == 3


def test_archive_items_stay_where_their_row_is_unticked(qtbot: Any, made: Office, tmp_path: Path) -> None:
    taken_in(made, tmp_path / "disk")
    first, second = finished(made), finished(made)
    with at_desk(made.dana, made.clock) as (context, _):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.what is not None
        what = screen.what
        items = {row.record for row in archive.listed(made.dana)}
        what.row(first).box.setChecked(False)
        # a part of the testimonies goes: the archive goes along as it is ticked, and it is counted
        assert set(what.records or ()) == {second, *items}
        what.row("archive").box.setChecked(False)
        assert what.records == (second,)
        what.row(second).box.setChecked(False)
        assert not what.anything


def test_archive_items_that_two_hold_leave_with_one_press(qtbot: Any, theme: Theme) -> None:
    seen = purging.Overview(True, (), (), 0, purging.ArchiveDelivered(("a" * 32, "b" * 32), 70_000, 4))
    line = SafelyDelivered(theme, seen)
    qtbot.addWidget(line)
    line.show()
    assert line.button is not None
    assert "2 archive item(s)" in words_of(line)
    page = LeavingPage(theme, seen, today="2026-11-24")
    qtbot.addWidget(page)
    page.show()
    assert "2 archive item(s) can leave this laptop" in words_of(page)
    assert "4 archive item(s) stay" in words_of(page)
    gone: list[object] = []
    page.leave.connect(gone.append)
    page.leave_button.click()
    assert gone == [("a" * 32, "b" * 32)]
    assert page.told(purging.Purged(0, 2, 70_000, 0, complete=True, items=2))[0].startswith("2 archive item(s) have")
    assert "2 archive item(s)." in page.told(purging.Purged(1, 2, 70_000, 0, complete=True, items=2))[1]
