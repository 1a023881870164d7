"""Hand over: what goes, for whom, in which files; progress, cancel, receipts; through widgets and real vaults."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intake.clock import FixedClock
from intake.model.consent import Answer, Consent, ConsentState, Purpose
from intake.model.ids import new_id
from intake.services import finding, inbox
from intake.services.admission import admit
from tests.intake.services.exchange_kit import Office, contents, record
from tests.ui.screens.desk import at_desk, pick, press, press_primary, settle, show, words_of
from tests.ui.screens.kit import open_context
from ui.screens.handover.making import MakingPage
from ui.screens.handover.view import HandoverScreen
from ui.screens.handover.where_to import LargestFile
from ui.widgets.banners import Banner
from ui.widgets.choice_cards import ChoiceCard
from ui.widgets.empty import EmptyState
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


def finished(office: Office, **more: Any) -> str:
    """A testimony on dana's log in the state that a finished one has."""
    made = record(office.dana, **more)
    from intake.model.testimony import Testimony, TestimonyState

    def finish(writer: Any) -> None:
        told = writer.load(made, Testimony)
        writer.save(made, "testimony", msgspec.structs.replace(told, state=TestimonyState.FINISHED))

    office.dana.write(finish)
    return made


def withdraw(office: Office, testimony: str, day: str = "2026-11-20") -> None:
    answer = Answer(id=Purpose.JOURNALISTS.value, state=ConsentState.WITHDRAWN, given_on=day)
    office.dana.write(lambda writer: writer.save(new_id(), "consent", Consent(testimony=testimony, answers=(answer,))))


def choose_folder(qtbot: Any, screen: HandoverScreen, folder: Path) -> None:
    screen._pick_folder()
    assert screen.picker is not None
    screen.picker.show_folder(folder)
    screen.picker.accept_button.click()
    settle(qtbot, screen)


def test_without_an_organisation_it_says_how_to_join(qtbot: Any, tmp_path: Path) -> None:
    with open_context(tmp_path / "vault") as (context, shell):
        screen = show(qtbot, HandoverScreen(context))
        empty = screen.findChild(EmptyState)
        assert empty is not None and empty.button is not None
        assert screen.primary() is None
        empty.button.click()
        assert shell.opened == [("organisation", {})]


def test_the_only_coordinator_is_told_that_there_is_nobody(qtbot: Any, made: Office) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert "nobody to hand over to" in words_of(screen)


