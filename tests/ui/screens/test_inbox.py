"""Inbox: import, set aside, compare and admit, receipts; by the widgets and through real vaults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intake.services import finding, handover, inbox, organisation
from tests.intake.services.exchange_kit import Office, contents, record
from tests.ui.screens.desk import at_desk, pick, press, settle, show, words_of
from ui.screens.inbox.view import InboxScreen
from ui.widgets.empty import EmptyState
from ui.widgets.labels import Text
from ui.widgets.question import QuestionCard


def bundles_of(vault: Any, folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    return [folder / done.name for done in handover.export(vault, handover.plan(vault), folder)]


def key_of(screen: InboxScreen, start: str) -> str:
    return next(key for key in screen.rows if key.startswith(start))


def asked(screen: InboxScreen) -> QuestionCard | None:
    return screen.details.question


def answer(screen: InboxScreen, number: int) -> None:
    question = asked(screen)
    assert question is not None
    question.buttons[number].click()


def import_all(qtbot: Any, screen: InboxScreen, folder: Path, *names: str) -> None:
    action = screen.primary()
    assert action is not None
    action.run()
    assert screen.picker is not None
    pick(screen.picker, folder, *names)
    settle(qtbot, screen)


def test_an_empty_inbox_says_what_to_do(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, desk):
        screen = show(qtbot, InboxScreen(context))
        empty = screen.findChild(EmptyState)
        assert empty is not None and empty.isVisible() and empty.button is not None
        empty.button.click()
        assert desk.opened == [("organisation", {})]


def test_a_first_bundle_waits_until_the_numbers_were_compared(qtbot: Any, made: Office, tmp_path: Path) -> None:
    record(made.dana, "Told to dana.", people=2)
    out = tmp_path / "out"
    names = [path.name for path in bundles_of(made.dana, out)]
    with at_desk(made.ayna, made.clock) as (context, desk):
        screen = show(qtbot, InboxScreen(context))
        import_all(qtbot, screen, out, *names)
        assert not list(finding.all_testimonies(made.ayna))
        assert desk.badges["inbox"] == 1
        assert screen.details.item is not None and screen.details.item.kind == "sender"
        digits = organisation.show(made.dana, clock=made.clock).digits
        assert screen.details.digits is not None
        assert screen.details.digits.digits == digits
        # one press is not enough, and the harmless answer has the keyboard
        screen.details.buttons["admit"].click()
        question = screen.details.question
        assert question is not None
        press(qtbot, question.buttons[0], Qt.Key.Key_Return)
        question.buttons[0].click()
        assert asked(screen) is None
        assert not list(finding.all_testimonies(made.ayna))
        screen.details.buttons["admit"].click()
        answer(screen, 1)
        settle(qtbot, screen)
        assert len(list(finding.all_testimonies(made.ayna))) == 1
        assert desk.badges["inbox"] == 0
        assert "dana is admitted" in words_of(screen)
        assert set(contents(made.dana)) <= set(contents(made.ayna)) | set(contents(made.dana))


def test_the_receipt_is_written_and_opens_for_its_reader_alone(qtbot: Any, made: Office, tmp_path: Path) -> None:
    record(made.dana)
    out = tmp_path / "out"
    inbox.import_bundles(made.ayna, bundles_of(made.dana, out))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, InboxScreen(context))
        screen._open(key_of(screen, "receipt-"))
        screen.details.buttons["receipt"].click()
        assert screen.picker is not None
        pick(screen.picker, tmp_path, save="receipt.amanat")
        settle(qtbot, screen)
        assert "Written" in words_of(screen)
        # never over anything
        screen._open(key_of(screen, "receipt-"))
        screen.details.buttons["receipt"].click()
        assert screen.picker is not None
        pick(screen.picker, tmp_path, save="receipt.amanat")
        settle(qtbot, screen)
        assert "nothing is overwritten" in words_of(screen)
    data = (tmp_path / "receipt.amanat").read_bytes()
    assert inbox.import_receipt(made.dana, data).certified
    from intake.errors import Refused

    with pytest.raises(Refused):
        inbox.import_receipt(made.eset, data)


def test_a_damaged_file_is_set_aside_and_the_others_come_in(qtbot: Any, made: Office, tmp_path: Path) -> None:
    record(made.dana)
    out = tmp_path / "out"
    whole = bundles_of(made.dana, out)[0]
    data = bytearray(whole.read_bytes())
    data[len(data) // 2] ^= 1
    (out / "damaged.amanat").write_bytes(data)
    (out / "text.amanat").write_bytes(b"nothing of ours")
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, InboxScreen(context))
        import_all(qtbot, screen, out, whole.name, "damaged.amanat", "text.amanat")
        refused = [key for key, item in screen._by_key.items() if item.kind == "refused"]
        assert len(refused) == 2
        assert any(item.kind == "sender" for item in screen._by_key.values())
        assert "Nothing of it went into your vault" in words_of(screen)
        screen._open(refused[0])
        screen.details.buttons["forget"].click()
        settle(qtbot, screen)
        assert refused[0] not in screen.rows
        # what came in this session is still there after a look at another place
        again = show(qtbot, InboxScreen(context))
        assert refused[1] in again.rows


def test_the_same_bundle_again_changes_nothing(qtbot: Any, made: Office, tmp_path: Path) -> None:
    record(made.dana)
    out = tmp_path / "out"
    files = bundles_of(made.dana, out)
    inbox.import_bundles(made.ayna, files)
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    before = contents(made.ayna)
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, InboxScreen(context))
        import_all(qtbot, screen, out, files[0].name)
        assert "taken in before" in words_of(screen)
    assert contents(made.ayna) == before


def test_somebody_is_turned_away_only_after_a_second_press(qtbot: Any, made: Office, tmp_path: Path) -> None:
    record(made.dana)
    out = tmp_path / "out"
    inbox.import_bundles(made.ayna, bundles_of(made.dana, out))
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, InboxScreen(context))
        screen._open(key_of(screen, "sender-"))
        screen.details.buttons["away"].click()
        assert len(inbox.pending(made.ayna)) == 1
        question = screen.details.question
        assert question is not None
        press(qtbot, question.buttons[0], Qt.Key.Key_Escape)
        assert asked(screen) is None
        screen.details.buttons["away"].click()
        answer(screen, 1)
        settle(qtbot, screen)
        assert not inbox.pending(made.ayna)


def test_rows_open_by_keyboard(qtbot: Any, made: Office, tmp_path: Path) -> None:
    for vault in (made.dana, made.eset):
        record(vault)
        inbox.import_bundles(made.ayna, bundles_of(vault, tmp_path / vault.pseudonym))
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, InboxScreen(context))
        first, second = screen.rows
        press(qtbot, screen.rows[second], Qt.Key.Key_Return)
        assert screen.rows[second].selected and not screen.rows[first].selected
        assert screen.state() == {"chosen": second}


@pytest.mark.parametrize(("scale", "mirrored"), [(1.0, True), (2.0, False)])
def test_nothing_is_cut_at_any_size_in_either_direction(
    qtbot: Any, made: Office, look: Any, tmp_path: Path, scale: float, mirrored: bool
) -> None:
    record(made.dana)
    inbox.import_bundles(made.ayna, bundles_of(made.dana, tmp_path / "out"))
    with at_desk(made.ayna, made.clock, look(scale=scale, mirrored=mirrored)) as (context, _desk):
        screen = show(qtbot, InboxScreen(context))
        QApplication.processEvents()
        for label in screen.findChildren(Text):
            if label.isVisible() and not label._elide:
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
                if not label._wrap:
                    assert label.width() >= label.sizeHint().width() - 2, label.text()
