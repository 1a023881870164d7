"""The volunteer's testimony screens, through real widgets and a real vault."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from intake.model.consent import ConsentState, Level, Purpose
from intake.model.person import Role, main_name
from intake.model.testimony import TestimonyState
from intake.services import consents, finding, interview, organisation
from tests.ui.screens.kit import RememberingShell, find, open_context, type_text, until
from ui.screens import Context
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.screens.testimonies.detail import TestimonyScreen
from ui.screens.testimonies.list_controller import Filter
from ui.screens.testimonies.view import TestimoniesScreen
from ui.widgets.fields import CheckBox
from ui.widgets.picker import Picker
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit

NARRATIVE = "Менің ағам Мұратхан Дәулетбекұлын 2017 жылы алып кетті."


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def screen(qtbot: Any, opened: tuple[Context, RememberingShell]) -> TestimonyScreen:
    made = TestimonyScreen(opened[0])
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.entered(testimony=None)
    return made


def go(screen: TestimonyScreen, tab: str) -> None:
    find(screen, QAbstractButton, tab).click()


def record_of(screen: TestimonyScreen) -> str:
    return str(screen.state()["testimony"])


def test_a_new_testimony_begins_with_consent_and_is_a_draft_at_once(
    screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    assert screen.state()["tab"] == "consent"
    with context.vault.reader() as reader:
        assert reader.draft(record_of(screen)) is not None


def test_what_is_typed_is_in_the_vault_a_moment_later(
    qtbot: Any, screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, shell = opened
    go(screen, "Narrative")
    type_text(find(screen, SafeTextEdit, "In the witness's own words"), NARRATIVE)
    assert shell.parts[0] == "Saving…"

    def kept() -> bool:
        return interview.open_account(context.vault, record_of(screen)).account.testimony.narrative == NARRATIVE

    until(qtbot, kept)
    until(qtbot, lambda: shell.parts[0] == "Everything is saved")


def test_an_answer_covers_its_package_and_nothing_is_preselected(
    qtbot: Any, screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    yes = [button for button in screen.findChildren(QAbstractButton) if button.text() == "Yes"]
    assert len(yes) == 3
    assert not any(button.isChecked() for button in screen.findChildren(QAbstractButton) if button.text() == "No")
    qtbot.mouseClick(yes[1], Qt.MouseButton.LeftButton)
    assert screen.leave()
    account = interview.open_account(context.vault, record_of(screen)).account
    consent = next(iter(account.consents.values()))
    assert consents.package_state(consent, consents.Package.UN_AND_COURTS) is ConsentState.GIVEN
    assert consents.answer(consent, Purpose.COURTS).level is Level.PSEUDONYM
    assert consents.package_state(consent, consents.Package.PUBLIC) is ConsentState.NOT_ASKED
    assert consents.package_state(consent, consents.Package.SAFEKEEPING) is ConsentState.NOT_ASKED


def test_a_victim_with_a_name_is_found_after_leaving(
    qtbot: Any, screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    go(screen, "People")
    find(screen, QPushButton, "Add a victim").click()
    type_text(find(screen, SafeLineEdit, "Name"), "Мұратхан Дәулетбекұлы")
    assert screen.leave()
    account = interview.open_account(context.vault, record_of(screen)).account
    (victim,) = account.in_role(Role.VICTIM)
    assert main_name(account.people[victim]) == "Мұратхан Дәулетбекұлы"
    assert [row.record for row in finding.find_people(context.vault, "Muratkhan")] == [victim]


def test_finishing_marks_it_and_checkpoints_it(
    screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    action = screen.primary()
    assert action is not None
    action.run()
    account = interview.open_account(context.vault, record_of(screen)).account
    assert account.testimony.state is TestimonyState.FINISHED
    assert screen.primary() is None
    with context.vault.reader() as reader:
        assert reader.checkpoint(reader.log_position().link) is not None


def test_leaving_twice_writes_nothing_twice(screen: TestimonyScreen, opened: tuple[Context, RememberingShell]) -> None:
    context, _shell = opened
    assert screen.leave()
    with context.vault.reader() as reader:
        before = reader.log_position()
    assert screen.leave()
    with context.vault.reader() as reader:
        assert reader.log_position() == before


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((200, 30, 30)) * 8 for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_photograph_is_taken_in_and_shown_from_the_vault(
    qtbot: Any, tmp_path: Path, screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    (tmp_path / "card").mkdir()
    picture = tmp_path / "card" / "IMG_0001.jpg"
    picture.write_bytes(_png())
    go(screen, "Attachments")
    tab = screen.findChild(AttachmentsTab)
    find(screen, QPushButton, "Add files").click()
    screen.findChild(Picker).chosen.emit([str(picture)])
    until(qtbot, lambda: bool(screen._controller.account.testimony.attachments))
    (attachment,) = screen._controller.account.testimony.attachments
    assert (attachment.media_type, attachment.claimed_type) == ("image/png", "image/jpeg")
    tab.look_at(attachment)
    until(qtbot, lambda: not tab._view._picture.empty)
    picture.unlink()
    with context.vault.media.open(attachment.sha256) as stream:
        assert stream.read() == _png()
    go(screen, "Consent")


def test_the_list_searches_in_another_script_and_filters(qtbot: Any, opened: tuple[Context, RememberingShell]) -> None:
    context, shell = opened
    account = interview.start(context.vault, clock=context.clock)
    interview.save(context.vault, account.with_testimony(narrative=NARRATIVE), finish=True)
    begun = interview.start(context.vault, clock=context.clock)
    screen = TestimoniesScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.entered()
    assert [row.key for row in screen.rows()] == [begun.id, account.id]
    screen._filter.choose(Filter.FINISHED)
    screen.refresh()
    assert [row.key for row in screen.rows()] == [account.id]
    type_text(screen._query, "Dauletbek")
    until(qtbot, lambda: [row.key for row in screen.rows()] == [account.id])
    screen._query.clear()
    type_text(screen._query, "nobody-of-that-name")
    until(qtbot, lambda: not screen.rows())
    screen._query.clear()
    screen.refresh()
    screen._rows.view.setFocus()
    screen._rows.view.setCurrentIndex(screen._model.index(0))
    qtbot.keyClick(screen._rows.view, Qt.Key.Key_Return)
    assert shell.opened == [("testimony", {"testimony": account.id})]


def test_for_somebody_who_cannot_be_asked_only_a_coordinator_decides(
    qtbot: Any, screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    screen._controller.add_person(Role.VICTIM)
    go(screen, "Narrative")
    go(screen, "Consent")
    with pytest.raises(AssertionError):
        find(screen, SafeLineEdit, "First who decides")
    organisation.create(context.vault, "Archive", clock=context.clock)
    go(screen, "Narrative")
    go(screen, "Consent")
    type_text(find(screen, SafeLineEdit, "First who decides"), "Ayna")
    type_text(find(screen, SafeLineEdit, "Second who decides"), "Tilek")
    find(screen, CheckBox, "Courts").click()
    assert screen.leave()
    account = interview.open_account(context.vault, record_of(screen)).account
    (victim,) = account.in_role(Role.VICTIM)
    consent = account.consent_of(victim)
    assert consent is not None
    best = consent[1].best_interest
    assert best is not None
    assert (best.first_decider, best.second_decider, best.purposes) == ("Ayna", "Tilek", (Purpose.COURTS,))
    assert best.decided_on == "2026-11-23"
    assert best.level is Level.NOT_USED


def test_a_wish_to_erase_is_written_down_and_marked_in_the_list(
    screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    go(screen, "Custody")
    find(screen, QPushButton, "The witness wants this erased").click()
    assert screen.leave()
    (row,) = finding.testimonies(context.vault)
    assert row.erasure_wish


def test_erasing_asks_once_more_and_leaves_the_screen(
    screen: TestimonyScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, shell = opened
    go(screen, "Narrative")
    type_text(find(screen, SafeTextEdit, "In the witness's own words"), NARRATIVE)
    go(screen, "Custody")
    find(screen, QPushButton, "The witness wants this erased").click()
    find(screen, QPushButton, "Erase it on this laptop…").click()
    find(screen, QPushButton, "Keep it").click()
    assert interview.open_account(context.vault, record_of(screen)).account.testimony.narrative in ("", NARRATIVE)
    find(screen, QPushButton, "Erase it on this laptop…").click()
    find(screen, QPushButton, "Erase").click()
    assert shell.opened == [("testimonies", {})]
    assert finding.search(context.vault, "Мұратхан") == []
    assert screen.leave()
    assert finding.begun(context.vault) == []