def test_everything_is_handed_over_by_keyboard_and_the_receipt_comes_back(
    qtbot: Any, made: Office, tmp_path: Path
) -> None:
    first = finished(made)
    finished(made, media=b"\xff\xd8" + bytes(200_000))
    out = tmp_path / "stick"
    out.mkdir()
    with at_desk(made.dana, made.clock) as (context, desk):
        screen = show(qtbot, HandoverScreen(context))
        assert desk.badges["handover"] == 2
        assert screen.what is not None and screen.whom is not None
        assert first in screen.what.chosen
        assert screen.what.amount == 200_002
        assert screen.whom.chosen == (made.ayna.key_id,)
        choose_folder(qtbot, screen, out)
        press_primary(qtbot, screen)
        settle(qtbot, screen)
        assert screen.made is not None
        files = sorted(out.iterdir())
        assert len(files) == 1
        assert files[0].name in words_of(screen)
        screen.made.done_button.click()
        settle(qtbot, screen)
        assert "Sent, no receipt yet" in words_of(screen)
        inbox.import_bundles(made.ayna, files)
        admit(made.ayna, made.dana.key_id, clock=made.clock)
        (tmp_path / "back.amanat").write_bytes(inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
        screen._pick_receipt()
        assert screen.picker is not None
        pick(screen.picker, tmp_path, "back.amanat")
        settle(qtbot, screen)
        assert "admitted" in words_of(screen)
        assert "Nothing to hand over" in words_of(screen)
        assert desk.badges["handover"] == 0
    assert set(contents(made.ayna)) >= {h for h, held in contents(made.dana).items() if held == first}


def test_only_what_is_ticked_goes(qtbot: Any, made: Office, tmp_path: Path) -> None:
    goes, stays = finished(made), finished(made, text="Stays here.")
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.what is not None
        what = screen.what
        assert what.records is None
        row = what.row(stays)
        row.box.setFocus()
        press(qtbot, row.box, Qt.Key.Key_Space)
        assert what.chosen == (goes,)
        choose_folder(qtbot, screen, tmp_path)
        screen._make()
        settle(qtbot, screen)
    inbox.import_bundles(made.ayna, sorted(tmp_path.glob("*.amanat")))
    admit(made.ayna, made.dana.key_id, clock=made.clock)
    held = {row.record for row in finding.all_testimonies(made.ayna)}
    assert goes in held and stays not in held


def test_what_has_no_files_is_told_as_text_and_not_as_no_bytes(qtbot: Any, made: Office) -> None:
    first, second = finished(made), finished(made)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.what is not None
        assert "2 of 2 testimony(ies), text only" in words_of(screen)
        screen.what.row(first).box.click()
        assert "1 of 2 testimony(ies), text only" in words_of(screen)
        screen.what.row(second).box.click()
        assert "none of 2 testimony(ies)" in words_of(screen)
        assert not re.search(r"\b0\W+B\b", words_of(screen))


def test_what_goes_once_more_is_said(qtbot: Any, made: Office, tmp_path: Path) -> None:
    finished(made)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert "goes once more" not in words_of(screen)
        choose_folder(qtbot, screen, tmp_path)
        press_primary(qtbot, screen)
        settle(qtbot, screen)
        assert screen.made is not None
        screen.made.done_button.click()
        settle(qtbot, screen)
        assert "goes once more" in words_of(screen)
        assert screen.where is not None and screen.largest is not None
        assert screen.where.y() < screen.largest.y(), "where to is seen without scrolling"


def test_a_withdrawn_consent_is_marked_and_always_travels(qtbot: Any, made: Office) -> None:
    finished(made)
    taken_back = finished(made)
    withdraw(made, taken_back)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.what is not None
        assert "Consent withdrawn on 20 November" in words_of(screen)
        assert "always travels" in words_of(screen)
        row = screen.what.row(taken_back)
        assert row.on and not row.box.isEnabled()
        screen.what.all_button.click()
        assert screen.what.chosen == (taken_back,)
        screen.what.all_button.click()
        assert screen.what.records is None


def test_what_is_not_finished_is_said_and_not_ticked(qtbot: Any, made: Office) -> None:
    unfinished = record(made.dana)
    done = finished(made)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.what is not None
        assert screen.what.chosen == (done,)
        assert not screen.what.row(unfinished).on
        assert "Not finished" in words_of(screen)


def test_each_largest_file_tells_how_many_files_it_makes(qtbot: Any, made: Office) -> None:
    finished(made, media=bytes(30_000_000))
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        grid = screen.findChild(LargestFile)
        assert grid is not None
        lines = [card.accessibleDescription() for card in grid.findChildren(ChoiceCard) if card.isVisible()]
        assert any("2" in line and "e-mail" in line for line in lines)
        assert screen.largest is not None and screen.largest.key == "fat32"


def test_nothing_can_be_made_for_nobody(qtbot: Any, made: Office) -> None:
    finished(made)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        assert screen.whom is not None
        screen.whom.box(made.ayna.key_id).setChecked(False)
        action = screen.primary()
        assert action is not None and not action.enabled
        screen._make()
        assert screen.making is None


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(qtbot: Any, made: Office, tmp_path: Path) -> None:
    finished(made)
    target = tmp_path / "gone"
    target.mkdir()
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        choose_folder(qtbot, screen, target)
        target.rmdir()
        target.write_bytes(b"a file where the folder was")
        screen._make()
        settle(qtbot, screen)
        assert screen.made is None and screen.making is None
        assert [b for b in screen.findChildren(Banner) if b.isVisible()]
    assert target.read_bytes() == b"a file where the folder was"


def test_it_cannot_be_left_while_a_bundle_is_made_and_cancel_keeps_everything(
    qtbot: Any, made: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished(made)
    import threading

    from intake.services import handover

    go = threading.Event()
    real = handover.export

    def held(*arguments: Any) -> Any:
        assert go.wait(20)
        return real(*arguments)

    monkeypatch.setattr(handover, "export", held)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        choose_folder(qtbot, screen, tmp_path)
        screen._make()
        page = screen.making
        assert isinstance(page, MakingPage)
        assert screen.leave() is False
        assert page.panel.cancel_button is not None
        page.panel.cancel_button.click()
        go.set()
        settle(qtbot, screen)
        assert screen.making is None
        assert "Nothing is lost" in words_of(screen)
        assert screen.leave() is True
    assert not list(tmp_path.glob("*.amanat")) and not list(tmp_path.glob("*.part"))


def test_a_receipt_for_somebody_else_marks_nothing(qtbot: Any, made: Office, tmp_path: Path) -> None:
    finished(made)
    record(made.eset)
    (tmp_path / "no-receipt.amanat").write_bytes(b"age-encryption.org/v1\nnot one of ours")
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context), receipt=True)
        assert screen.picker is not None
        pick(screen.picker, tmp_path, "no-receipt.amanat")
        settle(qtbot, screen)
        assert [b for b in screen.findChildren(Banner) if b.isVisible()]
        assert screen.what is not None and len(screen.what.chosen) == 1


def test_time_left_is_told_once_it_can_be_known(qtbot: Any) -> None:
    clock = FixedClock()
    page = MakingPage(Theme("light"), "", on_stick=True)
    qtbot.addWidget(page)
    page.show()
    page.moved("export", 0, 4_000_000_000, clock.monotonic())
    assert "left" not in words_of(page.panel)
    page.moved("export", 1_000_000_000, 4_000_000_000, clock.monotonic() + 60)
    assert "about 3 minute" in words_of(page.panel)
    assert "25 %" in words_of(page.panel)


@pytest.mark.parametrize(("scale", "mirrored"), [(1.0, True), (2.0, False), (2.0, True)])
def test_nothing_is_cut_at_any_size_in_either_direction(
    qtbot: Any, made: Office, look: Any, scale: float, mirrored: bool
) -> None:
    finished(made)
    with at_desk(made.dana, made.clock, look(scale=scale, mirrored=mirrored)) as (context, _desk):
        screen = show(qtbot, HandoverScreen(context))
        QApplication.processEvents()
        for label in screen.findChildren(Text):
            if label.isVisible() and not label._elide:
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
                if not label._wrap:
                    assert label.width() >= label.sizeHint().width() - 2, label.text()
