"""A second program on a vault with people, papers and recordings in it: every screen is walked, everything that can be
pressed is pressed, and nothing ever tries to write. What is for looking works: lists, tabs, pages, pictures, playing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.demo import examples, report_making
from intake.errors import VaultReadOnly
from intake.services import finding, interview, organisation
from intake.vault import read_only
from intake.vault.read_only import ReadOnlyVault
from intake.vault.vault import Vault
from tests.ui.screens.desk import words_of
from tests.ui.screens.kit import SMALL
from tests.ui.test_fit import TOLD, settle
from ui.jobs import Jobs
from ui.screens import registry
from ui.screens.shell.controller import ShellController
from ui.screens.testimonies.attachment_view import AttachmentView
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.shots import TABS, stations
from ui.widgets.rows import Row
from ui.widgets.theme import Theme

PASSPHRASE = b"a passphrase of the tests"
WITH_FILES = ("t05.json", "t20.json", "t24.json")
KEYS = (Qt.Key.Key_F2, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_Delete)
WITH_CONTROL = (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_Return)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A vault that the first program has open, with what the invented testimonies hold."""
    clock, place = FixedClock(), tmp_path_factory.mktemp("walk") / "vault"
    with (
        Secret(PASSPHRASE) as passphrase,
        Vault.create(
            place, passphrase, pseudonym="Қарлығаш", clock=clock, params=Argon2Params(1, 64, 1), size_step=SMALL
        ) as made,
    ):
        organisation.create(made, "Аманат архиві", clock=clock)
        found = examples.load(date(2026, 11, 23)).limited((*TOLD, *WITH_FILES))
        records = {
            one.file: interview.add_from_file(made, one.parsed, one.doubts, one.openers(), clock=clock).record
            for one in found.testimonies
        }
        report_making.link(
            made, [report_making.person_in(made, records[place.file], place.name) for place in found.one_person]
        )
        yield place


@pytest.fixture
def second(folder: Path) -> Iterator[ReadOnlyVault]:
    with Secret(PASSPHRASE) as passphrase:
        opened = ReadOnlyVault.open(folder, passphrase, clock=FixedClock())
    yield opened
    opened.lock()


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every attempt to write, by what made it."""
    found: list[str] = []

    def refused(self: Any, *given: Any) -> Any:
        found.append(repr(given[0]) if given else "?")
        raise VaultReadOnly

    for name in ("transact", "run", "checkpoint"):
        monkeypatch.setattr(read_only._NoWriter, name, refused)
    monkeypatch.setattr(ReadOnlyVault, "write", refused)
    return found


@pytest.fixture
def shell(second: ReadOnlyVault, qtbot: QtBot, theme: Theme, jobs: Jobs) -> ShellController:
    made = ShellController(
        vault=second,
        theme=theme,
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
        devices=_no_devices,
    )
    qtbot.addWidget(made.view)
    made.view.resize(1366, 768)
    made.view.show()
    return made


def _no_devices(monotonic: Any) -> Any:
    raise AssertionError("microphone and camera are no business of a program that may only read")


def _here(shell: ShellController, jobs: Jobs, qtbot: QtBot) -> Iterator[str]:
    """Every screen that may be gone to, one after the other, with what is on it."""
    for name, key, arguments in stations(shell.context.vault, coordinator=True):
        place = registry.INNER[key][1] if key in registry.INNER else key
        reads = any(one.key == place and one.reads for one in registry.PLACES)
        assert shell.open(key, **arguments) is reads, name
        if reads:
            settle(qtbot, jobs)
            yield name


def _changeable(root: QWidget) -> list[str]:
    """What a person could write into or choose from."""
    found = []
    for widget in root.findChildren(QWidget):
        if not (widget.isVisible() and widget.isEnabled()):
            continue
        writes = isinstance(widget, QComboBox)
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            writes = not widget.isReadOnly()
        if writes:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


def test_nothing_offers_to_write(shell: ShellController, jobs: Jobs, qtbot: QtBot, tried: list[str]) -> None:
    seen = []
    for name in _here(shell, jobs, qtbot):
        screen = shell.view.current
        assert screen is not None
        seen.append(name)
        if screen.edits:  # on the others one searches and filters
            assert _changeable(screen) == [], name
        assert shell.view.primary_button is None, name
        assert shell.view.status.parts[0][1].startswith("Read only"), name
    assert {"02-today", "03-testimonies", "05-people", "06-person"} <= set(seen)
    assert sum(name.startswith("04-testimony") for name in seen) == len(TABS)
    assert tried == []


def test_whatever_is_pressed_nothing_tries_to_write(
    shell: ShellController, jobs: Jobs, qtbot: QtBot, tried: list[str]
) -> None:
    for name in _here(shell, jobs, qtbot):
        at = shell.where()
        screen = shell.view.current
        assert screen is not None
        pressed = 0
        for button in screen.findChildren(QAbstractButton):
            # one press may take others away
            if not (shiboken6.isValid(button) and button.isVisible() and button.isEnabled()):
                continue
            button.click()
            pressed += 1
            settle(qtbot, jobs)
            if shell.view.current is not screen:
                break
        if shell.view.current is not screen:
            shell.open(at[0], **at[1])
            settle(qtbot, jobs)
        for key in KEYS:
            QTest.keyClick(shell.view, key)
        for key in WITH_CONTROL:
            QTest.keyClick(shell.view, key, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, jobs)
        assert tried == [], name


def test_files_are_looked_at_as_in_the_first_program(
    shell: ShellController, jobs: Jobs, qtbot: QtBot, second: ReadOnlyVault, tried: list[str]
) -> None:
    looked: set[str] = set()
    for record in [row.record for row in finding.all_testimonies(second)]:
        shell.open("testimony", testimony=record, tab="attachments")
        settle(qtbot, jobs)
        screen: Any = shell.view.current
        tab: AttachmentsTab = screen._body
        for row in [one for one in tab.findChildren(Row) if one._opens]:
            row.activated.emit()
            settle(qtbot, jobs)
            view = tab._view
            assert isinstance(view, AttachmentView)
            close = next(one for one in view.findChildren(QAbstractButton) if one.isVisible())
            assert close.isEnabled()
            looked.add(view._attachment.media_type.partition("/")[0])
            if view._player is not None:
                assert view._player._play.isEnabled()
                assert all(slider.isEnabled() for slider in view.findChildren(QSlider))
            elif view._picture is not None:
                picture = view._picture
                qtbot.waitUntil(lambda picture=picture: not picture.empty, timeout=20_000)  # type: ignore[misc]
            close.click()
            assert tab._view is None
    assert {"image", "audio"} <= looked or {"image", "video"} <= looked
    assert tried == []


def test_searching_finds(shell: ShellController, jobs: Jobs, qtbot: QtBot, tried: list[str]) -> None:
    for key in ("testimonies", "people"):
        shell.open(key)
        settle(qtbot, jobs)
        screen: Any = shell.view.current
        field = next(one for one in screen.findChildren(QLineEdit) if one.isVisible())
        assert field.isEnabled()
        assert not field.isReadOnly()
        field.setText("zzzzzz")
        field.textEdited.emit("zzzzzz")
        qtbot.wait(1)
        settle(qtbot, jobs)
    assert tried == []


def test_a_refusal_is_said_in_words(
    shell: ShellController, jobs: Jobs, qtbot: QtBot, second: ReadOnlyVault, tried: list[str]
) -> None:
    """Behind every door that is shut there is another: the vault itself refuses, and the screen says so."""
    person = finding.people(second, limit=1)[0].record
    shell.open("person", record=person)
    settle(qtbot, jobs)
    screen: Any = shell.view.current
    screen._judge(person, True)
    settle(qtbot, jobs)
    assert tried
    assert "another window or program" in words_of(screen)
